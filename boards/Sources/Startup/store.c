// A device's flash where it can be written like memory, as the emulated boards have it. Each function gives way to one of
// the same name in a board's `board.c`.
#include "Startup.h"

#define PAGE 4096u

// Of the linker script. They are addresses.
extern uint8_t apus_store_start[], apus_store_end[];

const uint8_t *board_store(void) { return apus_store_start; }
size_t board_store_size(void) { return (size_t)(apus_store_end - apus_store_start); }

__attribute__((weak)) size_t board_store_page_size(void) { return PAGE; }

__attribute__((weak)) int board_store_program(size_t offset, const uint8_t *bytes, size_t count) {
  if (offset > board_store_size() || count > board_store_size() - offset) return 1;
  volatile uint8_t *to = apus_store_start + offset;
  // As flash does it: a bit that is 0 stays so until the page is erased.
  for (size_t index = 0; index < count; index++) to[index] &= bytes[index];
  return 0;
}

__attribute__((weak)) int board_store_erase(size_t offset) {
  if (offset % PAGE != 0 || offset > board_store_size() - PAGE) return 1;
  volatile uint32_t *to = (uint32_t *)(apus_store_start + offset);
  for (size_t index = 0; index < PAGE / 4; index++) to[index] = 0xFFFFFFFFu;
  return 0;
}
