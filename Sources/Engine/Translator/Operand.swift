/// Which accumulator a value uses.
enum RegisterClass: UInt8 {
  case integer = 0, double, float

  #if _pointerBitWidth(_32) || APUS_NARROW
  /// There is no difference: no accumulators.
  init(code: UInt8) { self = .integer }
  #else
  init(code: UInt8) {
    switch code {
    case 0x7D: self = .float
    case 0x7C: self = .double
    default: self = .integer
    }
  }
  #endif
}

/// An operand on the translator's stack: where the value will be when the code runs.
struct Operand {
  enum Place: UInt8 {
    /// In its home, the slot of its height in the frame.
    case home
    /// In another slot: that of a local which has not been set since.
    case local
    /// Nowhere yet: a constant.
    case constant
    /// In the accumulator of its class alone.
    case accumulator
  }

  var place: Place
  var kind: RegisterClass
  /// An i32 whose slot or accumulator has the upper half of an i64 still in it (`i32.wrap_i64` costs nothing).
  var isDirty = false
  var half = VectorHalf.none
  /// The slot, for `home` and `local`; for a constant its home, should it be needed in a slot.
  var slot: Int32 = -1
  /// The bits of a constant, an i32 zero-extended.
  var value: UInt64 = 0

  static func constant(_ bits: UInt64, _ kind: RegisterClass) -> Operand {
    Operand(place: .constant, kind: kind, value: bits)
  }
}

/// What an accumulator holds at this point of the code.
struct AccumulatorState {
  /// The slot that holds the same value, or -1.
  var slot: Int32 = -1
  /// Height of the operand that is in this accumulator alone, or -1.
  var height: Int32 = -1
  /// The instruction that computed that operand, and its handler's twin that stores into a slot too.
  var producer: Address? = nil
  var storingHandler: Int = 0

  static var unknown: AccumulatorState { AccumulatorState() }
}

/// An open block.
struct Control {
  enum Kind: UInt8 { case function, block, loop, then, otherwise, tryTable }
  var kind: Kind
  /// The code after it cannot be reached: only its `end` or `else` matters.
  var isUnreachable = false
  /// Operands below the block's parameters.
  var height: Int32
  /// Slots of the parameters, and of the results.
  var parameterCount: Int32
  var resultCount: Int32
  /// Index of the results' types in the pool, or -1 - code for a single result given by its code.
  var results: Int32
  var parameters: Int32
  /// Where a loop begins.
  var start: Address
  /// The last branch field that waits for the end, and the one of an `if` that waits for its `else`.
  var fixups: Address?
  var elseFixup: Address?
  /// For a `try_table`: where its clauses are among the translator's.
  var clauses: Range<Int> = 0..<0

  /// How many values a branch to this label carries.
  var labelArity: Int { Int(kind == .loop ? parameterCount : resultCount) }
}
