// 64-bit integers: Miller and Rabin's test with a 128-bit product, division, and bit counts.

#include "kernel.h"

// a b modulo n, by doubling: n is below 2^63.
NOINLINE static uint64_t multiply_modulo(uint64_t a, uint64_t b, uint64_t n) {
  uint64_t product = 0;
  for (; b; b >>= 1) {
    if (b & 1) {
      product += a;
      if (product >= n) product -= n;
    }
    a += a;
    if (a >= n) a -= n;
  }
  return product;
}

static uint64_t power_modulo(uint64_t base, uint64_t exponent, uint64_t n) {
  uint64_t result = 1;
  for (; exponent; exponent >>= 1) {
    if (exponent & 1) result = multiply_modulo(result, base, n);
    base = multiply_modulo(base, base, n);
  }
  return result;
}

NOINLINE static int is_prime(uint64_t n) {
  static const uint8_t witnesses[] = {2, 3, 5, 7, 11, 13};
  uint64_t odd = n - 1;
  int twos = __builtin_ctzll(odd);
  odd >>= twos;
  for (size_t i = 0; i < sizeof witnesses; i++) {
    if (n % witnesses[i] == 0) return n == witnesses[i];
    uint64_t x = power_modulo(witnesses[i], odd, n);
    if (x == 1 || x == n - 1) continue;
    int round = 1;
    for (; round < twos && x != n - 1; round++) x = multiply_modulo(x, x, n);
    if (x != n - 1) return 0;
  }
  return 1;
}

static uint64_t greatest_common_divisor(uint64_t a, uint64_t b) {
  while (b) {
    uint64_t rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

KERNEL("wide") {
  uint64_t x = 88172645463325252u, checksum = 0;
  uint32_t rounds = opaque(4500);
  for (uint32_t i = 0; i < rounds; i++) {
    x ^= x << 13, x ^= x >> 7, x ^= x << 17;
    uint64_t candidate = x >> 2 | 1;
    if (is_prime(candidate)) checksum = mix(checksum, candidate);
    checksum += greatest_common_divisor(x, candidate / 3 + 1) + (uint64_t)__builtin_popcountll(x) +
                (uint64_t)__builtin_clzll(candidate);
    for (int j = 0; j < 500; j++) {
      x ^= x << 13, x ^= x >> 7, x ^= x << 17;
      checksum += (x >> (x & 63)) % 1000003 + (uint64_t)__builtin_ctzll(x);
    }
  }
  return checksum;
}
