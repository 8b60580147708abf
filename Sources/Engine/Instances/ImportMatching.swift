/// Whether what is given for an import is of its type (specification, 4.5.3 and 3.3: external subtyping).
///
/// Unsafe room. Invariant: the records that the references lead to are of a machine that is alive.

extension Function {
  /// The function's type has the structure of a type of another module.
  func hasType(_ other: UnsafePointer<FunctionType>, in module: Module) -> Bool {
    if type == other { return true }
    let a = type.pointee
    let b = other.pointee
    guard a.parameterCount == b.parameterCount, a.resultCount == b.resultCount else { return false }
    if planted("typeByArity") { return true }
    guard let pool = module.valueTypes.baseAddress else { return a.parameterCount == 0 && a.resultCount == 0 }
    for index in 0..<Int(a.parameterCount) + Int(a.resultCount) {
      if valueTypes[Int(a.start) + index] != pool[Int(b.start) + index] { return false }
    }
    return true
  }

  /// As above, for a pointer as it stands in threaded code.
  @inline(__always)
  func hasType(_ other: UnsafeMutablePointer<FunctionType>, in module: Module) -> Bool {
    hasType(UnsafePointer(other), in: module)
  }
}

extension SizeRange {
  /// A size of now, with its maximum, is within what an import asks for.
  func admits(_ size: UInt64, maximum other: UInt64, is64 otherIs64: Bool) -> Bool {
    size >= minimum && is64 == otherIs64 && (!hasMaximum || planted("importMaximumIgnored") || (other != .max && other <= maximum))
  }
}

extension Module {
  /// - Parameter index: in the index space of the value's kind, below the number of imports.
  func admits(_ value: ExternalValue, at index: Int) -> Bool {
    switch value {
    case .function(let function):
      let type = types[Int(functions[index].typeIndex)]
      guard let canonical = types.baseAddress.map({ UnsafePointer($0 + Int(type.canonical)) }) else { return false }
      return function.pointer.pointee.hasType(canonical, in: self)
    case .table(let table):
      let type = tables[index]
      return type.element == table.type
        && type.size.admits(UInt64(table.pointer.pointee.count), maximum: table.maximum, is64: type.size.is64)
    case .memory(let memory):
      let type = memories[index]
      return type.pageSizeExponent == memory.pointer.pointee.pageSizeExponent
        && type.size.admits(memory.pages, maximum: memory.maximum, is64: memory.pointer.pointee.is64)
    case .global(let global):
      return globals[index].type == global.type && globals[index].isMutable == global.isMutable
    }
  }
}
