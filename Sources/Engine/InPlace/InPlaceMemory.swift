/// Loads and stores in place (specification, 4.6.9), each in three handlers.
///
/// The plain one reads an alignment and an offset of one byte each. The `wide` one reads an offset of up to five
/// bytes, as static data and linkers' padding give it. The `any` one reads whatever is left: a memory other than
/// memory 0, or a padded alignment.
///
/// Unsafe room. Invariant: `MemoryAccess.address` has checked what is read or written.
extension Registers {
  /// A memarg without a memory index, with offset in one byte.
  @inline(__always)
  private var hasShortMemarg: Bool { immediate(0) < 0x40 && immediate(1) < 0x80 }

  @inline(__always)
  private func load<M: MemoryValue, R: StackValue>(
    _ operation: (M) -> R, offset: UInt32, at pc: Address
  ) -> Int {
    let memory = state.pointee.memory0
    guard
      let address = MemoryAccess.address(
        memory.pointee.base, memory.pointee.byteCount, UInt32(slot: acc), offset,
        count: UInt(MemoryLayout<M>.size))
    else { return trap(.outOfBoundsMemoryAccess) }
    return replacing(0, with: operation(address.loadUnaligned(as: M.self)).slot, at: pc)
  }

  @inline(__always)
  func inPlaceLoad<M: MemoryValue, R: StackValue>(_ operation: (M) -> R, wide: Handler) -> Int {
    guard hasShortMemarg else { return become(wide) }
    return load(operation, offset: immediate(1), at: pc + 2)
  }

  @inline(__always)
  func inPlaceLoadWide<M: MemoryValue, R: StackValue>(_ operation: (M) -> R, any: Handler) -> Int {
    if immediate() >= 0x40 { return become(any) }
    var p = pc + 1
    let offset = Bytecode.u32(&p)
    if Bytecode.byte(p, -1) >= 0x80 { return become(any) }
    return load(operation, offset: offset, at: p)
  }

  @inline(__always)
  func inPlaceLoadAny<M: MemoryValue, R: StackValue>(_ operation: (M) -> R) -> Int {
    let (memory, offset, p) = memarg
    guard
      let address = MemoryAccess.address(
        memory.pointee.base, memory.pointee.byteCount, UInt32(slot: acc), offset,
        count: UInt(MemoryLayout<M>.size))
    else { return trap(.outOfBoundsMemoryAccess) }
    return replacing(0, with: operation(address.loadUnaligned(as: M.self)).slot, at: p)
  }

  @inline(__always)
  private func store<A: StackValue, M: MemoryValue>(
    _ operation: (A) -> M, offset: UInt32, at pc: Address
  ) -> Int {
    let memory = state.pointee.memory0
    guard
      let address = MemoryAccess.address(
        memory.pointee.base, memory.pointee.byteCount, UInt32(slot: top[-1]), offset,
        count: UInt(MemoryLayout<M>.size))
    else { return trap(.outOfBoundsMemoryAccess) }
    address.storeBytes(of: operation(A(slot: acc)), as: M.self)
    return dropping(2, at: pc)
  }

  @inline(__always)
  func inPlaceStore<A: StackValue, M: MemoryValue>(_ operation: (A) -> M, wide: Handler) -> Int {
    guard hasShortMemarg else { return become(wide) }
    return store(operation, offset: immediate(1), at: pc + 2)
  }

  @inline(__always)
  func inPlaceStoreWide<A: StackValue, M: MemoryValue>(_ operation: (A) -> M, any: Handler) -> Int {
    if immediate() >= 0x40 { return become(any) }
    var p = pc + 1
    let offset = Bytecode.u32(&p)
    if Bytecode.byte(p, -1) >= 0x80 { return become(any) }
    return store(operation, offset: offset, at: p)
  }

  @inline(__always)
  func inPlaceStoreAny<A: StackValue, M: MemoryValue>(_ operation: (A) -> M) -> Int {
    let (memory, offset, p) = memarg
    guard
      let address = MemoryAccess.address(
        memory.pointee.base, memory.pointee.byteCount, UInt32(slot: top[-1]), offset,
        count: UInt(MemoryLayout<M>.size))
    else { return trap(.outOfBoundsMemoryAccess) }
    address.storeBytes(of: operation(A(slot: acc)), as: M.self)
    return dropping(2, at: p)
  }

  /// Any memarg (specification, 5.4.7): the memory, the offset, and where the next instruction is.
  private var memarg: (UnsafeMutablePointer<MemoryInstance>, UInt32, Address) {
    var p = pc
    let flags = Bytecode.u32(&p)
    let index = flags & 0x40 == 0 ? 0 : Bytecode.u32(&p)
    let offset = Bytecode.u64(&p)
    return (state.pointee.memories[Int(index)], UInt32(truncatingIfNeeded: offset), p)
  }
}
