import Opcodes

/// What an instruction does that takes values from the stack, leaves values there and touches nothing else: the rules of
/// 4.6.1 and 4.6.2 (numeric and vector instructions).
public struct Operation: Sendable {
  /// How many values it takes.
  let operandCount: Int
  /// It looks at the bits of its operands, so that one of several allowed values has to stand for all.
  let looksAtBits: Bool
  /// The results of the operands, the deepest on the stack first.
  let apply: @Sendable ([Value]) throws(Trap) -> [Value]

  init(
    _ operandCount: Int, looksAtBits: Bool = false, _ apply: @escaping @Sendable ([Value]) throws(Trap) -> [Value]
  ) {
    self.operandCount = operandCount
    self.looksAtBits = looksAtBits
    self.apply = apply
  }
}
