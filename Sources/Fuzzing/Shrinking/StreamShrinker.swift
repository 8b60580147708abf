/// Makes a stream of choices smaller, as long as what it leads to still shows the same: spans go, the large ones
/// first, then numbers become 0 or less.
///
/// The generator makes a valid case of any stream, so nothing here knows what the numbers mean.
struct StreamShrinker {
  let grammar: Grammar
  /// Whether a case still shows what is looked for.
  let shows: (GeneratedCase) -> Bool
  /// Cases that may still be tried.
  var budget: Int
  private(set) var values: [UInt64]
  private(set) var spans: [ChoiceSpan]
  private(set) var smallest: GeneratedCase

  /// - Parameter recording: of a case that shows it.
  init(_ grammar: Grammar, _ recording: [UInt64], budget: Int, shows: @escaping (GeneratedCase) -> Bool) {
    self.grammar = grammar
    self.shows = shows
    self.budget = budget
    let stream = ChoiceStream(replaying: recording)
    smallest = grammar.makeCase(stream)
    values = stream.values
    spans = stream.spans
  }

  mutating func run() {
    var last = Int.max
    while size < last, budget > 0 {
      last = size
      removeSpans()
      simplifyValues()
    }
    // Constants and arguments are made less by the second stage too, where that takes fewer attempts.
    budget = min(budget, values.count)
    lowerNumbers()
  }

  private var size: Int { values.count + smallest.fuzzCase.modules.reduce(0) { $0 + $1.bytes.count } }

  /// Takes a stream over if its case shows it and is no larger.
  private mutating func attempt(_ candidate: [UInt64]) -> Bool {
    guard budget > 0, candidate != values else { return false }
    budget -= 1
    let stream = ChoiceStream(replaying: candidate)
    let made = grammar.makeCase(stream)
    guard StreamShrinker.isSmaller(stream.values, made, values, smallest), shows(made) else { return false }
    values = stream.values
    spans = stream.spans
    smallest = made
    return true
  }

  /// Fewer bytes of modules and steps, then fewer numbers, then lesser ones: so that it ends.
  private static func isSmaller(
    _ a: [UInt64], _ first: GeneratedCase, _ b: [UInt64], _ second: GeneratedCase
  ) -> Bool {
    let sizes = [first, second].map { made in
      made.fuzzCase.modules.reduce(0) { $0 + $1.bytes.count } + made.fuzzCase.steps.count
    }
    if sizes[0] != sizes[1] { return sizes[0] < sizes[1] }
    if a.count != b.count { return a.count < b.count }
    return a.lexicographicallyPrecedes(b)
  }

  /// The large ones first. Without its span, a statement, an item or a step is not there.
  private mutating func removeSpans() {
    var index = 0
    var order = removable
    while index < order.count, budget > 0 {
      let range = order[index]
      if attempt(Array(values[..<range.lowerBound] + values[range.upperBound...])) {
        // All that is behind has moved.
        order = removable
      } else {
        index += 1
      }
    }
  }

  private var removable: [Range<Int>] {
    let ranges = spans.filter { $0.kind != .value && $0.kind != .configuration && !$0.range.isEmpty }.map(\.range)
    return ranges.sorted { ($0.count, $1.lowerBound) > ($1.count, $0.lowerBound) }
  }

  /// Makes values the simplest ones, which draw fewer numbers.
  private mutating func simplifyValues() {
    var index = 0
    while index < spans.count, budget > 0 {
      let span = spans[index]
      index += 1
      guard span.kind == .value, span.range.count > 1 else { continue }
      for zeros in 1...3 {
        let simple = values[..<span.range.lowerBound] + [UInt64](repeating: 0, count: zeros)
        if attempt(Array(simple + values[span.range.upperBound...])) { break }
      }
    }
  }

  private mutating func lowerNumbers() {
    var index = 0
    while index < values.count, budget > 0 {
      let value = values[index]
      for lower in [0, value / 2, value &- 1] where lower < value {
        var candidate = values
        candidate[index] = lower
        if attempt(candidate) { break }
      }
      index += 1
    }
  }
}
