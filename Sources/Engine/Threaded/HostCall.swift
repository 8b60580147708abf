/// Where Wasm code calls the host, and where a call from the host ends.
///
/// Unsafe room. Invariant: the `stub` of a host function holds `apus_call_host`, its `start` the address of a
/// `HostCall`; the caller has checked the frame and written the link.

/// Entered with `p` at the stub of the function and `s` at its arguments, with the caller's registers otherwise.
@c func apus_call_host(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  let function = (p - Function.stubOffset).assumingMemoryBound(to: Function.self)
  let run = r.state.pointee.run
  run.pointee.saved = r
  run.pointee.top = s + Int(function.pointee.frameSlots)
  let call = unsafeBitCast(function.pointee.start, to: HostCall.self)
  let status = call(UnsafeMutableRawPointer(bitPattern: function.pointee.end), x, s)
  if status != Status.finished {
    return apus_host_stop(p, s, m, n, x, UInt64(bitPattern: Int64(status)), d, f)
  }
  var after = r.reloadingMemory()
  if !planted("hostResultMirror") { after.acc = s.pointee }
  return after.leave(link: Address(s + Int(function.pointee.localSlots)))
}

/// The host function returned the status in the accumulator: a trap's raw value, or else it is `Trap.host`.
@c @inline(never)
func apus_host_stop(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let trap = UInt8(exactly: a).flatMap(Trap.init(rawValue:)) ?? .host
  let r = Registers(p, s, m, n, x, a, d, f)
  r.state.pointee.run.pointee.resumption = 0
  return r.trap(trap)
}

/// The return address of a call from the host: leaves the run loop.
@c func apus_t_exit(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Status.finished
}
