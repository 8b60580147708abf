import ArgumentParser
import Text

struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Prints a module in the text format.",
    discussion: """
      The module need not be valid, only well-formed. `apus parse` makes the same module of the text.
      """)

  @Flag(help: "Put operands into their instructions, where they can be.")
  var fold = false

  @Flag(help: "Print numbers, not the names of the name section.")
  var noNames = false

  @Option(name: .shortAndLong, help: "Where to write the text; - is standard output.")
  var output = ByteFile.standardStream

  @Argument(help: "The module; - is standard input.")
  var file: String

  func run() throws {
    try reporting {
      var options = PrintOptions()
      options.isFolded = fold
      options.usesNames = !noNames
      let bytes = try ByteFile.contents(of: file)
      let text = ByteFile.Output(output)
      do throws(PrintError) {
        try printModule(bytes, options: options) { piece in text.take(piece) }
      } catch {
        let kind = ModuleFile.otherKind(Array(bytes.prefix(256)))
        let problem = kind.map { "is \($0)" } ?? "is damaged: \(error.message) at byte \(error.offset)"
        let name = file == ByteFile.standardStream ? "standard input" : file
        throw Failure(ExitStatus.dataError, "\(name) \(problem)")
      }
      try text.finish()
    }
  }
}
