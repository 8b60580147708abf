// Five bodies under gravity, integrated with leapfrog steps in double precision.

#include "kernel.h"

struct body {
  double x, y, z, vx, vy, vz, mass;
};

enum { bodies = 5 };

static struct body system[bodies] = {
    {0, 0, 0, 0, 0, 0, 39.5},
    {4.8, -1.2, -0.1, 0.6, 2.8, -0.025, 0.038},
    {8.3, 4.1, -0.4, -1.0, 1.8, 0.0084, 0.011},
    {12.9, -15.1, -0.22, 1.08, 0.87, -0.011, 0.0017},
    {15.4, -25.9, 0.18, 0.98, 0.59, -0.035, 0.002}};

NOINLINE static void step(double dt) {
  for (int i = 0; i < bodies; i++) {
    struct body *a = &system[i];
    for (int j = i + 1; j < bodies; j++) {
      struct body *b = &system[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      double square = dx * dx + dy * dy + dz * dz;
      double pull = dt / (square * __builtin_sqrt(square));
      a->vx -= dx * b->mass * pull, a->vy -= dy * b->mass * pull, a->vz -= dz * b->mass * pull;
      b->vx += dx * a->mass * pull, b->vy += dy * a->mass * pull, b->vz += dz * a->mass * pull;
    }
  }
  for (int i = 0; i < bodies; i++) {
    struct body *a = &system[i];
    a->x += dt * a->vx, a->y += dt * a->vy, a->z += dt * a->vz;
  }
}

NOINLINE static double energy(void) {
  double sum = 0;
  for (int i = 0; i < bodies; i++) {
    const struct body *a = &system[i];
    sum += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
    for (int j = i + 1; j < bodies; j++) {
      const struct body *b = &system[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      sum -= a->mass * b->mass / __builtin_sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return sum;
}

KERNEL("nbody") {
  uint32_t steps = opaque(600000);
  uint64_t checksum = bits_of(energy());
  for (uint32_t i = 0; i < steps; i++) step(0.001);
  return mix(checksum, bits_of(energy()));
}
