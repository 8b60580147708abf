import ArgumentParser
import Boards
import Conformance
import Foundation
import History
import Report

/// `apus-lab nightly`: everything that is known to be checked, within a time, into the history and a report.
struct NightlyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nightly",
    abstract: "Run the scripts, the fuzzer and the benchmarks within a time, record them, and write the report.",
    discussion: """
      The scripts come first, on each executor, each board that has its emulator and tools among them, then on other engines; then the fuzzer, which tries its findings \
      again and hunts through new cases; then the benchmarks, ten samples each where there is time. What there was no time for is said in the report. The exit status is 1 where anything of ours \
      came out as nobody expects it. docs/Nightly.md has units and workflows that run it.
      """)

  @OptionGroup var suite: SuiteOptions

  @Option(help: ArgumentHelp("The folder of the kernels.", valueName: "folder"))
  var kernels = "conformance/bench"

  @Option(help: "The history to record in; it is made where it is missing.")
  var db = "results.db"

  @Option(help: ArgumentHelp("How long it may take. (default: 60, with --quick 3)", valueName: "minutes"))
  var budget: Double?

  @Option(help: ArgumentHelp("The folder that the report is written to.", valueName: "folder"))
  var report = ".build/nightly"

  @Option(
    name: .customLong("engine"),
    help: ArgumentHelp(
      "Another engine that is known, by name or as NAME=PATH, for the scripts, the benchmarks or both; repeatable.",
      valueName: "name=path"))
  var engines: [String] = []

  @Option(help: "Seconds that a script or a kernel may take.")
  var timeout = 60.0

  @Flag(help: "Only our own scripts and the group core, and three samples of each kernel.")
  var quick = false

  func validate() throws {
    if let budget, !(budget > 0) { throw ValidationError("--budget is more than 0") }
    if !(timeout > 0) { throw ValidationError("--timeout is more than 0") }
  }

  func run() throws {
    let plan = try NightlyPlan(self)
    let history = try History(path: db, for: .recording)
    let result = Result { try nightly(plan, history) }
    try history.close()
    let report = try result.get()
    try report.write(to: self.report)
    let parts = report.totals.map { executor, counts in "\(executor) \(counts.passed)/\(counts.cases)" }
    print("run \(report.run.id): \(parts.joined(separator: ", ")); \(report.unexpected) unexpected")
    print("\(self.report)/report.html")
    if report.unexpected > 0 { throw ExitCode.failure }
  }

  private func nightly(_ plan: NightlyPlan, _ history: History) throws -> RunReport {
    let build = try RecordedRun.build()
    let recorder = try history.beginRun(build: build, command: RecordedRun.command)
    let run = NightlyRun(plan: plan, recorder: recorder, display: NightlyDisplay())
    try run.scripts()
    try run.outsideScripts()
    try run.fuzz(history: history, build: build)
    try run.benchmarks()
    try recorder.finish(note: run.notes.isEmpty ? nil : run.notes.joined(separator: "\n"))
    return try RunReport(history, of: recorder.run, grouping: Suite.group)
  }
}

/// What a night is to do.
struct NightlyPlan {
  var budget: NightlyBudget
  var files: [ScriptFile]
  /// Whether these are all scripts, so that lists of known failures can be stale.
  var isWhole: Bool
  var executors: [String]
  var known: [String: KnownFailures]
  var scriptEngines: [(engine: OutsideEngine, version: String)]
  var kernels: [BenchKernel]
  var benchEngines: [(engine: BenchEngine, version: String)]
  /// Samples of a kernel: fewer than `leastSamples` are not worth having.
  var leastSamples: Int
  var mostSamples: Int
  var timeout: Double
  /// What is left out from the beginning.
  var notes: [String] = []

  /// - Parameter boards: whose firmware is built for it, where their tools are.
  init(_ command: NightlyCommand, boards candidates: [Board] = Board.all) throws {
    budget = NightlyBudget(total: (command.budget ?? (command.quick ? 3 : 60)) * 60)
    // Whoever names executors wants these.
    let isForBoards = !command.quick && command.suite.executor == nil
    let boards = NightlyBoards(of: isForBoards ? candidates : [])
    executors = command.suite.executors + boards.names.map { "board:\($0)" }
    known = try KnownFailures.all(of: executors, in: command.suite.expected)
    timeout = command.timeout
    notes += boards.notes
    (leastSamples, mostSamples) = command.quick ? (1, 3) : (5, Figure.enoughSamples)

    let (all, hasOfficial) = try command.suite.files()
    if !hasOfficial { notes.append("left out: the official scripts, which are not here") }
    files = command.quick ? all.filter { ["core", "scripts"].contains($0.group) } : all
    isWhole = hasOfficial && !command.quick

    (scriptEngines, benchEngines) = try Self.findEngines(command.engines)
    kernels = []
    let apus = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("apus").path
    if RecordedRun.isDebug {
      notes.append("left out: benchmarks, since this is a debug build")
    } else if let apus, FileManager.default.isExecutableFile(atPath: apus) {
      kernels = try BenchKernel.all(in: command.kernels, named: [])
      let tiers = BenchTier.allCases.filter { executors.contains($0.rawValue) }
      benchEngines = tiers.map { (BenchEngine(apus: apus, tier: $0), "") } + benchEngines
    } else {
      notes.append("left out: benchmarks, since apus is not beside this executable")
    }
  }

  /// Engines for the scripts, for the kernels, or both, as far as their commands are known.
  private static func findEngines(
    _ texts: [String]
  ) throws -> (scripts: [(OutsideEngine, String)], kernels: [(BenchEngine, String)]) {
    let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
    var scripts: [(OutsideEngine, String)] = []
    var kernels: [(BenchEngine, String)] = []
    for text in texts {
      let name = String(text.prefix { $0 != "=" })
      let forScripts = OutsideEngine.isKnown(name) ? try OutsideEngine(parsing: text, searchPath: searchPath) : nil
      let forKernels = BenchEngine.isKnown(name) ? try BenchEngine(known: text, searchPath: searchPath) : nil
      if let forScripts { scripts.append((forScripts, EngineVersion.of(executable: forScripts.executable))) }
      if let forKernels { kernels.append((forKernels, EngineVersion.of(executable: forKernels.command[0]))) }
      if forScripts == nil, forKernels == nil { throw ValidationError("no engine \(name) is known") }
    }
    return (scripts, kernels)
  }
}
