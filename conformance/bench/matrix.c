// Products of square matrices of f32, i32 and f64.

#include "kernel.h"

enum { size = 120 };

#define PRODUCT(type)                                                          \
  static type a_##type[size][size], b_##type[size][size], c_##type[size][size]; \
  NOINLINE static void multiply_##type(void) {                                 \
    for (int i = 0; i < size; i++)                                             \
      for (int j = 0; j < size; j++) {                                         \
        type sum = 0;                                                          \
        for (int k = 0; k < size; k++) sum += a_##type[i][k] * b_##type[k][j]; \
        c_##type[i][j] = sum;                                                  \
      }                                                                        \
  }

PRODUCT(float)
PRODUCT(uint32_t)
PRODUCT(double)

KERNEL("matrix") {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      a_uint32_t[i][j] = random32() >> 8, b_uint32_t[i][j] = random32() >> 8;
      a_float[i][j] = (float)a_uint32_t[i][j], b_float[i][j] = (float)b_uint32_t[i][j] / 65536;
      a_double[i][j] = a_uint32_t[i][j] / 3.0, b_double[i][j] = b_uint32_t[i][j] / 7.0;
    }
  uint64_t checksum = 0;
  uint32_t rounds = opaque(12);
  for (uint32_t round = 0; round < rounds; round++) {
    multiply_float(), multiply_uint32_t(), multiply_double();
    for (int i = 0; i < size; i++) {
      checksum = mix(checksum, bits_of((double)c_float[i][i]));
      checksum = mix(checksum, c_uint32_t[i][i]);
      checksum = mix(checksum, bits_of(c_double[i][i]));
    }
    a_float[round][3] += 1, a_uint32_t[round][3] += 1, a_double[round][3] += 1;
  }
  return checksum;
}
