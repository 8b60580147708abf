"""The host of a run on wasmtime."""

import ctypes
from ctypes import byref

import wasmtime
from wasmtime import _ffi as c

from kinds import F32, F64, NUMBERS, ValueType, float_bits, null, number, value_types

NO_FINALIZER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)()


def text(pointer) -> str:
    return c.to_str(pointer.contents)


class Host:
    """The imports of a run: see `StateSubject` in Sources/LabTool/State."""

    def __init__(self, engine, context) -> None:
        self.engine = engine
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
                error = c.wasmtime_sharedmemory_new(self.engine.ptr(), memorytype, byref(pointer))
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
