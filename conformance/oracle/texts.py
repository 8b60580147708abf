"""Values and memories of wasmtime as `apus-lab state` tells them."""

import ctypes
import zlib
from ctypes import byref

from wasmtime import _ffi as c

from kinds import EXNREF, EXTERNREF, FUNCREF, NUMBERS, raw

# How much of references is told.
DEPTH, ELEMENTS = 2, 64
BLOCK = 4096
ZEROS = bytes(BLOCK)


class Texts:
    """Values of a store as text."""

    def __init__(self, context) -> None:
        self.context = context
        # The first export of each function.
        self.names: dict = {}

    def function(self, function):
        return c.wasmtime_func_to_raw(self.context, byref(function))

    def of(self, value, depth: int = DEPTH):
        if value.kind in NUMBERS:
            name, count = NUMBERS[value.kind]
            return f"{name}:{raw(value, count):0{2 * count}x}"
        if value.kind == FUNCREF:
            if value.of.funcref.store_id == 0:
                return "null"
            return "func:" + self.names.get(self.function(value.of.funcref), "")
        if value.kind == EXTERNREF:
            return self.external(value.of.externref, depth)
        if value.kind == EXNREF:
            return "null" if value.of.exnref.store_id == 0 else "exn"
        return self.internal(value.of.anyref, depth)

    def external(self, reference, depth: int):
        if reference.store_id == 0:
            return "null"
        data = c.wasmtime_externref_data(self.context, byref(reference))
        if data:
            return f"extern:{data}"
        # A reference of the internal hierarchy, made external.
        inner = c.wasmtime_anyref_t()
        c.wasmtime_anyref_from_raw(
            self.context, c.wasmtime_externref_to_raw(self.context, byref(reference)), byref(inner))
        return ["extern", self.internal(inner, depth)]

    def internal(self, reference, depth: int):
        if reference.store_id == 0:
            return "null"
        bits = ctypes.c_uint32()
        if c.wasmtime_anyref_i31_get_u(self.context, byref(reference), byref(bits)):
            return f"i31:{bits.value:08x}"
        structure = c.wasmtime_structref_t()
        if c.wasmtime_anyref_as_struct(self.context, byref(reference), byref(structure)):
            return ["struct"] + self.fields(structure, depth - 1) if depth > 0 else "struct"
        array = c.wasmtime_arrayref_t()
        if c.wasmtime_anyref_as_array(self.context, byref(reference), byref(array)):
            return ["array"] + self.elements(array, depth - 1) if depth > 0 else "array"
        external = c.wasmtime_externref_t()
        c.wasmtime_externref_from_raw(
            self.context, c.wasmtime_anyref_to_raw(self.context, byref(reference)), byref(external))
        return f"host:{c.wasmtime_externref_data(self.context, byref(external))}"

    def fields(self, structure, depth: int) -> list:
        type = c.wasmtime_structref_type(self.context, byref(structure))
        values = []
        for index in range(c.wasmtime_struct_type_num_fields(type)):
            value = c.wasmtime_val_t()
            c.wasmtime_structref_field(self.context, byref(structure), index, byref(value))
            values.append(self.of(value, depth))
        c.wasmtime_struct_type_delete(type)
        return values

    def elements(self, array, depth: int) -> list:
        count = ctypes.c_uint32()
        c.wasmtime_arrayref_len(self.context, byref(array), byref(count))
        values = [str(count.value)]
        for index in range(min(count.value, ELEMENTS)):
            value = c.wasmtime_val_t()
            c.wasmtime_arrayref_get(self.context, byref(array), index, byref(value))
            values.append(self.of(value, depth))
        return values


def line(value) -> str:
    return value if isinstance(value, str) else "[" + " ".join(map(line, value)) + "]"


def check_sum(view: memoryview) -> int:
    """Of the blocks of a memory that are not all zeros: each with its number before it."""
    total = 0
    for start in range(0, len(view), BLOCK):
        block = bytes(view[start:start + BLOCK])
        if block == ZEROS[:len(block)]:
            continue
        total = zlib.crc32((start // BLOCK).to_bytes(8, "little"), total)
        total = zlib.crc32(block + ZEROS[len(block):], total)
    return total
