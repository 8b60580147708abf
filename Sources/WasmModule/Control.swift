import Opcodes

/// Blocks (specification, 3.3.8 and appendix A.3).
extension FunctionValidator {
  /// Reads a block type and opens a frame of it; pops the condition of an `if`. The parameters are on the stack,
  /// and stay there.
  @inline(__always)
  private mutating func open(_ kind: ControlFrame.Kind, _ at: inout Position) throws(ModuleError) {
    let type = ValueType(code: at.code.pointee)
    let next = try nextFrame()
    if type == .emptyBlock || type.isPlain {
      at.code += 1
      if kind == .if { try pop(.i32, &at) }
      next.initialize(
        to: ControlFrame(
          single: type, kind: kind, parameterCount: 0, resultCount: type == .emptyBlock ? 0 : 1, types: nil,
          height: at.top, initializedLocals: initializedLocals))
      at.floor = at.top
    } else {
      at = try openTyped(kind, at)
    }
    frame = next
  }

  /// Where the next inner block's frame goes.
  @inline(__always)
  private mutating func nextFrame() throws(ModuleError) -> FramePointer {
    let next = frame - 1
    guard next.isClear(of: operandPeak), frames - next <= limits.nesting else {
      throw limitReached(frames - next > limits.nesting ? .nesting : .arenaBytes)
    }
    return next
  }

  /// Opens the frame of a `try_table`, whose block type and clauses are read.
  mutating func openTry(_ type: BlockType, _ position: Position) throws(ModuleError) -> Position {
    let next = try nextFrame()
    let at = try enter(.tryTable, type, position)
    frame = next
    return at
  }

  /// Any other block type.
  @inline(never)
  private mutating func openTyped(
    _ kind: ControlFrame.Kind, _ position: Position
  ) throws(ModuleError) -> Position {
    var at = position
    cursor.next = at.code
    let type = try blockType()
    at.code = cursor.next
    if kind == .if { try pop(.i32, &at) }
    return try enter(kind, type, at)
  }

  /// Initialises the frame of a block below the current one.
  private mutating func enter(
    _ kind: ControlFrame.Kind, _ type: BlockType, _ position: Position
  ) throws(ModuleError) -> Position {
    var at = position
    guard case .function(let type) = type else {
      if case .value(let type) = type {
        (frame - 1).initialize(
          to: ControlFrame(
            single: type, kind: kind, parameterCount: 0, resultCount: type == .emptyBlock ? 0 : 1, types: nil,
            height: at.top, initializedLocals: initializedLocals))
        at.floor = at.top
      }
      return at
    }
    let parameters = module.parameters(type)
    at = try popList(parameters, at)
    at.floor = at.top
    // The push must not reach into the new frame.
    let outer = frame
    frame = outer - 1
    at = try pushList(parameters, at)
    frame = outer
    (frame - 1).initialize(
      to: ControlFrame(
        single: .bottom, kind: kind, parameterCount: type.parameterCount, resultCount: type.resultCount,
        types: parameters.base, height: at.floor, initializedLocals: initializedLocals))
    return at
  }

  enum BlockType {
    /// One result, or `emptyBlock`.
    case value(ValueType)
    case function(FunctionType)
  }

  /// A block type (5.4.1), the cursor at it.
  mutating func blockType() throws(ModuleError) -> BlockType {
    let start = cursor.offset
    let code = try cursor.peek()
    if code == ValueType.emptyBlock.code {
      cursor.next += 1
      return .value(.emptyBlock)
    }
    // A type index is not negative: a byte of 0x40 and more is a value type.
    if code & 0xC0 == 0x40 {
      return .value(module.canonical(try cursor.valueType(module.types.count, &features)))
    }
    let index = try cursor.signed(bits: 33)
    guard index >= 0 else { throw ModuleError(.malformedReferenceType, at: start) }
    guard index < Int64(module.types.count) else { throw ModuleError(.unknownType, at: start) }
    return .function(try functionType(UInt32(truncatingIfNeeded: index), at: start))
  }

  /// The function type of an index that is below the number of types.
  @inline(__always)
  mutating func functionType(_ index: UInt32, at start: Int) throws(ModuleError) -> FunctionType {
    if module.definitions.count > 0, module.definitions[Int(index)].form != .function {
      throw ModuleError(.nonFunctionType, at: start)
    }
    return module.types[Int(index)]
  }

  @inline(__always)
  mutating func block(_ at: inout Position) throws(ModuleError) {
    try open(.block, &at)
  }

  @inline(__always)
  mutating func loop(_ at: inout Position) throws(ModuleError) {
    try open(.loop, &at)
    frame.pointee.loopStart = offset(at.code)
    frame.pointee.loopEntry = UInt32(truncatingIfNeeded: table.count)
  }

  @inline(__always)
  mutating func ifElse(_ at: inout Position) throws(ModuleError) {
    let own = offset(at.code)
    try open(.if, &at)
    do throws(LimitError) {
      try table.addForward(from: own, carried: 0, dropped: 0, to: &frame.pointee.falseChain)
    } catch { throw limitReached(error.limit) }
  }

  @inline(__always)
  mutating func otherwise(_ at: inout Position) throws(ModuleError) {
    guard frame.pointee.kind == .if else { throw invalid(.endExpected) }
    try checkResults(&at)
    do throws(LimitError) {
      try table.addForward(from: offset(at.code), carried: 0, dropped: 0, to: &frame.pointee.chain)
      try table.resolve(frame.pointee.falseChain, to: offset(at.code))
    } catch { throw limitReached(error.limit) }
    frame.pointee.falseChain = 0
    frame.pointee.kind = .else
    if !planted("elseStaysUnreachable") { frame.pointee.isUnreachable = false }
    at.top = at.floor
    if initializedLocals != frame.pointee.initializedLocals { forgetLocals() }
    if frame.pointee.parameterCount > 0 { at = try pushList(frame.parameters, at) }
  }

  /// At the end of a block the stack holds its results and nothing else; they stay there.
  @inline(__always)
  private mutating func checkResults(_ at: inout Position) throws(ModuleError) {
    let results = frame.results
    if results.count <= 1, at.top - at.floor == results.count,
      results.count == 0 || at.floor.pointee == results.base[0]
    {
      return
    }
    at = try checkResultsLong(results, at)
  }

  @inline(never)
  private mutating func checkResultsLong(_ results: TypeList, _ at: Position) throws(ModuleError) -> Position {
    let rest = try popList(results, at)
    guard rest.top == rest.floor || planted("residueAtEnd") else { throw invalid(.typeMismatch) }
    return try pushList(results, rest)
  }

  @inline(__always)
  mutating func endBlock(_ at: inout Position) throws(ModuleError) {
    try checkResults(&at)
    if frame.pointee.falseChain != 0 { try endWithoutElse() }
    // A branch to the function's own label goes to this `end`, which returns.
    let target = frame == frames ? instruction : at.code
    do throws(LimitError) { try table.resolve(frame.pointee.chain, to: offset(target)) } catch {
      throw limitReached(error.limit)
    }
    if initializedLocals != frame.pointee.initializedLocals { forgetLocals() }
    frame += 1
    if frame <= frames { at.floor = frame.pointee.height }
  }

  /// An `if` without `else` has the results that it has parameters.
  @inline(never)
  private mutating func endWithoutElse() throws(ModuleError) {
    let parameters = frame.parameters
    let results = frame.results
    guard parameters.count == results.count || planted("ifWithoutElse") else { throw invalid(.typeMismatch) }
    for index in 0..<parameters.count where !matches(parameters.base[index], results.base[index]) {
      throw invalid(.typeMismatch)
    }
    do throws(LimitError) { try table.resolve(frame.pointee.falseChain, to: offset(instruction + 1)) } catch {
      throw limitReached(error.limit)
    }
  }

  @inline(__always)
  mutating func unreachable(_ at: inout Position) {
    at.top = at.floor
    frame.pointee.isUnreachable = true
  }
}
