import Opcodes
import Testing

@testable import Reference

/// What NaNs come of which (specification, 4.3.3, NaN propagation), and what becomes of a set that is an operand.
@Suite struct NumericsNaNTests {
  static let canonical: UInt64 = 0x7FC0_0000
  static let arithmetic: UInt64 = 0x7FC0_0001
  /// The payload's highest bit is not set.
  static let signalling: UInt64 = 0x7F80_0001

  @Test func withoutANaNAmongTheOperandsTheResultIsCanonical() throws {
    #expect(try run(.f32Sub, f32(.infinity), f32(.infinity)) == .f32(nan(32)))
    #expect(try run(.f64Mul, f64(0), f64(-.infinity)) == .f64(nan(64)))
    #expect(try run(.f64Div, f64(0), f64(0)) == .f64(nan(64)))
    #expect(try run(.f32Sqrt, f32(-1)) == .f32(nan(32)))
  }

  @Test(arguments: [Opcode.f32Add, .f32Sub, .f32Mul, .f32Div, .f32Min, .f32Max])
  func theResultIsCanonicalIfAllNaNsAmongTheOperandsAre(opcode: Opcode) throws {
    let negative: UInt64 = 0xFFC0_0000
    let (one, some) = (f32(1), Value.f32(.only(Self.canonical)))
    #expect(try run(opcode, some, one) == .f32(nan(32)))
    #expect(try run(opcode, one, .f32(.only(negative))) == .f32(nan(32)))
    #expect(try run(opcode, some, .f32(.only(negative))) == .f32(nan(32)))
    for other in [Self.arithmetic, Self.signalling] {
      #expect(try run(opcode, one, .f32(.only(other))) == .f32(nan(32, isCanonical: false)))
      #expect(try run(opcode, .f32(.only(other)), some) == .f32(nan(32, isCanonical: false)))
    }
  }

  @Test(arguments: [Opcode.f32Ceil, .f32Floor, .f32Trunc, .f32Nearest, .f32Sqrt])
  func setsOfNaNsCountAsTheirMembers(opcode: Opcode) throws {
    #expect(try run(opcode, .f32(nan(32))) == .f32(nan(32)))
    #expect(try run(opcode, .f32(nan(32, isNegative: true))) == .f32(nan(32)))
    #expect(try run(opcode, .f32(nan(32, isCanonical: false))) == .f32(nan(32, isCanonical: false)))
    #expect(try run(opcode, .f32(.only(Self.signalling))) == .f32(nan(32, isCanonical: false)))
  }

  @Test func otherWidthsKeepWhetherTheNaNIsCanonical() throws {
    #expect(try run(.f64PromoteF32, .f32(nan(32))) == .f64(nan(64)))
    #expect(try run(.f64PromoteF32, .f32(.only(Self.arithmetic))) == .f64(nan(64, isCanonical: false)))
    #expect(try run(.f32DemoteF64, f64(.nan)) == .f32(nan(32)))
    #expect(try run(.f32DemoteF64, .f64(.only(0x7FF8_0000_0000_0001))) == .f32(nan(32, isCanonical: false)))
  }

  @Test func signsAreExact() throws {
    let either = Value.f32(nan(32))
    #expect(try run(.f32Abs, either) == .f32(nan(32, isNegative: false)))
    #expect(try run(.f32Neg, either) == either)
    #expect(try run(.f32Neg, .f32(nan(32, isNegative: false))) == .f32(nan(32, isNegative: true)))
    #expect(try run(.f32Neg, .f32(.only(Self.signalling))) == .f32(.only(Self.signalling | 0x8000_0000)))
    #expect(try run(.f32Copysign, either, f32(-1)) == .f32(nan(32, isNegative: true)))
    #expect(try run(.f32Copysign, .f32(nan(32, isNegative: true)), either) == either)
    #expect(try run(.f32Copysign, f32(1), .f32(nan(32, isNegative: true))) == f32(-1))
    let ones = [Allowed.only(UInt64(Float(1).bitPattern)), .only(UInt64(Float(-1).bitPattern))]
    #expect(try run(.f32Copysign, f32(-1), either) == .f32(.either(ones)))
  }

  @Test(
    arguments: [
      (Opcode.f64Eq, 0), (.f64Ne, 1), (.f64Lt, 0), (.f64Gt, 0), (.f64Le, 0), (.f64Ge, 0),
    ] as [(Opcode, Int64)])
  func comparisonsOfNaNsAreDetermined(opcode: Opcode, truth: Int64) throws {
    let set = Value.f64(nan(64))
    for (z1, z2) in [(set, set), (set, f64(1)), (f64(-.infinity), set), (f64(.nan), f64(.nan))] {
      #expect(try run(opcode, z1, z2) == i32(truth))
      #expect(numericOperation(opcode)?.chooses(among: [z1, z2]) == false)
    }
  }

  @Test func pseudoMinimumHandsItsOperandOn() throws {
    let vector = Value.v128(Vector(laneWidth: 64, lanes: [nan(64), .only(Double(2).bitPattern)]))
    let ones = f64x2(1, 1)
    #expect(
      try run(.f64x2Pmin, vector, ones) == .v128(Vector(laneWidth: 64, lanes: [nan(64), .only(Double(1).bitPattern)])))
    #expect(try run(.f64x2Pmin, ones, vector) == ones)
    #expect(try run(.f64x2Pmax, vector, ones) == vector)
  }

  @Test func aMemberStandsForASetWhereBitsAreLookedAt() throws {
    let set = Value.f32(nan(32, isCanonical: false))
    #expect(try run(.i32ReinterpretF32, set) == i32(0x7FC0_0000))
    let reinterpretation = try #require(numericOperation(.i32ReinterpretF32))
    #expect(reinterpretation.chooses(among: [set]))
    #expect(!reinterpretation.chooses(among: [f32(1)]))
    let sum = try #require(numericOperation(.f32Add))
    #expect(!sum.chooses(among: [set, set]))
    #expect(sum.chooses(among: [set, .f32(.either([.only(0), .only(1)]))]))
  }

  /// Of {1, 5}, compared as 1, the 5 may not come back: pmin(5, 3) is 3.
  @Test func theMemberThatIsComparedIsTheMemberThatIsHandedOn() throws {
    let set = Allowed.either([.only(Double(1).bitPattern), .only(Double(5).bitPattern)])
    let vector = Value.v128(Vector(laneWidth: 64, lanes: [set, set]))
    for opcode in [Opcode.f64x2Pmin, .f64x2Min] {
      #expect(try run(opcode, vector, f64x2(3, 3)) == f64x2(1, 1))
      #expect(vectorOperation(opcode, lanes: [])?.chooses(among: [vector, f64x2(3, 3)]) == true)
    }
    #expect(try run(.f64Max, .f64(set), f64(0)) == f64(1))
    #expect(try run(.f64x2ExtractLane, lanes: [1], vector) == .f64(set))
  }

  @Test func lanesKeepTheirSets() throws {
    let infinities = f32x4(.infinity, 1, -.infinity, 0)
    let difference = try run(.f32x4Sub, infinities, infinities)
    let zero = Allowed.only(0)
    let expected = Vector(laneWidth: 32, lanes: [nan(32), zero, nan(32), zero])
    #expect(difference == .v128(expected))
    #expect(
      try run(.f32x4Add, difference, infinities)
        == .v128(
          Vector(laneWidth: 32, lanes: [nan(32), .only(UInt64(Float(1).bitPattern)), nan(32), zero])))
    #expect(try run(.f32x4ExtractLane, lanes: [2], difference) == .f32(nan(32)))
    #expect(try run(.f32x4Splat, .f32(nan(32))) == .v128(splat(32, nan(32))))
    #expect(
      try run(.f32x4ReplaceLane, lanes: [1], difference, .f32(nan(32)))
        == .v128(
          Vector(laneWidth: 32, lanes: [nan(32), nan(32), nan(32), zero])))
    #expect(try run(.f64x2PromoteLowF32x4, difference) == .v128(Vector(laneWidth: 64, lanes: [nan(64), zero])))
  }

  @Test func lanesOfAnotherWidthAreAChoice() throws {
    let vector = Value.v128(Vector(laneWidth: 32, lanes: Array(repeating: nan(32), count: 4)))
    let sum32 = try #require(vectorOperation(.f32x4Add, lanes: []))
    let sum64 = try #require(vectorOperation(.f64x2Add, lanes: []))
    let bits = try #require(vectorOperation(.v128And, lanes: []))
    let extraction = try #require(vectorOperation(.f32x4ExtractLane, lanes: [0]))
    #expect(!sum32.chooses(among: [vector, vector]))
    #expect(sum64.chooses(among: [vector, vector]))
    #expect(bits.chooses(among: [vector, vector]))
    #expect(!extraction.chooses(among: [vector]))
    #expect(!sum64.chooses(among: [f32x4(1, 2, 3, 4), f32x4(1, 2, 3, 4)]))
    let pattern = Vector(bits: 0x7FC0_0000_7FC0_0000_7FC0_0000_7FC0_0000)
    #expect(try run(.v128Or, vector, vector) == .v128(pattern))
  }
}
