import GRDB

extension History {
  /// Records the runs of another history that are not in this one, and returns how many there were. Running ones
  /// are left alone. Annotations and findings stay where they are.
  public func importRuns(of other: History) throws -> Int {
    guard access == .recording else { throw HistoryError.readOnly }
    let identities = try other.queue.read { database in
      try Row.fetchAll(database, sql: "SELECT id, identity FROM runs ORDER BY id").map {
        (id: $0["id"] as Int64, identity: $0["identity"] as Int64)
      }
    }
    var count = 0
    for (id, identity) in identities {
      let run = try other.run(id)
      let isKnown = try queue.read { database in
        try Bool.fetchOne(
          database, sql: "SELECT 1 FROM runs WHERE identity = ?", arguments: [identity])
      }
      if run.state == .running || isKnown == true { continue }
      try importRun(run, identity: identity, of: other)
      count += 1
    }
    return count
  }

  /// All of the run, or nothing, in one transaction.
  private func importRun(_ run: Run, identity: Int64, of other: History) throws {
    let coverage = try other.queue.read { database in
      try Int64.fetchAll(
        database, sql: "SELECT id FROM coverage WHERE run = ? ORDER BY id", arguments: [run.id])
    }
    try queue.write { database in
      let id = try run.insert(identity: identity, in: database)
      let writer = try CaseWriter(database: database, run: id)
      for file in coverage { try writer.write(try other.results(ofCoverage: file)) }
      for measurement in try other.measurements(of: run.id) {
        try measurement.write(to: database, run: id)
      }
      try Run.end(
        id, as: run.state, at: run.ended, load: run.loadAfter, note: nil, in: database)
    }
  }

  /// A file of a run as it was recorded.
  private func results(ofCoverage coverage: Int64) throws -> FileResults {
    try queue.read { database in
      let key = try Row.fetchOne(
        database,
        sql: """
          SELECT run, file, suites.name AS suite, files.path AS path, executors.name AS executor,
            executors.version, nanoseconds
          FROM coverage JOIN files ON files.id = file JOIN suites ON suites.id = files.suite
          JOIN executors ON executors.id = coverage.executor WHERE coverage.id = ?
          """, arguments: [coverage])
      guard let key else { throw HistoryError.noMatch("\(coverage)") }
      let executor = Executor(row: key)
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT cases.name, cases.line, results.status, results.nanoseconds, results.message
          FROM results JOIN cases ON cases.file = ? AND cases.ordinal = results.ordinal
          WHERE run = ? AND suite = ? AND results.file = ? AND executor = ? AND version = ?
          ORDER BY results.ordinal
          """,
        arguments: [
          key["file"] as Int64, key["run"] as Int64, key["suite"] as String, key["path"] as String,
          executor.name, executor.version,
        ])
      return FileResults(
        suite: key["suite"], file: key["path"], executor: executor,
        cases: rows.map { row in
          CaseResult(
            name: row["name"], line: row["line"], status: Status(name: row["status"]) ?? .error,
            nanoseconds: row["nanoseconds"], message: row["message"])
        }, nanoseconds: key["nanoseconds"])
    }
  }

  private func measurements(of run: Run.ID) throws -> [Measurement] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT benchmarks.name AS benchmark, executors.name AS executor, executors.version,
            counts.benchmark AS benchmark_row, counts.executor AS executor_row,
            instructions, code_bytes, arena_bytes
          FROM counts JOIN benchmarks ON benchmarks.id = counts.benchmark
          JOIN executors ON executors.id = counts.executor WHERE counts.run = ?
          """, arguments: [run])
      return try rows.map { row in
        let samples = try Int.fetchAll(
          database,
          sql: """
            SELECT nanoseconds FROM samples WHERE run = ? AND benchmark = ? AND executor = ?
            ORDER BY ordinal
            """, arguments: [run, row["benchmark_row"] as Int64, row["executor_row"] as Int64])
        return Measurement(
          benchmark: row["benchmark"], executor: Executor(row: row), samples: samples,
          counts: Counts(
            instructions: row["instructions"], codeBytes: row["code_bytes"],
            arenaBytes: row["arena_bytes"]))
      }
    }
  }
}
