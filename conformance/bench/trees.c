// Binary trees that are built, counted and freed: an allocator with a free list.

#include "kernel.h"

enum { most = 1 << 17 };

struct tree {
  struct tree *left, *right;
};

static struct tree nodes[most];
static struct tree *freed;
static size_t fresh;

static struct tree *allocate(void) {
  struct tree *node = freed;
  if (!node) return &nodes[fresh++];
  freed = node->left;
  return node;
}

NOINLINE static struct tree *build(uint32_t depth) {
  struct tree *node = allocate();
  node->left = depth ? build(depth - 1) : 0;
  node->right = depth ? build(depth - 1) : 0;
  return node;
}

NOINLINE static uint32_t count(const struct tree *node) {
  return node->left ? 1 + count(node->left) + count(node->right) : 1;
}

NOINLINE static void discard(struct tree *node) {
  if (node->left) {
    discard(node->left);
    discard(node->right);
  }
  node->left = freed;
  freed = node;
}

KERNEL("trees") {
  uint64_t checksum = 0;
  struct tree *kept = build(opaque(14));
  for (uint32_t depth = 4; depth <= 14; depth += 2)
    for (uint32_t i = 0; i < 64u << (14 - depth); i++) {
      struct tree *tree = build(depth);
      checksum += count(tree);
      discard(tree);
    }
  return mix(checksum, count(kept));
}
