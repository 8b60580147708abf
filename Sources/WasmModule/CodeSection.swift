import Opcodes

extension ModuleLoader {
  mutating func codeSection() throws(ModuleError) {
    let count = try cursor.count()
    bodyCount = count
    guard count == module.functions.count - module.importedFunctions else {
      // Refused when all sections are known.
      cursor.next = sectionEnd
      return
    }
    let first = try allocate(0, of: BranchEntry.self)
    var validator = FunctionValidator(
      module: module, limits: limits, declared: declared, dataCount: dataCount, cursor: cursor,
      table: SideTableWriter(table: first), scratch: arena.base)
    for index in 0..<count {
      try body(of: module.importedFunctions + index, &validator)
    }
    module.sideTable = UnsafeMutableBufferPointer(start: first, count: validator.table.total)
    module.farBranches = UnsafeMutableBufferPointer(
      start: UnsafeMutableRawPointer(first).assumingMemoryBound(to: FarBranch.self), count: validator.table.total / 2)
  }

  /// One function body (5.5.13).
  private mutating func body(of index: Int, _ validator: inout FunctionValidator) throws(ModuleError) {
    let start = cursor.offset
    let size = try cursor.count()
    if size > cursor.remaining { throw cursor.outOfBytes() }
    if size > limits.functionBytes { throw ModuleError(limit: .functionBytes, at: start) }
    let type = module.types[Int(module.functions[index].typeIndex)]
    let end = cursor.next + size
    let mark = arena.high
    var record = module.functions[index]
    record.bodyOffset = UInt32(truncatingIfNeeded: cursor.offset)
    try locals(type, end - cursor.next, &validator.locals)
    record.codeOffset = UInt32(truncatingIfNeeded: cursor.offset)
    record.endOffset = UInt32(truncatingIfNeeded: end - cursor.base)
    record.localSlots = validator.locals.count
    record.sideTableIndex = UInt32(truncatingIfNeeded: validator.table.total)
    record.operandSlots = UInt32(truncatingIfNeeded: try code(type, end, &validator))
    module.functions[index] = record
    arena.releaseScratch(to: mark)
  }

  /// The local variables: the type's parameters, then the body's declarations.
  private mutating func locals(_ type: FunctionType, _ bytes: Int, _ locals: inout Locals) throws(ModuleError) {
    let start = cursor.offset
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
  private mutating func code(
    _ type: FunctionType, _ bodyEnd: UnsafePointer<UInt8>, _ validator: inout FunctionValidator
  ) throws(ModuleError) -> Int {
    let end = try readableEnd(bodyEnd)
    let bytes = end - cursor.next
    let block = try stacks(bytes)
    let operands = UnsafeMutableRawPointer(block.base).assumingMemoryBound(to: ValueType.self)
    let frames = block.base + (block.count - 1)
    validator.cursor.next = cursor.next
    validator.cursor.end = end
    validator.operands = operands
    validator.operandPeak = operands
    validator.frames = frames
    validator.frame = frames
    frames.initialize(
      to: ControlFrame(
        single: .bottom, kind: .function, parameterCount: 0, resultCount: type.resultCount,
        types: module.parameterBase(type) + Int(type.parameterCount), height: operands))
    validator.table.begin(end: arena.base + arena.high)
    cursor.next = try validator.instructions()
    guard cursor.next == bodyEnd else { throw ModuleError(.sectionSizeMismatch, at: cursor.offset) }
    do throws(LimitError) {
      let before = validator.table.total
      try validator.table.finish()
      _ = try arena.allocate(validator.table.total - before, of: BranchEntry.self)
    } catch { throw ModuleError(limit: error.limit, at: cursor.offset) }
    return validator.operandPeak - operands
  }

  /// The block of scratch that the operands and the frames share, in units of a frame: what a function of so many
  /// bytes may need at most, or half of what is free; the other half is for its side table.
  private mutating func stacks(
    _ bytes: Int
  ) throws(ModuleError) -> (base: UnsafeMutablePointer<ControlFrame>, count: Int) {
    let stride = MemoryLayout<ControlFrame>.stride
    // No instruction pushes more than the widest type for each of its bytes. A block takes three bytes.
    let (most, overflow) = bytes.multipliedReportingOverflow(by: widestType)
    let operandBytes = min(limits.operands, overflow ? .max : most, 1 << 24) * MemoryLayout<ValueType>.stride
    let frameCount = min(limits.nesting, bytes / 3)
    let count = min(operandBytes / stride + frameCount + 3, max(2, arena.freeBytes / 2 / stride))
    return (try allocateScratch(count, of: ControlFrame.self), count)
  }

  /// The end of a body: its last byte is `end` (see the invariants of `Position`). A body without that is malformed;
  /// to say in what way, the validator reads on, as the specification's decoder does, up to the last such byte.
  private func readableEnd(_ bodyEnd: UnsafePointer<UInt8>) throws(ModuleError) -> UnsafePointer<UInt8> {
    let last = UInt8(truncatingIfNeeded: Opcode.end.rawValue)
    if cursor.next < bodyEnd, bodyEnd[-1] == last { return bodyEnd }
    var end = cursor.fileEnd
    while end > cursor.next, end[-1] != last { end -= 1 }
    guard end > cursor.next else { throw cursor.outOfBytes() }
    return end
  }
}
