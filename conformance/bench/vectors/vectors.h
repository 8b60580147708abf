// What the kernels on vectors share. Each source is built twice: with 128-bit vectors, and without, where the same
// work is done by numbers. Both builds print the same checksum.

#ifndef VECTORS_H
#define VECTORS_H

#include "../kernel.h"

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#define VECTORS 1
#else
#define VECTORS 0
#endif

// FNV-1a over eight bytes at a time.
static inline uint64_t digest(const void *bytes, size_t count) {
  const uint8_t *next = bytes;
  uint64_t hash = 0xcbf29ce484222325u;
  for (size_t i = 0; i < count; i += 8) {
    uint64_t word;
    __builtin_memcpy(&word, next + i, 8);
    hash = (hash ^ word) * 0x100000001b3u;
  }
  return hash;
}

#endif
