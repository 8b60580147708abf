import Foundation
import Fuzzing
import History

/// What a night does for the fuzzer: the findings that are kept are tried again, and new cases are hunted through.
struct NightlyFuzzing {
  /// The folder of findings.
  var folder = FuzzCommand.folder
  /// Whether a finding shows as long as it is open and no longer.
  var judge: (_ finding: String) throws -> (isRight: Bool, what: String) = { try FuzzReplayCommand.judge($0) }
  /// Cases from a seed on, until a time.
  var hunt: (_ seed: UInt64, _ deadline: Date, _ progress: @escaping Progress) throws -> (FuzzTally, [FuzzRun.Found]) =
    Self.huntInChildren
  /// Makes what was found small: the folders that it is kept in, with lines to say.
  var shrink: (_ found: [FuzzRun.Found], _ say: (String) -> Void) throws -> [String] = Self.shrinkInChildren

  typealias Progress = @Sendable (FuzzTally, [FuzzRun.Found]) -> Void

  /// The suite of a night's results, and who is asked: all subjects at once.
  static let suite = "fuzz"
  static let executor = "differential"

  /// The first seed of a run's cases: no two runs of one history have cases in common.
  static func seed(of run: Int64) -> UInt64 { UInt64(run & 0x3FFF_FFFF) << 32 }

  /// Each finding that is kept is a file with one case.
  func replays() throws -> [History.FileResults] {
    try FindingFolder(folder).names().map { name in
      let start = ContinuousClock.now
      let (isRight, what) = try judge("\(folder)/\(name)")
      return results(
        file: "findings/\(name)", [(isRight ? "\(name) is as it is said to be" : name, isRight ? nil : what)],
        seconds: (ContinuousClock.now - start) / .seconds(1))
    }
  }

  /// The cases of a hunt are one, and each that was found.
  func results(ofHunt tally: FuzzTally, _ found: [FuzzRun.Found], seconds: Double) -> History.FileResults {
    let whole = found.isEmpty ? nil : "\(found.count) of \(tally["cases"]) cases differ"
    return results(
      file: "cases", [("generated cases agree", whole)] + found.map { ("seed \($0.seed)", $0.signature) }, seconds: seconds)
  }

  /// - Parameter cases: each with what went wrong.
  private func results(
    file: String, _ cases: [(name: String, failure: String?)], seconds: Double
  ) -> History.FileResults {
    History.FileResults(
      suite: Self.suite, file: file, executor: History.Executor(Self.executor),
      cases: cases.enumerated().map { index, one in
        History.CaseResult(
          name: one.name, line: index + 1, status: one.failure == nil ? .pass : .fail, message: one.failure)
      }, nanoseconds: Int(seconds * 1e9))
  }

  private static func huntInChildren(
    seed: UInt64, deadline: Date, progress: @escaping Progress
  ) throws -> (FuzzTally, [FuzzRun.Found]) {
    let command = [try FuzzRunCommand.executable(), "fuzz", "run", "--worker"]
    let run = FuzzRun(command: command, seeds: seed..<seed + (1 << 32), deadline: deadline)
    return run.run(jobs: ProcessInfo.processInfo.activeProcessorCount, progress: progress)
  }

  private static func shrinkInChildren(_ found: [FuzzRun.Found], say: (String) -> Void) throws -> [String] {
    FuzzShrinking(executable: try FuzzRunCommand.executable(), options: [], output: FuzzCommand.folder).run(found, say: say)
  }
}

extension NightlyRun {
  /// Findings and new cases. What is found is kept as `apus-lab fuzz --record` keeps it.
  func fuzz(_ fuzzing: NightlyFuzzing = NightlyFuzzing(), history: History, build: History.Build) throws {
    let left = plan.budget.fuzzDeadline - elapsed
    guard left > 0 else { return note("left out: the fuzzer, for want of time") }
    let replays = try fuzzing.replays()
    try recorder.record(replays)
    let start = Date()
    let seed = NightlyFuzzing.seed(of: recorder.run)
    let progress = FuzzProgress(start)
    let (tally, found) = try fuzzing.hunt(seed, start.addingTimeInterval(left)) { progress.show($0, $1) }
    try recorder.record([fuzzing.results(ofHunt: tally, found, seconds: Date().timeIntervalSince(start))])
    for folder in try fuzzing.shrink(found, display.say) {
      _ = try FuzzRecord.record(folder, in: history, build: build)
    }
    display.say(
      "\(replays.count) findings tried again; \(tally["modules"]) generated modules from seed \(seed) on, "
        + "\(found.count) findings")
  }
}
