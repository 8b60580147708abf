import Foundation
import GRDB
import Testing

@testable import History

@Suite struct SchemaTests {
  let sandbox: Sandbox

  /// A history with one row or more in every table.
  init() throws {
    sandbox = try Sandbox()
    try sandbox.record { history throws in
      let recorder = try history.beginRun(
        build: Sample.build(1), machine: Sample.machine, command: "test")
      try recorder.record([Sample.file("a.wast", except: [3: (.fail, "expected 1, got 2")])])
      try recorder.record([
        History.Measurement(
          benchmark: "fib", executor: History.Executor("inplace"), samples: [3, 2])
      ])
      try recorder.finish()
      try history.annotate(.benchmark("fib"), .bug, "slow")
      let finding = try history.record(
        finding: "differs", seed: .max, stream: Data([1, 2]), build: Sample.build(1))
      try history.record(replayOf: finding, verdict: "same", build: Sample.build(2))
    }
  }

  func tables(_ history: History) throws -> [String] {
    try history.queue.read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'grdb_migrations' ORDER BY name
          """)
    }
  }

  @Test func everyTableIsStrictAndUsed() throws {
    try sandbox.read { history throws in
      for table in try tables(history) {
        let (isStrict, count) = try history.queue.read { database in
          (
            try Bool.fetchOne(
              database, sql: "SELECT strict FROM pragma_table_list WHERE name = ?",
              arguments: [table]),
            try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)")
          )
        }
        #expect(isStrict == true, "\(table)")
        #expect((count ?? 0) > 0, "\(table)")
      }
    }
  }

  @Test func nothingThatWasRecordedChanges() throws {
    try sandbox.record { history throws in
      for table in try tables(history) {
        let column = try history.queue.read { try $0.columns(in: table)[0].name }
        for sql in [
          "DELETE FROM \(table)", "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)",
          "UPDATE \(table) SET \(column) = \(column) + 1",
        ] where table != "cases" || !sql.hasPrefix("INSERT") {
          #expect(throws: DatabaseError.self, "\(sql)") {
            try history.queue.write { try $0.execute(sql: sql) }
          }
        }
      }
    }
  }

  @Test(arguments: ["subject", "build", "state", "note", "command", "started"])
  func anEndedRunStaysAsItIs(_ column: String) throws {
    try sandbox.record { history throws in
      #expect(throws: DatabaseError.self) {
        try history.queue.write {
          try $0.execute(sql: "UPDATE runs SET \(column) = 'running'")
        }
      }
    }
  }

  @Test func anEndedRunTakesNoMore() throws {
    try sandbox.record { history throws in
      for sql in [
        "INSERT INTO coverage SELECT 99, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0",
        "INSERT INTO samples VALUES (1, 1, 1, 99, 1)",
      ] {
        let error = #expect(throws: DatabaseError.self) {
          try history.queue.write { try $0.execute(sql: sql) }
        }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
      }
    }
  }

  @Test func rowsPointAtRows() throws {
    try sandbox.record { history throws in
      let error = #expect(throws: DatabaseError.self) {
        try history.queue.write {
          try $0.execute(
            sql: """
              INSERT INTO annotations (made, kind, file, ordinal, text) VALUES (0, 'bug', 1, 99, '')
              """)
        }
      }
      #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY)
    }
  }

  @Test func openingAgainChangesNothing() throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: sandbox.path))
    try sandbox.record { _ in }
    try sandbox.read { _ in }
    #expect(sandbox.contents == ["results.db"])
    let after = try Data(contentsOf: URL(fileURLWithPath: sandbox.path))
    // The header counts changes (bytes 24 to 27 and 92 to 99); switching the journal mode is one.
    #expect(before.dropFirst(100) == after.dropFirst(100))
  }

  @Test func aNewerFileIsRefused() throws {
    try sandbox.record { history throws in
      try history.queue.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 of the future')")
      }
    }
    #expect(throws: HistoryError.newer(sandbox.path)) { try sandbox.read { _ in } }
    #expect(throws: HistoryError.newer(sandbox.path)) { try sandbox.record { _ in } }
  }

  @Test func anOlderFileIsBroughtUpToDate() throws {
    let old = try Sandbox()
    let queue = try DatabaseQueue(path: old.path)
    try Schema.migrator.migrate(queue, upTo: "1 runs and cases")
    try queue.close()
    #expect(throws: HistoryError.older(old.path)) { try old.read { _ in } }
    try old.record { _ in }
    #expect(try old.read { try $0.benchmarks() } == [])
  }

  @Test func whatIsNoHistoryIsRefused() throws {
    let other = try Sandbox()
    #expect(throws: HistoryError.notFound(other.path)) { try other.read { _ in } }
    try Data("not a database, but long enough for one".utf8).write(
      to: URL(fileURLWithPath: other.path))
    #expect(throws: HistoryError.notAHistory(other.path)) { try other.read { _ in } }
    #expect(throws: HistoryError.notAHistory(other.path)) { try other.record { _ in } }
    try FileManager.default.removeItem(atPath: other.path)
    let queue = try DatabaseQueue(path: other.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try queue.close()
    #expect(throws: HistoryError.notAHistory(other.path)) { try other.read { _ in } }
    #expect(throws: HistoryError.notAHistory(other.path)) { try other.record { _ in } }
    #expect(throws: HistoryError.cannotOpen("/no/such/folder/x.db")) {
      try History(path: "/no/such/folder/x.db", for: .recording)
    }
  }
}
