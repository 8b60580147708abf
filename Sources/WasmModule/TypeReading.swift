import Opcodes

/// Types in the binary format (specification, 5.3). A reference to a defined type comes out with the index that it is
/// written with; `Module.canonical(_:)` makes it canonical.
extension Cursor {
  /// A value type (5.3.5).
  /// - Parameter typeCount: the defined types that may be referred to.
  @inline(__always)
  mutating func valueType(_ typeCount: Int, _ features: inout FeatureLedger) throws(ModuleError) -> ValueType {
    let start = offset
    let type = ValueType(code: try byte())
    if type.isPlain { return type }
    return try rest(of: type.code, at: start, typeCount, &features)
  }

  /// A reference type (5.3.4).
  mutating func referenceType(_ typeCount: Int, _ features: inout FeatureLedger) throws(ModuleError) -> ValueType {
    let start = offset
    let type = try valueType(typeCount, &features)
    guard type.isReference else { throw ModuleError(.malformedReferenceType, at: start) }
    return type
  }

  /// The type of a field's value (5.3.8).
  mutating func storageType(_ typeCount: Int, _ features: inout FeatureLedger) throws(ModuleError) -> ValueType {
    let code = try peek()
    if code == TypeForm.i8 || code == TypeForm.i16 {
      next += 1
      return ValueType(code: code)
    }
    if code == TypeForm.exact { throw ModuleError(.malformedStorageType, at: offset) }
    return try valueType(typeCount, &features)
  }

  /// A heap type (5.3.3), as the nullable reference to it.
  mutating func heapType(_ typeCount: Int, _ features: inout FeatureLedger) throws(ModuleError) -> ValueType {
    let start = offset
    let first = try peek()
    if first == TypeForm.exact {
      next += 1
      try features.use(.customDescriptors, at: start)
      let index = try u32()
      guard isIndex(index, typeCount) else { throw ModuleError(.unknownType, at: start) }
      return ValueType(defined: index).exact
    }
    let number = try signed(bits: 33)
    if number < 0 {
      // The abstract ones are of one byte.
      guard offset == start + 1 else { throw ModuleError(.integerRepresentationTooLong, at: start + 1) }
      return try abstract(first, at: start, else: .malformedHeapType, &features)
    }
    try features.use(.functionReferences, at: start)
    guard number < Int64(typeCount) else { throw ModuleError(.unknownType, at: start) }
    return ValueType(defined: UInt32(truncatingIfNeeded: number))
  }

  /// A value type whose first byte was read and is none of the plain ones.
  @inline(never)
  private mutating func rest(
    of code: UInt8, at start: Int, _ typeCount: Int, _ features: inout FeatureLedger
  ) throws(ModuleError) -> ValueType {
    switch code {
    case TypeCode.v128.rawValue:
      try features.use(.simd, at: start)
      return .v128
    case TypeForm.reference:
      try features.use(.functionReferences, at: start)
      return try heapType(typeCount, &features).nonNull
    case TypeForm.nullableReference:
      try features.use(.functionReferences, at: start)
      return try heapType(typeCount, &features)
    default:
      // The codes are `s7`, of one byte.
      guard code < 0x80 else { throw ModuleError(.integerRepresentationTooLong, at: start + 1) }
      return try abstract(code, at: start, else: .malformedReferenceType, &features)
    }
  }

  /// An abstract heap type, as the nullable reference to it.
  private func abstract(
    _ code: UInt8, at start: Int, else reason: ModuleError.Reason, _ features: inout FeatureLedger
  ) throws(ModuleError) -> ValueType {
    switch code {
    case TypeCode.funcref.rawValue, TypeCode.externref.rawValue: break
    case TypeCode.exnref.rawValue, TypeForm.noException: try features.use(.exceptions, at: start)
    case TypeCode.arrayref.rawValue...TypeCode.anyref.rawValue, TypeForm.none...TypeForm.noFunction:
      try features.use(.gc, at: start)
    default: throw ModuleError(reason, at: start)
    }
    return ValueType(code: code)
  }
}

extension Module {
  /// The same type, by its canonical index.
  @inline(__always)
  func canonical(_ type: ValueType) -> ValueType {
    type.isDefined ? type.with(index: types[Int(type.index)].canonical) : type
  }
}

extension ModuleLoader {
  mutating func valueType() throws(ModuleError) -> ValueType {
    module.canonical(try cursor.valueType(module.types.count, &features))
  }

  mutating func referenceType() throws(ModuleError) -> ValueType {
    module.canonical(try cursor.referenceType(module.types.count, &features))
  }

  mutating func heapType() throws(ModuleError) -> ValueType {
    module.canonical(try cursor.heapType(module.types.count, &features))
  }
}
