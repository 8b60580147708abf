#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// Vectors in memories with 64-bit addresses; see `Threaded/LongShapes.swift`.
extension Translator {
  #if APUS_NO_MEMORY64
  private mutating func reach(_ index: Operand, _ offset: UInt64, in memory: Int) {}
  #endif

  mutating func vectorLoad64(_ base: Int, _ index: Operand, _ offset: UInt64, in memory: Int) {
    reach(index, offset, in: memory)
    emitVector(vectorHandler(base + VectorForms.accumulator), Field.shortLength).set32(Field.third, 0)
    if !planted("reachStays") { useMemory0() }
  }

  mutating func vectorStore64(
    _ base: Int, _ value: VectorOperand, _ index: Operand, _ offset: UInt64, in memory: Int
  ) {
    let b = slot(of: value)
    reach(index, offset, in: memory)
    let form = VectorForms.accumulator + (b == vectorMirror ? 2 : 0)
    let at = code.emit(vectorHandler(base + form), Field.shortLength)
    at.set16(Field.second, b)
    at.set32(Field.third, 0)
    useMemory0()
  }

  mutating func loadLane64(
    _ base: Int, _ vector: VectorOperand, _ index: Operand, _ offset: UInt64, _ lane: Int, in memory: Int
  ) {
    let b = slot(of: vector)
    reach(index, offset, in: memory)
    let at = emitVector(vectorHandler(base + VectorForms.accumulator), Field.longLength)
    at.set16(Field.third, b)
    at.set16(Field.fourth, lane)
    at.set32(Field.wide, 0)
    useMemory0()
  }

  mutating func storeLane64(
    _ base: Int, _ vector: VectorOperand, _ index: Operand, _ offset: UInt64, _ lane: Int, in memory: Int
  ) {
    let b = slot(of: vector)
    reach(index, offset, in: memory)
    let at = code.emit(vectorHandler(base + VectorForms.accumulator), Field.longLength)
    at.set16(Field.second, b)
    at.set16(Field.third, lane)
    at.set32(Field.wide, 0)
    useMemory0()
  }
}
#endif
