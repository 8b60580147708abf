import GRDB

extension History {
  /// A case that is not in one run what it is in the other.
  public struct CaseChange: Sendable, Hashable, Codable {
    public var test: Case
    public var executor: Executor
    /// Nil where the run does not have the case.
    public var before, after: Status?
    /// What the case says in the later run.
    public var message: String?
  }

  /// The changes that came between two neighbouring runs.
  public struct ChangeGroup: Sendable, Hashable, Codable {
    /// The last run without the changes, and the first one with them.
    public var before, after: Run
    public var changes: [CaseChange]
  }

  /// Two runs, compared in the files that both ran on the same executor.
  public struct Comparison: Sendable, Hashable, Codable {
    public var before, after: Run
    /// In the order of the commits.
    public var groups: [ChangeGroup]
    /// How many cases only one of the runs has, on the executors.
    public var onlyBefore, onlyAfter: Int

    public var changes: [CaseChange] { groups.flatMap(\.changes) }
  }

  /// What changed from one run to another, each change with the commits that it came with, as narrow as the runs
  /// between them tell. Cases that only one run has are counted, and listed where they are new and do not hold.
  public func compare(_ before: Run.ID, _ after: Run.ID) throws -> Comparison {
    let (first, last) = (try run(before), try run(after))
    return try queue.read { database in
      let changes = try changes(in: database, from: before, to: after)
      let steps = try steps(in: database, from: first, to: last)
      var groups: [ChangeGroup] = []
      var pending = changes
      // Backwards: what made a case what it is in the end is its latest change to that.
      for (earlier, later) in zip(steps, steps.dropFirst()).reversed() where !pending.isEmpty {
        let here =
          steps.count == 2
          ? pending : try self.changes(in: database, from: earlier.id, to: later.id)
        let ends = Dictionary(here.map { ($0.place, $0.after) }) { first, _ in first }
        let isHere = { (change: CaseChange) in
          ends[change.place].map { $0 == change.after } ?? false
        }
        groups.append(
          ChangeGroup(before: earlier, after: later, changes: pending.filter(isHere)))
        pending.removeAll(where: isHere)
      }
      // A run between them that lacks the file leaves the whole range.
      groups.append(ChangeGroup(before: first, after: last, changes: pending))
      return Comparison(
        before: first, after: last, groups: groups.filter { !$0.changes.isEmpty }.reversed(),
        onlyBefore: try casesMissing(in: database, from: after, thatAreIn: before),
        onlyAfter: try casesMissing(in: database, from: before, thatAreIn: after))
    }
  }

  /// The runs from one to another in the order of commits, without dirty ones between them.
  private func steps(in database: Database, from first: Run, to last: Run) throws -> [Run] {
    let all = try runs(in: database, "")
    guard let start = all.firstIndex(where: { $0.id == first.id }),
      let end = all.firstIndex(where: { $0.id == last.id }), start < end
    else { return [first, last] }
    return [first] + all[start + 1..<end].filter { !$0.build.isDirty } + [last]
  }

  /// Cases that have another status in the second run. Only what has a row of its own between the two can have one.
  func changes(in database: Database, from before: Run.ID, to after: Run.ID) throws -> [CaseChange]
  {
    func verdict(_ column: String, at coverage: String) -> String {
      """
      (SELECT \(column) FROM verdicts WHERE file = changed.file AND executor = changed.executor
        AND ordinal = changed.ordinal AND coverage <= changed.\(coverage)
        ORDER BY coverage DESC LIMIT 1)
      """
    }
    let rows = try Row.fetchAll(
      database,
      sql: """
        WITH changed AS (
          SELECT DISTINCT a.file, a.executor, verdicts.ordinal, a.id AS a, b.id AS b,
            a.cases AS a_cases
          FROM coverage AS a
          JOIN coverage AS b ON b.run = ? AND b.executor = a.executor AND b.file = a.file
          JOIN verdicts ON verdicts.file = a.file AND verdicts.executor = a.executor
            AND verdicts.coverage > min(a.id, b.id) AND verdicts.coverage <= max(a.id, b.id)
          WHERE a.run = ? AND verdicts.ordinal < b.cases),
        compared AS (
          SELECT file, executor, ordinal,
            iif(ordinal < a_cases, coalesce(\(verdict("status", at: "a")), 0), NULL) AS before,
            coalesce(\(verdict("status", at: "b")), 0) AS after, \(verdict("message", at: "b")) AS message
          FROM changed)
        SELECT suites.name AS suite, files.path AS path, cases.*, executors.name AS executor,
          executors.version, before, after, messages.text AS message
        FROM compared JOIN cases ON cases.file = compared.file AND cases.ordinal = compared.ordinal
        JOIN files ON files.id = compared.file JOIN suites ON suites.id = files.suite
        JOIN executors ON executors.id = compared.executor
        LEFT JOIN messages ON messages.id = compared.message
        WHERE before <> after OR (before IS NULL AND after <> 0)
        ORDER BY suites.name, files.path, cases.ordinal, executors.id
        """, arguments: [after, before])
    return rows.map { row in
      let (before, after) = (row["before"] as Int?, row["after"] as Int?)
      return CaseChange(
        test: Case(row: row), executor: Executor(row: row),
        before: before.flatMap(Status.init(rawValue:)),
        after: after.flatMap(Status.init(rawValue:)), message: row["message"])
    }
  }

  private func casesMissing(
    in database: Database, from lacking: Run.ID, thatAreIn having: Run.ID
  ) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT coalesce(sum(max(0, a.cases - coalesce(b.cases, 0))), 0) FROM coverage AS a
        LEFT JOIN coverage AS b ON b.run = ? AND b.executor = a.executor AND b.file = a.file
        WHERE a.run = ?
        """, arguments: [lacking, having]) ?? 0
  }
}

extension History.CaseChange {
  struct Place: Hashable {
    let file: Int64
    let ordinal: Int
    let executor: History.Executor
  }

  /// Which line of the history it is on.
  var place: Place { Place(file: test.fileRow, ordinal: test.ordinal, executor: executor) }
}
