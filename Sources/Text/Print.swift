/// How a module is printed.
public struct PrintOptions: Sendable {
  /// Instructions with their operands inside them, `(i32.add (local.get 0) (i32.const 1))`, where that is possible.
  public var isFolded = false
  /// Names of the `name` section as identifiers, where they are unique; numbers otherwise.
  public var usesNames = true
  public init() {}
}

/// A module in the text format. What `parseModule` makes of the result has the same bytes, where the module was encoded
/// canonically (shortest LEB128, sections merged): custom sections are printed as `@custom` annotations where they stand.
/// - Throws: where the bytes are malformed.
public func printModule(
  _ bytes: [UInt8], options: PrintOptions = PrintOptions()
) throws(PrintError) -> String {
  fatalError()
}

/// Bytes that are no module.
public struct PrintError: Error, Equatable, Sendable {
  public var message: String
  /// The byte in the module.
  public var offset: Int
}
