/// One call of a preview1 function: whose it is, the caller's memory, and the arguments.
///
/// Unsafe room. Invariants: `guest` is what the function was made with; `slots` has a slot for each parameter and one
/// at least, during the call.
struct Call {
  let guest: UnsafeMutablePointer<Guest>
  let memory: GuestMemory
  private let slots: UnsafeMutablePointer<UInt64>

  init?(_ context: UnsafeMutableRawPointer?, _ caller: UnsafeMutableRawPointer, _ slots: UnsafeMutablePointer<UInt64>) {
    guard let context else { return nil }
    guest = context.assumingMemoryBound(to: Guest.self)
    memory = GuestMemory(Instance(caller: caller))
    self.slots = slots
  }

  var platform: Platform { guest.pointee.platform }

  /// The `i32` argument at `index`.
  subscript(index: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots[index]) }

  /// Does the call; its errno is the result.
  /// - Returns: the status of a host call: 0, to go on.
  static func answer(
    _ context: UnsafeMutableRawPointer?, _ caller: UnsafeMutableRawPointer, _ slots: UnsafeMutablePointer<UInt64>,
    _ body: (Call) throws(Errno) -> Void
  ) -> Int {
    guard let call = Call(context, caller, slots) else { return Int(Trap.host.rawValue) }
    var result: UInt64 = 0
    do throws(Errno) { try body(call) } catch { result = UInt64(error.rawValue) }
    slots[0] = result
    return 0
  }
}

extension Call {
  /// `proc_exit`: the run ends with the trap `host`.
  static func exit(
    _ context: UnsafeMutableRawPointer?, _ caller: UnsafeMutableRawPointer, _ slots: UnsafeMutablePointer<UInt64>
  ) -> Int {
    guard let call = Call(context, caller, slots) else { return Int(Trap.host.rawValue) }
    call.guest.pointee.exitCode = call[0]
    return Int(Trap.host.rawValue)
  }
}
