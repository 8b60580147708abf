import GRDB

/// The tables, in the order in which versions added them. A migration that has been released is never changed.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 runs and cases") { database in
      try database.execute(sql: RunTables.sql)
      try database.execute(sql: CaseTables.sql)
      try database.execute(sql: CaseTables.view)
    }
    migrator.registerMigration("2 benchmarks") { database in
      try database.execute(sql: BenchmarkTables.sql)
    }
    migrator.registerMigration("3 annotations and findings") { database in
      try database.execute(sql: NoteTables.sql)
    }
    return migrator
  }

  /// What a history of this version is made of, and nothing else: tables, indices, triggers and views, by what made them.
  private static let objects = Result {
    let queue = try DatabaseQueue()
    try migrator.migrate(queue)
    return try queue.read(objects)
  }

  private static func objects(in database: Database) throws -> Set<String> {
    // Those named `sqlite_` are SQLite's own, and its statistics may come and go.
    let sql = "SELECT type || ' ' || name || ' ' || sql FROM sqlite_master WHERE name NOT GLOB 'sqlite_*'"
    return Set(try String.fetchAll(database, sql: sql))
  }

  /// Whether a file holds what was declared and no more, so that what is read from it has the types that are expected:
  /// `row["name"]` ends the process where a column holds something else. The file may be somebody else's.
  ///
  /// Throws `HistoryError.notAHistory`, or `damaged` for a file whose contents break the rules of its own tables.
  static func check(_ database: Database, of path: String) throws {
    guard try objects(in: database) == objects.get() else { throw HistoryError.notAHistory(path) }
    // Pages, and for each row types and `NOT NULL`, and `CHECK` where the file can be written; then references, without
    // which a join lacks a name.
    guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok",
      try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil
    else { throw HistoryError.damaged(path) }
  }

  /// Triggers that refuse every change of a row and every removal, and also the `INSERT OR REPLACE` that would
  /// remove one unseen.
  static func appendOnly(_ table: String, key: [String]) -> String {
    let isThere = key.map { "\($0) = NEW.\($0)" }.joined(separator: " AND ")
    return """
      CREATE TRIGGER \(table)_are_never_changed BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table) are only ever appended'); END;
      CREATE TRIGGER \(table)_are_never_removed BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table) are only ever appended'); END;
      CREATE TRIGGER \(table)_are_never_replaced BEFORE INSERT ON \(table)
      WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(isThere))
      BEGIN SELECT RAISE(ABORT, '\(table) are only ever appended'); END;

      """
  }

  /// A trigger that takes rows of a run only while it is running.
  static func onlyWhileRunning(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_belong_to_a_running_run BEFORE INSERT ON \(table)
    WHEN (SELECT state FROM runs WHERE id = NEW.run) IS NOT 'running'
    BEGIN SELECT RAISE(ABORT, 'the run has ended'); END;

    """
  }
}
