// Dot products: of 16-bit integers, as sound filters and small neural networks have them, and of f32 numbers.

#include "vectors.h"

enum { count = 2048, rows = 24 };

static int16_t samples[count], weights[rows][count];
static float inputs[count], factors[rows][count];

#if VECTORS

NOINLINE static int32_t dot16(const int16_t *a, const int16_t *b) {
  v128_t sum = wasm_i32x4_splat(0);
  for (int i = 0; i < count; i += 8)
    sum = wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(wasm_v128_load(a + i), wasm_v128_load(b + i)));
  return wasm_i32x4_extract_lane(sum, 0) + wasm_i32x4_extract_lane(sum, 1) + wasm_i32x4_extract_lane(sum, 2)
    + wasm_i32x4_extract_lane(sum, 3);
}

NOINLINE static float dot32(const float *a, const float *b) {
  v128_t sum = wasm_f32x4_splat(0), more = sum;
  for (int i = 0; i < count; i += 8) {
    sum = wasm_f32x4_add(sum, wasm_f32x4_mul(wasm_v128_load(a + i), wasm_v128_load(b + i)));
    more = wasm_f32x4_add(more, wasm_f32x4_mul(wasm_v128_load(a + i + 4), wasm_v128_load(b + i + 4)));
  }
  sum = wasm_f32x4_add(sum, more);
  return (wasm_f32x4_extract_lane(sum, 0) + wasm_f32x4_extract_lane(sum, 1))
    + (wasm_f32x4_extract_lane(sum, 2) + wasm_f32x4_extract_lane(sum, 3));
}

#else

NOINLINE static int32_t dot16(const int16_t *a, const int16_t *b) {
  int32_t sum = 0;
  for (int i = 0; i < count; i++) sum += a[i] * b[i];
  return sum;
}

// In the order of the vectors' lanes.
NOINLINE static float dot32(const float *a, const float *b) {
  float sum[8] = {0};
  for (int i = 0; i < count; i += 8)
    for (int lane = 0; lane < 8; lane++) sum[lane] += a[i + lane] * b[i + lane];
  for (int lane = 0; lane < 4; lane++) sum[lane] += sum[lane + 4];
  return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

#endif

KERNEL("dot") {
  for (int i = 0; i < count; i++) {
    samples[i] = (int16_t)(random32() >> 20);
    inputs[i] = (float)(int32_t)(random32() >> 20) / 64;
  }
  for (int i = 0; i < rows * count; i++) {
    weights[0][i] = (int16_t)(random32() >> 21);
    factors[0][i] = (float)(int32_t)(random32() >> 20) / 1024;
  }
  uint64_t checksum = 0;
  for (uint32_t i = opaque(400); i > 0; i--) {
    for (int row = 0; row < rows; row++) {
      int32_t whole = dot16(samples, weights[row]);
      float real = dot32(inputs, factors[row]);
      samples[row] ^= (int16_t)whole;
      inputs[row] = real / 4194304;
      checksum = mix(checksum, (uint64_t)(uint32_t)whole << 32 ^ bits_of(real));
    }
  }
  return checksum;
}
