import Opcodes
import Testing

@testable import Reference

/// Vector operations: chosen cases worked out from 4.3.5, and lanes against scalars.
@Suite struct NumericsVectorTests {
  static let counting: [Int64] = Array(0..<16)

  @Test func lanesAreChosen() throws {
    let (a, b) = (v128(8, Self.counting), v128(8, Self.counting.map { $0 + 100 }))
    let indices: [UInt8] = [31, 0, 16, 15, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22]
    #expect(
      try run(.i8x16Shuffle, lanes: indices, a, b)
        == v128(8, [115, 0, 100, 15, 1, 101, 2, 102, 3, 103, 4, 104, 5, 105, 6, 106]))
    let others = v128(8, [15, 0, 16, -1, 3, 3, 3, 127, -128, 1, 2, 4, 5, 6, 7, 8])
    #expect(
      try run(.i8x16Swizzle, b, others)
        == v128(8, [115, 100, 0, 0, 103, 103, 103, 0, 0, 101, 102, 104, 105, 106, 107, 108]))
  }

  @Test func lanesAreExtractedAndReplaced() throws {
    let bytes = v128(8, Self.counting.map { $0 - 8 })
    #expect(try run(.i8x16ExtractLaneS, lanes: [0], bytes) == i32(-8))
    #expect(try run(.i8x16ExtractLaneU, lanes: [0], bytes) == i32(248))
    #expect(try run(.i16x8ExtractLaneS, lanes: [7], bytes) == i32(0x0706))
    #expect(try run(.i16x8ExtractLaneU, lanes: [0], bytes) == i32(0xF9F8))
    #expect(try run(.i64x2ExtractLane, lanes: [1], v128(64, [1, -2])) == i64(-2))
    #expect(try run(.i32x4ExtractLane, lanes: [3], v128(32, [1, 2, 3, -4])) == i32(-4))
    #expect(try run(.i8x16Splat, i32(0x1FF)) == v128(8, Array(repeating: -1, count: 16)))
    #expect(
      try run(.i16x8ReplaceLane, lanes: [1], v128(16, [1, 2, 3, 4, 5, 6, 7, 8]), i32(-1))
        == v128(16, [1, -1, 3, 4, 5, 6, 7, 8]))
    #expect(try run(.f64x2ReplaceLane, lanes: [0], f64x2(1, 2), f64(3)) == f64x2(3, 2))
  }

  @Test func wholeVectorsAreBits() throws {
    let (a, b) = (v128(32, [0b1100, -1, 0, 7]), v128(32, [0b1010, 0, -1, 7]))
    func same(_ value: Value, _ lanes: [Int64]) -> Bool {
      value.v128.representative == v128(32, lanes).v128.representative
    }
    #expect(same(try run(.v128And, a, b), [0b1000, 0, 0, 7]))
    #expect(same(try run(.v128Andnot, a, b), [0b0100, -1, 0, 0]))
    #expect(same(try run(.v128Xor, a, b), [0b0110, -1, -1, 0]))
    #expect(same(try run(.v128Or, a, b), [0b1110, -1, -1, 7]))
    #expect(same(try run(.v128Not, a), [~0b1100, 0, -1, -8]))
    #expect(same(try run(.v128Bitselect, a, b, v128(32, [-1, 0, 0xF, 0])), [0b1100, 0, -16, 7]))
    #expect(try run(.v128AnyTrue, v128(64, [0, .min])) == i32(1))
    #expect(try run(.v128AnyTrue, v128(64, [0, 0])) == i32(0))
  }

  @Test func lanesAreTested() throws {
    #expect(try run(.i8x16AllTrue, v128(8, Array(repeating: -1, count: 15) + [0])) == i32(0))
    #expect(try run(.i16x8AllTrue, v128(16, Array(repeating: 256, count: 8))) == i32(1))
    #expect(try run(.i8x16Bitmask, v128(8, [-1] + Array(repeating: 0, count: 14) + [-128])) == i32(0x8001))
    #expect(try run(.i32x4Bitmask, v128(32, [1, -1, 0x7FFF_FFFF, -5])) == i32(0b1010))
    #expect(try run(.i64x2Bitmask, v128(64, [.min, 1])) == i32(1))
    #expect(
      try run(.i8x16LtU, v128(8, Self.counting), v128(8, Array(repeating: 2, count: 16)))
        == v128(8, [-1, -1] + Array(repeating: 0, count: 14)))
    #expect(try run(.f64x2Ne, f64x2(.nan, 1), f64x2(.nan, 1)) == v128(64, [-1, 0]))
  }

  @Test func resultsSaturate() throws {
    func eight(_ lanes: Int64...) -> Value { v128(16, lanes + Array(repeating: 0, count: 8 - lanes.count)) }
    #expect(try run(.i16x8AddSatS, eight(32_767, -32_768, 5), eight(1, -1, -7)) == eight(32_767, -32_768, -2))
    #expect(try run(.i16x8AddSatU, eight(-1, 1), eight(1, 1)) == eight(-1, 2))
    #expect(try run(.i16x8SubSatS, eight(-32_768, 32_767), eight(1, -1)) == eight(-32_768, 32_767))
    #expect(try run(.i16x8SubSatU, eight(1, 3), eight(2, 1)) == eight(0, 2))
    #expect(try run(.i16x8AvgrU, eight(1, -1, 0), eight(2, -1, 0)) == eight(2, -1, 0))
    // (-1 · 1 + 2^14) / 2^15, down; -2^15 · -2^15 / 2^15 is 2^15, one too many.
    #expect(
      try run(.i16x8Q15mulrSatS, eight(-32_768, 16_384, -1, -16_385), eight(-32_768, 16_384, 1, 1))
        == eight(32_767, 8192, 0, -1))
    #expect(
      try run(.i8x16NarrowI16x8S, eight(128, -129, 5), eight(-1))
        == v128(8, [127, -128, 5, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0]))
    #expect(
      try run(.i8x16NarrowI16x8U, eight(256, -1, 200), eight(255))
        == v128(8, [-1, 0, 200, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0]))
  }

  @Test func lanesAreWidened() throws {
    let bytes = v128(8, [-1, 2, 3, 4, 5, 6, 7, 8, -9, 10, 11, 12, 13, 14, 15, -128])
    #expect(try run(.i16x8ExtendLowI8x16S, bytes) == v128(16, [-1, 2, 3, 4, 5, 6, 7, 8]))
    #expect(try run(.i16x8ExtendHighI8x16U, bytes) == v128(16, [247, 10, 11, 12, 13, 14, 15, 128]))
    #expect(try run(.i16x8ExtaddPairwiseI8x16S, bytes) == v128(16, [1, 7, 11, 15, 1, 23, 27, -113]))
    #expect(try run(.i16x8ExtaddPairwiseI8x16U, bytes) == v128(16, [257, 7, 11, 15, 257, 23, 27, 143]))
    #expect(try run(.i16x8ExtmulHighI8x16S, bytes, bytes) == v128(16, [81, 100, 121, 144, 169, 196, 225, 16_384]))
    #expect(try run(.i16x8ExtmulLowI8x16U, bytes, bytes) == v128(16, [255 * 255, 4, 9, 16, 25, 36, 49, 64]))
    let words = v128(16, [-32_768, -32_768, 3, 4, 5, 6, -7, 8])
    // 2 · 2^30 wraps to -2^31.
    #expect(try run(.i32x4DotI16x8S, words, words) == v128(32, [-0x8000_0000, 25, 61, 113]))
  }

  @Test func lanesAreConverted() throws {
    #expect(try run(.f64x2ConvertLowI32x4U, v128(32, [-1, 2, 3, 4])) == f64x2(4_294_967_295, 2))
    #expect(
      try run(.f32x4ConvertI32x4S, v128(32, [-1, 16_777_217, 0, -0x8000_0000])) == f32x4(-1, 16_777_216, 0, -0x1p31))
    #expect(try run(.i32x4TruncSatF64x2SZero, f64x2(-1.9, 1e10)) == v128(32, [-1, 0x7FFF_FFFF, 0, 0]))
    #expect(try run(.i32x4TruncSatF32x4U, f32x4(-1, .nan, .infinity, 3.99)) == v128(32, [0, 0, -1, 3]))
    #expect(try run(.f32x4DemoteF64x2Zero, f64x2(1.5, -0.0)) == f32x4(1.5, -0.0, 0, 0))
    #expect(try run(.f64x2PromoteLowF32x4, f32x4(1.5, -2, 3, 4)) == f64x2(1.5, -2))
  }

  @Test func shiftsAreModuloTheLane() throws {
    let words = v128(16, [-4, 4, 1, -1, 0, 0, 0, 0])
    #expect(try run(.i16x8ShrS, words, i32(17)) == v128(16, [-2, 2, 0, -1, 0, 0, 0, 0]))
    #expect(try run(.i16x8ShrU, words, i32(17)) == v128(16, [0x7FFE, 2, 0, 0x7FFF, 0, 0, 0, 0]))
    #expect(try run(.i16x8Shl, words, i32(-1)) == v128(16, [0, 0, -0x8000, -0x8000, 0, 0, 0, 0]))
  }

  /// Instructions of a shape whose lanes are numbers of the stack, and the same on those numbers.
  static let counterparts: [(vector: Opcode, scalar: Opcode, width: Int, isFloat: Bool)] = [
    (.i32x4Add, .i32Add, 32, false), (.i32x4Sub, .i32Sub, 32, false), (.i32x4Mul, .i32Mul, 32, false),
    (.i64x2Add, .i64Add, 64, false), (.i64x2Sub, .i64Sub, 64, false), (.i64x2Mul, .i64Mul, 64, false),
    (.f32x4Add, .f32Add, 32, true), (.f32x4Sub, .f32Sub, 32, true), (.f32x4Mul, .f32Mul, 32, true),
    (.f32x4Div, .f32Div, 32, true), (.f32x4Min, .f32Min, 32, true), (.f32x4Max, .f32Max, 32, true),
    (.f64x2Add, .f64Add, 64, true), (.f64x2Sub, .f64Sub, 64, true), (.f64x2Mul, .f64Mul, 64, true),
    (.f64x2Div, .f64Div, 64, true), (.f64x2Min, .f64Min, 64, true), (.f64x2Max, .f64Max, 64, true),
    (.f32x4Sqrt, .f32Sqrt, 32, true), (.f32x4Ceil, .f32Ceil, 32, true), (.f32x4Nearest, .f32Nearest, 32, true),
    (.f64x2Floor, .f64Floor, 64, true), (.f64x2Trunc, .f64Trunc, 64, true), (.f64x2Neg, .f64Neg, 64, true),
    (.f32x4Abs, .f32Abs, 32, true),
  ]

  @Test(arguments: counterparts.indices)
  func lanesAreAsScalars(index: Int) throws {
    let (vector, scalar, width, isFloat) = Self.counterparts[index]
    let operation = try #require(vectorOperation(vector, lanes: []))
    let one = try #require(numericOperation(scalar))
    var random = Random(seed: UInt64(index))
    for _ in 0..<200 {
      let operands = (0..<operation.operandCount).map { _ in random.vector(width: width, isFloat: isFloat) }
      let result = try operation.apply(operands.map { .v128($0) })[0].v128
      for lane in 0..<128 / width {
        let numbers = operands.map {
          isFloat ? Value(width, $0.lanes[lane]) : Value(width, Integer($0.lanes[lane].representative))
        }
        let expected = try one.apply(numbers)[0]
        let actual = result.lanes[lane]
        #expect(isFloat ? expected == Value(width, actual) : expected.integer == Integer(actual.representative))
      }
    }
  }
}
