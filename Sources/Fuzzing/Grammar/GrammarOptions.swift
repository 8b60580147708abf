import WasmModule

/// What a grammar may make: the bounds within which each case draws its own configuration.
public struct GrammarOptions: Sendable {
  /// The features that modules may use; each case draws some of them.
  public var features = FeatureSet.supported
  public var nans = NaNPolicy.canonical
  /// Of a case.
  public var mostModules = 3
  /// Functions of a module, and instructions of one.
  public var mostFunctions = 8
  public var mostInstructions = 120
  /// Chances in percent that an instruction that can trap is given operands that may well make it do so: each case
  /// draws one of these, the first of them where it is simplest.
  public var trapChances = [0, 1, 4, 15]
  /// The fuel that a call should need at most: one for each function entered and each start of a loop. Calls that are
  /// generated come to no more by a careful estimate; indirect ones may.
  public var mostFuel = 5_000
  /// Cases in 100 in which a function may call itself without end.
  public var endlessRecursion = 2

  public init() {}

  /// Short programs, for who runs many a second and changes what was of use.
  public static var brief: GrammarOptions {
    var options = GrammarOptions()
    options.mostFuel = 500
    options.mostInstructions = 60
    return options
  }
}
