import Foundation
import History
import Testing

@testable import Report

@Suite struct RunReportTests {
  @Test func whatBrokeAndWhatWasMended() throws {
    let story = try ReportStory()
    let report = try story.report()
    #expect(report.previous?.id == 13)
    #expect(report.changes.map(\.kind) == [.broke, .mended])
    let (broke, mended) = (report.changes[0], report.changes[1])
    #expect(broke.file == "core/a.wast" && broke.executor.name == "threaded" && broke.cases.map(\.test.ordinal) == [3])
    #expect(mended.file == "core/b.wast" && mended.executor.name == "inplace" && mended.cases.map(\.test.ordinal) == [1])
    #expect(broke.range == "0013ababab..0014ababab")
    #expect(report.unexpected == 1)
  }

  @Test func countsAreByGroupAndExecutor() throws {
    let story = try ReportStory(note: "unexpected: a line that is stale\nleft out: lz")
    let report = try story.report()
    #expect(report.groups.map(\.name) == ["core", "simd"])
    let threaded = try #require(report.groups[0].counts[History.Executor("threaded")])
    #expect((threaded.cases, threaded.passed, threaded.expectedFailures, threaded.unexpected) == (30, 28, 1, 1))
    let simd = try #require(report.groups[1].counts[History.Executor("inplace")])
    #expect((simd.cases, simd.passed, simd.skipped) == (20, 1, 19))
    #expect(report.features.map(\.name) == ["simd"])
    #expect(report.features[0].cases == [History.Executor("inplace"): 19, History.Executor("threaded"): 19])
    // The peer's failure is nobody's; the note's first line is somebody's.
    #expect(report.unexpected == 2)
    #expect(report.executors.map(\.name) == ["inplace", "threaded", "peer"])
  }

  @Test func slownessIsFoundWithItsCommits() throws {
    let report = try ReportStory().report()
    let fib = try #require(report.timings.first { $0.benchmark == "fib" && $0.executor.name == "threaded" })
    #expect(fib.points.count == 14)
    #expect(fib.changes.map(\.index) == [9])
    #expect(fib.changes.allSatisfy(\.isConfirmed))
    #expect((1.18...1.22).contains(fib.changes[0].ratio))
    #expect(fib.isNews)
    let crc = try #require(report.timings.first { $0.benchmark == "crc32" && $0.executor.name == "threaded" })
    #expect(crc.changes.isEmpty)
  }

  @Test func anEarlierRunIsReportedAsItWasThen() throws {
    let story = try ReportStory()
    let report = try story.report(5)
    #expect(report.previous?.id == 4)
    #expect(report.changes.isEmpty)
    #expect(report.timings.allSatisfy { $0.points.count == 5 && $0.points.last?.run.id == 5 })
    #expect(report.unexpected == 1)
    #expect(try story.report(1).previous == nil)
    #expect(throws: HistoryError.noSuchRun(99)) { try story.report(99) }
  }

  @Test func aRunOfFewFilesIsNotWhatTheNextIsComparedWith() throws {
    let story = try ReportStory()
    let path = story.history.path
    let recording = try History(path: path, for: .recording)
    let machine = ReportStory.machine(nil)
    let few = try recording.beginRun(build: ReportStory.build(15), machine: machine, command: "few")
    try few.record([
      History.FileResults(
        suite: "core", file: "b.wast", executor: History.Executor("inplace"),
        cases: [History.CaseResult(name: "x", line: 1, status: .pass)], nanoseconds: 1)
    ])
    try few.finish()
    let all = try recording.beginRun(build: ReportStory.build(16), machine: machine, command: "all")
    for name in ["a.wast", "b.wast", "c.wast"] {
      try all.record([
        History.FileResults(
          suite: "core", file: name, executor: History.Executor("inplace"),
          cases: [History.CaseResult(name: "x", line: 1, status: .pass)], nanoseconds: 1)
      ])
    }
    try all.finish()
    let run = try recording.run(all.run)
    #expect(try recording.comparableRun(before: run)?.id == 14)
    try recording.close()
  }

  @Test func kindsOfChanges() {
    let kinds: [(History.Status?, History.Status?, Change.Kind)] = [
      (.pass, .fail, .broke), (nil, .fail, .broke), (.skip, .error, .broke), (.expectedFailure, .fail, .broke),
      (.pass, .expectedFailure, .broke), (.fail, .pass, .mended), (.error, .unexpectedPass, .mended),
      (.expectedFailure, .pass, .mended), (.pass, .skip, .lost), (.fail, .skip, .lost), (.skip, .pass, .gained),
      (.fail, .error, .other), (.fail, .expectedFailure, .other),
    ]
    for (before, after, kind) in kinds {
      #expect(Change.Kind(before: before, after: after) == kind, "\(before?.name ?? "-") \(after?.name ?? "-")")
    }
  }
}
