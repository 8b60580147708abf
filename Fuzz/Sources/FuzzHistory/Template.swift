import FuzzEntry
import Foundation
import GRDB
import History

/// A small history, and ways to change its file that no recorder has.
struct Template: Sendable {
  struct Table: Sendable {
    var name: String
    var columns: [String]
    var key: [String]
    /// The keys of its rows.
    var rows: [[DatabaseValue]]
  }

  let bytes: [UInt8]
  /// The same without triggers, and without any rule for what a column may hold.
  private let bare: [UInt8]
  private let loose: [UInt8]
  private let triggers: [String]
  private let tables: [Table]

  /// - Parameter path: where a file may be made, and is removed again.
  init(at path: String) throws {
    try Template.record(at: path)
    bytes = try Template.read(path)
    let queue = try DatabaseQueue(path: path)
    (tables, triggers) = try queue.read { (try Template.tables($0), try Template.sql("trigger", $0)) }
    try queue.writeWithoutTransaction { database in
      for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
        try database.execute(sql: "DROP TRIGGER \(name)")
      }
    }
    try queue.close()
    bare = try Template.read(path)
    try FileManager.default.removeItem(atPath: path)
    loose = try Template.loosened(bare, tables, at: path)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  // MARK: Making

  /// Three runs of two files and a benchmark, with something in every table.
  private static func record(at path: String) throws {
    let small = try DatabaseQueue(path: path)
    try small.writeWithoutTransaction { try $0.execute(sql: "PRAGMA page_size = 1024; VACUUM") }
    try small.close()
    let history = try History(path: path, for: .recording)
    let machine = History.Machine(cpu: "cpu", cores: 2, memory: 1 << 30, os: "os")
    for ordinal in 1...3 {
      let build = History.Build(
        sha: String(repeating: "\(ordinal)", count: 40), parent: nil, ordinal: ordinal, committed: ordinal * 100,
        subject: "s", isDirty: false, toolchain: "t", flags: "f")
      let recorder = try history.beginRun(build: build, machine: machine, command: "c")
      for file in ["a.wast", "b.wast"] {
        let cases = (0..<3).map { index in
          History.CaseResult(
            name: "case \(index)", line: index + 1, status: index == ordinal % 3 ? .fail : .pass,
            nanoseconds: 2_000_000, message: index == ordinal % 3 ? "expected 1" : nil)
        }
        try recorder.record([
          .init(suite: "core", file: file, executor: .init("inplace"), cases: cases, nanoseconds: 9)
        ])
      }
      try recorder.record([
        .init(benchmark: "fib", executor: .init("inplace"), samples: [5, 6, 7], counts: .init(instructions: 8, codeBytes: 9))
      ])
      try recorder.finish(note: "unexpected: nothing")
      if ordinal == 3 {
        let finding = try history.record(finding: "differs", seed: 1, stream: Data([1, 2]), build: build)
        try history.record(replayOf: finding, verdict: "same", build: build)
        try history.annotate(.benchmark("fib"), .bug, "slow")
      }
    }
    try history.close()
  }

  private static func sql(_ type: String, _ database: Database) throws -> [String] {
    try String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE type = ? ORDER BY rowid", arguments: [type])
  }

  private static func tables(_ database: Database) throws -> [Table] {
    let names = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY rowid")
    return try names.map { name in
      let columns = try database.columns(in: name)
      let key = columns.filter { $0.primaryKeyIndex > 0 }.map(\.name)
      let rows = try Row.fetchAll(database, sql: "SELECT \(key.joined(separator: ", ")) FROM \(name)")
      return Table(name: name, columns: columns.map(\.name), key: key, rows: rows.map { Array($0.databaseValues) })
    }
  }

  /// Tables of the same names and columns that take anything.
  private static func loosened(_ bytes: [UInt8], _ tables: [Table], at path: String) throws -> [UInt8] {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON")
      let views = try sql("view", database)
      try database.execute(sql: "DROP VIEW results; DROP VIEW figures")
      for table in tables {
        try database.execute(
          sql: """
            ALTER TABLE \(table.name) RENAME TO old;
            CREATE TABLE \(table.name) (\(table.columns.joined(separator: ", ")));
            INSERT INTO \(table.name) SELECT * FROM old;
            DROP TABLE old;
            """)
      }
      for view in views { try database.execute(sql: view) }
    }
    try queue.close()
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try read(path)
  }

  // MARK: Changing

  enum Change: CaseIterable {
    /// Values, as far as the tables' rules allow them.
    case values
    /// Bytes of the file.
    case bytes
    /// Any values, in tables without rules.
    case looseValues
    /// Nothing is left of the file.
    case everything
  }

  /// Writes the file that an input asks for. Answers how many values were changed.
  func write(_ reader: inout InputReader, to path: String) throws -> Int {
    switch Change.allCases[reader.below(Change.allCases.count)] {
    case .values: return try changeValues(bare, &reader, path, adding: triggers)
    case .looseValues: return try changeValues(loose, &reader, path, adding: triggers)
    case .bytes:
      var copy = bytes
      while !reader.isAtEnd {
        let place = Int(reader.word32()) % copy.count
        for (index, byte) in reader.bytes(1 + reader.below(8)).enumerated() where place + index < copy.count {
          copy[place + index] = byte
        }
      }
      try Data(copy).write(to: URL(fileURLWithPath: path))
    case .everything:
      try Data(reader.bytes(1 << 20)).write(to: URL(fileURLWithPath: path))
    }
    return 0
  }

  private func changeValues(
    _ bytes: [UInt8], _ reader: inout InputReader, _ path: String, adding triggers: [String]
  ) throws -> Int {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON")
      var count = 0
      for _ in 0..<16 where !reader.isAtEnd {
        let table = tables[reader.below(tables.count)]
        let column = table.columns[reader.below(table.columns.count)]
        let (row, value) = (reader.below(table.rows.count + 1), Template.value(&reader))
        // One that is too many stands for all.
        let isOne = row < table.rows.count
        let condition = isOne ? " WHERE " + table.key.map { "\($0) = ?" }.joined(separator: " AND ") : ""
        let arguments = [value] + (isOne ? table.rows[row] : [])
        do {
          try database.execute(
            sql: "UPDATE \(table.name) SET \(column) = ?\(condition)", arguments: StatementArguments(arguments))
          count += database.changesCount
        } catch {}
      }
      for trigger in triggers { try database.execute(sql: trigger) }
      return count
    }
  }

  private static func value(_ reader: inout InputReader) -> DatabaseValue {
    switch reader.below(10) {
    case 0: .null
    case 1: Int64(reader.byte()).databaseValue
    case 2: (Int64.max - Int64(reader.byte())).databaseValue
    case 3: (Int64.min + Int64(reader.byte())).databaseValue
    case 4: Int64(bitPattern: reader.word64()).databaseValue
    case 5: Double(bitPattern: reader.word64()).databaseValue
    case 6: String(decoding: reader.bytes(reader.below(32)), as: UTF8.self).databaseValue
    case 7: Data(reader.bytes(reader.below(32))).databaseValue
    case 8: ["running", "complete", "incomplete", "", "a\u{0}b", "</script>", "bug"][reader.below(7)].databaseValue
    default: (-Int64(reader.byte())).databaseValue
    }
  }
}
