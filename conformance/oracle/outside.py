"""Runs modules on wasmtime and tells what `apus-lab state` tells of them (docs/Lab.md).

    outside.py FUEL < JOBS

A job is an object of JSON a line: {"module": PATH, "seed": NUMBER, "calls": HOW MANY}. For each a line comes out:
{"plan": what to run, as `apus-lab state` reads it, "record": what it came to}. A module that takes longer than a minute
ends the process.

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
from host import NO_FINALIZER, Host, text
from kinds import null, number, value_types
from texts import ELEMENTS, Texts, check_sum, line

MEMORY_LIMIT = 64 << 20
SECONDS = 60

FEATURES = ["threads", "tail_call", "reference_types", "function_references", "gc", "simd", "relaxed_simd",
            "bulk_memory", "multi_value", "multi_memory", "memory64", "wide_arithmetic",
            "exceptions", "custom_page_sizes"]


def make_engine(is_native: bool) -> wasmtime.Engine:
    """An engine that leaves NaNs and relaxed vectors as the machine has them, or one that is the same on all machines."""
    config = wasmtime.Config()
    for feature in FEATURES:
        setattr(config, "wasm_" + feature, True)
    config.shared_memory = True
    config.consume_fuel = True
    config.parallel_compilation = False
    config.wasm_relaxed_simd_deterministic = not is_native
    c.wasmtime_config_cranelift_nan_canonicalization_set(config.ptr(), not is_native)
    return wasmtime.Engine(config)


ENGINES = {is_native: make_engine(is_native) for is_native in (False, True)}


class Run:
    """A module's instance in a store of its own."""

    def __init__(self, engine, module, fuel: int) -> None:
        self.store = c.wasmtime_store_new(engine.ptr(), None, NO_FINALIZER)
        c.wasmtime_store_limiter(self.store, MEMORY_LIMIT, -1, -1, -1, -1)
        self.context = c.wasmtime_store_context(self.store)
        self.fuel = fuel
        self.texts = Texts(self.context)
        self.host = Host(engine, self.context)
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
    numbers = random.Random(job["seed"])
    engine = ENGINES[numbers.random() < 0.5]
    error = c.wasmtime_module_new(engine.ptr(), array, len(data), byref(module))
    if error:
        record["refused"] = str(wasmtime.WasmtimeError._from_ptr(error))
        # Whether the others refuse it as well.
        plan["runs"] = [[]]
        return {"plan": plan, "record": record}
    functions = exports(module)
    plan["runs"] = calls.runs(functions, numbers, **job["calls"])
    for planned in plan["runs"]:
        instance = Run(engine, module, fuel)
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
