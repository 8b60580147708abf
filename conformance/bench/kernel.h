// What every kernel shares: the way in, the way out, and a random number generator.
//
// A kernel is a WASI command without a C library. It defines one function with
// `KERNEL("name")`, which does a fixed amount of work and returns a checksum;
// `_start` prints the name and the checksum on one line.
// Compiled natively, the same source is the oracle for the checksum.

#ifndef KERNEL_H
#define KERNEL_H

#include <stddef.h>
#include <stdint.h>

#define NOINLINE __attribute__((noinline))

static uint64_t kernel(void);
static const char kernel_name[];

#define KERNEL(name)                                                           \
  static const char kernel_name[] = name;                                      \
  static uint64_t kernel(void)

// MARK: Output

static size_t kernel_line(char *line) {
  size_t length = 0;
  for (const char *letter = kernel_name; *letter; letter++) line[length++] = *letter;
  line[length++] = ' ';
  uint64_t checksum = kernel();
  for (int shift = 60; shift >= 0; shift -= 4)
    line[length++] = "0123456789abcdef"[(checksum >> shift) & 15];
  line[length++] = '\n';
  return length;
}

#ifdef __wasm__

struct ciovec {
  const char *buffer;
  size_t length;
};

__attribute__((import_module("wasi_snapshot_preview1"), import_name("fd_write")))
int32_t wasi_fd_write(int32_t fd, const struct ciovec *vectors, size_t count, size_t *written);

__attribute__((import_module("wasi_snapshot_preview1"), import_name("proc_exit")))
_Noreturn void wasi_proc_exit(int32_t status);

__attribute__((export_name("_start"))) void kernel_start(void) {
  char line[64];
  size_t written = 0;
  struct ciovec vector = {line, kernel_line(line)};
  int32_t error = wasi_fd_write(1, &vector, 1, &written);
  if (error != 0 || written != vector.length) wasi_proc_exit(1);
}

#else

#include <stdio.h>

int main(void) {
  char line[64];
  size_t length = kernel_line(line);
  return fwrite(line, 1, length, stdout) == length ? 0 : 1;
}

#endif

// MARK: Input

// A constant that the compiler cannot see through, so that it cannot do the
// kernel's work itself.
static inline uint32_t opaque(uint32_t value) {
  volatile uint32_t hidden = value;
  return hidden;
}

static uint32_t random_state = 2463534242u;

// Marsaglia's 32-bit xorshift.
static inline uint32_t random32(void) {
  uint32_t x = random_state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return random_state = x;
}

// MARK: Checksums

static inline uint64_t mix(uint64_t checksum, uint64_t value) {
  checksum ^= value;
  checksum *= 0x9e3779b97f4a7c15u;
  return checksum ^ (checksum >> 29);
}

static inline uint64_t bits_of(double value) {
  union {
    double number;
    uint64_t bits;
  } both = {value};
  return both.bits;
}

#endif
