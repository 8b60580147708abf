/// Conversions between number types (specification, 4.3.4), each once, for both tiers and every form.
enum Convert {
  @inline(__always) static func wrap(_ a: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: a) }
  @inline(__always) static func extendS(_ a: UInt32) -> UInt64 { UInt64(truncatingIfNeeded: Int32(bitPattern: a)) }
  @inline(__always) static func extendU(_ a: UInt32) -> UInt64 { UInt64(a) }

  @inline(__always) static func f32I32S(_ a: UInt32) -> Float { Float(Int32(bitPattern: a)) }
  @inline(__always) static func f32I32U(_ a: UInt32) -> Float { Float(a) }
  @inline(__always) static func f32I64S(_ a: UInt64) -> Float { Float(Int64(bitPattern: a)) }
  @inline(__always) static func f32I64U(_ a: UInt64) -> Float { planted("f32FromU64Twice") ? Float(Double(a)) : Float(a) }
  @inline(__always) static func f64I32S(_ a: UInt32) -> Double { Double(Int32(bitPattern: a)) }
  @inline(__always) static func f64I32U(_ a: UInt32) -> Double { Double(a) }
  @inline(__always) static func f64I64S(_ a: UInt64) -> Double { Double(Int64(bitPattern: a)) }
  @inline(__always) static func f64I64U(_ a: UInt64) -> Double {
    planted("f64FromU64Sticky") && a >> 63 != 0 ? Double(a >> 1) * 2 : Double(a)
  }
  @inline(__always) static func demote(_ a: Double) -> Float {
    planted("demoteFlushes") && Float(a).isSubnormal ? 0 : Float(a)
  }
  @inline(__always) static func promote(_ a: Float) -> Double { Double(a) }
  @inline(__always) static func floatBits(_ a: Float) -> UInt32 { a.bitPattern }
  @inline(__always) static func doubleBits(_ a: Double) -> UInt64 { a.bitPattern }
  @inline(__always) static func float(_ a: UInt32) -> Float { Float(bitPattern: a) }
  @inline(__always) static func double(_ a: UInt64) -> Double { Double(bitPattern: a) }
}

/// Float to integer, trapping and saturating. `low` and `high` are the bounds, both excluded, of what converts.
enum Truncate<F: MachineFloat> {
  @inline(__always) static func check(_ a: F, _ low: F, _ high: F) -> UInt8 {
    if a > low && a < high { return 0 }
    return a == a ? Trap.integerOverflow.rawValue : Trap.invalidConversionToInteger.rawValue
  }

  /// 2^63 and above, for u64: the upper half is converted less 2^63.
  @inline(__always) static func wide(_ a: F) -> UInt64 {
    let half: F = 0x1p63
    if a < half { return UInt64(bitPattern: a.truncated) }
    return UInt64(bitPattern: (a - half).truncated) ^ (planted("trunc64UHighHalf") ? 0 : 0x8000_0000_0000_0000)
  }

  @inline(__always) static func i32S(_ a: F) -> (UInt32, UInt8) {
    let trap = checkI32S(a)
    return trap != 0 ? (0, trap) : (UInt32(truncatingIfNeeded: a.truncated), 0)
  }
  @inline(__always) static func i32U(_ a: F) -> (UInt32, UInt8) {
    let trap = check(a, planted("truncUFraction") ? -0.5 : -1, 0x1p32)
    return trap != 0 ? (0, trap) : (UInt32(truncatingIfNeeded: a.truncated), 0)
  }
  @inline(__always) static func i64S(_ a: F) -> (UInt64, UInt8) {
    if a == -0x1p63 { return (0x8000_0000_0000_0000, 0) }
    let trap = check(a, -0x1p63, 0x1p63)
    return trap != 0 ? (0, trap) : (UInt64(bitPattern: a.truncated), 0)
  }
  @inline(__always) static func i64U(_ a: F) -> (UInt64, UInt8) {
    let trap = check(a, -1, 0x1p64)
    return trap != 0 ? (0, trap) : (wide(a), 0)
  }

  /// Float cannot tell -2^31 - 1 from -2^31, so the lower bound depends on the precision.
  @inline(__always) static func checkI32S(_ a: F) -> UInt8 {
    if a == -0x1p31 { return 0 }
    if F.integral > 0x1p31, !planted("trunc32LowFraction") { return check(a, -0x1p31 - 1, 0x1p31) }
    return check(a, -0x1p31, 0x1p31)
  }

  @inline(__always) static func satI32S(_ a: F) -> UInt32 {
    if a != a { return 0 }
    if a <= -0x1p31 { return 0x8000_0000 }
    if a >= 0x1p31 { return 0x7FFF_FFFF }
    return UInt32(truncatingIfNeeded: a.truncated)
  }
  @inline(__always) static func satI32U(_ a: F) -> UInt32 {
    if !(a > 0) { return 0 }
    if a >= 0x1p32 { return .max }
    return UInt32(truncatingIfNeeded: a.truncated)
  }
  @inline(__always) static func satI64S(_ a: F) -> UInt64 {
    if a != a { return planted("satNaNToMin") ? 0x8000_0000_0000_0000 : 0 }
    if a <= -0x1p63 { return 0x8000_0000_0000_0000 }
    if a >= 0x1p63 { return 0x7FFF_FFFF_FFFF_FFFF }
    return UInt64(bitPattern: a.truncated)
  }
  @inline(__always) static func satI64U(_ a: F) -> UInt64 {
    if !(a > 0) { return 0 }
    if a >= 0x1p64 { return .max }
    return wide(a)
  }
}
