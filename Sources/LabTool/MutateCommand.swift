import ArgumentParser
import Foundation
import Fuzzing

/// `apus-lab mutate`: mutants of real modules, loaded and run in both tiers, in child processes.
struct MutateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutate",
    abstract: "Load and run mutants of real modules, and compare the tiers.",
    discussion: """
      A mutant is a module with bytes changed, inserted, removed or replaced by those of another, or with \
      instructions exchanged for others of the same type. It is loaded, and if it is valid, what it exports \
      is called with fuel in both tiers. A crash, a hang, memory that is not given back, and results that \
      differ are failures; the mutant is then kept, with its seed in its name. The same files and the same \
      seed make the same mutants.
      """)

  @Option(help: "How many mutants.")
  var count: UInt64 = 10_000

  @Option(help: "The seed of the first; each has a seed of its own, one more than the one before.")
  var seed: UInt64 = 1

  @Option(help: "Child processes at once.")
  var jobs = 1

  @Option(help: "The folder for the mutants that fail.")
  var output = "mutants"

  @Flag(help: .hidden)
  var worker = false

  @Argument(help: "The modules to change. (default: the kernels in conformance/bench)")
  var files: [String] = []

  func validate() throws {
    if count < 1 { throw ValidationError("--count is at least 1") }
    if jobs < 1 { throw ValidationError("--jobs is at least 1") }
    if seed > UInt64.max / 2 || count > UInt64.max / 2 { throw ValidationError("--seed or --count is too large") }
  }

  func run() throws {
    let files = try files.isEmpty ? MutateCommand.kernels() : files
    let source = try MutationSource(files.map { try MutateCommand.module($0) })
    if worker {
      MutationWorker(source).run(seed..<seed + count)
      return
    }
    guard let executable = Bundle.main.executablePath else { throw ValidationError("no executable to start") }
    let start = Date()
    let total = count
    let (tally, failures) = Mutate(executable: executable, files: files, seeds: seed..<seed + count).run(jobs: jobs) {
      if $0 % 50_000 == 0 { FileHandle.standardError.write(Data("\($0) of \(total)\n".utf8)) }
    }
    for failure in failures {
      print("seed \(failure.seed): \(failure.what); kept in \(try keep(failure.seed, source))")
    }
    let seconds = Date().timeIntervalSince(start)
    print(
      "\(count) mutants in \(Int(seconds)) s, \(Int(Double(count) / max(seconds, 0.001))) a second: \(tally.valid) valid,"
        + " of which \(tally.outOfFuel) ran out of fuel and \(tally.otherNaNs) differed in NaN payloads alone")
    print("mutate: \(count - UInt64(failures.count)) passed, \(failures.count) failed")
    if !failures.isEmpty { throw ExitCode.failure }
  }

  private func keep(_ seed: UInt64, _ source: MutationSource) throws -> String {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    var numbers = RandomNumbers(seed: seed)
    let path = "\(output)/\(seed).wasm"
    try Data(source.module(&numbers)).write(to: URL(fileURLWithPath: path))
    return path
  }

  private static func kernels() throws -> [String] {
    let folder = "conformance/bench"
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".wasm") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  private static func module(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw ValidationError("\(path) cannot be read") }
    if data.count < 16 { throw ValidationError("\(path) is no module") }
    return [UInt8](data)
  }
}
