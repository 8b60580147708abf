// The 16550 of the virt machine: data, ..., line status.
#include "Startup.h"

#define UART ((volatile uint8_t *)0x10000000)

void board_start(void) {}

void board_send(uint8_t byte) {
  while (!(UART[5] & 0x20)) {} // the transmitter's register is not empty
  UART[0] = byte;
}

int board_receive(void) { return UART[5] & 1 ? UART[0] : -1; }
