import HandlerProof
import Testing

@testable import Engine

/// `apus-lab handlers` in short: what a debug build runs in a loop, it sees handler by handler. The many turns on
/// a small stack are a release build's matter, where handlers jump.
@Suite struct HandlerTests {
  #if DEBUG
  static let turns = 8
  #else
  static let turns = 2_000
  #endif

  #if os(Linux)
  @Test func everyHandlerRunsAndTheTiersAgree() throws {
    let report = try #require(try HandlerProof.run(turns: Self.turns))
    #expect(report.disagreements == [])
    #expect(report.missing == [])
    #expect(report.counts.count > threadedHandlers.count + 200)
  }

  @Test func allTablesOfHandlersAreKnown() throws {
    let known = Set(try #require(HandlerSymbols()).addresses.values)
    #expect(threadedHandlers.indices.allSatisfy { known.contains(address(threadedHandlers[$0])) })
    #expect(inPlaceHandlers.indices.allSatisfy { known.contains(address(inPlaceHandlers[$0])) })
    #expect(inPlaceNumericHandlers.indices.allSatisfy { known.contains(address(inPlaceNumericHandlers[$0])) })
  }

  /// A handler that never ran is told.
  @Test func aHandlerThatDoesNotRunIsMissing() {
    var report = HandlerProof.Report()
    report.turns = 2
    report.counts = ["ran": 2, "ran once": 1, "never": 0]
    #expect(report.missing == ["never", "ran once"])
  }
  #endif
}
