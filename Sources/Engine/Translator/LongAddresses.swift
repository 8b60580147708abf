#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
import WasmModule

/// Accesses to memories with 64-bit addresses, and indirect calls by 64-bit indices; see `Threaded/LongShapes.swift`.
extension Translator {
  mutating func loadLong(
    _ opcode: Opcode, _ base: Int, _ kind: RegisterClass, _ index: Operand, _ offset: UInt64, in memory: Int
  ) {
    guard let offset = UInt32(exactly: offset) else {
      reach(index, offset, in: memory)
      emitValue(base + LoadForm.accumulator, Field.shortLength, kind).set32(Field.third, 0)
      return useMemory0()
    }
    let inAccumulator = isInAccumulator(index)
    let a = inAccumulator ? 0 : slot(of: index)
    selectMemory(memory)
    let number = longForm(opcode) + (inAccumulator ? LoadForm.accumulator : LoadForm.slot)
    let at = emitValue(longHandler(number), storing: longHandler(number + 1), Field.shortLength, kind)
    at.set16(Field.second, a)
    at.set32(Field.third, offset)
    restoreMemory(memory)
  }

  mutating func storeLong(
    _ opcode: Opcode, _ base: Int, _ value: Operand, _ index: Operand, _ offset: UInt64, in memory: Int
  ) {
    guard let offset = UInt32(exactly: offset) else {
      // The value is above the address, of which only a slot is left to know.
      let a = cleanSlot(of: index)
      height += 1
      let b = cleanSlot(of: value)
      height -= 1
      reach(slot: a, offset, in: memory)
      let at = code.emit(handler(base + StoreForm.accumulatorSlot), Field.shortLength)
      at.set16(Field.second, b)
      at.set32(Field.third, 0)
      return useMemory0()
    }
    let (form, a, b) = places(ofStoreTo: index, value)
    selectMemory(memory)
    let at = code.emit(longHandler(longForm(opcode) + form), Field.shortLength)
    at.set16(Field.first, a)
    at.set16(Field.second, b)
    at.set32(Field.third, offset)
    restoreMemory(memory)
  }

  private func longForm(_ opcode: Opcode) -> Int { longThreadedForm(Int(opcode.rawValue)) }

  private func longHandler(_ number: Int) -> Int { longThreadedHandler(number) }

  /// Lets the next access, to the address in the accumulator, be one to this address. The access's other operands are
  /// in slots, or in the accumulator for vectors.
  mutating func reach(_ index: Operand, _ offset: UInt64, in memory: Int) {
    reach(slot: cleanSlot(of: index), offset, in: memory)
  }

  private mutating func reach(slot: Int, _ offset: UInt64, in memory: Int) {
    saveAccumulator(.integer)
    accumulators.0 = .unknown
    let at = code.emit(address(apus_t_reach), Field.reachLength)
    at.set16(Field.second, slot)
    at.setWord(Field.wide, Int(bitPattern: state.pointee.memories[memory]))
    at.set64(Field.reachOffset, offset)
  }

  // MARK: Tables

  func hasLongIndices(_ table: Int) -> Bool { state.pointee.tables[table].pointee.addresses.is64 }

  mutating func callIndirectLong(_ type: FunctionType, _ table: Int) {
    let index = cleanSlot(of: pop())
    emitIndirect(type, table, address(apus_t_call_indirect_long), index: index)
    pushResults(type)
  }

  mutating func returnCallIndirectLong(_ type: FunctionType, _ table: Int) {
    let index = cleanSlot(of: pop())
    let isCounted = state.pointee.countsCalls
    emitIndirect(
      type, table,
      isCounted ? address(apus_t_return_call_indirect_long_counted) : address(apus_t_return_call_indirect_long),
      index: index)
    finishReturnCallIndirect(type)
  }
}
#endif
