import GRDB

extension History {
  /// A file on an executor, in one run.
  public struct FileTotals: Sendable, Hashable, Codable {
    public var suite, file: String
    public var executor: Executor
    public var totals: Totals
  }

  /// A case of a run that did not simply pass.
  public struct CaseOutcome: Sendable, Hashable, Codable {
    public var test: Case
    public var executor: Executor
    public var status: Status
    public var message: String?
  }

  /// Cases of a file that were skipped for one reason.
  public struct Skipped: Sendable, Hashable, Codable {
    public var suite, file: String
    public var executor: Executor
    public var message: String?
    public var cases: Int
  }

  /// What a run has of each file on each executor, by suite and file.
  public func files(of run: Run.ID) throws -> [FileTotals] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT suites.name AS suite, files.path AS path, executors.name AS executor,
            executors.version AS version, \(Totals.columns)
          FROM coverage JOIN files ON files.id = coverage.file JOIN suites ON suites.id = files.suite
          JOIN executors ON executors.id = coverage.executor
          WHERE coverage.run = ? GROUP BY coverage.id ORDER BY suites.name, files.path, executors.id
          """, arguments: [run])
      return rows.map { row in
        FileTotals(
          suite: row["suite"], file: row["path"], executor: Executor(row: row),
          totals: Totals(row: row))
      }
    }
  }

  /// The verdicts that hold in a run, of the files that have any but passes. Where a row of `coverage` has none
  /// for a case, it passed.
  private static let verdictsOfRun = """
    FROM coverage JOIN verdicts ON verdicts.file = coverage.file
      AND verdicts.executor = coverage.executor AND verdicts.ordinal < coverage.cases
      AND verdicts.coverage = (
        SELECT max(earlier.coverage) FROM verdicts AS earlier
        WHERE earlier.file = coverage.file AND earlier.executor = coverage.executor
          AND earlier.ordinal = verdicts.ordinal AND earlier.coverage <= coverage.id)
    JOIN files ON files.id = coverage.file JOIN suites ON suites.id = files.suite
    JOIN executors ON executors.id = coverage.executor
    LEFT JOIN messages ON messages.id = verdicts.message
    """

  /// The cases of a run that neither passed nor were skipped, by file and place.
  public func exceptions(of run: Run.ID) throws -> [CaseOutcome] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT suites.name AS suite, files.path AS path, cases.*, executors.name AS executor,
            executors.version AS version, verdicts.status AS status, messages.text AS message
          \(Self.verdictsOfRun)
          JOIN cases ON cases.file = coverage.file AND cases.ordinal = verdicts.ordinal
          WHERE coverage.run = ? AND coverage.passed + coverage.skipped < coverage.cases
            AND verdicts.status NOT IN (\(Status.pass.rawValue), \(Status.skip.rawValue))
          ORDER BY suites.name, files.path, cases.ordinal, executors.id
          """, arguments: [run])
      return rows.map { row in
        CaseOutcome(
          test: Case(row: row), executor: Executor(row: row),
          status: Status(rawValue: row["status"]) ?? .error, message: row["message"])
      }
    }
  }

  /// The skipped cases of a run, counted by file, executor and reason.
  public func skips(of run: Run.ID) throws -> [Skipped] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT suites.name AS suite, files.path AS path, executors.name AS executor,
            executors.version AS version, messages.text AS message, count(*) AS cases
          \(Self.verdictsOfRun)
          WHERE coverage.run = ? AND coverage.skipped > 0 AND verdicts.status = \(Status.skip.rawValue)
          GROUP BY coverage.id, messages.id ORDER BY suites.name, files.path, executors.id
          """, arguments: [run])
      return rows.map { row in
        Skipped(
          suite: row["suite"], file: row["path"], executor: Executor(row: row),
          message: row["message"], cases: row["cases"])
      }
    }
  }

  /// What a run measured: its own figures, without the judgement of what came before.
  public func figures(
    of run: Run.ID
  ) throws -> [(benchmark: String, executor: Executor, point: BenchmarkPoint)] {
    let owner = try self.run(run)
    return try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT benchmark, executor, version, nanoseconds, samples, instructions, code_bytes, arena_bytes
          FROM figures WHERE run = ? ORDER BY benchmark, executor, version
          """, arguments: [run])
      return rows.map { row in
        let counts = Counts(
          instructions: row["instructions"], codeBytes: row["code_bytes"],
          arenaBytes: row["arena_bytes"])
        return (
          row["benchmark"], Executor(row: row),
          BenchmarkPoint(
            run: owner, figure: row["nanoseconds"], samples: row["samples"], counts: counts,
            isSuspect: nil)
        )
      }
    }
  }

  /// The run to compare one with: of the complete runs of a clean build before it, on its machine, that share
  /// nine files in ten with it, the latest; or else the one that shares most. Nil where none shares any.
  public func comparableRun(before run: Run) throws -> Run? {
    let earlier = try runs().prefix { $0.id != run.id }.filter {
      $0.state == .complete && !$0.build.isDirty && $0.machine.identity == run.machine.identity
    }
    let shared = try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT other.run AS run, count(*) AS shared FROM coverage AS mine
          JOIN coverage AS other ON other.file = mine.file AND other.executor = mine.executor
          WHERE mine.run = ? GROUP BY other.run
          """, arguments: [run.id])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["run"] as Int64, $0["shared"] as Int) })
    }
    let all = shared[run.id] ?? 0
    let sharing = earlier.filter { shared[$0.id] != nil }
    let most = sharing.lazy.map { shared[$0.id] ?? 0 }.max() ?? 0
    return sharing.last { (shared[$0.id] ?? 0) * 10 >= all * 9 }
      ?? sharing.last { shared[$0.id] == most }
  }
}
