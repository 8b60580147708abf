import GRDB

extension History {
  /// A file in a run.
  public struct FileTime: Sendable, Hashable, Codable {
    public var suite, file: String
    public var executor: Executor
    public var cases: Int
    public var nanoseconds: Int
  }

  /// The cases of a run that took longest, of those with a time of their own.
  public func slowestCases(
    of run: Run.ID, limit: Int = 20
  ) throws -> [(test: Case, executor: Executor, nanoseconds: Int)] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT suites.name AS suite, files.path AS path, cases.*, executors.name AS executor,
            executors.version, timings.nanoseconds
          FROM coverage JOIN timings ON timings.coverage = coverage.id
          JOIN cases ON cases.file = coverage.file AND cases.ordinal = timings.ordinal
          JOIN files ON files.id = coverage.file JOIN suites ON suites.id = files.suite
          JOIN executors ON executors.id = coverage.executor
          WHERE coverage.run = ? ORDER BY timings.nanoseconds DESC LIMIT ?
          """, arguments: [run, limit])
      return rows.map { (Case(row: $0), Executor(row: $0), $0["nanoseconds"]) }
    }
  }

  /// The files of a run that took longest.
  public func slowestFiles(of run: Run.ID, limit: Int = 20) throws -> [FileTime] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT suites.name AS suite, files.path AS path, executors.name AS executor,
            executors.version, coverage.cases, coverage.nanoseconds
          FROM coverage JOIN files ON files.id = coverage.file
          JOIN suites ON suites.id = files.suite JOIN executors ON executors.id = coverage.executor
          WHERE coverage.run = ? ORDER BY coverage.nanoseconds DESC LIMIT ?
          """, arguments: [run, limit])
      return rows.map { row in
        FileTime(
          suite: row["suite"], file: row["path"], executor: Executor(row: row), cases: row["cases"],
          nanoseconds: row["nanoseconds"])
      }
    }
  }
}
