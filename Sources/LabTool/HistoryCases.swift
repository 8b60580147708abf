import ArgumentParser
import History

struct HistoryCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Show a case through time.")

  @Argument(help: "The case.")
  var name: String

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.show { history in
      HistoryTable(
        columns: ["executor", "run", "started", "commit", "status", "ms", "message", "subject"],
        rows: try history.line(of: try history.findCase(name)).map { point in
          [
            .text("\(point.executor)"), .integer(point.run.id), .time(point.run.started),
            .text(point.run.build.shortName), .text(point.status.name),
            .milliseconds(point.nanoseconds), .of(point.message), .text(point.run.build.subject),
          ]
        }, ifEmpty: "no run has it")
    }
  }
}

struct HistoryFirstBad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "first-bad",
    abstract: "Show when a case began to fail, after which good run, and when it was mended.")

  @Argument(help: "The case.")
  var name: String

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.show { history in
      let test = try history.findCase(name)
      return HistoryTable(
        columns: [
          "executor", "last good run", "first bad run", "commits", "count", "status", "message",
          "subject", "mended in run", "mended by",
        ],
        rows: try history.failingSpells(of: test).map { spell in
          let (good, bad) = (spell.lastGood?.run, spell.firstBad.run)
          return [
            .text("\(spell.executor)"), .of(good.map { Int($0.id) }), .integer(bad.id),
            .text(bad.build.range(after: good?.build)), .of(bad.build.distance(from: good?.build)),
            .text(spell.firstBad.status.name), .of(spell.firstBad.message),
            .text(bad.build.subject), .of(spell.mended.map { Int($0.run.id) }),
            .of(spell.mended?.run.build.shortName),
          ]
        }, ifEmpty: "\(test.key) has never failed at a commit")
    }
  }
}

struct HistoryAnnotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Say something of a case or a benchmark.")

  @Argument(help: "The case or the benchmark.")
  var name: String

  @Option(help: "What it is.")
  var kind: History.Annotation.Kind

  @Argument(help: "What there is to say.")
  var text: String

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.change { try $0.annotate(try $0.findTarget(name), kind, text) }
  }
}

struct HistoryAnnotations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotations", abstract: "List what was said of cases and benchmarks.")

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.show { history in
      HistoryTable(
        columns: ["made", "kind", "of", "text"],
        rows: try history.annotations().map {
          [.time($0.made), .text($0.kind.rawValue), .text($0.target), .text($0.text)]
        }, ifEmpty: "no annotations")
    }
  }
}

struct HistorySQL: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql", abstract: "Ask in SQL, read-only.",
    discussion: "The views are results and figures; docs/History.md describes the tables.")

  @Argument(help: "One statement.")
  var statement: String

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.show { history in
      let answer = try history.select(statement)
      return HistoryTable(columns: answer.columns, rows: answer.rows)
    }
  }
}

struct HistoryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over the runs of another history that are not here.")

  @Argument(help: "The other history.")
  var other: String

  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.change { history in
      let source = try History(path: other)
      let count = Result { try history.importRuns(of: source) }
      try source.close()
      print("\(try count.get()) runs imported")
    }
  }
}
