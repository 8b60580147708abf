import Fuzzing

/// Changes recordings of choices. Whatever comes out makes a valid case, so nothing is lost on what the validator would
/// refuse; and with the spans of a recording, what moves is a statement, a function or a step as a whole.
struct ChoiceMutator {
  private var random: RandomNumbers

  init(seed: UInt32) { random = RandomNumbers(seed: UInt64(seed)) }

  /// The recording with one change or a few.
  mutating func mutated(_ recording: Recording) -> Recording {
    // Now and then, and where there is nothing to change, all is new.
    if recording.values.isEmpty || random.below(200) == 0 { return fresh() }
    var values = recording.values
    for _ in 0...random.below(3) {
      if random.below(3) == 0 { change(&values) } else { rearrange(&values) }
      if values.isEmpty { return fresh() }
    }
    return Recording(values: values)
  }

  /// Spans of the second recording in the place of spans of their kind in the first.
  mutating func crossed(_ first: Recording, with second: Recording) -> Recording {
    let (values, spans) = replayed(first.values)
    let (others, otherSpans) = replayed(second.values)
    guard let span = choose(spans), let other = choose(otherSpans.filter({ $0.kind == span.kind })) else { return first }
    return Recording(values: Array(values[..<span.range.lowerBound] + others[other.range] + values[span.range.upperBound...]))
  }

  /// The bytes of a recording, without its last choices where it has too many.
  func fitting(_ recording: Recording, _ room: Int) -> [UInt8] {
    let bytes = recording.bytes
    if bytes.count <= room { return bytes }
    // A number that is cut off is dropped.
    return Array(bytes.prefix(room))
  }

  private mutating func fresh() -> Recording {
    let choices = ChoiceStream(seed: random.next())
    _ = Differential.grammar.makeCase(choices)
    return Recording(values: choices.values)
  }

  /// The choices that a run of the recording takes, and their spans.
  private func replayed(_ values: [UInt64]) -> ([UInt64], [ChoiceSpan]) {
    let choices = ChoiceStream(replaying: values)
    _ = Differential.grammar.makeCase(choices)
    return (choices.values, choices.spans.filter { !$0.range.isEmpty })
  }

  private mutating func choose(_ spans: [ChoiceSpan]) -> ChoiceSpan? {
    spans.isEmpty ? nil : spans[random.below(spans.count)]
  }

  // MARK: Single choices

  private mutating func change(_ values: inout [UInt64]) {
    let place = random.below(values.count)
    switch random.below(8) {
    case 0: values[place] = 0
    case 1: values[place] = random.next()
    case 2: values[place] = UInt64(random.below(256))
    case 3: values[place] &+= 1
    case 4: values[place] &-= 1
    case 5: values[place] ^= 1 << UInt64(random.below(64))
    case 6: values[place] = values[random.below(values.count)]
    default: values[place] = 1 << UInt64(random.below(64)) &- UInt64(random.below(3))
    }
  }

  // MARK: Spans

  /// Removes, repeats, moves or renews a span.
  private mutating func rearrange(_ values: inout [UInt64]) {
    let (taken, spans) = replayed(values)
    guard let span = choose(spans) else { return change(&values) }
    values = taken
    switch random.below(6) {
    case 0: values.removeSubrange(span.range)
    case 1: values.insert(contentsOf: taken[span.range], at: span.range.upperBound)
    case 2, 3:
      guard let other = choose(spans.filter({ $0.kind == span.kind })) else { return }
      values.replaceSubrange(span.range, with: taken[other.range])
    case 4: for index in span.range where random.below(4) == 0 { values[index] = UInt64(random.below(64)) }
    default: values.insert(contentsOf: (0...random.below(24)).map { _ in UInt64(random.below(64)) }, at: span.range.lowerBound)
    }
  }
}
