import Conformance
import Testing

@Suite struct KnownFailuresTests {
  func results(_ cases: [(ordinal: Int, status: CaseResult.Status, feature: String?)]) -> [FileResult] {
    let cases = cases.map {
      CaseResult(
        file: "core/a.wast", ordinal: $0.ordinal, group: "core", executor: "inplace", kind: .assertReturn,
        status: $0.status, feature: $0.feature, line: $0.ordinal, lastLine: $0.ordinal, nanoseconds: 1)
    }
    return [FileResult(file: "core/a.wast", group: "core", executor: "inplace", cases: cases)]
  }

  func surprises(_ text: String, _ results: [FileResult], isWhole: Bool = true) throws -> [String] {
    try KnownFailures(parsing: text).surprises(in: results, isWhole: isWhole).map { "\($0.kind) \($0.key)" }
  }

  @Test func whatIsAsExpectedIsNoSurprise() throws {
    let results = results([(1, .passed, nil), (2, .failed, nil), (3, .unsupported, "simd")])
    let text = "# a comment\n\ncore/a.wast:2  rounds twice\nunsupported simd  comes later\n"
    #expect(try surprises(text, results) == [])
  }

  @Test func failuresAndPassesAreSurprises() throws {
    let results = results([(1, .passed, nil), (2, .failed, nil), (3, .unsupported, "simd")])
    #expect(try surprises("", results) == ["failure core/a.wast:2", "unsupported core/a.wast:3"])
    let text = "core/a.wast:1 reason\ncore/a.wast:2 reason\ncore/a.wast:3 reason\nunsupported simd reason"
    #expect(try surprises(text, results) == ["pass core/a.wast:1", "pass core/a.wast:3"])
  }

  @Test func linesThatNothingMatchesAreSurprises() throws {
    let results = results([(1, .passed, nil)])
    let text = "core/a.wast:9 reason\ncore/b.wast:1 reason\nunsupported gc reason"
    #expect(try surprises(text, results) == ["stale core/a.wast:9", "stale core/b.wast:1", "stale gc"])
    #expect(try surprises(text, results, isWhole: false) == ["stale core/a.wast:9"])
  }

  @Test func linesNeedReasons() {
    #expect(throws: KnownFailures.Failure.noReason(line: 2)) { try KnownFailures(parsing: "# x\ncore/a.wast:1\n") }
    #expect(throws: KnownFailures.Failure.noReason(line: 1)) { try KnownFailures(parsing: "unsupported simd") }
    #expect(throws: KnownFailures.Failure.repeated(line: 2)) {
      try KnownFailures(parsing: "core/a.wast:1 x\ncore/a.wast:1 y")
    }
  }
}
