// Conversions (specification, 4.3.4), in its order: from width M to width N.

/// extend_u_M,N(i) = i
func extendU(_ m: Int, _ n: Int, _ i: Integer) -> Integer {
  i
}

/// extend_s_M,N(i) = signed_N^-1(signed_M(i))
func extendS(_ m: Int, _ n: Int, _ i: Integer) -> Integer {
  inverseSigned(n, signed(m, i))
}

/// wrap_M,N(i) = i mod 2^N
func wrap(_ m: Int, _ n: Int, _ i: Integer) -> Integer {
  mod(i, power(n))
}

/// trunc(±q) = ±i, if q - 1 < i ≤ q (4.3). Where q is 2^64 or more, and so beyond every iN, some integer that is, too.
private func trunc(_ isNegative: Bool, _ significand: UInt64, _ exponent: Int) -> Integer {
  let magnitude: Integer
  if exponent < 0 {
    magnitude = exponent < -64 ? 0 : Integer(significand) / power(-exponent)
  } else {
    magnitude = Integer(significand) * power(exponent > 60 ? 60 : exponent)
  }
  return isNegative ? -magnitude : magnitude
}

/// trunc_u_M,N(z) = trunc(±q), if -1 < trunc(±q) < 2^N; {}, otherwise and if z is a NaN or an infinity
func truncU(_ m: Int, _ n: Int, _ z: Allowed) throws(Trap) -> Integer {
  let number = number(m, z)
  switch number.magnitude {
  case .nan: throw .invalidConversionToInteger
  case .infinity: throw .integerOverflow
  case .rational(let significand, let exponent):
    let i = trunc(number.isNegative, significand, exponent)
    if -1 < i && i < power(n) { return i }
    throw .integerOverflow
  }
}

/// trunc_s_M,N(z) = trunc(±q), if -2^(N-1) - 1 < trunc(±q) < 2^(N-1); {}, otherwise and if z is a NaN or an infinity.
/// The result is the iN whose signed interpretation this is.
func truncS(_ m: Int, _ n: Int, _ z: Allowed) throws(Trap) -> Integer {
  let number = number(m, z)
  switch number.magnitude {
  case .nan: throw .invalidConversionToInteger
  case .infinity: throw .integerOverflow
  case .rational(let significand, let exponent):
    let i = trunc(number.isNegative, significand, exponent)
    if -power(n - 1) - 1 < i && i < power(n - 1) { return inverseSigned(n, i) }
    throw .integerOverflow
  }
}

/// trunc_sat_u_M,N(z) = 0, if z is a NaN or -∞; 2^N - 1, if z = +∞; sat_u_N(trunc(z)), otherwise
func truncSatU(_ m: Int, _ n: Int, _ z: Allowed) -> Integer {
  let number = number(m, z)
  switch number.magnitude {
  case .nan: return 0
  case .infinity: return number.isNegative ? 0 : power(n) - 1
  case .rational(let significand, let exponent):
    return satU(n, trunc(number.isNegative, significand, exponent))
  }
}

/// trunc_sat_s_M,N(z) = 0, if z is a NaN; -2^(N-1), if z = -∞; 2^(N-1) - 1, if z = +∞; sat_s_N(trunc(z)), otherwise.
/// The result is the iN whose signed interpretation this is.
func truncSatS(_ m: Int, _ n: Int, _ z: Allowed) -> Integer {
  let number = number(m, z)
  switch number.magnitude {
  case .nan: return 0
  case .infinity: return inverseSigned(n, number.isNegative ? -power(n - 1) : power(n - 1) - 1)
  case .rational(let significand, let exponent):
    return inverseSigned(n, satS(n, trunc(number.isNegative, significand, exponent)))
  }
}

/// promote_M,N(z) = nans_N{}, if z is a canonical NaN; nans_N{+nan(1)}, if another; z, otherwise
func promote(_ m: Int, _ n: Int, _ z: Allowed) -> Allowed {
  ofWidth(m, n, z)
}

/// demote_M,N(z) = nans_N{}, if z is a canonical NaN; nans_N{+nan(1)}, if another; z, if ±∞ or ±0; ieee_N(z), otherwise
func demote(_ m: Int, _ n: Int, _ z: Allowed) -> Allowed {
  ofWidth(m, n, z)
}

private func ofWidth(_ m: Int, _ n: Int, _ z: Allowed) -> Allowed {
  let number = number(m, z)
  switch number.magnitude {
  case .nan:
    guard case .nan(let set) = nans(m, [z]) else { preconditionFailure("nans_N is a set of NaNs") }
    return .nan(NaNSet(width: n, isCanonical: set.isCanonical))
  case .infinity: return .only(fbits(n, number))
  case .rational(let significand, let exponent):
    let result = ieee(n, isNegative: number.isNegative, significand: significand, exponent: exponent)
    return .only(fbits(n, result))
  }
}

/// convert_u_M,N(i) = ieee_N(i)
func convertU(_ m: Int, _ n: Int, _ i: Integer) -> Allowed {
  .only(fbits(n, ieee(n, isNegative: false, significand: UInt64(i), exponent: 0)))
}

/// convert_s_M,N(i) = ieee_N(signed_M(i))
func convertS(_ m: Int, _ n: Int, _ i: Integer) -> Allowed {
  let j = signed(m, i)
  return .only(fbits(n, ieee(n, isNegative: j < 0, significand: UInt64(j < 0 ? -j : j), exponent: 0)))
}

/// reinterpret_fN,iN(z): the bits of z as an integer
func reinterpretAsInteger(_ n: Int, _ z: Allowed) -> Integer {
  Integer(z.representative)
}

/// reinterpret_iN,fN(i): the bits of i as a floating-point number
func reinterpretAsFloat(_ n: Int, _ i: Integer) -> Allowed {
  .only(UInt64(i))
}

/// narrow_s_M,N(i) = signed_N^-1(sat_s_N(signed_M(i)))
func narrowS(_ m: Int, _ n: Int, _ i: Integer) -> Integer {
  inverseSigned(n, satS(n, signed(m, i)))
}

/// narrow_u_M,N(i) = sat_u_N(signed_M(i))
func narrowU(_ m: Int, _ n: Int, _ i: Integer) -> Integer {
  satU(n, signed(m, i))
}
