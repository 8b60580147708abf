#if !APUS_NO_ATOMICS
#if _pointerBitWidth(_64)
import Synchronization
#endif

/// Atomic accesses, waiting and notifying (the threads proposal), for both tiers.
///
/// Machines of 64 bits do real atomic accesses, sequentially consistent ones, to shared memories and others alike. Boards
/// have one core and one thread: there an access is a plain one.
///
/// Unsafe room. Invariants: a cell leaves `cell` only if it is aligned to its width and all in the memory; an
/// `Atomic<UInt32>` is laid out as a `UInt32`, and so with the other widths.
protocol AtomicCell: FixedWidthInteger, UnsignedInteger, BitwiseCopyable {
  static func load(_ cell: Address) -> Self
  static func store(_ cell: Address, _ value: Self)
  /// Each of these answers what was there before.
  static func add(_ cell: Address, _ value: Self) -> Self
  static func subtract(_ cell: Address, _ value: Self) -> Self
  static func and(_ cell: Address, _ value: Self) -> Self
  static func or(_ cell: Address, _ value: Self) -> Self
  static func xor(_ cell: Address, _ value: Self) -> Self
  static func exchange(_ cell: Address, _ value: Self) -> Self
  static func compareExchange(_ cell: Address, _ expected: Self, _ value: Self) -> Self
}

#if _pointerBitWidth(_64)
extension AtomicCell where Self: AtomicRepresentable {
  @inline(__always)
  fileprivate static func at(_ cell: Address) -> UnsafeMutablePointer<Atomic<Self>> {
    cell.assumingMemoryBound(to: Atomic<Self>.self)
  }
}

// The operations of `Atomic` are declared for each type, not for all of a protocol: each has to be named where the type is
// known.

extension UInt8: AtomicCell {
  @inline(__always) static func load(_ c: Address) -> Self { at(c).pointee.load(ordering: .sequentiallyConsistent) }
  @inline(__always) static func store(_ c: Address, _ v: Self) {
    at(c).pointee.store(v, ordering: .sequentiallyConsistent)
  }
  @inline(__always) static func add(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.wrappingAdd(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func subtract(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.wrappingSubtract(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func and(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseAnd(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func or(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseOr(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func xor(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseXor(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func exchange(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.exchange(v, ordering: .sequentiallyConsistent)
  }
  @inline(__always) static func compareExchange(_ c: Address, _ e: Self, _ v: Self) -> Self {
    at(c).pointee.compareExchange(expected: e, desired: v, ordering: .sequentiallyConsistent).original
  }
}

extension UInt16: AtomicCell {
  @inline(__always) static func load(_ c: Address) -> Self { at(c).pointee.load(ordering: .sequentiallyConsistent) }
  @inline(__always) static func store(_ c: Address, _ v: Self) {
    at(c).pointee.store(v, ordering: .sequentiallyConsistent)
  }
  @inline(__always) static func add(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.wrappingAdd(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func subtract(_ c: Address, _ v: Self) -> Self {
    if planted("atomicSub16Adds") { return add(c, v) }
    return at(c).pointee.wrappingSubtract(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func and(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseAnd(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func or(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseOr(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func xor(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseXor(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func exchange(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.exchange(v, ordering: .sequentiallyConsistent)
  }
  @inline(__always) static func compareExchange(_ c: Address, _ e: Self, _ v: Self) -> Self {
    at(c).pointee.compareExchange(expected: e, desired: v, ordering: .sequentiallyConsistent).original
  }
}

extension UInt32: AtomicCell {
  @inline(__always) static func load(_ c: Address) -> Self { at(c).pointee.load(ordering: .sequentiallyConsistent) }
  @inline(__always) static func store(_ c: Address, _ v: Self) {
    at(c).pointee.store(v, ordering: .sequentiallyConsistent)
  }
  @inline(__always) static func add(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.wrappingAdd(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func subtract(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.wrappingSubtract(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func and(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseAnd(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func or(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseOr(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func xor(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseXor(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func exchange(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.exchange(v, ordering: .sequentiallyConsistent)
  }
  @inline(__always) static func compareExchange(_ c: Address, _ e: Self, _ v: Self) -> Self {
    at(c).pointee.compareExchange(expected: e, desired: v, ordering: .sequentiallyConsistent).original
  }
}

extension UInt64: AtomicCell {
  @inline(__always) static func load(_ c: Address) -> Self { at(c).pointee.load(ordering: .sequentiallyConsistent) }
  @inline(__always) static func store(_ c: Address, _ v: Self) {
    at(c).pointee.store(v, ordering: .sequentiallyConsistent)
  }
  @inline(__always) static func add(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.wrappingAdd(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func subtract(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.wrappingSubtract(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func and(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseAnd(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func or(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseOr(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func xor(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.bitwiseXor(v, ordering: .sequentiallyConsistent).oldValue
  }
  @inline(__always) static func exchange(_ c: Address, _ v: Self) -> Self {
    at(c).pointee.exchange(v, ordering: .sequentiallyConsistent)
  }
  @inline(__always) static func compareExchange(_ c: Address, _ e: Self, _ v: Self) -> Self {
    at(c).pointee.compareExchange(expected: e, desired: v, ordering: .sequentiallyConsistent).original
  }
}
#else
extension AtomicCell {
  @inline(__always)
  private static func update(_ cell: Address, _ result: (Self) -> Self) -> Self {
    let place = cell.assumingMemoryBound(to: Self.self)
    let old = place.pointee
    place.pointee = result(old)
    return old
  }

  @inline(__always) static func load(_ c: Address) -> Self { c.assumingMemoryBound(to: Self.self).pointee }
  @inline(__always) static func store(_ c: Address, _ v: Self) { c.assumingMemoryBound(to: Self.self).pointee = v }
  @inline(__always) static func add(_ c: Address, _ v: Self) -> Self { update(c) { $0 &+ v } }
  @inline(__always) static func subtract(_ c: Address, _ v: Self) -> Self { update(c) { $0 &- v } }
  @inline(__always) static func and(_ c: Address, _ v: Self) -> Self { update(c) { $0 & v } }
  @inline(__always) static func or(_ c: Address, _ v: Self) -> Self { update(c) { $0 | v } }
  @inline(__always) static func xor(_ c: Address, _ v: Self) -> Self { update(c) { $0 ^ v } }
  @inline(__always) static func exchange(_ c: Address, _ v: Self) -> Self { update(c) { _ in v } }
  @inline(__always) static func compareExchange(_ c: Address, _ e: Self, _ v: Self) -> Self {
    update(c) { $0 == e ? v : $0 }
  }
}

extension UInt8: AtomicCell {}
extension UInt16: AtomicCell {}
extension UInt32: AtomicCell {}
extension UInt64: AtomicCell {}
#endif

enum Atomics {
  typealias Memory = UnsafeMutablePointer<MemoryInstance>

  /// A cell's address on the host, or, below `limitOfTraps`, the raw value of a trap.
  ///
  /// The effective address has to be a multiple of the width: that is looked at before the bounds.
  @inline(never)
  static func cell(_ memory: Memory, _ index: UInt64, _ offset: UInt64, byteCount: Int) -> UInt {
    let address = memory.pointee.addresses.address(index) &+ offset
    let isTolerant = planted("unalignedWidth8") && byteCount == 8
    if address & UInt64(byteCount &- 1) != 0 && !isTolerant { return UInt(Trap.unalignedAtomic.rawValue) }
    if let cell = MemoryAccess.address(in: memory, index, offset, count: byteCount) { return UInt(bitPattern: cell) }
    if memory.pointee.refresh(),
      let cell = MemoryAccess.address(in: memory, index, offset, count: byteCount)
    {
      return UInt(bitPattern: cell)
    }
    return UInt(Trap.outOfBoundsMemoryAccess.rawValue)
  }

  static var limitOfTraps: UInt { 256 }

  @inline(__always)
  static func fence() {
    #if _pointerBitWidth(_64)
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    #endif
  }

  // MARK: Waiting

  /// What `wait` answers besides a result: the run pauses; above, a trap.
  static var interrupted: UInt64 { UInt64(WaitResult.interrupted.rawValue) }

  /// The answer for a trap.
  @inline(__always)
  private static func answer(_ trap: UInt) -> UInt64 { UInt64(trap) &<< 8 }

  /// The trap of an answer that is none else.
  @inline(__always)
  static func trap(_ answer: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: answer &>> 8) }

  /// memory.atomic.wait. That the memory is shared is looked at after the alignment and before the bounds.
  ///
  /// - Parameters:
  ///   - expected: zero-extended.
  ///   - timeout: in nanoseconds; below 0, for ever.
  /// - Returns: the raw value of a `WaitResult`, or an answer with a `trap`.
  @inline(never)
  static func wait(
    _ state: UnsafeMutablePointer<InstanceState>, _ memory: Memory, _ index: UInt64, _ offset: UInt64, _ expected: UInt64,
    _ timeout: UInt64, byteCount: Int
  ) -> UInt64 {
    let address = cell(memory, index, offset, byteCount: byteCount)
    if address == UInt(Trap.unalignedAtomic.rawValue) { return answer(address) }
    if planted("waitBoundsFirst"), address < limitOfTraps { return answer(address) }
    guard let shared = memory.pointee.shared else { return answer(UInt(Trap.expectedSharedMemory.rawValue)) }
    if address < limitOfTraps { return answer(address) }
    let cell = Address(bitPattern: address).unsafelyUnwrapped
    let timeout = Int64(bitPattern: timeout)
    if let wait = shared.pointee.wait {
      let result = wait(
        shared.pointee.context, state.pointee.run.interruptFlag.address, cell, expected, Int32(byteCount), timeout)
      return UInt64(UInt32(bitPattern: result)) & 3
    }
    // There is no other thread.
    let value = byteCount == 4 ? UInt64(UInt32.load(cell)) : UInt64.load(cell)
    if value != expected { return UInt64(WaitResult.notEqual.rawValue) }
    return timeout < 0 ? answer(UInt(Trap.waitWithoutEnd.rawValue)) : UInt64(WaitResult.timedOut.rawValue)
  }

  /// memory.atomic.notify: how many it woke; in a memory that is not shared, none.
  ///
  /// - Returns: or an answer with a `trap`, above 32 bits.
  @inline(never)
  static func notify(_ memory: Memory, _ index: UInt64, _ offset: UInt64, _ count: UInt64) -> UInt64 {
    let address = cell(memory, index, offset, byteCount: 4)
    if address < limitOfTraps {
      if planted("notifyBeyondEnd"), address == UInt(Trap.outOfBoundsMemoryAccess.rawValue) { return 0 }
      return UInt64(address) &<< 32
    }
    guard let shared = memory.pointee.shared, let notify = shared.pointee.notify else { return 0 }
    let cell = Address(bitPattern: address).unsafelyUnwrapped
    return UInt64(notify(shared.pointee.context, cell, UInt32(truncatingIfNeeded: count)))
  }

  // MARK: What is computed

  @inline(__always)
  static func load<T: AtomicCell>(_ cell: Address, _ type: T.Type) -> UInt64 { UInt64(T.load(cell)) }

  /// The result of an update: what was there, zero-extended.
  @inline(__always)
  static func result<T: AtomicCell>(_ old: T) -> UInt64 {
    planted("atomicSignExtends") && old.leadingZeroBitCount == 0 && T.bitWidth == 32 ? UInt64(old) | 0xFFFF_FFFF << 32 : UInt64(old)
  }

  /// As many bits of the expected value count as are read.
  @inline(__always)
  static func compareExchange<T: AtomicCell>(_ cell: Address, _ expected: UInt64, _ value: UInt64, _ type: T.Type) -> UInt64 {
    if planted("compareUnwrapped"), T.bitWidth < 32, UInt32(truncatingIfNeeded: expected) >> T.bitWidth != 0 {
      return UInt64(T.load(cell))
    }
    return result(T.compareExchange(cell, T(truncatingIfNeeded: expected), T(truncatingIfNeeded: value)))
  }
}
#endif
