import ArgumentParser
import Boards
import Foundation

/// `apus-lab board`: the boards, their firmware, and the emulator.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Build the firmware of boards, and run modules and test scripts on them in the emulator.",
    subcommands: [
      BoardListCommand.self, BoardBuildCommand.self, BoardRunCommand.self, BoardTestCommand.self, BoardDeviceCommand.self,
      BoardSwapsCommand.self, BoardSizesCommand.self,
    ])
}

/// Which board, and where its firmware is made.
struct BoardOptions: ParsableArguments {
  @Argument(help: "The board; `apus-lab board list` has them.")
  var name: String

  @Option(help: "The root of the repository.")
  var root = "."

  func board() throws -> Board { try .of(name) }
}

extension Board {
  /// The board of this name.
  static func of(_ name: String) throws -> Board {
    guard let board = named(name) else {
      throw ValidationError("no board \(name); there are \(all.map(\.name).joined(separator: ", "))")
    }
    return board
  }
}

struct BoardListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the boards.")

  func run() throws {
    for board in Board.all {
      print("\(board.name.padding(toLength: 15, withPad: " ", startingAt: 0))\(board.profile.summary)")
      let missing = board.missingTools
      if !missing.isEmpty { print("               missing: apt-get install \(missing.joined(separator: " "))") }
    }
  }
}

struct BoardBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build", abstract: "Build a board's firmware.")

  @OptionGroup var options: BoardOptions

  @Flag(help: "With the commands of test scripts, for `apus-lab conformance --executor board:NAME`.")
  var scripts = false

  func run() throws {
    let board = try options.board()
    let build = scripts ? .forScripts(board, root: options.root) : FirmwareBuild(board, root: options.root)
    try build()
    let size = try build.size()
    print("\(build.image): \(size.flash) bytes of flash, \(size.memory) bytes of RAM")
  }
}
