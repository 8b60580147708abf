// Takeuchi's and Ackermann's functions: deep recursion with several arguments.

#include "kernel.h"

__attribute__((disable_tail_calls)) NOINLINE static int32_t tak(int32_t x, int32_t y, int32_t z) {
  if (y >= x) return z;
  return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

__attribute__((disable_tail_calls)) NOINLINE static uint32_t ackermann(uint32_t m, uint32_t n) {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

KERNEL("tak") {
  uint64_t checksum = 0;
  for (int32_t round = 0; round < 120; round++)
    checksum = mix(checksum, (uint32_t)tak((int32_t)opaque(22), 14 - round % 3, 7));
  return mix(checksum, ackermann(opaque(2), 300));
}
