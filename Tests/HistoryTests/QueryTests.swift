import Testing

@testable import History

/// Each question, asked of the same story.
@Suite struct QueryTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try Story.write(to: sandbox)
  }

  /// The run of a commit on the usual machine.
  func run(_ ordinal: Int, in history: History) throws -> History.Run {
    try #require(
      try history.runs().first {
        $0.build == Sample.build(ordinal) && $0.machine == Sample.machine
      })
  }

  @Test func runsAreInTheOrderOfCommits() throws {
    try sandbox.read { history throws in
      let runs = try history.runs()
      #expect(runs.compactMap(\.build.ordinal) == [
        1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 9, 10, 11, 11, 11, 12, 13, 14, 15,
      ])
      #expect(runs.allSatisfy { $0.state == .complete && $0.ended != nil })
      let last = try run(15, in: history)
      #expect(try history.previousRun(before: last)?.build == Sample.build(14))
      #expect(try history.previousRun(before: runs[0]) == nil)
      // The dirty run was begun last.
      #expect(try history.latestRun()?.build == Sample.build(8, isDirty: true))
      #expect(try history.latestRun(.incomplete) == nil)
      #expect(throws: HistoryError.noSuchRun(99)) { try history.run(99) }
    }
  }

  @Test func theMatrixIsOfSuitesAndExecutors() throws {
    try sandbox.read { history throws in
      let cells = try history.matrix(of: try run(6, in: history).id)
      #expect(cells.map { "\($0.suite) \($0.executor)" } == [
        "core inplace", "core threaded", "threads inplace", "threads threaded",
      ])
      #expect(cells.map(\.totals.cases) == [30, 30, 4, 4])
      #expect(cells.map(\.totals.failed) == [0, 1, 0, 0])
      #expect(cells.map(\.totals.expectedFailures) == [1, 1, 0, 0])
    }
  }

  @Test(arguments: [
    "core/a.wast:3", "a.wast:3", "return a.wast 3", "*a.wast:3", "assert_return a.wast 3",
  ])
  func aCaseIsFoundByWhatOnlyItHas(_ name: String) throws {
    try sandbox.read { history throws in
      #expect(try history.findCase(name).key == "core/a.wast:3")
    }
  }

  @Test func aNameThatFitsSeveralIsAnError() throws {
    try sandbox.read { history throws in
      let error = #expect(throws: HistoryError.self) { try history.findCase("wast:3") }
      guard case .ambiguous(_, let names, let total) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(total == 4 && names.count == 4)
      #expect(names.first == "core/a.wast:3  assert_return a.wast 3")
      let many = #expect(throws: HistoryError.self) { try history.findTarget("wast") }
      guard case .ambiguous(_, let first, 34) = many else {
        Issue.record("\(String(describing: many))")
        return
      }
      #expect(first.count == History.listedNames)
      #expect(throws: HistoryError.noMatch("zzz")) { try history.findTarget("zzz") }
      #expect(throws: HistoryError.noMatch("a.wast:99")) { try history.findCase("a.wast:99") }
      #expect(try history.findTarget("crc") == .benchmark("crc32"))
      // Both benchmarks, and names of cases, have an r.
      #expect(throws: HistoryError.self) { try history.findTarget("r") }
    }
  }

  @Test func aCaseHasALineThroughTime() throws {
    try sandbox.read { history throws in
      let line = try history.line(of: try history.findCase("core/a.wast:3"))
      let threaded = line.filter { $0.executor.name == "threaded" }
      // Fifteen runs, one on another machine and a dirty one, less the one that left the file out.
      #expect(threaded.compactMap(\.run.build.ordinal) == [
        1, 2, 3, 4, 4, 5, 6, 8, 8, 9, 10, 11, 12, 13, 14, 15,
      ])
      #expect(threaded.filter { $0.status == .fail }.compactMap(\.run.build.ordinal) == [6, 8, 8])
      #expect(threaded[6].message == "expected 1, got 6")
      #expect(threaded[0].nanoseconds == 1_500_000)
      #expect(line.filter { $0.executor.name == "inplace" && $0.status == .fail }.count == 1)
    }
  }

  @Test func firstBadIsTheCommitThatBrokeIt() throws {
    try sandbox.read { history throws in
      let spells = try history.failingSpells(of: try history.findCase("core/a.wast:3"))
      #expect(spells.count == 1)
      #expect(spells.first?.executor.name == "threaded")
      #expect(spells.first?.lastGood?.run.build == Sample.build(5))
      #expect(spells.first?.firstBad.run.build == Sample.build(6))
      #expect(spells.first?.mended?.run.build == Sample.build(9))
      let known = try history.failingSpells(of: try history.findCase("core/b.wast:1"))
      #expect(known.map(\.lastGood) == [nil, nil])
      #expect(known.map(\.firstBad.run.build.ordinal) == [1, 1])
      #expect(try history.failingSpells(of: try history.findCase("core/b.wast:2")).isEmpty)
    }
  }

  @Test func blameOfACaseNamesEachTurn() throws {
    try sandbox.read { history throws in
      let turns = try history.turns(of: try history.findCase("core/a.wast:3"))
      #expect(turns.map(\.before.run.build.ordinal) == [5, 8])
      #expect(turns.map(\.after.run.build.ordinal) == [6, 9])
      #expect(turns.map(\.after.status) == [.fail, .pass])
    }
  }

  @Test func blameOfABenchmarkNamesTheCommits() throws {
    try sandbox.read { history throws in
      let series = try history.series(of: "fib")
      #expect(series.map(\.points.count) == [15, 1, 15, 1])
      let changes = series.flatMap(\.timeChanges)
      #expect(changes.map(\.executor.name) == ["inplace", "inplace", "threaded", "threaded"])
      #expect(changes.map(\.good.run.build.ordinal) == [5, 10, 5, 10])
      #expect(changes.map(\.bad.run.build.ordinal) == [6, 11, 6, 11])
      #expect(changes.allSatisfy { $0.isConfirmed && $0.machine == Sample.machine })
      #expect(changes.allSatisfy { abs(abs($0.after / $0.before - 1) - 0.05) < 0.02 })
      let counts = series.flatMap(\.countChanges)
      #expect(counts.map(\.bad.run.build.ordinal) == [6, 11, 6, 11])
      #expect(counts.map(\.bad.counts.instructions) == [1_010_000, 1_000_000, 1_010_000, 1_000_000])
      let steady = try history.series(of: "crc32")
      #expect(steady.flatMap(\.timeChanges).isEmpty)
      #expect(steady.flatMap(\.countChanges).isEmpty)
    }
  }

  @Test func theFirstSlowRunIsSuspect() throws {
    try sandbox.read { history throws in
      let points = try #require(try history.series(of: "fib").first).points
      #expect(points.prefix(5).allSatisfy { $0.isSuspect == nil && $0.samples == 10 })
      #expect(points[5].isSuspect == true)
    }
  }

  @Test func aComparisonGroupsChangesByCommits() throws {
    try sandbox.read { history throws in
      let all = try history.compare(
        try run(5, in: history).id, try run(6, in: history).id)
      #expect(all.changes.map(\.test.key) == ["core/a.wast:3"])
      #expect(all.changes.map(\.executor.name) == ["threaded"])
      #expect(all.changes.map(\.before) == [.pass] && all.changes.map(\.after) == [.fail])
      #expect(all.changes.map(\.message) == ["expected 1, got 6"])
      // Commit 7 left the file out, which does not hide that it broke with commit 6.
      let wide = try history.compare(try run(3, in: history).id, try run(8, in: history).id)
      #expect(wide.groups.map(\.before.build.ordinal) == [5])
      #expect(wide.groups.map(\.after.build.ordinal) == [6])
      let none = try history.compare(try run(1, in: history).id, try run(15, in: history).id)
      #expect(none.changes.isEmpty && none.onlyBefore == 0 && none.onlyAfter == 0)
      let back = try history.compare(try run(6, in: history).id, try run(5, in: history).id)
      #expect(back.changes.map(\.after) == [.pass])
      let partial = try history.compare(try run(6, in: history).id, try run(7, in: history).id)
      #expect(partial.changes.isEmpty && partial.onlyBefore == 20 && partial.onlyAfter == 0)
    }
  }

  @Test func whatDiffersAtOneCommitIsFlaky() throws {
    try sandbox.read { history throws in
      let flaky = try history.flakyCases()
      #expect(flaky.map(\.test.key) == ["core/c.wast:2"])
      #expect(flaky.map(\.executor.name) == ["inplace"])
      #expect(flaky.map(\.build) == [Sample.build(11)])
      #expect(flaky.map(\.runs) == [3] && flaky.map(\.changes) == [2])
      #expect(flaky.map(\.statuses) == [[.pass, .fail]])
    }
  }

  @Test func theSlowestComeFirst() throws {
    try sandbox.read { history throws in
      let id = try run(15, in: history).id
      let cases = try history.slowestCases(of: id, limit: 3)
      #expect(cases.map(\.nanoseconds) == [4_500_000, 4_500_000, 4_500_000])
      #expect(cases.allSatisfy { $0.test.ordinal == 9 })
      let files = try history.slowestFiles(of: id, limit: 100)
      #expect(files.count == 8)
      #expect(files.first?.nanoseconds == 10_000 && files.last?.nanoseconds == 4000)
    }
  }

  @Test func annotationsAreKept() throws {
    try sandbox.record { history throws in
      try history.annotate(try history.findTarget("a.wast:3"), .expectedFailure, "see there")
      try history.annotate(.benchmark("fib"), .acceptedChange, "the price of fuel")
      #expect(throws: HistoryError.noMatch("none")) {
        try history.annotate(.benchmark("none"), .bug, "")
      }
    }
    let annotations = try sandbox.read { try $0.annotations() }
    #expect(annotations.map(\.target) == ["core/a.wast:3", "fib"])
    #expect(annotations.map(\.kind) == [.expectedFailure, .acceptedChange])
    #expect(annotations.map(\.text) == ["see there", "the price of fuel"])
  }

  @Test func importedRunsAnswerTheSame() throws {
    let other = try Sandbox()
    try other.record { history throws in
      // Something is there already, recorded before: what comes in between is told apart.
      let recorder = try history.beginRun(
        build: Sample.build(20), machine: Sample.machine, command: "own")
      try recorder.record([Sample.file("a.wast", on: "threaded", except: [0: (.fail, "own")])])
      try recorder.finish()
      #expect(try sandbox.read { try history.importRuns(of: $0) } == 19)
      #expect(try sandbox.read { try history.importRuns(of: $0) } == 0)
    }
    let query = """
      SELECT sha, dirty, cpu, command, executor, suite, file, results.ordinal, name, status, nanoseconds,
        message
      FROM results JOIN runs ON runs.id = run JOIN builds ON builds.id = build
      JOIN machines ON machines.id = machine WHERE command <> 'own'
      ORDER BY sha, dirty, cpu, runs.id, executor, suite, file, results.ordinal
      """
    let figures = """
      SELECT sha, cpu, benchmark, executor, nanoseconds, samples, instructions, code_bytes
      FROM figures JOIN runs ON runs.id = run JOIN builds ON builds.id = build
      JOIN machines ON machines.id = machine ORDER BY sha, cpu, benchmark, executor
      """
    for sql in [query, figures] {
      let original = try sandbox.read { try $0.select(sql).rows }
      let copy = try other.read { try $0.select(sql).rows }
      #expect(original.count > 60)
      #expect(original == copy)
    }
    #expect(try other.read { try $0.run(1).command } == "own")
    #expect(try other.read { try $0.runs().allSatisfy { $0.state == .complete } })
  }
}
