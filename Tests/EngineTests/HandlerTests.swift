import HandlerProof
import Testing

@Suite struct HandlerTests {
  @Test func everyHandlerRuns() throws {
    let report = try #require(try HandlerProof.run(turns: 3))
    #expect(report.disagreements.isEmpty)
    for name in report.missing { print("MISSING", name) }
    print(report.counts.count, report.missing.count)
    #expect(report.missing.isEmpty)
  }
}
