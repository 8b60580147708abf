import ArgumentParser
import Profiles

struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Makes of a module beforehand what a board would have to keep in its RAM.",
    discussion: """
      What comes of it, the module's companion, is put beside the module into the board's flash: the side table that a \
      module is interpreted with. The board validates the module all the same, and refuses a companion that is not \
      what it comes to itself.
      """)

  @Option(help: ArgumentHelp("The board whose limits the module has to keep.", valueName: "name"))
  var board: String

  @Argument(help: "The module.")
  var file: String

  @Option(name: [.customShort("o"), .customLong("output")], help: "The companion; - is the standard output.")
  var output: String

  func run() throws {
    try reporting { try ByteFile.write(try BoardRun(board: board, file: file).companion(), to: output) }
  }
}
