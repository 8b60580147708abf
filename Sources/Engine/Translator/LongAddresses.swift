#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)
import WasmModule
/// Accesses to memories with 64-bit addresses; see `Threaded/Reaching.swift`.
extension Translator {
  /// Lets the next access, to address 0, be one to this address.
  mutating func reach(_ index: Operand, _ offset: UInt64, in memory: Int) {
    if isInAccumulator(index) {
      emitReach(address(apus_t_reach_a), memory, offset)
    } else {
      let slot = slot(of: index)
      emitReach(address(apus_t_reach_s), memory, offset).set16(Field.second, slot)
    }
  }

  /// As `reach`, with 0 in the accumulator then. The operands that the access takes besides are in slots, or in
  /// the accumulator for vectors.
  mutating func reachZero(_ index: Operand, _ offset: UInt64, in memory: Int) {
    let slot = cleanSlot(of: index)
    saveAccumulator(.integer)
    accumulators.0 = .unknown
    emitReach(address(apus_t_reach_zero), memory, offset).set16(Field.second, slot)
  }

  @discardableResult
  private mutating func emitReach(_ handler: Int, _ memory: Int, _ offset: UInt64) -> Address {
    let at = code.emit(handler, Field.reachLength)
    at.setWord(Field.wide, Int(bitPattern: state.pointee.memories[memory]))
    at.set64(Field.reachOffset, offset)
    return at
  }

  mutating func load64(_ base: Int, _ kind: RegisterClass, _ index: Operand, _ offset: UInt64, in memory: Int) {
    reach(index, offset, in: memory)
    emitValue(base + LoadForm.constant, Field.shortLength, kind).set32(Field.third, 0)
    if !planted("reachStays") { useMemory0() }
  }

  mutating func store64(_ base: Int, _ value: Operand, _ index: Operand, _ offset: UInt64, in memory: Int) {
    let inAccumulator = isInAccumulator(value)
    let b = inAccumulator ? 0 : slot(of: value)
    reach(index, offset, in: memory)
    let form = inAccumulator ? StoreForm.constantAccumulator : StoreForm.constantSlot
    let at = code.emit(handler(base + form), Field.shortLength)
    at.set16(Field.second, b)
    at.set32(Field.third, 0)
    useMemory0()
  }

  // MARK: Tables

  func has64BitIndices(_ table: Int) -> Bool { state.pointee.tables[table].pointee.addresses.is64 }

  mutating func callIndirect64(_ type: FunctionType, _ table: Int) {
    let index = cleanSlot(of: pop())
    emitIndirect(type, table, address(apus_t_call_indirect64), index: index)
    pushResults(type)
  }

  mutating func returnCallIndirect64(_ type: FunctionType, _ table: Int) {
    let index = cleanSlot(of: pop())
    let isCounted = state.pointee.countsCalls
    emitIndirect(
      type, table, isCounted ? address(apus_t_return_call_indirect64_counted) : address(apus_t_return_call_indirect64),
      index: index)
    finishReturnCallIndirect(type)
  }
}
#endif
