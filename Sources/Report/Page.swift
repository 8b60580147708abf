import History

/// The report as one HTML file: no scripts, nothing from elsewhere, `<details>` for what is opened.
public struct Page {
  let report: RunReport

  public init(_ report: RunReport) { self.report = report }

  public var html: String { markup.text + "\n" }

  private var markup: Markup {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(verdict.title) \u{2013} Apus, run \(report.run.id)</title>
    <style>
    \(Stylesheet.css)
    </style>
    </head>
    <body>
    <main>
    \(head)
    \(ChangesSection(report: report).markup)
    \(MatrixSection(report: report).markup)
    \(FeaturesSection(report: report).markup)
    \(TimingsSection(report: report).markup)
    \(FactsSection(report: report).markup)
    </main>
    </body>
    </html>
    """
  }

  private var head: Markup {
    let build = report.run.build
    return """
      <header>
      <p class="over">Apus \u{B7} run \(report.run.id) \u{B7} \(Wording.date(report.run.started))</p>
      <h1 class="\(verdict.style)"><span class="mark" aria-hidden="true">\(verdict.mark)</span> \(verdict.title)</h1>
      <p class="commit"><code>\(build.shortName)</code> \(build.subject)</p>
      \(stateNote)
      \(tiles)
      </header>
      """
  }

  private var verdict: (title: String, mark: String, style: String) {
    if report.totals.isEmpty, report.timings.isEmpty { return ("Nothing was run", "\u{2013}", "warn") }
    if report.unexpected > 0 {
      return (Wording.count(report.unexpected, "unexpected result"), "\u{2717}", "bad")
    }
    return ("All as expected", "\u{2713}", "good")
  }

  private var stateNote: Markup {
    let dirty: Markup =
      report.run.build.isDirty
      ? "<p class=\"note\">The work tree had changes that are in no commit.</p>" : ""
    let state: Markup =
      switch report.run.state {
      case .complete: ""
      case .running: "<p class=\"note\">The run is still under way: this is what it has so far.</p>"
      case .incomplete: "<p class=\"note\">The run was stopped before its end: this is what it had.</p>"
      }
    return dirty + state
  }

  /// How much passed, an executor each.
  private var tiles: Markup {
    let tiles = report.totals.map { executor, counts -> Markup in
      """
      <div class="tile\(executor.isOurs ? "" : " peer")">
      <h2>\(executor.description)</h2>
      <p class="figure">\(Wording.percent(counts.passed, of: counts.cases))</p>
      <p class="small">\(Wording.count(counts.passed)) of \(Wording.count(counts.cases, noun(executor)))</p>
      \(Bar(counts).markup)
      <p class="small">\(outcome(counts, isOurs: executor.isOurs))</p>
      </div>
      """
    }
    return tiles.isEmpty ? "" : "<div class=\"tiles\">\(tiles.joined("\n"))</div>"
  }

  private func noun(_ executor: History.Executor) -> String { executor.isOurs ? "case" : "script" }

  private func outcome(_ counts: CaseCounts, isOurs: Bool) -> String {
    var parts: [String] = []
    if counts.unexpected > 0 {
      parts.append("\u{2717} \(Wording.count(counts.unexpected)) \(isOurs ? "unexpected" : "failed")")
    }
    if counts.expectedFailures > 0 {
      parts.append("\u{25CB} \(Wording.count(counts.expectedFailures)) failed as expected")
    }
    if counts.skipped > 0 { parts.append("\u{2013} \(Wording.count(counts.skipped)) unsupported") }
    return parts.isEmpty ? "nothing failed, nothing left out" : parts.joined(separator: " \u{B7} ")
  }
}

/// How a count is made up, as a bar: passed, failed as expected, unexpected, unsupported.
struct Bar {
  let counts: CaseCounts

  init(_ counts: CaseCounts) { self.counts = counts }

  var markup: Markup {
    let parts = [
      ("pass", counts.passed), ("known", counts.expectedFailures), ("fail", counts.unexpected),
      ("skip", counts.skipped),
    ]
    let spans = parts.filter { $0.1 > 0 }.map { style, count -> Markup in
      // Even one case in thousands is to be seen.
      "<i class=\"\(style)\" style=\"flex:\(count) 0 \(style == "fail" ? 3 : 0)px\"></i>"
    }
    return "<span class=\"bar\" aria-hidden=\"true\">\(spans.joined())</span>"
  }
}
