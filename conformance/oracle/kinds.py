"""What kinds of values wasmtime's C interface has, and values made by hand."""

import ctypes
from ctypes import byref

from wasmtime import _ffi as c

# Of values (`wasmtime_valkind_t`).
I32, I64, F32, F64, V128, FUNCREF, EXTERNREF, ANYREF, EXNREF = range(9)
# Of numbers and vectors: the name, and the size in bytes.
NUMBERS = {I32: ("i32", 4), I64: ("i64", 8), F32: ("f32", 4), F64: ("f64", 8), V128: ("v128", 16)}
# Of heap types (`wasmtime_heaptype_kind_t`).
EXTERN, ANY, EQ, I31 = 0, 5, 7, 8
# Which references are of a heap type; anyref for those that are not here.
HIERARCHY = {0: EXTERNREF, 1: EXTERNREF, 2: FUNCREF, 3: FUNCREF, 4: FUNCREF, 13: EXNREF, 14: EXNREF, 15: EXNREF}


class ValueType:
    """The kind of a type's values; of a reference the heap type's kind, and whether it may be null."""

    def __init__(self, pointer) -> None:
        type = c.wasmtime_valtype_t()
        c.wasmtime_valtype_new(pointer, byref(type))
        self.kind = type.kind
        self.heap = None
        self.is_nullable = False
        if self.kind > V128:
            self.heap = type.reftype.heaptype.kind
            self.is_nullable = type.reftype.nullable
            self.kind = HIERARCHY.get(self.heap, ANYREF)


def value_types(vector) -> list:
    return [ValueType(vector.contents.data[index]) for index in range(vector.contents.size)]


def raw(value, count: int) -> int:
    """The bits of a number."""
    return int.from_bytes(ctypes.string_at(ctypes.addressof(value.of), count), "little")


def number(kind: int, bits: int):
    value = c.wasmtime_val_t()
    value.kind = kind
    data = bits.to_bytes(NUMBERS[kind][1], "little")
    ctypes.memmove(ctypes.addressof(value.of), data, len(data))
    return value


def null(kind: int):
    value = c.wasmtime_val_t()
    ctypes.memset(byref(value), 0, ctypes.sizeof(value))
    value.kind = kind
    return value


def float_bits(kind: int, number: int) -> int:
    holder = (ctypes.c_float if kind == F32 else ctypes.c_double)(number)
    return int.from_bytes(bytes(holder), "little")
