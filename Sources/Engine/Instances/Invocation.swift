/// Calls from the host.
///
/// Unsafe room. Invariants: arguments are written to, and results read from, the slots that `arguments(of:)` answered
/// and no others, with no other call in between; `run.top` is the first slot that no frame under way uses.

extension Machine {
  /// Where the arguments of a call go, from the first slot on: `parameterSlots` of them. There is room for the
  /// results as well, and for all of the function's frame.
  @inline(__always)
  public func arguments(of function: FunctionReference) throws(Trap) -> Slots {
    let top = state.pointee.run.top
    let room = state.pointee.stackLimit - top
    guard Int(function.pointer.pointee.frameSlots) <= room else { throw .callStackExhausted }
    return top
  }

  /// Calls a function with the arguments that are in the slots; its results are in the same slots afterwards.
  ///
  /// - Parameters:
  ///   - slots: as `arguments(of:)` answered it for this function.
  ///   - instance: whose call it is, where a host function is to be called; by default, the latest one.
  public func call(
    _ function: FunctionReference, at slots: Slots, instance: Instance? = nil
  ) throws(Trap) {
    let run = UnsafeMutableRawPointer(state).assumingMemoryBound(to: RunState.self)
    guard run.pointee.entries <= state.pointee.limits.hostReentries else { throw .hostReentryExhausted }
    let function = function.pointer
    let own = UnsafeMutablePointer<InstanceState>(bitPattern: function.pointee.instance)
    guard let context = own ?? instance?.state ?? state.pointee.latestInstance else { throw .host }
    Link.write(
      at: Address(slots + Int(function.pointee.localSlots)),
      returnAddress: Address(run), callerFrame: slots)
    var registers = Registers(pc: function.pointee.entry, fp: slots, cx: Address(context))
    registers.use(context.pointee.memory0)
    let handler = function.pointee.entry.assumingMemoryBound(to: Int.self).pointee
    state.pointee.paused = nil
    state.pointee.uncaught = 0
    if run.pointee.entries == 0 { run.pointee.depth = 0 }
    try enter(registers, handler, PausedCall(function: FunctionReference(function), slots: slots))
  }

  /// Goes on with the call that stopped for want of fuel, or because of an interrupt. Another call, or a trap, gives
  /// the paused one up.
  ///
  /// - Returns: the slots of that call, which hold the results; nil where no call is paused.
  public func resume() throws(Trap) -> Slots? {
    guard let paused = state.pointee.paused else { return nil }
    let registers = state.pointee.run.saved
    state.pointee.paused = nil
    try enter(registers, state.pointee.run.resumption, paused)
    return paused.slots
  }

  /// The function whose call can be resumed.
  public var pausedFunction: FunctionReference? { state.pointee.paused?.function }

  private func enter(_ registers: Registers, _ handler: Int, _ call: PausedCall) throws(Trap) {
    let run = UnsafeMutableRawPointer(state).assumingMemoryBound(to: RunState.self)
    let depth = run.pointee.depth
    if run.interruptFlag.isRaised { run.pointee.withdrawCredit() }
    run.pointee.entries += 1
    let status = Engine.run(registers, first: handler)
    run.pointee.entries -= 1
    run.pointee.top = call.slots
    if status == Status.finished { return }
    let trap = trap(status)
    if trap.isResumable && run.pointee.entries == 0 && run.pointee.resumption != 0 {
      state.pointee.paused = call
    } else {
      run.pointee.depth = run.pointee.entries == 0 ? 0 : depth
    }
    throw trap
  }

  @inline(never)
  private func trap(_ status: Int) -> Trap {
    UInt8(exactly: status).flatMap(Trap.init(rawValue:)) ?? .host
  }
}
