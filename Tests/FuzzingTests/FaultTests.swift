import Fuzzing
import Testing

struct FaultTests {
  /// Nothing crashes, nothing is kept, and each limit of those that cases can reach is met.
  @Test func whatRunsOutIsAnError() {
    let faults = FaultInjection()
    let grammar = Grammar()
    var exhausted: [String: Int] = [:]
    for seed in 1...30 as ClosedRange<UInt64> {
      let report = faults.run(grammar.makeCase(seed: seed).fuzzCase, seed: seed)
      #expect(report.difference == nil, "seed \(seed)")
      #expect(report.runs > 60)
      exhausted.merge(report.exhausted) { $0 + $1 }
    }
    let wanted = [
      "arenaBytes", "moduleBytes", "types", "functions", "tables", "memories", "globals", "exports", "imports",
      "elementSegments", "dataSegments", "parameters", "results", "functionBytes", "locals", "operands", "nesting",
      "memoryPages", "tableElements", "stack",
    ]
    for limit in wanted { #expect(exhausted[limit] ?? 0 > 0, "\(limit)") }
  }
}
