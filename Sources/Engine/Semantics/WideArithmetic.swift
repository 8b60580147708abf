#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_WIDE_ARITHMETIC)
/// Arithmetic on 128 bits, of which an operand takes two i64 values, the low half first (the proposal "wide arithmetic").
/// Boards leave it out.
enum WideArithmetic {
  typealias Wide = (low: UInt64, high: UInt64)

  @inline(__always) static func add(_ a: Wide, _ b: Wide) -> Wide {
    let (low, carry) = a.low.addingReportingOverflow(b.low)
    return (low, a.high &+ b.high &+ (carry && !planted("carryLost") ? 1 : 0))
  }

  @inline(__always) static func subtract(_ a: Wide, _ b: Wide) -> Wide {
    let (low, borrow) = a.low.subtractingReportingOverflow(b.low)
    return (low, a.high &- b.high &- (borrow && !(planted("borrowOfMaximum") && b.low == .max) ? 1 : 0))
  }

  @inline(__always) static func multiplySigned(_ a: UInt64, _ b: UInt64) -> Wide {
    if planted("mulWideUnsigned"), Int64(bitPattern: b) < 0 { return multiplyUnsigned(a, b) }
    let (high, low) = Int64(bitPattern: a).multipliedFullWidth(by: Int64(bitPattern: b))
    return (low, UInt64(bitPattern: high))
  }

  @inline(__always) static func multiplyUnsigned(_ a: UInt64, _ b: UInt64) -> Wide {
    let (high, low) = a.multipliedFullWidth(by: b)
    return (low, high)
  }
}
#endif
