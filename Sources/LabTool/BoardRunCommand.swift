import ArgumentParser
import Boards
import Foundation

/// `apus-lab board run`: a module on a board, in the emulator.
struct BoardRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a module from a board's flash, in the emulator.",
    usage: "apus-lab board run [<options>] <name> [<options>] <module> [<arguments> ...]",
    discussion: """
      The module lies in the flash and is read there; it is not copied. Its `_start` is called, and the status is the \
      program's own. All that follows the module is the program's.
      """)

  @OptionGroup var before: BoardRunOptions

  @Argument(help: "The board; `apus-lab board list` has them.")
  var name: String

  // The parser leaves everything behind the first word alone, so options that are there are looked for here.
  @Argument(parsing: .captureForPassthrough, help: "The module, and the program's arguments.")
  var words: [String] = []

  /// What the words come to.
  func request() throws -> (options: BoardRunOptions, module: String, arguments: [String]) {
    var rest = words[...]
    var behind: [String] = []
    while let word = rest.first, word.hasPrefix("-") {
      rest = rest.dropFirst()
      if word == "--" { break }
      behind.append(word)
      if BoardRunOptions.withValues.contains(word), let value = rest.popFirst() { behind.append(value) }
    }
    guard let module = rest.popFirst() else { throw ValidationError("which module? \(name) runs one") }
    return (before.joined(with: try BoardRunOptions.parse(behind)), module, Array(rest))
  }

  func validate() throws { _ = try request() }

  func run() throws {
    let (options, module, arguments) = try request()
    let board = try Board.of(name)
    let build = FirmwareBuild(board, root: options.root ?? ".")
    try build()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: module)))
    let companion = try options.companion.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let emulator = try Emulator(
      board, image: build.image, flash: Emulator.Flash(module: bytes, companion: companion ?? []),
      clock: options.instructions ? .instructions(shift: 0) : .real)
    emulator.output = { stream, bytes in
      (stream == 2 ? FileHandle.standardError : FileHandle.standardOutput).write(Data(bytes))
    }
    emulator.timeout = options.timeout ?? 600
    let file = URL(fileURLWithPath: module).lastPathComponent
    let run = try ModuleRun(on: emulator, inPlace: options.inPlace, arguments: [file] + arguments)
    if options.verbose {
      let stack = try emulator.greet().stackBytes
      print(
        """
        \(run.description); \(run.arenaBytes) bytes of the arena, \(stack) of the stack, \
        \(Double(run.nanoseconds) / 1e6) ms
        """)
    }
    guard run.ending == .exited else { throw ValidationError(run.description) }
    throw ExitCode(try emulator.exit(UInt8(truncatingIfNeeded: run.number)))
  }
}

/// How a module is run on a board.
struct BoardRunOptions: ParsableArguments {
  @Option(help: "The root of the repository. (default: .)")
  var root: String?

  @Flag(help: "Interpret in place, whatever else the board has.")
  var inPlace = false

  @Flag(help: "Let the board's clock count instructions, a nanosecond each.")
  var instructions = false

  @Option(help: "Seconds without any output after which the program is stopped. (default: 600)")
  var timeout: Double?

  @Option(help: "What `apus compile` has made of the module, to lie beside it in the flash.")
  var companion: String?

  @Flag(help: "Say what it took.")
  var verbose = false

  /// Options that a value follows.
  static let withValues = ["--root", "--timeout", "--companion"]

  /// Both; the others' values come first.
  func joined(with others: BoardRunOptions) -> BoardRunOptions {
    var all = others
    all.root = others.root ?? root
    all.inPlace = others.inPlace || inPlace
    all.instructions = others.instructions || instructions
    all.companion = others.companion ?? companion
    all.timeout = others.timeout ?? timeout
    all.verbose = others.verbose || verbose
    return all
  }
}
