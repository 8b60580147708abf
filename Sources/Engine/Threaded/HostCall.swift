import WasmModule

/// Where Wasm code calls the host, and where a call from the host ends.
///
/// Unsafe room. Invariant: the `stub` of a host function holds `apus_call_host`, its `start` the address of a
/// `HostCall`; the caller has checked the frame and written the link.
extension Registers {
  /// Entered with `p` at the stub of the function and `s` at its arguments, with the caller's registers otherwise.
  @inline(__always)
  func threadedCallHost() -> Int {
    let function = (pc - Function.stubOffset).assumingMemoryBound(to: Function.self)
    let run = state.pointee.run
    run.pointee.saved = self
    run.pointee.top = fp + Int(function.pointee.frameSlots)
    let call = unsafeBitCast(function.pointee.start, to: HostCall.self)
    let status = call(UnsafeMutableRawPointer(bitPattern: function.pointee.end), cx, fp)
    if status != Status.finished {
      var r = self
      r.acc = UInt64(bitPattern: Int64(status))
      return r.enter(apus_host_stop)
    }
    var after = reloadingMemory()
    if hasAccumulators && !planted("hostResultMirror") { after.acc = fp.pointee }
    return after.leave(link: Address(fp + Int(function.pointee.localSlots)))
  }

  /// The host function returned the status in the accumulator: a trap's raw value, or else it is `Trap.host`.
  @inline(__always)
  func threadedHostStop() -> Int {
    let trap = UInt8(exactly: acc).flatMap(Trap.init(rawValue:)) ?? .host
    state.pointee.run.pointee.resumption = 0
    if FeatureSet.knows(.exceptions), trap == .uncaughtException {
      // An exception goes on through the host function, which has nothing to say to it.
      let exception = state.pointee.machine.pointee.uncaught
      if exception != 0 { return throwing(exception) }
    }
    return self.trap(trap)
  }

  /// The return address of a call from the host: leaves the run loop.
  @inline(__always)
  func threadedExit() -> Int {
    Status.finished
  }
}
