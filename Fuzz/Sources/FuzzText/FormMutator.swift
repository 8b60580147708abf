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
    switch random.below(4) {
    case 0: return replacing(form, of: text, with: [])
    case 1: return replacing(form.lowerBound..<form.lowerBound, of: text, with: Array(text[other]))
    case 2: return replacing(form, of: text, with: Array(text[other]))
    default: return replacing(form, of: text, with: FuzzEntry.mutated(Array(text[form]), limit: room))
    }
  }

  /// A form of the second text before one of the first, in its place, or at its end.
  mutating func crossed(_ first: [UInt8], with second: [UInt8]) -> [UInt8] {
    guard let form = choose(forms(first)), let other = choose(forms(second)) else { return first }
    let end = form.upperBound - 1
    let places = [form, form.lowerBound..<form.lowerBound, end..<end]
    return replacing(places[random.below(places.count)], of: first, with: Array(second[other]))
  }

  private func replacing(_ range: Range<Int>, of text: [UInt8], with bytes: [UInt8]) -> [UInt8] {
    var text = text
    text.replaceSubrange(range, with: bytes)
    return text
  }

  private mutating func choose(_ forms: [Range<Int>]) -> Range<Int>? {
    forms.isEmpty ? nil : forms[random.below(forms.count)]
  }

  /// Parentheses within strings and comments are taken for forms as well.
  private func forms(_ text: [UInt8]) -> [Range<Int>] {
    var open: [Int] = []
    var forms: [Range<Int>] = []
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "(") { open.append(index) }
      if byte == UInt8(ascii: ")"), let start = open.popLast() { forms.append(start..<index + 1) }
    }
    return forms
  }
}
