import Foundation

/// The U test of Mann and Whitney: do two samples come from one distribution?
///
/// H. B. Mann and D. R. Whitney, "On a Test of Whether one of Two Random Variables is Stochastically Larger than the
/// Other", Annals of Mathematical Statistics 18 (1947).
public struct MannWhitney: Sendable, Equatable {
  /// How many pairs have the greater value in the first sample; an equal pair is half a one.
  public let u: Double
  /// How probable a `u` at least as far from its mean is, on either side, where the distribution is one.
  public let p: Double
  /// Whether `p` is exact; otherwise it is the normal approximation.
  public let isExact: Bool

  /// The largest number of values for which `p` is computed exactly, where none are equal.
  static let mostExact = 40

  /// Nil where a sample is empty.
  public init?(_ first: [Double], _ second: [Double]) {
    if first.isEmpty || second.isEmpty { return nil }
    let (rankSum, ties) = Self.ranks(first, second)
    let (n, m) = (first.count, second.count)
    u = rankSum - Double(n * (n + 1)) / 2
    isExact = ties.isEmpty && n + m <= Self.mostExact
    p = isExact ? Self.exact(u, n, m) : Self.approximate(u, n, m, ties)
  }

  /// The sum of the first sample's ranks, from 1, equal values sharing the mean of theirs; and how many values
  /// each group of equal ones has.
  private static func ranks(_ first: [Double], _ second: [Double]) -> (sum: Double, ties: [Int]) {
    let all = (first.map { ($0, true) } + second.map { ($0, false) }).sorted { $0.0 < $1.0 }
    var sum = 0.0
    var ties: [Int] = []
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end].0 == all[start].0 { end += 1 }
      let rank = Double(start + 1 + end) / 2
      sum += rank * Double(all[start..<end].count { $0.1 })
      if end - start > 1 { ties.append(end - start) }
      start = end
    }
    return (sum, ties)
  }

  /// The share of the arrangements of n and m different values whose U is as far out.
  private static func exact(_ u: Double, _ n: Int, _ m: Int) -> Double {
    let counts = arrangements(n, m)
    let extreme = Int(max(u, Double(n * m) - u))
    let total = counts.reduce(0, +)
    return min(1, 2 * counts[extreme...].reduce(0, +) / total)
  }

  /// How many arrangements of n and m values have U = 0 ... nm. Mann and Whitney's recurrence (section 3): the
  /// greatest value is of the first sample, and then above all m of the second, or it is of the second.
  private static func arrangements(_ n: Int, _ m: Int) -> [Double] {
    // Of 0 ..< n + 1 values of the first sample with the number of the second that was reached.
    var rows = [[Double]](repeating: [1], count: n + 1)
    for second in stride(from: 1, through: m, by: 1) {
      for first in stride(from: 1, through: n, by: 1) {
        var row = rows[first] + [Double](repeating: 0, count: first)
        for (value, count) in rows[first - 1].enumerated() { row[value + second] += count }
        rows[first] = row
      }
    }
    return rows[n]
  }

  /// By the normal distribution, corrected for continuity, with the variance for ties: E. L. Lehmann,
  /// "Nonparametrics: Statistical Methods Based on Ranks" (1975), section 1.4.
  private static func approximate(_ u: Double, _ n: Int, _ m: Int, _ ties: [Int]) -> Double {
    let total = Double(n + m)
    let pairs = Double(n * m)
    let tied = ties.reduce(0.0) { $0 + (pow(Double($1), 3) - Double($1)) }
    let variance = pairs / 12 * (total + 1 - tied / (total * (total - 1)))
    if variance <= 0 { return 1 }
    let distance = max(0, abs(u - pairs / 2) - 0.5)
    return erfc(distance / variance.squareRoot() / 2.squareRoot())
  }
}
