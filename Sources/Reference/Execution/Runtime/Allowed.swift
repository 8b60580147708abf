/// The results that the specification allows for a number or a lane: most often one, and a set of several where it
/// leaves a choice (specification, 4.3.3 on NaNs, and 4.3.6).
///
/// A set travels with its value through the stack, locals, globals and fields. Where the bits are looked at, one member
/// stands for all: see `representative`.
public indirect enum Allowed: Equatable, Hashable, Sendable {
  /// These bits, zero above the value's width.
  case only(UInt64)
  /// Some NaN.
  case nan(NaNSet)
  /// Any of these; two at least.
  case either([Allowed])
  /// Any bits of this width: relaxed conversions of what is out of range.
  case anything(width: Int)

  /// Whether `bits` is one of the results.
  public func contains(_ bits: UInt64) -> Bool {
    switch self {
    case .only(let only): only == bits
    case .nan(let set): set.contains(bits)
    case .either(let sets): sets.contains { $0.contains(bits) }
    case .anything(let width): width == 64 || bits < 1 << UInt64(width)
    }
  }

  /// The member that is taken where one has to be: a canonical NaN before others, a positive before a negative one, and
  /// the first of several sets.
  public var representative: UInt64 {
    switch self {
    case .only(let bits): bits
    case .nan(let set): set.representative
    case .either(let sets): sets.first?.representative ?? 0
    case .anything: 0
    }
  }

  /// There is no choice.
  public var isOne: Bool {
    if case .only = self { true } else { false }
  }

  /// The union of sets, as simple as it can be said.
  public static func any(of sets: [Allowed]) -> Allowed {
    var different: [Allowed] = []
    for set in sets {
      if case .either(let members) = set {
        for member in members where !different.contains(member) { different.append(member) }
      } else if !different.contains(set) {
        different.append(set)
      }
    }
    return different.count == 1 ? different[0] : .either(different)
  }
}

/// A set of NaNs of one format: canon_N or arith_N of the specification (2.2.3 and 4.3.3).
public struct NaNSet: Equatable, Hashable, Sendable {
  /// Bits of the format: 32 or 64.
  public var width: Int
  /// With the canonical payload only; else with any payload that has its highest bit (arithmetic NaNs).
  public var isCanonical: Bool
  /// Whether the sign is set; nil where it may be either.
  public var isNegative: Bool?

  public init(width: Int, isCanonical: Bool, isNegative: Bool? = nil) {
    self.width = width
    self.isCanonical = isCanonical
    self.isNegative = isNegative
  }

  /// Bits of the significand that are written: 23 or 52.
  private var significandWidth: Int { width == 32 ? 23 : 52 }
  private var sign: UInt64 { 1 << UInt64(width - 1) }
  /// Positive, with the canonical payload: only its highest bit is set.
  private var canonical: UInt64 { sign - (1 << UInt64(significandWidth - 1)) }

  public func contains(_ bits: UInt64) -> Bool {
    if let isNegative, isNegative != (bits & sign != 0) { return false }
    let magnitude = bits & (sign - 1)
    if bits & ~(sign | (sign - 1)) != 0 { return false }
    return isCanonical ? magnitude == canonical : magnitude & canonical == canonical
  }

  var representative: UInt64 { isNegative == true ? canonical | sign : canonical }
}
