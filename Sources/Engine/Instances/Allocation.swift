/// Making tables, memories, globals and host functions (specification, 4.5.4: allocation).
///
/// Unsafe room. Invariants: as `Machine/Memory.swift` states them for memories and tables.

extension MachineState {
  mutating func makeMemory(_ type: MemoryType) throws(LimitError) -> UnsafeMutablePointer<MemoryInstance> {
    let shift = UInt64(type.pageSizeExponent)
    // The limit is in pages of 64 KiB.
    let most = (min(UInt64(clamping: limits.memoryPages), 1 << 47) << 16) >> shift
    guard type.size.minimum <= most else { throw LimitError(.memoryPages) }
    let record = try arena.allocate(1, of: MemoryInstance.self)
    // 32-bit addresses reach 4 GB, and a size in pages fits in 32 bits.
    let reach = type.size.is64 ? most : min(most, min(1 << (32 - shift), 0xFFFF_FFFF))
    let preferred = min(type.size.maximum, reach)
    let bytes = try provide(
      minimum: type.size.minimum << shift, preferred: preferred << shift, unit: 1 << shift)
    if FeatureSet.hasAtomics, type.size.isShared {
      let shared = try arena.allocate(1, of: SharedMemoryRecord.self)
      shared.initialize(
        to: SharedMemoryRecord(
          base: bytes.baseAddress ?? arena.base, byteCount: UInt(type.size.minimum << shift),
          capacity: UInt(bitPattern: bytes.count), maximumPages: type.size.maximum,
          pageSizeExponent: type.pageSizeExponent, is64: type.size.is64))
      record.initialize(to: MemoryInstance(shared))
      return record
    }
    record.initialize(
      to: MemoryInstance(
        base: bytes.baseAddress ?? arena.base, byteCount: UInt(type.size.minimum << shift),
        capacity: UInt(bitPattern: bytes.count), maximumPages: type.size.maximum,
        pageSizeExponent: type.pageSizeExponent, addresses: AddressWidth(is64: type.size.is64)))
    return record
  }

  /// - Parameter value: of all elements.
  mutating func makeTable(
    _ size: SizeRange, element: ValueType, value: UInt64
  ) throws(LimitError) -> UnsafeMutablePointer<TableInstance> {
    let most = min(UInt64(clamping: limits.tableElements), 1 << 40)
    guard size.minimum <= most else { throw LimitError(.tableElements) }
    let record = try arena.allocate(1, of: TableInstance.self)
    let capacity = min(size.maximum, most)
    let elements: Slots
    let count: Int
    if capacity > size.minimum, provider.reserve != nil {
      let bytes = try provide(minimum: size.minimum * 8, preferred: capacity * 8, unit: 8)
      count = bytes.count / 8
      elements = (bytes.baseAddress ?? arena.base).bindMemory(to: UInt64.self, capacity: count)
    } else {
      // In the arena, a table that may grow has room for as many as 64 elements more.
      count = Int(truncatingIfNeeded: min(capacity, size.minimum + 64))
      elements = try arena.allocate(count, of: UInt64.self)
    }
    let minimum = Int(truncatingIfNeeded: size.minimum)
    elements.update(repeating: value, count: minimum)
    record.initialize(
      to: TableInstance(
        elements: elements, count: UInt(bitPattern: minimum), capacity: UInt(bitPattern: count),
        maximum: size.maximum, type: element, addresses: AddressWidth(is64: size.is64)))
    // Where the type is defined, the index is a machine's number, of a function type or not.
    if element.mayHoldObject { try addRoot(.table(record)) }
    return record
  }
}

extension Machine {
  /// A memory of the host's, to be imported. Its pages are zero.
  public func makeMemory(_ type: MemoryType) throws(LimitError) -> MemoryReference {
    MemoryReference(pointer: try state.pointee.makeMemory(type))
  }

  /// A table of the host's, all of whose elements are `value`.
  public func makeTable(_ type: TableType, value: UInt64 = 0) throws(LimitError) -> TableReference {
    TableReference(pointer: try state.pointee.makeTable(type.size, element: type.element, value: value))
  }

  /// A global of the host's.
  /// - Parameter bits: its first value, as a slot holds it.
  public func makeGlobal(
    _ type: ValueType, isMutable: Bool, bits: UInt64, high: UInt64 = 0
  ) throws(LimitError) -> GlobalReference {
    let slot = try state.pointee.arena.allocate(type.slotCount, of: UInt64.self)
    slot.initialize(repeating: 0, count: type.slotCount)
    slot.pointee = bits
    if type.mayHoldObject { try state.pointee.addRoot(.slots(slot, count: 1)) }
    if type.slotCount == 2 { slot[1] = high }
    return GlobalReference(slot: slot, type: type, isMutable: isMutable)
  }

  /// A function of the host's.
  ///
  /// - Parameters:
  ///   - parameters, results: its type; copied.
  ///   - call: what it does. The slots that it gets hold the arguments and take the results.
  ///   - context: handed to `call` as it is; the caller keeps it alive for as long as the machine is used.
  public func makeFunction(
    parameters: UnsafeBufferPointer<ValueType>, results: UnsafeBufferPointer<ValueType>,
    call: @escaping HostCall, context: UnsafeMutableRawPointer?
  ) throws(LimitError) -> FunctionReference {
    let limits = state.pointee.limits
    guard parameters.count <= min(limits.parameters, Int(Int16.max)) else { throw LimitError(.parameters) }
    guard results.count <= min(limits.results, Int(Int16.max)) else { throw LimitError(.results) }
    let pool = try state.pointee.arena.allocate(parameters.count + results.count, of: ValueType.self)
    let type = try state.pointee.arena.allocate(1, of: FunctionType.self)
    let function = try state.pointee.arena.allocate(1, of: Function.self)
    var next = pool
    var slots = (parameters: 0, results: 0)
    for valueType in parameters {
      next.initialize(to: valueType)
      next += 1
      slots.parameters += valueType.slotCount
    }
    for valueType in results {
      next.initialize(to: valueType)
      next += 1
      slots.results += valueType.slotCount
    }
    type.initialize(
      to: FunctionType(
        start: 0, parameterCount: UInt16(parameters.count), resultCount: UInt16(results.count),
        parameterSlots: UInt16(slots.parameters), resultSlots: UInt16(slots.results)))
    let local = UInt32(max(slots.parameters, slots.results))
    function.initialize(
      to: Function(
        entry: Address(function) + Function.stubOffset, localSlots: local, frameSlots: local + UInt32(Link.slots),
        stub: address(apus_call_host), instance: 0, type: UnsafePointer(type), valueTypes: UnsafePointer(pool),
        parameterSlots: type.pointee.parameterSlots, resultSlots: type.pointee.resultSlots, index: 0,
        start: unsafeBitCast(call, to: Int.self), end: Int(bitPattern: context), sideTable: 0))
    return FunctionReference(function)
  }
}
