/// Loads and stores in place (specification, 4.6.9), each in three handlers.
///
/// The plain one reads an alignment and an offset of one byte each. The `wide` one reads an offset of up to five
/// bytes, as static data and linkers' padding give it. The `any` one reads whatever is left: a memory other than
/// memory 0, or a padded alignment, and knows of 64-bit addresses. In instances of modules that have them there is a
/// `long` one in the place of the plain and the wide one (`Tiers.swift`).
///
/// Unsafe room. Invariant: `address` has checked what is read or written.
extension Registers {
  /// A memarg without a memory index, with offset in one byte.
  @inline(__always)
  private var hasShortMemarg: Bool { immediate(0) < 0x40 && immediate(1) < 0x80 }

  /// The host address of `count` bytes at `index` + `offset`, or nil where they are not all inside the memory. As
  /// `MemoryAccess.address`, arranged for few registers.
  @inline(__always)
  private func address(
    _ memory: UnsafeMutablePointer<MemoryInstance>, _ index: UInt64, _ offset: UInt32, count: Int
  ) -> Address? {
    #if _pointerBitWidth(_64)
    // Both are below 2^63, so that their difference is right as a signed number.
    let start = UInt(UInt32(slot: index)) &+ UInt(offset)
    let needed = planted("lastByteInPlace") ? count &+ 1 : count
    if Int(bitPattern: memory.pointee.byteCount &- start) < needed { return nil }
    return memory.pointee.base + Int(bitPattern: start)
    #else
    return MemoryAccess.address(
      memory.pointee.base, memory.pointee.byteCount, UInt32(slot: index), offset, count: UInt(count))
    #endif
  }

  // MARK: Loads

  @inline(__always)
  private func load<M: MemoryValue, R: StackValue>(
    _ operation: (M) -> R, _ memory: UnsafeMutablePointer<MemoryInstance>, _ offset: UInt32, then pc: Address,
    isBehindMemarg: Bool = false
  ) -> Int {
    guard let address = address(memory, acc, offset, count: MemoryLayout<M>.size) else {
      if isBehindMemarg { return trapBehindMemarg() }
      return trap(.outOfBoundsMemoryAccess)
    }
    return replacing(0, with: operation(address.loadUnaligned(as: M.self)).slot, at: pc)
  }

  @inline(__always)
  func inPlaceLoad<M: MemoryValue, R: StackValue>(_ operation: (M) -> R, wide: Handler) -> Int {
    guard hasShortMemarg else { return become(wide) }
    return load(operation, state.pointee.memory0, immediate(1), then: pc + 2)
  }

  @inline(__always)
  func inPlaceLoadWide<M: MemoryValue, R: StackValue>(_ operation: (M) -> R, any: Handler) -> Int {
    if !looksAhead { return inPlaceLoadAny(operation) }
    if immediate() >= 0x40 { return become(any) }
    var r = self
    let offset = r.readLongOffset()
    if r.immediate(-1) >= 0x80 { return r.becomeAgain(any) }
    return r.load(operation, state.pointee.memory0, offset, then: r.pc, isBehindMemarg: true)
  }

  /// A load where some memory has 64-bit addresses.
  @inline(__always)
  func inPlaceLoadLong<M: MemoryValue, R: StackValue>(_ operation: (M) -> R, any: Handler) -> Int {
    guard hasShortMemarg else { return become(any) }
    guard let address = longAddress(acc, count: MemoryLayout<M>.size) else { return trap(.outOfBoundsMemoryAccess) }
    return replacing(0, with: operation(address.loadUnaligned(as: M.self)).slot, at: pc + 2)
  }

  /// The host address in memory 0 of a short memarg.
  @inline(__always)
  private func longAddress(_ index: UInt64, count: Int) -> Address? {
    MemoryAccess.address(in: state.pointee.memory0, index, UInt64(immediate(1)), count: count)
  }

  @inline(__always)
  func inPlaceLoadAny<M: MemoryValue, R: StackValue>(_ operation: (M) -> R) -> Int {
    let (memory, offset, p) = memarg
    guard let address = MemoryAccess.address(in: memory, acc, offset, count: MemoryLayout<M>.size) else {
      return trap(.outOfBoundsMemoryAccess)
    }
    return replacing(0, with: operation(address.loadUnaligned(as: M.self)).slot, at: p)
  }

  // MARK: Stores

  @inline(__always)
  private func store<A: StackValue, M: MemoryValue>(
    _ operation: (A) -> M, _ memory: UnsafeMutablePointer<MemoryInstance>, _ offset: UInt32, then pc: Address,
    isBehindMemarg: Bool = false
  ) -> Int {
    guard let address = address(memory, top[-1], offset, count: MemoryLayout<M>.size) else {
      if planted("partialStore"), let first = self.address(memory, top[-1], offset, count: 1) {
        first.storeBytes(of: UInt8(truncatingIfNeeded: acc), as: UInt8.self)
      }
      if isBehindMemarg { return trapBehindMemarg() }
      return trap(.outOfBoundsMemoryAccess)
    }
    address.storeBytes(of: operation(A(slot: acc)), as: M.self)
    var r = self
    r.acc = top[-2]
    r.mem = mem - 16
    r.pc = pc
    return r.dispatchPastLocalGet()
  }

  @inline(__always)
  func inPlaceStore<A: StackValue, M: MemoryValue>(_ operation: (A) -> M, wide: Handler) -> Int {
    guard hasShortMemarg else { return become(wide) }
    return store(operation, state.pointee.memory0, immediate(1), then: pc + 2)
  }

  @inline(__always)
  func inPlaceStoreWide<A: StackValue, M: MemoryValue>(_ operation: (A) -> M, any: Handler) -> Int {
    if !looksAhead { return inPlaceStoreAny(operation) }
    if immediate() >= 0x40 { return become(any) }
    var r = self
    let offset = r.readLongOffset()
    if r.immediate(-1) >= 0x80 { return r.becomeAgain(any) }
    return r.store(operation, state.pointee.memory0, offset, then: r.pc, isBehindMemarg: true)
  }

  /// A store where some memory has 64-bit addresses. It does not look at the next instruction, since instances with vectors
  /// may come here.
  @inline(__always)
  func inPlaceStoreLong<A: StackValue, M: MemoryValue>(_ operation: (A) -> M, any: Handler) -> Int {
    guard hasShortMemarg else { return become(any) }
    guard let address = longAddress(top[-1], count: MemoryLayout<M>.size) else { return trap(.outOfBoundsMemoryAccess) }
    address.storeBytes(of: operation(A(slot: acc)), as: M.self)
    return dropping(2, at: pc + 2)
  }

  @inline(__always)
  func inPlaceStoreAny<A: StackValue, M: MemoryValue>(_ operation: (A) -> M) -> Int {
    let (memory, offset, p) = memarg
    guard let address = MemoryAccess.address(in: memory, top[-1], offset, count: MemoryLayout<M>.size) else {
      return trap(.outOfBoundsMemoryAccess)
    }
    address.storeBytes(of: operation(A(slot: acc)), as: M.self)
    return dropping(2, at: p)
  }

  // MARK: Long immediates

  /// Reads an offset of two to five bytes behind an alignment of one; `pc` goes behind them.
  @inline(__always)
  private mutating func readLongOffset() -> UInt32 {
    pc += 1
    return Bytecode.longU32(&pc)
  }

  /// Goes on in `handler` at the memarg's start: its offset, of which five bytes have been read, is longer.
  @inline(__always)
  private func becomeAgain(_ handler: Handler) -> Int {
    var r = self
    r.pc = pc - 6
    return r.become(handler)
  }

  /// Any memarg (specification, 5.4.7): the memory, the offset, and where the next instruction is.
  @inline(__always)
  var memarg: (UnsafeMutablePointer<MemoryInstance>, UInt64, Address) {
    let (index, offset, p) = Registers.memarg(at: pc)
    return (state.pointee.memories[planted("farOffsetOfMemory0") && offset >= 0x80 ? 0 : index], offset, p)
  }

  @inline(never)
  private static func memarg(at pc: Address) -> (memory: Int, offset: UInt64, end: Address) {
    var p = pc
    let flags = Bytecode.u32(&p)
    let index = flags & 0x40 == 0 ? 0 : Bytecode.u32(&p)
    let offset = Bytecode.u64(&p)
    return (Int(index), planted("farOffsetCut") ? offset & 0xFFFF_FFFF : offset, p)
  }
}
