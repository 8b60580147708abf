// The Mandelbrot set in double precision, on several threads: each takes the next row until there are no more.

#include "threads.h"

enum { width = 960, height = 1920, limit = 200 };

static uint32_t rows[height];
static _Atomic uint32_t next_row;

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

static void work(uint32_t index) {
  (void)index;
  for (uint32_t y; (y = next_row++) < height;) {
    uint32_t sum = 0;
    for (uint32_t x = 0; x < width; x++) sum += iterations(x * (3.0 / width) - 2.0, y * (2.0 / height) - 1.0);
    rows[y] = sum;
  }
}

KERNEL("mandelbrot") {
  threads_run(threads_wanted(), work);
  uint64_t checksum = 0;
  for (uint32_t y = 0; y < height; y++) checksum = mix(checksum, rows[y]);
  return checksum;
}
