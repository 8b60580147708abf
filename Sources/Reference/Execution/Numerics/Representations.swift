// Representations (specification, 4.3.1) and the conventions of 4.3. Functions bear the specification's names, with the
// sign extension as a suffix (`idiv_s` is `idivS`); the bit width N, an index there, is the first argument here. What
// is written {} there, the empty set of a partial operator, is a trap here, in the words that the official scripts use.

/// A mathematical integer. An iN, N ≤ 64, is one from 0 to 2^N - 1.
typealias Integer = Int128

/// 2^n, n ≤ 126.
func power(_ n: Int) -> Integer {
  Integer(1) << Integer(n)
}

/// i mod m, from 0 to m - 1 for every i.
func mod(_ i: Integer, _ m: Integer) -> Integer {
  let remainder = i % m
  return remainder < 0 ? remainder + m : remainder
}

/// ⌊i / m⌋, m > 0.
func floorDivision(_ i: Integer, _ m: Integer) -> Integer {
  (i - mod(i, m)) / m
}

/// ibits_N(i) = d_(N-1) ... d_0, where i = 2^(N-1)·d_(N-1) + ... + 2^0·d_0. The first bit is the most significant.
func ibits<I: FixedWidthInteger>(_ n: Int, _ i: I) -> [Bool] {
  (0..<n).reversed().map { (i >> I($0)) % 2 == 1 }
}

/// ibits_N^-1(d*).
func inverseIbits<I: FixedWidthInteger>(_ bits: [Bool]) -> I {
  bits.reduce(0) { 2 * $0 + ($1 ? 1 : 0) }
}

/// sat_u_N(i): i between 0 and 2^N - 1.
func satU(_ n: Int, _ i: Integer) -> Integer {
  if i < 0 { return 0 }
  if i > power(n) - 1 { return power(n) - 1 }
  return i
}

/// sat_s_N(i): i between -2^(N-1) and 2^(N-1) - 1.
func satS(_ n: Int, _ i: Integer) -> Integer {
  if i < -power(n - 1) { return -power(n - 1) }
  if i > power(n - 1) - 1 { return power(n - 1) - 1 }
  return i
}

/// signed_N(i) = i, if 0 ≤ i < 2^(N-1); i - 2^N, if 2^(N-1) ≤ i < 2^N (4.3.2).
func signed(_ n: Int, _ i: Integer) -> Integer {
  i < power(n - 1) ? i : i - power(n)
}

/// signed_N^-1(j) (4.3.2).
func inverseSigned(_ n: Int, _ j: Integer) -> Integer {
  precondition(-power(n - 1) <= j && j < power(n - 1))
  return j < 0 ? j + power(n) : j
}

/// bool(C) = 1, if C; 0, otherwise (4.3.2).
func bool(_ condition: Bool) -> Integer {
  condition ? 1 : 0
}
