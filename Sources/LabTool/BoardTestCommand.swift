import ArgumentParser
import Boards
import Conformance

/// `apus-lab board test`: the test scripts that fit a board.
struct BoardTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Build a board's firmware and run the test scripts on it.",
    discussion: "What the board has no room for is counted by what ran out. `apus-lab conformance` has more options.")

  @OptionGroup var options: BoardOptions

  @Option(help: "The folder of the official scripts.")
  var suite: String?

  @Option(name: .customLong("group"), help: "A group to run; repeatable. (default: all)")
  var groups: [String] = []

  @Option(name: .customLong("file"), help: "A file to run; repeatable. (default: all)")
  var files: [String] = []

  @Flag(help: "Interpret in place, whatever else the board has.")
  var inPlace = false

  func run() throws {
    let board = try options.board()
    try FirmwareBuild.forScripts(board, root: options.root)()
    var arguments = ["--executor", "board:\(board.name)" + (inPlace ? ":inplace" : "")]
    if let suite { arguments += ["--suite", suite] }
    for group in groups { arguments += ["--group", group] }
    for file in files { arguments += ["--file", file] }
    let command = try ConformanceCommand.parse(arguments)
    try command.run()
  }
}
