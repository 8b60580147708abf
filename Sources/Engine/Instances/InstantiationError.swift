/// Why a module did not become an instance.
public enum InstantiationError: Error, Equatable, Sendable {
  /// Nothing was given for the import at this index of `Module.imports`.
  case unknownImport(Int)
  /// What was given for the import at this index is of another kind or type.
  case incompatibleImportType(Int)
  case limit(Limit)
  /// The module needs something that this build does not run.
  case unsupportedFeature(FeatureUse)
  /// An active segment or the start function trapped. What was written to imported tables and memories before
  /// stays, as the specification has it (4.7.2), and so does the instance.
  case trap(Trap)

  /// The words of the official test scripts.
  public var message: StaticString {
    switch self {
    case .unknownImport: "unknown import"
    case .incompatibleImportType: "incompatible import type"
    case .limit: "limit reached"
    case .unsupportedFeature: "unsupported feature"
    case .trap(let trap): trap.message
    }
  }
}
