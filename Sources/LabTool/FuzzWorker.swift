#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Fuzzing

/// The child process: makes cases and runs them. It says which one it is about to run, for the case that it crashes.
struct FuzzWorker {
  private let options: FuzzOptions
  private let grammar: Grammar
  private var check = DifferentialCheck()
  private let faults = FaultInjection()

  init(_ options: FuzzOptions) throws {
    self.options = options
    grammar = try options.grammar()
    options.planting.apply()
  }

  mutating func run(_ seeds: Range<UInt64>) {
    var tally = FuzzTally()
    for seed in seeds {
      FuzzWorker.say("at \(seed)")
      let made = grammar.makeCase(seed: seed)
      tally.add("cases")
      tally.add("modules", made.modules.count)
      tally.add("bytes", made.fuzzCase.modules.reduce(0) { $0 + $1.bytes.count })
      tally.cover(made)
      if let difference = judge(made.fuzzCase, seed, &tally) {
        FuzzWorker.say("different \(seed) \(difference.signature)")
      }
    }
    for line in tally.lines { FuzzWorker.say(line) }
  }

  private mutating func judge(_ fuzzCase: FuzzCase, _ seed: UInt64, _ tally: inout FuzzTally) -> Difference? {
    check.settings.looksAtMemories = FuzzOptions.isChosen(seed, options.memoryShare, 1) ? .always : .late
    let usesReference = FuzzOptions.isChosen(seed, options.referenceShare, 2)
    let verdict = check.check(fuzzCase, usesReference: usesReference, seed: seed)
    for outcome in verdict.outcomes { tally.add(outcome) }
    tally.add("comparison \(verdict.comparison.rawValue)")
    if let difference = verdict.difference { return difference }
    guard FuzzOptions.isChosen(seed, options.faultShare, 3) else { return nil }
    let report = faults.run(fuzzCase, seed: seed)
    tally.add("faults", report.runs)
    for (limit, count) in report.exhausted { tally.add("fault \(limit)", count) }
    return report.difference
  }

  /// Unbuffered, since the process may crash.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }
}
