// A backtracking matcher of small regular expressions: . * + ? [a-z] ^ $.

#include "kernel.h"

static int match_here(const char *pattern, const char *text);

static inline size_t atom_length(const char *pattern) {
  if (*pattern != '[') return 1;
  size_t length = 1;
  while (pattern[length] != ']') length++;
  return length + 1;
}

NOINLINE static int match_atom(const char *pattern, char c) {
  if (c == 0) return 0;
  if (*pattern == '.') return 1;
  if (*pattern != '[') return *pattern == c;
  for (pattern++; *pattern != ']'; pattern++) {
    if (pattern[1] == '-' && pattern[2] != ']') {
      if (pattern[0] <= c && c <= pattern[2]) return 1;
      pattern += 2;
    } else if (*pattern == c) {
      return 1;
    }
  }
  return 0;
}

NOINLINE static int match_repeat(const char *atom, const char *rest, const char *text, size_t least, size_t most) {
  size_t count = 0;
  while (count < most && match_atom(atom, text[count])) count++;
  for (;; count--) {
    if (count < least) return 0;
    if (match_here(rest, text + count)) return 1;
    if (count == 0) return 0;
  }
}

NOINLINE static int match_here(const char *pattern, const char *text) {
  while (*pattern) {
    if (pattern[0] == '$' && pattern[1] == 0) return *text == 0;
    size_t length = atom_length(pattern);
    const char *rest = pattern + length;
    switch (*rest) {
    case '*': return match_repeat(pattern, rest + 1, text, 0, SIZE_MAX);
    case '+': return match_repeat(pattern, rest + 1, text, 1, SIZE_MAX);
    case '?': return match_repeat(pattern, rest + 1, text, 0, 1);
    }
    if (!match_atom(pattern, *text)) return 0;
    pattern = rest;
    text++;
  }
  return 1;
}

NOINLINE static int match(const char *pattern, const char *text) {
  if (*pattern == '^') return match_here(pattern + 1, text);
  do
    if (match_here(pattern, text)) return 1;
  while (*text++);
  return 0;
}

KERNEL("regex") {
  static const char *const patterns[8] = {
      "[a-f]+[0-9]+x",  "^[a-z0-9]*q[a-z]?[0-9]$", "a.*b.*c.*d",        "[0-9][0-9][0-9][0-9]",
      "z+y?x*w",        "[aeiou][aeiou][aeiou]",   "k[a-z]+[0-9]+[a-z]+k$", "0.1.2"};
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  char text[49];
  uint64_t checksum = 0;
  uint32_t rounds = opaque(11000);
  for (uint32_t round = 0; round < rounds; round++) {
    for (int i = 0; i < 48; i++) text[i] = letters[random32() % 36];
    text[48] = 0;
    uint32_t found = 0;
    for (int i = 0; i < 8; i++) found = found << 1 | (uint32_t)match(patterns[i], text);
    checksum = mix(checksum, found);
  }
  return checksum;
}
