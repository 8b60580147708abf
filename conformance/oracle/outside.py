"""Runs modules on wasmtime and tells what `apus-lab state` tells of them (docs/Lab.md).

    outside.py FUEL < JOBS

A job is an object of JSON a line: {"module": PATH, "seed": NUMBER, "calls": HOW MANY}. For each a line comes out: {"plan": what to run, as
`apus-lab state` reads it, "record": what it came to}. A module that takes longer than a minute ends the process.

wasmtime's own Python classes know no values of the types that came after WebAssembly 2.0, and floats lose the payload of
a NaN on their way through Python; so the calls here are those of its C interface.
"""

import ctypes
import json
import pathlib
import random
import signal
import sys
import zlib
from ctypes import byref

import wasmtime
from wasmtime import _ffi as c

import calls
from kinds import ANYREF, EXNREF, EXTERNREF, F32, F64, FUNCREF, NUMBERS, V128, ValueType, value_types

# How much of references is told.
DEPTH, ELEMENTS = 2, 64
BLOCK = 4096
ZEROS = bytes(BLOCK)
NO_FINALIZER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)()
MEMORY_LIMIT = 64 << 20
SECONDS = 60

FEATURES = ["threads", "tail_call", "reference_types", "function_references", "gc", "simd", "relaxed_simd",
            "relaxed_simd_deterministic", "bulk_memory", "multi_value", "multi_memory", "memory64", "wide_arithmetic",
            "exceptions", "custom_page_sizes"]


def make_engine() -> wasmtime.Engine:
    config = wasmtime.Config()
    for feature in FEATURES:
        setattr(config, "wasm_" + feature, True)
    config.shared_memory = True
    config.consume_fuel = True
    config.parallel_compilation = False
    c.wasmtime_config_cranelift_nan_canonicalization_set(config.ptr(), True)
    return wasmtime.Engine(config)


ENGINE = make_engine()


def text(pointer) -> str:
    return c.to_str(pointer.contents)


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


class Host:
    """The imports of a run: see `StateSubject` in Sources/LabTool/State."""

    def __init__(self, context) -> None:
        self.context = context
        self.calls = 0
        self.latest = None
        self.kept: list = []

    def imports(self, module):
        types = c.wasm_importtype_vec_t()
        c.wasmtime_module_imports(module, byref(types))
        externals = (c.wasmtime_extern_t * max(types.size, 1))()
        known: dict = {}
        for index in range(types.size):
            type = types.data[index]
            names = (text(c.wasm_importtype_module(type)), text(c.wasm_importtype_name(type)))
            if names not in known:
                known[names] = self.external(names[1], c.wasm_importtype_type(type))
            externals[index] = known[names]
        self.kept.append(types)
        return externals, types.size

    def external(self, name: str, type):
        external = c.wasmtime_extern_t()
        kind = c.wasm_externtype_kind(type)
        error = None
        if kind == 0:
            external.kind = 0
            functype = c.wasm_externtype_as_functype_const(type)
            self.function(name, functype, external.of.func)
        elif kind == 1:
            external.kind = 1
            globaltype = c.wasm_externtype_as_globaltype_const(type)
            zero = self.zero(ValueType(c.wasm_globaltype_content(globaltype)), 0)
            error = c.wasmtime_global_new(self.context, globaltype, byref(zero), byref(external.of.global_))
        elif kind == 2:
            external.kind = 2
            tabletype = c.wasm_externtype_as_tabletype_const(type)
            zero = self.zero(ValueType(c.wasm_tabletype_element(tabletype)), 0)
            error = c.wasmtime_table_new(self.context, tabletype, byref(zero), byref(external.of.table))
        elif kind == 3:
            memorytype = c.wasm_externtype_as_memorytype_const(type)
            if c.wasmtime_memorytype_isshared(memorytype):
                external.kind = 4
                pointer = ctypes.POINTER(c.wasmtime_sharedmemory_t)()
                error = c.wasmtime_sharedmemory_new(ENGINE.ptr(), memorytype, byref(pointer))
                external.of.sharedmemory = pointer
            else:
                external.kind = 3
                error = c.wasmtime_memory_new(self.context, memorytype, byref(external.of.memory))
        else:
            external.kind = 5
            tagtype = c.wasm_externtype_as_tagtype_const(type)
            error = c.wasmtime_tag_new(self.context, tagtype, byref(external.of.tag))
        if error:
            raise wasmtime.WasmtimeError._from_ptr(error)
        return external

    @staticmethod
    def zero(type: ValueType, number_: int):
        if type.kind not in NUMBERS:
            return null(type.kind)
        bits = float_bits(type.kind, number_) if type.kind in (F32, F64) else number_
        return number(type.kind, bits)

    def function(self, name: str, functype, function) -> None:
        results_ = value_types(c.wasm_functype_results(functype))

        @c.wasmtime_func_callback_t
        def callback(_, caller, arguments, count, results, result_count):
            self.calls += 1
            copies = []
            for index in range(count):
                copy = c.wasmtime_val_t()
                c.wasmtime_val_clone(byref(arguments[index]), byref(copy))
                copies.append(copy)
            self.latest = (name, copies)
            for index, type in enumerate(results_):
                if type.kind not in NUMBERS and not type.is_nullable:
                    return ctypes.cast(c.wasmtime_trap_new_code(
                        wasmtime.TrapCode.UNREACHABLE.value), ctypes.c_void_p).value
                results[index] = self.zero(type, self.calls)
            return 0

        self.kept.append(callback)
        c.wasmtime_func_new(self.context, functype, callback, None, NO_FINALIZER, byref(function))


class Run:
    """A module's instance in a store of its own."""

    def __init__(self, module, fuel: int) -> None:
        self.store = c.wasmtime_store_new(ENGINE.ptr(), None, NO_FINALIZER)
        c.wasmtime_store_limiter(self.store, MEMORY_LIMIT, -1, -1, -1, -1)
        self.context = c.wasmtime_store_context(self.store)
        self.fuel = fuel
        self.texts = Texts(self.context)
        self.host = Host(self.context)
        self.exports: list = []
        self.module = module

    def close(self) -> None:
        c.wasmtime_store_delete(self.store)

    def start(self) -> dict:
        try:
            imports, count = self.host.imports(self.module)
        except wasmtime.WasmtimeError as error:
            return {"outcome": "unlinkable", "message": str(error)}
        instance = c.wasmtime_instance_t()
        trap = ctypes.POINTER(c.wasm_trap_t)()
        c.wasmtime_context_set_fuel(self.context, self.fuel)
        error = c.wasmtime_instance_new(
            self.context, self.module, imports, count, byref(instance), byref(trap))
        if error or trap:
            return self.event(self.stop(error, trap))
        index = 0
        while True:
            name, length = ctypes.POINTER(ctypes.c_char)(), ctypes.c_size_t()
            external = c.wasmtime_extern_t()
            if not c.wasmtime_instance_export_nth(
                    self.context, byref(instance), index, byref(name), byref(length), byref(external)):
                break
            name = ctypes.string_at(name, length.value).decode()
            self.exports.append((name, external))
            if external.kind == 0:
                self.texts.names.setdefault(self.texts.function(external.of.func), name)
            index += 1
        return self.event({"outcome": "returned", "values": []})

    def call(self, name: str, arguments: list, kinds: list, result_count: int) -> dict:
        function = next(external for export, external in self.exports if export == name)
        values = (c.wasmtime_val_t * max(len(arguments), 1))()
        for index, argument in enumerate(arguments):
            values[index] = self.argument(argument, kinds[index])
        results = (c.wasmtime_val_t * max(result_count, 1))()
        trap = ctypes.POINTER(c.wasm_trap_t)()
        c.wasmtime_context_set_fuel(self.context, self.fuel)
        error = c.wasmtime_func_call(
            self.context, byref(function.of.func), values, len(arguments), results, result_count, byref(trap))
        if error or trap:
            return self.event(self.stop(error, trap))
        return self.event({"outcome": "returned",
                           "values": [self.texts.of(results[index]) for index in range(result_count)]})

    def argument(self, value: str, kind: int):
        if value == "null":
            return null(kind)
        name, bits = value.split(":")
        bits = int(bits, 16)
        reference = null(kind)
        if name == "extern":
            c.wasmtime_externref_new(self.context, bits, NO_FINALIZER, byref(reference.of.externref))
        elif name == "i31":
            c.wasmtime_anyref_from_i31(self.context, bits, byref(reference.of.anyref))
        else:
            return number(kind, bits)
        return reference

    def stop(self, error, trap) -> dict:
        exception = c.wasmtime_exnref_t()
        if c.wasmtime_context_has_exception(self.context):
            c.wasmtime_context_take_exception(self.context, byref(exception))
            values = []
            for index in range(c.wasmtime_exnref_field_count(self.context, byref(exception))):
                value = c.wasmtime_val_t()
                c.wasmtime_exnref_field(self.context, byref(exception), index, byref(value))
                values.append(self.texts.of(value))
            return {"outcome": "exception", "values": values}
        if trap:
            code = wasmtime.Trap._from_ptr(trap)
            name = code.trap_code.name if code.trap_code else str(code)
            resource = name in ("STACK_OVERFLOW", "OUT_OF_FUEL", "ALLOCATION_TOO_LARGE")
            return {"outcome": "exhausted" if resource else "trap", "message": name}
        message = str(wasmtime.WasmtimeError._from_ptr(error))
        return {"outcome": "limit", "message": message}

    def event(self, event: dict) -> dict:
        event["hostCalls"] = self.host.calls
        if self.host.latest:
            name, arguments = self.host.latest
            event["hostCall"] = {"name": name, "arguments": [self.texts.of(value) for value in arguments]}
        if self.exports or event["outcome"] == "returned":
            event["state"] = self.state()
        return event

    def state(self) -> dict:
        state: dict = {"globals": {}, "memories": {}, "tables": {}}
        for name, external in self.exports:
            if external.kind == 1:
                value = c.wasmtime_val_t()
                c.wasmtime_global_get(self.context, byref(external.of.global_), byref(value))
                state["globals"][name] = self.texts.of(value)
            elif external.kind == 2:
                state["tables"][name] = self.table(external.of.table)
            elif external.kind in (3, 4):
                state["memories"][name] = self.memory(external)
        return state

    def table(self, table) -> dict:
        count = c.wasmtime_table_size(self.context, byref(table))
        total = 0
        for index in range(min(count, ELEMENTS)):
            value = c.wasmtime_val_t()
            c.wasmtime_table_get(self.context, byref(table), index, byref(value))
            total = zlib.crc32((line(self.texts.of(value, 0)) + "\n").encode(), total)
        return {"count": count, "sum": total}

    def memory(self, external) -> dict:
        if external.kind == 4:
            data = c.wasmtime_sharedmemory_data(external.of.sharedmemory)
            count = c.wasmtime_sharedmemory_data_size(external.of.sharedmemory)
        else:
            data = c.wasmtime_memory_data(self.context, byref(external.of.memory))
            count = c.wasmtime_memory_data_size(self.context, byref(external.of.memory))
        if count == 0:
            return {"count": 0, "sum": 0}
        address = ctypes.cast(data, ctypes.c_void_p).value
        return {"count": count, "sum": check_sum(memoryview((ctypes.c_ubyte * count).from_address(address)).cast("B"))}


def exports(module) -> dict:
    """The types of the exported functions, by name: of the parameters and of the results."""
    types = c.wasm_exporttype_vec_t()
    c.wasmtime_module_exports(module, byref(types))
    functions = {}
    for index in range(types.size):
        type = c.wasm_exporttype_type(types.data[index])
        if c.wasm_externtype_kind(type) == 0:
            function = c.wasm_externtype_as_functype_const(type)
            functions[text(c.wasm_exporttype_name(types.data[index]))] = (
                value_types(c.wasm_functype_params(function)), value_types(c.wasm_functype_results(function)))
    return functions


def run(job: dict, fuel: int) -> dict:
    path = job["module"]
    plan = {"module": path, "runs": []}
    record: dict = {"module": path, "runs": []}
    data = pathlib.Path(path).read_bytes()
    module = ctypes.POINTER(c.wasmtime_module_t)()
    array = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
    error = c.wasmtime_module_new(ENGINE.ptr(), array, len(data), byref(module))
    if error:
        record["refused"] = str(wasmtime.WasmtimeError._from_ptr(error))
        # Whether the others refuse it as well.
        plan["runs"] = [[]]
        return {"plan": plan, "record": record}
    functions = exports(module)
    plan["runs"] = calls.runs(functions, random.Random(job["seed"]), **job["calls"])
    for planned in plan["runs"]:
        instance = Run(module, fuel)
        events = [instance.start()]
        if events[0]["outcome"] == "returned":
            for call in planned:
                parameters, results = functions[call["function"]]
                kinds = [type.kind for type in parameters]
                events.append(instance.call(call["function"], call["arguments"], kinds, len(results)))
        record["runs"].append(events)
        instance.close()
    c.wasmtime_module_delete(module)
    return {"plan": plan, "record": record}


def main() -> None:
    fuel = int(sys.argv[1])
    # What comes from a terminal's users is the parent's business.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for job in sys.stdin:
        signal.alarm(SECONDS)
        print(json.dumps(run(json.loads(job), fuel)), flush=True)


if __name__ == "__main__":
    main()
