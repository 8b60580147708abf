@_exported import WasmModule

/// What a board can do: the one source for its firmware, for its emulation by the host (`apus run --board`), and for
/// how its firmware is built.
public struct Profile: Equatable, Sendable {
  /// The board's name, and that of its folder under `boards`.
  public var name: StaticString
  /// What it is, in a line.
  public var summary: StaticString
  /// Bytes that a machine gets: modules' records, instances, the value stack, threaded code and linear memories.
  public var arenaBytes: Int
  public var limits: Limits
  /// What modules may use.
  public var features: FeatureSet
  /// What its firmware is built with.
  public var build: BuildConditions
  /// The most bytes of a frame's payload on its serial line.
  public var frameBytes: Int
  /// Calls of preview1 that have an effect, besides those that any board answers.
  public var wasi: WASICalls

  public init(
    name: StaticString, summary: StaticString, arenaBytes: Int, limits: Limits, features: FeatureSet = .supported,
    build: BuildConditions = [.supportedOnly, .noAtomics], frameBytes: Int = 1024, wasi: WASICalls = [.clocks, .standardStreams]
  ) {
    self.name = name
    self.summary = summary
    self.arenaBytes = arenaBytes
    self.limits = limits
    self.features = features
    self.build = build
    self.frameBytes = frameBytes
    self.wasi = wasi
  }

  public static func == (a: Profile, b: Profile) -> Bool {
    a.name.utf8Start == b.name.utf8Start && a.arenaBytes == b.arenaBytes && a.limits == b.limits
      && a.features == b.features && a.build == b.build && a.frameBytes == b.frameBytes && a.wasi == b.wasi
  }
}

/// What is left out of a build, or done another way in it: conditions of the compiler.
public struct BuildConditions: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Handlers return to a loop (`LOOP_DISPATCH`): for machines that have no indirect tail call.
  public static let loopDispatch = BuildConditions(rawValue: 1)
  /// No threaded tier (`APUS_NO_THREADED`): everything runs in place.
  public static let noThreaded = BuildConditions(rawValue: 2)
  /// Features that are not run are not validated either (`APUS_SUPPORTED_ONLY`), but refused by name; structures, arrays
  /// and casts are among them (`APUS_NO_GC`).
  public static let supportedOnly = BuildConditions(rawValue: 4)
  /// No device whose logic is changed while it runs (`APUS_NO_SWAP`).
  public static let noSwap = BuildConditions(rawValue: 8)
  /// No atomic instructions and no shared memories (`APUS_NO_ATOMICS`).
  public static let noAtomics = BuildConditions(rawValue: 16)
}

/// Parts of preview1.
public struct WASICalls: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The standard output and error; what is sent over the serial line.
  public static let standardStreams = WASICalls(rawValue: 1)
  /// The monotonic clock; a board has no other.
  public static let clocks = WASICalls(rawValue: 2)
}
