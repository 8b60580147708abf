import Conformance
import Foundation
import History
import Testing

@testable import LabTool

/// A whole night with made-up children, and the report of what it recorded.
@Suite struct NightlyRunTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("night-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private static let build = History.Build(
    sha: String(repeating: "a", count: 40), parent: nil, ordinal: 1, committed: 1, subject: "First", isDirty: false,
    toolchain: "", flags: "")

  private func plan(_ folder: URL, _ arguments: [String]) throws -> NightlyPlan {
    let scripts = folder.appendingPathComponent("scripts")
    try FileManager.default.createDirectory(at: scripts, withIntermediateDirectories: true)
    try Data("(module (func (export \"f\") (result i32) (i32.const 1)))\n(assert_return (invoke \"f\") (i32.const 1))\n(assert_return (invoke \"f\") (i32.const 2))\n".utf8)
      .write(to: scripts.appendingPathComponent("one.wast"))
    let command = try LabTool.parseAsRoot(
      ["nightly", "--scripts", scripts.path, "--suite", scripts.path, "--expected", folder.path] + arguments)
    var plan = try NightlyPlan(try #require(command as? NightlyCommand), boards: [])
    plan.files = plan.files.filter { $0.name.hasPrefix("scripts/") }
    return plan
  }

  /// Runs the scripts in this process.
  private func runner(_ executors: [String]) -> NightlyScripts {
    var runner = NightlyScripts(executors: executors, timeout: 10)
    runner.child = { files, executors, _ in
      Result {
        ConformanceRun(files: files, executors: try Executors.named(executors.joined(separator: ",")))()
      }.mapError { NightlyScripts.Ending(description: "\($0)") }
    }
    return runner
  }

  @Test func aNightIsRecordedAndReported() throws {
    try withFolder { folder in
      try Data("scripts/gone.wast:1 no such file\n".utf8).write(to: folder.appendingPathComponent("inplace.txt"))
      let plan = try plan(folder, ["--executor", "inplace,threaded"])
      let db = folder.appendingPathComponent("results.db").path
      let history = try History(path: db, for: .recording)
      let recorder = try history.beginRun(build: Self.build, command: "test")
      var lines = ""
      let night = NightlyRun(
        plan: plan, recorder: recorder, display: NightlyDisplay(isLive: false, width: { 80 }, write: { lines += $0 }),
        scriptRunner: runner(plan.executors))
      try night.scripts()
      try recorder.finish(note: night.notes.joined(separator: "\n"))
      let totals = try history.totals(of: recorder.run)
      // Two executors, and each a case for the file, one for the module and two assertions.
      #expect(totals.cases == 8 && totals.failed == 2 && totals.passed == 6)
      #expect(lines.contains("6 cases of 1 scripts, 2 failed\n"))
      try history.close()
      #expect(
        night.notes.contains("unexpected: scripts/gone.wast:1 on inplace is listed as a known failure and was not come by"))

      let output = folder.appendingPathComponent("report").path
      var command = try LabTool.parseAsRoot(["report", "--db", db, "--run", "1", "-o", output])
      try command.run()
      let html = try String(contentsOfFile: output + "/report.html", encoding: .utf8)
      #expect(html.contains("3 unexpected results"))
      #expect(html.contains("(assert_return (invoke &quot;f&quot;) (i32.const 2))"))
      #expect(html.contains("expected i32 2, got i32 1"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("results.db") } == ["results.db"])
    }
  }

  @Test func withoutTimeNothingIsBegun() throws {
    try withFolder { folder in
      var plan = try plan(folder, [])
      plan.budget = NightlyBudget(total: 0)
      let history = try History(path: folder.appendingPathComponent("results.db").path, for: .recording)
      let recorder = try history.beginRun(build: Self.build, command: "test")
      let night = NightlyRun(
        plan: plan, recorder: recorder, display: NightlyDisplay(isLive: false, width: { 80 }, write: { _ in }),
        scriptRunner: runner(plan.executors))
      try night.scripts()
      #expect(night.notes.contains("left out: 1 of 1 scripts, for want of time"))
      try night.fuzz(history: history, build: Self.build)
      #expect(night.notes.contains("left out: the fuzzer, for want of time"))
      #expect(try history.totals(of: recorder.run).cases == 0)
      try recorder.finish()
      try history.close()
    }
  }

  @Test func findingsAndNewCasesAreRecorded() throws {
    try withFolder { folder in
      let plan = try plan(folder, [])
      let findings = folder.appendingPathComponent("findings")
      for name in ["mended", "back"] {
        try FileManager.default.createDirectory(
          at: findings.appendingPathComponent(name), withIntermediateDirectories: true)
        try Data().write(to: findings.appendingPathComponent("\(name)/finding.txt"))
      }
      let history = try History(path: folder.appendingPathComponent("results.db").path, for: .recording)
      let recorder = try history.beginRun(build: Self.build, command: "test")
      var lines = ""
      let night = NightlyRun(
        plan: plan, recorder: recorder, display: NightlyDisplay(isLive: false, width: { 80 }, write: { lines += $0 }))
      var fuzzing = NightlyFuzzing()
      fuzzing.folder = findings.path
      fuzzing.judge = { ($0.hasSuffix("mended"), "closed: shows again") }
      var shrunk = 0
      fuzzing.hunt = { seed, deadline, _ in
        #expect(deadline > Date())
        var tally = FuzzTally()
        tally.add("cases", 10)
        tally.add("modules", 12)
        return (tally, [FuzzRun.Found(seed: seed + 3, signature: "result i32: threaded against reference")])
      }
      fuzzing.shrink = { found, _ in
        shrunk += found.count
        return []
      }
      try night.fuzz(fuzzing, history: history, build: Self.build)
      try recorder.finish()
      let totals = try history.totals(of: recorder.run)
      // A case for each finding, one for all that was generated, and one for the difference.
      #expect(totals.cases == 4 && totals.failed == 3 && totals.passed == 1)
      #expect(shrunk == 1)
      #expect(lines.contains("2 findings tried again; 12 generated modules from seed \(recorder.run << 32) on, 1 findings"))
      try history.close()
    }
  }

  @Test func optionsAreChecked() {
    for wrong in [["--budget", "0"], ["--timeout", "-1"], ["--executor", "other"]] {
      #expect(throws: (any Error).self) { try LabTool.parseAsRoot(["nightly"] + wrong) }
    }
    #expect(throws: (any Error).self) { try LabTool.parseAsRoot(["conformance", "--record", "a.db", "--filter", "x"]) }
  }
}
