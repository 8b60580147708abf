#if !APUS_NO_ATOMICS
/// Atomic instructions in place (the threads proposal). The handlers are found behind the prefix, by the code; those of an
/// i32 serve the i64 of the same width as well. Any memory, any memarg.
///
/// Unsafe room. Invariant: a cell is read and written only after `Atomics.cell` has answered it.
extension Registers {
  /// An instruction whose opcode is this prefix and a `u32`.
  @inline(__always)
  func inPlaceAtomicPrefix() -> Int {
    var r = self
    let code = Bytecode.u32(&r.pc)
    return r.jump(address(inPlaceAtomicHandlers[unchecked: Int(code)]))
  }

  /// Goes on with the cell, and where the next instruction is, or traps.
  @inline(__always)
  private func cell(_ index: UInt64, byteCount: Int, then access: (_ cell: Address, _ end: Address) -> Int) -> Int {
    let (memory, offset, end) = memarg
    let cell = Atomics.cell(memory, index, offset, byteCount: byteCount)
    if cell < Atomics.limitOfTraps { return trap(raw: UInt8(truncatingIfNeeded: cell)) }
    return access(Address(bitPattern: cell).unsafelyUnwrapped, end)
  }

  @inline(__always)
  func inPlaceAtomicLoad<T: AtomicCell>(_ type: T.Type) -> Int {
    cell(acc, byteCount: MemoryLayout<T>.size) { replacing(0, with: Atomics.load($0, type), at: $1) }
  }

  @inline(__always)
  func inPlaceAtomicStore<T: AtomicCell>(_ type: T.Type) -> Int {
    cell(top[-1], byteCount: MemoryLayout<T>.size) {
      T.store($0, T(truncatingIfNeeded: acc))
      return dropping(2, at: $1)
    }
  }

  @inline(__always)
  func inPlaceAtomicUpdate<T: AtomicCell>(_ update: (Address, T) -> T) -> Int {
    cell(top[-1], byteCount: MemoryLayout<T>.size) {
      replacing(1, with: Atomics.result(update($0, T(truncatingIfNeeded: acc))), at: $1)
    }
  }

  @inline(__always)
  func inPlaceAtomicCompareExchange<T: AtomicCell>(_ type: T.Type) -> Int {
    cell(top[-2], byteCount: MemoryLayout<T>.size) {
      replacing(2, with: Atomics.compareExchange($0, top[-1], acc, type), at: $1)
    }
  }

  @inline(__always)
  func inPlaceAtomicFence() -> Int {
    Atomics.fence()
    return continuing(at: pc + 1)
  }

  @inline(__always)
  func inPlaceAtomicNotify() -> Int {
    let (memory, offset, end) = memarg
    let woken = Atomics.notify(memory, top[-1], offset, acc)
    if woken &>> 32 != 0 { return trap(raw: UInt8(truncatingIfNeeded: woken &>> 32)) }
    return replacing(1, with: woken, at: end)
  }

  /// - Parameter handler: the instruction's own: a wait that was interrupted is done again.
  @inline(__always)
  func inPlaceAtomicWait<T: AtomicCell>(_ type: T.Type, again handler: Handler) -> Int {
    let (memory, offset, end) = memarg
    let result = Atomics.wait(
      state, memory, top[-2], offset, UInt64(T(truncatingIfNeeded: top[-1])), acc, byteCount: MemoryLayout<T>.size)
    if result == Atomics.interrupted { return pause(then: address(handler)) }
    if result > Atomics.interrupted { return trap(raw: Atomics.trap(result)) }
    return replacing(2, with: result, at: end)
  }
}
#endif
