/// One number for the samples of a run.
public enum Figure {
  /// How many samples a figure should have.
  public static let enoughSamples = 10
  /// How many figures before it a figure is compared with, at least and at most.
  public static let precedingRuns = 5...10

  /// The least of the samples: what disturbs a run only ever makes it longer. Nil of none.
  public static func of(_ samples: [Int]) -> Int? { samples.min() }

  /// Whether a figure lies outside of the fence around the figures of the preceding runs, the latest ten. Nil where
  /// there are fewer than five.
  public static func isSuspect(_ figure: Double, after preceding: [Double]) -> Bool? {
    let recent = Array(preceding.suffix(precedingRuns.upperBound))
    guard recent.count >= precedingRuns.lowerBound, let quartiles = Quartiles(of: recent) else {
      return nil
    }
    return !quartiles.fence.contains(figure)
  }
}
