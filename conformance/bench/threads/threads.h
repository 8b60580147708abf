// Threads for kernels without a C library, and what they need of WASI.
//
// `threads_run(count, work)` calls `work(index)` for the indices below `count`, index 0 on the calling thread and each of
// the others on a thread of its own, and returns when all have returned. Compiled natively they are called one after another.

#ifndef THREADS_H
#define THREADS_H

#include "../kernel.h"

enum { threads_most = 16 };

typedef void threads_work(uint32_t index);

#ifdef __wasm__

__attribute__((import_module("wasi"), import_name("thread-spawn")))
int32_t wasi_thread_spawn(void *argument);

__attribute__((import_module("wasi_snapshot_preview1"), import_name("args_sizes_get")))
int32_t wasi_args_sizes_get(size_t *count, size_t *size);

__attribute__((import_module("wasi_snapshot_preview1"), import_name("args_get")))
int32_t wasi_args_get(char **arguments, char *text);

// What a thread begins with. Its stack's end comes first: the entry below loads it before there is a stack.
struct thread {
  void *stack_end;
  threads_work *work;
  uint32_t index;
};

static struct thread threads[threads_most];
static _Alignas(16) char threads_stacks[threads_most][16384];
static _Atomic uint32_t threads_done;

// Every instance begins with the stack pointer of the first thread.
__asm__(
    ".globaltype __stack_pointer, i32\n"
    ".globl wasi_thread_start\n"
    ".export_name wasi_thread_start, wasi_thread_start\n"
    ".type wasi_thread_start,@function\n"
    "wasi_thread_start:\n"
    "  .functype wasi_thread_start (i32, i32) -> ()\n"
    "  local.get 1\n"
    "  i32.load 0\n"
    "  global.set __stack_pointer\n"
    "  local.get 1\n"
    "  call thread_begin\n"
    "  end_function\n");

__attribute__((used)) void thread_begin(struct thread *thread) {
  thread->work(thread->index);
  threads_done++;
  __builtin_wasm_memory_atomic_notify((int32_t *)&threads_done, 1);
}

static void threads_run(uint32_t count, threads_work *work) {
  threads_done = 0;
  for (uint32_t index = 1; index < count; index++) {
    threads[index] = (struct thread){threads_stacks[index] + sizeof threads_stacks[index], work, index};
    if (wasi_thread_spawn(&threads[index]) <= 0) wasi_proc_exit(2);
  }
  work(0);
  for (uint32_t done; (done = threads_done) != count - 1;)
    __builtin_wasm_memory_atomic_wait32((int32_t *)&threads_done, (int32_t)done, -1);
}

// The program's first argument, from 1 to `threads_most`; 2 without one.
static uint32_t threads_wanted(void) {
  static char *arguments[8];
  static char text[256];
  size_t count, size;
  if (wasi_args_sizes_get(&count, &size) != 0 || count < 2 || count > 8 || size > sizeof text) return 2;
  if (wasi_args_get(arguments, text) != 0) return 2;
  uint32_t value = 0;
  for (const char *digit = arguments[1]; *digit >= '0' && *digit <= '9' && value < 100; digit++)
    value = value * 10 + (uint32_t)(*digit - '0');
  return value < 1 ? 1 : value > threads_most ? threads_most : value;
}

#else

static void threads_run(uint32_t count, threads_work *work) {
  for (uint32_t index = 0; index < count; index++) work(index);
}

static uint32_t threads_wanted(void) { return 2; }

#endif

#endif
