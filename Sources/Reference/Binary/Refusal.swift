import WasmModule

public typealias ModuleError = WasmModule.ModuleError
public typealias FeatureSet = WasmModule.FeatureSet
public typealias Feature = WasmModule.Feature

extension ModuleError {
  /// One line: the specification's words, the feature or the limit, and the byte.
  public var text: String {
    let what =
      if let feature { "needs the feature \(feature), which is not among those allowed" } else if let limit {
        "exceeds the limit \(limit)"
      } else { "\(reason.message)" }
    return "\(what) (at byte \(offset))"
  }
}

extension FeatureSet {
  /// All that the reference can be asked for.
  public static let reference = FeatureSet.standard
}
