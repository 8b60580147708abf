/// How a module is printed.
public struct PrintOptions: Sendable {
  /// Instructions with their operands inside them, `(i32.add (local.get 0) (i32.const 1))`, where that is possible.
  public var isFolded = false
  /// Names of the `name` section as identifiers; numbers otherwise.
  public var usesNames = true
  public init() {}
}

/// A module in the text format, as UTF-8. What `parseModule` makes of it has the same bytes, where the module was encoded
/// canonically (docs/Printing.md says what that is): custom sections are printed as `@custom` annotations where they stand,
/// and the `name` section as identifiers where it is what they make.
///
/// The module need not be valid. It may use every feature of WebAssembly 3.0, and the proposals of the instruction table.
/// - Throws: where the bytes are malformed, or the text of a hostile module would be far longer than its bytes.
public func printModule(
  _ bytes: [UInt8], options: PrintOptions = PrintOptions()
) throws(PrintError) -> [UInt8] {
  var text: [UInt8] = []
  try printModule(bytes, options: options) { piece in
    text += piece
    return true
  }
  return text
}

/// Prints a module piece by piece, so that a large one's text need not be in memory.
/// - Parameter write: takes the next piece, and says whether it wants more.
/// - Throws: where the bytes are malformed, maybe after some pieces.
public func printModule(
  _ bytes: [UInt8], options: PrintOptions = PrintOptions(), to write: ([UInt8]) -> Bool
) throws(PrintError) {
  var printer = try ModulePrinter(bytes, options)
  try printer.printModule(to: write)
}

/// Bytes that are no module.
public struct PrintError: Error, Equatable, Sendable {
  /// What is wrong, in the specification's words where it has some.
  public var message: String
  /// The byte in the module.
  public var offset: Int
}
