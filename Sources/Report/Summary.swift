import History

/// The report in a few lines of Markdown, for a step's summary or a message.
public struct Summary {
  let report: RunReport

  public init(_ report: RunReport) { self.report = report }

  /// Items of a list that are shown.
  static let longest = 20

  public var markdown: String {
    let run = report.run
    let verdict =
      report.unexpected == 0
      ? "\u{2713} All as expected" : "\u{2717} \(Wording.count(report.unexpected, "unexpected result"))"
    var parts = [
      "## \(verdict)",
      "Run \(run.id), \(Wording.date(run.started)), at `\(run.build.shortName)` \(Self.escaped(run.build.subject)).",
    ]
    if run.state != .complete { parts.append("**The run is \(run.state.rawValue).**") }
    parts.append(changes)
    if !report.totals.isEmpty { parts.append(matrix) }
    if !report.features.isEmpty { parts.append(features) }
    if !speed.isEmpty { parts.append(speed) }
    if !report.notes.isEmpty { parts.append(report.notes.map { "- \(Self.escaped($0))" }.joined(separator: "\n")) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var changes: String {
    guard let previous = report.previous else { return "There is no earlier run to compare with." }
    let range = report.run.build.range(after: previous.build)
    if report.changes.isEmpty { return "Since run \(previous.id) (`\(range)`) nothing broke, and nothing was mended." }
    var lines = ["Since run \(previous.id) (`\(range)`):", ""]
    lines += report.changes.prefix(Self.longest).map { change in
      let first = change.cases.first?.message.map { ": \(Self.escaped($0))" } ?? ""
      return "- \(change.kind.mark) **\(change.kind.title.lowercased())** \(Self.escaped(change.file)) on "
        + "\(Self.escaped(change.executor.description)), \(Wording.count(change.cases.count, "case")), "
        + "`\(change.range)`\(first)"
    }
    let more = report.changes.count - Self.longest
    if more > 0 { lines.append("- and \(Wording.count(more)) more") }
    return lines.joined(separator: "\n")
  }

  private var matrix: String {
    let executors = report.judged
    var lines = [
      "| group | " + executors.map { Self.escaped($0.description) }.joined(separator: " | ") + " |",
      "| --- |" + String(repeating: " ---: |", count: executors.count),
    ]
    func row(_ name: String, _ counts: [History.Executor: CaseCounts]) -> String {
      let cells = executors.map { executor -> String in
        guard let counts = counts[executor], counts.cases > 0 else { return "\u{2013}" }
        let failing = counts.unexpected > 0 ? "\u{2717} \(counts.unexpected), " : ""
        return "\(failing)\(counts.passed)/\(counts.cases), \(Wording.percent(counts.passed, of: counts.cases))"
      }
      return "| \(name) | " + cells.joined(separator: " | ") + " |"
    }
    lines += report.groups.map { row(Self.escaped($0.name), $0.counts) }
    lines.append(row("**all**", Dictionary(uniqueKeysWithValues: report.totals)))
    return lines.joined(separator: "\n")
  }

  private var features: String {
    let items = report.features.map { feature in
      "\(Self.escaped(feature.name)) \(Wording.count(feature.cases.values.max() ?? 0))"
    }
    return "Unsupported: " + items.joined(separator: ", ") + "."
  }

  private var speed: String {
    report.timings.filter(\.isNews).sorted { $0.weight > $1.weight }.prefix(Self.longest).map { timing in
      let name = "\(Self.escaped(timing.benchmark)) on \(Self.escaped(timing.executor.description))"
      guard let change = timing.news.first else {
        return "- ? \(name): \(Wording.time(Double(timing.figure))), suspect"
      }
      let (good, bad) = (timing.points[change.index - 1].run.build, timing.points[change.index].run.build)
      return "- \(change.mark) \(name): \(Wording.change(change.ratio)), \(change.words), `\(bad.range(after: good))`"
    }.joined(separator: "\n")
  }

  /// Text that is to be no markup, on one line.
  static func escaped(_ plain: String) -> String {
    var result = ""
    for character in plain {
      switch character {
      case _ where character.isNewline: result += " "
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case _ where "\\`*_{}[]()#|~!".contains(character): result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
