#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
import WasmModule

/// 64-bit addresses in the threaded tier.
///
/// Loads and stores of numbers have forms for them, which find the memory in the registers as those for 32-bit addresses
/// do. Vectors, and offsets of more than 32 bits, have none: an instruction before the access *reaches*, after
/// which the registers hold what there is of the memory from the address on, and 0 is in the accumulator; then
/// comes a usual access, to the 32-bit address in the accumulator; and one instruction brings memory 0 back.
///
/// Unsafe room. Invariants: host addresses come from `longAddress` only; `mem` and `size` are a part of one memory, up to
/// its end.
extension Registers {
  /// The host address of `count` bytes, or nil where they are not all inside the memory.
  @inline(__always)
  private func longAddress(_ index: UInt64, count: Int) -> Address? {
    let offset = UInt64(u32(Field.third))
    let size = UInt64(memoryByteCount)
    if planted("address64Wraps"), index &+ offset < index, index &+ offset &+ UInt64(count) <= size {
      return memoryBase + Int(truncatingIfNeeded: index &+ offset)
    }
    let (rest, isBeyond) = size.subtractingReportingOverflow(index)
    if isBeyond || rest < offset &+ UInt64(count) { return nil }
    return memoryBase + Int(truncatingIfNeeded: index &+ offset)
  }

  /// A load whose address is in a slot or the accumulator.
  @inline(__always)
  func loadLong<M: MemoryValue, U: SlotValue>(_ a: Source, toSlot: Bool, _ op: (M) -> U) -> Int {
    guard let address = longAddress(operand(a, Field.second, UInt64.self), count: MemoryLayout<M>.size) else {
      return trap(.outOfBoundsMemoryAccess)
    }
    return result(op(address.loadUnaligned(as: M.self)), toSlot: toSlot, Field.shortLength)
  }

  /// A store: the address in a slot or the accumulator, the value in the other, or in a slot.
  @inline(__always)
  func storeLong<T: Immediate, M: MemoryValue>(_ a: Source, _ b: Source, _ op: (T) -> M) -> Int {
    guard let address = longAddress(operand(a, Field.first, UInt64.self), count: MemoryLayout<M>.size) else {
      return trap(.outOfBoundsMemoryAccess)
    }
    address.storeBytes(of: op(operand(b, Field.second, T.self)), as: M.self)
    return next(Field.shortLength)
  }

  @inline(__always)
  func threadedReach() -> Int {
    let memory = pointer(Field.wide, MemoryInstance.self)
    let offset = (pc + Field.reachOffset).assumingMemoryBound(to: UInt64.self).pointee
    let (start, overflow) = slot(Field.second).pointee.addingReportingOverflow(
      planted("offset64Cut") ? offset & 0xFFFF_FFFF : offset)
    // What the registers hold afterwards is no whole memory: it could not be told by its base which one has grown.
    memory.pointee.refresh()
    let size = UInt64(memory.pointee.byteCount)
    if overflow || start >= size { return trap(.outOfBoundsMemoryAccess) }
    var r = self
    r.mem = memory.pointee.base + Int(truncatingIfNeeded: start)
    r.size = UInt(truncatingIfNeeded: size &- start)
    r.acc = 0
    return r.next(Field.reachLength)
  }

  // MARK: Tables

  @inline(__always)
  private var longIndex: UInt {
    planted("tableIndexCut")
      ? UInt(UInt32.read(slot(Field.second))) : UInt(truncatingIfNeeded: slot(Field.second).pointee)
  }

  @inline(__always) func threadedCallIndirectLong() -> Int { callIndirect(longIndex) }
  @inline(__always) func threadedReturnCallIndirectLong() -> Int { returnCallIndirect(longIndex) }
  @inline(__always) func threadedReturnCallIndirectLongCounted() -> Int { returnCallIndirect(longIndex, isCounted: true) }
}

extension Field {
  /// Behind the address of the memory.
  static var reachOffset: Int { wide + 8 }
  static var reachLength: Int { wordBytes + 24 }
}
#endif
