import History

/// The report for continuous integration: a suite for each group on each of our executors, a case for each file with
/// its failing commands in one text.
///
/// In the elements and attributes that the Jenkins schema has (jenkinsci/xunit-plugin, `junit-10.xsd`).
public struct JUnitReport {
  let report: RunReport

  public init(_ report: RunReport) { self.report = report }

  /// Failing commands of a file that are listed.
  static let longest = 100

  private struct Suite {
    var name: String
    var cases: [Markup] = []
    var failures = 0
    var errors = 0
    var skipped = 0
    var nanoseconds = 0
  }

  public var xml: String {
    let suites = report.groups.flatMap { group in
      report.judged.filter(\.isOurs).compactMap { suite(of: group, $0) }
    } + noteSuites
    let sum = { (count: (Suite) -> Int) in suites.lazy.map(count).reduce(0, +) }
    let markup: Markup = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="apus" tests="\(sum { $0.cases.count })" failures="\(sum(\.failures))" errors="\(sum(\.errors))" \
      time="\(seconds(sum(\.nanoseconds)))">
      \(suites.map(element).joined("\n"))
      </testsuites>

      """
    return markup.text
  }

  private func element(_ suite: Suite) -> Markup {
    """
    <testsuite name="\(suite.name)" tests="\(suite.cases.count)" failures="\(suite.failures)" \
    errors="\(suite.errors)" skipped="\(suite.skipped)" time="\(seconds(suite.nanoseconds))" \
    timestamp="\(Wording.instant(report.run.started))">
    \(suite.cases.joined("\n"))
    </testsuite>
    """
  }

  private func suite(of group: Group, _ executor: History.Executor) -> Suite? {
    var suite = Suite(name: "\(group.name).\(executor.name)")
    for file in group.files.sorted(by: { $0.name < $1.name }) {
      guard let counts = file.counts[executor] else { continue }
      let unexpected = file.exceptions.filter { $0.executor == executor && $0.status.isUnexpected }
      var content: Markup = ""
      if !unexpected.isEmpty {
        let isError = unexpected.contains { $0.status == .error }
        if isError { suite.errors += 1 } else { suite.failures += 1 }
        content = failure(unexpected, of: counts.cases, element: isError ? "error" : "failure")
      } else if counts.skipped > 0, counts.skipped >= counts.cases - 1 {
        // But for case 0, the file as a whole, nothing was tried.
        suite.skipped += 1
        let features = file.skips.filter { $0.executor == executor }.map { Feature.name(in: $0.message) }
        content = "<skipped message=\"unsupported: \(Set(features).sorted().joined(separator: ", "))\"/>"
      }
      suite.nanoseconds += counts.nanoseconds
      suite.cases.append(
        """
        <testcase classname="\(suite.name)" name="\(file.name)" time="\(seconds(counts.nanoseconds))">\(content)</testcase>
        """)
    }
    return suite.cases.isEmpty ? nil : suite
  }

  private func failure(_ outcomes: [History.CaseOutcome], of count: Int, element: String) -> Markup {
    let lines = outcomes.prefix(Self.longest).map { outcome in
      """
      \(outcome.test.suite)/\(outcome.test.file):\(outcome.test.ordinal), line \(outcome.test.line): \(outcome.status.words)
        \(outcome.test.name)
        \(outcome.message ?? "")
      """
    }
    let more = outcomes.count - lines.count
    let text = lines.joined(separator: "\n") + (more > 0 ? "\nand \(more) more" : "")
    let message = "\(outcomes.count) of \(count) cases"
    return element == "error"
      ? "<error message=\"\(message)\" type=\"unexpected\">\(text)</error>"
      : "<failure message=\"\(message)\" type=\"unexpected\">\(text)</failure>"
  }

  /// What is unexpected and no case.
  private var noteSuites: [Suite] {
    let notes = report.notes.filter { $0.hasPrefix(RunReport.unexpectedNote) }
    if notes.isEmpty { return [] }
    var suite = Suite(name: "expectations")
    suite.failures = notes.count
    suite.cases = notes.map { note in
      let text = note.dropFirst(RunReport.unexpectedNote.count)
      return """
        <testcase classname="expectations" name="\(text)" time="0"><failure message="\(text)" type="unexpected"/></testcase>
        """
    }
    return [suite]
  }

  private func seconds(_ nanoseconds: Int) -> String { Wording.decimals(Double(nanoseconds) / 1e9, 3) }
}
