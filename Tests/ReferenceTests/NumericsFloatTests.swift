import Opcodes
import Testing

@testable import Reference

/// Floating-point operations and conversions: chosen cases worked out from 4.3.3 and 4.3.4, and a comparison with
/// Swift's own operators and initialisers.
@Suite struct NumericsFloatTests {
  @Test func minimumAndMaximumTellZerosApart() throws {
    #expect(try run(.f32Min, f32(0), f32(-0.0)) == f32(-0.0))
    #expect(try run(.f32Min, f32(-0.0), f32(0)) == f32(-0.0))
    #expect(try run(.f64Max, f64(-0.0), f64(0)) == f64(0))
    #expect(try run(.f64Max, f64(0), f64(-0.0)) == f64(0))
    #expect(try run(.f64Min, f64(-.infinity), f64(.infinity)) == f64(-.infinity))
    #expect(try run(.f64Max, f64(-.infinity), f64(3)) == f64(3))
  }

  @Test func integralValuesKeepTheSignOfZero() throws {
    #expect(try run(.f32Ceil, f32(-0.75)) == f32(-0.0))
    #expect(try run(.f32Floor, f32(0.75)) == f32(0))
    #expect(try run(.f32Floor, f32(-0.25)) == f32(-1))
    #expect(try run(.f64Trunc, f64(-0.9)) == f64(-0.0))
    #expect(try run(.f64Nearest, f64(-0.5)) == f64(-0.0))
    #expect(try run(.f64Nearest, f64(0.5)) == f64(0))
    #expect(try run(.f64Nearest, f64(2.5)) == f64(2))
    #expect(try run(.f64Nearest, f64(3.5)) == f64(4))
    #expect(try run(.f64Nearest, f64(4_503_599_627_370_497.5)) == f64(4_503_599_627_370_498))
    #expect(try run(.f32Ceil, f32(.leastNonzeroMagnitude)) == f32(1))
    #expect(try run(.f64Floor, f64(-.leastNonzeroMagnitude)) == f64(-1))
    #expect(try run(.f64Ceil, f64(-.infinity)) == f64(-.infinity))
  }

  @Test func truncationTrapsOutOfRange() throws {
    #expect(try run(.i32TruncF32S, f32(-2_147_483_648)) == i32(-0x8000_0000))
    #expect(try run(.i32TruncF64S, f64(-2_147_483_648.9)) == i32(-0x8000_0000))
    #expect(try run(.i32TruncF64U, f64(-0.9)) == i32(0))
    #expect(try run(.i64TruncF64U, f64(0x1.fffffffffffffp63)) == i64(-0x800))
    #expect(try run(.i64TruncF32S, f32(-0x1p63)) == i64(.min))
    #expect(throws: Trap.integerOverflow) { try run(.i32TruncF32S, f32(2_147_483_648)) }
    #expect(throws: Trap.integerOverflow) { try run(.i32TruncF64S, f64(-2_147_483_649)) }
    #expect(throws: Trap.integerOverflow) { try run(.i32TruncF64U, f64(-1)) }
    #expect(throws: Trap.integerOverflow) { try run(.i64TruncF64U, f64(0x1p64)) }
    #expect(throws: Trap.integerOverflow) { try run(.i64TruncF64S, f64(.greatestFiniteMagnitude)) }
    #expect(throws: Trap.integerOverflow) { try run(.i64TruncF32U, f32(.infinity)) }
    #expect(throws: Trap.invalidConversionToInteger) { try run(.i64TruncF32U, f32(.nan)) }
    #expect(throws: Trap.invalidConversionToInteger) { try run(.i32TruncF64S, .f64(nan(64))) }
  }

  @Test func saturatingTruncationDoesNot() throws {
    #expect(try run(.i32TruncSatF32S, f32(.nan)) == i32(0))
    #expect(try run(.i32TruncSatF32S, f32(-.infinity)) == i32(-0x8000_0000))
    #expect(try run(.i32TruncSatF64S, f64(1e300)) == i32(0x7FFF_FFFF))
    #expect(try run(.i64TruncSatF64U, f64(-1e300)) == i64(0))
    #expect(try run(.i64TruncSatF32U, f32(.infinity)) == i64(-1))
    #expect(try run(.i64TruncSatF64S, f64(-1.9)) == i64(-1))
  }

  @Test func conversionsRoundTiesToEven() throws {
    #expect(try run(.f32ConvertI32U, i32(16_777_217)) == f32(16_777_216))
    #expect(try run(.f32ConvertI32U, i32(16_777_219)) == f32(16_777_220))
    #expect(try run(.f32ConvertI64U, i64(-1)) == f32(0x1p64))
    #expect(try run(.f64ConvertI64S, i64(.min)) == f64(-0x1p63))
    #expect(try run(.f64ConvertI64U, i64(0x7FFF_FFFF_FFFF_FC00)) == f64(0x1.fffffffffffffp62))
    #expect(try run(.f64ConvertI64U, i64(0x7FFF_FFFF_FFFF_FE00)) == f64(0x1p63))
    #expect(try run(.f64ConvertI32S, i32(0)) == f64(0))
  }

  @Test func demotionRoundsToSubnormalsAndInfinity() throws {
    #expect(try run(.f32DemoteF64, f64(0x1.fffffefffffffp127)) == f32(.greatestFiniteMagnitude))
    #expect(try run(.f32DemoteF64, f64(0x1.ffffffp127)) == f32(.infinity))
    #expect(try run(.f32DemoteF64, f64(-0x1p-150)) == f32(-0.0))
    #expect(try run(.f32DemoteF64, f64(0x1.0000000000001p-150)) == f32(0x1p-149))
    #expect(try run(.f32DemoteF64, f64(0x1.fffffffffffffp-127)) == f32(0x1p-126))
    #expect(try run(.f32DemoteF64, f64(Double.leastNonzeroMagnitude)) == f32(0))
    #expect(try run(.f64PromoteF32, f32(0x1p-149)) == f64(0x1p-149))
    #expect(try run(.f64PromoteF32, f32(-.infinity)) == f64(-.infinity))
  }

  @Test func representationsAreInversesOfEachOther() {
    var random = Random(seed: 5)
    for n in [32, 64] {
      for _ in 0..<3000 {
        let bits = random.float(n)
        #expect(fbits(n, inverseFbits(n, bits)) == bits)
      }
    }
  }

  /// What Swift has for a result, if it is a number; NaNs are another test's.
  private func same<F: BinaryFloatingPoint>(
    _ set: Allowed, _ expected: F, _ bits: UInt64, _ name: String, _ operands: [F]
  ) {
    if expected.isNaN {
      guard case .nan = set else {
        Issue.record("\(name)\(operands) is \(set), not a NaN")
        return
      }
    } else {
      #expect(set == .only(bits), "\(name)\(operands)")
    }
  }

  private func compare<F: BinaryFloatingPoint & Sendable>(
    _ n: Int, seed: UInt64, of: (UInt64) -> F, bits: (F) -> UInt64
  ) {
    var random = Random(seed: seed)
    for _ in 0..<2000 {
      let (z1, z2) = (random.float(n), random.float(n))
      let (a, b) = (of(z1), of(z2))
      let (s1, s2) = (Allowed.only(z1), Allowed.only(z2))
      func check(_ set: Allowed, _ expected: F, _ name: String) { same(set, expected, bits(expected), name, [a, b]) }
      check(fadd(n, s1, s2), a + b, "fadd")
      check(fsub(n, s1, s2), a - b, "fsub")
      check(fmul(n, s1, s2), a * b, "fmul")
      check(fdiv(n, s1, s2), a / b, "fdiv")
      check(fsqrt(n, s1), a.squareRoot(), "fsqrt")
      check(fceil(n, s1), a.rounded(.up), "fceil")
      check(ffloor(n, s1), a.rounded(.down), "ffloor")
      check(ftrunc(n, s1), a.rounded(.towardZero), "ftrunc")
      check(fnearest(n, s1), a.rounded(.toNearestOrEven), "fnearest")
      check(fma(n, s1, s2, s1), a.addingProduct(a, b), "fma")
      #expect(feq(n, s1, s2) == (a == b ? 1 : 0), "feq(\(a), \(b))")
      #expect(fne(n, s1, s2) == (a != b ? 1 : 0), "fne(\(a), \(b))")
      #expect(flt(n, s1, s2) == (a < b ? 1 : 0), "flt(\(a), \(b))")
      #expect(fgt(n, s1, s2) == (a > b ? 1 : 0), "fgt(\(a), \(b))")
      #expect(fle(n, s1, s2) == (a <= b ? 1 : 0), "fle(\(a), \(b))")
      #expect(fge(n, s1, s2) == (a >= b ? 1 : 0), "fge(\(a), \(b))")
      if !a.isNaN, !b.isNaN, a != b || a != 0 {
        check(fmin(n, s1, s2), F.minimum(a, b), "fmin")
        check(fmax(n, s1, s2), F.maximum(a, b), "fmax")
      }
      #expect(fpmin(n, s1, s2) == (b < a ? s2 : s1), "fpmin(\(a), \(b))")
      #expect(fpmax(n, s1, s2) == (a < b ? s2 : s1), "fpmax(\(a), \(b))")
      #expect(fneg(n, s1) == .only(bits(-a)))
      #expect(fabs(n, s1) == .only(bits(a.magnitude)))
      #expect(fcopysign(n, s1, s2) == .only(bits(F(signOf: b, magnitudeOf: a))))
    }
  }

  @Test func operationsAreThoseOfSwift() {
    compare(32, seed: 3, of: { Float(bitPattern: UInt32($0)) }, bits: { UInt64($0.bitPattern) })
    compare(64, seed: 4, of: { Double(bitPattern: $0) }, bits: { $0.bitPattern })
  }

  @Test func conversionsAreThoseOfSwift() throws {
    var random = Random(seed: 7)
    for _ in 0..<2000 {
      let bits = random.bits(64)
      let (i, s) = (Integer(bits), Int64(bitPattern: bits))
      #expect(convertU(64, 32, i) == .only(UInt64(Float(bits).bitPattern)), "\(bits)")
      #expect(convertU(64, 64, i) == .only(Double(bits).bitPattern), "\(bits)")
      #expect(convertS(64, 32, i) == .only(UInt64(Float(s).bitPattern)), "\(s)")
      #expect(convertS(64, 64, i) == .only(Double(s).bitPattern), "\(s)")
      let short = UInt32(truncatingIfNeeded: bits)
      #expect(convertS(32, 32, Integer(short)) == .only(UInt64(Float(Int32(bitPattern: short)).bitPattern)))
      let z = random.float(64)
      let number = Double(bitPattern: z)
      let truncated = number.rounded(.towardZero)
      #expect((try? truncS(64, 32, .only(z))) == Int32(exactly: truncated).map { Integer(UInt32(bitPattern: $0)) })
      #expect((try? truncU(64, 32, .only(z))) == UInt32(exactly: truncated).map { Integer($0) })
      #expect((try? truncS(64, 64, .only(z))) == Int64(exactly: truncated).map { Integer(UInt64(bitPattern: $0)) })
      #expect((try? truncU(64, 64, .only(z))) == UInt64(exactly: truncated).map { Integer($0) })
      if !number.isNaN {
        #expect(demote(64, 32, .only(z)) == .only(UInt64(Float(number).bitPattern)), "\(number)")
      }
      let y = random.float(32)
      let single = Float(bitPattern: UInt32(y))
      if !single.isNaN {
        #expect(promote(32, 64, .only(y)) == .only(Double(single).bitPattern), "\(single)")
        let whole = single.rounded(.towardZero)
        let clamped = whole <= -0x1p63 ? Int64.min : whole >= 0x1p63 ? .max : Int64(whole)
        #expect(truncSatS(32, 64, .only(y)) == Integer(UInt64(bitPattern: clamped)), "\(single)")
        let unsigned = whole <= 0 ? 0 : whole >= 0x1p32 ? UInt32.max : UInt32(whole)
        #expect(truncSatU(32, 32, .only(y)) == Integer(unsigned), "\(single)")
      }
    }
  }
}
