import WasmModule

/// The in-place tier's view of the registers.
///
/// The operand on top is in the accumulator, as the raw 64 bits of its slot. `top` is that operand's home, the slot
/// where it goes when another is pushed on it; the operands below are in theirs. With no operand on the stack `top`
/// is the link's last slot, which is there for that, and the accumulator is undefined.
///
/// A handler is entered with `pc` at the byte after the opcode. Its fast path takes immediates of one byte each;
/// anything else is a handler of its own, reached by a jump. There are three free machine registers on x86-64: a
/// call anywhere in a handler, however cold, makes its prologue save registers on every path.
///
/// Unsafe room. Invariants: those above; `entry` is the next branch's record in the running function's side table.
#if _pointerBitWidth(_32) || APUS_NARROW
/// Whether handlers of many operations look at the instruction after their own. Here flash is short, and that would be
/// in each of them.
var looksAhead: Bool { false }
#else
/// Whether handlers of many operations look at the instruction after their own.
var looksAhead: Bool { true }
#endif

extension Registers {
  /// The home of the operand on top.
  @inline(__always)
  var top: Slots { mem.assumingMemoryBound(to: UInt64.self) }

  /// The side-table entry of the next branch instruction.
  @inline(__always)
  var entry: UnsafePointer<BranchEntry> { UnsafePointer(bitPattern: size).unsafelyUnwrapped }

  /// The byte `offset` after `pc`.
  @inline(__always)
  func immediate(_ offset: Int = 0) -> UInt32 { Bytecode.byte(pc, offset) }

  /// Goes on in another handler for the same instruction.
  @inline(__always)
  func become(_ handler: Handler) -> Int { jump(address(handler)) }

  @inline(__always)
  mutating func push(_ value: UInt64) {
    top.pointee = acc
    mem += 8
    acc = value
  }

  /// Leaves `value` on top in the place of as many operands as the instruction takes, here `count` + 1.
  @inline(__always)
  func replacing(_ count: Int, with value: UInt64, at pc: Address) -> Int {
    var r = self
    r.pc = pc
    r.mem = mem - count &* 8
    r.acc = value
    return r.dispatchInPlace()
  }

  /// Goes on at `pc`, with a `local.get` that is there done at once: nearly every fourth instruction is one.
  @inline(__always)
  func dispatchPastLocalGet() -> Int {
    if !looksAhead || immediate() != UInt32(Opcode.localGet.rawValue) || immediate(1) >= 0x80 { return dispatchInPlace() }
    return pushing(fp[Int(immediate(1))], at: pc + 2)
  }

  /// Leaves `value` on top in the place of `count` + 1 operands (of none where `count` is -1) and goes on at `pc`, with a
  /// `local.tee`, `local.set` or `local.get` that is there done at once.
  @inline(__always)
  func settling(_ count: Int, _ value: UInt64, at pc: Address) -> Int {
    if !looksAhead { return count < 0 ? pushing(value, at: pc) : replacing(count, with: value, at: pc) }
    var r = self
    if count < 0 { top.pointee = acc }
    r.pc = pc
    r.acc = value
    r.mem = mem - count &* 8
    // The byte after an opcode is not looked at before that is known: the opcode may be the module's last byte.
    let opcode = r.immediate()
    if opcode == UInt32(Opcode.localTee.rawValue) && r.immediate(1) < 0x80 {
      fp[Int(r.immediate(1))] = value
      return r.continuing(at: pc + 2)
    }
    if opcode == UInt32(Opcode.localSet.rawValue) && r.immediate(1) < 0x80 {
      fp[Int(r.immediate(1))] = value
      return r.dropping(1, at: pc + 2)
    }
    return r.dispatchPastLocalGet()
  }

  /// Takes `count` operands away.
  @inline(__always)
  func dropping(_ count: Int, at pc: Address) -> Int {
    replacing(count, with: top[-count], at: pc)
  }

  @inline(__always)
  func pushing(_ value: UInt64, at pc: Address) -> Int {
    var r = self
    r.push(value)
    r.pc = pc
    return r.dispatchInPlace()
  }

  @inline(__always)
  func continuing(at pc: Address) -> Int {
    var r = self
    r.pc = pc
    return r.dispatchInPlace()
  }
}
