import History

/// A benchmark on one executor: the run's figure, and those of the runs before it on the same machine.
public struct Timing: Sendable {
  public let benchmark: String
  public let executor: History.Executor
  /// In the order of the commits; the run's own is the last.
  public let points: [History.BenchmarkPoint]
  /// Where the time took another level.
  public let changes: [ChangePoint]
  /// Whether the run's figure is beyond the fence of those before it; nil where those are too few.
  public let isSuspect: Bool?

  /// How many of the latest runs are looked at.
  static let longest = 60
  /// A change is news for so many runs: it takes a few to tell a level from an outlier.
  static let recent = 8
  /// The least change that is told at the top, as a share.
  static let leastNews = 0.01

  public init(benchmark: String, executor: History.Executor, points: [History.BenchmarkPoint]) {
    self.benchmark = benchmark
    self.executor = executor
    self.points = points.suffix(Self.longest)
    let figures = self.points.map { Double($0.figure) }
    changes = ChangePoint.all(in: figures)
    isSuspect = figures.last.flatMap { Figure.isSuspect($0, after: figures.dropLast()) }
  }

  static func all(of run: History.Run, in history: History) throws -> [Timing] {
    let figures = try history.figures(of: run.id)
    if figures.isEmpty { return [] }
    let order = Dictionary(
      uniqueKeysWithValues: try history.runs().enumerated().map { ($1.id, $0) })
    let here = order[run.id] ?? .max
    var timings: [Timing] = []
    for benchmark in Set(figures.map(\.benchmark)).sorted() {
      let series = try history.series(of: benchmark)
      for figure in figures where figure.benchmark == benchmark {
        let earlier = series.first {
          $0.executor == figure.executor && $0.machine.identity == run.machine.identity
        }?.points.filter { order[$0.run.id].map { $0 < here } ?? false } ?? []
        timings.append(
          Timing(benchmark: benchmark, executor: figure.executor, points: earlier + [figure.point]))
      }
    }
    return timings.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.benchmark, a.executor.isOurs ? 0 : 1, a.executor.name)
        < (b.benchmark, b.executor.isOurs ? 0 : 1, b.executor.name)
    }.map(\.element)
  }

  public var figure: Int { points.last?.figure ?? 0 }
  public var samples: Int { points.last?.samples ?? 0 }
  public var counts: History.Counts { points.last?.counts ?? History.Counts() }

  /// The figure as a multiple of the one before it.
  public var ratio: Double? {
    guard points.count > 1, points[points.count - 2].figure > 0 else { return nil }
    return Double(figure) / Double(points[points.count - 2].figure)
  }

  /// The counts of the run before.
  var earlierCounts: History.Counts? { points.dropLast().last?.counts }

  /// Changes of the last few runs, the latest first.
  var news: [ChangePoint] {
    changes.filter { $0.index > points.count - 1 - Self.recent }.reversed()
  }

  /// The largest of the changes and the suspicion, as a share; 0 where there is neither.
  var weight: Double {
    guard executor.isOurs else { return 0 }
    let changed = news.map { abs($0.ratio - 1) }.max() ?? 0
    let suspected = isSuspect == true ? abs((fromUsual ?? 1) - 1) : 0
    return max(changed, suspected)
  }

  /// The figure as a multiple of the median of the runs that suspicion compares it with.
  var fromUsual: Double? {
    let preceding = points.dropLast().suffix(Figure.precedingRuns.upperBound).map { Double($0.figure) }
    return Quartiles(of: preceding).map { Double(figure) / $0.median }
  }

  /// Whether it is told at the top: a change of less is left to the table.
  var isNews: Bool { weight >= Self.leastNews }
}

extension ChangePoint {
  var words: String { isConfirmed ? "confirmed" : "suspected" }
  /// Slower points up.
  var mark: String { ratio > 1 ? "\u{25B2}" : "\u{25BC}" }
}
