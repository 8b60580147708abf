import ArgumentParser
import Foundation
import History

/// `apus-lab bench`: the kernels, through Apus and its peers, in user CPU seconds.
///
/// Everything runs as a child process, turn by turn (A B C A B C ...), so that what slows the
/// machine for a moment slows every engine.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Time the benchmark kernels in Apus and in other engines.",
    discussion: """
      An engine is a command to which the module's path is appended, or takes the place of {}. \
      Without --engine, the engines found on the PATH take part. An output that is not the \
      expected one is a failure, not a time; a failure of Apus makes the exit status 1.
      """)

  @Option(name: .customLong("kernel"), help: "A kernel to run, by name; repeatable. (default: all)")
  var kernelNames: [String] = []

  @Option(
    name: .customLong("engine"),
    help: ArgumentHelp(
      "A peer, as NAME=COMMAND, or the NAME of one on the PATH; repeatable.",
      valueName: "name=command"))
  var peers: [String] = []

  @Option(help: "A tier of Apus; repeatable.")
  var tier: [BenchTier] = BenchTier.allCases

  @Option(help: "The executable of Apus. (default: apus beside this one)")
  var apus: String?

  @Flag(help: "Leave Apus out.")
  var peersOnly = false

  @Option(help: "Runs of each kernel in each engine.")
  var runs = 3

  @Option(help: "Seconds after which a run is stopped.")
  var timeout = 60.0

  @Option(help: "The engine that the others are compared with. (default: wasm3, or else the first)")
  var base: String?

  @Option(help: "Which of a kernel's times the table shows.")
  var statistic = BenchStatistic.minimum

  @Option(help: "The folder of the kernels.")
  var kernels = "conformance/bench"

  @Option(help: "Write every sample to this file.")
  var json: String?

  @Option(help: ArgumentHelp("Record the times in this history.", valueName: "results.db"))
  var record: String?

  @Flag(help: "Show progress and what the engines write to standard error.")
  var verbose = false

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs is at least 1") }
    if !(timeout > 0) { throw ValidationError("--timeout is more than 0") }
  }

  func run() throws {
    let kernels = try BenchKernel.all(in: kernels, named: kernelNames)
    let engines = try findEngines()
    let base = base ?? BenchEngine.defaultBase(of: engines)
    guard engines.contains(where: { $0.name == base }) else {
      throw ValidationError("no engine \(base) takes part")
    }
    let bench = Bench(engines: engines, runs: runs, timeout: timeout, isVerbose: verbose)
    let results = bench.results(of: kernels)
    print(BenchTable(results: results, engines: engines, base: base, statistic: statistic).text)
    if let json {
      let record = BenchRecord(results: results, engines: engines, base: base, runs: runs)
      try record.json().write(to: URL(fileURLWithPath: json))
    }
    if let record { try self.record(results, of: engines, kernels: kernels, in: record) }
    let ours = Set(engines.filter(\.isOurs).map(\.name))
    if results.contains(where: { ours.contains($0.engine) && $0.failure != nil }) {
      throw ExitCode.failure
    }
  }

  private func record(
    _ results: [BenchResult], of engines: [BenchEngine], kernels: [BenchKernel], in db: String
  ) throws {
    let versions = Dictionary(
      uniqueKeysWithValues: engines.map { ($0.name, $0.isOurs ? "" : EngineVersion.of(executable: $0.command[0])) })
    let measurements = results.compactMap { result -> History.Measurement? in
      let kernel = kernels.first { $0.name == result.kernel }
      let counts = BenchTier(rawValue: result.engine).flatMap { tier in
        kernel.flatMap { try? BenchCounts.of(module: $0.path, tier: tier) }
      }
      return result.measurement(version: versions[result.engine] ?? "", counts: counts ?? History.Counts())
    }
    try RecordedRun(db: db).record([], measurements)
  }

  private func findEngines() throws -> [BenchEngine] {
    var engines: [BenchEngine] = []
    if !peersOnly {
      let sibling = Bundle.main.executableURL?.deletingLastPathComponent()
        .appendingPathComponent("apus").path
      guard let path = apus ?? sibling, FileManager.default.isExecutableFile(atPath: path) else {
        throw ValidationError("no executable of Apus: build it, or give --apus or --peers-only")
      }
      engines += tier.map { BenchEngine(apus: path, tier: $0) }
    }
    let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
    engines +=
      peers.isEmpty
      ? BenchEngine.found(on: searchPath)
      : try peers.map { try BenchEngine(parsing: $0, searchPath: searchPath) }
    guard !engines.isEmpty else { throw ValidationError("no engine takes part") }
    let repeated = Dictionary(grouping: engines, by: \.name).first { $0.value.count > 1 }
    if let repeated { throw ValidationError("two engines are named \(repeated.key)") }
    return engines
  }
}

extension BenchTier: ExpressibleByArgument {}
extension BenchStatistic: ExpressibleByArgument {}
