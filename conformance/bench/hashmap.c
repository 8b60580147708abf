// A hash map of 64-bit keys: open addressing, linear probes, backward-shift deletion, growth.

#include "kernel.h"

enum { largest = 1 << 17 };

struct entry {
  uint64_t key; // 0 is an empty place.
  uint64_t value;
};

static struct entry rooms[2][largest];
static struct entry *entries;
static size_t capacity, used;
static int room;

static inline size_t home(uint64_t key) {
  key ^= key >> 33;
  key *= 0xff51afd7ed558ccdu;
  key ^= key >> 33;
  return (size_t)key & (capacity - 1);
}

NOINLINE static struct entry *find(uint64_t key) {
  size_t place = home(key);
  while (entries[place].key != 0 && entries[place].key != key) place = (place + 1) & (capacity - 1);
  return &entries[place];
}

static void clear(size_t places) {
  room ^= 1;
  entries = rooms[room];
  capacity = places;
  used = 0;
  for (size_t i = 0; i < places; i++) entries[i].key = 0;
}

static void grow(void) {
  const struct entry *old = entries;
  size_t places = capacity;
  clear(places * 2);
  for (size_t i = 0; i < places; i++)
    if (old[i].key != 0) {
      *find(old[i].key) = old[i];
      used++;
    }
}

NOINLINE static void add(uint64_t key, uint64_t amount) {
  if (used * 4 >= capacity * 3) grow();
  struct entry *entry = find(key);
  if (entry->key == 0) {
    entry->key = key;
    entry->value = 0;
    used++;
  }
  entry->value += amount;
}

NOINLINE static void erase(uint64_t key) {
  struct entry *entry = find(key);
  if (entry->key == 0) return;
  used--;
  size_t hole = (size_t)(entry - entries), next = hole;
  for (;;) {
    next = (next + 1) & (capacity - 1);
    if (entries[next].key == 0) break;
    size_t wanted = home(entries[next].key);
    if (((next - wanted) & (capacity - 1)) < ((next - hole) & (capacity - 1))) continue;
    entries[hole] = entries[next];
    hole = next;
  }
  entries[hole].key = 0;
}

KERNEL("hashmap") {
  uint64_t checksum = 0;
  uint32_t rounds = opaque(12);
  for (uint32_t round = 0; round < rounds; round++) {
    clear(64);
    for (uint32_t i = 0; i < 300000; i++) {
      uint64_t key = (uint64_t)(random32() % 70000 + 1) * 0x100000001b3u;
      if (i % 5 == 4)
        erase(key);
      else
        add(key, i);
    }
    checksum = mix(checksum, used);
    for (size_t i = 0; i < capacity; i++)
      if (entries[i].key != 0) checksum += entries[i].key * entries[i].value;
  }
  return checksum;
}
