// A radix-2 fast Fourier transform there and back, with its twiddle factors by halving angles.

#include "kernel.h"

enum { bits = 14, size = 1 << bits };

struct complex {
  double re, im;
};

static struct complex signal[size], roots[size / 2];

// exp(2 pi i k / size) for every k, each level from the one above by the half-angle formulas.
static void make_roots(void) {
  roots[0] = (struct complex){1, 0};
  double re = -1, im = 0;
  for (int stride = size / 2; stride > 1;) {
    stride /= 2;
    im = __builtin_sqrt((1 - re) / 2);
    re = stride == size / 4 ? 0 : __builtin_sqrt((1 + re) / 2);
    roots[stride] = (struct complex){re, im};
    for (int k = 2 * stride; k < size / 2; k += 2 * stride)
      if (k + stride < size / 2) {
        struct complex a = roots[k];
        roots[k + stride] = (struct complex){a.re * re - a.im * im, a.re * im + a.im * re};
      }
  }
}

static void reverse_bits(void) {
  for (uint32_t i = 0, j = 0; i < size; i++) {
    if (i < j) {
      struct complex swapped = signal[i];
      signal[i] = signal[j];
      signal[j] = swapped;
    }
    uint32_t bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j |= bit;
  }
}

NOINLINE static void transform(double direction) {
  reverse_bits();
  for (int half = 1; half < size; half *= 2) {
    int stride = size / 2 / half;
    for (int block = 0; block < size; block += 2 * half)
      for (int k = 0; k < half; k++) {
        struct complex w = roots[k * stride], *a = &signal[block + k], *b = a + half;
        w.im *= direction;
        double re = b->re * w.re - b->im * w.im, im = b->re * w.im + b->im * w.re;
        b->re = a->re - re, b->im = a->im - im;
        a->re += re, a->im += im;
      }
  }
}

KERNEL("fft") {
  make_roots();
  for (int i = 0; i < size; i++)
    signal[i] = (struct complex){(double)(random32() & 1023), (double)(random32() & 1023)};
  uint32_t rounds = opaque(50);
  uint64_t checksum = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    transform(1);
    checksum = mix(checksum, bits_of(signal[round].re));
    transform(-1);
    for (int i = 0; i < size; i++) signal[i].re /= size, signal[i].im /= size;
  }
  for (int i = 0; i < size; i++) checksum = mix(checksum, bits_of(signal[i].im));
  return checksum;
}
