// The USART 1 of an STM32F405: status, data, divider, control.
#include "Startup.h"

#define USART ((volatile uint32_t *)0x40011000)

void board_start(void) {
  USART[3] = 1u << 13 | 1u << 3 | 1u << 2; // on, transmitter, receiver
}

void board_send(uint8_t byte) {
  while (!(USART[0] & 1u << 7)) {} // the transmitter's register is not empty
  USART[1] = byte;
}

int board_receive(void) { return USART[0] & 1u << 5 ? (int)(USART[1] & 0xFF) : -1; }
