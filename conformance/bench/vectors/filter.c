// A Gaussian filter of 3 x 3 pixels over a grey image, then the difference to the original, saturated.

#include "vectors.h"

enum { width = 512, height = 256 };

static uint8_t image[height][width], blurred[height][width], edges[height][width];

#if VECTORS

static inline v128_t weighted(v128_t a, v128_t b, v128_t c) {
  return wasm_i16x8_add(wasm_i16x8_add(a, c), wasm_i16x8_shl(b, 1));
}

// 1 2 1 of three columns, in the low or high half of 16 pixels.
#define ROW(half, row, x)                                                      \
  weighted(half(wasm_v128_load(row + x - 1)), half(wasm_v128_load(row + x)), half(wasm_v128_load(row + x + 1)))
#define LOW wasm_u16x8_extend_low_u8x16
#define HIGH wasm_u16x8_extend_high_u8x16

NOINLINE static void blur(void) {
  const v128_t half = wasm_i16x8_splat(8);
  for (int y = 1; y < height - 1; y++)
    for (int x = 1; x + 16 < width; x += 16) {
      const uint8_t *up = image[y - 1], *row = image[y], *down = image[y + 1];
      v128_t low = weighted(ROW(LOW, up, x), ROW(LOW, row, x), ROW(LOW, down, x));
      v128_t high = weighted(ROW(HIGH, up, x), ROW(HIGH, row, x), ROW(HIGH, down, x));
      low = wasm_u16x8_shr(wasm_i16x8_add(low, half), 4);
      high = wasm_u16x8_shr(wasm_i16x8_add(high, half), 4);
      wasm_v128_store(blurred[y] + x, wasm_u8x16_narrow_i16x8(low, high));
    }
}

NOINLINE static void subtract(void) {
  const uint8_t *a = image[0], *b = blurred[0];
  uint8_t *to = edges[0];
  for (int i = 0; i < width * height; i += 16) {
    v128_t x = wasm_v128_load(a + i), y = wasm_v128_load(b + i);
    v128_t difference = wasm_v128_or(wasm_u8x16_sub_sat(x, y), wasm_u8x16_sub_sat(y, x));
    wasm_v128_store(to + i, wasm_u8x16_add_sat(difference, difference));
  }
}

#else

static inline int row3(const uint8_t *p) { return p[-1] + 2 * p[0] + p[1]; }

NOINLINE static void blur(void) {
  for (int y = 1; y < height - 1; y++)
    for (int x = 1; x < 1 + (width - 2) / 16 * 16; x++) {
      int sum = row3(image[y - 1] + x) + 2 * row3(image[y] + x) + row3(image[y + 1] + x);
      blurred[y][x] = (uint8_t)((sum + 8) >> 4);
    }
}

NOINLINE static void subtract(void) {
  const uint8_t *a = image[0], *b = blurred[0];
  uint8_t *to = edges[0];
  for (int i = 0; i < width * height; i++) {
    int difference = a[i] > b[i] ? a[i] - b[i] : b[i] - a[i];
    difference += difference;
    to[i] = (uint8_t)(difference > 255 ? 255 : difference);
  }
}

#endif

KERNEL("filter") {
  for (int i = 0; i < width * height; i++) image[0][i] = (uint8_t)random32();
  uint64_t checksum = 0;
  for (uint32_t i = opaque(60); i > 0; i--) {
    blur();
    subtract();
    checksum = mix(checksum, digest(blurred, sizeof blurred) ^ digest(edges, sizeof edges));
    image[i & (height - 1)][i] ^= edges[7][i];
  }
  return checksum;
}
