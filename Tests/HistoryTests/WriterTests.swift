import Foundation
import GRDB
import Testing

@testable import History

/// Writers that die, and writers that meet.
@Suite struct WriterTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  func begin(_ history: History, _ ordinal: Int = 1) throws -> Recorder {
    try history.beginRun(build: Sample.build(ordinal), machine: Sample.machine, command: "test")
  }

  func isWhole(_ history: History) throws -> Bool {
    try history.queue.read { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"]
        && Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty
    }
  }

  @Test func oneFileIsLeft() throws {
    let history = try History(path: sandbox.path, for: .recording)
    let recorder = try begin(history)
    try recorder.record([Sample.file("a.wast")])
    #expect(sandbox.contents == [
      "results.db", "results.db-run-1", "results.db-shm", "results.db-wal",
    ])
    try recorder.finish()
    try history.close()
    #expect(sandbox.contents == ["results.db"])
    let mode = try sandbox.read { try $0.select("PRAGMA journal_mode").rows }
    #expect(mode == [[.text("delete")]])
    #expect(sandbox.contents == ["results.db"])
  }

  @Test func aRunThatIsDroppedIsIncomplete() throws {
    try sandbox.record { history throws in
      try begin(history).record([Sample.file("a.wast")])
    }
    #expect(try sandbox.read { try $0.runs().map(\.state) } == [.incomplete])
    try sandbox.record { history throws in
      #expect(try history.select("SELECT state FROM runs").rows == [[.text("incomplete")]])
      #expect(try history.totals(of: 1).cases == 10)
    }
    #expect(sandbox.contents == ["results.db"])
  }

  @Test func aLiveRunIsLeftAlone() throws {
    try sandbox.record { history throws in
      let recorder = try begin(history)
      try recorder.record([Sample.file("a.wast")])
      #expect(try sandbox.read { try $0.runs().map(\.state) } == [.running])
      try sandbox.record { _ in }
      try recorder.record([Sample.file("b.wast")])
      try recorder.finish()
    }
    #expect(try sandbox.read { try $0.runs().map(\.state) } == [.complete])
    #expect(sandbox.contents == ["results.db"])
  }

  @Test func aKilledProcessLeavesWhatItRecorded() async throws {
    let path = sandbox.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let history = try History(path: path, for: .recording)
      let recorder = try history.beginRun(
        build: Sample.build(1), machine: Sample.machine, command: "killed")
      try recorder.record([Sample.file("a.wast"), Sample.file("b.wast")])
      try recorder.record([Sample.file("c.wast")])
      try history.queue.write { database in
        // In the middle of a batch.
        try CaseWriter(database: database, run: recorder.run).write(Sample.file("d.wast"))
        kill(getpid(), SIGKILL)
      }
    }
    #expect(sandbox.contents.contains("results.db-wal"))
    try sandbox.record { history throws in
      #expect(try isWhole(history))
      #expect(try history.runs().map(\.state) == [.incomplete])
      #expect(try history.totals(of: 1).cases == 30)
      #expect(throws: HistoryError.noMatch("d.wast")) { try history.findCase("d.wast") }
    }
    #expect(sandbox.contents == ["results.db"])
  }

  @Test func twoProcessesRecordAtOnce() async throws {
    let path = sandbox.path
    await withTaskGroup { group in
      for parity in 0..<2 {
        group.addTask {
          await #expect(processExitsWith: .success) { [path = path as String, parity = parity as Int] in
            let history = try History(path: path, for: .recording)
            let recorder = try history.beginRun(
              build: Sample.build(1 + parity), machine: Sample.machine, command: "\(parity)")
            for file in 0..<50 {
              // Each fails where the other does not, in the same file.
              try recorder.record([
                Sample.file("\(file).wast", except: [parity: (.fail, "in \(parity)")])
              ])
            }
            try recorder.finish()
            try history.close()
          }
        }
      }
    }
    #expect(sandbox.contents == ["results.db"])
    try sandbox.read { history throws in
      #expect(try isWhole(history))
      let runs = try history.runs()
      #expect(runs.map(\.state) == [.complete, .complete])
      for run in runs {
        let rows = try history.select(
          "SELECT DISTINCT ordinal, message FROM results WHERE run = \(run.id) AND status = 'fail'"
        ).rows
        let parity = (run.build.ordinal ?? 0) - 1
        #expect(rows == [[.integer(Int64(parity)), .text("in \(parity)")]])
        #expect(try history.totals(of: run.id).failed == 50)
        #expect(try history.totals(of: run.id).cases == 500)
      }
    }
  }

  @Test func readersCannotWrite() throws {
    try sandbox.record { _ in }
    try sandbox.read { history throws in
      #expect(throws: HistoryError.readOnly) { try begin(history) }
      #expect(throws: HistoryError.readOnly) { try history.annotate(.benchmark("x"), .bug, "y") }
      for sql in [
        "CREATE TABLE t (x)", "DELETE FROM runs", "PRAGMA user_version = 7",
        "INSERT INTO suites VALUES (1, 'x')",
      ] {
        #expect(throws: DatabaseError.self, "\(sql)") { try history.select(sql) }
      }
      for sql in ["SELECT 1; SELECT 2", "", " -- nothing"] {
        #expect(throws: HistoryError.severalStatements, "\(sql)") { try history.select(sql) }
      }
      #expect(try history.select("SELECT 1 AS a, 'b' AS b, NULL, 1.5, x'01';").rows
        == [[.integer(1), .text("b"), .null, .real(1.5), .blob(Data([1]))]])
    }
  }
}
