import ArgumentParser
import History

struct HistoryBlame: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Show between which commits a case changed, or a benchmark its speed or its counts.",
    discussion: """
      A change of time is suspected, or confirmed by the U test over the five runs before and \
      after. Runs are compared on one machine only. Counts are compared exactly.
      """)

  @Argument(help: "The case or the benchmark.")
  var name: String

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.show { history in
      switch try history.findTarget(name) {
      case .test(let test): try Self.table(test, in: history)
      case .benchmark(let name): try Self.table(name, in: history)
      }
    }
  }

  private static func table(_ test: History.Case, in history: History) throws -> HistoryTable {
    HistoryTable(
      columns: ["executor", "commits", "count", "before", "after", "message", "subject"],
      rows: try history.turns(of: test).map { turn in
        let (good, bad) = (turn.before.run.build, turn.after.run.build)
        return [
          .text("\(turn.executor)"), .text(bad.range(after: good)),
          .of(bad.distance(from: good)), .text(turn.before.status.name),
          .text(turn.after.status.name), .of(turn.after.message), .text(bad.subject),
        ]
      }, ifEmpty: "\(test.key) has never changed")
  }

  private static func table(_ benchmark: String, in history: History) throws -> HistoryTable {
    let series = try history.series(of: benchmark)
    let times = series.flatMap(\.timeChanges).map { change in
      row(
        change.executor, change.machine, change.good, change.bad, "ms",
        .of(change.before / 1e6, decimals: 3), .of(change.after / 1e6, decimals: 3),
        change.after / change.before, .of(change.p, decimals: 4),
        change.isConfirmed ? "confirmed" : "suspected")
    }
    let counts = series.flatMap(\.countChanges).flatMap { change in
      countRows(change)
    }
    return HistoryTable(
      columns: [
        "executor", "machine", "commits", "count", "what", "before", "after", "percent", "p",
        "verdict", "subject",
      ], rows: times + counts, ifEmpty: "\(benchmark) has never changed")
  }

  private static func countRows(_ change: History.CountChange) -> [[History.Value]] {
    let (good, bad) = (change.good.counts, change.bad.counts)
    let counts = [
      ("instructions", good.instructions, bad.instructions),
      ("code bytes", good.codeBytes, bad.codeBytes), ("arena bytes", good.arenaBytes, bad.arenaBytes),
    ]
    return counts.compactMap { what, old, new in
      guard let old, let new, old != new else { return nil }
      return row(
        change.executor, change.machine, change.good, change.bad, what, .of(old), .of(new),
        Double(new) / Double(old), .null, "exact")
    }
  }

  private static func row(
    _ executor: History.Executor, _ machine: History.Machine, _ good: History.BenchmarkPoint,
    _ bad: History.BenchmarkPoint, _ what: String, _ before: History.Value, _ after: History.Value,
    _ ratio: Double, _ p: History.Value, _ verdict: String
  ) -> [History.Value] {
    [
      .text("\(executor)"), .text(machine.cpu), .text(bad.run.build.range(after: good.run.build)),
      .of(bad.run.build.distance(from: good.run.build)), .text(what), before, after,
      .of((ratio - 1) * 100, decimals: 2), p, .text(verdict), .text(bad.run.build.subject),
    ]
  }
}
