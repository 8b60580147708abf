import Text

/// A result, bit for bit.
public enum ResultValue: Equatable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(bits: UInt32)
  case f64(bits: UInt64)
  /// The 16 bytes as two little-endian halves.
  case v128(low: UInt64, high: UInt64)
  /// A null reference of any type.
  case null
  case reference(Referent)
}

/// What a reference that is not null refers to, as far as scripts can tell.
public enum Referent: Equatable, Sendable {
  case function, exception, i31, structure, array
  /// What the script gave as `(ref.extern n)`, and what it gave as `(ref.host n)`.
  case extern(UInt32)
  case host(UInt32)
  /// A value of the guest's that was made an `externref`.
  case externalized
}

extension ExpectedResult {
  /// Whether a result is what the script expects (the official interpreter's `script/runner.ml`, `assert_result`).
  public func admits(_ result: ResultValue) -> Bool {
    switch (self, result) {
    case (.value(let value), _): value.equals(result)
    case (.f32(let nan), .f32(let bits)): nan.contains(bits)
    case (.f64(let nan), .f64(let bits)): nan.contains(bits)
    case (.f32x4(let lanes), .v128(let low, let high)):
      Self.admits(lanes, [low, low >> 32, high, high >> 32].map(UInt32.init(truncatingIfNeeded:))) { $0.contains($1) }
    case (.f64x2(let lanes), .v128(let low, let high)):
      Self.admits(lanes, [low, high]) { $0.contains($1) }
    case (.anyNull, .null): true
    case (.reference(let type), .reference(let referent)): type.contains(referent)
    case (.either(let alternatives), _): alternatives.contains { $0.admits(result) }
    default: false
    }
  }

  private static func admits<Bits>(
    _ lanes: [FloatLane<Bits>], _ results: [Bits], _ contains: (NaNClass, Bits) -> Bool
  ) -> Bool {
    lanes.count == results.count
      && zip(lanes, results).allSatisfy { lane, bits in
        switch lane {
        case .bits(let expected): bits == expected
        case .nan(let nan): contains(nan, bits)
        }
      }
  }
}

extension ScriptValue {
  /// The very same bits, or the very same reference.
  func equals(_ result: ResultValue) -> Bool {
    switch (self, result) {
    case (.i32(let a), .i32(let b)): a == b
    case (.i64(let a), .i64(let b)): a == b
    case (.f32(let a), .f32(let b)): a == b
    case (.f64(let a), .f64(let b)): a == b
    case (.v128(let low, let high), .v128(let otherLow, let otherHigh)): low == otherLow && high == otherHigh
    case (.null, .null): true
    case (.extern(let a), .reference(.extern(let b))): a == b
    case (.host(let a), .reference(.host(let b))): a == b
    default: false
    }
  }
}

extension NaNClass {
  /// Specification, 4.3.3. The sign is free; an arithmetic NaN has the highest bit of its payload, a canonical one
  /// nothing else.
  func contains(_ bits: UInt32) -> Bool {
    switch self {
    case .canonical: bits & 0x7FFF_FFFF == 0x7FC0_0000
    case .arithmetic: bits & 0x7FC0_0000 == 0x7FC0_0000
    }
  }

  func contains(_ bits: UInt64) -> Bool {
    switch self {
    case .canonical: bits & 0x7FFF_FFFF_FFFF_FFFF == 0x7FF8_0000_0000_0000
    case .arithmetic: bits & 0x7FF8_0000_0000_0000 == 0x7FF8_0000_0000_0000
    }
  }
}

extension AbstractHeapType {
  /// Whether it is a type of what a reference refers to (specification, 3.3.3).
  func contains(_ referent: Referent) -> Bool {
    switch self {
    case .func: referent == .function
    case .exn: referent == .exception
    case .i31: referent == .i31
    case .struct: referent == .structure
    case .array: referent == .array
    case .eq: [.i31, .structure, .array].contains(referent)
    case .any:
      switch referent {
      case .i31, .structure, .array, .host: true
      default: false
      }
    case .extern:
      switch referent {
      case .extern, .externalized: true
      default: false
      }
    case .nofunc, .noextern, .none, .noexn: false
    }
  }
}
