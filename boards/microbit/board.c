// The UART of an nRF51822, a peripheral of tasks (written with 1) and events (cleared with 0), and its controller of
// non-volatile memory.
#include "Startup.h"

#define UART(offset) (*(volatile uint32_t *)(0x40002000 + (offset)))
#define START_RECEIVER UART(0x000)
#define START_TRANSMITTER UART(0x008)
#define RECEIVED UART(0x108)
#define SENT UART(0x11C)
#define ENABLE UART(0x500)
#define RECEIVE_DATA UART(0x518)
#define SEND_DATA UART(0x51C)

void board_start(void) {
  ENABLE = 4;
  START_RECEIVER = 1;
  START_TRANSMITTER = 1;
}

void board_send(uint8_t byte) {
  SEND_DATA = byte;
  while (!SENT) {}
  SENT = 0;
}

int board_receive(void) {
  if (!RECEIVED) return -1;
  RECEIVED = 0;
  return (int)(RECEIVE_DATA & 0xFF);
}

#define NVMC(offset) (*(volatile uint32_t *)(0x4001E000 + (offset)))
#define READY NVMC(0x400)
#define CONFIGURATION NVMC(0x504) // 0 reads, 1 writes, 2 erases
#define ERASE_PAGE NVMC(0x508)
#define PAGE 1024u

static void configure(uint32_t mode) {
  while (!READY) {}
  CONFIGURATION = mode;
  while (!READY) {}
}

size_t board_store_page_size(void) { return PAGE; }

int board_store_program(size_t offset, const uint8_t *bytes, size_t count) {
  if (offset > board_store_size() || count > board_store_size() - offset) return 1;
  volatile uint32_t *to = (volatile uint32_t *)(uintptr_t)(board_store() + offset);
  configure(1);
  for (size_t index = 0; index < count; index += 4) {
    // The bytes may lie anywhere.
    *to++ = bytes[index] | (uint32_t)bytes[index + 1] << 8 | (uint32_t)bytes[index + 2] << 16 |
            (uint32_t)bytes[index + 3] << 24;
    while (!READY) {}
  }
  configure(0);
  return 0;
}

int board_store_erase(size_t offset) {
  if (offset % PAGE != 0 || offset > board_store_size() - PAGE) return 1;
  configure(2);
  ERASE_PAGE = (uint32_t)(uintptr_t)(board_store() + offset);
  configure(0);
  return 0;
}
