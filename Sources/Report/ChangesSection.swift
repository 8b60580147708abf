import History

/// What broke and what was mended since the run before.
struct ChangesSection {
  let report: RunReport

  /// Cases that one item lists.
  static let longest = 40

  var markup: Markup {
    """
    <section id="changes">
    <h2>What changed</h2>
    \(since)
    \(lists)
    \(speed)
    </section>
    """
  }

  private var since: Markup {
    guard let previous = report.previous else {
      return "<p class=\"lead\">There is no earlier complete run of these files on this machine to compare with.</p>"
    }
    let range = report.run.build.range(after: previous.build)
    let count = report.run.build.distance(from: previous.build).map { Wording.count($0, "commit") } ?? ""
    let nothing: Markup = isQuiet ? " Nothing broke, and nothing was mended." : ""
    return """
      <p class="lead">Since run \(previous.id) of \(Wording.date(previous.started)): \
      <code>\(range)</code>\(count.isEmpty ? "" : ", ")\(count).\(nothing)</p>
      """
  }

  private var isQuiet: Bool { report.changes.isEmpty && !report.timings.contains(where: \.isNews) }

  private var lists: Markup {
    Change.Kind.allCases.map { kind -> Markup in
      let changes = report.changes.filter { $0.kind == kind }
      if changes.isEmpty { return "" }
      let cases = changes.reduce(0) { $0 + $1.cases.count }
      return """
        <h3 class="\(kind.style)"><span class="mark" aria-hidden="true">\(kind.mark)</span> \
        \(kind.title) <span class="tally">\(Wording.count(cases, "case"))</span></h3>
        <ul class="changes">
        \(changes.map(item).joined("\n"))
        </ul>
        """
    }.joined("\n")
  }

  private func item(_ change: Change) -> Markup {
    let cases = change.cases.prefix(Self.longest).map { row($0, in: change) }
    let rest = change.cases.count - cases.count
    let more: Markup = rest > 0 ? "<li class=\"small\">and \(Wording.count(rest)) more</li>" : ""
    // Few are shown, many are there to be opened.
    let open: Markup = change.cases.count <= 3 || report.changes.count <= 3 ? " open" : ""
    return """
      <li><details\(open)><summary><span class="file">\(change.file)</span> \
      <span class="tag">\(change.executor.description)</span> \
      <span class="small">\(Wording.count(change.cases.count, "case"))</span>\
      <span class="range"><code>\(change.range)</code> \(change.distance)</span></summary>
      <p class="small subject">up to \u{201C}\(change.after.build.subject)\u{201D}</p>
      <ol class="cases">\(cases.joined("\n"))\(more)</ol></details></li>
      """
  }

  private func row(_ change: History.CaseChange, in owner: Change) -> Markup {
    let before = change.before?.words ?? "was not there"
    let after = change.after?.words ?? "is not there"
    let message: Markup = change.message.map { "<p class=\"message\">\($0)</p>" } ?? ""
    return """
      <li><span class="place">\(owner.file):\(change.test.ordinal)</span> \
      <span class="small">line \(change.test.line) \u{B7} \(before) \u{2192} \(after)</span>
      <pre>\(change.test.name)</pre>\(message)</li>
      """
  }

  // MARK: Speed

  private var speed: Markup {
    let timings = report.timings.filter(\.isNews).sorted { $0.weight > $1.weight }
    if timings.isEmpty { return "" }
    return """
      <h3><span class="mark" aria-hidden="true">\u{25C6}</span> Speed \
      <span class="tally">\(Wording.count(timings.count)) series</span></h3>
      <ul class="changes speed">
      \(timings.map(item).joined("\n"))
      </ul>
      """
  }

  private func item(_ timing: Timing) -> Markup {
    let changes = timing.news.map { change -> Markup in
      let (good, bad) = (timing.points[change.index - 1].run, timing.points[change.index].run)
      let count = bad.build.distance(from: good.build).map { Wording.count($0, "commit") } ?? ""
      return """
        <p><span class="\(change.ratio > 1 ? "bad" : "good")">\(change.mark) \(Wording.change(change.ratio))</span> \
        \(Wording.time(change.before)) \u{2192} \(Wording.time(change.after)), \(change.words) \
        (p = \(Wording.decimals(change.p, 3))) <span class="range"><code>\(bad.build.range(after: good.build))</code> \
        \(count)</span></p>
        <p class="small subject">up to \u{201C}\(bad.build.subject)\u{201D}</p>
        """
    }
    let suspect: Markup =
      timing.isSuspect == true
      ? """
      <p><span class="warn">? \(timing.fromUsual.map(Wording.change) ?? "")</span> \(Wording.time(Double(timing.figure))) \
      in this run, against the median of the runs before it: suspect until more runs say so.</p>
      """ : ""
    return """
      <li><div class="speedrow"><div><span class="file">\(timing.benchmark)</span> \
      <span class="tag">\(timing.executor.description)</span>\(changes.joined())\(suspect)</div>\
      \(Sparkline(timing: timing).markup)</div></li>
      """
  }
}

extension Change.Kind {
  var title: String {
    switch self {
    case .broke: "Broke"
    case .mended: "Mended"
    case .lost: "No longer run"
    case .gained: "Newly run"
    case .other: "Judged otherwise"
    }
  }

  var mark: String {
    switch self {
    case .broke: "\u{2717}"
    case .mended: "\u{2713}"
    case .lost: "\u{2212}"
    case .gained: "+"
    case .other: "\u{25CB}"
    }
  }

  var style: String {
    switch self {
    case .broke: "bad"
    case .mended: "good"
    case .lost: "warn"
    case .gained, .other: "plain"
    }
  }
}
