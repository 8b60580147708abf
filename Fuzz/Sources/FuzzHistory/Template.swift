import FuzzEntry
import Foundation
import GRDB
import History

/// A small history, and ways to change its file that no recorder has.
struct Template: Sendable {
  struct Table: Sendable {
    var name: String
    var columns: [String]
    /// For each row the condition that it alone fulfils.
    var rows: [String]
  }

  /// An input is how the file is read and of which kind its changes are, and then a record for each change.
  static let headerByteCount = 2
  static let recordByteCount = 16
  private static let mostChanges = 16

  /// The file, and that of a history without any run.
  private let bytes: [UInt8]
  let empty: [UInt8]
  /// The same without triggers, and without any rule for what a column may hold.
  private let bare: [UInt8]
  private let loose: [UInt8]
  /// What makes the triggers again.
  private let triggers: String
  private let tables: [Table]

  /// - Parameter path: where a file may be made, and is removed again.
  init(at path: String) throws {
    try History(path: path, for: .recording).close()
    empty = try Template.take(path)
    try Template.record(at: path)
    bytes = try Template.take(path)
    try Template.write(bytes, path)
    let queue = try DatabaseQueue(path: path)
    (tables, triggers) = try queue.read { (try Template.tables($0), try Template.sql("trigger", $0)) }
    let (views, names) = try queue.read { database in
      (
        try Template.sql("view", database),
        try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      )
    }
    try queue.close()
    PlainDatabase(path).execute(names.map { "DROP TRIGGER \($0);" }.joined())
    bare = try Template.take(path)
    try Template.write(bare, path)
    PlainDatabase(path).execute(Template.loosening(tables, views))
    loose = try Template.take(path)
  }

  private static func take(_ path: String) throws -> [UInt8] {
    defer { try? FileManager.default.removeItem(atPath: path) }
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  // MARK: Making

  /// Three runs of two files and a benchmark, with something in every table.
  private static func record(at path: String) throws {
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

  private static func sql(_ type: String, _ database: Database) throws -> String {
    try String.fetchAll(
      database, sql: "SELECT sql || ';' FROM sqlite_master WHERE type = ? ORDER BY rowid", arguments: [type]
    ).joined(separator: "\n")
  }

  private static func tables(_ database: Database) throws -> [Table] {
    let names = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY rowid")
    return try names.map { name in
      let columns = try database.columns(in: name)
      let key = columns.filter { $0.primaryKeyIndex > 0 }.map(\.name)
      let condition = key.map { "'\($0) = ' || quote(\($0))" }.joined(separator: " || ' AND ' || ")
      return Table(
        name: name, columns: columns.map(\.name),
        rows: try String.fetchAll(database, sql: "SELECT \(condition) FROM \(name)"))
    }
  }

  /// Makes tables of the same names and columns that take anything.
  private static func loosening(_ tables: [Table], _ views: String) -> String {
    let remade = tables.map { table in
      """
      ALTER TABLE \(table.name) RENAME TO old;
      CREATE TABLE \(table.name) (\(table.columns.joined(separator: ", ")));
      INSERT INTO \(table.name) SELECT * FROM old;
      DROP TABLE old;
      """
    }
    return "PRAGMA legacy_alter_table = ON; DROP VIEW results; DROP VIEW figures;" + remade.joined() + views
  }

  // MARK: Changing

  private enum Change: CaseIterable {
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
    case .values: return try changeValues(bare, &reader, path)
    case .looseValues: return try changeValues(loose, &reader, path)
    case .bytes:
      var copy = bytes
      while !reader.isAtEnd {
        var record = InputReader(reader.bytes(Template.recordByteCount))
        let place = Int(record.word32()) % copy.count
        for (index, byte) in record.bytes(1 + record.below(8)).enumerated() where place + index < copy.count {
          copy[place + index] = byte
        }
      }
      try Template.write(copy, path)
    case .everything:
      try Template.write(reader.bytes(1 << 20), path)
    }
    return 0
  }

  private func changeValues(_ bytes: [UInt8], _ reader: inout InputReader, _ path: String) throws -> Int {
    try Template.write(bytes, path)
    let database = PlainDatabase(path)
    var count = 0
    for _ in 0..<Template.mostChanges where !reader.isAtEnd {
      var record = InputReader(reader.bytes(Template.recordByteCount))
      let table = tables[record.below(tables.count)]
      let column = table.columns[record.below(table.columns.count)]
      let (row, value) = (record.below(table.rows.count + 1), Template.value(&record))
      // One that is too many stands for all.
      let condition = row < table.rows.count ? " WHERE " + table.rows[row] : ""
      count += database.execute("UPDATE \(table.name) SET \(column) = \(value)\(condition)")
    }
    database.execute(triggers)
    return count
  }

  /// A value as SQL has it.
  private static func value(_ reader: inout InputReader) -> String {
    func hexadecimal(_ bytes: [UInt8]) -> String {
      "x'" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "'"
    }
    switch reader.below(10) {
    case 0: return "NULL"
    case 1: return "\(reader.byte())"
    case 2: return "9223372036854775807 - \(reader.byte())"
    case 3: return "-9223372036854775807 - 1 + \(reader.byte())"
    case 4: return "\(Int64(bitPattern: reader.word64()) >> 1)"
    case 5: return ["0.5", "9e999", "-9e999", "1e300", "-0.0", "1e-320"][reader.below(6)]
    case 6: return "CAST(\(hexadecimal(reader.bytes(reader.below(12)))) AS TEXT)"
    case 7: return hexadecimal(reader.bytes(reader.below(12)))
    case 8: return ["'running'", "'complete'", "'incomplete'", "''", "'a'||char(0)||'b'", "'</script>'", "'bug'"][reader.below(7)]
    default: return "-\(reader.byte())"
    }
  }
}
