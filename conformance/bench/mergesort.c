// Merge sort of 64-bit keys and heapsort of doubles: the two orders must agree.

#include "kernel.h"

enum { size = 100000 };
static int64_t keys[size], spare[size];
static double heap[size];

NOINLINE static void merge_sort(int64_t *from, int64_t *scratch, size_t count) {
  if (count < 2) return;
  size_t half = count / 2;
  merge_sort(from, scratch, half);
  merge_sort(from + half, scratch + half, count - half);
  size_t i = 0, j = half;
  for (size_t k = 0; k < count; k++)
    scratch[k] = j >= count || (i < half && from[i] <= from[j]) ? from[i++] : from[j++];
  for (size_t k = 0; k < count; k++) from[k] = scratch[k];
}

static void sift_down(size_t root, size_t count) {
  double value = heap[root];
  for (;;) {
    size_t child = 2 * root + 1;
    if (child >= count) break;
    if (child + 1 < count && heap[child + 1] > heap[child]) child++;
    if (heap[child] <= value) break;
    heap[root] = heap[child];
    root = child;
  }
  heap[root] = value;
}

NOINLINE static void heap_sort(void) {
  for (size_t i = size / 2; i-- > 0;) sift_down(i, size);
  for (size_t end = size - 1; end > 0; end--) {
    double largest = heap[0];
    heap[0] = heap[end];
    heap[end] = largest;
    sift_down(0, end);
  }
}

KERNEL("mergesort") {
  uint64_t checksum = 0;
  uint32_t rounds = opaque(5);
  for (uint32_t round = 0; round < rounds; round++) {
    for (int i = 0; i < size; i++) {
      keys[i] = (int64_t)(int32_t)random32() * 1000003;
      heap[i] = (double)keys[i];
    }
    merge_sort(keys, spare, size);
    heap_sort();
    for (int i = 0; i < size; i++)
      if ((double)keys[i] != heap[i]) return 0;
    for (int i = 0; i < size; i += 500) checksum = mix(checksum, (uint64_t)keys[i]);
  }
  return checksum;
}
