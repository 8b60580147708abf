import Opcodes

/// Why a module was refused, and at which of its bytes.
public struct ModuleError: Error, Equatable, Sendable {
  /// The three kinds of refusal.
  public enum Kind: UInt8, Sendable {
    /// The bytes are not a module (specification, chapter 5).
    case malformed
    /// The module breaks a validation rule (specification, chapter 3).
    case invalid
    /// The module is of a kind that this build or profile does not run; `feature` says which.
    case unsupported
    /// A limit was reached; `limit` says which.
    case limit
  }

  public let reason: Reason
  /// Offset of the offending byte from the start of the module.
  public let offset: Int
  /// For `.unsupportedFeature`: the feature that the module uses.
  public let feature: Feature?
  /// For `.limitReached`: the limit.
  public let limit: Limit?

  public var kind: Kind { reason.kind }

  @inline(never)
  public init(_ reason: Reason, at offset: Int) {
    self.init(reason: reason, offset: offset, feature: nil, limit: nil)
  }

  @inline(never)
  public init(unsupported feature: Feature, at offset: Int) {
    self.init(reason: .unsupportedFeature, offset: offset, feature: feature, limit: nil)
  }

  @inline(never)
  public init(limit: Limit, at offset: Int) {
    self.init(reason: .limitReached, offset: offset, feature: nil, limit: limit)
  }

  private init(reason: Reason, offset: Int, feature: Feature?, limit: Limit?) {
    self.reason = reason
    self.offset = offset
    self.feature = feature
    self.limit = limit
  }
}
