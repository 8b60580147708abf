import GRDB

extension History {
  /// A benchmark in one run on one executor.
  public struct BenchmarkPoint: Sendable, Hashable, Codable {
    public var run: Run
    /// The least of the samples, in CPU nanoseconds.
    public var figure: Int
    /// How many samples there are; fewer than `Figure.enoughSamples` make a poor figure.
    public var samples: Int
    public var counts: Counts
    /// Whether the figure is beyond the fence of the runs before it; nil where those are too few.
    public var isSuspect: Bool?
  }

  /// A benchmark on one executor and one machine, in the order of the commits. Dirty builds, which are no commit, are
  /// not in it.
  public struct Series: Sendable, Hashable, Codable {
    public var benchmark: String
    public var executor: Executor
    public var machine: Machine
    public var points: [BenchmarkPoint]
  }

  /// Where a benchmark's time took another level.
  public struct TimeChange: Sendable, Hashable {
    public var benchmark: String
    public var executor: Executor
    public var machine: Machine
    /// The last run of the old level, and the first one of the new.
    public var good, bad: BenchmarkPoint
    /// Median nanoseconds of the levels.
    public var before, after: Double
    public var p: Double
    public var isConfirmed: Bool
  }

  /// Where something countable changed, exactly.
  public struct CountChange: Sendable, Hashable {
    public var benchmark: String
    public var executor: Executor
    public var machine: Machine
    public var good, bad: BenchmarkPoint
  }

  public func benchmarks() throws -> [String] {
    try queue.read { try String.fetchAll($0, sql: "SELECT name FROM benchmarks ORDER BY name") }
  }

  /// All series of a benchmark, by executor and machine.
  public func series(of benchmark: String) throws -> [Series] {
    try queue.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT run, executor, version, nanoseconds, samples, instructions, code_bytes, arena_bytes
          FROM figures WHERE benchmark = ?
          """, arguments: [benchmark])
      let executors = rows.map(Executor.init(row:)).uniqued().sorted {
        ($0.name, $0.version) < ($1.name, $1.version)
      }
      let runs = try runs(in: database, "WHERE NOT builds.dirty")
      let machines = runs.map(\.machine.identity).uniqued()
      return executors.flatMap { executor in
        var figures: [Int64: Row] = [:]
        for row in rows where Executor(row: row) == executor { figures[row["run"]] = row }
        return machines.compactMap { identity -> Series? in
          let here = runs.filter { $0.machine.identity == identity && figures[$0.id] != nil }
          guard let machine = here.first?.machine else { return nil }
          return Series(
            benchmark: benchmark, executor: executor, machine: machine,
            points: Self.points(of: here, figures))
        }
      }
    }
  }

  private static func points(of runs: [Run], _ figures: [Int64: Row]) -> [BenchmarkPoint] {
    var points: [BenchmarkPoint] = []
    for run in runs {
      guard let row = figures[run.id] else { continue }
      let figure: Int = row["nanoseconds"]
      points.append(
        BenchmarkPoint(
          run: run, figure: figure, samples: row["samples"],
          counts: Counts(
            instructions: row["instructions"], codeBytes: row["code_bytes"],
            arenaBytes: row["arena_bytes"]),
          isSuspect: Figure.isSuspect(Double(figure), after: points.map { Double($0.figure) })))
    }
    return points
  }
}

extension History.Series {
  /// Where the time took another level: suspected, or confirmed by the U test.
  public var timeChanges: [History.TimeChange] {
    ChangePoint.all(in: points.map { Double($0.figure) }).map { change in
      History.TimeChange(
        benchmark: benchmark, executor: executor, machine: machine,
        good: points[change.index - 1], bad: points[change.index], before: change.before,
        after: change.after, p: change.p, isConfirmed: change.isConfirmed)
    }
  }

  /// Where instructions, bytes of code or bytes of the arena are not what they were in the run before, of those that
  /// both runs counted.
  public var countChanges: [History.CountChange] {
    zip(points, points.dropFirst()).filter { $0.counts.differ(from: $1.counts) }.map {
      History.CountChange(
        benchmark: benchmark, executor: executor, machine: machine, good: $0, bad: $1)
    }
  }
}

extension History.Counts {
  func differ(from other: Self) -> Bool {
    func differs(_ count: KeyPath<Self, Int?>) -> Bool {
      guard let old = self[keyPath: count], let new = other[keyPath: count] else { return false }
      return old != new
    }
    return differs(\.instructions) || differs(\.codeBytes) || differs(\.arenaBytes)
  }
}
