import History

/// Groups × executors, which open into files and those into cases.
struct MatrixSection {
  let report: RunReport

  /// Cases of a file that are listed.
  static let longest = 60

  private var executors: [History.Executor] { report.judged }

  var markup: Markup {
    if report.groups.isEmpty { return "" }
    return """
      <section id="matrix">
      <h2>Groups and executors</h2>
      <p class="lead">Cases that passed, of all. A group opens into its files, a file into what did not pass.</p>
      <div class="box"><div class="matrix" style="--executors:\(executors.count)">
      <div class="row headrow"><span class="name">group</span>\
      \(executors.map { "<span class=\"cell\">\($0.description)</span>" as Markup }.joined())</div>
      \(report.groups.map(group).joined("\n"))
      \(whole)
      </div></div>
      <p class="key small"><span class="bar"><i class="pass" style="flex:1"></i></span> passed \
      <span class="bar"><i class="known" style="flex:1"></i></span> \u{25CB} failed as expected \
      <span class="bar"><i class="fail" style="flex:1"></i></span> \u{2717} unexpected \
      <span class="bar"><i class="skip" style="flex:1"></i></span> \u{2013} unsupported</p>
      </section>
      """
  }

  private var whole: Markup {
    let counts = Dictionary(uniqueKeysWithValues: report.totals)
    return """
      <div class="row total"><span class="name">all</span>\(cells(counts))</div>
      """
  }

  private func group(_ group: Group) -> Markup {
    let open: Markup = group.unexpected > 0 && report.unexpected <= Self.longest ? " open" : ""
    let notable = group.files.filter(\.isNotable)
    let plain = group.files.filter { !$0.isNotable }
    let rest: Markup =
      plain.isEmpty
      ? ""
      : """
      <p class="whole small"><span class="good">\u{2713}</span> \
      \(notable.isEmpty ? "all of " : "")\(Wording.count(plain.count, "file")) \(plain.count == 1 ? "passes" : "pass") whole: \
      \(plain.map { "<span>\($0.name)</span>" as Markup }.joined(" "))</p>
      """
    return """
      <details class="group"\(open)><summary class="row"><span class="name">\(group.name)</span>\
      \(cells(group.counts))</summary>
      \(notable.map(file).joined("\n"))\(rest)</details>
      """
  }

  private func file(_ file: Group.File) -> Markup {
    let open: Markup = file.unexpected > 0 && report.unexpected <= 12 ? " open" : ""
    let all = Alike.all(file.exceptions)
    let listed = all.prefix(Self.longest).map(exception)
    let more = all.count - listed.count
    let rest: Markup = more > 0 ? "<li class=\"small\">and \(Wording.count(more)) more</li>" : ""
    let skips = file.skips.map { skipped -> Markup in
      """
      <li><span class="muted">\u{2013}</span> <span class="tag">\(skipped.executor.description)</span> \
      <span class="small">\(Wording.count(skipped.cases, "case")) unsupported: \
      \(Feature.name(in: skipped.message))</span></li>
      """
    }
    return """
      <details class="file"\(open)><summary class="row"><span class="name">\(file.name)</span>\
      \(cells(file.counts))</summary>
      <ol class="cases">\(listed.joined("\n"))\(rest)\(skips.joined("\n"))</ol></details>
      """
  }

  /// What a case came to in the same way on one or more executors.
  private struct Alike {
    let outcome: History.CaseOutcome
    var executors: [History.Executor]

    static func all(_ outcomes: [History.CaseOutcome]) -> [Alike] {
      var all: [Alike] = []
      for outcome in outcomes {
        // They come by case, so what is the same is among the last few.
        let same = all.indices.suffix(8).last { index in
          let other = all[index].outcome
          return other.test == outcome.test && other.status == outcome.status && other.message == outcome.message
            && other.executor.isOurs == outcome.executor.isOurs
        }
        if let same { all[same].executors.append(outcome.executor) } else {
          all.append(Alike(outcome: outcome, executors: [outcome.executor]))
        }
      }
      return all
    }
  }

  private func exception(_ alike: Alike) -> Markup {
    let outcome = alike.outcome
    let style = outcome.status.isUnexpected ? (outcome.executor.isOurs ? "bad" : "warn") : "muted"
    let message: Markup = outcome.message.map { "<p class=\"message\">\($0)</p>" } ?? ""
    return """
      <li><span class="\(style)">\(outcome.status.mark) \(outcome.status.words)</span> \
      \(alike.executors.map { "<span class=\"tag\">\($0.description)</span>" as Markup }.joined(" ")) \
      <span class="small">case \(outcome.test.ordinal), line \(outcome.test.line)</span>
      <pre>\(outcome.test.name)</pre>\(message)</li>
      """
  }

  private func cells(_ counts: [History.Executor: CaseCounts]) -> Markup {
    executors.map { executor -> Markup in
      guard let counts = counts[executor], counts.cases > 0 else {
        return "<span class=\"cell none\">\u{2013}</span>"
      }
      let failing: Markup =
        counts.unexpected > 0
        ? "<b class=\"\(executor.isOurs ? "bad" : "warn")\">\u{2717} \(Wording.count(counts.unexpected))</b> " : ""
      return """
        <span class="cell"><span class="numbers">\(failing)<span class="count">\(Wording.count(counts.passed))\
        <span class="muted">/\(Wording.count(counts.cases))</span></span> \
        <span class="percent">\(Wording.percent(counts.passed, of: counts.cases))</span></span>\
        \(Bar(counts).markup)</span>
        """
    }.joined()
  }
}

/// What is unsupported, by feature.
struct FeaturesSection {
  let report: RunReport

  var markup: Markup {
    if report.features.isEmpty { return "" }
    let executors = report.judged.filter { executor in report.features.contains { $0.cases[executor] != nil } }
    let rows = report.features.map { feature -> Markup in
      """
      <tr><th scope="row">\(feature.name)</th>\(executors.map { executor -> Markup in
        "<td>\(feature.cases[executor].map { Wording.count($0) } ?? "\u{2013}")</td>"
      }.joined())</tr>
      """
    }
    return """
      <section id="unsupported">
      <h2>Unsupported</h2>
      <p class="lead">Cases that were not tried, since the executor lacks a feature that they need.</p>
      <div class="box"><table class="features"><thead><tr><th scope="col">feature</th>\
      \(executors.map { "<th scope=\"col\" class=\"number\">\($0.description)</th>" as Markup }.joined())</tr></thead>
      <tbody>\(rows.joined("\n"))</tbody></table></div>
      </section>
      """
  }
}
