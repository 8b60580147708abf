import Opcodes

@testable import Reference

/// Numbers that look random and are the same in every run (SplitMix64).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Bits of a width, often at a boundary or with few ones.
  mutating func bits(_ width: Int) -> UInt64 {
    let mask: UInt64 = width == 64 ? .max : (1 << UInt64(width)) - 1
    let power: UInt64 = 1 << (next() % UInt64(width))
    let choices = [next(), next() % 16, power, power &- 1, 0 &- power, ~(next() % 4), next() >> (next() % 64)]
    return choices[Int(next() % 7)] & mask
  }

  /// Bits of a floating-point number of a width: any at all, of a moderate size, an integer and a half, a boundary.
  mutating func float(_ width: Int) -> UInt64 {
    let boundaries: [Double] = [
      0, -0.0, 0.5, -0.5, 1, -1, 1.5, 2.5, -2.5, 4_294_967_295, 4_294_967_296, -2_147_483_648, -2_147_483_649,
      0x1p63, -0x1p63, 0x1p64, 0x1.fffffffffffffp63, 0x1p52, 0x1p53, 0x1p23, 0x1p24, .infinity, -.infinity, .nan,
      0x1p-126, 0x1p-149, 0x1.fffffep127, 0x1.ffffffp127, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
    ]
    let moderate = Double(Int64(bitPattern: next()) >> Int64(next() % 63)) / Double(1 << Int64(next() % 40))
    let halves = Double(Int64(next() % 4096) - 2048) / 4
    let choice = next() % 4
    if choice == 0 { return bits(width) }
    let number = choice == 1 ? moderate : choice == 2 ? halves : boundaries[Int(next() % 30)]
    return width == 32 ? UInt64(Float(number).bitPattern) : number.bitPattern
  }

  mutating func value(_ type: TypeCode) -> Value {
    switch type {
    case .i32: .i32(UInt32(bits(32)))
    case .i64: .i64(bits(64))
    case .f32: .f32(.only(float(32)))
    case .f64: .f64(.only(float(64)))
    default: .v128(vector(width: [8, 16, 32, 64][Int(next() % 4)], isFloat: next() % 2 == 0))
    }
  }

  mutating func vector(width: Int, isFloat: Bool) -> Vector {
    let isFloat = isFloat && width >= 32
    return Vector(
      laneWidth: width, lanes: (0..<128 / width).map { _ in .only(isFloat ? float(width) : bits(width)) })
  }
}

/// The only result of a numeric or vector instruction.
func run(_ opcode: Opcode, lanes: [UInt8] = [], _ operands: Value...) throws -> Value {
  guard let operation = numericOperation(opcode) ?? vectorOperation(opcode, lanes: lanes) else {
    fatalError("no operation \(opcode.mnemonic)")
  }
  return try operation.apply(operands)[0]
}

func i32(_ number: Int64) -> Value { .i32(UInt32(truncatingIfNeeded: number)) }
func i64(_ number: Int64) -> Value { .i64(UInt64(bitPattern: number)) }
func f32(_ number: Float) -> Value { .f32(.only(UInt64(number.bitPattern))) }
func f64(_ number: Double) -> Value { .f64(.only(number.bitPattern)) }

/// A vector of lanes, the first lowest.
func v128(_ width: Int, _ lanes: [Int64]) -> Value {
  let mask: UInt64 = width == 64 ? .max : (1 << UInt64(width)) - 1
  return .v128(Vector(laneWidth: width, lanes: lanes.map { .only(UInt64(bitPattern: $0) & mask) }))
}

func f32x4(_ lanes: Float...) -> Value {
  .v128(Vector(laneWidth: 32, lanes: lanes.map { .only(UInt64($0.bitPattern)) }))
}

func f64x2(_ lanes: Double...) -> Value {
  .v128(Vector(laneWidth: 64, lanes: lanes.map { .only($0.bitPattern) }))
}

/// A canonical or an arithmetic NaN of either sign.
func nan(_ width: Int, isCanonical: Bool = true, isNegative: Bool? = nil) -> Allowed {
  .nan(NaNSet(width: width, isCanonical: isCanonical, isNegative: isNegative))
}
