/// What a generator draws its decisions from, and the record of what it drew.
///
/// From a seed the stream is endless. From a recording it ends, and every draw beyond its end is 0. Two rules make any
/// change to a recording lead to another valid case:
/// - Every draw states how many choices there are, and a recorded number that is too great is taken modulo that.
/// - 0 always chooses the simplest thing: no further item, the constant 0, the feature left out.
///
/// So a shrinker may delete numbers, set them to 0 or lower them. What a draw records is the choice itself, not the
/// random number behind it: `values` after a run is a recording that replays to the same case, of whatever stream.
public final class ChoiceStream {
  /// The choices so far, one number a draw.
  public private(set) var values: [UInt64] = []
  /// Which of them belong together, in the order in which the spans begin.
  public private(set) var spans: [ChoiceSpan] = []

  private let recording: [UInt64]
  private let isRecorded: Bool
  private var random: RandomNumbers
  private var open: [Int] = []

  /// An endless stream.
  public init(seed: UInt64) {
    recording = []
    isRecorded = false
    random = RandomNumbers(seed: seed)
    values.reserveCapacity(1 << 10)
    spans.reserveCapacity(1 << 9)
  }

  /// A recording, and then zeros.
  public init(replaying recording: [UInt64]) {
    self.recording = recording
    isRecorded = true
    random = RandomNumbers(seed: 0)
  }

  // MARK: Drawing

  private var recorded: UInt64 { values.count < recording.count ? recording[values.count] : 0 }

  /// A number below `count`, each as likely. Where there is but one choice, nothing is drawn.
  public func below(_ count: Int) -> Int {
    if count <= 1 { return 0 }
    let value = isRecorded ? recorded % UInt64(count) : UInt64(random.below(count))
    values.append(value)
    return Int(value)
  }

  /// The lesser of two numbers below `count`: small ones are likelier.
  public func smallBelow(_ count: Int) -> Int {
    if count <= 1 { return 0 }
    let value =
      isRecorded ? recorded % UInt64(count) : UInt64(min(random.below(count), random.below(count)))
    values.append(value)
    return Int(value)
  }

  /// True in `percent` of 100 draws from a seed. Where it is certain, nothing is drawn.
  public func chance(_ percent: Int) -> Bool {
    if percent <= 0 { return false }
    if percent >= 100 { return true }
    let value = isRecorded ? recorded & 1 : (random.below(100) < percent ? 1 : 0)
    values.append(value)
    return value == 1
  }

  /// Any 64 bits.
  public func word() -> UInt64 {
    let value = isRecorded ? recorded : random.next()
    values.append(value)
    return value
  }

  /// A choice by its odds. The record is the choice's number, so a recording stays what it is when the odds change; a
  /// recorded choice that is impossible becomes choice 0.
  func pick<Choice>(_ odds: Odds<Choice>) -> Choice {
    let number: Int
    if isRecorded {
      let wanted = Int(recorded % UInt64(odds.count))
      number = odds.isPossible(wanted) ? wanted : 0
    } else {
      number = odds.total == 0 ? 0 : odds.choice(at: random.below(odds.total))
    }
    values.append(UInt64(number))
    return odds[number]
  }

  /// The index below `count` of something that fits, each that does as likely; nil where nothing does. The record is
  /// its place among those that fit.
  func index(in count: Int, where fits: (Int) -> Bool) -> Int? {
    var number = 0
    for index in 0..<count where fits(index) { number += 1 }
    if number == 0 { return nil }
    var left = below(number)
    for index in 0..<count where fits(index) {
      if left == 0 { return index }
      left -= 1
    }
    return nil
  }

  // MARK: Spans

  /// Begins a span; it ends with the matching `end`.
  public func begin(_ kind: ChoiceSpan.Kind) {
    open.append(spans.count)
    spans.append(ChoiceSpan(kind: kind, range: values.count..<values.count, depth: open.count - 1))
  }

  public func end() {
    guard let index = open.popLast() else { preconditionFailure("a span ends that has not begun") }
    spans[index].range = spans[index].range.lowerBound..<values.count
  }
}

/// Choices that belong together: what they chose can go as a whole.
public struct ChoiceSpan: Equatable, Sendable {
  public enum Kind: UInt8, Equatable, Sendable {
    /// What the case is like: features, odds and sizes.
    case configuration
    case module
    /// An item of a list of a module: an import, a memory, a segment, ...
    case item
    case function
    /// An instruction without results, in a sequence. The choice that there is one is the first of the span, so that
    /// without the span the sequence is the same without the instruction.
    case statement
    /// An instruction with results. All zeros make it a constant.
    case value
    case step
  }

  public let kind: Kind
  /// Indices of `ChoiceStream.values`.
  public internal(set) var range: Range<Int>
  /// The number of spans around it.
  public let depth: Int
}
