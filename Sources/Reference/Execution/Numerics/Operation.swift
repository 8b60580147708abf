import Opcodes

/// What an instruction does that takes values from the stack, leaves values there and touches nothing else: the rules
/// of 4.6.10 and 4.6.11 (numeric and vector instructions).
public struct Operation: Sendable {
  /// How many values it takes.
  let operandCount: Int
  /// What it makes out of sets of allowed values.
  let sight: Sight
  /// The results of the operands, the deepest on the stack first.
  let apply: @Sendable ([Value]) throws(Trap) -> [Value]

  /// What an operation tells apart.
  enum Sight: Sendable {
    /// Every bit, so that one member of a set has to stand for all.
    case bits
    /// Floating-point numbers, in lanes of a width where it takes a vector. All NaNs of a set are alike to it, but of
    /// other sets, which relaxed instructions and `fcopysign` make, one member stands for all.
    case numbers(width: Int)
    /// Lanes of a width, which it hands on as they are.
    case lanes(width: Int)
  }

  init(_ operandCount: Int, sight: Sight, _ apply: @escaping @Sendable ([Value]) throws(Trap) -> [Value]) {
    self.operandCount = operandCount
    self.sight = sight
    self.apply = apply
  }

  /// Whether of a set among these operands one member stands for all. The results are then allowed, but others may be
  /// too.
  func chooses(among operands: [Value]) -> Bool {
    operands.contains { operand in
      if operand.isOne { return false }
      switch sight {
      case .bits: return true
      case .numbers(let width): return operand.laneWidth != width || !operand.isOneOrNaN
      case .lanes(let width): return operand.laneWidth != width
      }
    }
  }
}

extension Value {
  /// Bits of what an `Allowed` is for in it: of the number, or of a vector's lane.
  fileprivate var laneWidth: Int {
    switch self {
    case .i32, .f32: 32
    case .i64, .f64, .reference: 64
    case .v128(let vector): vector.laneWidth
    }
  }

  /// There is no choice but among NaNs.
  fileprivate var isOneOrNaN: Bool {
    switch self {
    case .i32, .i64, .reference: true
    case .f32(let set), .f64(let set): set.isOneOrNaN
    case .v128(let vector): vector.lanes.allSatisfy(\.isOneOrNaN)
    }
  }
}

extension Allowed {
  fileprivate var isOneOrNaN: Bool {
    switch self {
    case .only, .nan: true
    default: false
    }
  }
}
