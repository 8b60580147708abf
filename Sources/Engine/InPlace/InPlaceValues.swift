/// The shapes of the simple instructions, in place: where the operands of an operation are and where its result goes.
extension Registers {
  @inline(__always)
  func inPlaceUnary<A: StackValue, R: StackValue>(_ operation: (A) -> R) -> Int {
    replacing(0, with: operation(A(slot: acc)).slot, at: pc)
  }

  /// Unary, may trap.
  @inline(__always)
  func inPlaceTruncate<A: StackValue, R: StackValue>(_ operation: (A) -> (R, UInt8)) -> Int {
    let (result, trap) = operation(A(slot: acc))
    if trap != 0 { return self.trap(raw: trap) }
    return replacing(0, with: result.slot, at: pc)
  }

  @inline(__always)
  func inPlaceBinary<A: StackValue, R: StackValue>(_ operation: (A, A) -> R) -> Int {
    settling(1, operation(A(slot: top[-1]), A(slot: acc)).slot, at: pc)
  }

  @inline(__always)
  func inPlaceCompare<A: StackValue>(_ operation: (A, A) -> Bool) -> Int {
    let truth = operation(A(slot: top[-1]), A(slot: acc))
    // Loops end in comparisons of 32 bits.
    return looksAhead || MemoryLayout<A>.size == 4 ? deciding(1, truth) : replacing(1, with: truth.slot, at: pc)
  }

  /// Unary, to a truth value.
  @inline(__always)
  func inPlaceTest<A: StackValue>(_ operation: (A) -> Bool) -> Int {
    let truth = operation(A(slot: acc))
    return looksAhead || MemoryLayout<A>.size == 4 ? deciding(0, truth) : replacing(0, with: truth.slot, at: pc)
  }

  /// Binary, may trap.
  @inline(__always)
  func inPlaceDivide<A: StackValue, R: StackValue>(_ operation: (A, A) -> (R, UInt8)) -> Int {
    let (result, trap) = operation(A(slot: top[-1]), A(slot: acc))
    if trap != 0 { return self.trap(raw: trap) }
    return replacing(1, with: result.slot, at: pc)
  }
}
