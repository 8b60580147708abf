// The Mandelbrot set in double precision: the iterations of every pixel, summed.

#include "kernel.h"

enum { width = 960, height = 640, limit = 200 };

NOINLINE static uint32_t iterations(double cr, double ci) {
  double r = 0, i = 0, r2 = 0, i2 = 0;
  uint32_t count = 0;
  while (count < limit && r2 + i2 <= 4.0) {
    i = 2 * r * i + ci;
    r = r2 - i2 + cr;
    r2 = r * r;
    i2 = i * i;
    count++;
  }
  return count;
}

KERNEL("mandelbrot") {
  uint64_t checksum = 0;
  uint32_t rows = opaque(height);
  for (uint32_t y = 0; y < rows; y++) {
    uint32_t sum = 0;
    for (uint32_t x = 0; x < width; x++) sum += iterations(x * (3.0 / width) - 2.0, y * (2.0 / height) - 1.0);
    checksum = mix(checksum, sum);
  }
  return checksum;
}
