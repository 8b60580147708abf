// UTF-8 validation (RFC 3629). With vectors after Keiser and Lemire, "Validating UTF-8 in less than one instruction per
// byte": three lookups by halves of bytes tell every error that two neighbouring bytes show.

#include "vectors.h"

enum { bytes = 32768, texts = 4 };

static uint8_t text[texts][bytes + 16];

#if VECTORS

enum {
  tooShort = 1, tooLong = 2, overlong3 = 4, tooLarge = 8, surrogate = 16, overlong2 = 32, tooLarge1000 = 64,
  overlong4 = 64, twoContinuations = 128, carry = tooShort | tooLong | twoContinuations
};

static inline v128_t errors(v128_t in, v128_t before) {
  const v128_t firstHigh = wasm_u8x16_const(tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong,
    twoContinuations, twoContinuations, twoContinuations, twoContinuations, tooShort | overlong2, tooShort,
    tooShort | overlong3 | surrogate, tooShort | tooLarge | tooLarge1000 | overlong4);
  const v128_t firstLow = wasm_u8x16_const(carry | overlong3 | overlong2 | overlong4, carry | overlong2, carry, carry,
    carry | tooLarge, carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000,
    carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000,
    carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000 | surrogate,
    carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000);
  const v128_t secondHigh = wasm_u8x16_const(tooShort, tooShort, tooShort, tooShort, tooShort, tooShort, tooShort,
    tooShort, tooLong | overlong2 | twoContinuations | overlong3 | tooLarge1000 | overlong4,
    tooLong | overlong2 | twoContinuations | overlong3 | tooLarge,
    tooLong | overlong2 | twoContinuations | surrogate | tooLarge,
    tooLong | overlong2 | twoContinuations | surrogate | tooLarge, tooShort, tooShort, tooShort, tooShort);
  v128_t one = wasm_i8x16_shuffle(before, in, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
  v128_t two = wasm_i8x16_shuffle(before, in, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
  v128_t three = wasm_i8x16_shuffle(before, in, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28);
  v128_t special = wasm_v128_and(
    wasm_v128_and(wasm_i8x16_swizzle(firstHigh, wasm_u8x16_shr(one, 4)),
      wasm_i8x16_swizzle(firstLow, wasm_v128_and(one, wasm_i8x16_splat(15)))),
    wasm_i8x16_swizzle(secondHigh, wasm_u8x16_shr(in, 4)));
  v128_t third = wasm_u8x16_sub_sat(two, wasm_i8x16_splat((char)(0xE0 - 0x80)));
  v128_t fourth = wasm_u8x16_sub_sat(three, wasm_i8x16_splat((char)(0xF0 - 0x80)));
  v128_t must = wasm_v128_and(wasm_v128_or(third, fourth), wasm_i8x16_splat((char)0x80));
  return wasm_v128_xor(must, special);
}

// The first 16-byte block at whose end an error is known, or -1.
NOINLINE static int firstError(const uint8_t *in) {
  v128_t before = wasm_i8x16_splat(0);
  for (int i = 0; i < bytes; i += 16) {
    v128_t block = wasm_v128_load(in + i);
    if (wasm_i8x16_bitmask(wasm_v128_or(block, before)) != 0) {
      if (wasm_v128_any_true(errors(block, before))) return i;
    }
    before = block;
  }
  return -1;
}

#else

// Bytes of the character at `p`, or 0.
static inline int character(const uint8_t *p) {
  uint8_t a = p[0];
  if (a < 0x80) return 1;
  if (a < 0xC2 || a > 0xF4) return 0;
  if ((p[1] & 0xC0) != 0x80) return 0;
  if (a < 0xE0) return 2;
  if (a < 0xF0) {
    if (a == 0xE0 && p[1] < 0xA0) return 0;
    if (a == 0xED && p[1] > 0x9F) return 0;
    return (p[2] & 0xC0) == 0x80 ? 3 : 0;
  }
  if (a == 0xF0 && p[1] < 0x90) return 0;
  if (a == 0xF4 && p[1] > 0x8F) return 0;
  return (p[2] & 0xC0) == 0x80 && (p[3] & 0xC0) == 0x80 ? 4 : 0;
}

NOINLINE static int firstError(const uint8_t *in) {
  int i = 0;
  while (i < bytes) {
    int length = character(in + i);
    if (length == 0) {
      // The byte that cannot be there.
      uint8_t a = in[i];
      int at = i;
      if (a >= 0xC2 && a <= 0xF4) {
        at = i + 1;
        int isSecond = (in[at] & 0xC0) == 0x80 && !(a == 0xE0 && in[at] < 0xA0) && !(a == 0xED && in[at] > 0x9F)
          && !(a == 0xF0 && in[at] < 0x90) && !(a == 0xF4 && in[at] > 0x8F);
        if (isSecond) at += (in[i + 2] & 0xC0) == 0x80 ? 2 : 1;
      } else if (a == 0xC0 || a == 0xC1 || a > 0xF4) {
        at = i + 1;
      }
      return at / 16 * 16;
    }
    i += length;
  }
  return -1;
}

#endif

// Characters of one, two, three and four bytes, up to `kinds` of them.
static void write(uint8_t *to, uint32_t kinds) {
  int i = 0;
  while (i < bytes - 4) {
    uint32_t r = random32();
    switch (r % 8 < 4 ? 0 : r % kinds) {
      case 0: to[i++] = r >> 8 & 0x7F; break;
      case 1:
        to[i++] = (uint8_t)(0xC2 + (r >> 8) % 30);
        to[i++] = 0x80 | (r >> 16 & 0x3F);
        break;
      case 2:
        to[i++] = (uint8_t)(0xE1 + (r >> 8) % 12);
        to[i++] = 0x80 | (r >> 16 & 0x3F);
        to[i++] = 0x80 | (r >> 22 & 0x3F);
        break;
      default:
        to[i++] = 0xF1 + (r >> 8) % 3;
        to[i++] = 0x80 | (r >> 10 & 0x3F);
        to[i++] = 0x80 | (r >> 16 & 0x3F);
        to[i++] = 0x80 | (r >> 22 & 0x3F);
    }
  }
  while (i < bytes) to[i++] = 'x';
}

KERNEL("utf8") {
  for (uint32_t i = 0; i < texts; i++) write(text[i], i + 1);
  uint64_t checksum = 0;
  for (uint32_t i = opaque(150); i > 0; i--)
    for (int t = 0; t < texts; t++) {
      text[t][bytes - 1] = (uint8_t)i;
      checksum = mix(checksum, (uint64_t)firstError(text[t]) ^ i);
    }
  // Errors of each kind, in the middle of the text.
  static const uint32_t wrong[] = {0x80, 0xFF, 0xC0, 0xF5, 0xED, 0xC3};
  for (uint32_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    uint32_t at = bytes / 2 + 37 * i;
    uint8_t old[2] = {text[0][at], text[0][at + 1]};
    text[0][at] = (uint8_t)wrong[i];
    if (wrong[i] == 0xED) text[0][at + 1] = 0xA0;
    checksum = mix(checksum, (uint64_t)firstError(text[0]) / 16);
    text[0][at] = old[0], text[0][at + 1] = old[1];
  }
  return checksum;
}
