// Base64 (RFC 4648) there and back.

#include "kernel.h"

enum { size = 3 << 15 };
static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static uint8_t plain[size], decoded[size], values[256];
static char encoded[size / 3 * 4];

NOINLINE static void encode(void) {
  char *out = encoded;
  for (size_t i = 0; i < size; i += 3) {
    uint32_t group = (uint32_t)plain[i] << 16 | (uint32_t)plain[i + 1] << 8 | plain[i + 2];
    *out++ = alphabet[group >> 18];
    *out++ = alphabet[group >> 12 & 63];
    *out++ = alphabet[group >> 6 & 63];
    *out++ = alphabet[group & 63];
  }
}

NOINLINE static int decode(void) {
  uint8_t *out = decoded;
  for (size_t i = 0; i < sizeof encoded; i += 4) {
    uint32_t group = 0;
    for (size_t j = 0; j < 4; j++) {
      uint8_t value = values[(uint8_t)encoded[i + j]];
      if (value > 63) return 0;
      group = group << 6 | value;
    }
    *out++ = (uint8_t)(group >> 16);
    *out++ = (uint8_t)(group >> 8);
    *out++ = (uint8_t)group;
  }
  return 1;
}

KERNEL("base64") {
  for (int i = 0; i < 256; i++) values[i] = 255;
  for (int i = 0; i < 64; i++) values[(uint8_t)alphabet[i]] = (uint8_t)i;
  uint64_t checksum = 0;
  uint32_t rounds = opaque(180);
  for (uint32_t round = 0; round < rounds; round++) {
    plain[round] ^= (uint8_t)(round * 31 + 5);
    for (size_t i = 64; i < size; i += 61) plain[i] = (uint8_t)random32();
    encode();
    if (!decode()) return 0;
    for (size_t i = 0; i < size; i += 3) checksum += (uint64_t)(decoded[i] ^ encoded[i]) << (i & 15);
    checksum = mix(checksum, decoded[round]);
  }
  return checksum;
}
