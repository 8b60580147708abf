/// A binary interchange format of IEEE 754.
struct FloatFormat {
  /// The bits of the significand, the hidden one included.
  var precision: Int
  /// The bits of the exponent.
  var exponentBits: Int

  static let single = FloatFormat(precision: 24, exponentBits: 8)
  static let double = FloatFormat(precision: 53, exponentBits: 11)

  var bias: Int { 1 << (exponentBits - 1) - 1 }
  var infinity: UInt64 { (1 << UInt64(exponentBits) - 1) << UInt64(precision - 1) }
  var sign: UInt64 { 1 << UInt64(precision + exponentBits - 1) }
  /// The highest bit of a NaN's payload.
  var quiet: UInt64 { 1 << UInt64(precision - 2) }

  /// The bits of `significand` × 2^`exponent`, rounded to nearest, ties to even; nil where that is infinite. `isInexact`
  /// says that the value is greater than that, by less than one in the significand's last place.
  func bits(_ significand: UInt64, exponent: Int, isInexact: Bool) -> UInt64? {
    if significand == 0 { return 0 }
    let shift = significand.leadingZeroBitCount
    let fraction = significand << UInt64(shift)
    // The value is 1.xxx × 2^power.
    let power = exponent - shift + 63
    let least = 1 - bias
    let kept = power >= least ? precision : precision - (least - power)
    if kept < 0 { return 0 }
    let dropped = 64 - kept
    var result = dropped == 64 ? 0 : fraction >> UInt64(dropped)
    let rest = dropped == 64 ? fraction : fraction << UInt64(kept)
    let half: UInt64 = 1 << 63
    if rest > half || (rest == half && (isInexact || result & 1 == 1)) { result += 1 }
    if power >= least {
      guard power <= bias else { return nil }
      // The hidden bit adds one to the exponent, and so does a carry.
      result += UInt64(power + bias - 1) << UInt64(precision - 1)
    }
    return result < infinity ? result : nil
  }
}

/// Floating-point literals (specification, 6.3.2), correctly rounded. The tokens have been checked.
extension Source {
  /// The bits of a literal, integers included; nil where it is out of range.
  func float(_ start: Int, _ end: Int, _ format: FloatFormat) -> UInt64? {
    var at = start
    let isNegative = self[at] == "-"
    if isNegative || self[at] == "+" { at += 1 }
    guard let magnitude = magnitude(at, end, format) else { return nil }
    return isNegative ? magnitude | format.sign : magnitude
  }

  private func magnitude(_ start: Int, _ end: Int, _ format: FloatFormat) -> UInt64? {
    switch self[start] {
    case "i":
      return format.infinity
    case "n":
      guard end > start + 3 else { return format.infinity | format.quiet }
      guard let payload = natural(start + 4, end, bits: format.precision - 1), payload != 0 else { return nil }
      return format.infinity | payload
    default:
      return self[start + 1] == "x" && start + 1 < end
        ? hexadecimal(start + 2, end, format) : decimal(start, end, format)
    }
  }

  private func hexadecimal(_ start: Int, _ end: Int, _ format: FloatFormat) -> UInt64? {
    var significand: UInt64 = 0
    var exponent = 0
    var isInexact = false
    var isFraction = false
    var at = start
    while at < end, self[at] | 0x20 != "p" {
      if let digit = hexValue(self[at]) {
        if significand >> 60 == 0 {
          significand = significand << 4 | UInt64(digit)
          if isFraction { exponent -= 4 }
        } else {
          isInexact = isInexact || digit != 0
          if !isFraction { exponent += 4 }
        }
      } else if self[at] == "." {
        isFraction = true
      }
      at += 1
    }
    return format.bits(significand, exponent: exponent + self.exponent(at, end), isInexact: isInexact)
  }

  /// The exponent from its letter on, 0 where there is none. It is clamped: no literal that fits in memory has so many
  /// digits that it matters.
  private func exponent(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return 0 }
    var at = start + 1
    let isNegative = self[at] == "-"
    var value = 0
    while at < end {
      if isDigit(self[at]), value < 1 << 40 { value = value * 10 + Int(self[at] - 0x30) }
      at += 1
    }
    return isNegative ? -value : value
  }

  private func decimal(_ start: Int, _ end: Int, _ format: FloatFormat) -> UInt64? {
    var significand: UInt64 = 0
    var scale = 0
    var digits = 0
    var isFraction = false
    var at = start
    while at < end, self[at] | 0x20 != "e" {
      let digit = self[at] &- 0x30
      if digit < 10 {
        if digits < 19 {
          significand = significand * 10 + UInt64(digit)
          if significand != 0 { digits += 1 }
        } else {
          digits += 1
        }
        if isFraction { scale -= 1 }
      } else if self[at] == "." {
        isFraction = true
      }
      at += 1
    }
    if digits == 0 { return 0 }
    scale += exponent(at, end)
    if digits <= 19, let bits = fastBits(significand, scale, format) { return bits }
    // Past these, every format has only infinity and zero.
    if scale + digits > 400 { return nil }
    if scale + digits < -400 { return 0 }
    return slowBits(start, at, scale: scale, format)
  }

  /// Where both factors are exact, one operation rounds once (W. D. Clinger, "How to read floating point numbers
  /// accurately", 1990).
  private func fastBits(_ significand: UInt64, _ scale: Int, _ format: FloatFormat) -> UInt64? {
    guard significand <= 1 << 53, scale >= -22, scale <= 22 else { return nil }
    let power = powersOfTen[scale < 0 ? -scale : scale]
    let value = scale < 0 ? Double(significand) / power : Double(significand) * power
    if format.precision == 53 { return value.bitPattern }
    // Rounding again is safe where the value is not in the middle of two neighbours, and these are normal numbers.
    let middle: UInt64 = 1 << 28
    guard value.bitPattern & (middle << 1 - 1) != middle, value >= 0x1p-126, value < 0x1p127 else { return nil }
    return UInt64(Float(value).bitPattern)
  }

  /// By the standard library, which takes any number of digits and rounds once.
  private func slowBits(_ start: Int, _ end: Int, scale: Int, _ format: FloatFormat) -> UInt64? {
    var text = ""
    for at in start..<end where isDigit(self[at]) {
      text.unicodeScalars.append(Unicode.Scalar(self[at]))
    }
    text += "e\(scale)"
    if format.precision == 53 {
      return Double(text).flatMap { $0.isFinite ? $0.bitPattern : nil }
    }
    return Float(text).flatMap { $0.isFinite ? UInt64($0.bitPattern) : nil }
  }
}

private let powersOfTen: InlineArray<23, Double> = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
]
