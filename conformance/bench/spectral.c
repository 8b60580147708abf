// The spectral norm of an infinite matrix's corner, by the power method.

#include "kernel.h"

enum { size = 600 };

static inline double element(uint32_t i, uint32_t j) {
  return 1.0 / (double)((i + j) * (i + j + 1) / 2 + i + 1);
}

NOINLINE static void times(const double *v, double *out) {
  for (uint32_t i = 0; i < size; i++) {
    double sum = 0;
    for (uint32_t j = 0; j < size; j++) sum += element(i, j) * v[j];
    out[i] = sum;
  }
}

NOINLINE static void times_transposed(const double *v, double *out) {
  for (uint32_t i = 0; i < size; i++) {
    double sum = 0;
    for (uint32_t j = 0; j < size; j++) sum += element(j, i) * v[j];
    out[i] = sum;
  }
}

KERNEL("spectral") {
  static double u[size], v[size], scratch[size];
  for (int i = 0; i < size; i++) u[i] = 1;
  uint32_t rounds = opaque(28);
  for (uint32_t round = 0; round < rounds; round++) {
    times(u, scratch), times_transposed(scratch, v);
    times(v, scratch), times_transposed(scratch, u);
  }
  double uv = 0, vv = 0;
  for (int i = 0; i < size; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return bits_of(__builtin_sqrt(uv / vv));
}
