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
    jump(pc.assumingMemoryBound(to: Int.self).pointee)
  }

  /// Goes on at the bytecode at `pc`, in place.
  @inline(__always)
  func dispatchInPlace() -> Int {
    var r = self
    let opcode = Int(pc.assumingMemoryBound(to: UInt8.self).pointee)
    r.pc = pc + 1
    return r.jump(cx.load(fromByteOffset: opcode &* wordBytes, as: Int.self))
  }

  #if DEBUG || LOOP_DISPATCH || arch(arm)
  /// Goes on with the handler at `address`.
  @inline(__always)
  func jump(_ address: Int) -> Int {
    let run = state.pointee.run
    run.pointee.saved = self
    run.pointee.nextHandler = address
    return Status.goOn
  }
  #else
  @inline(__always)
  func jump(_ address: Int) -> Int {
    unsafeBitCast(address, to: Handler.self)(pc, fp, mem, size, cx, acc, d, f)
  }
  #endif

  /// Stops with a trap; the registers are kept for the backtrace.
  @inline(__always)
  func trap(_ trap: Trap) -> Int {
    apus_trap(pc, fp, mem, size, cx, UInt64(trap.rawValue), d, f)
  }
}

/// Saves the registers and leaves; the accumulator holds the trap.
@c @inline(never)
func apus_trap(
  _ pc: Address, _ fp: Slots, _ mem: Address, _ size: UInt, _ cx: Address, _ acc: UInt64, _ d: Double, _ f: Float
) -> Int {
  let r = Registers(pc, fp, mem, size, cx, acc, d, f)
  r.state.pointee.run.pointee.saved = r
  return Int(truncatingIfNeeded: acc)
}

/// The address of a handler, as it stands in threaded code and dispatch tables.
@inline(__always)
func address(_ handler: Handler) -> Int { unsafeBitCast(handler, to: Int.self) }

/// Runs from `r` until a handler leaves; returns `Status.finished` or the raw value of a `Trap`.
@inline(never)
func run(_ r: Registers, first handler: Int) -> Int {
  #if DEBUG || LOOP_DISPATCH || arch(arm)
  let state = r.state.pointee.run
  state.pointee.saved = r
  state.pointee.nextHandler = handler
  while true {
    let s = state.pointee.saved
    let next = unsafeBitCast(state.pointee.nextHandler, to: Handler.self)
    let status = next(s.pc, s.fp, s.mem, s.size, s.cx, s.acc, s.d, s.f)
    if status != Status.goOn { return status }
  }
  #else
  return r.jump(handler)
  #endif
}
