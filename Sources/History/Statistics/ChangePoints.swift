import Foundation

/// Where a series of figures changes its level.
public struct ChangePoint: Sendable, Equatable {
  /// The first position of the new level.
  public let index: Int
  /// The medians of the levels on both sides.
  public let before, after: Double
  /// Of the U test over the figures just before and just after, up to five on each side and within the levels.
  public let p: Double

  /// Below this `p` a change is confirmed; it is suspected otherwise.
  public static let confirmation = 0.02
  /// How many figures before and after are tested.
  public static let tested = 5

  public var isConfirmed: Bool { p < Self.confirmation }

  /// The new level as a multiple of the old one.
  public var ratio: Double { after / before }
}

extension ChangePoint {
  /// The fewest figures that make a level.
  static let shortestLevel = 3
  /// Noise that is assumed where there is less, as a share of the figure.
  static let leastNoise = 0.003
  /// What a further level has to save, in variances of the noise and logarithms of the length.
  static let penalty = 3.0

  /// All changes of the level of a series of positive figures.
  ///
  /// The levels are those with the least squared distance of the logarithms, each level costing
  /// `penalty` · σ² · ln n: optimal partitioning (B. Jackson et al., "An Algorithm for Optimal Partitioning of Data on
  /// an Interval", IEEE Signal Processing Letters 12 (2005)). σ is 1.4826 · the median distance of neighbours / √2, so
  /// neither levels nor outliers make it larger. A lone outlier counts no more than the farthest of its four
  /// neighbours.
  public static func all(in figures: [Double]) -> [ChangePoint] {
    if figures.count < 2 * shortestLevel { return [] }
    let logarithms = figures.map { log(max($0, .leastNormalMagnitude)) }
    let starts = levels(of: calmed(logarithms), noise: noise(of: logarithms))
    let bounds = starts + [figures.count]
    return starts.indices.dropFirst().map { level in
      let before = Array(figures[bounds[level - 1]..<bounds[level]])
      let after = Array(figures[bounds[level]..<bounds[level + 1]])
      let test = MannWhitney(Array(before.suffix(tested)), Array(after.prefix(tested)))
      return ChangePoint(
        index: bounds[level], before: Quartiles(of: before)?.median ?? 0,
        after: Quartiles(of: after)?.median ?? 0, p: test?.p ?? 1)
    }
  }

  /// The standard deviation of the noise of a series of logarithms.
  private static func noise(of values: [Double]) -> Double {
    let distances = zip(values.dropFirst(), values).map { abs($0 - $1) }
    let median = Quartiles(of: distances)?.median ?? 0
    return max(leastNoise, 1.4826 * median / 2.squareRoot())
  }

  /// Each value, brought into the range of its neighbours, two on either side.
  private static func calmed(_ values: [Double]) -> [Double] {
    values.indices.map { index in
      let near = max(0, index - 2)...min(values.count - 1, index + 2)
      let neighbours = near.lazy.filter { $0 != index }.map { values[$0] }
      guard let least = neighbours.min(), let greatest = neighbours.max() else {
        return values[index]
      }
      return Swift.min(Swift.max(values[index], least), greatest)
    }
  }

  /// Where the levels begin, the first at 0.
  private static func levels(of values: [Double], noise: Double) -> [Int] {
    let count = values.count
    var sums = [0.0]
    var squares = [0.0]
    for value in values {
      // Distances from the first value keep the differences of squares exact enough.
      sums.append(sums[sums.count - 1] + (value - values[0]))
      squares.append(squares[squares.count - 1] + (value - values[0]) * (value - values[0]))
    }
    func spread(_ start: Int, _ end: Int) -> Double {
      let sum = sums[end] - sums[start]
      return squares[end] - squares[start] - sum * sum / Double(end - start)
    }
    let price = penalty * noise * noise * log(Double(count))
    var costs = [0.0] + [Double](repeating: .infinity, count: count)
    var latest = [Int](repeating: 0, count: count + 1)
    for end in stride(from: shortestLevel, through: count, by: 1) {
      for start in 0...end - shortestLevel {
        let cost = costs[start] + spread(start, end) + price
        if cost < costs[end] { (costs[end], latest[end]) = (cost, start) }
      }
    }
    var starts: [Int] = []
    var position = count
    while position > 0 {
      position = latest[position]
      starts.append(position)
    }
    return starts.reversed()
  }
}
