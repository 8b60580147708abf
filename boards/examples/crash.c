// Bad: it works for a second, then it traps.
#include "device.h"

static int32_t age;

HOOK(tick) void tick(int32_t milliseconds) {
  age += milliseconds;
  device_write(device_open(LED, OUTPUT), 1);
  if (age >= 1000) __builtin_trap();
}
