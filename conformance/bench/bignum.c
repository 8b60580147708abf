// Modular powers of 512-bit numbers (Montgomery), in 32-bit limbs with 64-bit products.

#include "kernel.h"

enum { limbs = 16 };
typedef uint32_t number[limbs];

static number modulus;
static uint32_t inverse; // -1 / modulus, modulo 2^32

static int at_least(const uint32_t *a, const uint32_t *b) {
  for (int i = limbs - 1; i >= 0; i--)
    if (a[i] != b[i]) return a[i] > b[i];
  return 1;
}

static void subtract(uint32_t *a, const uint32_t *b) {
  uint64_t borrow = 0;
  for (int i = 0; i < limbs; i++) {
    uint64_t difference = (uint64_t)a[i] - b[i] - borrow;
    a[i] = (uint32_t)difference;
    borrow = difference >> 63;
  }
}

// out = a b / 2^512, modulo the modulus.
NOINLINE static void multiply(uint32_t *out, const uint32_t *a, const uint32_t *b) {
  uint32_t t[limbs + 2] = {0};
  for (int i = 0; i < limbs; i++) {
    uint64_t carry = 0;
    for (int j = 0; j < limbs; j++) {
      carry += (uint64_t)a[i] * b[j] + t[j];
      t[j] = (uint32_t)carry;
      carry >>= 32;
    }
    carry += t[limbs];
    t[limbs] = (uint32_t)carry;
    t[limbs + 1] = (uint32_t)(carry >> 32);
    uint32_t factor = t[0] * inverse;
    carry = ((uint64_t)factor * modulus[0] + t[0]) >> 32;
    for (int j = 1; j < limbs; j++) {
      carry += (uint64_t)factor * modulus[j] + t[j];
      t[j - 1] = (uint32_t)carry;
      carry >>= 32;
    }
    carry += t[limbs];
    t[limbs - 1] = (uint32_t)carry;
    t[limbs] = t[limbs + 1] + (uint32_t)(carry >> 32);
  }
  if (t[limbs] || at_least(t, modulus)) subtract(t, modulus);
  for (int i = 0; i < limbs; i++) out[i] = t[i];
}

NOINLINE static void power(uint32_t *out, const uint32_t *base, const uint32_t *exponent) {
  number square;
  for (int i = 0; i < limbs; i++) square[i] = out[i] = base[i];
  for (int bit = 0; bit < limbs * 32; bit++) {
    if (exponent[bit / 32] >> (bit % 32) & 1) multiply(out, out, square);
    multiply(square, square, square);
  }
}

KERNEL("bignum") {
  for (int i = 0; i < limbs; i++) modulus[i] = random32();
  modulus[0] |= 1;
  modulus[limbs - 1] |= 0x80000000u;
  inverse = 1;
  for (int i = 0; i < 5; i++) inverse *= 2 - modulus[0] * inverse;
  inverse = -inverse;
  number base, exponent, result;
  for (int i = 0; i < limbs; i++) base[i] = random32(), exponent[i] = random32();
  subtract(base, modulus);
  base[limbs - 1] &= 0x7fffffffu;
  uint64_t checksum = 0;
  uint32_t rounds = opaque(80);
  for (uint32_t round = 0; round < rounds; round++) {
    power(result, base, exponent);
    for (int i = 0; i < limbs; i++) checksum = mix(checksum, base[i] = result[i]);
  }
  return checksum;
}
