// Smooths the pressure: the mean of the last eight values, on the display. Its state is the window, of version 1.
#include "device.h"

static struct {
  int32_t window[8];
  uint32_t count;
} state, incoming;

HOOK(tick) void tick(int32_t milliseconds) {
  (void)milliseconds;
  state.window[state.count++ % 8] = device_read(device_open(PRESSURE, INPUT));
  int32_t sum = 0;
  uint32_t values = state.count < 8 ? state.count : 8;
  for (uint32_t i = 0; i < values; i++) sum += state.window[i];
  device_write(device_open(DISPLAY, OUTPUT), sum / (int32_t)values);
}

HOOK(save) uint64_t save(void) { return state_at(&state, sizeof state); }

HOOK(prepare) int32_t prepare(int32_t byteCount) {
  // An address past the end of memory is none: it is refused.
  return byteCount == sizeof incoming ? (int32_t)(uintptr_t)&incoming : -1;
}

HOOK(restore) int32_t restore(int32_t version, int32_t address, int32_t byteCount) {
  (void)address, (void)byteCount;
  if (version != 1) return 1;
  state = incoming;
  return 0;
}
