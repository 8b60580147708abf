import GRDB

extension History {
  /// How many cases came out how.
  public struct Totals: Sendable, Hashable, Codable {
    public var cases, passed, failed, skipped, errors, expectedFailures, unexpectedPasses: Int
    /// Of the files, added up.
    public var nanoseconds: Int

    /// The columns, summed over coverage.
    static let columns = """
      coalesce(sum(cases), 0) AS cases, coalesce(sum(passed), 0) AS passed,
      coalesce(sum(failed), 0) AS failed, coalesce(sum(skipped), 0) AS skipped,
      coalesce(sum(errors), 0) AS errors, coalesce(sum(expected_failures), 0) AS expected_failures,
      coalesce(sum(unexpected_passes), 0) AS unexpected_passes,
      coalesce(sum(nanoseconds), 0) AS nanoseconds
      """

    init(row: Row) {
      cases = row["cases"]
      passed = row["passed"]
      failed = row["failed"]
      skipped = row["skipped"]
      errors = row["errors"]
      expectedFailures = row["expected_failures"]
      unexpectedPasses = row["unexpected_passes"]
      nanoseconds = row["nanoseconds"]
    }
  }

  /// A suite on an executor, in one run.
  public struct MatrixCell: Sendable, Hashable, Codable {
    public var suite: String
    public var executor: Executor
    public var totals: Totals
  }

  /// All runs in the order of their commits, and of time where a commit has several.
  public func runs() throws -> [Run] {
    try queue.read { try runs(in: $0, "") }
  }

  public func run(_ id: Run.ID) throws -> Run {
    let found = try queue.read { try runs(in: $0, "WHERE runs.id = \(id)") }
    guard let run = found.first else { throw HistoryError.noSuchRun(id) }
    return run
  }

  /// The run that was begun last, of those in a state; nil where there is none.
  public func latestRun(_ state: Run.State = .complete) throws -> Run? {
    try runs().filter { $0.state == state }.max { ($0.started, $0.id) < ($1.started, $1.id) }
  }

  /// The complete run that comes just before this one in the order of commits; nil where there is none.
  public func previousRun(before run: Run) throws -> Run? {
    try runs().prefix { $0.id != run.id }.last { $0.state == .complete }
  }

  public func totals(of run: Run.ID) throws -> Totals {
    try queue.read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT \(Totals.columns) FROM coverage WHERE run = ?", arguments: [run])
      guard let row else { throw HistoryError.noSuchRun(run) }
      return Totals(row: row)
    }
  }

  /// Suites by executors.
  public func matrix(of run: Run.ID) throws -> [MatrixCell] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT suites.name AS suite, executors.name AS executor, executors.version AS version,
            \(Totals.columns)
          FROM coverage JOIN files ON files.id = coverage.file JOIN suites ON suites.id = files.suite
          JOIN executors ON executors.id = coverage.executor
          WHERE coverage.run = ? GROUP BY suites.id, executors.id ORDER BY suites.name, executors.id
          """, arguments: [run])
      return rows.map { row in
        MatrixCell(suite: row["suite"], executor: Executor(row: row), totals: Totals(row: row))
      }
    }
  }

  func runs(in database: Database, _ clause: String) throws -> [Run] {
    try Row.fetchAll(database, sql: "\(Run.select) \(clause) ORDER BY \(Run.lineOrder)").map {
      var run = Run(row: $0)
      // The recorder may be gone without anybody having recorded since.
      if run.state == .running, !RunLock.isHeld(run: run.id, of: path) { run.state = .incomplete }
      return run
    }
  }
}

extension History.Executor {
  /// From the columns `executor` and `version`.
  init(row: Row) { self.init(row["executor"], version: row["version"]) }
}
