import GRDBSQLite

/// A database without any of the rules that a history has: nothing between its file and SQLite.
final class PlainDatabase {
  private var connection: OpaquePointer?

  init(_ path: String) {
    if sqlite3_open(path, &connection) != SQLITE_OK { fatalError("\(path) cannot be opened") }
    execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON")
  }

  deinit { sqlite3_close(connection) }

  /// Executes statements up to the first that fails. Answers how many rows the last one changed.
  @discardableResult
  func execute(_ sql: String) -> Int {
    sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK ? Int(sqlite3_changes(connection)) : 0
  }
}
