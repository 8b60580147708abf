#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)
/// `i8x16.shuffle`, whose lanes are constants: the widest lanes that it moves whole decide its form.
extension Translator {
  typealias Lanes = SIMD16<UInt8>

  mutating func shuffle() {
    var lanes = Lanes()
    for i in 0..<16 { lanes[i] = reader.byte() }
    let (second, first) = (height - 2, height - 4)
    // The lanes' distances from the first operand have 16 bits: where the operands are too far apart, both go home.
    if operands[second].place == .constant { moveVectorHome(second) }
    if operands[first].place == .constant { moveVectorHome(first) }
    if abs(operands[second].slot - operands[first].slot) > 4000 {
      moveVectorHome(first)
      moveVectorHome(second)
    }
    let b = popVector()
    let a = popVector()
    if a.slot == b.slot, let form = turning(lanes) {
      let handler = vectorHandlers[form + (isInAccumulator(a) ? 1 : 0)]
      emitVector(address(handler), Field.shortLength).set16(Field.second, a.slot)
      return
    }
    if let form = interleaving(lanes) {
      let at = emitVector(address(vectorHandlers[form]), Field.shortLength)
      at.set16(Field.second, a.slot)
      at.set16(Field.third, b.slot)
      return
    }
    let distance = 8 * (b.slot - a.slot)
    let (handler, width, length) = shuffleForm(lanes)
    let at = emitVector(handler, length)
    at.set16(Field.second, a.slot)
    for i in 0..<16 / width {
      let lane = Int(lanes[i * width])
      at.set16(Field.wide + 2 * i, lane < 16 ? lane : lane - 16 + distance)
    }
  }

  /// The handler, the width of the lanes in bytes, the instruction's length.
  private func shuffleForm(_ lanes: Lanes) -> (Int, Int, Int) {
    if movesWhole(lanes, 8) { return (address(apus_t_vector_shuffle64), 8, Field.longLength) }
    if movesWhole(lanes, 4) { return (address(apus_t_vector_shuffle32), 4, Field.longLength) }
    if movesWhole(lanes, 2) { return (address(apus_t_vector_shuffle16), 2, Field.vectorLength) }
    return (address(apus_t_vector_shuffle), 1, Field.shuffleLength)
  }

  /// Whether each `width` bytes of the result lie side by side in an operand, wherever.
  private func movesWhole(_ lanes: Lanes, _ width: Int) -> Bool {
    for start in stride(from: 0, to: 16, by: width) {
      let first = lanes[start]
      if Int(first & 15) + width > 16 { return false }
      for i in 1..<width where lanes[start + i] != first + UInt8(i) { return false }
    }
    return true
  }

  /// All lanes of 32 bits of one vector in a circle.
  private func turning(_ lanes: Lanes) -> Int? {
    let first = lanes[0] & 15
    for i in 0..<16 where lanes[i] & 15 != (first &+ UInt8(i)) & 15 { return nil }
    switch first {
    case 4: return VectorForm.i32x4_turn1
    case 8: return VectorForm.i32x4_turn2
    case 12: return VectorForm.i32x4_turn3
    default: return nil
    }
  }

  private func interleaving(_ lanes: Lanes) -> Int? {
    if interleaves(lanes, 1, from: 0) { return VectorForm.i8x16_interleaveLow }
    if interleaves(lanes, 1, from: 8) { return VectorForm.i8x16_interleaveHigh }
    if interleaves(lanes, 2, from: 0) { return VectorForm.i16x8_interleaveLow }
    if interleaves(lanes, 2, from: 8) { return VectorForm.i16x8_interleaveHigh }
    return nil
  }

  private func interleaves(_ lanes: Lanes, _ width: Int, from start: Int) -> Bool {
    for i in 0..<16 {
      let pair = i / (2 * width)
      let source = start + pair * width + i % width + (i / width % 2) * 16
      if Int(lanes[i]) != source { return false }
    }
    return true
  }
}
#endif
