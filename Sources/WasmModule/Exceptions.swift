import Opcodes

/// Exceptions (specification, 3.3.8).
extension FunctionValidator {
  /// The parameters of the tag that an index names.
  private mutating func tag(_ index: UInt32) throws(ModuleError) -> TypeList {
    guard isIndex(index, module.tags.count) else { throw invalid(.unknownTag) }
    return module.parameters(module.types[Int(module.tags[Int(index)].typeIndex)])
  }

  mutating func throwTag(_ at: inout Position) throws(ModuleError) {
    let values = try tag(try index(&at))
    at = try popList(values, at)
    unreachable(&at)
  }

  mutating func throwRef(_ at: inout Position) throws(ModuleError) {
    try pop(.exnref, &at)
    unreachable(&at)
  }

  /// The labels of the catch clauses count from outside of the block.
  mutating func tryTable(_ position: Position) throws(ModuleError) -> Position {
    var at = position
    let own = offset(at.code)
    cursor.next = at.code
    let type = try blockType()
    var parameters = noTypes
    if case .function(let type) = type { parameters = module.parameters(type) }
    let outside = try popList(parameters, at)
    let entry = table.count
    do throws(LimitError) { try table.addTry(at: own) } catch { throw limitReached(error.limit) }
    let count = try cursor.count()
    guard count <= min(limits.catchClauses, 32_000) else { throw limitReached(.catchClauses) }
    for _ in 0..<count { try catchClause(own, outside) }
    let bytes = cursor.next - at.code
    at.code = cursor.next
    at = try openTry(type, at)
    do throws(LimitError) {
      try table.addForward(from: own, carried: outside.top - operands, dropped: 0, to: &frame.pointee.chain)
    } catch { throw limitReached(error.limit) }
    table.completeTry(entry, bytes: bytes)
    return at
  }

  /// A catch clause (5.4.1), the cursor at it: the values that it catches go to its label.
  private mutating func catchClause(_ own: UInt32, _ position: Position) throws(ModuleError) {
    var at = position
    let start = cursor.offset
    let kind = try cursor.byte()
    guard kind <= 3 else { throw ModuleError(.malformedCatchClause, at: start) }
    // 0 and 1 catch one tag, 2 and 3 everything; the odd ones add a reference to the exception.
    let values = kind < 2 ? try tag(try cursor.u32()) : noTypes
    let label = try label(try cursor.u32())
    let types = label.labelTypes
    guard types.count == values.count + Int(kind & 1) else { throw invalid(.typeMismatch) }
    for index in 0..<values.count where !matches(values.base[index], types.base[index]) {
      throw invalid(.typeMismatch)
    }
    if kind & 1 != 0, !matches(ValueType.exnref.nonNull, types.base[values.count]) { throw invalid(.typeMismatch) }
    let carried = slots(types)
    // As if the values were on the stack.
    at.top += carried
    if at.top > operandPeak { try raisePeak(at.top) }
    try addBranch(to: label, carried: carried, own: own, at)
  }
}
