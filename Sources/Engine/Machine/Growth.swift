/// What an access beyond the end of a memory comes to: a trap, or, where another machine has made a shared memory grow
/// since this one last looked, the same access once more.
///
/// A memory's cached size only ever lags behind, so that accesses need not look at the shared one: those that succeed are
/// right, and those that fail come here. Handlers of accesses change no register before they have checked.
///
/// Boards have one machine. A build with few registers on a machine of 64 bits (`APUS_NARROW`) sees that a memory has
/// grown at the next instruction that is no plain load or store.
///
/// Unsafe room. Invariants: `pc` is, in threaded code, at the handler's own word; in place, behind the opcode of a load or
/// store, which is not padded if it is of a vector, or else is found backwards.
extension Registers {
  #if _pointerBitWidth(_32) || APUS_NARROW || APUS_NO_ATOMICS
  @inline(__always)
  func threadedTrapBounds() -> Int { self.trap(raw: Trap.outOfBoundsMemoryAccess.rawValue) }

  @inline(__always)
  func trapBehindMemarg() -> Int { trap(.outOfBoundsMemoryAccess) }
  #else
  @inline(__always)
  func threadedTrapBounds() -> Int {
    var r = self
    if isThreaded {
      guard let memory = state.pointee.grownMemory(at: memoryBase, since: memoryByteCount) else {
        return self.trap(raw: Trap.outOfBoundsMemoryAccess.rawValue)
      }
      r.use(memory)
      return r.dispatch()
    }
    guard let start = startAfterGrowth() else { return self.trap(raw: Trap.outOfBoundsMemoryAccess.rawValue) }
    r.pc = start
    return r.dispatchInPlace()
  }

  @inline(__always)
  private var isThreaded: Bool {
    let code = state.pointee.run.pointee.code
    return pc >= code.base && pc < code.base + code.used
  }

  /// In place, where the instruction begins, if a memory has grown.
  @inline(never)
  private func startAfterGrowth() -> Address? {
    if !state.pointee.hasGrown() { return nil }
    let code = Bytecode.byte(pc, -1)
    if code >= UInt32(Opcode.i32Load.rawValue) && code <= UInt32(Opcode.i64Store32.rawValue) { return pc - 1 }
    // Of a vector: no byte of the codes of accesses equals the prefix, and none of them is a load or store of a number.
    var p = pc - 2
    while Bytecode.byte(p) != UInt32(Opcode.v128Load.prefix) { p -= 1 }
    return p
  }

  /// As a trap at an access of memory 0 whose `pc` is behind a memarg of an alignment of one byte and an offset of more.
  @inline(__always)
  func trapBehindMemarg() -> Int { enter(apus_trap_bounds_behind) }

  @inline(__always)
  func threadedTrapBoundsBehind() -> Int {
    var r = self
    r.pc = pc - 2
    while r.immediate() >= 0x80 { r.pc -= 1 }
    return r.enter(apus_trap_bounds)
  }
  #endif
}

#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_ATOMICS)
extension InstanceState {
  /// The shared memory with this base, if it is larger than it was. No two memories have the same base.
  @inline(never)
  fileprivate mutating func grownMemory(at base: Address, since byteCount: UInt) -> UnsafeMutablePointer<MemoryInstance>? {
    _ = hasGrown()
    for index in module.memories.indices {
      let memory = memories[index]
      if memory.pointee.isShared, memory.pointee.base == base, memory.pointee.byteCount > byteCount { return memory }
    }
    return nil
  }

  /// Looks at the sizes of all shared memories; whether one is larger than it was.
  @inline(never)
  fileprivate mutating func hasGrown() -> Bool {
    var result = false
    for index in module.memories.indices where memories[index].pointee.refresh() { result = true }
    return result
  }
}
#endif
