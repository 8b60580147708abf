import Opcodes

/// Loads, stores, and whole memories.
extension FunctionValidator {
  /// A load or a store.
  @inline(__always)
  mutating func memoryAccess(_ row: InstructionRow, _ at: inout Position) throws(ModuleError) {
    let flags = at.code.pointee
    if flags <= row.alignment, module.memories.count > 0 {
      // Memory 0; one byte of flags was read, so the offset needs a check of its own.
      at.code += 1
      guard at.code < cursor.end else { throw cursor.outOfBytes() }
      try memoryOffset(&at)
    } else {
      at = try memarg(row, at)
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
    try applyAddressed(row, &at)
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

  /// A memory argument (5.4.6) with a memory index, or one that is wrong.
  @inline(never)
  private mutating func memarg(
    _ row: InstructionRow, _ position: Position
  ) throws(ModuleError) -> Position {
    var at = position
    cursor.next = at.code
    let flags = try cursor.u32()
    guard flags < 0x80 else { throw ModuleError(.malformedMemopFlags, at: Int(self.offset(at.code))) }
    let memory = flags & 0x40 != 0 ? try cursor.u32() : 0
    let offset = try cursor.unsigned(bits: 64)
    guard isIndex(memory, module.memories.count) else { throw invalid(.unknownMemory) }
    guard flags & 0x3F <= UInt32(row.alignment) else { throw invalid(.alignmentTooLarge) }
    if offset > 0xFFFF_FFFF { throw invalid(.offsetOutOfRange) }
    at.code = cursor.next
    return at
  }

  mutating func memoryIndex(_ at: inout Position) throws(ModuleError) {
    guard isIndex(try furtherIndex(&at), module.memories.count) else { throw invalid(.unknownMemory) }
  }

  mutating func dataIndex(_ at: inout Position) throws(ModuleError) -> UInt32 {
    let index = try furtherIndex(&at)
    guard dataCount >= 0 else { throw invalid(.dataCountRequired) }
    return index
  }

  mutating func dataDrop(_ at: inout Position) throws(ModuleError) {
    let data = try dataIndex(&at)
    guard Int64(data) < dataCount else { throw invalid(.unknownDataSegment) }
  }

  mutating func memoryInit(_ row: InstructionRow, _ at: inout Position) throws(ModuleError) {
    let data = try dataIndex(&at)
    try memoryIndex(&at)
    guard Int64(data) < dataCount else { throw invalid(.unknownDataSegment) }
    try applyAddressed(row, &at)
  }

  mutating func memoryCopy(_ at: inout Position) throws(ModuleError) {
    try memoryIndex(&at)
    try memoryIndex(&at)
    try pop(.i32, &at)
    try pop(.i32, &at)
    try pop(.i32, &at)
  }
}
