import Apus
import FuzzEntry
import Fuzzing

/// A case on both tiers: whatever an embedder can see has to be the same.
enum Differential {
  /// Short programs: many a second are worth more than long ones.
  static let grammar: Grammar = {
    var options = GrammarOptions()
    options.mostFuel = 500
    options.mostInstructions = 60
    return Grammar(options)
  }()

  static func test(_ recording: Recording) {
    let fuzzCase = grammar.makeCase(ChoiceStream(replaying: recording.values)).fuzzCase
    let expected = TierRun.events(of: fuzzCase, on: .inPlace)
    let actual = TierRun.events(of: fuzzCase, on: .threaded)
    for (step, (expected, actual)) in zip(expected, actual).enumerated() {
      // Where the stack ends is each tier's own business.
      if [expected.outcome, actual.outcome].contains(.exhausted) { break }
      check(expected == actual, "step \(step), \(fuzzCase.steps[step]): in place \(expected), threaded \(actual)")
    }
    plantedCrash(expected)
  }
}

/// A planted crash is on the way of a case in which much happens.
private func plantedCrash(_ events: [TierRun.Event]) {
  #if PLANTED_CRASH
  let traps = Set(events.compactMap { if case .trap(let trap) = $0.outcome { trap } else { nil } })
  if traps.contains(.integerDivideByZero), traps.contains(.outOfBoundsMemoryAccess), events.contains(where: { $0.trace.count > 2 }) {
    fatalError("planted: two kinds of traps in a case, and a step that calls the host three times")
  }
  #endif
}
