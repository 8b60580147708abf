// A tokeniser over made-up source text, and Horspool's search for a word in it.

#include "kernel.h"

enum { size = 1 << 18 };
static char text[size];

static void write_text(void) {
  static const char *const pieces[16] = {"while ", "(count", " <= ",  "0x1F", ") {\n", "  value", " = value",
                                         " * 31",  " + ",    "\"text\"", ";\n",  "}\n",  "return ", "length",
                                         "3.25",   " // note\n"};
  size_t at = 0;
  while (at < size - 1)
    for (const char *letter = pieces[random32() & 15]; *letter && at < size - 1; letter++)
      text[at++] = *letter;
  text[at] = 0;
}

enum kind { end, name, keyword, number, string, comment, punctuation };

static inline int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
static inline int is_digit(char c) { return c >= '0' && c <= '9'; }

static int matches(const char *from, const char *to, const char *word) {
  while (from < to && *word == *from) from++, word++;
  return from == to && *word == 0;
}

NOINLINE static enum kind next_token(const char **cursor) {
  const char *at = *cursor;
  while (*at == ' ' || *at == '\n') at++;
  const char *start = at;
  enum kind kind = punctuation;
  if (*at == 0) {
    kind = end;
  } else if (is_letter(*at)) {
    while (is_letter(*at) || is_digit(*at)) at++;
    kind = matches(start, at, "while") || matches(start, at, "return") ? keyword : name;
  } else if (is_digit(*at)) {
    while (is_letter(*at) || is_digit(*at) || *at == '.') at++;
    kind = number;
  } else if (*at == '"') {
    for (at++; *at && *at != '"'; at++) {}
    if (*at) at++;
    kind = string;
  } else if (at[0] == '/' && at[1] == '/') {
    while (*at && *at != '\n') at++;
    kind = comment;
  } else {
    at++;
  }
  *cursor = at;
  return kind;
}

NOINLINE static uint32_t count_word(const char *word, size_t length) {
  uint8_t skip[256];
  for (int i = 0; i < 256; i++) skip[i] = (uint8_t)length;
  for (size_t i = 0; i + 1 < length; i++) skip[(uint8_t)word[i]] = (uint8_t)(length - 1 - i);
  uint32_t found = 0;
  for (size_t at = 0; at + length < size;) {
    size_t i = length;
    while (i > 0 && text[at + i - 1] == word[i - 1]) i--;
    found += i == 0;
    at += skip[(uint8_t)text[at + length - 1]];
  }
  return found;
}

KERNEL("words") {
  uint64_t checksum = 0;
  uint32_t rounds = opaque(40);
  for (uint32_t round = 0; round < rounds; round++) {
    if (round % 8 == 0) write_text();
    uint32_t counts[7] = {0};
    const char *cursor = text;
    for (enum kind kind = name; kind != end;) {
      kind = next_token(&cursor);
      counts[kind]++;
    }
    for (int i = 0; i < 7; i++) checksum = mix(checksum, counts[i]);
    checksum = mix(checksum, count_word("value = value", 13));
    checksum = mix(checksum, count_word("note", 4));
  }
  return checksum;
}
