/// Whether what is given for an import is of its type (specification, 4.5.3 and 3.3: external subtyping).
///
/// Unsafe room. Invariant: the records that the references lead to are of a machine that is alive.

extension Function {
  /// The function's type is a type of some module, or a subtype of it.
  func hasType(_ other: UnsafePointer<FunctionType>, in module: Module) -> Bool {
    TypeUse(type, valueTypes, instance).matches(other, in: module)
  }

  /// As above, for a pointer as it stands in threaded code.
  @inline(__always)
  func hasType(_ other: UnsafeMutablePointer<FunctionType>, in module: Module) -> Bool {
    hasType(UnsafePointer(other), in: module)
  }
}

extension TagInstance {
  /// The tag's type is a type of some module.
  func hasType(_ other: UnsafePointer<FunctionType>, in module: Module) -> Bool {
    TypeUse(type, valueTypes, instance).matches(other, in: module, exactly: true)
  }
}

/// A function type of a module, or of the host.
private struct TypeUse {
  let type: UnsafePointer<FunctionType>
  let valueTypes: UnsafePointer<ValueType>
  /// Nil for the host.
  let instance: UnsafePointer<InstanceState>?

  init(_ type: UnsafePointer<FunctionType>, _ valueTypes: UnsafePointer<ValueType>, _ instance: Int) {
    self.type = type
    self.valueTypes = valueTypes
    self.instance = UnsafePointer(bitPattern: instance)
  }

  /// It is a type of `module`, or a subtype of it.
  func matches(_ other: UnsafePointer<FunctionType>, in module: Module, exactly isExact: Bool = false) -> Bool {
    if type == other { return true }
    guard let instance, module.typeNumbers.count > 0, instance.pointee.module.typeNumbers.count > 0 else {
      return matchesPlain(other, in: module)
    }
    let own = instance.pointee.module
    let number = own.typeNumbers[own.index(of: type)]
    let expected = module.typeNumbers[module.index(of: other)]
    if number == expected || isExact { return number == expected }
    return MachineTypes(latest: instance.pointee.machine.pointee.latestTypes).isSubtype(number, of: expected)
  }

  /// Compares parameters and results, where both are final and without supertypes.
  private func matchesPlain(_ other: UnsafePointer<FunctionType>, in module: Module) -> Bool {
    guard module.isPlain(other), instance?.pointee.module.isPlain(type) ?? true else { return false }
    let (a, b) = (type.pointee, other.pointee)
    guard a.parameterCount == b.parameterCount, a.resultCount == b.resultCount else { return false }
    if planted("typeByArity") { return true }
    guard let pool = module.valueTypes.baseAddress else { return a.parameterCount == 0 && a.resultCount == 0 }
    for index in 0..<Int(a.parameterCount) + Int(a.resultCount) {
      let type = valueTypes[Int(a.start) + index]
      if type != pool[Int(b.start) + index] || type.isDefined { return false }
    }
    return true
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
    size >= minimum && (is64 == otherIs64 || planted("importWidthIgnored"))
      && (!hasMaximum || planted("importMaximumIgnored") || (other != .max && other <= maximum))
  }
}

extension Module {
  /// - Parameter index: in the index space of the value's kind, below the number of imports.
  func admits(_ value: ExternalValue, at index: Int, among machineTypes: MachineTypes) -> Bool {
    switch value {
    case .function(let function):
      let type = types[Int(functions[index].typeIndex)]
      guard let canonical = canonical(type) else { return false }
      return function.pointer.pointee.hasType(canonical, in: self)
    case .tag(let tag):
      guard let canonical = canonical(types[Int(tags[index].typeIndex)]) else { return false }
      return tag.pointer.pointee.hasType(canonical, in: self)
    case .table(let table):
      let type = tables[index]
      return numbered(type.element) == table.type
        && type.size.admits(UInt64(table.pointer.pointee.count), maximum: table.maximum, is64: table.pointer.pointee.addresses.is64)
    case .memory(let memory):
      let type = memories[index]
      return type.pageSizeExponent == memory.pointer.pointee.pageSizeExponent
        && (type.size.isShared == memory.isShared || planted("importSharingIgnored"))
        && type.size.admits(memory.pages, maximum: memory.maximum, is64: memory.pointer.pointee.addresses.is64)
    case .global(let global):
      let type = numbered(globals[index].type)
      guard globals[index].isMutable == global.isMutable else { return false }
      return type == global.type || (!global.isMutable && machineTypes.matches(global.type, type))
    }
  }

  private func canonical(_ type: FunctionType) -> UnsafePointer<FunctionType>? {
    types.baseAddress.map { UnsafePointer($0 + Int(type.canonical)) }
  }
}
