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
    let table = SideTableWriter(try allocate(0, of: BranchEntry.self), companion: companion)
    var validator = FunctionValidator(
      module: module, limits: limits, features: features, declared: declared, dataCount: dataCount,
      cursor: cursor, table: table, scratch: arena.base)
    for index in 0..<count {
      try body(of: module.importedFunctions + index, &validator)
    }
    guard validator.table.isWhole else { throw ModuleError(.companionDiffers, at: cursor.offset) }
    module.sideTable = validator.table.entryBuffer
    module.farBranches = validator.table.farBuffer
    features = validator.features
  }

  /// One function body (5.5.13).
  private mutating func body(of index: Int, _ validator: inout FunctionValidator) throws(ModuleError) {
    let start = cursor.offset
    let size = try cursor.count()
    if size > cursor.remaining { throw cursor.outOfBytes() }
    if size > limits.functionBytes { throw ModuleError(limit: .functionBytes, at: start) }
    let type = module.types[Int(module.functions[index].typeIndex)]
    let end = cursor.offset + size
    let mark = arena.high
    var record = module.functions[index]
    record.bodyOffset = UInt32(truncatingIfNeeded: cursor.offset)
    // Types of locals may use a feature that nothing else does.
    features = validator.features
    try locals(type, size, &validator.locals)
    validator.features = features
    record.codeOffset = UInt32(truncatingIfNeeded: cursor.offset)
    record.endOffset = UInt32(truncatingIfNeeded: end)
    record.localSlots = try localSlots(type, validator.locals)
    record.sideTableIndex = UInt32(truncatingIfNeeded: validator.table.total)
    record.operandSlots = UInt32(truncatingIfNeeded: try code(type, end, &validator))
    module.functions[index] = record
    arena.releaseScratch(to: mark)
  }

  /// The local variables: the type's parameters, then the body's declarations.
  private mutating func locals(_ type: FunctionType, _ bytes: Int, _ locals: inout Locals) throws(ModuleError) {
    let start = cursor.offset
    let runCount = try cursor.count()
    var runs = try allocateScratch(runCount, of: Locals.Run.self)
    var total = UInt64(type.parameterCount)
    var declared: UInt64 = 0
    for _ in 0..<runCount {
      let place = cursor.offset
      let count = UInt64(try cursor.u32())
      declared += count
      if declared > UInt64(UInt32.max) { throw ModuleError(.tooManyLocals, at: place) }
      total += count
      let type = try valueType()
      runs.append(Locals.Run(end: UInt32(truncatingIfNeeded: total), type: type))
    }
    if total > UInt64(limits.locals) { throw ModuleError(limit: .locals, at: start) }
    locals.count = UInt32(truncatingIfNeeded: total)
    locals.runs = runs
    // A few bytes may declare many locals, so only some have an entry of their own.
    let flatCount = min(Int(total), Int(type.parameterCount) + bytes)
    var flat = try allocateScratch(flatCount, of: ValueType.self)
    let parameters = module.parameters(type)
    for index in 0..<parameters.count { flat.append(parameters.base[index]) }
    for index in 0..<runCount { flat.append(runs[index].type, upTo: min(Int(runs[index].end), flatCount)) }
    locals.flat = flat
    try others(type, bytes, &locals)
  }

  /// Looks for locals that take two slots or have no default value; the first one ends the plain ones.
  private mutating func others(
    _ type: FunctionType, _ bytes: Int, _ locals: inout Locals
  ) throws(ModuleError) {
    locals.plainCount = locals.flat.count
    locals.isSet = .none
    locals.initialized = .none
    if type.hasVectors {
      let parameters = module.parameters(type)
      var plain = 0
      while plain < parameters.count, parameters.base[plain] != .v128 { plain += 1 }
      locals.plainCount = plain
    }
    var start = Int(type.parameterCount)
    var unset = 0
    for index in 0..<locals.runs.count {
      let run = locals.runs[index]
      let end = Int(run.end)
      if !run.type.isDefaultable { unset += end - start }
      if run.type == .v128 || !run.type.isDefaultable, end > start {
        locals.plainCount = min(locals.plainCount, start)
      }
      start = end
    }
    if unset == 0 { return }
    locals.isSet = try allocateScratch((start + 31) / 32, of: UInt32.self)
    locals.isSet.append(0, upTo: locals.isSet.capacity)
    // Setting one takes two bytes at least; what a block set is forgotten before it can be set again.
    locals.initialized = try allocateScratch(min(unset, bytes / 2), of: UInt32.self)
  }

  /// Slots of the parameters and locals.
  private func localSlots(_ type: FunctionType, _ locals: Locals) throws(ModuleError) -> UInt32 {
    var slots = UInt64(type.parameterSlots)
    var start = UInt64(type.parameterCount)
    for index in 0..<locals.runs.count {
      let run = locals.runs[index]
      slots += (UInt64(run.end) - start) * UInt64(run.type.slotCount)
      start = UInt64(run.end)
    }
    guard let slots = UInt32(exactly: slots) else { throw ModuleError(limit: .locals, at: cursor.offset) }
    return slots
  }

  /// The instructions. Returns the greatest height of the operand stack.
  private mutating func code(
    _ type: FunctionType, _ bodyEnd: Int, _ validator: inout FunctionValidator
  ) throws(ModuleError) -> Int {
    validator.cursor = cursor
    try validator.cursor.endAtLastEnd(bodyEnd)
    validator.begin(type, try stacks(validator.cursor.remaining), end: arena.base + arena.high)
    try validator.instructions()
    cursor.next = validator.cursor.next
    guard cursor.offset == bodyEnd else { throw ModuleError(.sectionSizeMismatch, at: cursor.offset) }
    let isAsGiven: Bool
    do throws(LimitError) {
      let before = validator.table.keptCount
      isAsGiven = try validator.table.finish()
      _ = try arena.allocate(validator.table.keptCount - before, of: BranchEntry.self)
    } catch { throw ModuleError(limit: error.limit, at: cursor.offset) }
    guard isAsGiven else { throw ModuleError(.companionDiffers, at: bodyEnd) }
    return validator.operandPeak - validator.operands
  }

  /// The block of scratch that the operands and the frames share, in units of a frame: what a function of so many
  /// bytes may need at most, or half of what is free; the other half is for its side table.
  private mutating func stacks(_ bytes: Int) throws(ModuleError) -> Records<ControlFrame> {
    let stride = MemoryLayout<ControlFrame>.stride
    // No instruction pushes more than the widest type for each of its bytes. A block takes three bytes.
    let (most, overflow) = bytes.multipliedReportingOverflow(by: widestType)
    let operandBytes = min(limits.operands, min(overflow ? .max : most, 1 << 24)) * MemoryLayout<ValueType>.stride
    let frameCount = min(limits.nesting, bytes / 3)
    let count = min(operandBytes / stride + frameCount + 3, max(2, arena.freeBytes / 2 / stride))
    return try allocateScratch(count, of: ControlFrame.self)
  }
}
