#if _pointerBitWidth(_32) || APUS_NARROW
/// The machine's registers where a call passes four arguments in registers of the machine's own, as on ARM: `pc`, `fp`,
/// `mem` and `cx`. More would lie on the stack, and each handler would load and store all that it only passes on.
///
/// The others lie in a *bank* in front of the instance's state, at a short distance from `cx`. One accumulator is there
/// for all types: on such machines a register for floating-point values would be in memory, too.
///
/// A change of a banked register stays in this value until the next handler is entered, so that copies are copies; the
/// compiler knows at each place which have changed, and loads and stores no other.
///
/// Unsafe room. Invariants: as `Registers.swift` has them; the bank is allocated with the state that `cx` points at.
typealias Handler = @convention(c) (Address, Slots, Address, Address) -> Int

struct Registers {
  var pc: Address
  var fp: Slots
  var mem: Address
  private var context: Address
  private var newAccumulator: UInt64 = 0
  private var newSize: UInt = 0
  private var hasNewAccumulator = false
  private var hasNewSize = false

  @inline(__always)
  init(_ pc: Address, _ fp: Slots, _ mem: Address, _ cx: Address) {
    self.pc = pc
    self.fp = fp
    self.mem = mem
    context = cx
  }

  /// As a call from the host begins.
  @inline(__always)
  init(pc: Address, fp: Slots, mem: Address, size: UInt, cx: Address) {
    self.init(pc, fp, mem, cx)
    self.size = size
  }

  /// What is banked goes along to another instance.
  @inline(__always)
  var cx: Address {
    get { context }
    set {
      acc = acc
      size = size
      context = newValue
    }
  }

  @inline(__always)
  private var bank: UnsafeMutablePointer<Bank> {
    (context - InstanceState.bankBytes).assumingMemoryBound(to: Bank.self)
  }

  /// The accumulator: an i32 is zero-extended.
  @inline(__always)
  var acc: UInt64 {
    get { hasNewAccumulator ? newAccumulator : bank.pointee.accumulator }
    set {
      newAccumulator = newValue
      hasNewAccumulator = true
    }
  }

  @inline(__always)
  var size: UInt {
    get { hasNewSize ? newSize : bank.pointee.size }
    set {
      newSize = newValue
      hasNewSize = true
    }
  }

  @inline(__always)
  var d: Double {
    get { Double(bitPattern: acc) }
    set { acc = newValue.bitPattern }
  }

  @inline(__always)
  var f: Float {
    get { Float(bitPattern: UInt32(truncatingIfNeeded: acc)) }
    set { acc = UInt64(newValue.bitPattern) }
  }

  /// Calls a handler with these registers.
  @inline(__always)
  func enter(_ handler: Handler) -> Int {
    if hasNewAccumulator { bank.pointee.accumulator = newAccumulator }
    if hasNewSize { bank.pointee.size = newSize }
    return handler(pc, fp, mem, context)
  }
}

/// The registers that are no arguments.
private struct Bank {
  var accumulator: UInt64
  var size: UInt
}

extension InstanceState {
  /// Bytes in front of it that belong to the registers.
  static var bankBytes: Int { 16 }
}
#endif
