import Apus

extension ScriptSettings {
  /// What a file's modules may use, on an executor that knows of `all`.
  func features(of all: FeatureSet) -> FeatureSet {
    // What the validator doesn't know is refused by name where it is not allowed.
    let added = proposals.compactMap(Feature.init(name:)).filter(all.contains)
    let removed = later.compactMap(Feature.init(name:))
    return removed.reduce(added.reduce(.standard) { $0.adding($1) }) { $0.removing($1) }
  }
}
