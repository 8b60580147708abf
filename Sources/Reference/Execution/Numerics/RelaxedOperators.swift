// Relaxed operations (specification, 4.3.6), in its order. Where it has relaxed(R)[A0, ..., An], whose parameter R an
// implementation fixes, this has the union of all Ai. A0, of the deterministic profile, is the first.

/// The union over R of relaxed(R)[A0, ..., An].
func relaxed(_ sets: [Allowed]) -> Allowed {
  .any(of: sets)
}

/// The same for vectors of lanes of one width, lane by lane. That R is the same for all lanes is not kept.
func relaxed(_ vectors: [Vector]) -> Vector {
  let first = vectors[0]
  let lanes = first.lanes.indices.map { lane in relaxed(vectors.map { $0.lanes(of: first.laneWidth)[lane] }) }
  return Vector(laneWidth: first.laneWidth, lanes: lanes)
}

/// frelaxed_madd_N(z1, z2, z3) = relaxed(R_fmadd)[fadd_N(fmul_N(z1, z2), z3), fma_N(z1, z2, z3)]
func frelaxedMadd(_ n: Int, _ z1: Allowed, _ z2: Allowed, _ z3: Allowed) -> Allowed {
  relaxed([fadd(n, fmul(n, z1, z2), z3), fma(n, z1, z2, z3)])
}

/// frelaxed_nmadd_N(z1, z2, z3) = frelaxed_madd_N(-z1, z2, z3)
func frelaxedNmadd(_ n: Int, _ z1: Allowed, _ z2: Allowed, _ z3: Allowed) -> Allowed {
  frelaxedMadd(n, fneg(n, z1), z2, z3)
}

/// frelaxed_min_N(z1, z2) = relaxed(R_fmin)[fmin_N(z1, z2), z1, z2, z2], if z1 is a NaN;
/// relaxed(R_fmin)[fmin_N(z1, z2), z1, z2, z1], if z2 is;
/// relaxed(R_fmin)[fmin_N(z1, z2), ±0, ∓0, -0], if z1 = ±0 and z2 = ∓0; fmin_N(z1, z2), otherwise
func frelaxedMin(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  isRelaxed(n, z1, z2) ? relaxed([fmin(n, z1, z2), z1, z2]) : fmin(n, z1, z2)
}

/// frelaxed_max_N(z1, z2) = relaxed(R_fmax)[fmax_N(z1, z2), z1, z2, z2], if z1 is a NaN;
/// relaxed(R_fmax)[fmax_N(z1, z2), z1, z2, z1], if z2 is;
/// relaxed(R_fmax)[fmax_N(z1, z2), ±0, ∓0, +0], if z1 = ±0 and z2 = ∓0; fmax_N(z1, z2), otherwise
func frelaxedMax(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Allowed {
  isRelaxed(n, z1, z2) ? relaxed([fmax(n, z1, z2), z1, z2]) : fmax(n, z1, z2)
}

/// One of z1 and z2 is a NaN, or they are zeros of opposite signs.
private func isRelaxed(_ n: Int, _ z1: Allowed, _ z2: Allowed) -> Bool {
  let (x1, x2) = (number(n, z1), number(n, z2))
  return x1.isNaN || x2.isNaN || (x1.isZero && x2.isZero && x1.isNegative != x2.isNegative)
}

/// irelaxed_q15mulr_s_N(i1, i2) = relaxed(R_iq15mulr)[2^(N-1) - 1, signed_N^-1(-2^(N-1))], if both are
/// signed_N^-1(-2^(N-1)); iq15mulr_sat_s_N(i1, i2), otherwise
func irelaxedQ15mulrS(_ n: Int, _ i1: Integer, _ i2: Integer) -> [Integer] {
  let least = inverseSigned(n, -power(n - 1))
  return i1 == least && i2 == least ? [power(n - 1) - 1, least] : [iq15mulrSatS(n, i1, i2)]
}

/// relaxed_trunc_u_M,N(z) = trunc_u_M,N(±q), if 0 ≤ trunc(±q) < 2^N;
/// relaxed(R_trunc_u)[trunc_sat_u_M,N(z), **R**], otherwise, where **R** is any result at all
func relaxedTruncU(_ m: Int, _ n: Int, _ z: Allowed) -> Allowed {
  do {
    return .only(UInt64(try truncU(m, n, z)))
  } catch {
    return relaxed([.only(UInt64(truncSatU(m, n, z))), .anything(width: n)])
  }
}

/// relaxed_trunc_s_M,N(z) = trunc_s_M,N(±q), if -2^(N-1) ≤ trunc(±q) < 2^(N-1);
/// relaxed(R_trunc_s)[trunc_sat_s_M,N(z), **R**], otherwise, where **R** is any result at all
func relaxedTruncS(_ m: Int, _ n: Int, _ z: Allowed) -> Allowed {
  do {
    return .only(UInt64(try truncS(m, n, z)))
  } catch {
    return relaxed([.only(UInt64(truncSatS(m, n, z))), .anything(width: n)])
  }
}

/// ivrelaxed_swizzle_lane(i^n, j) = i^n[j], if j < 16; 0, if signed_8(j) < 0;
/// relaxed(R_swizzle)[0, i^n[j mod n]], otherwise
func ivrelaxedSwizzleLane(_ lanes: [Integer], _ j: Integer) -> [Integer] {
  if j < 16 { return [lanes[Int(j)]] }
  if signed(8, j) < 0 { return [0] }
  return [0, lanes[Int(j) % lanes.count]]
}

/// The relaxed dot product: vextbinop with ivdot_sat, extend_s and relaxed(R_idot)[extend_s, extend_u] (4.3.5), for
/// each R_idot.
private func relaxedDots(_ n1: Int, _ n2: Int, _ c1: Vector, _ c2: Vector) -> [Vector] {
  [extendS, extendU].map { sx2 in vextbinop(n1, n2, nil, extendS, sx2, c1, c2, ivdotSat) }
}

/// relaxed_dot_s_iN1,iN2(c1, c2)
func relaxedDot(_ n1: Int, _ n2: Int, _ c1: Vector, _ c2: Vector) -> Vector {
  relaxed(relaxedDots(n1, n2, c1, c2))
}

/// relaxed_dot_add_s_iN1,iN2(c1, c2, c3) = iadd_N2(c'', c3), if c' = relaxed_dot_s_iN1,iN(c1, c2) and
/// c'' = extadd_pairwise_s_iN,iN2(c'), N = 2·N1 (4.3.5, vextternop)
func relaxedDotAdd(_ n1: Int, _ n2: Int, _ c1: Vector, _ c2: Vector, _ c3: Vector) -> Vector {
  relaxed(
    relaxedDots(n1, 2 * n1, c1, c2).map { dot in
      let sums = lanes(n2, extaddPairwise(2 * n1, n2, extendS, dot))
      return inverseLanes(n2, zip(sums, lanes(n2, c3)).map { iadd(n2, $0, $1) })
    })
}

/// irelaxed_laneselect_N(i1, i2, i3) =
/// ibitselect_N(i1, i2, relaxed(R_laneselect)[i3, extend_s_1,N(ishr_u_N(i3, N - 1))])
func irelaxedLaneselect(_ n: Int, _ i1: Integer, _ i2: Integer, _ i3: Integer) -> [Integer] {
  [i3, extendS(1, n, ishrU(n, i3, Integer(n - 1)))].map { ibitselect(n, i1, i2, $0) }
}
