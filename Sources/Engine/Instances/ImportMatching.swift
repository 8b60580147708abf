/// Whether what is given for an import is of its type (specification, 4.5.3 and 3.3: external subtyping).
///
/// Unsafe room. Invariant: the records that the references lead to are of a machine that is alive.

extension Function {
  /// The function's type is a type of some module, or a subtype of it.
  func hasType(_ other: UnsafePointer<FunctionType>, in module: Module) -> Bool {
    if type == other { return true }
    let own = UnsafePointer<InstanceState>(bitPattern: instance)?.pointee.module
    if module.typeNumbers.count > 0, let own, own.typeNumbers.count > 0 {
      let number = own.typeNumbers[own.index(of: type)]
      let expected = module.typeNumbers[module.index(of: other)]
      if number == expected { return true }
      guard let machine = UnsafePointer<InstanceState>(bitPattern: instance)?.pointee.machine else { return false }
      return MachineTypes(latest: machine.pointee.latestTypes).isSubtype(number, of: expected)
    }
    guard module.isPlain(other), own?.isPlain(type) ?? true else { return false }
    return hasPlainType(other.pointee, in: module)
  }

  /// Compares parameters and results.
  private func hasPlainType(_ b: FunctionType, in module: Module) -> Bool {
    let a = type.pointee
    guard a.parameterCount == b.parameterCount, a.resultCount == b.resultCount else { return false }
    if planted("typeByArity") { return true }
    guard let pool = module.valueTypes.baseAddress else { return a.parameterCount == 0 && a.resultCount == 0 }
    for index in 0..<Int(a.parameterCount) + Int(a.resultCount) {
      let type = valueTypes[Int(a.start) + index]
      if type != pool[Int(b.start) + index] || type.isDefined { return false }
    }
    return true
  }

  /// As above, for a pointer as it stands in threaded code.
  @inline(__always)
  func hasType(_ other: UnsafeMutablePointer<FunctionType>, in module: Module) -> Bool {
    hasType(UnsafePointer(other), in: module)
  }
}

extension Module {
  fileprivate func index(of type: UnsafePointer<FunctionType>) -> Int {
    types.baseAddress.map { type - UnsafePointer($0) } ?? 0
  }

  /// The type is final and has no supertype, in a recursion group of its own.
  fileprivate func isPlain(_ type: UnsafePointer<FunctionType>) -> Bool {
    if definitions.count == 0 { return true }
    let index = index(of: type)
    let definition = definitions[index]
    let isLast = index + 1 == definitions.count || definitions[index + 1].group != definition.group
    return definition.isFinal && definition.supertype == TypeDefinition.none && Int(definition.group) == index && isLast
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
  func admits(_ value: ExternalValue, at index: Int, among machineTypes: MachineTypes) -> Bool {
    switch value {
    case .function(let function):
      let type = types[Int(functions[index].typeIndex)]
      guard let canonical = types.baseAddress.map({ UnsafePointer($0 + Int(type.canonical)) }) else { return false }
      return function.pointer.pointee.hasType(canonical, in: self)
    case .table(let table):
      let type = tables[index]
      return numbered(type.element) == table.type
        && type.size.admits(UInt64(table.pointer.pointee.count), maximum: table.maximum, is64: type.size.is64)
    case .memory(let memory):
      let type = memories[index]
      return type.pageSizeExponent == memory.pointer.pointee.pageSizeExponent
        && type.size.admits(memory.pages, maximum: memory.maximum, is64: memory.pointer.pointee.is64)
    case .global(let global):
      let type = numbered(globals[index].type)
      guard globals[index].isMutable == global.isMutable else { return false }
      return type == global.type || (!global.isMutable && machineTypes.matches(global.type, type))
    }
  }
}
