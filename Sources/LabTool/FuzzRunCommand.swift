import ArgumentParser
import Foundation
import Fuzzing

/// `apus-lab fuzz run`, or without the last word.
struct FuzzRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Generate cases, run them on every tier and the reference, and compare.",
    discussion: """
      A case is one to three modules that link with each other, and calls of their exports. It runs in place, threaded, \
      and with so little room for code that some functions stay in place, each without fuel, with fuel, and with fuel in \
      portions; and on the reference. What differs is made small and kept in a folder. The same seed makes the same case.
      """)

  @OptionGroup var options: FuzzOptions

  @Option(help: "How many cases. (default: 10000, or without end with --time)")
  var count: UInt64?

  @Option(help: "Seconds after which no further cases are begun.")
  var time: Double?

  @Option(help: "The seed of the first; each has a seed of its own, one more than the one before.")
  var seed: UInt64 = 1

  @Option(help: "Child processes at once.")
  var jobs = 1

  @Option(help: "The folder for findings.")
  var output = FuzzCommand.folder

  @Option(help: "Cases of the same signature that are made small.")
  var shrinkMost = 2

  @Option(help: "Compare the validator's verdicts with this command's instead, on generated and mutated modules.")
  var validator: String?

  @Flag(help: "Write the findings to the history.")
  var record = false

  @Option(help: "The history.")
  var db = "results.db"

  @Flag(help: .hidden)
  var worker = false

  private var seeds: Range<UInt64> {
    let count = count ?? (time == nil ? 10_000 : UInt64.max / 4)
    return seed..<seed + count
  }

  func validate() throws {
    if count == 0 { throw ValidationError("--count is at least 1") }
    if jobs < 1 { throw ValidationError("--jobs is at least 1") }
    if seed > UInt64.max / 2 || count ?? 0 > UInt64.max / 4 { throw ValidationError("--seed or --count is too large") }
  }

  func run() throws {
    if worker {
      var worker = try FuzzWorker(options)
      return worker.run(seeds)
    }
    let deadline = time.map { Date(timeIntervalSinceNow: $0) } ?? .distantFuture
    if let validator {
      let grammar = try options.grammar()
      return try FuzzValidator(validator, grammar, output: output).run(seeds, until: deadline, jobs: jobs)
    }
    let executable = try FuzzRunCommand.executable()
    let start = Date()
    let progress = FuzzProgress(start)
    let command = [executable, "fuzz", "run", "--worker"] + options.arguments
    let (tally, found) = FuzzRun(command: command, seeds: seeds, deadline: deadline).run(jobs: jobs) {
      progress.show($0, $1)
    }
    FuzzProgress.summary(tally, seconds: Date().timeIntervalSince(start)).forEach { print($0) }
    let shrinking = FuzzShrinking(executable: executable, options: options.arguments, output: output, most: shrinkMost)
    let folders = shrinking.run(found) { print($0) }
    if record, !folders.isEmpty { try FuzzRecord.record(folders, db: db) }
    print("fuzz: \(tally["cases"] - found.count { !$0.isFatal }) passed, \(found.count) failed")
    if !found.isEmpty { throw ExitCode.failure }
  }

  /// What child processes are started with. They say nothing of a crash: that takes a second, and a shrinker crashes often.
  static func executable() throws -> String {
    setenv("SWIFT_BACKTRACE", "enable=no", 1)
    guard let executable = Bundle.main.executablePath else { throw ValidationError("no executable to start") }
    return executable
  }
}
