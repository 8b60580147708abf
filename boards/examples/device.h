// What device logic in C has of its device (docs/Device.md). No library is needed.
#pragma once
#include <stdint.h>

#define DEVICE(name) __attribute__((import_module("device"), import_name(#name)))
#define HOOK(name) __attribute__((export_name(#name)))

// Channels of the board that `apus device run` plays, and of the emulated ones.
enum { TEMPERATURE = 0, HEATER = 1, LED = 2, PRESSURE = 3, DISPLAY = 4, HUMIDITY = 5 };
enum { INPUT = 0, OUTPUT = 1 };

// The handle on a channel, the same one each time, whichever module opened it first; 0 where there is no such channel.
DEVICE(open) int32_t device_open(int32_t channel, int32_t mode);
DEVICE(read) int32_t device_read(int32_t handle);
DEVICE(write) void device_write(int32_t handle, int32_t value);
DEVICE(log) void device_log(const char *text, int32_t byteCount);
// Milliseconds.
DEVICE(now) int64_t device_now(void);

#define LOG(text) device_log(text, sizeof(text) - 1)

// What `save` answers.
static inline uint64_t state_at(const void *address, uint32_t byteCount) {
  return (uint64_t)(uintptr_t)address << 32 | byteCount;
}
