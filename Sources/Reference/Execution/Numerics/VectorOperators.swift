// Vector operations (specification, 4.3.5) that consider several lanes at once. i*, i1*, i2* are lanes, the first
// lowest.

/// lanes_iNxM(c)
func lanes(_ n: Int, _ c: Vector) -> [Integer] {
  c.lanes(of: n).map { Integer($0.representative) }
}

/// lanes_iNxM^-1(i*)
func inverseLanes(_ n: Int, _ lanes: [Integer]) -> Vector {
  Vector(laneWidth: n, lanes: lanes.map { .only(UInt64($0)) })
}

/// ivbitmask_N(i^m) = ibits_32^-1(0^(32-m) ilt_s_N(i, 0)^m). The first lane is the least significant bit.
func ivbitmask(_ n: Int, _ lanes: [Integer]) -> Integer {
  let zeros = Array(repeating: false, count: 32 - lanes.count)
  return inverseIbits(zeros + lanes.reversed().map { iltS(n, $0, 0) == 1 })
}

/// ivswizzle_lane(i^n, j) = i^n[j], if j < n; 0, otherwise
func ivswizzleLane(_ lanes: [Integer], _ j: Integer) -> Integer {
  j < Integer(lanes.count) ? lanes[Int(j)] : 0
}

/// ivswizzle(i^n, j^n) = ivswizzle_lane(i^n, j)^n
func ivswizzle(_ lanes: [Integer], _ indices: [Integer]) -> [Integer] {
  indices.map { ivswizzleLane(lanes, $0) }
}

/// ivshuffle(j^n, i1^n, i2^n) = ((i1^n i2^n)[j])^n, if (j < 2·n)^n, as validation sees to
func ivshuffle(_ indices: [Int], _ lanes1: [Integer], _ lanes2: [Integer]) -> [Integer] {
  indices.map { (lanes1 + lanes2)[$0] }
}

/// (j1 j2)^m of j^2m
func pairs(_ lanes: [Integer]) -> [(Integer, Integer)] {
  stride(from: 0, to: lanes.count, by: 2).map { (lanes[$0], lanes[$0 + 1]) }
}

/// ivadd_pairwise_N(i^2m) = iadd_N(i1, i2)^m, if i^2m = (i1 i2)^m
func ivaddPairwise(_ n: Int, _ lanes: [Integer]) -> [Integer] {
  pairs(lanes).map { iadd(n, $0, $1) }
}

/// ivmul_N(i1^m, i2^m) = imul_N(i1, i2)^m
func ivmul(_ n: Int, _ lanes1: [Integer], _ lanes2: [Integer]) -> [Integer] {
  zip(lanes1, lanes2).map { imul(n, $0, $1) }
}

/// ivdot_N(i1^2m, i2^2m) = iadd_N(j1, j2)^m, if imul_N(i1, i2)^2m = (j1 j2)^m
func ivdot(_ n: Int, _ lanes1: [Integer], _ lanes2: [Integer]) -> [Integer] {
  pairs(ivmul(n, lanes1, lanes2)).map { iadd(n, $0, $1) }
}

/// ivdot_sat_N(i1^2m, i2^2m) = iadd_sat_s_N(j1, j2)^m, if imul_N(i1, i2)^2m = (j1 j2)^m
func ivdotSat(_ n: Int, _ lanes1: [Integer], _ lanes2: [Integer]) -> [Integer] {
  pairs(ivmul(n, lanes1, lanes2)).map { iaddSatS(n, $0, $1) }
}

/// extend_s or extend_u, from width N1 to width N2.
typealias Extension = @Sendable (_ n1: Int, _ n2: Int, Integer) -> Integer

/// vextunop: ivadd_pairwise_N2 of the lanes of width N1, extended to N2.
func extaddPairwise(_ n1: Int, _ n2: Int, _ extend: Extension, _ c: Vector) -> Vector {
  inverseLanes(n2, ivaddPairwise(n2, lanes(n1, c).map { extend(n1, n2, $0) }))
}

/// Which of the lanes of width N1 an operator takes where it leaves fewer lanes, of a greater width.
enum Half {
  case low, high

  /// lanes[h : k], k of them.
  func of<Lane>(_ lanes: [Lane], _ k: Int) -> [Lane] {
    self == .low ? Array(lanes[..<k]) : Array(lanes[k..<(2 * k)])
  }
}

/// vextbinop: f_N2 of the lanes of width N1 of c1 and c2, of all or of a half, extended to N2 by sx1 and sx2.
func vextbinop(
  _ n1: Int, _ n2: Int, _ half: Half?, _ sx1: Extension, _ sx2: Extension, _ c1: Vector, _ c2: Vector,
  _ f: (Int, [Integer], [Integer]) -> [Integer]
) -> Vector {
  func taken(_ c: Vector) -> [Integer] { half?.of(lanes(n1, c), 128 / n2) ?? lanes(n1, c) }
  return inverseLanes(n2, f(n2, taken(c1).map { sx1(n1, n2, $0) }, taken(c2).map { sx2(n1, n2, $0) }))
}

/// vnarrow: the lanes of width N1 of c1, then of c2, narrowed to N2.
func vnarrow(_ n1: Int, _ n2: Int, _ narrow: Extension, _ c1: Vector, _ c2: Vector) -> Vector {
  inverseLanes(n2, (lanes(n1, c1) + lanes(n1, c2)).map { narrow(n1, n2, $0) })
}

/// vcvtop_half?_zero?: lanes of width N1, all or those of a half, converted to N2; and then zeros, where this leaves
/// lanes of width N2 over.
func vcvtop(_ n1: Int, _ n2: Int, _ half: Half?, _ c: Vector, _ f: (Allowed) -> Allowed) -> Vector {
  let (lanes, m2) = (c.lanes(of: n1), 128 / n2)
  let converted = (half?.of(lanes, m2) ?? lanes).map(f)
  return Vector(laneWidth: n2, lanes: converted + Array(repeating: .only(0), count: m2 - converted.count))
}

/// rule vsplat (4.6.11): each lane is c.
func splat(_ n: Int, _ c: Allowed) -> Vector {
  Vector(laneWidth: n, lanes: Array(repeating: c, count: 128 / n))
}

/// rule vreplace_lane (4.6.11): the lane at `index` is c.
func replaceLane(_ n: Int, _ index: Int, _ vector: Vector, _ c: Allowed) -> Vector {
  var lanes = vector.lanes(of: n)
  lanes[index] = c
  return Vector(laneWidth: n, lanes: lanes)
}
