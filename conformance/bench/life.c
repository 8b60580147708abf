// Conway's game of life on a torus, a byte a cell.

#include "kernel.h"

enum { width = 256, height = 256 };
static uint8_t worlds[2][height][width];

NOINLINE static void generation(uint8_t (*now)[width], uint8_t (*then)[width]) {
  for (uint32_t y = 0; y < height; y++) {
    const uint8_t *above = now[(y - 1) % height], *here = now[y], *below = now[(y + 1) % height];
    for (uint32_t x = 0; x < width; x++) {
      uint32_t left = (x - 1) % width, right = (x + 1) % width;
      uint32_t neighbours = above[left] + above[x] + above[right] + here[left] + here[right] +
                            below[left] + below[x] + below[right];
      then[y][x] = neighbours == 3 || (neighbours == 2 && here[x]);
    }
  }
}

KERNEL("life") {
  for (uint32_t y = 0; y < height; y++)
    for (uint32_t x = 0; x < width; x++) worlds[0][y][x] = (random32() & 7) < 3;
  uint64_t checksum = 0;
  uint32_t generations = opaque(200);
  for (uint32_t i = 0; i < generations; i++) generation(worlds[i & 1], worlds[~i & 1]);
  for (uint32_t y = 0; y < height; y++)
    for (uint32_t x = 0; x < width; x++)
      checksum = mix(checksum, worlds[generations & 1][y][x]);
  return checksum;
}
