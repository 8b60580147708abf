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
// Starts the board again from its reset; flash stays as it is.
_Noreturn void board_reset(void);

// The memory between the firmware's own variables and the stack; the linker script has it.
uint8_t *board_memory(void);
size_t board_memory_size(void);
// The flash that a module is put into. See `Image.swift`.
const uint8_t *board_slot(void);
size_t board_slot_size(void);
// The public keys of a device. See `TrustedKeys.swift`.
const uint8_t *board_keys(void);
size_t board_keys_size(void);
// The flash that a device keeps its modules in, and its pages. `store.c` writes it like memory; a board whose flash is
// written in another way has these four in its `board.c`. They answer 0, or anything else where they failed.
const uint8_t *board_store(void);
size_t board_store_size(void);
size_t board_store_page_size(void);
// Clears bits: offset and count are multiples of 8.
int board_store_program(size_t offset, const uint8_t *bytes, size_t count);
// Sets all bits of the page at an offset.
int board_store_erase(size_t offset);
// The most bytes of the stack that were ever in use.
size_t board_stack_used(void);
