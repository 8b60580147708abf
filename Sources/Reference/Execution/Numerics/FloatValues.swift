// Floating-point values (specification, 2.2.3), their representation (4.3.1) and rounding (4.3.3).

/// A floating-point number of some width.
struct FloatValue: Equatable {
  var isNegative: Bool
  var magnitude: Magnitude

  enum Magnitude: Equatable {
    case nan(payload: UInt64)
    case infinity
    /// q = significand · 2^exponent, exactly: zero, a subnormal or a normal number.
    case rational(significand: UInt64, exponent: Int)
  }

  static func zero(isNegative: Bool) -> FloatValue {
    FloatValue(isNegative: isNegative, magnitude: .rational(significand: 0, exponent: 0))
  }

  static func infinity(isNegative: Bool) -> FloatValue {
    FloatValue(isNegative: isNegative, magnitude: .infinity)
  }

  var isNaN: Bool {
    if case .nan = magnitude { true } else { false }
  }

  var isInfinite: Bool { magnitude == .infinity }

  var isZero: Bool {
    if case .rational(significand: 0, exponent: _) = magnitude { true } else { false }
  }
}

/// M = signif(N): bits of the significand that are written (2.2.3).
func signif(_ n: Int) -> Int { n == 32 ? 23 : 52 }

/// E = expon(N): bits of the exponent (2.2.3).
func expon(_ n: Int) -> Int { n == 32 ? 8 : 11 }

/// fbias_N = 2^(E-1) - 1
func fbias(_ n: Int) -> Int { Int(power(expon(n) - 1)) - 1 }

/// canon_N = 2^(signif(N) - 1) (2.2.3)
func canon(_ n: Int) -> UInt64 { UInt64(power(signif(n) - 1)) }

/// fbits_N^-1: sign, exponent of E bits, significand of M bits.
func inverseFbits(_ n: Int, _ bits: UInt64) -> FloatValue {
  let bits = Integer(bits)
  let m = UInt64(mod(bits, power(signif(n))))
  let e = Int(mod(bits / power(signif(n)), power(expon(n))))
  let isNegative = bits / power(n - 1) == 1
  let smallest = 1 - fbias(n) - signif(n)
  switch e {
  case 0:  // ±(0 + m·2^-M)·2^(1 - fbias)
    return FloatValue(isNegative: isNegative, magnitude: .rational(significand: m, exponent: smallest))
  case Int(power(expon(n))) - 1 where m == 0:
    return .infinity(isNegative: isNegative)
  case Int(power(expon(n))) - 1:
    return FloatValue(isNegative: isNegative, magnitude: .nan(payload: m))
  default:  // ±(1 + m·2^-M)·2^(e - fbias)
    let significand = UInt64(power(signif(n))) + m
    return FloatValue(
      isNegative: isNegative, magnitude: .rational(significand: significand, exponent: smallest + e - 1))
  }
}

/// fbits_N. A rational has to be exact in the format: `ieee` makes it so.
func fbits(_ n: Int, _ z: FloatValue) -> UInt64 {
  let (sign, exponentUnit) = (z.isNegative ? power(n - 1) : 0, power(signif(n)))
  let allOnes = (power(expon(n)) - 1) * exponentUnit
  switch z.magnitude {
  case .nan(let payload): return UInt64(sign + allOnes + Integer(payload))
  case .infinity: return UInt64(sign + allOnes)
  case .rational(significand: 0, _): return UInt64(sign)
  case .rational(var significand, var exponent):
    let smallest = 1 - fbias(n) - signif(n)
    while significand % 2 == 0, significand >= UInt64(2 * exponentUnit) || exponent < smallest {
      (significand, exponent) = (significand / 2, exponent + 1)
    }
    while significand < UInt64(exponentUnit), exponent > smallest {
      (significand, exponent) = (significand * 2, exponent - 1)
    }
    precondition(significand < UInt64(2 * exponentUnit) && exponent >= smallest, "not exact")
    // A normal number's significand has its leading 1, which the exponent's field counts in.
    return UInt64(sign + Integer(exponent - smallest) * exponentUnit + Integer(significand))
  }
}

/// ieee_N(r), r = ±significand · 2^exponent: the nearest number of the format, of two equally near ones the one with
/// the even significand, infinity where that is the limit 2^(2^(E-1)) (4.3.3, rounding). A zero keeps the sign given.
func ieee(_ n: Int, isNegative: Bool, significand: UInt64, exponent: Int) -> FloatValue {
  if significand == 0 { return .zero(isNegative: isNegative) }
  let smallest = 1 - fbias(n) - signif(n)
  // The candidates around r are multiples of 2^unit: with M + 1 bits, or with what subnormal numbers have.
  let leading = exponent + 63 - significand.leadingZeroBitCount
  let unit = leading - signif(n) < smallest ? smallest : leading - signif(n)
  let distance = unit - exponent
  if distance <= 0 { return rectify(n, isNegative, significand << UInt64(-distance), unit) }
  // Less than half of the unit: r is nearer to 0.
  if distance > 64 { return .zero(isNegative: isNegative) }
  let divisor = UInt128(1) << UInt128(distance)
  let (below, rest) = (UInt64(UInt128(significand) / divisor), UInt128(significand) % divisor)
  let isUp = 2 * rest > divisor || (2 * rest == divisor && below % 2 == 1)
  return rectify(n, isNegative, isUp ? below + 1 : below, unit)
}

/// rectify_N: the limit number becomes infinity.
private func rectify(_ n: Int, _ isNegative: Bool, _ significand: UInt64, _ exponent: Int) -> FloatValue {
  if significand == 0 { return .zero(isNegative: isNegative) }
  let leading = exponent + 63 - significand.leadingZeroBitCount
  if leading > fbias(n) { return .infinity(isNegative: isNegative) }
  return FloatValue(
    isNegative: isNegative, magnitude: .rational(significand: significand, exponent: exponent))
}
