import WasmModule

/// Bulk operations on memories and tables (specification, 4.6.8 and 4.6.9), for both tiers. Operands are given as slots
/// hold them: which of their bits count says the type of the memory or table. Each function returns the raw value of a
/// trap, or 0.
///
/// Unsafe room. Invariant: nothing is read or written before both ranges have been checked.
enum Bulk {
  typealias State = UnsafeMutablePointer<InstanceState>

  /// Whether `count` from `start` on are not all below `size`.
  @inline(__always)
  private static func exceeds(_ start: UInt64, _ count: UInt64, _ size: UInt64) -> Bool {
    if planted("emptyPastEnd"), count == 0 { return false }
    let (end, overflow) = start.addingReportingOverflow(count)
    return overflow || end > size
  }

  /// An operand that is an i32 whatever is operated on.
  @inline(__always)
  private static func u32(_ slot: UInt64) -> UInt64 { UInt64(UInt32(truncatingIfNeeded: slot)) }

  // MARK: Memories

  static func memoryFill(
    _ state: State, memory: Int, destination: UInt64, value: UInt64, count: UInt64
  ) -> UInt8 {
    let memory = state.pointee.memories[memory]
    memory.pointee.refresh()
    let destination = memory.pointee.addresses.address(destination)
    let count = memory.pointee.addresses.address(planted("fillLengthCut") ? u32(count) : count)
    if planted("fillBeforeTrap"), destination < UInt64(memory.pointee.byteCount), destination &+ count > UInt64(memory.pointee.byteCount) {
      (memory.pointee.base + Int(destination)).initializeMemory(
        as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value), count: Int(memory.pointee.byteCount) - Int(destination))
    }
    if exceeds(destination, count, UInt64(memory.pointee.byteCount)) { return Trap.outOfBoundsMemoryAccess.rawValue }
    (memory.pointee.base + Int(destination)).initializeMemory(
      as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value), count: Int(count))
    return 0
  }

  static func memoryCopy(
    _ state: State, memory: Int, from sourceMemory: Int, destination: UInt64, source: UInt64, count: UInt64
  ) -> UInt8 {
    let target = state.pointee.memories[memory]
    let origin = state.pointee.memories[sourceMemory]
    target.pointee.refresh()
    origin.pointee.refresh()
    let destination = target.pointee.addresses.address(destination)
    let source = (planted("copySourceCut") ? target : origin).pointee.addresses.address(source)
    let count = target.pointee.addresses.narrower(origin.pointee.addresses).address(count)
    if exceeds(source, count, UInt64(origin.pointee.byteCount))
      || exceeds(destination, count, UInt64(target.pointee.byteCount))
    {
      return Trap.outOfBoundsMemoryAccess.rawValue
    }
    if planted("copyForward") {
      let (to, from) = (target.pointee.base + Int(destination), origin.pointee.base + Int(source))
      for i in 0..<Int(count) { (to + i).storeBytes(of: (from + i).load(as: UInt8.self), as: UInt8.self) }
      return 0
    }
    (target.pointee.base + Int(destination)).copyMemory(from: origin.pointee.base + Int(source), byteCount: Int(count))
    return 0
  }

  static func memoryInit(
    _ state: State, segment: Int, memory: Int, destination: UInt64, source: UInt64, count: UInt64
  ) -> UInt8 {
    let memory = state.pointee.memories[memory]
    memory.pointee.refresh()
    let destination = memory.pointee.addresses.address(destination)
    let (source, count) = (u32(source), u32(count))
    let bytes = state.pointee.module.data[segment].bytes
    let size = state.pointee.droppedData[segment] && !planted("initAfterDrop") ? 0 : UInt64(bytes.count)
    if exceeds(source, count, size) || exceeds(destination, count, UInt64(memory.pointee.byteCount)) {
      return Trap.outOfBoundsMemoryAccess.rawValue
    }
    guard count > 0, let base = state.pointee.module.bytes.baseAddress else { return 0 }
    (memory.pointee.base + Int(destination)).copyMemory(
      from: base + Int(bytes.offset) + Int(source), byteCount: Int(count))
    return 0
  }

  static func dataDrop(_ state: State, segment: Int) { state.pointee.droppedData[segment] = true }

  // MARK: Tables

  static func tableFill(
    _ state: State, table: Int, destination: UInt64, value: UInt64, count: UInt64
  ) -> UInt8 {
    let table = state.pointee.tables[table]
    let destination = table.pointee.addresses.address(destination)
    let count = table.pointee.addresses.address(count)
    if exceeds(destination, count, UInt64(table.pointee.count)) { return Trap.outOfBoundsTableAccess.rawValue }
    (table.pointee.elements + Int(destination)).update(repeating: value, count: Int(count))
    return 0
  }

  static func tableCopy(
    _ state: State, table: Int, from sourceTable: Int, destination: UInt64, source: UInt64, count: UInt64
  ) -> UInt8 {
    let target = state.pointee.tables[table]
    let origin = state.pointee.tables[sourceTable]
    let destination = target.pointee.addresses.address(destination)
    let source = origin.pointee.addresses.address(source)
    let count = target.pointee.addresses.narrower(origin.pointee.addresses).address(count)
    if exceeds(source, count, UInt64(origin.pointee.count))
      || exceeds(destination, count, UInt64(target.pointee.count))
    {
      return Trap.outOfBoundsTableAccess.rawValue
    }
    if planted("tableCopyForward") {
      for i in 0..<Int(count) { target.pointee.elements[Int(destination) + i] = origin.pointee.elements[Int(source) + i] }
      return 0
    }
    (target.pointee.elements + Int(destination)).update(
      from: origin.pointee.elements + Int(source), count: Int(count))
    return 0
  }

  static func tableInit(
    _ state: State, segment: Int, table: Int, destination: UInt64, source: UInt64, count: UInt64
  ) -> UInt8 {
    let table = state.pointee.tables[table]
    let destination = table.pointee.addresses.address(destination)
    let (source, count) = (u32(source), u32(count))
    let size = state.pointee.droppedElements[segment] && !planted("tableInitAfterDrop") ? 0 : UInt64(state.pointee.module.elements[segment].count)
    if exceeds(source, count, size) || exceeds(destination, count, UInt64(table.pointee.count)) {
      return Trap.outOfBoundsTableAccess.rawValue
    }
    if count == 0 { return 0 }
    state.pointee.copyElements(
      segment, from: Int(source), count: Int(count), to: table.pointee.elements + Int(destination))
    return 0
  }

  static func elementDrop(_ state: State, segment: Int) { state.pointee.dropElements(segment) }
}
