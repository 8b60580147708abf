// AES-128 (FIPS 197) encryption through four tables of 32-bit words.

#include "kernel.h"

static uint8_t sbox[256];
static uint32_t tables[4][256];
static uint32_t schedule[44];

static inline uint8_t twice(uint8_t x) { return (uint8_t)(x << 1 ^ (x & 0x80 ? 0x1b : 0)); }

static void make_tables(void) {
  // p runs through the powers of 3 in GF(2^8), q through their inverses.
  uint8_t p = 1, q = 1;
  do {
    p = p ^ twice(p);
    q ^= (uint8_t)(q << 1), q ^= (uint8_t)(q << 2), q ^= (uint8_t)(q << 4);
    if (q & 0x80) q ^= 0x09;
    uint32_t doubled = (uint32_t)q << 8 | q;
    sbox[p] = (uint8_t)(q ^ doubled >> 7 ^ doubled >> 6 ^ doubled >> 5 ^ doubled >> 4 ^ 0x63);
  } while (p != 1);
  sbox[0] = 0x63;
  for (int i = 0; i < 256; i++) {
    uint32_t s = sbox[i], s2 = twice((uint8_t)s);
    uint32_t column = s2 << 24 | s << 16 | s << 8 | (s2 ^ s);
    for (int t = 0; t < 4; t++) {
      tables[t][i] = column;
      column = column >> 8 | column << 24;
    }
  }
}

static uint32_t substitute(uint32_t w) {
  return (uint32_t)sbox[w >> 24] << 24 | (uint32_t)sbox[w >> 16 & 255] << 16 |
         (uint32_t)sbox[w >> 8 & 255] << 8 | sbox[w & 255];
}

static void expand(const uint32_t key[4]) {
  uint8_t constant = 1;
  for (int i = 0; i < 4; i++) schedule[i] = key[i];
  for (int i = 4; i < 44; i++) {
    uint32_t w = schedule[i - 1];
    if (i % 4 == 0) {
      w = substitute(w << 8 | w >> 24) ^ (uint32_t)constant << 24;
      constant = twice(constant);
    }
    schedule[i] = schedule[i - 4] ^ w;
  }
}

NOINLINE static void encrypt(uint32_t block[4]) {
  uint32_t s[4], t[4];
  for (int i = 0; i < 4; i++) s[i] = block[i] ^ schedule[i];
  for (int round = 1; round < 10; round++) {
    for (int i = 0; i < 4; i++)
      t[i] = tables[0][s[i] >> 24] ^ tables[1][s[(i + 1) & 3] >> 16 & 255] ^
             tables[2][s[(i + 2) & 3] >> 8 & 255] ^ tables[3][s[(i + 3) & 3] & 255] ^
             schedule[4 * round + i];
    for (int i = 0; i < 4; i++) s[i] = t[i];
  }
  for (int i = 0; i < 4; i++)
    block[i] = substitute((s[i] & 0xff000000u) | (s[(i + 1) & 3] & 0xff0000u) |
                          (s[(i + 2) & 3] & 0xff00u) | (s[(i + 3) & 3] & 0xffu)) ^ schedule[40 + i];
}

KERNEL("aes") {
  static const uint32_t key[4] = {0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f};
  uint32_t block[4] = {0x00112233, 0x44556677, 0x8899aabb, 0xccddeeff};
  make_tables();
  expand(key);
  encrypt(block);
  // FIPS 197, C.1: the ciphertext begins with 69c4e0d8.
  uint32_t check = block[0];
  uint32_t rounds = opaque(600000);
  for (uint32_t i = 0; i < rounds; i++) encrypt(block);
  return (uint64_t)check << 32 | (block[0] ^ block[1] ^ block[2] ^ block[3]);
}
