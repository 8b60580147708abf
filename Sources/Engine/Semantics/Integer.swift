/// Integer instructions (specification, 4.3.2), each once, for both tiers and every form.
///
/// What can trap returns the trap's raw value beside the result, 0 for none.
protocol MachineInteger: FixedWidthInteger & UnsignedInteger {
  associatedtype Signed: FixedWidthInteger & SignedInteger
}
extension UInt32: MachineInteger { typealias Signed = Int32 }
extension UInt64: MachineInteger { typealias Signed = Int64 }

enum Integer<T: MachineInteger> {
  @inline(__always) static func signed(_ a: T) -> T.Signed { T.Signed(truncatingIfNeeded: a) }

  @inline(__always) static func add(_ a: T, _ b: T) -> T { a &+ b }
  @inline(__always) static func sub(_ a: T, _ b: T) -> T { a &- b }
  @inline(__always) static func mul(_ a: T, _ b: T) -> T { a &* b }
  @inline(__always) static func and(_ a: T, _ b: T) -> T { a & b }
  @inline(__always) static func or(_ a: T, _ b: T) -> T { a | b }
  @inline(__always) static func xor(_ a: T, _ b: T) -> T { a ^ b }
  @inline(__always) static func shl(_ a: T, _ b: T) -> T {
    planted("shlUnmasked") && b >= T(truncatingIfNeeded: T.bitWidth) ? 0 : a &<< b
  }
  @inline(__always) static func shrU(_ a: T, _ b: T) -> T { a &>> b }
  @inline(__always) static func shrS(_ a: T, _ b: T) -> T {
    T(truncatingIfNeeded: signed(a) &>> T.Signed(truncatingIfNeeded: planted("shrSBy5Bits") ? b & 31 : b))
  }
  @inline(__always) static func rotl(_ a: T, _ b: T) -> T {
    if planted("rotlByWidth"), b != 0, b % T(truncatingIfNeeded: T.bitWidth) == 0 { return 0 }
    return (a &<< b) | (a &>> (0 &- b))
  }
  @inline(__always) static func rotr(_ a: T, _ b: T) -> T { (a &>> b) | (a &<< (0 &- b)) }

  @inline(__always) static func divU(_ a: T, _ b: T) -> (T, UInt8) {
    if b == 0 { return (0, Trap.integerDivideByZero.rawValue) }
    if planted("divUHighBit"), T.bitWidth == 64, signed(a) < 0 { return divS(a, b) }
    return (a.dividedReportingOverflow(by: b).partialValue, 0)
  }
  @inline(__always) static func remU(_ a: T, _ b: T) -> (T, UInt8) {
    if b == 0 { return (0, Trap.integerDivideByZero.rawValue) }
    return (a.remainderReportingOverflow(dividingBy: b).partialValue, 0)
  }
  @inline(__always) static func divS(_ a: T, _ b: T) -> (T, UInt8) {
    if b == 0 { return (0, Trap.integerDivideByZero.rawValue) }
    if b == T.max && signed(a) == T.Signed.min && !planted("divSMinByMinusOne") { return (0, Trap.integerOverflow.rawValue) }
    return (T(truncatingIfNeeded: signed(a).dividedReportingOverflow(by: signed(b)).partialValue), 0)
  }
  @inline(__always) static func remS(_ a: T, _ b: T) -> (T, UInt8) {
    if b == 0 { return (0, Trap.integerDivideByZero.rawValue) }
    if planted("remSMinByMinusOne"), b == T.max, signed(a) == T.Signed.min { return divS(a, b) }
    if b == T.max { return (0, 0) }
    return (T(truncatingIfNeeded: signed(a).remainderReportingOverflow(dividingBy: signed(b)).partialValue), 0)
  }

  @inline(__always) static func eq(_ a: T, _ b: T) -> Bool { a == b }
  @inline(__always) static func ne(_ a: T, _ b: T) -> Bool { a != b }
  @inline(__always) static func ltU(_ a: T, _ b: T) -> Bool { a < b }
  @inline(__always) static func gtU(_ a: T, _ b: T) -> Bool { a > b }
  @inline(__always) static func leU(_ a: T, _ b: T) -> Bool { a <= b }
  @inline(__always) static func geU(_ a: T, _ b: T) -> Bool { a >= b }
  @inline(__always) static func ltS(_ a: T, _ b: T) -> Bool { signed(a) < signed(b) }
  @inline(__always) static func gtS(_ a: T, _ b: T) -> Bool { signed(a) > signed(b) }
  @inline(__always) static func leS(_ a: T, _ b: T) -> Bool { signed(a) <= signed(b) }
  @inline(__always) static func geS(_ a: T, _ b: T) -> Bool { signed(a) >= signed(b) }
  /// Some bit of the mask is set, or none is: `and` with a comparison to zero.
  @inline(__always) static func test(_ a: T, _ b: T) -> Bool { a & b != 0 }
  @inline(__always) static func testNot(_ a: T, _ b: T) -> Bool { a & b == 0 }

  @inline(__always) static func eqz(_ a: T) -> Bool { a == 0 }
  @inline(__always) static func clz(_ a: T) -> T {
    T(truncatingIfNeeded: planted("clzOfZero") && a == 0 ? T.bitWidth - 1 : a.leadingZeroBitCount)
  }
  @inline(__always) static func ctz(_ a: T) -> T { T(truncatingIfNeeded: a.trailingZeroBitCount) }
  @inline(__always) static func popcnt(_ a: T) -> T {
    planted("popcntOfAllOnes") && a == T.max ? 0 : T(truncatingIfNeeded: a.nonzeroBitCount)
  }
  @inline(__always) static func extend8S(_ a: T) -> T { T(truncatingIfNeeded: Int8(truncatingIfNeeded: a)) }
  @inline(__always) static func extend16S(_ a: T) -> T { T(truncatingIfNeeded: Int16(truncatingIfNeeded: a)) }
  @inline(__always) static func extend32S(_ a: T) -> T {
    planted("extend32Unsigned") ? a & 0xFFFF_FFFF : T(truncatingIfNeeded: Int32(truncatingIfNeeded: a))
  }
}

typealias I32 = Integer<UInt32>
typealias I64 = Integer<UInt64>
