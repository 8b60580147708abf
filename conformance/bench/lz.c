// A small LZ77 codec: hash of four bytes, greedy matches, byte-aligned tokens.
//
// A token is a byte below 128 followed by that many literals plus one, or
// 128 + length - 4 followed by a 16-bit distance.

#include "kernel.h"

enum { size = 1 << 17, hash_bits = 13, shortest = 4, longest = 131, reach = 65535 };
static uint8_t text[size], packed[size * 2], unpacked[size];
static uint32_t heads[1 << hash_bits];

static void write_text(void) {
  static const char *const words[16] = {"swift ", "apus ",  "wing ",  "nest ",  "the ",  "over ",
                                        "under ", "cliff ", "south ", "and ",   "rain ", "a ",
                                        "tower ", "flies ", "\n",     "sleeps "};
  size_t at = 0;
  while (at < size) {
    uint32_t r = random32();
    for (const char *letter = words[r & 15]; *letter && at < size; letter++)
      text[at++] = (uint8_t)*letter;
    if ((r >> 8 & 15) == 0 && at < size) text[at++] = (uint8_t)(r >> 16);
  }
}

static inline uint32_t four_bytes(const uint8_t *at) {
  return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static size_t put_literals(size_t out, size_t from, size_t to) {
  while (from < to) {
    size_t run = to - from < 128 ? to - from : 128;
    packed[out++] = (uint8_t)(run - 1);
    for (size_t i = 0; i < run; i++) packed[out++] = text[from++];
  }
  return out;
}

NOINLINE static size_t compress(void) {
  for (size_t i = 0; i < 1 << hash_bits; i++) heads[i] = 0;
  size_t at = 0, out = 0, literals = 0;
  while (at + shortest <= size) {
    uint32_t bytes = four_bytes(text + at), hash = bytes * 2654435761u >> (32 - hash_bits);
    size_t candidate = heads[hash];
    heads[hash] = at + 1;
    if (candidate-- == 0 || at - candidate > reach || four_bytes(text + candidate) != bytes) {
      at++;
      continue;
    }
    size_t length = shortest;
    while (length < longest && at + length < size && text[candidate + length] == text[at + length])
      length++;
    out = put_literals(out, literals, at);
    packed[out++] = (uint8_t)(128 + length - shortest);
    packed[out++] = (uint8_t)(at - candidate);
    packed[out++] = (uint8_t)((at - candidate) >> 8);
    at += length;
    literals = at;
  }
  return put_literals(out, literals, size);
}

NOINLINE static size_t decompress(size_t length) {
  size_t in = 0, at = 0;
  while (in < length) {
    size_t token = packed[in++];
    if (token < 128) {
      for (size_t i = 0; i <= token; i++) unpacked[at++] = packed[in++];
    } else {
      size_t distance = packed[in] | (size_t)packed[in + 1] << 8;
      in += 2;
      for (size_t i = 0; i < token - 128 + shortest; i++, at++) unpacked[at] = unpacked[at - distance];
    }
  }
  return at;
}

KERNEL("lz") {
  uint64_t checksum = 0;
  uint32_t rounds = opaque(120);
  for (uint32_t round = 0; round < rounds; round++) {
    if (round % 8 == 0) write_text();
    size_t length = compress();
    checksum = mix(checksum, length);
    if (decompress(length) != size) return 0;
    for (size_t i = 0; i < size; i++)
      if (text[i] != unpacked[i]) return 0;
  }
  return checksum;
}
