// What Embedded Swift's arrays and classes need of a C library: memory, never given back.

#include <stddef.h>
#include <stdint.h>

static _Alignas(16) uint8_t heap[1 << 19];
static size_t used;

int posix_memalign(void **result, size_t alignment, size_t size) {
  size_t start = (used + alignment - 1) & -alignment;
  if (start > sizeof heap || size > sizeof heap - start) return 12; // ENOMEM
  used = start + size;
  *result = heap + start;
  return 0;
}

void free(void *pointer) { (void)pointer; }
