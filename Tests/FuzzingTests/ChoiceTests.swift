import Fuzzing
import Testing

@Suite struct ChoiceTests {
  private func recorded(_ grammar: Grammar, seed: UInt64) -> (ChoiceStream, GeneratedCase) {
    let choices = ChoiceStream(seed: seed)
    let made = grammar.makeCase(choices)
    return (choices, made)
  }

  @Test func aReplayMakesTheSameCase() {
    for grammar in grammars {
      for seed in 0..<60 as Range<UInt64> {
        let (choices, made) = recorded(grammar, seed: seed)
        let replay = ChoiceStream(replaying: choices.values)
        #expect(grammar.makeCase(replay) == made)
        #expect(replay.values == choices.values)
        #expect(replay.spans == choices.spans)
      }
    }
  }

  @Test func whatAChangedRecordingDrewReplaysToTheSameCase() {
    for seed in 0..<40 as Range<UInt64> {
      let (choices, _) = recorded(grammars[1], seed: seed)
      let changed = ChoiceStream(replaying: choices.values.reversed())
      let made = grammars[1].makeCase(changed)
      #expect(grammars[1].makeCase(ChoiceStream(replaying: changed.values)) == made)
    }
  }

  @Test func everyPrefixIsValid() throws {
    for grammar in grammars {
      for seed in 0..<10 as Range<UInt64> {
        let (choices, _) = recorded(grammar, seed: seed)
        for length in stride(from: 0, to: choices.values.count, by: max(1, choices.values.count / 20)) {
          let made = grammar.makeCase(ChoiceStream(replaying: Array(choices.values.prefix(length))))
          try expectValid(made.fuzzCase, "seed \(seed), the first \(length)")
        }
      }
    }
  }

  @Test func everyChangeOfASpanIsValid() throws {
    for seed in 0..<12 as Range<UInt64> {
      let grammar = grammars[Int(seed & 1)]
      let (choices, _) = recorded(grammar, seed: seed)
      let spans = choices.spans.filter { !$0.range.isEmpty }
      for (index, span) in spans.enumerated() where index % max(1, spans.count / 25) == 0 {
        var without = choices.values
        without.removeSubrange(span.range)
        try expectValid(
          grammar.makeCase(ChoiceStream(replaying: without)).fuzzCase, "seed \(seed) without \(span.range)")
        var zeroed = choices.values
        for place in span.range { zeroed[place] = 0 }
        try expectValid(grammar.makeCase(ChoiceStream(replaying: zeroed)).fuzzCase, "seed \(seed), \(span.range) zero")
        var lowered = choices.values
        for place in span.range { lowered[place] /= 2 }
        try expectValid(
          grammar.makeCase(ChoiceStream(replaying: lowered)).fuzzCase, "seed \(seed), \(span.range) halved")
      }
    }
  }

  @Test func anyNumbersAreValid() throws {
    for seed in 0..<100 as Range<UInt64> {
      // Numbers that no generator drew.
      let numbers = (0..<400).map { ($0 + 1) &* (seed &* 2 + 1) &* 0x9E37_79B9_7F4A_7C15 }
      try expectValid(grammars[1].makeCase(ChoiceStream(replaying: numbers)).fuzzCase, "numbers of \(seed)")
    }
  }

  @Test func nothingButZerosIsTheSimplestCase() {
    let made = grammars[0].makeCase(ChoiceStream(replaying: []))
    #expect(made.modules.count == 1)
    #expect(made.modules[0].functions.isEmpty)
    #expect(made.modules[0].bytes.count == 8)
    #expect(made.fuzzCase.steps == [.instantiate(module: 0)])
    let zeros = [UInt64](repeating: 0, count: 500)
    #expect(grammars[0].makeCase(ChoiceStream(replaying: zeros)) == made)
  }

  @Test func withoutTheSpanOfAStatementTheRestStays() throws {
    // The last statement of all: nothing after it depends on what it chose.
    var (tried, shorter) = (0, 0)
    for seed in 0..<60 as Range<UInt64> {
      let (choices, made) = recorded(grammars[0], seed: seed)
      guard let span = choices.spans.last(where: { $0.kind == .statement && $0.range.count > 3 }) else { continue }
      var without = choices.values
      without.removeSubrange(span.range)
      let changed = grammars[0].makeCase(ChoiceStream(replaying: without))
      tried += 1
      if changed.instructionCount < made.instructionCount { shorter += 1 }
    }
    #expect(tried > 30)
    // With a local less, what follows may draw others.
    #expect(shorter * 3 > tried * 2, "\(shorter) of \(tried)")
  }

  @Test func spansAreNested() {
    let (choices, _) = recorded(grammars[0], seed: 3)
    #expect(!choices.spans.isEmpty)
    for (index, span) in choices.spans.enumerated() {
      #expect(span.range.upperBound <= choices.values.count)
      let parent = choices.spans[..<index].last { $0.depth == span.depth - 1 }
      if let parent {
        #expect(parent.range.lowerBound <= span.range.lowerBound && span.range.upperBound <= parent.range.upperBound)
      } else {
        #expect(span.depth == 0)
      }
    }
  }

  @Test func aRecordingIsAFile() {
    let (choices, _) = recorded(grammars[1], seed: 5)
    let recording = Recording(values: choices.values)
    #expect(Recording(bytes: recording.bytes) == recording)
    #expect(Recording(bytes: [0x80, 0x01, 0x05, 0xFF]).values == [128, 5])
    #expect(Recording(bytes: [UInt8](repeating: 0xFF, count: 20) + [0x00]).values == [.max])
  }
}
