#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
import WasmModule

/// 64-bit addresses in the threaded tier.
///
/// An access to a memory with such addresses is three instructions: one that *reaches*, after which the registers hold
/// what there is of the memory from the address on; one of the usual accesses, to address 0; and one that brings memory 0
/// back. So no load or store has a form of its own, and none of the others knows.
///
/// Unsafe room. Invariant: `mem` and `size` are a part of one memory, up to its end.
extension Registers {
  @inline(__always)
  private func reach(_ index: UInt64, clearing isCleared: Bool = false) -> Int {
    let memory = pointer(Field.wide, MemoryInstance.self)
    let offset = (pc + Field.reachOffset).assumingMemoryBound(to: UInt64.self).pointee
    var (start, overflow) = index.addingReportingOverflow(offset)
    if planted("address64Wraps") { overflow = false }
    if planted("offset64Cut") { (start, overflow) = index.addingReportingOverflow(offset & 0xFFFF_FFFF) }
    let size = UInt64(memory.pointee.byteCount)
    if overflow || start > size { return trap(.outOfBoundsMemoryAccess) }
    var r = self
    r.mem = memory.pointee.base + Int(truncatingIfNeeded: start)
    r.size = UInt(truncatingIfNeeded: size &- start)
    if isCleared { r.acc = 0 }
    return r.next(Field.reachLength)
  }

  @inline(__always) func threadedReachS() -> Int { reach(slot(Field.second).pointee) }
  @inline(__always) func threadedReachA() -> Int { reach(acc) }
  /// For accesses that have no form with a constant address: leaves address 0 in the accumulator.
  @inline(__always) func threadedReachZero() -> Int { reach(slot(Field.second).pointee, clearing: true) }

  // MARK: Tables

  @inline(__always)
  private var index64: UInt {
    planted("tableIndexCut")
      ? UInt(UInt32.read(slot(Field.second))) : UInt(truncatingIfNeeded: slot(Field.second).pointee)
  }

  @inline(__always) func threadedCallIndirect64() -> Int { callIndirect(index64) }
  @inline(__always) func threadedReturnCallIndirect64() -> Int { returnCallIndirect(index64) }
  @inline(__always) func threadedReturnCallIndirect64Counted() -> Int { returnCallIndirect(index64, isCounted: true) }
}

extension Field {
  /// Behind the address of the memory.
  static var reachOffset: Int { wide + 8 }
  static var reachLength: Int { wordBytes + 24 }
}
#endif
