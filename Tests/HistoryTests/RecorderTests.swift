import Foundation
import GRDB
import Testing

@testable import History

@Suite struct RecorderTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  func begin(_ history: History, _ ordinal: Int = 1) throws -> Recorder {
    try history.beginRun(build: Sample.build(ordinal), machine: Sample.machine, command: "test")
  }

  /// The statuses of a file's cases in a run, from the view.
  func statuses(_ history: History, run: Int64, file: String = "a.wast") throws -> [String] {
    try history.queue.read {
      try String.fetchAll(
        $0, sql: "SELECT status FROM results WHERE run = ? AND file = ? ORDER BY executor, ordinal",
        arguments: [run, file])
    }
  }

  @Test func everyCaseOfEveryRunIsThere() throws {
    let runs: [[Int: (History.Status, String?)]] = [
      [1: (.fail, "expected 1, got 2"), 9: (.skip, nil)], [1: (.fail, "expected 1, got 3")], [:],
      [:], [0: (.error, "signal 11"), 5: (.expectedFailure, nil), 6: (.unexpectedPass, nil)],
    ]
    try sandbox.record { history throws in
      for others in runs {
        let recorder = try begin(history)
        try recorder.record([Sample.file("a.wast", except: others)])
        try recorder.finish()
      }
    }
    try sandbox.read { history throws in
      for (index, others) in runs.enumerated() {
        let expected = (0..<10).map { (others[$0]?.0 ?? .pass).name }
        #expect(try statuses(history, run: Int64(index + 1)) == expected)
      }
      // 2 and 2 differ from what was before, 1 by its message, 1 by passing again, and so on.
      #expect(
        try history.select("SELECT count(*) FROM verdicts GROUP BY coverage").rows
          == [[.integer(2)], [.integer(2)], [.integer(1)], [.integer(3)]])
      #expect(
        try history.select("SELECT message FROM results WHERE message IS NOT NULL ORDER BY run").rows
          == [
            [.text("expected 1, got 2")], [.text("expected 1, got 3")], [.text("signal 11")],
          ])
      #expect(
        try history.select("SELECT count(DISTINCT signature), count(DISTINCT message) FROM results")
          .rows == [[.integer(2), .integer(3)]])
      let totals = try history.totals(of: 5)
      let counts: [Int] = [
        totals.cases, totals.passed, totals.failed, totals.skipped, totals.errors,
        totals.expectedFailures, totals.unexpectedPasses, totals.nanoseconds,
      ]
      #expect(counts == [10, 7, 0, 0, 1, 1, 1, 10_000])
    }
  }

  @Test func aFileThatShrinksAndGrowsKeepsItsCases() throws {
    try sandbox.record { history throws in
      for (cases, others) in [
        (10, [8: (.fail, nil)]), (5, [:]), (10, [8: (.fail, nil)]), (9, [:]),
      ] as [(Int, [Int: (History.Status, String?)])] {
        let recorder = try begin(history)
        try recorder.record([Sample.file("a.wast", cases: cases, except: others)])
        try recorder.finish()
      }
      #expect(try (1...4).map { try statuses(history, run: $0).count } == [10, 5, 10, 9])
      #expect(try (1...4).map { try statuses(history, run: $0).last } == ["pass", "pass", "pass", "pass"])
      #expect(try statuses(history, run: 3)[8] == "fail")
      #expect(try history.line(of: history.findCase("a.wast:8")).map(\.status) == [.fail, .fail, .pass])
    }
  }

  @Test func linesMoveAndTheCaseStays() throws {
    try sandbox.record { history throws in
      var file = Sample.file("a.wast", except: [2: (.fail, nil)])
      for shift in [0, 100] {
        for index in file.cases.indices { file.cases[index].line += shift }
        let recorder = try begin(history)
        try recorder.record([file])
        try recorder.finish()
      }
      let test = try history.findCase("core/a.wast:2")
      #expect(test.line == 107)
      #expect(try history.line(of: test).map(\.status) == [.fail, .fail])
    }
  }

  @Test func onlySlowCasesHaveTimes() throws {
    try sandbox.record { history throws in
      let recorder = try begin(history)
      try recorder.record([Sample.file("a.wast", cases: 100)])
      let rows = try history.select(
        "SELECT ordinal, nanoseconds FROM results WHERE nanoseconds IS NOT NULL").rows
      #expect(rows == (84..<100).map { [.integer($0), .integer($0 * 500_000)] })
    }
  }

  @Test func aFileIsRecordedOnce() throws {
    try sandbox.record { history throws in
      let recorder = try begin(history)
      try recorder.record([Sample.file("a.wast")])
      #expect(throws: HistoryError.recordedTwice("core/a.wast", executor: "inplace")) {
        try recorder.record([Sample.file("b.wast"), Sample.file("a.wast")])
      }
      // The batch was one transaction.
      #expect(try history.totals(of: recorder.run).cases == 10)
      try recorder.record([Sample.file("a.wast", on: "threaded")])
      let fib = History.Measurement(
        benchmark: "fib", executor: History.Executor("inplace"), samples: [1])
      try recorder.record([fib])
      #expect(throws: HistoryError.recordedTwice("fib", executor: "inplace")) {
        try recorder.record([fib])
      }
      try recorder.finish()
      #expect(throws: HistoryError.ended(run: recorder.run)) {
        try recorder.record([Sample.file("b.wast")])
      }
    }
  }

  @Test func longTextsAreCutBetweenCharacters() throws {
    #expect("añb".firstBytes(2) == "a")
    #expect("añb".firstBytes(3) == "añ")
    #expect("añb".firstBytes(9) == "añb")
    try sandbox.record { history throws in
      var file = Sample.file("a.wast", cases: 1, except: [0: (.fail, String(repeating: "é", count: 900))])
      file.cases[0].name = String(repeating: "n", count: 900)
      let recorder = try begin(history)
      try recorder.record([file])
      #expect(
        try history.select("SELECT length(name), length(message) FROM results").rows
          == [[.integer(120), .integer(200)]])
    }
  }

  @Test(arguments: [
    ("expected 12, got -7", "expected #, got #"),
    ("i32.add: 0xdead_beef at 12.5", "i32.add: # at #"),
    ("import \"a\" \"b1\" of f64", "import \"...\" \"...\" of f64"), ("lone \" quote", "lone \" quote"),
  ])
  func messagesOfOneCauseHaveOneSignature(_ message: String, _ normalised: String) {
    #expect(Fingerprint.normalised(message) == normalised)
  }

  @Test func fingerprintsAreStable() {
    // The test vectors of FNV's authors.
    #expect(Fingerprint.of("") == 0xcbf2_9ce4_8422_2325)
    #expect(Fingerprint.of("a") == 0xaf63_dc4c_8601_ec8c)
    #expect(Fingerprint.of("foobar") == 0x8594_4171_f739_67e8)
    #expect(Fingerprint.hexadecimal(0xab) == "00000000000000ab")
  }

  @Test func theCommitIsReadFromGit() throws {
    func git(_ arguments: String...) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["git", "-C", sandbox.folder.path, "-c", "user.name=n", "-c", "user.email=e"] + arguments
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let file = sandbox.folder.appendingPathComponent("f")
    try git("init", "-q", "-b", "line")
    for number in 1...3 {
      try Data("\(number)".utf8).write(to: file)
      try git("add", "f")
      try git("commit", "-q", "-m", "Number \(number)\n\nMore.")
    }
    let clean = try History.Build(gitFolder: sandbox.folder.path, toolchain: "t", flags: "f")
    #expect(clean.sha.count == 40 && clean.parent?.count == 40)
    #expect(clean.ordinal == 3)
    #expect(clean.subject == "Number 3")
    #expect(!clean.isDirty)
    try Data("4".utf8).write(to: file)
    let dirty = try History.Build(gitFolder: sandbox.folder.path, toolchain: "t", flags: "f")
    #expect(dirty.isDirty)
    let other = try Sandbox()
    #expect(throws: HistoryError.self) {
      try History.Build(gitFolder: other.folder.path, toolchain: "t", flags: "f")
    }
  }

  @Test func thisMachineHasFacts() {
    let machine = History.Machine.current
    #expect(machine.cores > 0 && machine.memory > 0 && !machine.os.isEmpty)
    #expect(machine.identity == History.Machine.current.identity)
    var other = machine
    other.memory += 1 << 20
    #expect(machine.memory % (1 << 30) > 1 << 29 || other.identity == machine.identity)
    other.cpu += " II"
    #expect(other.identity != machine.identity)
  }
}
