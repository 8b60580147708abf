/// Generates cases and does with each what the fuzzer does, until something is wrong.
public struct BugHunt {
  private let grammar: Grammar
  private var check = DifferentialCheck()
  private let faults = FaultInjection()
  private let validity = ValidityCheck()
  /// The cases of one hunt are those of no other.
  private let seed: UInt64
  private var number: UInt64 = 0

  public init(_ grammar: Grammar, seed: UInt64) {
    self.grammar = grammar
    self.seed = seed
  }

  /// The next case.
  public mutating func next() -> GeneratedCase {
    number += 1
    return grammar.makeCase(seed: caseSeed)
  }

  private var caseSeed: UInt64 { seed << 32 | number }

  /// What is wrong with the case that `next` made. Every twentieth is run with too little of everything, too, and of
  /// every tenth the memories are compared after each step.
  public mutating func judge(_ made: GeneratedCase) -> Difference? {
    if let difference = validity.check(made, seed: caseSeed) { return difference }
    check.settings.looksAtMemories = number % 10 == 0 ? .always : .late
    if let difference = check.check(made.fuzzCase, usesReference: true, seed: caseSeed).difference { return difference }
    return number % 20 == 0 ? faults.run(made.fuzzCase, seed: caseSeed).difference : nil
  }
}
