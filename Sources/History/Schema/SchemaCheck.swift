import GRDB

/// Whether a file is a history from end to end, before anything is read from it. It may be somebody else's, and damaged or
/// made up: `row["name"]` ends the process where a column holds no text, and so does a sum that is too great.
struct SchemaCheck {
  /// Columns whose integers are only ever compared, so they may be any.
  private static let opaque: Set = ["identity", "seed", "signature"]
  /// Of all other integers. Thousands of them can be added up.
  private static let greatest = 1 << 48

  /// That of this version.
  private static let current = Result { try SchemaCheck() }

  /// What a history is made of, and nothing else: tables, indices, triggers and views, by what made them.
  private let objects: Set<String>
  /// Whether an integer is out of bounds.
  private let query: String

  private init() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    (objects, query) = try queue.read { (try Self.objects(in: $0), try Self.query($0)) }
  }

  private static func objects(in database: Database) throws -> Set<String> {
    // Those named `sqlite_` are SQLite's own, and its statistics may come and go.
    let sql = "SELECT type || ' ' || name || ' ' || sql FROM sqlite_master WHERE name NOT GLOB 'sqlite_*'"
    return Set(try String.fetchAll(database, sql: sql))
  }

  private static func query(_ database: Database) throws -> String {
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
    let clauses = try tables.compactMap { table -> String? in
      let columns = try database.columns(in: table).filter { $0.type == "INTEGER" && !opaque.contains($0.name) }
      let conditions = columns.map { "\($0.name) NOT BETWEEN -\(greatest) AND \(greatest)" }
      return conditions.isEmpty
        ? nil : "EXISTS (SELECT 1 FROM \(table) WHERE \(conditions.joined(separator: " OR ")))"
    }
    return "SELECT \(clauses.joined(separator: " OR "))"
  }

  /// Throws `HistoryError.notAHistory` for other tables than those of this version, and `damaged` where the contents break
  /// the rules of the tables.
  static func check(_ database: Database, of path: String) throws {
    let check = try current.get()
    guard try objects(in: database) == check.objects else { throw HistoryError.notAHistory(path) }
    // Pages, and for each row types and `NOT NULL`, and `CHECK` where the file can be written; then references, without
    // which a join lacks a name.
    guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok",
      try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil,
      try Bool.fetchOne(database, sql: check.query) == false
    else { throw HistoryError.damaged(path) }
  }
}
