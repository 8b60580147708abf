/// Why a push was refused, or why a module that ran was taken off. Raw values go over the line and into the journal:
/// they are never given another meaning.
public enum Reason: UInt8, Sendable {
  case none = 0

  // The manifest, before a byte of the module is asked for.
  /// The manifest's bytes are no manifest; the detail is the offset of the first wrong one.
  case malformedManifest = 1
  /// No key of the device has the manifest's key number.
  case unknownKey
  case wrongSignature
  /// The detail is the version that runs.
  case downgrade
  /// It may not replace the version that runs, which is the detail.
  case wrongPredecessor
  /// The slot has no room for the module; the detail is how much it has.
  case noRoom
  /// It asks for more than the device gives; the detail is the offset of the manifest's field.
  case overBudget
  /// The device has no such function; the detail is the number of the import in the manifest.
  case unknownImport
  /// A module is on probation, and both slots are in use.
  case busy

  // The transfer.
  /// The detail is the offset that is awaited.
  case outOfOrder = 16
  case noTransfer
  case malformedFrame
  case storageFailed

  // The module.
  /// The module's bytes are not those that were signed.
  case wrongDigest = 32
  /// The detail is the offset of the first wrong byte.
  case malformedModule
  case invalidModule
  case unsupportedModule
  /// The detail is the number of the `Limit`.
  case limit
  /// The module imports what its manifest does not name; the detail is the index of the import.
  case undeclaredImport
  case incompatibleImport
  /// A function that the manifest asks for is not there, or of another type; the detail is the number of the `Hook`.
  case wrongHook
  /// The old module's state was not taken, and the manifest does not let it start without.
  case stateRefused
  /// The slot holds no whole module.
  case emptySlot

  // The run.
  /// The detail is the number of the `Trap`.
  case trap = 64
  case outOfFuel
  /// The detail is how long the tick took, in microseconds.
  case missedDeadline
  /// The device started again while the module was on probation.
  case restarted
}

/// A reason as an error.
public struct Refusal: Error, Equatable, Sendable {
  public let reason: Reason
  public let detail: UInt32

  public init(_ reason: Reason, _ detail: UInt32 = 0) {
    self.reason = reason
    self.detail = detail
  }

  init(_ reason: Reason, at offset: Int) { self.init(reason, UInt32(clamping: offset)) }
}
