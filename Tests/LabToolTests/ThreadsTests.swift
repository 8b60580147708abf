import Testing

@testable import LabTool

/// `apus-lab threads`: a few rounds, of which each compares what its threads count.
@Suite struct ThreadsTests {
  @Test func rounds() throws {
    var tally = TortureTally()
    for seed in 1...12 as ClosedRange<UInt64> {
      var torture = Torture(seed: seed, threads: 3)
      try torture.round(&tally)
    }
    #expect(tally.programs > 0 && tally.spawned > 0 && tally.waits > 0 && tally.pages > 0)
  }

  @Test func options() throws {
    for wrong in [["--threads", "0"], ["--seconds", "0"], ["--rounds", "0"]] {
      #expect(throws: (any Error).self) { try ThreadsCommand.parse(wrong) }
    }
  }
}
