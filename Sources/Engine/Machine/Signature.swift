import WasmModule

extension Function {
  /// Whether the function's type is structurally equal to a type of `module` (specification, 4.6.10, `call_indirect`).
  @inline(never)
  func hasType(_ other: UnsafePointer<FunctionType>, in module: Module) -> Bool {
    let a = type.pointee
    let b = other.pointee
    if a.parameterCount != b.parameterCount || a.resultCount != b.resultCount { return false }
    for i in 0..<Int(a.parameterCount) + Int(a.resultCount) {
      if valueTypes[Int(a.start) + i] != module.valueTypes[Int(b.start) + i] { return false }
    }
    return true
  }
}
