import ArgumentParser
import HandlerProof

/// `apus-lab handlers`: every handler of the engine runs, on a small native stack, with the results of both tiers
/// compared.
struct HandlersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handlers",
    abstract: "Run every handler of the engine so many times on a small native stack.",
    discussion: """
      Modules that make each handler run are called for so many turns, on a thread with a native \
      stack of 128 KB, in both tiers, whose results have to agree; then once more with each handler \
      counted.
      """)

  @Option(help: "How often each handler has to run.")
  var turns = 100_000

  @Flag(help: "Print how often each handler ran.")
  var counts = false

  func validate() throws {
    if turns < 1 { throw ValidationError("--turns is at least 1") }
  }

  func run() throws {
    guard let report = try HandlerProof.run(turns: turns) else {
      throw ValidationError("this executable does not tell where the handlers are: it was stripped, or is no ELF file")
    }
    if counts {
      for (name, count) in report.counts.sorted(by: { $0.key < $1.key }) { print(count, name) }
    }
    for line in report.disagreements { print("the tiers disagree: \(line)") }
    for name in report.missing { print("\(name) ran \(report.counts[name] ?? 0) times") }
    let total = report.counts.count
    let stack = HandlerProof.stackByteCount >> 10
    print("\(total - report.missing.count) of \(total) handlers, \(turns) times each, on a \(stack) KB stack")
    let failed = report.missing.count + report.disagreements.count
    print("handlers: \(total - report.missing.count + report.entries) passed, \(failed) failed")
    if failed > 0 { throw ExitCode.failure }
  }
}
