// Quicksort with the median of three, and insertion sort below 16 elements.

#include "kernel.h"

enum { size = 300000 };
static int32_t numbers[size];

static void insertion_sort(int32_t *first, int32_t *last) {
  for (int32_t *i = first + 1; i <= last; i++) {
    int32_t value = *i, *hole = i;
    for (; hole > first && hole[-1] > value; hole--) *hole = hole[-1];
    *hole = value;
  }
}

NOINLINE static void quicksort(int32_t *first, int32_t *last) {
  while (last - first >= 16) {
    int32_t low = *first, high = *last, middle = first[(last - first) / 2];
    int32_t pivot = low < middle ? (middle < high ? middle : (low < high ? high : low))
                                 : (low < high ? low : (middle < high ? high : middle));
    int32_t *left = first, *right = last;
    while (left <= right) {
      while (*left < pivot) left++;
      while (*right > pivot) right--;
      if (left > right) break;
      int32_t swapped = *left;
      *left++ = *right;
      *right-- = swapped;
    }
    quicksort(first, right);
    first = left;
  }
  insertion_sort(first, last);
}

KERNEL("quicksort") {
  uint64_t checksum = 0;
  uint32_t rounds = opaque(6);
  for (uint32_t round = 0; round < rounds; round++) {
    for (int i = 0; i < size; i++) numbers[i] = (int32_t)random32();
    quicksort(numbers, numbers + size - 1);
    for (int i = 1; i < size; i++)
      if (numbers[i - 1] > numbers[i]) return 0;
    for (int i = 0; i < size; i += 1000) checksum = mix(checksum, (uint32_t)numbers[i]);
  }
  return checksum;
}
