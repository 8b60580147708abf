import Foundation
import Testing

@testable import LabTool

@Suite struct FuzzScoreTests {
  @Test func aBugShowsByADifferenceACrashOrAHang() {
    #expect(FuzzScore.found("...\nfound result i32: threaded\n", .exit(0)) == "result i32: threaded")
    #expect(FuzzScore.found("...\nnothing\n", .exit(0)) == nil)
    #expect(FuzzScore.found("...", .signal(SIGSEGV)) == "crash, signal \(SIGSEGV)")
    #expect(FuzzScore.found("...", .signal(SIGPROF)) == "hang")
    #expect(FuzzScore.found("...", .stopped) == "hang")
    #expect(FuzzScore.found("", .exit(64)) == "exit with status 64")
    #expect(FuzzScore.found("", .notStarted(2)) == nil)
  }

  private func row(_ bug: String, _ category: String, _ found: [(Int, Double)?]) -> FuzzScoreRow {
    FuzzScoreRow(
      bug: bug, category: category, what: "",
      samples: found.enumerated().map { seed, sample in
        FuzzScoreSample(
          seed: UInt64(seed + 1), found: sample.map { _ in "result i32" }, modules: sample?.0 ?? 900,
          seconds: sample?.1 ?? 60)
      })
  }

  @Test func theTableHasMediansAndTheWorstOfWhatWasFound() {
    let lines = FuzzScoreCommand.lines([
      row("none", "", [nil]), row("one", "floats", [(10, 0.5), (400, 8), (20, 1)]), row("two", "floats", [nil, nil, nil]),
      row("three", "calls", [nil, (7, 0.25), nil]),
    ])
    func words(_ line: Int) -> [String] { lines[line].split(separator: " ").map(String.init) }
    #expect(words(2) == ["one", "floats", "3", "of", "3", "20", "400", "1.0", "8.0", "result", "i32"])
    #expect(words(3) == ["two", "floats", "0", "of", "3", "-", "-", "-", "-", "-"])
    #expect(words(4).starts(with: ["three", "calls", "1", "of", "3", "7", "7"]))
    #expect(lines.last == "2 of 3 found")
  }

  @Test func rowsComeBackFromJSON() throws {
    let rows = [row("one", "floats", [(10, 0.5), nil])]
    let read = try JSONDecoder().decode([FuzzScoreRow].self, from: JSONEncoder().encode(rows))
    #expect(read[0].samples == rows[0].samples)
  }
}
