// Doubly recursive Fibonacci numbers: nothing but calls, compares and additions.

#include "kernel.h"

__attribute__((disable_tail_calls)) NOINLINE static uint32_t fib(uint32_t n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

KERNEL("fib") { return fib(opaque(36)); }
