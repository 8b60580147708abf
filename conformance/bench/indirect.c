// Indirect calls: arithmetic through a table of functions, in an order that cannot be guessed.

#include "kernel.h"

typedef uint32_t (*operation)(uint32_t, uint32_t);

static uint32_t op_add(uint32_t a, uint32_t b) { return a + b; }
static uint32_t op_subtract(uint32_t a, uint32_t b) { return a - b; }
static uint32_t op_multiply(uint32_t a, uint32_t b) { return a * b; }
static uint32_t op_and(uint32_t a, uint32_t b) { return (a & b) + 1; }
static uint32_t op_or(uint32_t a, uint32_t b) { return a | b; }
static uint32_t op_xor(uint32_t a, uint32_t b) { return a ^ b; }
static uint32_t op_shift(uint32_t a, uint32_t b) { return a << (b & 31) | 1; }
static uint32_t op_rotate(uint32_t a, uint32_t b) { return a >> (b & 31) | a << (-b & 31); }

static const operation operations[8] = {op_add, op_subtract, op_multiply, op_and,
                                        op_or,  op_xor,      op_shift,    op_rotate};

typedef int (*compare)(const void *, const void *);

static int by_value(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

static int by_low_byte(const void *a, const void *b) {
  return (int)(*(const uint32_t *)a & 255) - (int)(*(const uint32_t *)b & 255);
}

NOINLINE static void shell_sort(uint32_t *items, size_t count, compare order) {
  for (size_t gap = count / 2; gap > 0; gap /= 2)
    for (size_t i = gap; i < count; i++) {
      uint32_t value = items[i];
      size_t j = i;
      for (; j >= gap && order(&items[j - gap], &value) > 0; j -= gap) items[j] = items[j - gap];
      items[j] = value;
    }
}

KERNEL("indirect") {
  static uint32_t items[1000];
  uint32_t value = 1, rounds = opaque(25000000);
  for (uint32_t i = 0; i < rounds; i++) value = operations[(value ^ i) & 7](value, i);
  uint64_t checksum = value;
  uint32_t sorts = opaque(250);
  for (uint32_t i = 0; i < sorts; i++) {
    for (size_t j = 0; j < 1000; j++) items[j] = random32();
    shell_sort(items, 1000, i & 1 ? by_value : by_low_byte);
    checksum = mix(checksum, items[500]);
  }
  return checksum;
}
