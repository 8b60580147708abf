import Opcodes

/// Branches (specification, 3.3.8), and their entries in the side table.
extension FunctionValidator {
  /// The frame of a label.
  @inline(__always)
  mutating func label(_ index: UInt32) throws(ModuleError) -> FramePointer {
    guard isIndex(index, frames - frame + 1) else { throw invalid(.unknownLabel) }
    return frame + Int(truncatingIfNeeded: index)
  }

  /// Adds the entry of a branch: what it carries is still on the stack.
  @inline(__always)
  mutating func addBranch(
    to label: FramePointer, carried: Int, own: UInt32, _ at: Position
  ) throws(ModuleError) {
    // Negative only in unreachable code, where nobody branches.
    let dropped = max(0, at.top - label.pointee.height - carried)
    do throws(LimitError) {
      if label.pointee.kind == .loop {
        try table.addBackward(
          from: own, carried: planted("loopCarriesNothing") ? 0 : carried, dropped: dropped, to: label.pointee.loopStart,
          entry: Int(label.pointee.loopEntry))
      } else {
        try table.addForward(from: own, carried: carried, dropped: dropped, to: &label.pointee.chain)
      }
    } catch { throw limitReached(error.limit) }
  }

  @inline(never)
  mutating func br(_ position: Position) throws(ModuleError) -> Position {
    var at = position
    let own = offset(at.code)
    let label = try label(try index(&at))
    let types = label.labelTypes
    try repush(types, &at)
    try addBranch(to: label, carried: slots(types), own: own, at)
    unreachable(&at)
    return at
  }

  @inline(never)
  mutating func brIf(_ position: Position) throws(ModuleError) -> Position {
    var at = position
    let own = offset(at.code)
    let label = try label(try index(&at))
    try pop(.i32, &at)
    let types = label.labelTypes
    try repush(planted("brIfUnchecked") ? noTypes : types, &at)
    try addBranch(to: label, carried: slots(types), own: own, at)
    return at
  }

  @inline(never)
  mutating func brTable(_ position: Position) throws(ModuleError) -> Position {
    var at = position
    let own = offset(at.code)
    cursor.next = at.code
    let count = try cursor.count()
    try pop(.i32, &at)
    var arity = -1
    for _ in 0...count {
      let label = try label(try cursor.u32())
      let types = label.labelTypes
      if arity >= 0, types.count != arity, !planted("brTableArity") { throw invalid(.typeMismatch) }
      arity = types.count
      // Popped, but not pushed again: other labels may want other types of an unreachable operand.
      _ = try popList(types, at)
      try addBranch(to: label, carried: slots(types), own: own, at)
    }
    at.code = cursor.next
    unreachable(&at)
    return at
  }

  @inline(__always)
  mutating func returnValues(_ at: inout Position) throws(ModuleError) {
    try repush(frames.results, &at)
    unreachable(&at)
  }
}
