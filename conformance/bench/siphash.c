// SipHash-2-4 (Aumasson and Bernstein) of many short messages: 64-bit rotations.

#include "kernel.h"

static inline uint64_t rotate(uint64_t x, int by) { return x << by | x >> (64 - by); }

#define SIPROUND                                                               \
  v0 += v1, v1 = rotate(v1, 13) ^ v0, v0 = rotate(v0, 32), v2 += v3,           \
  v3 = rotate(v3, 16) ^ v2, v0 += v3, v3 = rotate(v3, 21) ^ v0, v2 += v1,      \
  v1 = rotate(v1, 17) ^ v2, v2 = rotate(v2, 32)

NOINLINE static uint64_t siphash(uint64_t k0, uint64_t k1, const uint8_t *bytes, size_t length) {
  uint64_t v0 = k0 ^ 0x736f6d6570736575u, v1 = k1 ^ 0x646f72616e646f6du;
  uint64_t v2 = k0 ^ 0x6c7967656e657261u, v3 = k1 ^ 0x7465646279746573u;
  size_t whole = length & ~(size_t)7;
  for (size_t i = 0; i < whole; i += 8) {
    uint64_t word = 0;
    __builtin_memcpy(&word, bytes + i, 8);
    v3 ^= word;
    SIPROUND;
    SIPROUND;
    v0 ^= word;
  }
  uint64_t last = (uint64_t)length << 56;
  for (size_t i = whole; i < length; i++) last |= (uint64_t)bytes[i] << (8 * (i - whole));
  v3 ^= last;
  SIPROUND;
  SIPROUND;
  v0 ^= last;
  v2 ^= 0xff;
  SIPROUND;
  SIPROUND;
  SIPROUND;
  SIPROUND;
  return v0 ^ v1 ^ v2 ^ v3;
}

KERNEL("siphash") {
  uint8_t message[64];
  for (int i = 0; i < 64; i++) message[i] = (uint8_t)i;
  // The published vector for 15 bytes is a129ca6149be45e5.
  uint64_t checksum = siphash(0x0706050403020100u, 0x0f0e0d0c0b0a0908u, message, 15);
  if (checksum != 0xa129ca6149be45e5u) return 0;
  uint32_t rounds = opaque(1600000);
  for (uint32_t i = 0; i < rounds; i++) checksum ^= siphash(checksum, i, message, 8 + (i & 31));
  return checksum;
}
