// From reset to `main`, the clock, and the way out: an architecture's part of a board.
#include "Startup.h"

// Of the linker script. They are addresses.
extern uint32_t apus_data_start[], apus_data_end[], apus_data_load[], apus_bss_start[], apus_bss_end[];
extern uint32_t apus_stack_bottom[], apus_stack_top[];
extern uint8_t apus_memory_start[], apus_memory_end[];
extern const uint8_t apus_slot_start[], apus_slot_end[], apus_keys_start[], apus_keys_end[];
extern int main(int, char **);

uint8_t *board_memory(void) { return apus_memory_start; }
size_t board_memory_size(void) { return (size_t)(apus_memory_end - apus_memory_start); }
const uint8_t *board_slot(void) { return apus_slot_start; }
size_t board_slot_size(void) { return (size_t)(apus_slot_end - apus_slot_start); }

const uint8_t *board_keys(void) { return apus_keys_start; }
size_t board_keys_size(void) { return (size_t)(apus_keys_end - apus_keys_start); }

// The stack is painted at the start; what still has its paint was never used.
#define PAINT 0xA5A5A5A5u

static void paint_stack(void) {
  volatile uint32_t here;
  for (uint32_t *p = apus_stack_bottom; p < (uint32_t *)&here - 16; p++) *p = PAINT;
}

size_t board_stack_used(void) {
  uint32_t *p = apus_stack_bottom;
  while (p < apus_stack_top && *p == PAINT) p++;
  return (size_t)((char *)apus_stack_top - (char *)p);
}

#if defined(__arm__)
#define SYSTICK ((volatile uint32_t *)0xE000E010) // control, reload, current
#define SYSTICK_TOP 0xFFFFFFu
#define INTERRUPT_STATE (*(volatile uint32_t *)0xE000ED04)
#define SYSTICK_PENDING (1u << 26)
static volatile uint32_t wraps;
static void on_systick(void) { wraps++; }

static void start_clock(void) {
  SYSTICK[1] = SYSTICK_TOP;
  SYSTICK[2] = 0;
  SYSTICK[0] = 7; // the processor's clock, an interrupt at each wrap, on
}

// CLOCK_HZ is the processor's frequency as the emulator has it.
uint64_t board_clock_resolution(void) { return 1000000000u / CLOCK_HZ; }

uint64_t board_nanoseconds(void) {
  uint32_t before, current, pending;
  do {
    before = wraps;
    current = SYSTICK[2];
    pending = INTERRUPT_STATE & SYSTICK_PENDING;
  } while (before != wraps);
  // It has wrapped, and the interrupt has not come yet.
  if (pending && current > SYSTICK_TOP / 2) before++;
  uint64_t ticks = (uint64_t)before * (SYSTICK_TOP + 1u) + (SYSTICK_TOP - current);
  return ticks / (CLOCK_HZ / 1000000u) * 1000u + ticks % (CLOCK_HZ / 1000000u) * 1000u / (CLOCK_HZ / 1000000u);
}

// Semihosting, which the emulator serves: SYS_EXIT_EXTENDED with ADP_Stopped_ApplicationExit.
_Noreturn void board_exit(int code) {
  uintptr_t block[2] = {0x20026, (uintptr_t)code};
  register uintptr_t operation __asm__("r0") = 0x20;
  register void *argument __asm__("r1") = block;
  for (;;) __asm__ volatile("bkpt 0xab" : "+r"(operation) : "r"(argument) : "memory");
}

#define RESET_CONTROL (*(volatile uint32_t *)0xE000ED0C)
_Noreturn void board_reset(void) {
  __asm__ volatile("dsb");
  RESET_CONTROL = 0x05FA0004; // with the key that lets it be written
  for (;;) {}
}

_Noreturn void apus_reset(void);
_Noreturn static void on_fault(void) { board_exit(101); }

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {
    apus_stack_top, apus_reset, on_fault, on_fault, on_fault, on_fault, on_fault, 0,
    0, 0, 0, on_fault, on_fault, 0, on_fault, on_systick};
#else
// The core-local interruptor's clock, 10 MHz in the emulator, and the device that ends the emulation.
#define MTIME ((volatile uint32_t *)0x0200BFF8)
#define FINISHER ((volatile uint32_t *)0x00100000)

static void start_clock(void) {}
uint64_t board_clock_resolution(void) { return 100; }

uint64_t board_nanoseconds(void) {
  uint32_t high, low;
  do {
    high = MTIME[1];
    low = MTIME[0];
  } while (high != MTIME[1]);
  return ((uint64_t)high << 32 | low) * 100u;
}

_Noreturn void board_exit(int code) {
  *FINISHER = code ? (uint32_t)code << 16 | 0x3333 : 0x5555;
  for (;;) {}
}

_Noreturn void board_reset(void) {
  *FINISHER = 0x7777;
  for (;;) {}
}

_Noreturn void apus_reset(void);
__attribute__((naked, aligned(4))) static void on_fault(void) { __asm__ volatile("li a0, 101\n j board_exit"); }

__attribute__((naked, section(".vectors"), used)) void apus_entry(void) {
  __asm__ volatile(".option push\n .option norelax\n la gp, __global_pointer$\n .option pop\n"
                   "la sp, apus_stack_top\n la t0, %0\n csrw mtvec, t0\n j apus_reset" ::"i"(on_fault));
}
#endif

_Noreturn void apus_reset(void) {
  for (uint32_t *from = apus_data_load, *to = apus_data_start; to < apus_data_end;) *to++ = *from++;
  for (uint32_t *p = apus_bss_start; p < apus_bss_end;) *p++ = 0;
#if defined(__ARM_FP)
  *(volatile uint32_t *)0xE000ED88 |= 0xFu << 20; // coprocessors 10 and 11: floating point
  __asm__ volatile("dsb\n isb");
#endif
  paint_stack();
  start_clock();
  board_start();
  board_exit(main(0, 0));
}
