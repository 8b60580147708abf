import Foundation
import History
import Testing

@testable import Report

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct PageTests {
  static let hostile = "</pre><script>alert('1')</script> \"q\" & \u{1} ]]> `|` <b"

  @Test func thePageSaysWhatHappened() throws {
    let html = Page(try ReportStory(note: "left out: lz").report()).html
    #expect(TagBalance.problems(html) == [])
    for text in [
      "1 unexpected result", "Broke", "Mended", "core/a.wast:3", "<code>0013ababab..0014ababab</code>",
      "expected i32 1, got i32 2", "(assert_return (invoke &quot;f3&quot;))", "confirmed", "Beside other engines",
      "peer 2.0", "\u{2717} 1 failed", "left out: lz", "Test CPU", "apus-lab nightly", "Unsupported", "<polyline",
      "<code>0009ababab..0010ababab</code>",
    ] {
      #expect(html.contains(text), "\(text)")
    }
    for forbidden in ["<script", "http://", "https://", "url(", "@import", "src="] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func aQuietRunIsCalledSo() throws {
    let html = Page(try ReportStory().report(5)).html
    #expect(html.contains("Nothing broke, and nothing was mended."))
    #expect(Page(try ReportStory().report(1)).html.contains("no earlier complete run"))
  }

  @Test func hostileNamesStayText() throws {
    let report = try ReportStory(note: Self.hostile, hostile: Self.hostile).report()
    let html = Page(report).html
    #expect(TagBalance.problems(html) == [])
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{1}"))
    #expect(html.contains("&lt;script&gt;alert(&#39;1&#39;)"))
    let document = try XMLDocument(data: Data(JUnitReport(report).xml.utf8))
    let failure = try #require(try document.nodes(forXPath: "//failure").first)
    #expect(failure.stringValue?.contains("<script>alert('1')</script> \"q\" & \u{FFFD} ]]>") == true)
    let markdown = Summary(report).markdown
    #expect(!markdown.contains("<script"))
    #expect(markdown.contains("&lt;script&gt;"))
  }

  @Test func junitIsWellFormedAndItsCountsAreRight() throws {
    let report = try ReportStory(note: "unexpected: core/x.wast:1 on inplace is listed and not there").report()
    let document = try XMLDocument(data: Data(JUnitReport(report).xml.utf8))
    let root = try #require(document.rootElement())
    #expect(root.name == "testsuites")
    func number(_ element: XMLElement, _ name: String) -> Int? {
      element.attribute(forName: name)?.stringValue.flatMap(Int.init)
    }
    let suites = root.elements(forName: "testsuite")
    #expect(
      suites.compactMap { $0.attribute(forName: "name")?.stringValue } == [
        "core.inplace", "core.threaded", "simd.inplace", "simd.threaded", "expectations",
      ])
    for suite in suites {
      #expect(number(suite, "tests") == suite.elements(forName: "testcase").count)
      #expect(try number(suite, "failures") == (suite.nodes(forXPath: "testcase/failure").count))
      #expect(try number(suite, "errors") == (suite.nodes(forXPath: "testcase/error").count))
      #expect(try number(suite, "skipped") == (suite.nodes(forXPath: "testcase/skipped").count))
    }
    #expect(number(root, "tests") == suites.reduce(0) { $0 + (number($1, "tests") ?? 0) })
    #expect(number(root, "failures") == 2)
    // All of it but its first case is unsupported.
    let skipped = try document.nodes(forXPath: "//testcase[@name='core/simd/d.wast']/skipped/@message")
    #expect(skipped.map(\.stringValue) == ["unsupported: simd", "unsupported: simd"])
    let failed = try #require(try document.nodes(forXPath: "//testcase[@name='core/a.wast']/failure").first)
    #expect(failed.stringValue?.contains("core/a.wast:3, line 10: failed") == true)
  }

  @Test func markdownFitsASummary() throws {
    let markdown = Summary(try ReportStory().report()).markdown
    #expect(markdown.hasPrefix("## \u{2717} 1 unexpected result\n"))
    #expect(markdown.contains("**broke** core/a.wast on threaded, 1 case, `0013ababab..0014ababab`"))
    #expect(markdown.contains("| core | 29/30, 96.6 % | \u{2717} 1, 28/30, 93.3 % |"))
    #expect(markdown.contains("\u{25B2} fib on threaded"))
  }

  @Test func filesAreWritten() throws {
    let story = try ReportStory()
    let folder = story.folder.appendingPathComponent("a/b").path
    try story.report().write(to: folder)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        "junit.xml", "report.html", "summary.md",
      ])
    // The same history gives the same report.
    let first = try Data(contentsOf: URL(fileURLWithPath: folder + "/report.html"))
    try story.report().write(to: folder)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/report.html")) == first)
  }

  @Test func markupEscapesWhatIsInterpolated() {
    let name = "<a href='x'>"
    let inner: Markup = "<b>\(name)</b>"
    let outer: Markup = "<p class=\"\(name)\">\(inner)\(3)</p>"
    #expect(outer.text == "<p class=\"&lt;a href=&#39;x&#39;&gt;\"><b>&lt;a href=&#39;x&#39;&gt;</b>3</p>")
    #expect(TagBalance.problems("<p><b></p></b>").count == 2)
    #expect(TagBalance.problems("<p>") == ["<p> is never closed"])
  }

  @Test func numbersAsPeopleWriteThem() {
    #expect(Wording.count(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(Wording.percent(999, of: 1000) == "99.9 %")
    #expect(Wording.percent(9999, of: 10000) == "99.9 %")
    #expect(Wording.percent(5, of: 5) == "100 %")
    #expect(Wording.percent(0, of: 0) == "\u{2013}")
    #expect(Wording.time(1_234_000_000) == "1.23 s")
    #expect(Wording.time(381_200_000) == "381 ms")
    #expect(Wording.change(1.05) == "+5.0 %")
    #expect(Wording.change(0.997) == "\u{2212}0.3 %")
    #expect(Wording.change(1) == "\u{B1}0.0 %")
    #expect(Wording.date(0) == "1970-01-01 00:00:00 UTC")
  }
}
