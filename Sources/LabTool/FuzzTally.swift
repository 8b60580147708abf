import Fuzzing

/// What became of the cases of a range of seeds, in numbers by name, and which instructions they had.
struct FuzzTally: Sendable {
  private(set) var counts: [String: Int] = [:]
  private(set) var coverage = Coverage()

  mutating func add(_ name: String, _ count: Int = 1) { counts[name, default: 0] += count }
  mutating func cover(_ made: GeneratedCase) { coverage.add(made) }

  subscript(name: String) -> Int { counts[name] ?? 0 }

  /// The numbers whose names begin so, the largest first, without that beginning.
  func named(_ beginning: String) -> [(name: String, count: Int)] {
    counts.filter { $0.key.hasPrefix(beginning) }.map { (String($0.key.dropFirst(beginning.count)), $0.value) }
      .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
  }

  static func += (a: inout FuzzTally, b: FuzzTally) {
    for (name, count) in b.counts { a.add(name, count) }
    a.coverage.add(b.coverage.keys)
  }

  /// As lines of the worker, the last of which says that these are all.
  var lines: [String] {
    counts.map { "count \($0.value) \($0.key)" }
      + ["cover " + coverage.keys.map { String($0, radix: 36) }.joined(separator: " "), "end"]
  }

  init() {}

  /// Nil where the last line is not there.
  init?(lines: [Substring]) {
    guard lines.last == "end" else { return nil }
    for line in lines {
      let words = line.split(separator: " ", maxSplits: 2)
      if words.count == 3, words[0] == "count" { add(String(words[2]), Int(words[1]) ?? 0) }
      if line.hasPrefix("cover ") {
        coverage.add(line.dropFirst(6).split(separator: " ").compactMap { UInt64($0, radix: 36) })
      }
    }
  }

  mutating func add(_ outcome: StepOutcome) {
    switch outcome {
    case .trap(let words): add("step trap \(words)")
    case .exhausted(let what): add("step exhausted \(what.rawValue)")
    case .refused(let why): add("step refused \(why)")
    case .skipped: add("step skipped")
    default: add("step returned")
    }
  }
}
