import WasmModule
