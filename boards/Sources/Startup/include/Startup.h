// What a board gives to the firmware. `startup.c` has what all boards of an architecture share; `board.c` in a board's
// folder the rest.
#pragma once
#include <stddef.h>
#include <stdint.h>

// Switches the serial line on; called once, before `main`.
void board_start(void);
// Sends a byte over the serial line, as soon as there is room for it.
void board_send(uint8_t byte);
// The next byte of the serial line, or -1 where there is none yet.
int board_receive(void);

// Nanoseconds since the start.
uint64_t board_nanoseconds(void);
// Nanoseconds from one reading of the clock to the next that can differ.
uint64_t board_clock_resolution(void);
// Ends the emulation with this status. There is no way back.
_Noreturn void board_exit(int code);

// The memory between the firmware's own variables and the stack; the linker script has it.
uint8_t *board_memory(void);
size_t board_memory_size(void);
// The flash that a module is put into. See `Image.swift`.
const uint8_t *board_slot(void);
size_t board_slot_size(void);
// The most bytes of the stack that were ever in use.
size_t board_stack_used(void);
