/// Makes a case that shows a difference as small as it can, in two stages: by the choices that it was made of, then by
/// its modules and steps.
public struct Shrinker {
  /// What a case shows; nil for nothing.
  public typealias Judge = (FuzzCase) -> Difference?

  private let grammar: Grammar
  private let judge: Judge
  /// Cases that are tried at most in each stage.
  public var mostCases = 4_000

  public init(_ grammar: Grammar, judge: @escaping Judge) {
    self.grammar = grammar
    self.judge = judge
  }

  public struct Result: Sendable {
    public var made: GeneratedCase
    public var difference: Difference
    /// Of the first stage: leads to the case as it was before the second.
    public var recording: [UInt64]
    /// Cases that were tried.
    public var tried: Int
  }

  /// - Parameter recording: the choices of a case.
  /// - Returns: nil where the case shows nothing.
  public func shrink(_ recording: [UInt64]) -> Result? {
    guard let first = judge(grammar.makeCase(ChoiceStream(replaying: recording)).fuzzCase) else { return nil }
    var tried = 0
    let shows = { (made: GeneratedCase) -> Bool in
      tried += 1
      return judge(made.fuzzCase)?.signature == first.signature
    }
    var streams = StreamShrinker(grammar, recording, budget: mostCases, shows: shows)
    streams.run()
    var trees = TreeShrinker(streams.smallest, budget: mostCases, shows: shows)
    trees.run()
    return Result(
      made: trees.smallest, difference: judge(trees.smallest.fuzzCase) ?? first, recording: streams.values,
      tried: tried)
  }
}

extension GeneratedCase {
  /// Instructions of all functions, without the ends of blocks.
  public var instructionCount: Int {
    modules.reduce(0) { sum, module in sum + module.functions.reduce(0) { $0 + $1.body.treeCount } }
  }
}
