/// The links that the in-place tier writes.
///
/// A short link is between two functions of one instance that both run in place: word 0 is the instance, which is no
/// threaded code and never gone to, and words 2...4 are where the caller goes on. To every other callee the caller
/// leaves a bridge, with the same three words as its operands and a fourth, the home of the operand on top after the
/// call, which a function that runs in place knows by its own `fp`.
///
/// Unsafe room. Invariant: the top frame's link is short only while its function runs in place: whoever leaves the
/// tier without returning makes it a bridge first.
extension Link {
  /// Where the caller of a short link goes on, and the same three words of a bridge.
  static let short = 2
  static let long = 3

  @inline(__always)
  static func at(_ link: Address) -> UnsafeMutablePointer<Int> { link.assumingMemoryBound(to: Int.self) }

  @inline(__always)
  static func writeShort(
    at link: Address, instance: Address, callerFrame: Slots, pc: Address, entry: UInt,
    caller: UnsafeMutablePointer<Function>
  ) {
    write(at: link, returnAddress: instance, callerFrame: callerFrame)
    let words = at(link)
    words[short] = Int(bitPattern: pc)
    words[short + 1] = Int(bitPattern: entry)
    words[short + 2] = Int(bitPattern: caller)
  }

  /// Moves a link, and `count` slots of arguments down to `frame`; either may overlap the other's place.
  ///
  /// - Parameters:
  ///   - instance: of the function that leaves, whose address marks a short link.
  ///   - top: the home of the operand on top after the call.
  @inline(__always)
  static func move(
    from old: Address, to new: Address, instance: Address, top: Slots,
    count: Int, from arguments: Slots, to frame: Slots
  ) {
    let source = at(old)
    let target = at(new)
    let (w0, w1, w2, w3) = (source[0], source[1], source[2], source[3])
    let (w4, w5, w6) = (source[4], source[5], source[6])
    for i in 0..<count { frame[i] = arguments[i] }
    if w0 == Int(bitPattern: instance) {
      return writeBridge(
        at: new, callerFrame: Slots(bitPattern: w1).unsafelyUnwrapped, handler: address(apus_i_resume),
        w2, w3, w4, Int(bitPattern: top))
    }
    // A bridge's return address is its own place.
    target[0] = w0 == Int(bitPattern: old + bridge) ? Int(bitPattern: new + bridge) : w0
    target[1] = w1
    target[2] = w2
    target[3] = w3
    target[4] = w4
    target[5] = w5
    target[6] = w6
  }
}
