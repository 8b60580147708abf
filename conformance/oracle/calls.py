"""Chooses which functions of a module are called, and with which arguments."""

import random

from kinds import ANY, EQ, EXTERN, F32, F64, I31, I32, I64, NUMBERS, V128

INTEGERS = [0, 1, 2, 3, 7, 8, 31, 32, 63, 64, 127, 128, 255, 256, 4095, 4096, 32767, 32768, 65535, 65536, 131072,
            (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 32, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, (1 << 64) - 2]
# Zeros, ones, halves, infinities, NaNs with several payloads, the least and the greatest numbers, powers of two at the
# borders of the integers.
FLOATS = {
    F32: [0, 0x8000_0000, 0x3F80_0000, 0xBF80_0000, 0x3F00_0000, 0x3FC0_0000, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000,
          0xFFC0_0000, 0x7FA0_0001, 0x7FC0_0123, 1, 0x8000_0001, 0x7F_FFFF, 0x80_0000, 0x7F7F_FFFF, 0x4F00_0000,
          0xCF00_0000, 0x4F80_0000, 0x5F00_0000, 0xDF00_0000, 0x5F80_0000, 0x42C8_0000, 0xC20A_6666],
    F64: [0, 1 << 63, 0x3FF0 << 48, 0xBFF0 << 48, 0x3FE0 << 48, 0x3FF8 << 48, 0x7FF0 << 48, 0xFFF0 << 48, 0x7FF8 << 48,
          0xFFF8 << 48, 0x7FF4_0000_0000_0001, 0x7FF8_0000_0000_0123, 1, 1 << 63 | 1, 0xF_FFFF_FFFF_FFFF, 0x0010 << 48,
          0x7FEF_FFFF_FFFF_FFFF, 0x41DF_FFFF_FFC0_0000, 0x41E0 << 48, 0xC1E0 << 48, 0x41F0 << 48, 0x43E0 << 48,
          0xC3E0 << 48, 0x43F0 << 48, 0x47EF_FFFF_F000_0000, 0x36A0 << 48],
}


def argument(type, numbers: random.Random, is_small: bool):
    """A value of the type, as docs/Lab.md writes it; None where the host has none."""
    if type.kind in NUMBERS:
        name, count = NUMBERS[type.kind]
        bits = 0
        if type.kind in (I32, I64):
            bits = numbers.choice(INTEGERS) if numbers.random() < 0.7 else numbers.getrandbits(64)
            if is_small and numbers.random() < 0.9:
                bits = numbers.randrange(8)
        elif type.kind in FLOATS:
            bits = numbers.choice(FLOATS[type.kind]) if numbers.random() < 0.7 else numbers.getrandbits(64)
        elif type.kind == V128:
            bits = numbers.getrandbits(128)
            if numbers.random() < 0.5:
                width, values = numbers.choice([(32, FLOATS[F32]), (64, FLOATS[F64]), (8, INTEGERS), (16, INTEGERS)])
                bits = sum((numbers.choice(values) & ((1 << width) - 1)) << at for at in range(0, 128, width))
        return f"{name}:{bits & ((1 << 8 * count) - 1):0{2 * count}x}"
    if type.is_nullable and numbers.random() < 0.3:
        return "null"
    if type.heap == EXTERN:
        return f"extern:{numbers.randint(1, 9):x}"
    if type.heap in (ANY, EQ, I31):
        return f"i31:{numbers.choice([0, 1, 0x3FFF_FFFF, 0x4000_0000, 0x7FFF_FFFF, numbers.getrandbits(31)]):08x}"
    return "null" if type.is_nullable else None


def runs(functions: dict, numbers: random.Random, each: int, of_a_run: int, of_all: int, are_small: bool) -> list:
    """Calls of each function, in an order of their own, for several instances.

    functions: by the name, the types of the parameters and of the results.
    each, of_a_run, of_all: the most calls of a function, of an instance, of all.
    """
    calls = []
    for name, (parameters, _) in functions.items():
        for _ in range(each if parameters else 2):
            arguments = [argument(type, numbers, are_small) for type in parameters]
            if None not in arguments:
                calls.append({"function": name, "arguments": arguments})
    numbers.shuffle(calls)
    calls = calls[:of_all]
    # An instance is made even where nothing can be called.
    return [calls[start:start + of_a_run] for start in range(0, max(len(calls), 1), of_a_run)]
