import Foundation
import History

/// A run that is written to a history.
struct RecordedRun {
  let db: String

  /// The build of this program, as far as it can be known: the commit that is checked out here.
  static func build() throws -> History.Build {
    try History.Build(
      gitFolder: FileManager.default.currentDirectoryPath,
      toolchain: History.Build.installedToolchain() ?? "unknown", flags: isDebug ? "debug" : "release")
  }

  #if DEBUG
    static let isDebug = true
  #else
    static let isDebug = false
  #endif

  /// The command line, the executable by its name alone.
  static var command: String {
    let arguments = ProcessInfo.processInfo.arguments
    return ([(arguments.first ?? "apus-lab").split(separator: "/").last.map(String.init) ?? "apus-lab"]
      + arguments.dropFirst()).joined(separator: " ")
  }

  /// Makes a run of what has been measured already, and ends it.
  func record(
    _ files: [History.FileResults] = [], _ measurements: [History.Measurement] = [], notes: [String] = []
  ) throws {
    let history = try History(path: db, for: .recording)
    let result = Result {
      let recorder = try history.beginRun(build: try Self.build(), command: Self.command)
      try recorder.record(files)
      try recorder.record(measurements)
      try recorder.finish(note: notes.isEmpty ? nil : notes.joined(separator: "\n"))
      FileHandle.standardError.write(Data("recorded as run \(recorder.run) of \(db)\n".utf8))
    }
    try history.close()
    try result.get()
  }
}

extension BenchResult {
  /// Nil where it failed.
  func measurement(version: String = "", counts: History.Counts = History.Counts()) -> History.Measurement? {
    if failure != nil || samples.isEmpty { return nil }
    return History.Measurement(
      benchmark: kernel, executor: History.Executor(engine, version: version),
      // The clock of a process's time can be coarse, and a time is more than nothing.
      samples: samples.map { max(1, Int($0.user * 1e9)) }, counts: counts)
  }
}

/// What other engines call their version.
enum EngineVersion {
  /// What `PATH --version` has that looks like a version; `unknown` where nothing does.
  static func of(executable: String) -> String {
    let outcome = ChildProcess.run([executable, "--version"], timeout: 10, showsErrors: false)
    return parse(String(decoding: outcome.output, as: UTF8.self))
  }

  static func parse(_ text: String) -> String {
    text.firstMatch(of: /\d+(?:\.\d+)+[-+.\w]*/).map { String($0.0) } ?? "unknown"
  }
}
