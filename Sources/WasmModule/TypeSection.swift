import Opcodes

extension Cursor {
  /// A value type (specification, 5.3.5).
  mutating func valueType() throws(ModuleError) -> ValueType {
    let start = offset
    let type = ValueType(code: try byte())
    if type.isSupported { return type }
    throw unsupportedType(type.code, at: start, else: .malformedReferenceType)
  }

  /// A reference type (5.3.4).
  mutating func referenceType() throws(ModuleError) -> ValueType {
    let start = offset
    let type = ValueType(code: try byte())
    if type == .funcref || type == .externref { return type }
    if type.isSupported || type == .v128 { throw ModuleError(.malformedReferenceType, at: start) }
    throw unsupportedType(type.code, at: start, else: .malformedReferenceType)
  }

  /// A heap type (5.3.3), as the nullable reference type of it.
  mutating func heapType() throws(ModuleError) -> ValueType {
    let start = offset
    let type = ValueType(code: try peek())
    if type == .funcref || type == .externref {
      next += 1
      return type
    }
    if try signed(bits: 33) >= 0 { throw ModuleError(unsupported: .functionReferences, at: start) }
    throw unsupportedType(type.code, at: start, else: .malformedHeapType)
  }

  @inline(never)
  func unsupportedType(_ code: UInt8, at start: Int, else reason: ModuleError.Reason) -> ModuleError {
    switch code {
    case TypeCode.v128.rawValue: return ModuleError(unsupported: .simd, at: start)
    case TypeCode.exnref.rawValue, TypeForm.noException: return ModuleError(unsupported: .exceptions, at: start)
    case TypeForm.reference, TypeForm.nullableReference:
      return ModuleError(unsupported: .functionReferences, at: start)
    case TypeCode.arrayref.rawValue...TypeCode.anyref.rawValue, TypeForm.none...TypeForm.noFunction:
      return ModuleError(unsupported: .gc, at: start)
    default:
      // The codes are `s7`, of one byte.
      return code < 0x80 ? ModuleError(reason, at: start) : ModuleError(.integerRepresentationTooLong, at: start + 1)
    }
  }
}

extension ModuleLoader {
  mutating func typeSection() throws(ModuleError) {
    let count = try count(atMost: limits.types, .types)
    var types = try allocate(count, of: FunctionType.self)
    // The pool grows list by list: nothing else is allocated meanwhile.
    let pool = try allocate(0, of: ValueType.self)
    var poolCount = 0
    for index in 0..<count {
      try functionForm()
      let parameters = try resultType(atMost: limits.parameters, .parameters)
      let results = try resultType(atMost: limits.results, .results)
      types.append(
        FunctionType(
          start: UInt32(truncatingIfNeeded: poolCount),
          parameterCount: parameters.count, resultCount: results.count,
          parameterSlots: parameters.slots, resultSlots: results.slots,
          canonical: UInt32(truncatingIfNeeded: index)))
      poolCount += Int(parameters.count) + Int(results.count)
      widestType = max(widestType, Int(max(parameters.slots, results.slots)))
    }
    module.types = types.buffer
    module.valueTypes = pool.buffer(count: poolCount)
    try canonicalize()
  }

  private mutating func functionForm() throws(ModuleError) {
    let start = cursor.offset
    let form = try cursor.byte()
    switch form {
    case TypeForm.function: break
    case TypeForm.structure, TypeForm.array, TypeForm.sub, TypeForm.finalSub, TypeForm.recursive:
      throw ModuleError(unsupported: .gc, at: start)
    default:
      throw form < 0x80
        ? ModuleError(.malformedDefinitionType, at: start)
        : ModuleError(.integerRepresentationTooLong, at: start + 1)
    }
  }

  /// A vector of value types, appended to the pool.
  private mutating func resultType(
    atMost maximum: Int, _ limit: Limit
  ) throws(ModuleError) -> (count: UInt16, slots: UInt16) {
    // Half of UInt16, so that the slots of vectors fit as well.
    let count = try count(atMost: min(maximum, 0x7FFF), limit)
    var pool = try allocate(count, of: ValueType.self)
    var slots = 0
    for _ in 0..<count {
      let type = try cursor.valueType()
      pool.append(type)
      slots += type.slotCount
    }
    return (UInt16(truncatingIfNeeded: count), UInt16(truncatingIfNeeded: slots))
  }

  /// Finds for each type the first of the same structure, by sorting.
  private mutating func canonicalize() throws(ModuleError) {
    let count = module.types.count
    guard count > 1 else { return }
    let mark = arena.high
    var order = try allocateScratch(count, of: UInt32.self)
    order.fillAscending()
    let module = module
    order.heapSort { a, b in
      let difference = module.compareTypes(Int(a), Int(b))
      return difference == 0 ? a < b : difference < 0
    }
    var first = Int(order[0])
    for position in 1..<count {
      let index = Int(order[position])
      if module.compareTypes(first, index) != 0 { first = index }
      module.types[index].canonical = UInt32(truncatingIfNeeded: first)
    }
    arena.releaseScratch(to: mark)
  }

  /// A type index.
  mutating func typeIndex() throws(ModuleError) -> UInt32 {
    let start = cursor.offset
    let index = try cursor.u32()
    guard isIndex(index, module.types.count) else { throw ModuleError(.unknownType, at: start) }
    return index
  }
}

extension Module {
  /// Negative, 0 or positive: a total order of the types' structures.
  func compareTypes(_ a: Int, _ b: Int) -> Int {
    let left = types[a]
    let right = types[b]
    let parameters = Int(left.parameterCount) - Int(right.parameterCount)
    if parameters != 0 { return parameters }
    let results = Int(left.resultCount) - Int(right.resultCount)
    if results != 0 { return results }
    for offset in 0..<(Int(left.parameterCount) + Int(left.resultCount)) {
      let x = valueTypes[Int(left.start) + offset].bits
      let y = valueTypes[Int(right.start) + offset].bits
      if x != y { return x < y ? -1 : 1 }
    }
    return 0
  }
}
