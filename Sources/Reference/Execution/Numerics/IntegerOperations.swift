// Integer operations (specification, 4.3.2), in its order. i, i1, i2 are iN; j, j1, j2 their signed interpretations.

/// iadd_N(i1, i2) = (i1 + i2) mod 2^N
func iadd(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  mod(i1 + i2, power(n))
}

/// isub_N(i1, i2) = (i1 - i2 + 2^N) mod 2^N
func isub(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  mod(i1 - i2 + power(n), power(n))
}

/// imul_N(i1, i2) = (i1 · i2) mod 2^N. The product of two i64 needs all 128 bits.
func imul(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  Integer((UInt128(i1) * UInt128(i2)) % UInt128(power(n)))
}

/// idiv_u_N(i1, i2) = {}, if i2 = 0; trunc(i1 / i2), otherwise
func idivU(_ n: Int, _ i1: Integer, _ i2: Integer) throws(Trap) -> Integer {
  if i2 == 0 { throw .integerDivideByZero }
  return i1 / i2
}

/// idiv_s_N(i1, i2) = {}, if i2 = 0 or j1 / j2 = 2^(N-1); signed_N^-1(trunc(j1 / j2)), otherwise
func idivS(_ n: Int, _ i1: Integer, _ i2: Integer) throws(Trap) -> Integer {
  let (j1, j2) = (signed(n, i1), signed(n, i2))
  if j2 == 0 { throw .integerDivideByZero }
  if j1 / j2 == power(n - 1) { throw .integerOverflow }
  return inverseSigned(n, j1 / j2)
}

/// irem_u_N(i1, i2) = {}, if i2 = 0; i1 - i2 · trunc(i1 / i2), otherwise
func iremU(_ n: Int, _ i1: Integer, _ i2: Integer) throws(Trap) -> Integer {
  if i2 == 0 { throw .integerDivideByZero }
  return i1 - i2 * (i1 / i2)
}

/// irem_s_N(i1, i2) = {}, if i2 = 0; signed_N^-1(j1 - j2 · trunc(j1 / j2)), otherwise
func iremS(_ n: Int, _ i1: Integer, _ i2: Integer) throws(Trap) -> Integer {
  let (j1, j2) = (signed(n, i1), signed(n, i2))
  if j2 == 0 { throw .integerDivideByZero }
  return inverseSigned(n, j1 - j2 * (j1 / j2))
}

/// inot_N(i) = ibits_N^-1(ibits_N(i) ⊻ ibits_N(2^N - 1))
func inot<I: FixedWidthInteger>(_ n: Int, _ i: I) -> I {
  inverseIbits(ibits(n, i).map { !$0 })
}

/// iand_N(i1, i2) = ibits_N^-1(ibits_N(i1) ∧ ibits_N(i2))
func iand<I: FixedWidthInteger>(_ n: Int, _ i1: I, _ i2: I) -> I {
  inverseIbits(zip(ibits(n, i1), ibits(n, i2)).map { $0 && $1 })
}

/// iandnot_N(i1, i2) = iand_N(i1, inot_N(i2))
func iandnot<I: FixedWidthInteger>(_ n: Int, _ i1: I, _ i2: I) -> I {
  iand(n, i1, inot(n, i2))
}

/// ior_N(i1, i2) = ibits_N^-1(ibits_N(i1) ∨ ibits_N(i2))
func ior<I: FixedWidthInteger>(_ n: Int, _ i1: I, _ i2: I) -> I {
  inverseIbits(zip(ibits(n, i1), ibits(n, i2)).map { $0 || $1 })
}

/// ixor_N(i1, i2) = ibits_N^-1(ibits_N(i1) ⊻ ibits_N(i2))
func ixor<I: FixedWidthInteger>(_ n: Int, _ i1: I, _ i2: I) -> I {
  inverseIbits(zip(ibits(n, i1), ibits(n, i2)).map { $0 != $1 })
}

/// ishl_N(i1, i2) = ibits_N^-1(d2^(N-k) 0^k), if ibits_N(i1) = d1^k d2^(N-k) and k = i2 mod N
func ishl(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  let k = Int(i2 % Integer(n))
  return inverseIbits(ibits(n, i1).dropFirst(k) + Array(repeating: false, count: k))
}

/// ishr_u_N(i1, i2) = ibits_N^-1(0^k d1^(N-k)), if ibits_N(i1) = d1^(N-k) d2^k and k = i2 mod N
func ishrU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  let k = Int(i2 % Integer(n))
  return inverseIbits(Array(repeating: false, count: k) + ibits(n, i1).dropLast(k))
}

/// ishr_s_N(i1, i2) = ibits_N^-1(d0^(k+1) d1^(N-k-1)), if ibits_N(i1) = d0 d1^(N-k-1) d2^k and k = i2 mod N
func ishrS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  let k = Int(i2 % Integer(n))
  let bits = ibits(n, i1)
  return inverseIbits(Array(repeating: bits[0], count: k) + bits.dropLast(k))
}

/// irotl_N(i1, i2) = ibits_N^-1(d2^(N-k) d1^k), if ibits_N(i1) = d1^k d2^(N-k) and k = i2 mod N
func irotl(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  let k = Int(i2 % Integer(n))
  let bits = ibits(n, i1)
  return inverseIbits(Array(bits.dropFirst(k) + bits.prefix(k)))
}

/// irotr_N(i1, i2) = ibits_N^-1(d2^k d1^(N-k)), if ibits_N(i1) = d1^(N-k) d2^k and k = i2 mod N
func irotr(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  let k = Int(i2 % Integer(n))
  let bits = ibits(n, i1)
  return inverseIbits(Array(bits.suffix(k) + bits.dropLast(k)))
}

/// iclz_N(i) = k, if ibits_N(i) = 0^k (1 d*)?
func iclz(_ n: Int, _ i: Integer) -> Integer {
  Integer(ibits(n, i).prefix { !$0 }.count)
}

/// ictz_N(i) = k, if ibits_N(i) = (d* 1)? 0^k
func ictz(_ n: Int, _ i: Integer) -> Integer {
  Integer(ibits(n, i).reversed().prefix { !$0 }.count)
}

/// ipopcnt_N(i) = k, if ibits_N(i) = (0* 1)^k 0*
func ipopcnt(_ n: Int, _ i: Integer) -> Integer {
  Integer(ibits(n, i).filter { $0 }.count)
}

/// ieqz_N(i) = bool(i = 0)
func ieqz(_ n: Int, _ i: Integer) -> Integer {
  bool(i == 0)
}

/// ieq_N(i1, i2) = bool(i1 = i2)
func ieq(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(i1 == i2)
}

/// ine_N(i1, i2) = bool(i1 ≠ i2)
func ine(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(i1 != i2)
}

/// ilt_u_N(i1, i2) = bool(i1 < i2)
func iltU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(i1 < i2)
}

/// ilt_s_N(i1, i2) = bool(signed_N(i1) < signed_N(i2))
func iltS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(signed(n, i1) < signed(n, i2))
}

/// igt_u_N(i1, i2) = bool(i1 > i2)
func igtU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(i1 > i2)
}

/// igt_s_N(i1, i2) = bool(signed_N(i1) > signed_N(i2))
func igtS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(signed(n, i1) > signed(n, i2))
}

/// ile_u_N(i1, i2) = bool(i1 ≤ i2)
func ileU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(i1 <= i2)
}

/// ile_s_N(i1, i2) = bool(signed_N(i1) ≤ signed_N(i2))
func ileS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(signed(n, i1) <= signed(n, i2))
}

/// ige_u_N(i1, i2) = bool(i1 ≥ i2)
func igeU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(i1 >= i2)
}

/// ige_s_N(i1, i2) = bool(signed_N(i1) ≥ signed_N(i2))
func igeS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  bool(signed(n, i1) >= signed(n, i2))
}

/// iextendM_s_N(i) = extend_s_M,N(wrap_N,M(i))
func iextendS(_ m: Int, _ n: Int, _ i: Integer) -> Integer {
  extendS(m, n, wrap(n, m, i))
}

/// ibitselect_N(i1, i2, i3) = ior_N(iand_N(i1, i3), iand_N(i2, inot_N(i3)))
func ibitselect<I: FixedWidthInteger>(_ n: Int, _ i1: I, _ i2: I, _ i3: I) -> I {
  ior(n, iand(n, i1, i3), iand(n, i2, inot(n, i3)))
}

/// iabs_N(i) = i, if signed_N(i) ≥ 0; -signed_N(i) mod 2^N, otherwise
func iabs(_ n: Int, _ i: Integer) -> Integer {
  signed(n, i) >= 0 ? i : mod(-signed(n, i), power(n))
}

/// ineg_N(i) = (2^N - i) mod 2^N
func ineg(_ n: Int, _ i: Integer) -> Integer {
  mod(power(n) - i, power(n))
}

/// imin_u_N(i1, i2) = i1, if ilt_u_N(i1, i2) = 1; i2, otherwise
func iminU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  iltU(n, i1, i2) == 1 ? i1 : i2
}

/// imin_s_N(i1, i2) = i1, if ilt_s_N(i1, i2) = 1; i2, otherwise
func iminS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  iltS(n, i1, i2) == 1 ? i1 : i2
}

/// imax_u_N(i1, i2) = i1, if igt_u_N(i1, i2) = 1; i2, otherwise
func imaxU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  igtU(n, i1, i2) == 1 ? i1 : i2
}

/// imax_s_N(i1, i2) = i1, if igt_s_N(i1, i2) = 1; i2, otherwise
func imaxS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  igtS(n, i1, i2) == 1 ? i1 : i2
}

/// iadd_sat_u_N(i1, i2) = sat_u_N(i1 + i2)
func iaddSatU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  satU(n, i1 + i2)
}

/// iadd_sat_s_N(i1, i2) = signed_N^-1(sat_s_N(signed_N(i1) + signed_N(i2)))
func iaddSatS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  inverseSigned(n, satS(n, signed(n, i1) + signed(n, i2)))
}

/// isub_sat_u_N(i1, i2) = sat_u_N(i1 - i2)
func isubSatU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  satU(n, i1 - i2)
}

/// isub_sat_s_N(i1, i2) = signed_N^-1(sat_s_N(signed_N(i1) - signed_N(i2)))
func isubSatS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  inverseSigned(n, satS(n, signed(n, i1) - signed(n, i2)))
}

/// iavgr_u_N(i1, i2) = trunc((i1 + i2 + 1) / 2)
func iavgrU(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  (i1 + i2 + 1) / 2
}

/// iq15mulr_sat_s_N(i1, i2) = signed_N^-1(sat_s_N(ishr_s_N(i1 · i2 + 2^14, 15))), the product being that of the signed
/// interpretations, exact, and the shift a division by 2^15 that rounds down.
func iq15mulrSatS(_ n: Int, _ i1: Integer, _ i2: Integer) -> Integer {
  inverseSigned(n, satS(n, floorDivision(signed(n, i1) * signed(n, i2) + power(14), power(15))))
}
