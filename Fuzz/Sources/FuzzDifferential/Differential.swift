import FuzzEntry
import Fuzzing

/// A case on all subjects: whatever an embedder can see has to be the same.
@MainActor
enum Differential {
  nonisolated static let grammar = Grammar(.brief)

  /// Its memory is mapped once.
  private static let check = {
    var check = DifferentialCheck()
    check.settings.referenceSteps = 10_000
    check.settings.looksAtMemories = .late
    return check
  }()

  static func test(_ recording: Recording) {
    let fuzzCase = grammar.makeCase(ChoiceStream(replaying: recording.values)).fuzzCase
    let verdict = check.check(fuzzCase)
    if let difference = verdict.difference { fatalError("\(difference)") }
    plantedCrash(verdict.outcomes)
  }
}

/// A planted crash is on the way of a case in which much happens; each thing brings it nearer, and covers code.
private func plantedCrash(_ outcomes: [StepOutcome]) {
  #if PLANTED_CRASH
  let kinds = Set(outcomes.map(\.description))
  guard kinds.contains("trap \"out of bounds memory access\"") else { return }
  guard kinds.contains("trap \"out of bounds table access\"") else { return }
  guard kinds.contains("no such export") else { return }
  fatalError("planted: two kinds of traps, and an instance that is not there")
  #endif
}
