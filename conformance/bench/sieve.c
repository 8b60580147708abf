// The sieve of Eratosthenes: byte stores with a varying stride.

#include "kernel.h"

enum { size = 1 << 20 };
static uint8_t composite[size];

static uint32_t count_primes(void) {
  for (uint32_t i = 0; i < size; i++) composite[i] = 0;
  uint32_t count = 0;
  for (uint32_t i = 2; i < size; i++) {
    if (composite[i]) continue;
    count++;
    for (uint32_t j = i + i; j < size; j += i) composite[j] = 1;
  }
  return count;
}

KERNEL("sieve") {
  uint64_t checksum = 0;
  uint32_t rounds = opaque(24);
  for (uint32_t round = 0; round < rounds; round++) checksum = mix(checksum, count_primes());
  return checksum;
}
