// A lock of three states (Drepper, "Futexes Are Tricky", 2011), and accounts that it guards: threads move amounts from one
// to another, each for so many turns. What is there in all stays the same, and every turn is counted.

#include "threads.h"

enum { accounts = 16, turns = 100000 };

static int32_t lock;
static uint32_t balance[accounts];
static uint32_t moves[threads_most];

static void acquire(void) {
#ifdef __wasm__
  int32_t old = 0;
  if (__atomic_compare_exchange_n(&lock, &old, 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) return;
  if (old != 2) old = __atomic_exchange_n(&lock, 2, __ATOMIC_SEQ_CST);
  while (old != 0) {
    __builtin_wasm_memory_atomic_wait32(&lock, 2, -1);
    old = __atomic_exchange_n(&lock, 2, __ATOMIC_SEQ_CST);
  }
#endif
}

static void release(void) {
#ifdef __wasm__
  if (__atomic_fetch_sub(&lock, 1, __ATOMIC_SEQ_CST) != 1) {
    __atomic_store_n(&lock, 0, __ATOMIC_SEQ_CST);
    __builtin_wasm_memory_atomic_notify(&lock, 1);
  }
#endif
  (void)lock;
}

static void work(uint32_t index) {
  uint32_t state = index + 1;
  for (uint32_t turn = 0; turn < turns; turn++) {
    state = state * 1664525 + 1013904223;
    uint32_t from = state >> 28, to = (state >> 24) & 15, amount = (state >> 16) & 255;
    acquire();
    balance[from] -= amount;
    balance[to] += amount;
    moves[index]++;
    release();
  }
}

KERNEL("account") {
  uint32_t threads = threads_wanted();
  for (uint32_t i = 0; i < accounts; i++) balance[i] = 1000000;
  threads_run(threads, work);
  uint32_t sum = 0;
  for (uint32_t i = 0; i < accounts; i++) sum += balance[i];
  uint64_t checksum = mix(0, sum);
  for (uint32_t i = 0; i < threads; i++) checksum = mix(checksum, moves[i]);
  return checksum;
}
