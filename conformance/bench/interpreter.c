// A bytecode interpreter with a switch: a stack machine that counts Collatz steps.

#include "kernel.h"

enum opcode { push, load, store, add, multiply, half, odd, less, jump, jump_if_zero, stop };

// The locals: 0 is n, 1 is m, 2 counts steps, 3 is the limit.
// For each n below the limit: while 1 < m, m becomes (3 m + 1) / 2 or m / 2.
static const uint8_t program[] = {
    /*  0 */ push, 0, store, 2, push, 1, store, 0,
    /*  8 */ load, 0, load, 3, less, jump_if_zero, 64,
    /* 15 */ load, 0, store, 1,
    /* 19 */ push, 1, load, 1, less, jump_if_zero, 55,
    /* 26 */ load, 1, odd, jump_if_zero, 41,
    /* 31 */ load, 1, push, 3, multiply, push, 1, add, store, 1,
    /* 41 */ load, 1, half, store, 1,
    /* 46 */ load, 2, push, 1, add, store, 2, jump, 19,
    /* 55 */ load, 0, push, 1, add, store, 0, jump, 8,
    /* 64 */ load, 2, stop};

NOINLINE static uint32_t run(const uint8_t *code, uint32_t limit, uint64_t *executed) {
  uint32_t stack[16], locals[4] = {0, 0, 0, limit};
  uint32_t *top = stack;
  const uint8_t *pc = code;
  uint64_t count = 0;
  for (;;) {
    count++;
    switch ((enum opcode)*pc++) {
    case push: *top++ = *pc++; break;
    case load: *top++ = locals[*pc++]; break;
    case store: locals[*pc++] = *--top; break;
    case add: top--, top[-1] += *top; break;
    case multiply: top--, top[-1] *= *top; break;
    case half: top[-1] >>= 1; break;
    case odd: top[-1] &= 1; break;
    case less: top--, top[-1] = top[-1] < *top; break;
    case jump: pc = code + *pc; break;
    case jump_if_zero: pc = *--top ? pc + 1 : code + *pc; break;
    case stop: *executed = count; return top[-1];
    }
  }
}

KERNEL("interpreter") {
  uint64_t executed = 0;
  uint32_t steps = run(program, opaque(32000), &executed);
  return executed << 32 | steps;
}
