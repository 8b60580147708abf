import FuzzEntry
import Fuzzing

/// Changes modules so that they stay modules as far as their sections go: what is changed is a whole input now and then,
/// and else a section's contents or one function's body, whose sizes are then stated anew.
struct ModuleMutator {
  /// The number of the code section (specification, 5.5.13).
  private static let codeSection: UInt8 = 10
  /// Numbers of sections in the order in which they have to stand; those of types, functions and code.
  private static let order: [UInt8] = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11, 0]
  private static let program: Set<UInt8> = [1, 3, 10]

  private var random: RandomNumbers
  private let room: Int

  /// - Parameter room: the most bytes of the result.
  init(seed: UInt32, room: Int) {
    random = RandomNumbers(seed: UInt64(seed))
    self.room = room
  }

  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    if random.below(4) == 0 { return FuzzEntry.mutated(bytes, limit: room) }
    guard let section = choose(sections(bytes)) else { return FuzzEntry.mutated(bytes, limit: room) }
    var contents = Array(bytes[section.contents])
    if bytes[section.start] == ModuleMutator.codeSection, random.below(4) != 0, let body = choose(bodies(contents)) {
      contents = change(body, of: contents)
    } else {
      contents = FuzzEntry.mutated(contents, limit: room)
    }
    return Array(bytes[...section.start]) + unsigned(contents.count) + contents + bytes[section.contents.upperBound...]
  }

  /// The sections of both, each number from one of them: what needs its functions comes with them.
  mutating func crossed(_ first: [UInt8], with second: [UInt8]) -> [UInt8] {
    let (mine, others) = (sections(first), sections(second))
    guard !others.isEmpty else { return first }
    // Types, functions and code mostly belong together.
    let together = random.below(4) != 0
    var result = Array(first.prefix(8))
    for number in ModuleMutator.order {
      let isMine = together && ModuleMutator.program.contains(number) || random.below(2) == 0
      let (bytes, parts) = isMine ? (first, mine) : (second, others)
      // What one lacks is taken from the other now and then.
      let here = parts.filter { bytes[$0.start] == number }
      let (source, chosen) = here.isEmpty && random.below(2) == 0 ? (isMine ? second : first, isMine ? others : mine) : (bytes, parts)
      for part in chosen where source[part.start] == number { result += source[part.start..<part.contents.upperBound] }
    }
    return result
  }

  /// A byte, a size, and as many bytes of contents; a function's body has no byte before its size.
  private struct Part {
    /// Of the first byte that belongs to it.
    var start: Int
    var contents: Range<Int>
  }

  private mutating func change(_ part: Part, of bytes: [UInt8]) -> [UInt8] {
    let body = FuzzEntry.mutated(Array(bytes[part.contents]), limit: room)
    return Array(bytes[..<part.start]) + unsigned(body.count) + body + bytes[part.contents.upperBound...]
  }

  private mutating func choose(_ parts: [Part]) -> Part? {
    parts.isEmpty ? nil : parts[random.below(parts.count)]
  }

  /// The sections (specification, 5.5.2) up to the first that does not fit.
  private func sections(_ bytes: [UInt8]) -> [Part] {
    var reader = WasmBytes(bytes, at: 8)
    var parts: [Part] = []
    while reader.offset < bytes.count {
      let start = reader.offset
      reader.skip(1)
      guard let count = reader.count() else { break }
      parts.append(Part(start: start, contents: reader.offset..<reader.offset + count))
      reader.skip(count)
    }
    return parts
  }

  /// The bodies of a code section (specification, 5.5.13) up to the first that does not fit.
  private func bodies(_ contents: [UInt8]) -> [Part] {
    var reader = WasmBytes(contents, at: 0)
    _ = reader.unsigned()
    var parts: [Part] = []
    while reader.offset < contents.count {
      let start = reader.offset
      guard let count = reader.count() else { break }
      parts.append(Part(start: start, contents: reader.offset..<reader.offset + count))
      reader.skip(count)
    }
    return parts
  }

  private func unsigned(_ value: Int) -> [UInt8] { Recording(values: [UInt64(value)]).bytes }
}
