import Apus
import Reference
import WASI

extension Reference.Store {
  /// The functions of `wasi_snapshot_preview1` that a module asks for, by the names of the module and of the function. They
  /// work on memory 0 of the instance that calls.
  func functions(of wasi: WASI, for module: Reference.Module) -> [[Name]: ExternalValue] {
    var functions: [[Name]: ExternalValue] = [:]
    for wanted in module.imports where wanted.module == Name(WASIFunction.moduleName) {
      guard let function = WASIFunction.named("\(wanted.name)") else { continue }
      let parameters = function.parameters.utf8.map { $0 == 0x49 ? Reference.ValueType.i64 : .i32 }
      let type = FunctionType(parameters, function.hasResult ? [.i32] : [])
      functions[[wanted.module, wanted.name]] = .function(
        allocate(type) { store, arguments in try function.call(wasi, in: store, arguments) })
    }
    return functions
  }
}

extension WASIFunction {
  fileprivate func call(
    _ wasi: WASI, in store: Reference.Store, _ arguments: [Reference.Value]
  ) throws -> [Reference.Value] {
    // One more, for the result.
    var slots = arguments.map(\.slot) + [0]
    if let memory = store.caller?.memories.first {
      try store.withBytes(of: memory) { bytes in
        let view = bytes.baseAddress.map { MemoryView(baseAddress: $0, byteCount: bytes.count) }
        try call(wasi, view ?? .empty, &slots)
      }
    } else {
      try call(wasi, .empty, &slots)
    }
    return hasResult ? [.i32(UInt32(truncatingIfNeeded: slots[0]))] : []
  }
}

extension Reference.Value {
  /// An integer as the engine's slots hold it.
  fileprivate var slot: UInt64 {
    switch self {
    case .i32(let value): UInt64(value)
    case .i64(let value): value
    default: preconditionFailure("preview1 has integers only")
    }
  }
}
