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
      BoardSwapsCommand.self,
    ])
}

/// Which board, and where its firmware is made.
struct BoardOptions: ParsableArguments {
  @Argument(help: "The board; `apus-lab board list` has them.")
  var name: String

  @Option(help: "The root of the repository.")
  var root = "."

  func board() throws -> Board {
    guard let board = Board.named(name) else {
      throw ValidationError("no board \(name); there are \(Board.all.map(\.name).joined(separator: ", "))")
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

  func run() throws {
    let build = FirmwareBuild(try options.board(), root: options.root)
    try build()
    let size = try build.size()
    print("\(build.image): \(size.flash) bytes of flash, \(size.memory) bytes of RAM")
  }
}

struct BoardRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a module from a board's flash, in the emulator.",
    discussion: "The module lies in the flash and is read there; it is not copied. The status is the program's own.")

  @OptionGroup var options: BoardOptions

  @Argument(help: "The module: its `_start` is called.")
  var module: String

  @Argument(parsing: .captureForPassthrough, help: "The program's arguments.")
  var arguments: [String] = []

  @Flag(help: "Interpret in place, whatever else the board has.")
  var inPlace = false

  @Flag(help: "Let the board's clock count instructions, a nanosecond each.")
  var instructions = false

  @Option(help: "Seconds without any output after which the program is stopped.")
  var timeout = 600.0

  @Flag(help: "Say what it took.")
  var verbose = false

  func run() throws {
    let board = try options.board()
    let build = FirmwareBuild(board, root: options.root)
    try build()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: module)))
    let emulator = try Emulator(board, image: build.image, flash: Emulator.Flash(module: bytes),
      clock: instructions ? .instructions(shift: 0) : .real)
    emulator.output = { stream, bytes in
      (stream == 2 ? FileHandle.standardError : FileHandle.standardOutput).write(Data(bytes))
    }
    emulator.timeout = timeout
    let name = URL(fileURLWithPath: module).lastPathComponent
    let run = try ModuleRun(on: emulator, inPlace: inPlace, arguments: [name] + arguments)
    if verbose {
      print("\(run.description); \(run.arenaBytes) bytes of the arena, \(Double(run.nanoseconds) / 1e6) ms")
    }
    guard run.ending == .exited else { throw ValidationError(run.description) }
    throw ExitCode(try emulator.exit(UInt8(truncatingIfNeeded: run.number)))
  }
}
