extension ModuleError {
  /// What is wrong, one case for each of the specification's wordings.
  public enum Reason: UInt8, Sendable {
    case unexpectedEnd, unsupportedFeature, limitReached

    public var kind: Kind { .malformed }
  }
}
