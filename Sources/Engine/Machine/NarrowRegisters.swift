#if _pointerBitWidth(_32) || APUS_NARROW
/// The machine's registers where a call passes four arguments in registers of the machine's own, as on ARM. More would
/// lie on the stack, and each handler would load and store all that it only passes on.
///
/// The threaded tier has three, `pc`, `fp` and `cx`: a machine register of the four is then free for its handlers, which
/// save none. In place the fourth is `mem`, the home of the operand on top. Whoever enters a handler in place from
/// threaded code sets it first.
///
/// The others lie in a *bank* in front of the instance's state, at a short distance from `cx`: base and byte count of
/// memory 0 for the threaded tier, operand on top and side-table entry for the other. The threaded tier has no
/// accumulator: in memory it would be one slot more.
///
/// A change of the operand or the entry stays in this value until the next handler is entered, so that copies are copies;
/// the compiler knows at each place which have changed, and loads and stores no other.
///
/// Unsafe room. Invariants: as `Registers.swift` has them; the bank is allocated with the state that `cx` points at.
typealias Handler = @convention(c) (Address, Slots, Address, Address) -> Int
typealias ThreadedHandler = @convention(c) (Address, Slots, Address) -> Int

/// Whether the threaded tier keeps results in accumulators.
@inline(__always)
var hasAccumulators: Bool { false }

struct Registers {
  var pc: Address
  var fp: Slots
  /// In place only.
  var mem: Address
  var cx: Address
  private var newAccumulator: UInt64 = 0
  private var newEntry: UInt = 0
  private var hasNewAccumulator = false
  private var hasNewEntry = false

  /// As a handler in place is entered.
  @inline(__always)
  init(_ pc: Address, _ fp: Slots, _ cx: Address, _ mem: Address) {
    self.pc = pc
    self.fp = fp
    self.mem = mem
    self.cx = cx
  }

  /// As a threaded handler is entered.
  @inline(__always)
  init(_ pc: Address, _ fp: Slots, _ cx: Address) {
    self.init(pc, fp, cx, pc)
  }

  /// As a call from the host begins.
  @inline(__always)
  init(pc: Address, fp: Slots, cx: Address) {
    self.init(pc, fp, cx)
  }

  @inline(__always)
  private var bank: UnsafeMutablePointer<Bank> {
    (cx - InstanceState.bankBytes).assumingMemoryBound(to: Bank.self)
  }

  /// In place the operand on top; for both tiers, what a handler hands to one that it becomes.
  @inline(__always)
  var acc: UInt64 {
    get { hasNewAccumulator ? newAccumulator : bank.pointee.accumulator }
    set {
      newAccumulator = newValue
      hasNewAccumulator = true
    }
  }

  /// In place, the side-table entry of the next branch.
  @inline(__always)
  var size: UInt {
    get { hasNewEntry ? newEntry : bank.pointee.entry }
    set {
      newEntry = newValue
      hasNewEntry = true
    }
  }

  @inline(__always)
  var memoryBase: Address { bank.pointee.memoryBase }

  @inline(__always)
  var memoryByteCount: UInt { bank.pointee.memoryByteCount }

  /// Lets threaded code use this memory as memory 0.
  @inline(__always)
  mutating func use(_ memory: UnsafeMutablePointer<MemoryInstance>) {
    bank.pointee.memoryByteCount = memory.pointee.byteCount
    bank.pointee.memoryBase = memory.pointee.base
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
    save()
    return handler(pc, fp, cx, mem)
  }

  /// Calls a threaded handler.
  @inline(__always)
  func enter(_ handler: ThreadedHandler) -> Int {
    save()
    return handler(pc, fp, cx)
  }

  @inline(__always)
  private func save() {
    if hasNewAccumulator { bank.pointee.accumulator = newAccumulator }
    if hasNewEntry { bank.pointee.entry = newEntry }
  }
}

/// The registers that are no arguments.
private struct Bank {
  var accumulator: UInt64
  var entry: UInt
  // Next to each other, in the order in which two words are loaded at once.
  var memoryByteCount: UInt
  var memoryBase: Address
}

extension InstanceState {
  /// Bytes in front of it that belong to the registers.
  static var bankBytes: Int { (MemoryLayout<Bank>.size + 7) & ~7 }
}

/// The address of a handler, as it stands in threaded code.
@inline(__always)
func address(_ handler: ThreadedHandler) -> Int { unsafeBitCast(handler, to: Int.self) }
#endif
