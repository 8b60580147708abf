// Bad: it takes memory at every tick, and dies when there is no more.
#include "device.h"

HOOK(tick) void tick(int32_t milliseconds) {
  (void)milliseconds;
  device_write(device_open(LED, OUTPUT), 1);
  if (__builtin_wasm_memory_grow(0, 1024) == (__SIZE_TYPE__)-1) __builtin_trap();
}
