import Foundation
import GRDB

extension History {
  /// What somebody says of a case or a benchmark.
  public struct Annotation: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case expectedFailure = "expected-failure"
      case acceptedChange = "accepted-change"
      case bug
    }

    /// Seconds since 1970.
    public var made: Int
    public var kind: Kind
    /// A case's key, or a benchmark's name.
    public var target: String
    public var text: String
  }

  public func annotate(_ target: Target, _ kind: Annotation.Kind, _ text: String) throws {
    guard access == .recording else { throw HistoryError.readOnly }
    try queue.write { database in
      var file: Int64?
      var ordinal: Int?
      var benchmark: Int64?
      switch target {
      case .test(let test): (file, ordinal) = (test.fileRow, test.ordinal)
      case .benchmark(let name):
        benchmark = try Int64.fetchOne(
          database, sql: "SELECT id FROM benchmarks WHERE name = ?", arguments: [name])
        if benchmark == nil { throw HistoryError.noMatch(name) }
      }
      try database.execute(
        sql: """
          INSERT INTO annotations (made, kind, file, ordinal, benchmark, text)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Int(Date().timeIntervalSince1970), kind.rawValue, file, ordinal, benchmark, text,
        ])
    }
  }

  /// All annotations, the earliest first.
  public func annotations() throws -> [Annotation] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT made, kind, text, coalesce(benchmarks.name,
            suites.name || '/' || files.path || ':' || annotations.ordinal) AS target
          FROM annotations LEFT JOIN benchmarks ON benchmarks.id = annotations.benchmark
          LEFT JOIN files ON files.id = annotations.file LEFT JOIN suites ON suites.id = files.suite
          ORDER BY annotations.id
          """)
      return rows.compactMap { row in
        Annotation.Kind(rawValue: row["kind"]).map {
          Annotation(made: row["made"], kind: $0, target: row["target"], text: row["text"])
        }
      }
    }
  }
}
