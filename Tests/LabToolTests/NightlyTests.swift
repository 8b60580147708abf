import Conformance
import Foundation
import History
import Testing

@testable import LabTool

@Suite struct NightlyTests {
  // MARK: Budget

  @Test func allFitsWhereThereIsTime() {
    let costs = [(kernel: "a", seconds: 1.0), (kernel: "b", seconds: 2.0)]
    let plan = NightlyBudget.plan(costs: costs, left: 30, least: 5, most: 10)
    #expect(plan == NightlyBudget.BenchPlan(samples: 10, kernels: ["a", "b"], leftOut: []))
  }

  @Test func fewerSamplesThenFewerKernels() {
    let costs = [(kernel: "a", seconds: 1.0), (kernel: "long", seconds: 8.0), (kernel: "b", seconds: 1.0)]
    #expect(
      NightlyBudget.plan(costs: costs, left: 60, least: 5, most: 10)
        == NightlyBudget.BenchPlan(samples: 6, kernels: ["a", "long", "b"], leftOut: []))
    #expect(
      NightlyBudget.plan(costs: costs, left: 12, least: 5, most: 10)
        == NightlyBudget.BenchPlan(samples: 6, kernels: ["a", "b"], leftOut: ["long"]))
    #expect(
      NightlyBudget.plan(costs: costs, left: 1, least: 5, most: 10)
        == NightlyBudget.BenchPlan(samples: 0, kernels: [], leftOut: ["a", "long", "b"]))
    #expect(NightlyBudget.plan(costs: [], left: 10, least: 5, most: 10).kernels.isEmpty)
    #expect(NightlyBudget.plan(costs: costs, left: -3, least: 1, most: 3).kernels.isEmpty)
  }

  @Test func thePartsOfABudget() {
    #expect(NightlyBudget(total: 600).deadline == 595)
    #expect(NightlyBudget(total: 10).deadline == 9)
    #expect(NightlyBudget(total: 100).scriptDeadline == 60)
    #expect(NightlyBudget(total: 100).fuzzDeadline == 75)
  }

  // MARK: Progress

  static let progress = NightlyProgress(
    phase: "scripts", done: 120, total: 307, cases: 12345, failed: 2, elapsed: 14.5, left: 3672,
    current: "core/simd/simd_f32x4_pmin_pmax.wast")

  @Test func aLineFitsItsWidth() {
    #expect(
      Self.progress.text(width: 200)
        == "scripts 120/307  39 %  12345 cases  2 failed  851/s  1:01:12 left  core/simd/simd_f32x4_pmin_pmax.wast")
    #expect(
      Self.progress.text(width: 80)
        == "scripts 120/307  39 %  12345 cases  2 failed  1:01:12 left  \u{2026}32x4_pmin_pmax.wast")
    #expect(Self.progress.text(width: 40) == "scripts 120/307  2 failed  1:01:12 left")
    for width in 0...220 { #expect(Self.progress.text(width: width).count <= width) }
  }

  @Test func nothingIsSaidOfNothing() {
    let progress = NightlyProgress(phase: "benchmarks", done: 0, total: 0, left: 59)
    #expect(progress.text(width: 80) == "benchmarks 0/0  0:59 left")
    #expect(NightlyProgress.clock(-5) == "0:00")
  }

  @Test func aTerminalIsWrittenOverAndAFileIsNot() {
    func lines(isLive: Bool) -> String {
      var written = ""
      let display = NightlyDisplay(isLive: isLive, width: { 40 }, write: { written += $0 })
      for done in 0...40 {
        var progress = Self.progress
        (progress.done, progress.total) = (done, 40)
        display.show(progress)
      }
      display.say("done")
      return written
    }
    let live = lines(isLive: true)
    #expect(live.hasPrefix("\rscripts 0/40"))
    #expect(live.hasSuffix("\r\u{1B}[Kdone\n"))
    #expect(live.count { $0 == "\n" } == 1)
    #expect(live.contains("scripts 40/40"))
    let plain = lines(isLive: false)
    #expect(!plain.contains("\r") && !plain.contains("\u{1B}"))
    // One for each tenth, and the last word.
    #expect(plain.split(separator: "\n").count == 12)
  }

  // MARK: Verdicts for the history

  @Test func keysAndNamesAreKept() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("n-\(UUID().uuidString).wast").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("(module)\n\n(assert_return\n   (invoke  \"f\")\t(i32.const 1))\n(x)(y)\n".utf8)
      .write(to: URL(fileURLWithPath: path))
    let file = ScriptFile(path: path, name: "core/simd/a.wast", group: "simd")
    func result(
      _ ordinal: Int, _ status: Conformance.CaseResult.Status, _ lines: ClosedRange<Int>, message: String? = nil,
      feature: String? = nil
    ) -> Conformance.CaseResult {
      Conformance.CaseResult(
        file: file.name, ordinal: ordinal, group: "simd", executor: "inplace", kind: .assertReturn, status: status,
        feature: feature, message: message, line: lines.lowerBound, lastLine: lines.upperBound, nanoseconds: 5)
    }
    let known = try KnownFailures(parsing: "core/simd/a.wast:3 known\ncore/simd/a.wast:1 known\n")
    let record = ConformanceRecord(known: ["inplace": known], files: [file])
    let files = record.files([
      FileResult(
        file: file.name, group: "simd", executor: "inplace",
        cases: [
          result(1, .passed, 1...1, message: "a remark"), result(2, .failed, 3...4, message: "expected 1"),
          result(3, .failed, 5...5, message: "as known"), result(4, .unsupported, 90...95, feature: "simd"),
        ])
    ])
    let recorded = try #require(files.first)
    #expect(recorded.suite == "core" && recorded.file == "simd/a.wast")
    #expect(recorded.cases.map(\.status) == [.pass, .unexpectedPass, .fail, .expectedFailure, .skip])
    #expect(recorded.cases[2].name == "(assert_return (invoke \"f\") (i32.const 1))")
    #expect(recorded.cases[3].name == "(x)(y)")
    // The file has no such line: the kind stands for it.
    #expect(recorded.cases[4].name == "assert_return")
    #expect(recorded.cases.map(\.message) == [nil, nil, "expected 1", "as known", "unsupported feature: simd"])
    #expect(recorded.nanoseconds == 20)
  }

  @Test func surprisesThatAreNoCaseAreNotes() throws {
    let lacking = ConformanceTests.result(1, .module, .unsupported, feature: "gc")
    let results = [
      ConformanceTests.file([lacking, ConformanceTests.result(2, .module, .unsupported, feature: "gc")])
    ]
    let known = try KnownFailures(parsing: "core/a.wast:99 was once\n")
    let surprises = KnownFailures.surprises(in: results, known: ["inplace": known], isWhole: true)
    #expect(
      ConformanceRecord.notes(surprises) == [
        "unexpected: gc is lacking on inplace and not listed",
        "unexpected: core/a.wast:99 on inplace is listed as a known failure and was not come by",
      ])
  }

  // MARK: Crashes

  @Test func aCrashCostsAFileAndNotTheNight() {
    let files = ["a", "b"].map { ScriptFile(path: "/\($0)", name: "core/\($0).wast", group: "core") }
    var runner = NightlyScripts(executors: ["inplace", "threaded"], timeout: 1)
    runner.child = { files, executors, _ in
      let isBad = files.contains { $0.name == "core/b.wast" } && executors.contains("threaded")
      if isBad { return .failure(NightlyScripts.Ending(description: "signal 11")) }
      return .success(
        files.flatMap { file in
          executors.map { FileResult(file: file.name, group: file.group, executor: $0, cases: []) }
        })
    }
    let results = runner.results(of: files)
    #expect(results.map(\.executor) == ["inplace", "threaded", "inplace", "threaded"])
    #expect(results[3].cases.map(\.message) == ["the executor ended: signal 11"])
    let recorded = ConformanceRecord(known: [:], files: files).files(results)
    #expect(recorded.map { $0.cases.map(\.status) } == [[.pass], [.pass], [.pass], [.error]])
  }

  // MARK: Benchmarks

  @Test func samplesAreJoined() {
    func sample(_ user: Double) -> BenchSample { BenchSample(user: user, system: 0, wall: user, residentSize: 0) }
    let first = BenchResult(kernel: "fib", engine: "threaded", samples: [sample(0.5)])
    let further = BenchResult(kernel: "fib", engine: "threaded", samples: [sample(0.4), sample(0)])
    let all = first.joined(with: further)
    #expect(all.measurement()?.samples == [500_000_000, 400_000_000, 1])
    let failed = BenchResult(kernel: "fib", engine: "threaded", failure: "wrong")
    #expect(first.joined(with: failed).measurement() == nil)
    #expect(failed.joined(with: further) == failed)
    #expect(failed.fileResults(version: "").cases.map(\.status) == [.fail])
    #expect(all.fileResults(version: "").file == "fib.wasm")
  }

  @Test func versionsAreFound() {
    #expect(EngineVersion.parse("wasmtime 43.0.1 (a1b2 2026-01-01)\n") == "43.0.1")
    #expect(EngineVersion.parse("Wasm3 v0.5.2 on x86_64") == "0.5.2")
    #expect(EngineVersion.parse("usage: x FILE") == "unknown")
  }
}
