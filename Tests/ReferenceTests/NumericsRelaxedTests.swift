import Opcodes
import Testing

@testable import Reference

/// Relaxed operations: the whole set of results, worked out from 4.3.6, with that of the deterministic profile as the
/// representative.
@Suite struct NumericsRelaxedTests {
  private func lane(_ value: Value, _ index: Int = 0) -> Allowed { value.v128.lanes[index] }

  private func only(_ number: Float) -> Allowed { .only(UInt64(number.bitPattern)) }

  @Test func multiplyAddIsFusedOrNot() throws {
    // (1 + 2^-12)^2 = 1 + 2^-11 + 2^-24: its last term is lost in rounding.
    let x: Float = 1 + 0x1p-12
    let result = try run(.f32x4RelaxedMadd, f32x4(x, 2, .infinity, 1), f32x4(x, 3, 0, 1), f32x4(-1 - 0x1p-11, 1, 1, 1))
    #expect(lane(result) == .either([only(0), only(0x1p-24)]))
    #expect(lane(result, 1) == only(7))
    #expect(lane(result, 2) == nan(32))
    let negated = try run(.f32x4RelaxedNmadd, f32x4(x, 2, 0, 0), f32x4(x, 3, 0, 0), f32x4(1 + 0x1p-11, 1, 0, 0))
    #expect(lane(negated) == .either([only(0), only(-0x1p-24)]))
    #expect(lane(negated, 1) == only(-5))
    let large = f64x2(.greatestFiniteMagnitude, 1)
    let double = try run(.f64x2RelaxedMadd, large, f64x2(2, 1), f64x2(-.greatestFiniteMagnitude, 1))
    #expect(
      lane(double) == .either([.only(Double.infinity.bitPattern), .only(Double.greatestFiniteMagnitude.bitPattern)]))
  }

  @Test func minimumOfZerosIsEither() throws {
    let result = try run(.f32x4RelaxedMin, f32x4(0, -0.0, 0, 3), f32x4(-0.0, 0, 0, 2))
    #expect(lane(result) == .either([only(-0.0), only(0)]))
    #expect(lane(result, 1) == .either([only(-0.0), only(0)]))
    #expect(lane(result, 2) == only(0))
    #expect(lane(result, 3) == only(2))
    #expect(lane(try run(.f32x4RelaxedMax, f32x4(0, 1, 1, 1), f32x4(-0.0, 1, 1, 1))) == .either([only(0), only(-0.0)]))
  }

  @Test func minimumOfNaNIsAnOperandOrANaN() throws {
    let payload: UInt64 = 0x7F80_0001
    let vector = Value.v128(Vector(laneWidth: 32, lanes: [.only(payload), only(1), only(1), only(1)]))
    let ones = f32x4(1, 2, 2, 2)
    for (a, b) in [(vector, ones), (ones, vector)] {
      let set = lane(try run(.f32x4RelaxedMin, a, b))
      #expect(set.contains(payload))
      #expect(set.contains(UInt64(Float(1).bitPattern)))
      #expect(set.contains(0x7FC0_0000) && set.contains(0xFFFF_FFFF))
      #expect(!set.contains(payload + 1) && !set.contains(UInt64(Float(2).bitPattern)))
      #expect(set.representative == 0x7FC0_0000)
    }
  }

  @Test(arguments: [Opcode.i32x4RelaxedTruncF32x4S, .i32x4RelaxedTruncF32x4U])
  func truncationOutOfRangeIsAnything(opcode: Opcode) throws {
    let isSigned = opcode == .i32x4RelaxedTruncF32x4S
    let result = try run(opcode, f32x4(1e10, .nan, -1e10, 42.9))
    let saturated: [UInt64] = isSigned ? [0x7FFF_FFFF, 0, 0x8000_0000] : [0xFFFF_FFFF, 0, 0]
    for index in 0..<3 {
      let set = lane(result, index)
      #expect(set.representative == saturated[index])
      for bits in [0, 0x8000_0000, 0x7FFF_FFFF, 0xFFFF_FFFE, 0x1234_5678] as [UInt64] { #expect(set.contains(bits)) }
      #expect(!set.contains(0x1_0000_0000))
    }
    #expect(lane(result, 3) == .only(42))
  }

  @Test func truncationInRangeIsDetermined() throws {
    #expect(
      try run(.i32x4RelaxedTruncF64x2SZero, f64x2(-2_147_483_648.9, 2_147_483_647.9))
        == v128(32, [-0x8000_0000, 0x7FFF_FFFF, 0, 0]))
    #expect(try run(.i32x4RelaxedTruncF64x2UZero, f64x2(-0.9, 4_294_967_295.9)) == v128(32, [0, -1, 0, 0]))
    let outside = try run(.i32x4RelaxedTruncF64x2UZero, f64x2(-1, 4_294_967_296))
    #expect(!lane(outside).isOne && !lane(outside, 1).isOne)
    #expect(lane(outside, 2) == .only(0))
  }

  @Test func swizzleOutOfRangeIsZeroOrModulo() throws {
    let lanes = v128(8, (0..<16).map { $0 + 100 })
    let result = try run(
      .i8x16RelaxedSwizzle, lanes, v128(8, [0, 15, 16, 127, -128, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]))
    #expect(lane(result, 0) == .only(100))
    #expect(lane(result, 1) == .only(115))
    #expect(lane(result, 2) == .either([.only(0), .only(100)]))
    #expect(lane(result, 3) == .either([.only(0), .only(115)]))
    #expect(lane(result, 4) == .only(0))
    #expect(lane(result, 5) == .only(0))
  }

  @Test func laneselectGoesByBitsOrByTheHighest() throws {
    let (a, b) = (v128(32, [0x1234, 0x1234, 1, 1]), v128(32, [0x5678, 0x5678, 2, 2]))
    let result = try run(.i32x4RelaxedLaneselect, a, b, v128(32, [0xFF00, -0x100, -1, 0]))
    #expect(lane(result) == .either([.only(0x1278), .only(0x5678)]))
    #expect(lane(result, 1) == .either([.only(0x1278), .only(0x1234)]))
    #expect(lane(result, 2) == .only(1))
    #expect(lane(result, 3) == .only(2))
  }

  @Test func q15ProductOverflowsEitherWay() throws {
    let least = v128(16, [-32_768, 16_384, 0, 0, 0, 0, 0, 0])
    let result = try run(.i16x8RelaxedQ15mulrS, least, least)
    #expect(lane(result) == .either([.only(0x7FFF), .only(0x8000)]))
    #expect(lane(result, 1) == .only(8192))
  }

  @Test func dotProductTakesTheSecondAsSignedOrUnsigned() throws {
    func bytes(_ lanes: Int64...) -> Value { v128(8, lanes + Array(repeating: 0, count: 16 - lanes.count)) }
    let result = try run(.i16x8RelaxedDotI8x16I7x16S, bytes(-128, -128, 1, 2), bytes(-127, -127, 3, 4))
    // -128 · -127 · 2 = 32,512; -128 · 129 · 2 = -33,024, saturated.
    #expect(lane(result) == .either([.only(32_512), .only(0x8000)]))
    #expect(lane(result, 1) == .only(11))
    let sum = try run(
      .i32x4RelaxedDotI8x16I7x16AddS, bytes(-128, -128, -128, -128), bytes(-127, -127, -127, -127),
      v128(32, [1, 2, 3, 4]))
    #expect(lane(sum) == .either([.only(65_025), .only(UInt64(UInt32(bitPattern: -65_535)))]))
    #expect(lane(sum, 3) == .only(4))
  }
}
