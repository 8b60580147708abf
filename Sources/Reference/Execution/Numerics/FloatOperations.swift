// Floating-point operations (specification, 4.3.3), in its order. z, z1, z2, z3 are fN, as sets of the bits that are
// allowed: {z} where the specification has z, or a set of NaNs; no others. The first clause that applies is the result.

/// z, or a member of the set that it is.
func number(_ n: Int, _ z: Allowed) -> FloatValue {
  inverseFbits(n, z.representative)
}

func isNaN(_ n: Int, _ z: Allowed) -> Bool {
  number(n, z).isNaN
}

/// nans_N{z*}: the canonical NaNs, if all NaNs among z* are canonical; the arithmetic NaNs, otherwise (NaN
/// propagation).
func nans(_ n: Int, _ zs: [Allowed]) -> Allowed {
  let areCanonical = zs.allSatisfy { z in
    if case .nan(let set) = z { return set.isCanonical }
    let number = number(n, z)
    return !number.isNaN || number.magnitude == .nan(payload: canon(n))
  }
  return .nan(NaNSet(width: n, isCanonical: areCanonical))
}

/// nans_N{z*}, if one of z* is a NaN; nans_N{}, if IEEE 754 has no number as the result; and that number, otherwise.
/// Its rules for infinities, zeros and rounding are the clauses of `fadd`, `fsub`, `fmul`, `fdiv`, `fma` and `fsqrt`.
private func rounded(
  _ n: Int, _ zs: [Allowed], _ single: ([Float]) -> Float, _ double: ([Double]) -> Double
) -> Allowed {
  if zs.contains(where: { isNaN(n, $0) }) { return nans(n, zs) }
  let members = zs.map(\.representative)
  let bits =
    n == 32
    ? UInt64(single(members.map { Float(bitPattern: UInt32($0)) }).bitPattern)
    : double(members.map { Double(bitPattern: $0) }).bitPattern
  return inverseFbits(n, bits).isNaN ? nans(n, []) : .only(bits)
}

/// fadd_N(z1, z2) = ieee_N(z1 + z2); nans_N{}, if ±∞ and ∓∞; +0, if ±q and ∓q
func fadd(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  rounded(n, [z1, z2], { $0[0] + $0[1] }, { $0[0] + $0[1] })
}

/// fsub_N(z1, z2) = ieee_N(z1 - z2); nans_N{}, if ±∞ and ±∞; +0, if ±q and ±q
func fsub(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  rounded(n, [z1, z2], { $0[0] - $0[1] }, { $0[0] - $0[1] })
}

/// fmul_N(z1, z2) = ieee_N(z1 · z2); nans_N{}, if one is an infinity and the other a zero
func fmul(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  rounded(n, [z1, z2], { $0[0] * $0[1] }, { $0[0] * $0[1] })
}

/// fdiv_N(z1, z2) = ieee_N(z1 / z2); nans_N{}, if both are infinities or both zeros; ±∞, if only z2 is a zero
func fdiv(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  rounded(n, [z1, z2], { $0[0] / $0[1] }, { $0[0] / $0[1] })
}

/// fma_N(z1, z2, z3) = ieee_N(z1 · z2 + z3), IEEE 754's fusedMultiplyAdd; nans_N{}, if z1 · z2 is ∞ · 0, or an infinity
/// and z3 the other
func fma(_ n: Int, _ z1: Allowed, _ z2: Allowed, _ z3: Allowed) -> Allowed {
  rounded(n, [z1, z2, z3], { $0[2].addingProduct($0[0], $0[1]) }, { $0[2].addingProduct($0[0], $0[1]) })
}

/// fmin_N(z1, z2)
func fmin(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  let (x1, x2) = (number(n, z1), number(n, z2))
  if x1.isNaN || x2.isNaN { return nans(n, [z1, z2]) }
  if x1.isInfinite { return x1.isNegative ? z1 : z2 }  // (-∞, z2) = -∞, (+∞, z2) = z2
  if x2.isInfinite { return x2.isNegative ? z2 : z1 }  // (z1, -∞) = -∞, (z1, +∞) = z1
  if x1.isZero, x2.isZero, x1.isNegative != x2.isNegative { return .only(fbits(n, .zero(isNegative: true))) }
  return fle(n, z1, z2) == 1 ? z1 : z2
}

/// fmax_N(z1, z2)
func fmax(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  let (x1, x2) = (number(n, z1), number(n, z2))
  if x1.isNaN || x2.isNaN { return nans(n, [z1, z2]) }
  if x1.isInfinite { return x1.isNegative ? z2 : z1 }  // (-∞, z2) = z2, (+∞, z2) = +∞
  if x2.isInfinite { return x2.isNegative ? z1 : z2 }  // (z1, -∞) = z1, (z1, +∞) = +∞
  if x1.isZero, x2.isZero, x1.isNegative != x2.isNegative { return .only(fbits(n, .zero(isNegative: false))) }
  return fge(n, z1, z2) == 1 ? z1 : z2
}

/// z with its sign as `change` has it, where it is known.
private func withSign(_ n: Int, _ z: Allowed, _ change: (Bool) -> Bool) -> Allowed {
  if case .nan(var set) = z {
    // A change of an unknown sign is known, if it is the same for both.
    set.isNegative = set.isNegative.map(change) ?? (change(false) == change(true) ? change(false) : nil)
    return .nan(set)
  }
  var number = number(n, z)
  number.isNegative = change(number.isNegative)
  return .only(fbits(n, number))
}

/// fcopysign_N(±p1, ±p2) = ±p1, fcopysign_N(±p1, ∓p2) = ∓p1
func fcopysign(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  if case .nan(let set) = z2, set.isNegative == nil {
    guard case .nan(var result) = z1 else {
      return .any(of: [withSign(n, z1) { _ in false }, withSign(n, z1) { _ in true }])
    }
    result.isNegative = nil
    return .nan(result)
  }
  let isNegative = number(n, z2).isNegative
  return withSign(n, z1) { _ in isNegative }
}

/// fabs_N(±p) = +p, NaNs too
func fabs(_ n: Int, _ z: Allowed) -> Allowed {
  withSign(n, z) { _ in false }
}

/// fneg_N(±p) = ∓p, NaNs too
func fneg(_ n: Int, _ z: Allowed) -> Allowed {
  withSign(n, z) { !$0 }
}

/// fsqrt_N(z) = ieee_N(√z); nans_N{}, if z < 0; ±0, if z = ±0
func fsqrt(_ n: Int, _ z: Allowed) -> Allowed {
  rounded(n, [z], { $0[0].squareRoot() }, { $0[0].squareRoot() })
}

/// ⌊q⌋ of q = significand · 2^exponent, and how what is left compares with a half: (⌊q⌋, q - ⌊q⌋ - 0.5). Nil, where q
/// is an integer.
private func parts(_ significand: UInt64, _ exponent: Int) -> (floor: UInt64, beyondHalf: Integer)? {
  if exponent >= 0 || significand == 0 { return nil }
  // q < 2^53 / 2^60
  if exponent < -60 { return (0, -1) }
  let one = UInt64(power(-exponent))
  let rest = significand % one
  return rest == 0 ? nil : (significand / one, 2 * Integer(rest) - Integer(one))
}

/// nans_N{z}, if z is a NaN; z, if it is an infinity, a zero or another integer; and otherwise of ±q, ⌊q⌋ < q, the
/// integer ±⌊q⌋ or ±(⌊q⌋ + 1), as `isAway` says, with the sign of z where that is 0.
private func integral(
  _ n: Int, _ z: Allowed, isAway: (_ isNegative: Bool, _ floor: UInt64, _ beyondHalf: Integer) -> Bool
) -> Allowed {
  let number = number(n, z)
  switch number.magnitude {
  case .nan: return nans(n, [z])
  case .infinity: return z
  case .rational(let significand, let exponent):
    guard let (floor, beyondHalf) = parts(significand, exponent) else { return z }
    let integer = isAway(number.isNegative, floor, beyondHalf) ? floor + 1 : floor
    return .only(fbits(n, ieee(n, isNegative: number.isNegative, significand: integer, exponent: 0)))
  }
}

/// fceil_N(±q) = ieee_N(i), if ±q ≤ i < ±q + 1; -0, if -1 < -q < 0
func fceil(_ n: Int, _ z: Allowed) -> Allowed {
  integral(n, z) { isNegative, _, _ in !isNegative }
}

/// ffloor_N(±q) = ieee_N(i), if ±q - 1 < i ≤ ±q; +0, if 0 < +q < 1
func ffloor(_ n: Int, _ z: Allowed) -> Allowed {
  integral(n, z) { isNegative, _, _ in isNegative }
}

/// ftrunc_N(±q) = ieee_N(±i), if q - 1 < i ≤ q; ±0, if q < 1
func ftrunc(_ n: Int, _ z: Allowed) -> Allowed {
  integral(n, z) { _, _, _ in false }
}

/// fnearest_N(±q) = ieee_N(±i), if |i - q| < 0.5, or |i - q| = 0.5 and i even; ±0, if q ≤ 0.5
func fnearest(_ n: Int, _ z: Allowed) -> Allowed {
  integral(n, z) { _, floor, beyondHalf in beyondHalf > 0 || (beyondHalf == 0 && floor % 2 == 1) }
}

/// An integer less than, equal to or greater than 0, as z1 is than z2; nil, if one is a NaN. The bits of magnitudes, as
/// integers, are in the order of the magnitudes, infinity last; the zeros are equal.
private func order(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Integer? {
  if isNaN(n, z1) || isNaN(n, z2) { return nil }
  func place(_ z: Allowed) -> Integer {
    let number = number(n, z)
    let magnitude = Integer(fbits(n, FloatValue(isNegative: false, magnitude: number.magnitude)))
    return number.isNegative ? -magnitude : magnitude
  }
  return place(z1) - place(z2)
}

/// feq_N(z1, z2) = 0, if one is a NaN; bool(z1 = z2), otherwise
func feq(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Integer {
  order(n, z1, z2).map { bool($0 == 0) } ?? 0
}

/// fne_N(z1, z2) = 1, if one is a NaN; bool(z1 ≠ z2), otherwise
func fne(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Integer {
  order(n, z1, z2).map { bool($0 != 0) } ?? 1
}

/// flt_N(z1, z2) = 0, if one is a NaN; bool(z1 < z2), otherwise
func flt(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Integer {
  order(n, z1, z2).map { bool($0 < 0) } ?? 0
}

/// fgt_N(z1, z2) = 0, if one is a NaN; bool(z1 > z2), otherwise
func fgt(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Integer {
  order(n, z1, z2).map { bool($0 > 0) } ?? 0
}

/// fle_N(z1, z2) = 0, if one is a NaN; bool(z1 ≤ z2), otherwise
func fle(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Integer {
  order(n, z1, z2).map { bool($0 <= 0) } ?? 0
}

/// fge_N(z1, z2) = 0, if one is a NaN; bool(z1 ≥ z2), otherwise
func fge(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Integer {
  order(n, z1, z2).map { bool($0 >= 0) } ?? 0
}

/// fpmin_N(z1, z2) = z2, if flt_N(z2, z1) = 1; z1, otherwise
func fpmin(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  flt(n, z2, z1) == 1 ? z2 : z1
}

/// fpmax_N(z1, z2) = z2, if flt_N(z1, z2) = 1; z1, otherwise
func fpmax(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  flt(n, z1, z2) == 1 ? z2 : z1
}
