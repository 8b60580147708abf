import ArgumentParser
import History

struct HistoryRuns: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs", abstract: "List the runs, in the order of their commits.")

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.show { history in
      HistoryTable(
        columns: [
          "run", "started", "state", "commit", "cases", "passed", "failed", "errors", "expected",
          "unexpected", "skipped", "load", "cpu", "subject",
        ],
        rows: try history.runs().map { run in
          let totals = try history.totals(of: run.id)
          return [
            .integer(run.id), .time(run.started), .text(run.state.rawValue),
            .text(run.build.shortName), .of(totals.cases), .of(totals.passed), .of(totals.failed),
            .of(totals.errors), .of(totals.expectedFailures), .of(totals.unexpectedPasses),
            .of(totals.skipped), .of(run.loadBefore, decimals: 1), .text(run.machine.cpu),
            .text(run.build.subject),
          ]
        }, ifEmpty: "no runs")
    }
  }
}

struct HistoryDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "List the cases that changed from one run to another.")

  @Argument(help: "The earlier run.")
  var before: HistoryRunName

  @Argument(help: "The later run.")
  var after: HistoryRunName

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.show { history in
      let comparison = try history.compare(
        try before.find(in: history).id, try after.find(in: history).id)
      let counts = [
        (comparison.onlyBefore, comparison.before), (comparison.onlyAfter, comparison.after),
      ].filter { $0.0 > 0 }.map { "; \($0.0) only in run \($0.1.id)" }.joined()
      return HistoryTable(
        columns: ["commits", "case", "executor", "before", "after", "name", "message"],
        rows: comparison.groups.flatMap { group in
          group.changes.map { change in
            [
              .text(group.after.build.range(after: group.before.build)), .text(change.test.key),
              .text("\(change.executor)"), .of(change.before?.name), .of(change.after?.name),
              .text(change.test.name), .of(change.message),
            ]
          }
        }, ifEmpty: "nothing changed in the cases of both runs" + counts)
    }
  }
}

struct HistoryFlaky: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flaky", abstract: "List the cases that came out differently at one commit.")

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.show { history in
      HistoryTable(
        columns: ["case", "executor", "commit", "runs", "changes", "statuses", "name"],
        rows: try history.flakyCases().map { flaky in
          [
            .text(flaky.test.key), .text("\(flaky.executor)"), .text(flaky.build.shortName),
            .of(flaky.runs), .of(flaky.changes),
            .text(flaky.statuses.map(\.name).joined(separator: " ")), .text(flaky.test.name),
          ]
        }, ifEmpty: "no case came out differently at one commit")
    }
  }
}

struct HistorySlowest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slowest", abstract: "List the slowest cases of a run, or the slowest files.")

  @Option(name: .customLong("run"), help: "The run.")
  var name = HistoryRunName.latest

  @Flag(help: "Files instead of cases.")
  var files = false

  @Option(help: "How many.")
  var limit = 20

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.show { history in
      let run = try name.find(in: history).id
      if files {
        return HistoryTable(
          columns: ["file", "executor", "cases", "ms"],
          rows: try history.slowestFiles(of: run, limit: limit).map { file in
            [
              .text("\(file.suite)/\(file.file)"), .text("\(file.executor)"), .of(file.cases),
              .milliseconds(file.nanoseconds),
            ]
          })
      }
      return HistoryTable(
        columns: ["case", "executor", "ms", "name"],
        rows: try history.slowestCases(of: run, limit: limit).map { slow in
          [
            .text(slow.test.key), .text("\(slow.executor)"), .milliseconds(slow.nanoseconds),
            .text(slow.test.name),
          ]
        }, ifEmpty: "no case took a millisecond")
    }
  }
}
