import GRDB

extension History {
  /// A case of a suite.
  public struct Case: Sendable, Hashable, Codable, CustomStringConvertible {
    public var suite: String
    public var file: String
    /// The place among the file's cases, from 0.
    public var ordinal: Int
    /// Where it was in the file when it was run last.
    public var line: Int
    public var name: String
    let fileRow: Int64

    /// `suite/file:ordinal`.
    public var key: String { "\(suite)/\(file):\(ordinal)" }
    public var description: String { "\(key)  \(name)" }
  }

  /// A case or a benchmark.
  public enum Target: Sendable, Hashable {
    case test(Case)
    case benchmark(String)
  }

  /// How many names an error lists.
  static let listedNames = 20

  /// The only case whose key is `name` or ends in it, or else whose key or name contains it. With `*`, `?` or `[` in
  /// it, `name` is a pattern that the whole key or name has to fit, as in SQLite's GLOB.
  ///
  /// Throws `HistoryError.noMatch`, or `ambiguous` with the first names.
  public func findCase(_ name: String) throws -> Case {
    try queue.read { database in
      for clause in Self.clauses(for: name) {
        let found = try cases(in: database, clause.sql, clause.arguments)
        if found.total == 1 { return found.first[0] }
        if found.total > 1 {
          throw HistoryError.ambiguous(
            name, found.first.map(\.description), total: found.total)
        }
      }
      throw HistoryError.noMatch(name)
    }
  }

  /// A benchmark of this name; or else the only case or benchmark that the name fits.
  public func findTarget(_ name: String) throws -> Target {
    let benchmarks = try queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM benchmarks WHERE name = :name OR name GLOB :name OR instr(name, :name) > 0
          ORDER BY name <> :name, name
          """, arguments: ["name": name])
    }
    if benchmarks.first == name { return .benchmark(name) }
    do {
      let found = try findCase(name)
      if benchmarks.isEmpty { return .test(found) }
      throw HistoryError.ambiguous(
        name, [found.description] + benchmarks, total: benchmarks.count + 1)
    } catch HistoryError.noMatch where benchmarks.count == 1 {
      return .benchmark(benchmarks[0])
    } catch HistoryError.noMatch where benchmarks.count > 1 {
      throw HistoryError.ambiguous(name, benchmarks, total: benchmarks.count)
    }
  }

  private typealias Clause = (sql: String, arguments: StatementArguments)

  /// What to look for, the narrowest first.
  private static func clauses(for name: String) -> [Clause] {
    var clauses: [Clause] = []
    let file = "suites.name || '/' || files.path"
    if let colon = name.lastIndex(of: ":"), let ordinal = Int(name[name.index(after: colon)...]) {
      let path = String(name[..<colon])
      clauses.append(("\(file) = ? AND cases.ordinal = ?", [path, ordinal]))
      clauses.append(
        ("substr('/' || \(file), -length(?1) - 1) = '/' || ?1 AND cases.ordinal = ?2",
          [path, ordinal]))
    }
    let key = "\(file) || ':' || cases.ordinal"
    if name.contains(where: { "*?[".contains($0) }) {
      clauses.append(("\(key) GLOB ?1 OR cases.name GLOB ?1", [name]))
    }
    clauses.append(("instr(\(key), ?1) > 0 OR instr(cases.name, ?1) > 0", [name]))
    return clauses
  }

  private func cases(
    in database: Database, _ clause: String, _ arguments: StatementArguments
  ) throws -> (first: [Case], total: Int) {
    let source = """
      FROM cases JOIN files ON files.id = cases.file JOIN suites ON suites.id = files.suite
      WHERE \(clause)
      """
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT suites.name AS suite, files.path AS path, cases.* \(source)
        ORDER BY suites.name, files.path, cases.ordinal LIMIT \(Self.listedNames)
        """, arguments: arguments)
    let total =
      rows.count < Self.listedNames
      ? rows.count
      : try Int.fetchOne(database, sql: "SELECT count(*) \(source)", arguments: arguments) ?? 0
    return (rows.map(Case.init(row:)), total)
  }
}

extension History.Case {
  /// From the columns of `cases`, with `suite` and `path`.
  init(row: Row) {
    self.init(
      suite: row["suite"], file: row["path"], ordinal: row["ordinal"], line: row["line"],
      name: row["name"], fileRow: row["file"])
  }
}
