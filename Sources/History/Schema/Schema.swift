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
