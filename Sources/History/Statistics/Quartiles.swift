/// The quartiles of a sample, and the fence around them.
public struct Quartiles: Sendable, Equatable {
  public let lower, median, upper: Double

  /// Of at least one value, by linear interpolation between order statistics: definition 7 of Hyndman and Fan,
  /// "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996). Nil of none.
  public init?(of values: [Double]) {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    lower = Self.quantile(0.25, of: sorted)
    median = Self.quantile(0.5, of: sorted)
    upper = Self.quantile(0.75, of: sorted)
  }

  /// What is not an outlier: the quartiles and one and a half of their distance on either side (Tukey, "Exploratory
  /// Data Analysis", 1977, section 2D).
  public var fence: ClosedRange<Double> {
    let reach = 1.5 * (upper - lower)
    return lower - reach...upper + reach
  }

  private static func quantile(_ fraction: Double, of sorted: [Double]) -> Double {
    let position = fraction * Double(sorted.count - 1)
    let index = Int(position)
    if index + 1 == sorted.count { return sorted[index] }
    let rest = position - Double(index)
    // Between equal values, what rounding would make of them must not lie beside them.
    return sorted[index] + rest * (sorted[index + 1] - sorted[index])
  }
}
