import Opcodes
import Testing

@testable import Reference

/// Integer operations: chosen cases worked out from 4.3.2, and a comparison with Swift's own operators.
@Suite struct NumericsIntegerTests {
  @Test func sumsAndProductsWrap() throws {
    #expect(try run(.i32Add, i32(0x7FFF_FFFF), i32(1)) == i32(-0x8000_0000))
    #expect(try run(.i32Sub, i32(0), i32(1)) == i32(-1))
    #expect(try run(.i64Mul, i64(-1), i64(-1)) == i64(1))
    #expect(try run(.i64Mul, i64(.min), i64(2)) == i64(0))
    #expect(try run(.i32Mul, i32(0x1_0001), i32(0x1_0001)) == i32(0x2_0001))
  }

  @Test func divisionTruncatesTowardZero() throws {
    #expect(try run(.i32DivS, i32(-7), i32(2)) == i32(-3))
    #expect(try run(.i32DivU, i32(-7), i32(2)) == i32(0x7FFF_FFFC))
    #expect(try run(.i64RemS, i64(-7), i64(2)) == i64(-1))
    #expect(try run(.i64RemS, i64(7), i64(-2)) == i64(1))
    #expect(try run(.i32RemU, i32(-7), i32(10)) == i32(9))
  }

  @Test(arguments: [Opcode.i32DivS, .i32DivU, .i32RemS, .i32RemU])
  func divisionByZeroTraps(opcode: Opcode) {
    #expect(throws: Trap.integerDivideByZero) { try run(opcode, i32(1), i32(0)) }
    #expect(throws: Trap.integerDivideByZero) { try run(opcode, i32(0), i32(0)) }
  }

  @Test func theOnlyQuotientThatOverflowsTraps() throws {
    #expect(throws: Trap.integerOverflow) { try run(.i32DivS, i32(-0x8000_0000), i32(-1)) }
    #expect(throws: Trap.integerOverflow) { try run(.i64DivS, i64(.min), i64(-1)) }
    #expect(try run(.i32RemS, i32(-0x8000_0000), i32(-1)) == i32(0))
    #expect(try run(.i64RemS, i64(.min), i64(-1)) == i64(0))
    #expect(try run(.i32DivU, i32(-0x8000_0000), i32(-1)) == i32(0))
  }

  @Test func shiftsAreModuloTheWidth() throws {
    #expect(try run(.i32Shl, i32(1), i32(33)) == i32(2))
    #expect(try run(.i32ShrS, i32(-8), i32(1)) == i32(-4))
    #expect(try run(.i32ShrU, i32(-8), i32(1)) == i32(0x7FFF_FFFC))
    #expect(try run(.i64ShrS, i64(.min), i64(63)) == i64(-1))
    #expect(try run(.i64Shl, i64(3), i64(-1)) == i64(.min))
    #expect(try run(.i32Rotl, i32(0x1234_5678), i32(8)) == i32(0x3456_7812))
    #expect(try run(.i32Rotr, i32(0x1234_5678), i32(8)) == i32(0x7812_3456))
    #expect(try run(.i64Rotr, i64(1), i64(1)) == i64(.min))
  }

  @Test func bitsAreCounted() throws {
    #expect(try run(.i32Clz, i32(0)) == i32(32))
    #expect(try run(.i32Clz, i32(0x00F0_0000)) == i32(8))
    #expect(try run(.i64Ctz, i64(0)) == i64(64))
    #expect(try run(.i64Ctz, i64(0x50)) == i64(4))
    #expect(try run(.i64Popcnt, i64(-1)) == i64(64))
    #expect(try run(.i32Eqz, i32(0)) == i32(1))
    #expect(try run(.i64Eqz, i64(.min)) == i32(0))
  }

  @Test func signsAreExtended() throws {
    #expect(try run(.i32Extend8S, i32(0x180)) == i32(-128))
    #expect(try run(.i32Extend16S, i32(0x1_7FFF)) == i32(0x7FFF))
    #expect(try run(.i64Extend32S, i64(0x8000_0000)) == i64(-0x8000_0000))
    #expect(try run(.i64ExtendI32S, i32(-1)) == i64(-1))
    #expect(try run(.i64ExtendI32U, i32(-1)) == i64(0xFFFF_FFFF))
    #expect(try run(.i32WrapI64, i64(0x1_2345_6789)) == i32(0x2345_6789))
  }

  @Test func wideNumbersCarryAndBorrow() throws {
    func wide(_ opcode: Opcode, _ operands: [Value]) throws -> [Value]? {
      try numericOperation(opcode)?.apply(operands)
    }
    let ones = i64(-1)
    #expect(try wide(.i64Add128, [ones, i64(0), i64(1), i64(0)]) == [i64(0), i64(1)])
    #expect(try wide(.i64Add128, [ones, ones, i64(1), i64(0)]) == [i64(0), i64(0)])
    #expect(try wide(.i64Sub128, [i64(0), i64(1), i64(1), i64(0)]) == [ones, i64(0)])
    #expect(try wide(.i64Sub128, [i64(0), i64(0), i64(1), i64(0)]) == [ones, ones])
    #expect(try wide(.i64MulWideU, [ones, ones]) == [i64(1), i64(-2)])
    #expect(try wide(.i64MulWideS, [ones, ones]) == [i64(1), i64(0)])
    #expect(try wide(.i64MulWideS, [i64(.min), i64(.min)]) == [i64(0), i64(0x4000_0000_0000_0000)])
    #expect(try wide(.i64MulWideS, [i64(.min), i64(1)]) == [i64(.min), ones])
  }

  /// Swift's operators on a fixed width are another implementation.
  private func compare<T: FixedWidthInteger & UnsignedInteger, S: FixedWidthInteger & SignedInteger>(
    _ n: Int, _ type: T.Type, _ signedType: S.Type, seed: UInt64
  ) throws {
    var random = Random(seed: seed)
    for _ in 0..<1000 {
      let (a, b) = (T(truncatingIfNeeded: random.bits(n)), T(truncatingIfNeeded: random.bits(n)))
      let (i, j) = (Integer(a), Integer(b))
      let (s, t) = (S(truncatingIfNeeded: a), S(truncatingIfNeeded: b))
      func same(_ integer: Integer, _ expected: T, _ name: String) {
        if integer != Integer(expected) { Issue.record("\(name)_\(n)(\(a), \(b)) is \(integer), not \(expected)") }
      }
      same(iadd(n, i, j), a &+ b, "iadd")
      same(isub(n, i, j), a &- b, "isub")
      same(imul(n, i, j), a &* b, "imul")
      same(iand(n, i, j), a & b, "iand")
      same(iandnot(n, i, j), a & ~b, "iandnot")
      same(ior(n, i, j), a | b, "ior")
      same(ixor(n, i, j), a ^ b, "ixor")
      same(ishl(n, i, j), a &<< b, "ishl")
      same(ishrU(n, i, j), a &>> b, "ishr_u")
      same(ishrS(n, i, j), T(truncatingIfNeeded: s &>> t), "ishr_s")
      let k = b % T(n)
      same(irotl(n, i, j), k == 0 ? a : a << k | a >> (T(n) - k), "irotl")
      same(irotr(n, i, j), k == 0 ? a : a >> k | a << (T(n) - k), "irotr")
      same(iclz(n, i), T(a.leadingZeroBitCount), "iclz")
      same(ictz(n, i), T(a.trailingZeroBitCount), "ictz")
      same(ipopcnt(n, i), T(a.nonzeroBitCount), "ipopcnt")
      same(iltS(n, i, j), s < t ? 1 : 0, "ilt_s")
      same(iltU(n, i, j), a < b ? 1 : 0, "ilt_u")
      same(igtS(n, i, j), s > t ? 1 : 0, "igt_s")
      same(igtU(n, i, j), a > b ? 1 : 0, "igt_u")
      same(ileS(n, i, j), s <= t ? 1 : 0, "ile_s")
      same(ileU(n, i, j), a <= b ? 1 : 0, "ile_u")
      same(igeS(n, i, j), s >= t ? 1 : 0, "ige_s")
      same(igeU(n, i, j), a >= b ? 1 : 0, "ige_u")
      same(ineg(n, i), 0 &- a, "ineg")
      same(iabs(n, i), T(truncatingIfNeeded: s.magnitude), "iabs")
      same(inot(n, i), ~a, "inot")
      let saturated = s.addingReportingOverflow(t)
      same(
        iaddSatS(n, i, j), T(truncatingIfNeeded: saturated.overflow ? (s < 0 ? .min : .max) : saturated.partialValue),
        "iadd_sat_s")
      same(isubSatU(n, i, j), a < b ? 0 : a - b, "isub_sat_u")
      if b != 0 {
        same(try idivU(n, i, j), a / b, "idiv_u")
        same(try iremU(n, i, j), a % b, "irem_u")
        if !(s == .min && t == -1) {
          same(try idivS(n, i, j), T(truncatingIfNeeded: s / t), "idiv_s")
          same(try iremS(n, i, j), T(truncatingIfNeeded: s % t), "irem_s")
        }
      }
    }
  }

  @Test func operationsAreThoseOfFixedWidths() throws {
    try compare(8, UInt8.self, Int8.self, seed: 8)
    try compare(16, UInt16.self, Int16.self, seed: 16)
    try compare(32, UInt32.self, Int32.self, seed: 32)
    try compare(64, UInt64.self, Int64.self, seed: 64)
  }

  @Test func wideOperationsAreThoseOfFixedWidth() {
    var random = Random(seed: 128)
    func number(_ wide: Wide) -> UInt128 { UInt128(wide.high) << 64 | UInt128(wide.low) }
    for _ in 0..<3000 {
      let (a, b) = (random.bits(64), random.bits(64))
      let (c, d) = (random.bits(64), random.bits(64))
      let (v, w) = (Wide(low: Integer(a), high: Integer(b)), Wide(low: Integer(c), high: Integer(d)))
      #expect(number(add128(v, w)) == number(v) &+ number(w))
      #expect(number(sub128(v, w)) == number(v) &- number(w))
      let unsigned = a.multipliedFullWidth(by: b)
      #expect(number(mulWideU(Integer(a), Integer(b))) == UInt128(unsigned.high) << 64 | UInt128(unsigned.low))
      let signed = Int64(bitPattern: a).multipliedFullWidth(by: Int64(bitPattern: b))
      let expected = UInt128(UInt64(bitPattern: signed.high)) << 64 | UInt128(signed.low)
      #expect(number(mulWideS(Integer(a), Integer(b))) == expected)
    }
  }
}
