import Foundation
import History
import Report

/// A history of fourteen commits with a run each, in a folder of its own. What is planted in it:
///
/// - `core/a.wast:3` fails on `threaded` from commit 14 on.
/// - `core/b.wast:1` fails on `inplace` from commit 2 on and is mended by commit 14.
/// - `core/c.wast:2` fails as expected, always.
/// - `core/simd/d.wast` is unsupported but for its first case.
/// - `fib` is 20 % slower on `threaded` from commit 10 on, and has more code; `crc32` is as it was.
/// - `peer 2.0` is another engine: it fails `core/a.wast`, and has times.
final class ReportStory {
  static let commits = 14
  let folder: URL
  let history: History

  /// - Parameter note: of the last run.
  init(note: String? = nil, hostile: String? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("results.db").path
    let recording = try History(path: path, for: .recording)
    for ordinal in 1...Self.commits {
      let isLast = ordinal == Self.commits
      let recorder = try recording.beginRun(
        build: Self.build(ordinal, subject: isLast ? hostile : nil), machine: Self.machine(hostile),
        command: hostile ?? "apus-lab nightly")
      try recorder.record(Self.files(ordinal, hostile: isLast ? hostile : nil))
      try recorder.record(Self.measurements(ordinal))
      try recorder.finish(note: isLast ? note : nil)
    }
    try recording.close()
    history = try History(path: path)
  }

  deinit {
    try? history.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func report(_ run: Int64 = Int64(commits)) throws -> RunReport {
    try RunReport(history, of: run) { name in
      name.hasPrefix("core/simd/") ? "simd" : String(name.prefix { $0 != "/" })
    }
  }

  static func machine(_ hostile: String?) -> History.Machine {
    History.Machine(cpu: hostile ?? "Test CPU", cores: 2, memory: 8 << 30, os: "Test OS x86_64")
  }

  static func build(_ ordinal: Int, subject: String? = nil) -> History.Build {
    let number = String(ordinal)
    let sha = String(repeating: "0", count: 4 - number.count) + number + String(repeating: "ab", count: 18)
    return History.Build(
      sha: sha, parent: nil, ordinal: ordinal, committed: 1_700_000_000 + ordinal * 3600,
      subject: subject ?? "Change \(ordinal)", isDirty: false, toolchain: "Swift version 6.3.1", flags: "release")
  }

  private static func file(
    _ name: String, on executor: History.Executor, cases: Int = 10,
    except others: [Int: (History.Status, String)] = [:], hostile: String? = nil
  ) -> History.FileResults {
    History.FileResults(
      suite: "core", file: name, executor: executor,
      cases: (0..<cases).map { ordinal in
        History.CaseResult(
          name: hostile ?? "(assert_return (invoke \"f\(ordinal)\"))", line: ordinal * 3 + 1,
          status: others[ordinal]?.0 ?? .pass, message: others[ordinal]?.1)
      }, nanoseconds: cases * 1_000_000)
  }

  private static func files(_ ordinal: Int, hostile: String?) -> [History.FileResults] {
    let isLast = ordinal == commits
    let message = hostile ?? "expected i32 1, got i32 2"
    let ours = ["inplace", "threaded"].flatMap { name -> [History.FileResults] in
      let executor = History.Executor(name)
      let lacking = Dictionary(
        uniqueKeysWithValues: (1..<20).map { ($0, (History.Status.skip, "unsupported feature: simd")) })
      return [
        file(
          "a.wast", on: executor, except: isLast && name == "threaded" ? [3: (.fail, message)] : [:],
          hostile: hostile),
        file(
          "b.wast", on: executor,
          except: 2..<commits ~= ordinal && name == "inplace" ? [1: (.fail, "a trap")] : [:]),
        file("c.wast", on: executor, except: [2: (.expectedFailure, "not yet")]),
        file("simd/d.wast", on: executor, cases: 20, except: lacking),
      ]
    }
    let peer = History.Executor("peer", version: "2.0")
    return ours + [file("a.wast", on: peer, cases: 1, except: [0: (.fail, "exit 1")])]
  }

  private static func measurements(_ ordinal: Int) -> [History.Measurement] {
    // A fixed wobble of up to 0.6 %.
    let wobble = 1 + Double((ordinal * 7919) % 13 - 6) / 1000
    func samples(_ least: Double) -> [Int] { (0..<10).map { Int(least * wobble) + $0 * 100_000 } }
    return [("threaded", ""), ("inplace", ""), ("peer", "2.0")].flatMap { name, version in
      let executor = History.Executor(name, version: version)
      let isSlow = name == "threaded" && ordinal >= 10
      return [
        History.Measurement(
          benchmark: "fib", executor: executor, samples: samples(isSlow ? 2.4e8 : 2e8),
          counts: History.Counts(codeBytes: version.isEmpty ? (isSlow ? 600 : 500) : nil)),
        History.Measurement(benchmark: "crc32", executor: executor, samples: samples(3e8)),
      ]
    }
  }
}
