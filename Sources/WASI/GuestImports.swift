import Apus

extension Imports {
  /// The functions of `wasi_snapshot_preview1` that a module asks for.
  public init(_ wasi: WASI, for module: Module) {
    self.init()
    for record in module.imports where record.module == WASIFunction.moduleName {
      guard let function = WASIFunction.named(record.name) else { continue }
      let parameters = function.parameters.utf8.map { $0 == 0x49 ? ValueType.i64 : .i32 }
      let signature = Signature(parameters, function.hasResult ? [.i32] : [])
      define(record.module, record.name, signature) { caller, slots in
        try function.call(wasi, caller.memory, slots)
      }
    }
  }
}
