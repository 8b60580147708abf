import WasmModule

/// Numbers at which something changes.
enum Boundaries {
  static let i32: [UInt32] = [
    0, 1, .max, 1 << 31, (1 << 31) - 1, 2, .max - 1, (1 << 31) + 1, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF,
    0x1_0000, 31, 32, 33, 63, 64, 0x5555_5555, 0xAAAA_AAAA, 0xFFFF_FF80, 0xFFFF_8000,
  ]
  static let i64: [UInt64] = [
    0, 1, .max, 1 << 63, (1 << 63) - 1, 2, .max - 1, (1 << 63) + 1, 0x7F, 0x80, 0xFF, 0x8000, 0xFFFF, 63, 64, 65,
    0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0x1_0000_0000, 0xFFFF_FFFF_8000_0000, 0xFFFF_FFFF_7FFF_FFFF,
    0x5555_5555_5555_5555, 1 << 53, (1 << 53) + 1,
    // Where an f64 in between, or one bit that is lost, makes the difference to a float.
    0x4000_0040_0000_0001, 0x8000_0080_0000_0001, 0x8000_0000_0000_0401,
  ]
  /// Zeros, ones, halves, infinities, NaNs with and without payloads, the least and greatest numbers, and those at
  /// the borders of the integer types and just beyond.
  static let f32: [UInt32] = [
    0, 0x8000_0000, 0x3F80_0000, 0xBF80_0000, 0x3F00_0000, 0xBF00_0000, 0x3FC0_0000, 0x4020_0000, 0x7F80_0000,
    0xFF80_0000, 0x7FC0_0000, 0xFFC0_0000, 0x7FA0_0000, 0xFF80_0001, 0x7FFF_FFFF, 1, 0x8000_0001, 0x007F_FFFF,
    0x0080_0000, 0x7F7F_FFFF, 0xFF7F_FFFF, 0x4EFF_FFFF, 0x4F00_0000, 0xCF00_0000, 0xCF00_0001, 0x4F7F_FFFF,
    0x4F80_0000, 0x5EFF_FFFF, 0x5F00_0000, 0xDF00_0000, 0xDF00_0001, 0x5F7F_FFFF, 0x5F80_0000, 0xBF7F_FFFF,
    0x4B00_0000, 0x4AFF_FFFF, 0x4B80_0000,
  ]
  static let f64: [UInt64] = [
    0, 1 << 63, 0x3FF0 << 48, 0xBFF0 << 48, 0x3FE0 << 48, 0xBFE0 << 48, 0x3FF8 << 48, 0x4004 << 48, 0x7FF0 << 48,
    0xFFF0 << 48, 0x7FF8 << 48, 0xFFF8 << 48, 0x7FF4 << 48, 0xFFF0 << 48 | 1, .max >> 1, 1, 1 << 63 | 1,
    0x000F_FFFF_FFFF_FFFF, 0x0010 << 48, 0x7FEF_FFFF_FFFF_FFFF, 0xFFEF_FFFF_FFFF_FFFF, 0x41DF_FFFF_FFC0_0000,
    0x41E0 << 48, 0xC1E0 << 48, 0xC1E0_0000_0020_0000, 0x41EF_FFFF_FFE0_0000, 0x41F0 << 48, 0x43DF_FFFF_FFFF_FFFF,
    0x43E0 << 48, 0xC3E0 << 48, 0xC3E0_0000_0000_0001, 0x43EF_FFFF_FFFF_FFFF, 0x43F0 << 48, 0xBFEF_FFFF_FFFF_FFFF,
    0x47EF_FFFF_E000_0000, 0x47EF_FFFF_F000_0000, 0x36A0 << 48, 0x3690 << 48, 0x4330 << 48,
    0xC1E0_0000_0010_0000, 0x41DF_FFFF_FFE0_0000, 0x41EF_FFFF_FFF0_0000, 0x37F0 << 48,
  ]
}

extension ChoiceStream {
  func i32() -> UInt32 {
    switch below(6) {
    case 0, 1: UInt32(smallBelow(20))
    case 2, 3: Boundaries.i32[below(Boundaries.i32.count)]
    case 4: (1 as UInt32) << UInt32(below(32)) &+ UInt32(below(3)) &- 1
    default: UInt32(truncatingIfNeeded: word())
    }
  }

  func i64() -> UInt64 {
    switch below(6) {
    case 0, 1: UInt64(smallBelow(20))
    case 2, 3: Boundaries.i64[below(Boundaries.i64.count)]
    case 4: (1 as UInt64) << UInt64(below(64)) &+ UInt64(below(3)) &- 1
    default: word()
    }
  }

  /// As bits.
  func f32() -> UInt32 {
    switch below(5) {
    case 0: (Float(smallBelow(20)) / 2).bitPattern
    case 1, 2: Boundaries.f32[below(Boundaries.f32.count)]
    case 3: rounded32()
    default: UInt32(truncatingIfNeeded: word())
    }
  }

  func f64() -> UInt64 {
    switch below(5) {
    case 0: (Double(smallBelow(20)) / 2).bitPattern
    case 1, 2: Boundaries.f64[below(Boundaries.f64.count)]
    case 3: rounded64()
    default: word()
    }
  }

  /// From 1/2 to 8, of either sign, with all bits: sums and products of these are rounded.
  func rounded32() -> UInt32 { 0x3F00_0000 &+ UInt32(truncatingIfNeeded: word()) & 0x81FF_FFFF }
  func rounded64() -> UInt64 { 0x3FE0 << 48 &+ word() & 0x803F_FFFF_FFFF_FFFF }

  /// The two halves, the low one first: lanes that are alike, or any bits.
  func v128() -> (UInt64, UInt64) {
    switch below(6) {
    case 0: (0, 0)
    case 1: both(UInt64(UInt8(truncatingIfNeeded: i32())) &* 0x0101_0101_0101_0101)
    case 2: both(UInt64(i32()) &* 0x1_0000_0001)
    case 3: (UInt64(f32()) | UInt64(f32()) << 32, UInt64(f32()) | UInt64(f32()) << 32)
    case 4: (f64(), f64())
    default: (word(), word())
    }
  }

  private func both(_ word: UInt64) -> (UInt64, UInt64) { (word, word) }

  /// A value for a parameter or a global, from outside.
  func argument(_ type: ValueType) -> FuzzValue {
    switch type {
    case .i32: .i32(i32())
    case .i64: .i64(i64())
    case .f32: .f32(chance(30) ? rounded32() : f32())
    case .f64: .f64(chance(30) ? rounded64() : f64())
    case .v128:
      { let (low, high) = v128(); return .v128(low: low, high: high) }()
    case .externref where chance(60): .external(1 + UInt64(below(1000)))
    default: .null(type)
    }
  }
}

extension ModuleGenerator {
  func constant(_ type: ValueType) -> Instruction {
    switch type {
    case .i32: return .i32(choices.i32())
    case .i64: return .i64(choices.i64())
    case .f32: return .f32(bits: choices.f32())
    case .f64: return .f64(bits: choices.f64())
    case .v128:
      let (low, high) = choices.v128()
      return .v128(low: low, high: high)
    default: return .null(type)
    }
  }
}
