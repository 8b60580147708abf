import ArgumentParser
import WASI

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Shows a run step by step, as the specification reduces it.",
    discussion: """
      Before each step there is a line with the step's number, the instruction's byte in the module, the instruction, and \
      the section of the specification that says what it does; then, a line each, the contexts that are open, the innermost \
      last and marked: frames with their locals, labels, handlers, and in each its values, then what is still to be reduced. \
      [_] is the place of the context within.

      Without --invoke, `_start` is called. The program's own output goes to standard error. At the end there is the \
      outcome; the exit status is that of `apus run`.
      """)

  @Option(help: ArgumentHelp("Let the program use a directory.", valueName: "host[::guest]"))
  var dir: [String] = []

  @Option(help: ArgumentHelp("Set a variable of the program's environment.", valueName: "name=value"))
  var env: [String] = []

  @Option(help: ArgumentHelp("Call this export, with the arguments as numbers.", valueName: "name"))
  var invoke: String?

  @Option(help: ArgumentHelp("Show so many steps at most; the run goes on.", valueName: "n"))
  var steps: Int?

  @Option(help: ArgumentHelp("Show steps from this one on.", valueName: "k"))
  var from = 1

  @Option(help: ArgumentHelp("Show only steps in this function, a name or an index; may be repeated.", valueName: "f"))
  var function: [String] = []

  @Flag(help: "A line a step, to compare runs: the instruction's byte, its name, the top values.")
  var plain = false

  @Flag(help: "Abbreviate nothing.")
  var full = false

  @Option(help: "Stop the program after so many steps.")
  var fuel: UInt64 = 10_000_000

  @Option(help: "The most pages of all linear memories together, 64 KiB each.")
  var memoryPages: Int?

  @Argument(help: "The module.")
  var file: String

  @Argument(parsing: .captureForPassthrough, help: "The program's arguments.")
  var arguments: [String] = []

  var grants: Grants {
    get throws { try Grants(directories: dir, variables: env) }
  }

  func validate() throws {
    _ = try grants
    if let steps, steps < 0 { throw ValidationError("--steps takes a number from 0 on") }
    if from < 1 { throw ValidationError("--from takes the number of a step, from 1 on") }
    if let memoryPages, memoryPages < 0 { throw ValidationError("--memory-pages takes a number from 0 on") }
  }

  func run() throws {
    var status: Int32 = 0
    try reporting {
      let output = ByteFile.Output(ByteFile.standardStream)
      status = try execute(width: Terminal.width) { _ = output.take(Array($0.utf8)) }
      try output.finish()
    }
    if status != 0 { throw ExitCode(status) }
  }

  /// - Parameters:
  ///   - width: columns of a line, where lines are abbreviated.
  ///   - write: takes the trace piece by piece, whole lines at a time.
  /// - Returns: the exit status.
  func execute(width: Int, to write: @escaping (String) -> Void) throws -> Int32 {
    let program = try ReferenceProgram(file, fuel: fuel, memoryPages: memoryPages)
    let trace = try Trace(of: program, width: full ? nil : width, isPlain: plain, to: write)
    trace.steps = steps ?? .max
    trace.first = from
    trace.functions = try Set(function.map { try program.functionIndex($0) })
    program.look = trace.look(at:)
    let wasi = try grants.makeWASI(for: file, arguments) { configuration in
      configuration.standardOutput = .descriptor(2)
      // A trace that nobody reads any more ends.
      configuration.ignoresWriteSignals = false
    }
    var ending = "returned"
    var status: Int32 = 0
    do {
      status = try RunCommand.outcome(of: file) {
        trace.isInstantiating = true
        try program.instantiate(wasi)
        trace.isInstantiating = false
        if let invoke {
          ending += try program.invoke(invoke, arguments).map { " \($0.text)" }.joined()
        } else {
          try program.start()
        }
      }
      if status != 0 { ending = "exit with status \(status)" }
    } catch let failure as Failure where failure.status == ExitStatus.trap {
      status = failure.status
      ending = failure.message
    }
    trace.end(ending)
    return status
  }
}
