import Testing
import Text

/// The bits of a constant instruction's literal, nil where it is malformed.
private func bits(_ mnemonic: String, _ literal: String) -> UInt64? {
  guard let bytes = try? assembled("\(mnemonic) \(literal)") else { return nil }
  return bytes.dropFirst().reversed().reduce(0) { $0 << 8 | UInt64($1) }
}

private func single(_ literal: String) -> UInt32? {
  bits("f32.const", literal).map { UInt32(truncatingIfNeeded: $0) }
}

private func double(_ literal: String) -> UInt64? { bits("f64.const", literal) }

@Suite struct IntegerLiteralTests {
  @Test(arguments: [
    ("0", [0x00]), ("-0", [0x00]), ("+1", [0x01]), ("-1", [0x7F]), ("63", [0x3F]), ("64", [0xC0, 0x00]),
    ("-64", [0x40]), ("-65", [0xBF, 0x7F]), ("1_0", [0x0A]), ("0x_f", nil), ("0xF_f", [0xFF, 0x01]),
    ("2147483647", [0xFF, 0xFF, 0xFF, 0xFF, 0x07]), ("2147483648", [0x80, 0x80, 0x80, 0x80, 0x78]),
    ("-2147483648", [0x80, 0x80, 0x80, 0x80, 0x78]), ("4294967295", [0x7F]), ("0xFFFFFFFF", [0x7F]),
    ("-0x80000000", [0x80, 0x80, 0x80, 0x80, 0x78]), ("4294967296", nil), ("0x100000000", nil),
    ("-2147483649", nil), ("-0x80000001", nil), ("1_", nil), ("_1", nil), ("1__0", nil), ("0x", nil),
    ("1.0", nil), ("0xg", nil), ("99999999999999999999999999", nil),
  ] as [(String, [UInt8]?)])
  func i32(_ literal: String, _ immediate: [UInt8]?) {
    #expect((try? assembled("i32.const \(literal)")) == immediate.map { [0x41] + $0 })
  }

  @Test(arguments: [
    ("9223372036854775807", [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00]),
    ("-9223372036854775808", [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F]),
    ("18446744073709551615", [0x7F]), ("0xffff_ffff_ffff_ffff", [0x7F]), ("18446744073709551616", nil),
    ("0x1_0000_0000_0000_0000", nil), ("-9223372036854775809", nil), ("18446744073709551620", nil),
  ] as [(String, [UInt8]?)])
  func i64(_ literal: String, _ immediate: [UInt8]?) {
    #expect((try? assembled("i64.const \(literal)")) == immediate.map { [0x42] + $0 })
  }

  @Test func lanes() throws {
    #expect(
      try assembled("v128.const i8x16 -128 255 2 3 4 5 6 7 8 9 10 11 12 13 14 0xf") == [
        0xFD, 0x0C, 0x80, 0xFF, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
      ])
    #expect(
      try assembled("v128.const i16x8 -32768 65535 2 3 4 5 6 7")
        == [0xFD, 0x0C, 0x00, 0x80, 0xFF, 0xFF, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0])
    #expect(
      try assembled("v128.const f32x4 1 -0 inf nan:0x1") == [
        0xFD, 0x0C, 0x00, 0x00, 0x80, 0x3F, 0, 0, 0, 0x80, 0, 0, 0x80, 0x7F, 1, 0, 0x80, 0x7F,
      ])
    #expect(
      try assembled("v128.const i64x2 -1 0x0102030405060708")
        == [0xFD, 0x0C] + [UInt8](repeating: 0xFF, count: 8) + [8, 7, 6, 5, 4, 3, 2, 1])
    for wrong in ["i8x16 0", "i32x4 0 0 0", "i32x4 0 0 0 0 0", "f64x2 1"] {
      #expect(fault("(func v128.const \(wrong) drop)")?.message == "wrong number of lane literals")
    }
    for wrong in ["i8x16 256 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "i16x8 -32769 0 0 0 0 0 0 0", "f32x4 1e39 0 0 0"] {
      #expect(fault("(func v128.const \(wrong) drop)")?.message == "constant out of range")
    }
  }
}

@Suite struct FloatLiteralTests {
  /// Values around each boundary of rounding; the compiler's own literals say what is right.
  @Test(arguments: [
    ("0", 0), ("-0", 0x8000_0000), ("0x0p99999999999999999999", 0), ("0e99999999999999999999", 0),
    ("1", (1.0 as Float).bitPattern), ("+1.", (1.0 as Float).bitPattern), ("1_0.2_5e0_1", (102.5 as Float).bitPattern),
    ("0x1.8", (1.5 as Float).bitPattern), ("0x.8", nil), (".5", nil), ("1e", nil), ("0x1p", nil), ("1e+_1", nil),
    // Ties to even, and one beyond them.
    ("0x1.000001p0", 0x3F80_0000), ("0x1.000003p0", 0x3F80_0002), ("0x1.00000100000000000001p0", 0x3F80_0001),
    ("0x1.000000ffffffffffffffp0", 0x3F80_0000), ("16777217", 0x4B80_0000), ("16777219", 0x4B80_0002),
    ("16777217.0000000000000000000000000001", 0x4B80_0001),
    // The greatest finite number, and where infinity would begin.
    ("0x1.fffffep127", 0x7F7F_FFFF), ("0x1.fffffefffffffp127", 0x7F7F_FFFF), ("0x1.ffffffp127", nil),
    ("0x1p128", nil), ("340282356779733661637539395458142568447", 0x7F7F_FFFF),
    ("340282356779733661637539395458142568448", nil), ("1e39", nil), ("1e99999999999999999999", nil),
    // Subnormal numbers.
    ("0x1p-126", 0x0080_0000), ("0x1.fffffcp-127", 0x007F_FFFF), ("0x1.fffffep-127", 0x0080_0000),
    ("0x1p-149", 1), ("0x1p-150", 0), ("0x1.000001p-150", 1), ("0x1.8p-149", 2), ("0x1p-151", 0),
    ("1.401298464324817e-45", 1), ("7.006492321624085e-46", 0), ("7.006492321624086e-46", 1),
    ("1e-99999999999999999999", 0),
    // Not a number, with a payload or without.
    ("inf", 0x7F80_0000), ("-inf", 0xFF80_0000), ("nan", 0x7FC0_0000), ("-nan", 0xFFC0_0000),
    ("nan:0x1", 0x7F80_0001), ("nan:0x7f_ffff", 0x7FFF_FFFF), ("-nan:0x40_0000", 0xFFC0_0000), ("nan:0x0", nil),
    ("nan:0x80_0000", nil), ("nan:1", nil), ("nan:0x", nil), ("infinity", nil), ("NaN", nil),
  ] as [(String, UInt32?)])
  func f32(_ literal: String, _ expected: UInt32?) {
    #expect(single(literal) == expected)
  }

  @Test(arguments: [
    ("0x1.fffffffffffffp1023", 0x7FEF_FFFF_FFFF_FFFF), ("0x1.fffffffffffff7ffffp1023", 0x7FEF_FFFF_FFFF_FFFF),
    ("0x1.fffffffffffff8p1023", nil), ("1.7976931348623157e308", 0x7FEF_FFFF_FFFF_FFFF), ("1.8e308", nil),
    ("0x1.00000000000008p0", 0x3FF0_0000_0000_0000), ("0x1.000000000000080001p0", 0x3FF0_0000_0000_0001),
    ("0x1.00000000000018p0", 0x3FF0_0000_0000_0002), ("9007199254740993", 0x4340_0000_0000_0000),
    ("9007199254740993.000000000000000000000000000001", 0x4340_0000_0000_0001),
    ("0x1p-1022", 0x0010_0000_0000_0000), ("2.2250738585072011e-308", 0x000F_FFFF_FFFF_FFFF), ("0x1p-1074", 1),
    ("0x1p-1075", 0), ("0x1.00000001p-1075", 1), ("4.9e-324", 1), ("2.4703282292062327e-324", 0),
    ("2.4703282292062328e-324", 1), ("0.1", 0x3FB9_9999_9999_999A), ("1e23", 0x44B5_2D02_C7E1_4AF6),
    ("123456789012345678901234567890", 0x45F8_EE90_FF6C_373E), ("0x123456789abcdef01", 0x43F2_3456_789A_BCDF),
    ("nan", 0x7FF8_0000_0000_0000), ("nan:0x1", 0x7FF0_0000_0000_0001), ("-nan:0xf_ffff_ffff_ffff", .max),
    ("nan:0x10_0000_0000_0000", nil),
  ] as [(String, UInt64?)])
  func f64(_ literal: String, _ expected: UInt64?) {
    #expect(double(literal) == expected)
  }

  /// The shortest decimal of any finite number reads as that number; the exact middle of two neighbours as the even one.
  @Test func randomNumbers() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let wide = Double(bitPattern: generator.next())
      if wide.isFinite { #expect(double("\(wide)") == wide.bitPattern, "\(wide)") }
      let narrow = Float(bitPattern: UInt32(truncatingIfNeeded: generator.next()))
      guard narrow.isFinite, narrow.nextUp.isFinite else { continue }
      #expect(single("\(narrow)") == narrow.bitPattern, "\(narrow)")
      // A double has the middle exactly, and so has its decimal where that is short enough to be exact.
      let middle = (Double(narrow) + Double(narrow.nextUp)) / 2
      let even = narrow.bitPattern & 1 == 0 ? narrow : narrow.nextUp
      #expect(single(hexadecimal(middle)) == even.bitPattern, "\(middle)")
      let above = middle.nextUp
      #expect(single(hexadecimal(above)) == Float(above).bitPattern, "\(above)")
    }
  }

  /// A number as an integer in hexadecimal, times a power of two.
  private func hexadecimal(_ value: Double) -> String {
    let exponent = Int(value.exponent) - 52
    let significand = UInt64(value.significand * 0x1p52)
    return "\(value < 0 ? "-" : "")0x\(String(significand, radix: 16))p\(exponent)"
  }
}
