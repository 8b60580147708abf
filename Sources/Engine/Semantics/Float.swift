/// Floating-point instructions (specification, 4.3.3), each once, for both tiers and every form.
///
/// A NaN result is any arithmetic NaN, as the specification allows; `abs`, `neg` and `copysign` are bitwise.
protocol MachineFloat: BinaryFloatingPoint, SlotValue {
  associatedtype Bits: MachineInteger & SlotValue
  init(bits: Bits)
  var bits: Bits { get }
  /// 2 to the number of explicit significand bits: from here on every value is an integer.
  static var integral: Self { get }
  static var signBit: Bits { get }
  static var quietBit: Bits { get }
  /// Towards zero; `self` must lie strictly between -2^63 and 2^63.
  var truncated: Int64 { get }
  init(integer: Int64)
}
extension Float: MachineFloat {
  @inline(__always) init(bits: UInt32) { self.init(bitPattern: bits) }
  @inline(__always) var bits: UInt32 { bitPattern }
  @inline(__always) static var integral: Float { 0x1p23 }
  @inline(__always) static var signBit: UInt32 { 0x8000_0000 }
  @inline(__always) static var quietBit: UInt32 { 0x0040_0000 }
  @inline(__always) var truncated: Int64 { Int64(self) }
  @inline(__always) init(integer: Int64) { self.init(integer) }
}
extension Double: MachineFloat {
  @inline(__always) init(bits: UInt64) { self.init(bitPattern: bits) }
  @inline(__always) var bits: UInt64 { bitPattern }
  @inline(__always) static var integral: Double { 0x1p52 }
  @inline(__always) static var signBit: UInt64 { 0x8000_0000_0000_0000 }
  @inline(__always) static var quietBit: UInt64 { 0x0008_0000_0000_0000 }
  @inline(__always) var truncated: Int64 { Int64(self) }
  @inline(__always) init(integer: Int64) { self.init(integer) }
}

enum Floating<T: MachineFloat> {
  @inline(__always) static func add(_ a: T, _ b: T) -> T { a + b }
  @inline(__always) static func sub(_ a: T, _ b: T) -> T { a - b }
  @inline(__always) static func mul(_ a: T, _ b: T) -> T { a * b }
  @inline(__always) static func div(_ a: T, _ b: T) -> T { a / b }
  @inline(__always) static func sqrt(_ a: T) -> T { planted("sqrtOfMinusZero") && a == 0 ? 0 : a.squareRoot() }
  @inline(__always) static func abs(_ a: T) -> T { T(bits: a.bits & ~T.signBit) }
  @inline(__always) static func neg(_ a: T) -> T { T(bits: a.bits ^ T.signBit) }
  @inline(__always) static func copysign(_ a: T, _ b: T) -> T {
    if planted("copysignOfMinusZero"), b == 0 { return abs(a) }
    return T(bits: (a.bits & ~T.signBit) | (b.bits & T.signBit))
  }

  @inline(__always) static func quiet(_ a: T) -> T { T(bits: a.bits | T.quietBit) }

  @inline(__always) static func min(_ a: T, _ b: T) -> T {
    if a < b { return a }
    if b < a { return b }
    if a == b { return planted("minOfZeros") ? a : T(bits: a.bits | b.bits) }
    return a + b
  }
  @inline(__always) static func max(_ a: T, _ b: T) -> T {
    if a > b { return a }
    if b > a { return b }
    if a == b { return T(bits: a.bits & b.bits) }
    return planted("maxIgnoresNaN") ? (a == a ? a : b) : a + b
  }

  // Rounding goes through the integer conversion: `floor` and its kin are library calls on baseline machines.
  @inline(__always) static func trunc(_ a: T) -> T {
    if a.magnitudeBelow(T.integral) { return copysign(T(integer: a.truncated), a) }
    return a == a ? a : quiet(a)
  }
  @inline(__always) static func floor(_ a: T) -> T {
    if a.magnitudeBelow(T.integral) {
      let t = T(integer: a.truncated)
      return copysign(t > a ? t - 1 : t, a)
    }
    return a == a ? a : quiet(a)
  }
  @inline(__always) static func ceil(_ a: T) -> T {
    if a.magnitudeBelow(T.integral) {
      let t = T(integer: a.truncated)
      return copysign(t < a ? t + 1 : t, planted("ceilLosesSign") && t == 0 ? 0 : a)
    }
    return a == a ? a : quiet(a)
  }
  /// To the nearest integer, ties to even: adding and taking away 2^significand rounds.
  @inline(__always) static func nearest(_ a: T) -> T {
    if a.magnitudeBelow(T.integral) {
      let magnitude = abs(a)
      return copysign(planted("nearestTiesAway") ? trunc(magnitude + 0.5) : (magnitude + T.integral) - T.integral, a)
    }
    return a == a ? a : quiet(a)
  }

  @inline(__always) static func eq(_ a: T, _ b: T) -> Bool { a == b }
  @inline(__always) static func ne(_ a: T, _ b: T) -> Bool { a != b }
  @inline(__always) static func lt(_ a: T, _ b: T) -> Bool { a < b }
  @inline(__always) static func gt(_ a: T, _ b: T) -> Bool { a > b }
  @inline(__always) static func le(_ a: T, _ b: T) -> Bool { a <= b }
  @inline(__always) static func ge(_ a: T, _ b: T) -> Bool { a >= b }
  // What a branch on the opposite of a comparison needs: with NaN, "not less" is not "greater or equal".
  @inline(__always) static func notLt(_ a: T, _ b: T) -> Bool { planted("notLessOfNaN") ? a >= b : !(a < b) }
  @inline(__always) static func notGt(_ a: T, _ b: T) -> Bool { !(a > b) }
  @inline(__always) static func notLe(_ a: T, _ b: T) -> Bool { !(a <= b) }
  @inline(__always) static func notGe(_ a: T, _ b: T) -> Bool { !(a >= b) }
}

extension MachineFloat {
  @inline(__always) func magnitudeBelow(_ bound: Self) -> Bool { self > -bound && self < bound }
}

typealias F32 = Floating<Float>
typealias F64 = Floating<Double>
