/// A frame in the value stack, the same in both tiers:
///
///     fp                          parameters, then locals           (Function.localSlots)
///     fp + localSlots             the link                          (Link.slots)
///     fp + localSlots + slots     operands                          up to Function.frameSlots in all
///
/// The caller puts arguments on top of its own operands, so they are the callee's first locals already; results come
/// back in the same place, from the callee's `fp` on. The caller checks the callee's `frameSlots` against the stack's
/// end and writes the link before it enters.
///
/// The link is a short piece of threaded code that goes on with the caller: word 0 the address to go on at, word 1
/// the caller's `fp`. A threaded caller's word 0 points into its own code. Any other caller (in place, another
/// instance) lets word 0 point at word 2, where it leaves a handler's word and up to four operands.
///
/// The link's last slot belongs to the in-place tier: with no operand on the stack, a push stores the undefined
/// register for the top of the stack there.
///
/// Unsafe room. Invariant: the link words of a live frame are written before its function is entered and are not
/// touched until it returns.
enum Link {
  static let slots = (words * MemoryLayout<Int>.size + 7) / 8 + 1
  /// Return address, caller's frame, and a bridge of one handler's word and four operands.
  static let words = 7
  typealias Words = InlineArray<7, Int>
  static let returnAddress = 0
  static let callerFrame = MemoryLayout<Int>.size
  /// Word 2: the handler's word of a bridging link; its operands are the words after it.
  static let bridge = 2 * MemoryLayout<Int>.size

  @inline(__always)
  static func write(at link: Address, returnAddress: Address, callerFrame: Slots) {
    link.assumingMemoryBound(to: Address.self).pointee = returnAddress
    (link + Link.callerFrame).assumingMemoryBound(to: Slots.self).pointee = callerFrame
  }

  /// Fills words 2...6 and lets word 0 point at word 2.
  @inline(__always)
  static func writeBridge(
    at link: Address, callerFrame: Slots, handler: Int, _ a: Int, _ b: Int, _ c: Int, _ d: Int = 0
  ) {
    let words = (link + bridge).assumingMemoryBound(to: Int.self)
    words[0] = handler
    words[1] = a
    words[2] = b
    words[3] = c
    words[4] = d
    write(at: link, returnAddress: link + bridge, callerFrame: callerFrame)
  }
}

extension Registers {
  /// Leaves the running frame through its link, `localSlots` slots above `fp`. Results are in place already, the
  /// accumulator holds the first slot of them where there is one.
  @inline(__always)
  func leave(link: Address) -> Int {
    var r = self
    r.pc = link.assumingMemoryBound(to: Address.self).pointee
    r.fp = (link + Link.callerFrame).assumingMemoryBound(to: Slots.self).pointee
    return r.dispatch()
  }
}
