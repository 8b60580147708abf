/// Instructions on whole memories, tables and segments.
extension Translator {
  mutating func storage(_ opcode: Opcode) {
    switch opcode {
    case .memorySize:
      let memory = state.pointee.memories[Int(reader.u32())]
      emitValue(
        address(apus_t_memory_size_a), storing: address(apus_t_memory_size_s), Field.longLength, .integer
      ).setWord(Field.wide, Int(bitPattern: memory))
    case .memoryGrow:
      let memory = state.pointee.memories[Int(reader.u32())]
      let slot = cleanSlot(of: pop())
      let at = emitToHome(address(apus_t_memory_grow), Field.longLength)
      at.set16(Field.second, slot)
      at.setWord(Field.wide, Int(bitPattern: memory))
      pushHome(.integer)
    case .tableGet: tableGet()
    case .tableSet: tableSet()
    case .tableSize:
      let at = emitToHome(address(apus_t_table_size), Field.longLength)
      at.setWord(Field.wide, Int(bitPattern: state.pointee.tables[Int(reader.u32())]))
      pushHome(.integer)
    case .tableGrow: tableGrow()
    default: bulk(opcode)
    }
  }

  private mutating func tableGet() {
    let table = state.pointee.tables[Int(reader.u32())]
    let slot = cleanSlot(of: pop())
    let at = emitToHome(address(apus_t_table_get), Field.longLength)
    at.set16(Field.second, slot)
    at.setWord(Field.wide, Int(bitPattern: table))
    pushHome(.integer)
  }

  private mutating func tableSet() {
    let table = state.pointee.tables[Int(reader.u32())]
    moveHome(height - 1)
    moveHome(height - 2)
    height -= 2
    let at = code.emit(address(apus_t_table_set), Field.longLength)
    at.set16(Field.first, homeSlot(height))
    at.set16(Field.second, homeSlot(height + 1))
    at.setWord(Field.wide, Int(bitPattern: table))
  }

  private mutating func tableGrow() {
    let table = state.pointee.tables[Int(reader.u32())]
    moveHome(height - 1)
    moveHome(height - 2)
    height -= 2
    let at = emitToHome(address(apus_t_table_grow), Field.longLength)
    at.set16(Field.second, homeSlot(height + 1))
    at.setWord(Field.wide, Int(bitPattern: table))
    pushHome(.integer)
  }

  private mutating func bulk(_ opcode: Opcode) {
    switch opcode {
    case .memoryFill: emitBulk(.memoryFill, Int(reader.u32()), 0, operands: 3)
    case .memoryCopy: emitBulk(.memoryCopy, Int(reader.u32()), Int(reader.u32()), operands: 3)
    case .memoryInit: emitBulk(.memoryInit, Int(reader.u32()), Int(reader.u32()), operands: 3)
    case .dataDrop: emitBulk(.dataDrop, Int(reader.u32()), 0, operands: 0)
    case .tableFill: emitBulk(.tableFill, Int(reader.u32()), 0, operands: 3)
    case .tableCopy: emitBulk(.tableCopy, Int(reader.u32()), Int(reader.u32()), operands: 3)
    case .tableInit: emitBulk(.tableInit, Int(reader.u32()), Int(reader.u32()), operands: 3)
    case .elemDrop: emitBulk(.elementDrop, Int(reader.u32()), 0, operands: 0)
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_WIDE_ARITHMETIC)
    case .i64Add128: wideSum(address(apus_t_i64_add128))
    case .i64Sub128: wideSum(address(apus_t_i64_sub128))
    case .i64MulWideS: wideProduct(address(apus_t_i64_mul_wide_s))
    case .i64MulWideU: wideProduct(address(apus_t_i64_mul_wide_u))
    #endif
    default: prefixed(opcode)
    }
  }

  /// Instructions of features that a build may leave out. The loader refuses every other one.
  private mutating func prefixed(_ opcode: Opcode) {
    #if !APUS_NO_ATOMICS
    if opcode.prefix == Opcode.atomicFence.prefix { return atomic(opcode) }
    #endif
    #if !APUS_NO_GC
    if opcode.prefix == Opcode.structNew.prefix { return aggregate(opcode) }
    #endif
    #if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
    vector(opcode)
    #else
    preconditionFailure("an instruction that the loader let through has no translation")
    #endif
  }

  private mutating func emitBulk(_ operation: BulkOperation, _ a: Int, _ b: Int, operands count: Int) {
    for i in height - count..<height { moveHome(i) }
    height -= count
    let at = code.emit(address(apus_t_bulk), Field.longLength)
    at.set16(Field.first, homeSlot(height))
    at.set16(Field.second, Int(operation.rawValue))
    at.set32(Field.wide, UInt32(truncatingIfNeeded: a))
    at.set32(Field.wide + 4, UInt32(truncatingIfNeeded: b))
  }
}
