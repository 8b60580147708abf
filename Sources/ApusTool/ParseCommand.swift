import ArgumentParser
import Text

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Translates a module from the text format to the binary format.",
    discussion: """
      The text is not validated; `apus validate` does that for the result.
      """)

  @Flag(help: "Make no name section of the identifiers.")
  var noNames = false

  @Option(name: .shortAndLong, help: "Where to write the module; - is standard output.")
  var output: String

  @Argument(help: "The text; - is standard input.")
  var file: String

  func run() throws {
    try reporting {
      let text = try ByteFile.contents(of: file)
      try ByteFile.write(try TextFile.parse(text, of: file, names: !noNames), to: output)
    }
  }
}

/// A file in the text format, and what to say where it is wrong.
enum TextFile {
  static func parse(_ text: [UInt8], of path: String, names: Bool = true) throws(Failure) -> [UInt8] {
    do throws(TextError) {
      return try parseModule(text, names: names)
    } catch {
      let name = path == ByteFile.standardStream ? "standard input" : path
      throw Failure(
        ExitStatus.dataError,
        "\(name):\(error.line):\(error.column): \(error.message)\n\(marked(error.sourceLine, error.column))")
    }
  }

  /// Whether a file is text that may be a module: a parenthesis, a comment, or white space before one.
  static func isText(_ head: [UInt8]) -> Bool {
    guard let first = head.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) else { return false }
    return first == 0x28 || (first == 0x3B && head.contains(0x28))
  }

  /// A line with a caret under a column, of a long line the part around it.
  private static func marked(_ line: String, _ column: Int) -> String {
    let scalars = Array(line.unicodeScalars)
    let place = min(max(0, column - 1), scalars.count)
    let start = max(0, place - 60)
    let end = min(scalars.count, place + 40)
    var shown = start > 0 ? "... " : ""
    var caret = String(repeating: " ", count: shown.count)
    for index in start..<end { shown.unicodeScalars.append(scalars[index]) }
    // A tab above is a tab below, so that the caret is under the character.
    for index in start..<place { caret += scalars[index] == "\t" ? "\t" : " " }
    if end < scalars.count { shown += " ..." }
    return "  \(shown)\n  \(caret)^"
  }
}
