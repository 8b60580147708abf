// The UART 0 of Arm's CMSDK (Application Note 500): data, state, control, interrupts, divider.
#include "Startup.h"

#define UART ((volatile uint32_t *)0x40004000)

void board_start(void) {
  UART[4] = 16;
  UART[2] = 3; // transmitter and receiver on
}

void board_send(uint8_t byte) {
  while (UART[1] & 1) {} // the transmitter's buffer is full
  UART[0] = byte;
}

int board_receive(void) { return UART[1] & 2 ? (int)(UART[0] & 0xFF) : -1; }
