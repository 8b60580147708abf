// The UART of an nRF51822, a peripheral of tasks (written with 1) and events (cleared with 0).
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
