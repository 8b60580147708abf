import WasmModule

/// The validator's types as ours.

extension ModuleReader {
  /// The numbers of a module's types, by index.
  static func types(of module: WasmModule.Module, _ defined: inout DefinedTypes) -> [TypeNumber] {
    var numbers: [TypeNumber] = []
    while numbers.count < module.types.count {
      let first = numbers.count
      var end = first + 1
      while end < module.types.count, module.definition(end).group == UInt32(first) { end += 1 }
      let canonical = Int(module.types[first].canonical)
      if canonical < first {
        // The same group was there before.
        numbers += numbers[canonical..<canonical + end - first]
        continue
      }
      // Until the group has a number, its own types are named by their places in it.
      let within = numbers + (0..<end - first).map { TypeNumber.within($0) }
      let group = defined.number(of: (first..<end).map { Subtype(module, $0, within) })
      numbers += (0..<end - first).map { TypeNumber(number: group.number + $0) }
    }
    return numbers
  }
}

extension Subtype {
  fileprivate init(_ module: WasmModule.Module, _ index: Int, _ numbers: [TypeNumber]) {
    let definition = module.definition(index)
    let type = module.types[index]
    let start = Int(type.start)
    let middle = start + Int(type.parameterCount)
    let parameters = module.valueTypes[start..<middle]
    let results = module.valueTypes[middle..<middle + Int(type.resultCount)]
    let composite: CompositeType =
      switch definition.form {
      case .function:
        .function(FunctionType(parameters.map { ValueType($0, numbers) }, results.map { ValueType($0, numbers) }))
      case .structure: .structure(parameters.map { FieldType($0, numbers) })
      case .array: .array(FieldType(parameters[start], numbers))
      }
    self.init(
      isFinal: definition.isFinal,
      supertype: definition.supertype == TypeDefinition.none ? nil : numbers[Int(definition.supertype)],
      composite: composite)
  }
}

extension FieldType {
  fileprivate init(_ field: WasmModule.ValueType, _ numbers: [TypeNumber]) {
    let isByte = field.code == WasmModule.ValueType.i8.code
    self.init(
      storage: field.isPacked ? (isByte ? .i8 : .i16) : .value(ValueType(field.unpacked, numbers)),
      isMutable: field.isMutable)
  }
}

extension ValueType {
  init(_ type: WasmModule.ValueType, _ numbers: [TypeNumber]) {
    switch type {
    case .i32: self = .i32
    case .i64: self = .i64
    case .f32: self = .f32
    case .f64: self = .f64
    case .v128: self = .v128
    default:
      let heap = type.isDefined ? HeapType.defined(numbers[Int(type.index)]) : HeapType(code: type.code)
      guard let heap else { preconditionFailure("no heap type has the code \(type.code)") }
      self = .reference(ReferenceType(isNullable: type.isNullable, heap: heap))
    }
  }
}

extension Limits {
  fileprivate init(_ size: SizeRange) {
    self.init(minimum: size.minimum, maximum: size.hasMaximum ? size.maximum : nil)
  }
}

extension TableType {
  init(_ type: WasmModule.TableType, _ numbers: [TypeNumber]) {
    guard case .reference(let element) = ValueType(type.element, numbers) else {
      preconditionFailure("not a reference type")
    }
    self.init(address: type.size.is64 ? .i64 : .i32, limits: Limits(type.size), element: element)
  }
}

extension MemoryType {
  init(_ type: WasmModule.MemoryType) {
    self.init(
      address: type.size.is64 ? .i64 : .i32, limits: Limits(type.size), pageSize: 1 << UInt64(type.pageSizeExponent),
      isShared: type.size.isShared)
  }
}

extension GlobalType {
  init(_ type: WasmModule.GlobalType, _ numbers: [TypeNumber]) {
    self.init(isMutable: type.isMutable, type: ValueType(type.type, numbers))
  }
}

extension ExternalKind {
  init(_ kind: WasmModule.ExternalKind) {
    switch kind {
    case .function: self = .function
    case .table: self = .table
    case .memory: self = .memory
    case .global: self = .global
    case .tag: self = .tag
    }
  }
}
