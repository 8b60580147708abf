/// Integer literals (specification, 6.3.2). The tokens have been checked: digits, and underscores between them.
extension Source {
  /// The value of an unsigned literal, nil where it needs more bits.
  func natural(_ start: Int, _ end: Int, bits: Int) -> UInt64? {
    let limit = UInt64.max >> UInt64(64 - bits)
    var value: UInt64 = 0
    var at = start
    if self[at] == "0", at + 1 < end, self[at + 1] == "x" {
      at += 2
      while at < end {
        if let digit = hexValue(self[at]) {
          guard value <= limit >> 4 else { return nil }
          value = value << 4 | UInt64(digit)
        }
        at += 1
      }
      return value
    }
    while at < end {
      let digit = self[at] &- 0x30
      if digit < 10 {
        let (product, isTooGreat) = value.multipliedReportingOverflow(by: 10)
        let (sum, isGreater) = product.addingReportingOverflow(UInt64(digit))
        guard !isTooGreat, !isGreater, sum <= limit else { return nil }
        value = sum
      }
      at += 1
    }
    return value
  }

  /// The two's complement of a literal that may have a sign and may be signed or unsigned, in the lowest `bits`; nil where
  /// it is out of range both ways.
  func integer(_ start: Int, _ end: Int, bits: Int) -> UInt64? {
    guard self[start] == "-" else {
      return natural(self[start] == "+" ? start + 1 : start, end, bits: bits)
    }
    guard let magnitude = natural(start + 1, end, bits: bits), magnitude <= 1 << UInt64(bits - 1) else {
      return nil
    }
    return (0 &- magnitude) & (UInt64.max >> UInt64(64 - bits))
  }
}
