// Bulk memory: copies and fills from a few bytes to pages, aligned or not, some overlapping.

#include "kernel.h"

enum { size = 1 << 20 };
static uint8_t bytes[size];

KERNEL("bulk") {
  for (size_t i = 0; i < size; i++) bytes[i] = (uint8_t)(i * 7 ^ i >> 8);
  uint64_t checksum = 0;
  uint32_t rounds = opaque(10000000);
  for (uint32_t i = 0; i < rounds; i++) {
    uint32_t r = random32();
    size_t length = i % 512 == 0 ? 16384 : (r & 63) + 1;
    size_t from = (r >> 3) % (size - 16384), to = (r >> 12) % (size - 16384);
    if (i & 1)
      __builtin_memmove(bytes + to, bytes + from, length);
    else if (i & 2)
      __builtin_memset(bytes + to, (int)(r >> 24), length);
    else
      __builtin_memmove(bytes + from + 1, bytes + from, length);
    checksum += bytes[from] + bytes[to];
  }
  for (size_t i = 0; i < size; i += 997) checksum = mix(checksum, bytes[i]);
  return checksum;
}
