/// How one handler hands over to the next. Handlers do not know which of the two ways is built.
///
/// Tail: the next handler is called in tail position, and the optimiser makes it a jump. Loop: the registers go
/// to memory and the handler returns `Status.goOn`; for debug builds, which make no tail jumps, and for machines
/// without an indirect tail call (armv6m).
extension Registers {
  /// Goes on at the threaded instruction `bytes` further.
  @inline(__always)
  func next(_ bytes: Int) -> Int {
    var r = self
    r.pc = pc + bytes
    return r.dispatch()
  }

  /// Goes on at the threaded instruction at `pc`.
  @inline(__always)
  func dispatch() -> Int {
    jump(toThreaded: pc.assumingMemoryBound(to: Int.self).pointee)
  }

  /// Goes on at the bytecode at `pc`, in place.
  @inline(__always)
  func dispatchInPlace() -> Int {
    var r = self
    let opcode = Int(pc.assumingMemoryBound(to: UInt8.self).pointee)
    r.pc = pc + 1
    return r.jump(cx.load(fromByteOffset: opcode &* wordBytes, as: Int.self))
  }

  #if DEBUG || LOOP_DISPATCH
  /// Goes on with the handler at `address`.
  @inline(__always)
  func jump(_ address: Int) -> Int {
    let run = state.pointee.run
    run.pointee.saved = self
    run.pointee.nextHandler = address
    return Status.goOn
  }

  @inline(__always)
  private func jump(toThreaded address: Int) -> Int { jump(address) }
  #else
  @inline(__always)
  func jump(_ address: Int) -> Int {
    enter(unsafeBitCast(address, to: Handler.self))
  }

  /// Goes on with the threaded handler at `address`, or one that is entered like one.
  @inline(__always)
  private func jump(toThreaded address: Int) -> Int {
    enter(unsafeBitCast(address, to: ThreadedHandler.self))
  }
  #endif

  /// Stops with a trap; the registers are kept for the backtrace.
  @inline(__always)
  func trap(_ trap: Trap) -> Int {
    // By far the most frequent in the code of handlers: it is short there.
    if trap == .outOfBoundsMemoryAccess { return enter(apus_trap_bounds) }
    return self.trap(raw: trap.rawValue)
  }

  /// Stops with the trap of this raw value.
  @inline(__always)
  func trap(raw: UInt8) -> Int {
    var r = self
    r.acc = UInt64(raw)
    return r.enter(apus_trap)
  }

  /// Saves the registers and leaves; the accumulator holds the trap.
  @inline(__always)
  func threadedTrap() -> Int {
    state.pointee.run.pointee.saved = self
    return Int(truncatingIfNeeded: acc)
  }
}

/// The address of a handler, as it stands in threaded code and dispatch tables.
@inline(__always)
func address(_ handler: Handler) -> Int { unsafeBitCast(handler, to: Int.self) }

/// Runs from `r` until a handler leaves; returns `Status.finished` or the raw value of a `Trap`.
@inline(never)
func run(_ r: Registers, first handler: Int) -> Int {
  #if DEBUG || LOOP_DISPATCH
  let state = r.state.pointee.run
  state.pointee.saved = r
  state.pointee.nextHandler = handler
  while true {
    let next = unsafeBitCast(state.pointee.nextHandler, to: Handler.self)
    let status = state.pointee.saved.enter(next)
    if status != Status.goOn { return status }
  }
  #else
  return r.jump(handler)
  #endif
}
