#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_WIDE_ARITHMETIC)
/// Arithmetic on 128 bits in the threaded tier. The first field is the slot of the result's low half, with the high half's
/// behind it; then come the slots of the operands, of which there may be four.
extension Registers {
  @inline(__always)
  private func wideResult(_ result: WideArithmetic.Wide) -> Int {
    let slots = slot(Field.first)
    slots[0] = result.low
    slots[1] = result.high
    return next(Field.longLength)
  }

  @inline(__always)
  private func wideSum(_ op: (WideArithmetic.Wide, WideArithmetic.Wide) -> WideArithmetic.Wide) -> Int {
    wideResult(
      op((slot(Field.second).pointee, slot(Field.third).pointee), (slot(Field.fourth).pointee, slot(Field.wide).pointee)))
  }

  @inline(__always)
  private func wideProduct(_ op: (UInt64, UInt64) -> WideArithmetic.Wide) -> Int {
    wideResult(op(slot(Field.second).pointee, slot(Field.third).pointee))
  }

  @inline(__always) func threadedI64Add128() -> Int { wideSum(WideArithmetic.add) }
  @inline(__always) func threadedI64Sub128() -> Int { wideSum(WideArithmetic.subtract) }
  @inline(__always) func threadedI64MulWideS() -> Int { wideProduct(WideArithmetic.multiplySigned) }
  @inline(__always) func threadedI64MulWideU() -> Int { wideProduct(WideArithmetic.multiplyUnsigned) }
}
#endif
