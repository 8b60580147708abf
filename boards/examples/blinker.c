// A program, not device logic: it flashes a light as `blink.c` does, three times over, by the calls of preview1 alone, and
// tells over the standard output what the light does, and when it is due. For boards that are no device, such as one of 16 KB.
#include <stdint.h>

#define PREVIEW1(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name)))

struct buffer { const char *start; uint32_t count; };
PREVIEW1(fd_write) int32_t fd_write(int32_t stream, const struct buffer *buffers, uint32_t count, uint32_t *written);
PREVIEW1(clock_time_get) int32_t clock_time_get(int32_t clock, uint64_t precision, uint64_t *nanoseconds);

enum { MONOTONIC = 1, OUTPUT = 1 };
static const uint16_t pattern[] = {20, 20, 20, 140};

static uint32_t milliseconds(void) {
  uint64_t time;
  clock_time_get(MONOTONIC, 1, &time);
  return (uint32_t)(time / 1000000);
}

static void say(uint32_t time, int isOn) {
  char text[16];
  uint32_t at = sizeof text;
  text[--at] = '\n';
  text[--at] = isOn ? '*' : '.';
  text[--at] = ' ';
  do text[--at] = (char)('0' + time % 10);
  while ((time /= 10) && at);
  struct buffer buffer = {text + at, sizeof text - at};
  uint32_t written;
  fd_write(OUTPUT, &buffer, 1, &written);
}

__attribute__((export_name("_start"))) void start(void) {
  uint32_t begin = milliseconds(), due = 0;
  for (uint32_t change = 0; change < 12; change++) {
    while (milliseconds() - begin < due) {}
    say(due, change % 2 == 0);
    due += pattern[change % 4];
  }
}
