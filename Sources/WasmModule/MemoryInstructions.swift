import Opcodes

/// Loads, stores, and whole memories.
extension FunctionValidator {
  /// A load or a store.
  @inline(__always)
  mutating func memoryAccess(_ row: InstructionRow, _ at: inout Position) throws(ModuleError) {
    let flags = at.code.pointee
    if flags <= row.alignment, hasSmallMemory {
      // Memory 0, of 32-bit addresses; one byte of flags was read, so the offset needs a check of its own.
      at.code += 1
      guard at.code < cursor.end else { throw cursor.outOfBytes() }
      try memoryOffset(&at)
    } else {
      let address = try memoryArgument(row, &at)
      at = try applyUnusual(row, at, address: address)
      return
    }
    let top = at.top
    if row.popCount == 1 {
      if top > at.floor, top[-1] == .i32 {
        top[-1] = ValueType(code: row.push(0).rawValue)
        return
      }
    } else if top - at.floor >= 2, top[-1].code == row.pop(1).rawValue, top[-2] == .i32 {
      at.top = top - 2
      return
    }
    at = try applyUnusual(row, at)
  }

  @inline(__always)
  private mutating func memoryOffset(_ at: inout Position) throws(ModuleError) {
    let code = at.code
    if code[0] < 0x80 {
      at.code = code + 1
    } else if code[1] < 0x80 {
      at.code = code + 2
    } else if code[2] < 0x80 {
      at.code = code + 3
    } else {
      at = try longOffset(at)
    }
  }

  @inline(never)
  private mutating func longOffset(_ position: Position) throws(ModuleError) -> Position {
    var at = position
    if at.code[3] < 0x80 {
      at.code += 4
    } else if at.code[4] < 0x10 {
      at.code += 5
    } else {
      cursor.next = at.code
      let offset = try cursor.unsigned(bits: 64)
      if offset > 0xFFFF_FFFF { throw invalid(.offsetOutOfRange) }
      at.code = cursor.next
    }
    return at
  }

  /// A memory argument (5.4.6), with checks. Answers the index type of the memory.
  mutating func memoryArgument(_ row: InstructionRow, _ at: inout Position) throws(ModuleError) -> ValueType {
    let argument = try memarg(row, at)
    at = argument.position
    return argument.address
  }

  @inline(never)
  private mutating func memarg(
    _ row: InstructionRow, _ position: Position
  ) throws(ModuleError) -> (address: ValueType, position: Position) {
    var at = position
    cursor.next = at.code
    let flags = try cursor.u32()
    guard flags < 0x80 else { throw ModuleError(.malformedMemopFlags, at: Int(self.offset(at.code))) }
    var memory: UInt32 = 0
    if flags & 0x40 != 0 {
      try features.use(.multiMemory, at: place)
      memory = try cursor.u32()
    }
    let offset = try cursor.unsigned(bits: 64)
    guard isIndex(memory, module.memories.count) else { throw invalid(.unknownMemory) }
    let alignment = flags & 0x3F
    if alignment > UInt32(row.alignment), !planted("alignmentUnchecked") { throw invalid(.alignmentTooLarge) }
    if row.family == .atomic, alignment != UInt32(row.alignment) { throw invalid(.alignmentNotNatural) }
    let type = module.memories[Int(memory)].size.indexType
    if offset > 0xFFFF_FFFF, type == .i32 { throw invalid(.offsetOutOfRange) }
    at.code = cursor.next
    return (type, at)
  }

  /// A memory index. Answers the index type of the memory.
  mutating func memoryIndex(_ at: inout Position) throws(ModuleError) -> ValueType {
    let index = try furtherIndex(&at)
    guard isIndex(index, module.memories.count) else { throw invalid(.unknownMemory) }
    return module.memories[Int(index)].size.indexType
  }

  /// A data segment index. Answers whether there is a segment of that index.
  mutating func dataIndex(_ at: inout Position) throws(ModuleError) -> Bool {
    let index = try furtherIndex(&at)
    if planted("noDataCount"), dataCount < 0 { return true }
    guard dataCount >= 0 else { throw invalid(.dataCountRequired) }
    return Int64(index) < dataCount
  }

  mutating func dataDrop(_ at: inout Position) throws(ModuleError) {
    guard try dataIndex(&at) else { throw invalid(.unknownDataSegment) }
  }

  /// Answers the index type of the memory.
  mutating func memoryInit(_ at: inout Position) throws(ModuleError) -> ValueType {
    let isKnown = try dataIndex(&at)
    let address = try memoryIndex(&at)
    guard isKnown else { throw invalid(.unknownDataSegment) }
    return address
  }

  mutating func memoryCopy(_ at: inout Position) throws(ModuleError) {
    let destination = try memoryIndex(&at)
    let source = try memoryIndex(&at)
    // The length is of the smaller of the two index types.
    try pop(destination == .i64 ? source : .i32, &at)
    try pop(source, &at)
    try pop(destination, &at)
  }
}
