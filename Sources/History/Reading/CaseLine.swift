import GRDB

extension History {
  /// What a case was in one run on one executor.
  public struct CasePoint: Sendable, Hashable, Codable {
    public var run: Run
    public var executor: Executor
    public var status: Status
    public var message: String?
    /// Where it is known: see `CaseResult.nanoseconds`.
    public var nanoseconds: Int?
  }

  /// A case that did what it should, and then did not, or the reverse.
  public struct CaseTurn: Sendable, Hashable, Codable {
    /// The last run before, and the first one after: what did it is a commit after the former's, up to the latter's.
    public var before, after: CasePoint
    public var executor: Executor { after.executor }
  }

  /// A time in which a case did not hold.
  public struct FailingSpell: Sendable, Hashable, Codable {
    /// Nil where it failed from its first run on.
    public var lastGood: CasePoint?
    public var firstBad: CasePoint
    /// The first run in which it held again.
    public var mended: CasePoint?
    public var executor: Executor { firstBad.executor }
  }

  /// Every run of a case, by executor and then in the order of commits.
  public func line(of test: Case) throws -> [CasePoint] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT coverage.run, executors.name AS executor, executors.version,
            coalesce(verdicts.status, 0) AS status, messages.text AS message, timings.nanoseconds
          FROM coverage JOIN executors ON executors.id = coverage.executor
          LEFT JOIN verdicts ON verdicts.file = coverage.file AND verdicts.ordinal = :ordinal
            AND verdicts.executor = coverage.executor AND verdicts.coverage = (
              SELECT max(earlier.coverage) FROM verdicts AS earlier
              WHERE earlier.file = coverage.file AND earlier.executor = coverage.executor
                AND earlier.ordinal = :ordinal AND earlier.coverage <= coverage.id)
          LEFT JOIN messages ON messages.id = verdicts.message
          LEFT JOIN timings ON timings.coverage = coverage.id AND timings.ordinal = :ordinal
          WHERE coverage.file = :file AND coverage.cases > :ordinal
          ORDER BY executors.id
          """, arguments: ["file": test.fileRow, "ordinal": test.ordinal])
      let executors = rows.map(Executor.init(row:)).uniqued()
      let points = Dictionary(grouping: rows) { $0["run"] as Int64 }
      let runs = try runs(in: database, "")
      return executors.flatMap { executor in
        runs.compactMap { run in
          points[run.id]?.first { Executor(row: $0) == executor }.map { row in
            CasePoint(
              run: run, executor: executor, status: Status(rawValue: row["status"]) ?? .error,
              message: row["message"], nanoseconds: row["nanoseconds"])
          }
        }
      }
    }
  }

  /// When a case began to fail, and when it was mended, by executor. Dirty builds, which are no commit, and runs
  /// that skipped it do not count.
  public func failingSpells(of test: Case) throws -> [FailingSpell] {
    var spells: [FailingSpell] = []
    for points in try judgedLines(of: test) {
      var latest: CasePoint?
      for point in points {
        if point.status.holds == false, latest?.status.holds != false {
          spells.append(FailingSpell(lastGood: latest, firstBad: point))
        }
        if point.status.holds == true, latest?.status.holds == false {
          spells[spells.count - 1].mended = point
        }
        latest = point
      }
    }
    return spells
  }

  /// Every change of a case's status, by executor, under the same rules as `failingSpells`.
  public func turns(of test: Case) throws -> [CaseTurn] {
    try judgedLines(of: test).flatMap { points in
      zip(points, points.dropFirst()).filter { $0.status != $1.status }.map {
        CaseTurn(before: $0, after: $1)
      }
    }
  }

  /// For each executor the points that say something of a commit.
  private func judgedLines(of test: Case) throws -> [[CasePoint]] {
    let points = try line(of: test).filter { !$0.run.build.isDirty && $0.status.holds != nil }
    return points.map(\.executor).uniqued().map { executor in
      points.filter { $0.executor == executor }
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it comes first.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
