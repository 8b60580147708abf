import FuzzEntry
import Fuzzing

/// Changes texts by their forms, the parts between a parenthesis and its partner, so that they stay balanced.
struct FormMutator {
  private var random: RandomNumbers
  private let room: Int

  /// - Parameter room: the most bytes of the result.
  init(seed: UInt32, room: Int) {
    random = RandomNumbers(seed: UInt64(seed))
    self.room = room
  }

  mutating func mutated(_ text: [UInt8]) -> [UInt8] {
    let forms = forms(text)
    guard random.below(2) == 0, let form = choose(forms), let other = choose(forms) else {
      return FuzzEntry.mutated(text, limit: room)
    }
    let (here, there) = (form.range, other.range)
    switch random.below(4) {
    case 0: return replacing(here, of: text, with: [])
    case 1: return replacing(here.lowerBound..<here.lowerBound, of: text, with: Array(text[there]))
    case 2: return replacing(here, of: text, with: Array(text[there]))
    default: return replacing(here, of: text, with: FuzzEntry.mutated(Array(text[here]), limit: room))
    }
  }

  /// A form of the second text in the place of one of the first, or before it: one that is as deep, as a rule, so that the
  /// fields of modules come among fields and instructions among instructions.
  mutating func crossed(_ first: [UInt8], with second: [UInt8]) -> [UInt8] {
    let mine = forms(first)
    guard let other = choose(forms(second)) else { return first }
    let alike = mine.filter { $0.depth == other.depth }
    guard let form = random.below(8) == 0 ? choose(mine) : choose(alike) else { return first }
    let start = form.range.lowerBound
    let place = random.below(2) == 0 ? form.range : start..<start
    return replacing(place, of: first, with: Array(second[other.range]))
  }

  private func replacing(_ range: Range<Int>, of text: [UInt8], with bytes: [UInt8]) -> [UInt8] {
    var text = text
    text.replaceSubrange(range, with: bytes)
    return text
  }

  private struct Form {
    var range: Range<Int>
    /// The number of forms around it.
    var depth: Int
  }

  /// Each depth is as likely: there are far more forms within forms than around them.
  private mutating func choose(_ forms: [Form]) -> Form? {
    guard let deepest = forms.map(\.depth).max() else { return nil }
    let depth = random.below(deepest + 1)
    let candidates = forms.filter { $0.depth == depth }
    return candidates.isEmpty ? forms[random.below(forms.count)] : candidates[random.below(candidates.count)]
  }

  /// Parentheses within strings and comments are taken for forms as well.
  private func forms(_ text: [UInt8]) -> [Form] {
    var open: [Int] = []
    var forms: [Form] = []
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "(") { open.append(index) }
      if byte == UInt8(ascii: ")"), let start = open.popLast() {
        forms.append(Form(range: start..<index + 1, depth: open.count))
      }
    }
    return forms
  }
}
