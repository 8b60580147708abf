#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_WIDE_ARITHMETIC)
/// Arithmetic on 128 bits in place: a number's high half lies above its low one.
extension Registers {
  @inline(__always)
  private func inPlaceWideSum(_ op: (WideArithmetic.Wide, WideArithmetic.Wide) -> WideArithmetic.Wide) -> Int {
    let result = op((top[-3], top[-2]), (top[-1], acc))
    top[-3] = result.low
    return replacing(2, with: result.high, at: pc)
  }

  @inline(__always)
  private func inPlaceWideProduct(_ op: (UInt64, UInt64) -> WideArithmetic.Wide) -> Int {
    let result = op(top[-1], acc)
    top[-1] = result.low
    return replacing(0, with: result.high, at: pc)
  }

  @inline(__always) func inPlaceI64Add128() -> Int { inPlaceWideSum(WideArithmetic.add) }
  @inline(__always) func inPlaceI64Sub128() -> Int { inPlaceWideSum(WideArithmetic.subtract) }
  @inline(__always) func inPlaceI64MulWideS() -> Int { inPlaceWideProduct(WideArithmetic.multiplySigned) }
  @inline(__always) func inPlaceI64MulWideU() -> Int { inPlaceWideProduct(WideArithmetic.multiplyUnsigned) }
}
#endif
