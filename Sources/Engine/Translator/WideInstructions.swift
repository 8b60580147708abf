#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_WIDE_ARITHMETIC)
/// Arithmetic on 128 bits: operands in slots, results at home.
extension Translator {
  mutating func wideSum(_ handler: Int) {
    let at = emitWide(handler, operands: 4)
    at.set16(Field.fourth, wideOperand(2))
    at.set16(Field.wide, wideOperand(3))
    pushWide()
  }

  mutating func wideProduct(_ handler: Int) {
    _ = emitWide(handler, operands: 2)
    pushWide()
  }

  /// The slot of an operand that was just taken away.
  private func wideOperand(_ index: Int) -> Int { Int(operands[height + index].slot) }

  private mutating func emitWide(_ handler: Int, operands count: Int) -> Address {
    for i in height - count..<height where operands[i].place != .local { moveHome(i) }
    height -= count
    let at = emitToHome(handler, Field.longLength)
    slotWritten(homeSlot(height + 1))
    at.set16(Field.second, wideOperand(0))
    at.set16(Field.third, wideOperand(1))
    return at
  }

  private mutating func pushWide() {
    pushHome(.integer)
    pushHome(.integer)
  }
}
#endif
