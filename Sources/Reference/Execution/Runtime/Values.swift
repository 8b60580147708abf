/// A value (specification, 4.2.1).
public enum Value: Equatable, Sendable {
  /// An integer, as its unsigned interpretation (4.3.1).
  case i32(UInt32)
  case i64(UInt64)
  /// A floating-point number, as the bits that are allowed for it.
  case f32(Allowed)
  case f64(Allowed)
  case v128(Vector)
  case reference(ReferenceValue)
}

/// A 128-bit vector: lanes, the first lowest, of bits that are allowed for each.
///
/// The shape is how the last instruction saw it; the same bits can be looked at in every shape.
public struct Vector: Equatable, Sendable {
  /// Bits of a lane: 8, 16, 32 or 64.
  public let laneWidth: Int
  /// 128 / `laneWidth` of them.
  public let lanes: [Allowed]

  public init(laneWidth: Int, lanes: [Allowed]) {
    precondition(laneWidth * lanes.count == 128)
    self.laneWidth = laneWidth
    self.lanes = lanes
  }

  /// The lanes from the bits of the whole vector, the first lane lowest.
  public init(bits: UInt128, laneWidth: Int = 64) {
    let mask: UInt128 = (1 << UInt128(laneWidth)) - 1
    self.init(
      laneWidth: laneWidth,
      lanes: (0..<128 / laneWidth).map { .only(UInt64(bits >> UInt128($0 * laneWidth) & mask)) })
  }

  /// There is no choice.
  public var isOne: Bool { lanes.allSatisfy(\.isOne) }

  /// Of each lane the representative.
  public var representative: UInt128 {
    lanes.reversed().reduce(0) { bits, lane in bits << UInt128(laneWidth) | UInt128(lane.representative) }
  }

  /// Whether these bits are one of the vectors.
  public func contains(_ bits: UInt128) -> Bool {
    let mask: UInt128 = (1 << UInt128(laneWidth)) - 1
    return lanes.enumerated().allSatisfy { $1.contains(UInt64(bits >> UInt128($0 * laneWidth) & mask)) }
  }

  /// The same bits as lanes of another width. Where the width is another, one vector stands for all.
  public func lanes(of width: Int) -> [Allowed] {
    width == laneWidth ? lanes : Vector(bits: representative, laneWidth: width).lanes
  }
}

/// A reference (4.2.1): null, or an address in the store, or a value of 31 bits, or something of the host's.
public indirect enum ReferenceValue: Equatable, Sendable {
  /// Of every type that is nullable.
  case null
  /// The 31 bits, unsigned.
  case i31(UInt32)
  case structure(Address)
  case array(Address)
  case function(Address)
  case exception(Address)
  /// What the host knows by a number (`ref.host`).
  case host(UInt32)
  /// A reference of the internal hierarchy made external (`ref.extern`).
  case external(ReferenceValue)
}

/// The place of an instance in one of the store's lists (4.2.4).
public typealias Address = Int

extension Value {
  /// The value of a type that a local begins with (4.2.1, default_t): zero, or null.
  init(defaultOf type: ValueType) {
    switch type {
    case .i32: self = .i32(0)
    case .i64: self = .i64(0)
    case .f32: self = .f32(.only(0))
    case .f64: self = .f64(.only(0))
    case .v128: self = .v128(Vector(bits: 0))
    case .reference: self = .reference(.null)
    }
  }

  /// No choice is left open.
  public var isOne: Bool {
    switch self {
    case .i32, .i64, .reference: true
    case .f32(let set), .f64(let set): set.isOne
    case .v128(let vector): vector.isOne
    }
  }
}

// Validated code finds values of the types that it was validated with: anything else is a mistake of this module's.
extension Value {
  var i32: UInt32 {
    guard case .i32(let value) = self else { preconditionFailure("not an i32: \(self)") }
    return value
  }

  var i64: UInt64 {
    guard case .i64(let value) = self else { preconditionFailure("not an i64: \(self)") }
    return value
  }

  var f32: Allowed {
    guard case .f32(let set) = self else { preconditionFailure("not an f32: \(self)") }
    return set
  }

  var f64: Allowed {
    guard case .f64(let set) = self else { preconditionFailure("not an f64: \(self)") }
    return set
  }

  var v128: Vector {
    guard case .v128(let vector) = self else { preconditionFailure("not a v128: \(self)") }
    return vector
  }

  var reference: ReferenceValue {
    guard case .reference(let reference) = self else { preconditionFailure("not a reference: \(self)") }
    return reference
  }
}
