extension History.Build {
  /// The commits after one build's, up to this one's, as git writes them.
  public func range(after good: History.Build?) -> String {
    guard let good else { return "..\(shortName)" }
    return good.sha == sha ? "\(shortName), twice" : "\(good.shortName)..\(shortName)"
  }

  /// How many commits of the first-parent line that is.
  public func distance(from good: History.Build?) -> Int? {
    guard let start = good?.ordinal, let end = ordinal else { return nil }
    return end - start
  }
}
