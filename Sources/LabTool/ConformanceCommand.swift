import ArgumentParser
import Conformance
import Foundation

/// `apus-lab conformance`: the official test scripts and our own, on the tiers, and on other engines to compare.
struct ConformanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conformance",
    abstract: "Run the test scripts (.wast) and say which of their commands hold.",
    discussion: """
      The exit status is 0 where everything came out as it is expected to: what an executor is known not to do is in \
      the file EXECUTOR.txt of the folder --expected, and something on that list that works is a failure too. Other \
      engines (--engine) are shown beside, and have no part in the status.
      """)

  @OptionGroup var suite: SuiteOptions

  @Option(name: .customLong("group"), help: "A group to run, such as core, simd, scripts; repeatable. (default: all)")
  var groups: [String] = []

  @Option(
    name: .customLong("file"),
    help: "A file to run, by its name, the end of it, or a folder in it; repeatable. (default: all)")
  var fileNames: [String] = []

  @Option(
    help: ArgumentHelp(
      "Count and show only cases whose key, kind or message has this text; their files run whole.",
      valueName: "text"))
  var filter: String?

  @Option(
    name: .customLong("proposal"),
    help: "A proposal to switch on everywhere; its files take the place of the core's. Repeatable.")
  var proposals: [String] = []

  @Option(
    name: .customLong("engine"),
    help: ArgumentHelp(
      "Another engine, as NAME=COMMAND, or one of those that are known, by name or as NAME=PATH; repeatable.",
      valueName: "name=command"))
  var engines: [String] = []

  @Option(help: "Seconds that a file may take: another engine is stopped then, and a run of ours ends.")
  var timeout = 60.0

  @Option(help: "Files at once. (default: one a processor)")
  var threads: Int?

  @Option(help: "How many failing commands are shown.")
  var failures = 20

  @Option(help: ArgumentHelp("Write every verdict to this file.", valueName: "file"))
  var json: String?

  @Option(help: ArgumentHelp("Record the verdicts of our executors in this history.", valueName: "results.db"))
  var record: String?

  @Flag(help: "Look for unused objects whenever one is made, on the tiers: what is given up too early shows.")
  var stress = false

  @Flag(help: "Show cases that failed as expected, too.")
  var known = false

  @Flag(help: "Say when a file is done, and how long it took.")
  var verbose = false

  func validate() throws {
    if !(timeout > 0) { throw ValidationError("--timeout is more than 0") }
    if let threads, threads < 1 { throw ValidationError("--threads is 1 or more") }
    if failures < 0 { throw ValidationError("--failures is 0 or more") }
    if record != nil, filter != nil { throw ValidationError("--record takes whole files, and --filter leaves parts out") }
  }

  func run() throws {
    let files = try findFiles()
    var run = ConformanceRun(files: files.chosen, executors: try executors())
    if let threads { run.threads = threads }
    let isVerbose = verbose
    let watch = ConformanceWatch(seconds: timeout)
    var results = run(
      started: { watch.started($0) },
      finished: { result in
        watch.finished(result)
        if isVerbose { Self.progress(result) }
      })
    watch.end()
    if let filter { results = results.map { $0.filtered(filter) } }
    let isWhole = files.areAll && filter == nil && proposals.isEmpty
    let known = try suite.knownFailures()
    let surprises = KnownFailures.surprises(in: results, known: known, isWhole: isWhole)
    show(surprises, of: results, paths: Dictionary(files.chosen.map { ($0.name, $0.path) }) { $1 })
    let outside = try runOutside(files.chosen)
    print(ConformanceTable(results: results + outside).text)
    print()
    if let json { try write(results + outside, to: json) }
    if let record {
      try RecordedRun(db: record).record(
        ConformanceRecord(known: known, files: files.chosen).files(results),
        notes: ConformanceRecord.notes(surprises))
    }
    let passed = results.reduce(0) { $0 + $1.cases.count { $0.status == .passed } }
    let passes = surprises.count { $0.surprise.kind == .pass && $0.surprise.result?.status == .passed }
    print("conformance: \(passed - passes) passed, \(surprises.count) failed")
    if !surprises.isEmpty { throw ExitCode.failure }
  }

  // MARK: What takes part

  private func executors() throws -> [any Executor] {
    let named = try Executors.named(suite.executors.joined(separator: ","))
    if !stress { return named }
    return named.map { executor in
      guard var engine = executor as? EngineExecutor else { return executor }
      engine.collectsAlways = true
      return engine
    }
  }

  /// The files to run, and whether they are all that there can be.
  private func findFiles() throws -> (chosen: [ScriptFile], areAll: Bool) {
    let (files, hasOfficial) = try suite.files(proposals: proposals)
    if !hasOfficial {
      FileHandle.standardError.write(
        Data("apus-lab: no official scripts; fetch them by conformance/fetch, or give --suite\n".utf8))
    }
    let chosen = files.filter { file in
      (groups.isEmpty || groups.contains(file.group))
        && (fileNames.isEmpty || fileNames.contains { file.isNamed($0) })
    }
    for name in fileNames where !chosen.contains(where: { $0.isNamed(name) }) {
      throw ValidationError("no file \(name)")
    }
    for group in groups where !chosen.contains(where: { $0.group == group }) {
      throw ValidationError("no group \(group)")
    }
    guard !chosen.isEmpty else { throw ValidationError("nothing to run") }
    return (chosen, hasOfficial && chosen.count == files.count)
  }

  private func runOutside(_ files: [ScriptFile]) throws -> [FileResult] {
    let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let engines = try engines.map { try OutsideEngine(parsing: $0, searchPath: searchPath) }
    return engines.flatMap { engine in
      files.map { file in
        let result = engine.result(of: file, timeout: timeout)
        if verbose { Self.progress(result) }
        return result
      }
    }
  }

  // MARK: What is shown

  private func show(
    _ surprises: [(executor: String, surprise: KnownFailures.Surprise)], of results: [FileResult],
    paths: [String: String]
  ) {
    let text = ConformanceText(paths: paths)
    for (executor, surprise) in surprises.prefix(failures) {
      print(text.describe(surprise, executor: executor))
      print()
    }
    if surprises.count > failures { print("... and \(surprises.count - failures) more; see --failures\n") }
    guard known else { return }
    let failed = results.lazy.flatMap(\.cases).filter { $0.status == .failed }
    let unexpected = Set(surprises.map { "\($0.executor) \($0.surprise.key)" })
    for result in failed where !unexpected.contains("\(result.executor) \(result.key)") {
      print("known: " + text.describe(result) + "\n")
    }
  }

  private static func progress(_ result: FileResult) {
    let time = Double(result.cases.reduce(0) { $0 + $1.nanoseconds }) / 1e6
    let failed = result.cases.count { $0.status == .failed }
    FileHandle.standardError.write(
      Data("\(result.executor) \(result.file): \(result.cases.count) cases, \(failed) failed, \(time) ms\n".utf8))
  }

  private func write(_ results: [FileResult], to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(results.flatMap(\.cases)).write(to: URL(fileURLWithPath: path))
  }
}

extension KnownFailures {
  /// The lists of executors in a folder, by executor; empty where there is none.
  static func all(of executors: [String], in folder: String) throws -> [String: KnownFailures] {
    var all: [String: KnownFailures] = [:]
    for name in executors {
      let path = "\(folder)/\(name.replacing(":", with: "-")).txt"
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      do { all[name] = try KnownFailures(parsing: text) } catch { throw ValidationError("\(path): \(error)") }
    }
    return all
  }

  /// The surprises of each executor in its own results.
  static func surprises(
    in results: [FileResult], known: [String: KnownFailures], isWhole: Bool
  ) -> [(executor: String, surprise: Surprise)] {
    let own = Dictionary(grouping: results, by: \.executor)
    return own.keys.sorted().flatMap { name in
      (known[name] ?? KnownFailures()).surprises(in: own[name] ?? [], isWhole: isWhole).map { (name, $0) }
    }
  }
}

extension ScriptFile {
  /// Whether it is meant by a name: its own, the end of it with or without the ending, or one of its folders.
  func isNamed(_ text: String) -> Bool {
    name == text || name.hasSuffix("/" + text) || name.hasSuffix("/\(text).wast") || name.hasPrefix(text + "/")
      || name == text + ".wast"
  }
}

extension FileResult {
  func filtered(_ text: String) -> FileResult {
    var result = self
    result.cases = cases.filter {
      $0.key.contains(text) || $0.kind.rawValue.contains(text) || $0.message?.contains(text) == true
    }
    return result
  }
}
