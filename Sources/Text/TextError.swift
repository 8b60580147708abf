/// Text that is no module, or no script, and where.
public struct TextError: Error, Equatable, Sendable {
  /// What is wrong, beginning with the specification's words where it has some: "unknown operator", "unexpected token".
  public var message: String
  /// The byte in the source.
  public var offset: Int
  /// Lines and columns count from 1; columns are in Unicode scalars.
  public var line: Int
  public var column: Int
  /// The whole line in which it happened.
  public var sourceLine: String
}
