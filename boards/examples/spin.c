// Bad: it works for a second, then it never comes back.
#include "device.h"

static int32_t age;

HOOK(tick) void tick(int32_t milliseconds) {
  age += milliseconds;
  device_write(device_open(LED, OUTPUT), 1);
  for (volatile int32_t spinning = age >= 1000; spinning;) {}
}
