import Opcodes

extension ModuleLoader {
  mutating func codeSection() throws(ModuleError) {
    let start = cursor.offset
    let count = try cursor.count()
    guard count == module.functions.count - module.importedFunctions else {
      throw ModuleError(.functionAndCodeInconsistent, at: start)
    }
    bodyCount = count
    let first = try allocate(0, of: BranchEntry.self)
    var validator = FunctionValidator(
      module: module, limits: limits, declared: declared, dataCount: dataCount, cursor: cursor,
      table: SideTableWriter(table: first), scratch: arena.base)
    let end = cursor.end
    for index in 0..<count {
      try body(of: module.importedFunctions + index, &validator)
    }
    cursor.end = end
    module.sideTable = UnsafeMutableBufferPointer(start: first, count: validator.table.total)
    module.farBranches = UnsafeMutableBufferPointer(
      start: UnsafeMutableRawPointer(first).assumingMemoryBound(to: FarBranch.self), count: validator.table.total / 2)
  }

  /// One function body (5.5.13).
  private mutating func body(of index: Int, _ validator: inout FunctionValidator) throws(ModuleError) {
    let start = cursor.offset
    let size = try cursor.count()
    if size > limits.functionBytes { throw ModuleError(limit: .functionBytes, at: start) }
    let sectionEnd = cursor.end
    let type = module.types[Int(module.functions[index].typeIndex)]
    cursor.end = cursor.next + size
    let mark = arena.high
    var record = module.functions[index]
    record.bodyOffset = UInt32(truncatingIfNeeded: cursor.offset)
    try locals(type, &validator.locals)
    record.codeOffset = UInt32(truncatingIfNeeded: cursor.offset)
    record.endOffset = UInt32(truncatingIfNeeded: cursor.offset + cursor.remaining)
    record.localSlots = validator.locals.count
    record.sideTableIndex = UInt32(truncatingIfNeeded: validator.table.total)
    record.operandSlots = UInt32(truncatingIfNeeded: try code(type, &validator))
    module.functions[index] = record
    arena.releaseScratch(to: mark)
    cursor.next = cursor.end
    cursor.end = sectionEnd
  }

  /// The local variables: the type's parameters, then the body's declarations.
  private mutating func locals(_ type: FunctionType, _ locals: inout Locals) throws(ModuleError) {
    let start = cursor.offset
    let bytes = cursor.remaining
    let runCount = try cursor.count()
    let runs = try allocateScratch(runCount, of: Locals.Run.self)
    var total = UInt64(type.parameterCount)
    var declared: UInt64 = 0
    for index in 0..<runCount {
      let place = cursor.offset
      let count = UInt64(try cursor.u32())
      declared += count
      if declared > UInt64(UInt32.max) { throw ModuleError(.tooManyLocals, at: place) }
      total += count
      let type = try cursor.valueType()
      (runs + index).initialize(to: Locals.Run(end: UInt32(truncatingIfNeeded: total), type: type))
    }
    if total > UInt64(limits.locals) { throw ModuleError(limit: .locals, at: start) }
    locals.count = UInt32(truncatingIfNeeded: total)
    locals.runs = runs
    locals.runCount = runCount
    // A few bytes may declare many locals, so only some have an entry of their own.
    let flatCount = min(Int(total), Int(type.parameterCount) + bytes)
    let flat = try allocateScratch(flatCount, of: ValueType.self)
    locals.flat = flat
    locals.flatCount = UInt32(truncatingIfNeeded: flatCount)
    var filled = min(Int(type.parameterCount), flatCount)
    for index in 0..<filled { (flat + index).initialize(to: module.parameterBase(type)[index]) }
    for index in 0..<runCount where filled < flatCount {
      let end = min(Int(runs[index].end), flatCount)
      (flat + filled).initialize(repeating: runs[index].type, count: end - filled)
      filled = end
    }
  }

  /// The instructions. Returns the greatest height of the operand stack.
  private mutating func code(_ type: FunctionType, _ validator: inout FunctionValidator) throws(ModuleError) -> Int {
    let bytes = cursor.remaining
    // No instruction pushes more than the widest type for each of its bytes, and each block takes two bytes and
    // another for its end; so small functions need little scratch.
    let (most, overflow) = bytes.multipliedReportingOverflow(by: widestType)
    let operandCount = min(limits.operands, overflow ? .max : most)
    let frameCount = min(limits.nesting, bytes / 2) + 1
    let operands = try allocateScratch(operandCount + FunctionValidator.slack, of: ValueType.self)
    let frames = try allocateScratch(frameCount, of: ControlFrame.self)
    validator.cursor.next = cursor.next
    validator.cursor.end = cursor.end
    validator.operandPeak = operands
    validator.operandLimit = operands + operandCount
    validator.frames = frames
    validator.frame = frames
    validator.frameLimit = frames + frameCount
    frames.initialize(
      to: ControlFrame(
        kind: .function, parameterCount: 0, resultCount: type.resultCount,
        types: module.parameterBase(type) + Int(type.parameterCount), height: operands))
    validator.table.begin(end: arena.base + arena.high)
    try validator.instructions(operands)
    do throws(LimitError) {
      let before = validator.table.total
      try validator.table.finish()
      _ = try arena.allocate(validator.table.total - before, of: BranchEntry.self)
    } catch { throw ModuleError(limit: error.limit, at: cursor.offset) }
    return validator.operandPeak - operands
  }
}
