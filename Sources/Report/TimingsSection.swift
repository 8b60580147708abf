import Foundation
import History

/// The benchmarks: our own tiers over the runs, and beside other engines.
struct TimingsSection {
  let report: RunReport

  private var ours: [Timing] { report.timings.filter(\.executor.isOurs) }
  private var peers: [Timing] { report.timings.filter { !$0.executor.isOurs } }

  var markup: Markup {
    if report.timings.isEmpty { return "" }
    return """
      <section id="timings">
      <h2>Timings</h2>
      <p class="lead">The least CPU time of a run's samples, compared with the run before on this machine. A line across \
      the curve is a change of level: solid where the U test confirms it, dotted where it is suspected.</p>
      \(ours.isEmpty ? "" : table)
      \(beside)
      </section>
      """
  }

  private var table: Markup {
    let hasCode = ours.contains { $0.counts.codeBytes != nil }
    let hasArena = ours.contains { $0.counts.arenaBytes != nil }
    let hasInstructions = ours.contains { $0.counts.instructions != nil }
    var counts: [(String, KeyPath<History.Counts, Int?>)] = []
    if hasInstructions { counts.append(("instructions", \.instructions)) }
    if hasCode { counts.append(("code bytes", \.codeBytes)) }
    if hasArena { counts.append(("arena bytes", \.arenaBytes)) }
    return """
      <div class="box"><table class="timings"><thead><tr><th scope="col">benchmark</th><th scope="col">executor</th>\
      <th scope="col" class="number">time</th><th scope="col" class="number">to previous</th>\
      <th scope="col">runs</th><th scope="col">verdict</th>\
      \(counts.map { "<th scope=\"col\" class=\"number\">\($0.0)</th>" as Markup }.joined())\
      <th scope="col" class="number">samples</th></tr></thead>
      <tbody>\(ours.map { row($0, counts.map(\.1)) }.joined("\n"))</tbody></table></div>
      """
  }

  private func row(_ timing: Timing, _ counts: [KeyPath<History.Counts, Int?>]) -> Markup {
    let few = timing.samples < Figure.enoughSamples
    let samples: Markup =
      few ? "<span class=\"warn\" title=\"few: a poor figure\">? \(timing.samples)</span>" : "\(timing.samples)"
    return """
      <tr><th scope="row">\(timing.benchmark)</th><td class="left"><span class="tag">\(timing.executor.description)</span></td>\
      <td>\(Wording.time(Double(timing.figure)))</td><td>\(timing.ratio.map(Wording.change) ?? "\u{2013}")</td>\
      <td class="left">\(Sparkline(timing: timing).markup)</td><td class="left">\(verdict(timing))</td>\
      \(counts.map { count(timing, $0) }.joined())<td>\(samples)</td></tr>
      """
  }

  private func verdict(_ timing: Timing) -> Markup {
    if let change = timing.news.first {
      let style = change.ratio > 1 ? "bad" : "good"
      return """
        <span class="\(style)">\(change.mark) \(Wording.change(change.ratio))</span> <span class="small">\(change.words)</span>
        """
    }
    switch timing.isSuspect {
    case true?: return "<span class=\"warn\">? suspect</span>"
    case false?: return "<span class=\"muted\">steady</span>"
    case nil: return "<span class=\"muted\">too few runs</span>"
    }
  }

  /// A count, and what it was where that is not the same.
  private func count(_ timing: Timing, _ path: KeyPath<History.Counts, Int?>) -> Markup {
    guard let count = timing.counts[keyPath: path] else { return "<td>\u{2013}</td>" }
    guard let old = timing.earlierCounts?[keyPath: path], old != count else {
      return "<td>\(Wording.count(count))</td>"
    }
    return """
      <td>\(Wording.count(count)) <span class="\(count > old ? "bad" : "good") small">\(count > old ? "\u{25B2}" : "\u{25BC}") \
      \(Wording.count(count - old))</span></td>
      """
  }

  // MARK: Other engines

  private var beside: Markup {
    if peers.isEmpty || ours.isEmpty { return "" }
    let executors = report.executors.filter { executor in
      report.timings.contains { $0.executor == executor }
    }
    let rows = Set(report.timings.map(\.benchmark)).sorted().map { benchmark -> Markup in
      let figures = figures(of: benchmark)
      return """
        <tr><th scope="row">\(benchmark)</th>\(executors.map { cell(figures[$0], base: figures[base]) }.joined())</tr>
        """
    }
    return """
      <h3>Beside other engines</h3>
      <p class="lead">Times, and how many times that of <code>\(base.description)</code> they are.</p>
      <div class="box"><table><thead><tr><th scope="col">benchmark</th>\
      \(executors.map { "<th scope=\"col\" class=\"number\">\($0.description)</th>" as Markup }.joined())</tr></thead>
      <tbody>\(rows.joined("\n"))</tbody>
      <tfoot><tr><th scope="row">geometric mean</th>\(executors.map(mean).joined())</tr></tfoot></table></div>
      """
  }

  /// What the others are compared with: the threaded tier, or else our first.
  private var base: History.Executor {
    ours.first { $0.executor.name == "threaded" }?.executor ?? ours[0].executor
  }

  private func figures(of benchmark: String) -> [History.Executor: Int] {
    Dictionary(
      report.timings.filter { $0.benchmark == benchmark }.map { ($0.executor, $0.figure) }
    ) { first, _ in first }
  }

  private func cell(_ figure: Int?, base: Int?) -> Markup {
    guard let figure else { return "<td>\u{2013}</td>" }
    guard let base, base > 0, base != figure else { return "<td>\(Wording.time(Double(figure)))</td>" }
    return """
      <td>\(Wording.time(Double(figure))) <span class="small muted">\(Wording.decimals(Double(figure) / Double(base), 2)) \u{D7}</span></td>
      """
  }

  /// Over the benchmarks that both have.
  private func mean(_ executor: History.Executor) -> Markup {
    let logarithms = Set(report.timings.map(\.benchmark)).sorted().compactMap { benchmark -> Double? in
      let figures = figures(of: benchmark)
      guard let figure = figures[executor], let base = figures[base], base > 0, figure > 0 else { return nil }
      return log(Double(figure) / Double(base))
    }
    if logarithms.isEmpty { return "<td>\u{2013}</td>" }
    let mean = exp(logarithms.reduce(0, +) / Double(logarithms.count))
    return "<td>\(Wording.decimals(mean, 2)) \u{D7}</td>"
  }
}

/// Where, with what, and how it was run.
struct FactsSection {
  let report: RunReport

  var markup: Markup {
    let run = report.run
    let facts: [(String, Markup)] = [
      ("commit", "<code>\(run.build.sha)</code>\(run.build.isDirty ? ", with changes" : "")"),
      ("committed", "\(Wording.date(run.build.committed))"),
      ("toolchain", "\(run.build.toolchain) \(run.build.flags)"),
      ("machine", "\(run.machine.cpu), \(Wording.count(run.machine.cores, "core")), \(Wording.bytes(run.machine.memory)), \(run.machine.os)"),
      ("load", "\(load(run.loadBefore)) at the beginning, \(load(run.loadAfter)) at the end"),
      ("began", "\(Wording.date(run.started))"),
      ("took", "\(run.ended.map { Wording.time(Double($0 - run.started) * 1e9) } ?? "\u{2013}")"),
      ("command", "<code>\(run.command)</code>"),
    ]
    return """
      <section id="facts">
      <h2>The run</h2>
      <dl>\(facts.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>" as Markup }.joined("\n"))</dl>
      \(notes)
      </section>
      """
  }

  private func load(_ load: Double?) -> String { load.map { Wording.decimals($0, 1) } ?? "\u{2013}" }

  private var notes: Markup {
    if report.notes.isEmpty { return "" }
    let items = report.notes.map { note -> Markup in
      note.hasPrefix(RunReport.unexpectedNote)
        ? "<li><span class=\"bad\">\u{2717}</span> \(note)</li>" : "<li>\(note)</li>"
    }
    return "<h3>Notes</h3><ul class=\"notes\">\(items.joined("\n"))</ul>"
  }
}
