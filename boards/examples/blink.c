// A pattern on a light: two short flashes, then a pause.
#include "device.h"

static const uint16_t pattern[] = {100, 100, 100, 700};
static uint32_t place, left;

HOOK(tick) void tick(int32_t milliseconds) {
  while (left <= (uint32_t)milliseconds) {
    milliseconds -= left;
    left = pattern[place];
    device_write(device_open(LED, OUTPUT), place % 2 == 0);
    place = (place + 1) % 4;
  }
  left -= milliseconds;
}
