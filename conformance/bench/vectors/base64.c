// Base64 (RFC 4648): encodes a text and decodes it again. With vectors after Mula and Lemire, "Faster Base64 encoding and
// decoding using AVX2 instructions": 12 bytes to 16 letters, without tables in memory.

#include "vectors.h"

enum { bytes = 12 * 2000, letters = 16 * 2000 };

static uint8_t input[bytes + 16], text[letters + 16], output[bytes + 16];

#if VECTORS

static inline v128_t encode16(v128_t in) {
  // Each group of three bytes into four lanes: byte 1, byte 0, byte 2, byte 1.
  in = wasm_i8x16_shuffle(in, in, 1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
  v128_t a = wasm_v128_and(in, wasm_i32x4_splat(0x0fc0fc00));
  v128_t b = wasm_v128_and(in, wasm_i32x4_splat(0x003f03f0));
  // Products move the pairs of lanes by different counts: 10 and 6 to the right, 4 and 8 to the left.
  v128_t high = wasm_v128_or(
    wasm_v128_and(wasm_u32x4_shr(a, 10), wasm_i32x4_splat(0x3f)),
    wasm_v128_and(wasm_u32x4_shr(a, 6), wasm_i32x4_splat(0x3f0000)));
  v128_t low = wasm_v128_or(
    wasm_v128_and(wasm_i32x4_shl(b, 4), wasm_i32x4_splat(0x3f00)),
    wasm_v128_and(wasm_i32x4_shl(b, 8), wasm_i32x4_splat(0x3f000000)));
  v128_t values = wasm_v128_or(high, low);
  // What to add to a value for its letter, by ranges.
  v128_t range = wasm_u8x16_sub_sat(values, wasm_i8x16_splat(51));
  v128_t isSmall = wasm_u8x16_lt(values, wasm_i8x16_splat(26));
  range = wasm_v128_or(range, wasm_v128_and(isSmall, wasm_i8x16_splat(13)));
  const v128_t offsets = wasm_i8x16_const('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
    '0' - 52, '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0);
  return wasm_i8x16_add(values, wasm_i8x16_swizzle(offsets, range));
}

NOINLINE static void encode(void) {
  for (int i = 0, o = 0; i < bytes; i += 12, o += 16) wasm_v128_store(text + o, encode16(wasm_v128_load(input + i)));
}

static inline v128_t decode16(v128_t in) {
  // What to add to a letter for its value, by its upper half; '/' has one of its own.
  const v128_t offsets = wasm_i8x16_const(0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0);
  v128_t isSlash = wasm_i8x16_eq(in, wasm_i8x16_splat('/'));
  v128_t range = wasm_i8x16_add(wasm_u8x16_shr(in, 4), isSlash);
  v128_t values = wasm_i8x16_add(in, wasm_i8x16_swizzle(offsets, range));
  // Four values of six bits to three bytes.
  v128_t pairs = wasm_v128_or(
    wasm_i16x8_shl(wasm_v128_and(values, wasm_i16x8_splat(0x3f)), 6), wasm_u16x8_shr(values, 8));
  v128_t groups = wasm_i32x4_dot_i16x8(pairs, wasm_i32x4_splat(0x00011000));
  return wasm_i8x16_shuffle(groups, wasm_i32x4_splat(0), 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 16, 16, 16, 16);
}

NOINLINE static void decode(void) {
  for (int i = 0, o = 0; i < letters; i += 16, o += 12) wasm_v128_store(output + o, decode16(wasm_v128_load(text + i)));
}

#else

static const char alphabet[65] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static uint8_t values[256];

NOINLINE static void encode(void) {
  for (int i = 0, o = 0; i < bytes; i += 3, o += 4) {
    uint32_t group = (uint32_t)input[i] << 16 | (uint32_t)input[i + 1] << 8 | input[i + 2];
    text[o] = (uint8_t)alphabet[group >> 18];
    text[o + 1] = (uint8_t)alphabet[group >> 12 & 63];
    text[o + 2] = (uint8_t)alphabet[group >> 6 & 63];
    text[o + 3] = (uint8_t)alphabet[group & 63];
  }
}

NOINLINE static void decode(void) {
  for (int i = 0, o = 0; i < letters; i += 4, o += 3) {
    uint32_t group = (uint32_t)values[text[i]] << 18 | (uint32_t)values[text[i + 1]] << 12
      | (uint32_t)values[text[i + 2]] << 6 | values[text[i + 3]];
    output[o] = (uint8_t)(group >> 16);
    output[o + 1] = (uint8_t)(group >> 8);
    output[o + 2] = (uint8_t)group;
  }
}

#endif

KERNEL("base64") {
#if !VECTORS
  for (int i = 0; i < 64; i++) values[(uint8_t)alphabet[i]] = (uint8_t)i;
#endif
  for (int i = 0; i < bytes; i++) input[i] = (uint8_t)random32();
  uint64_t checksum = 0;
  for (uint32_t i = opaque(600); i > 0; i--) {
    encode();
    decode();
    checksum = mix(checksum, digest(text, letters) ^ digest(output, bytes));
    input[i] ^= output[i + 1];
  }
  return checksum;
}
