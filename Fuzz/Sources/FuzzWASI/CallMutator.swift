import FuzzEntry
import Fuzzing

/// Changes lists of calls, a record at a time.
struct CallMutator {
  private static let size = CallReader.recordByteCount
  private var random: RandomNumbers

  init(seed: UInt32) { random = RandomNumbers(seed: UInt64(seed)) }

  /// - Parameter limit: the most bytes of the result.
  mutating func mutated(_ bytes: [UInt8], limit: Int) -> [UInt8] {
    var records = CallMutator.records(bytes)
    let place = random.below(records.count + 1)
    switch random.below(8) {
    case 0, 1: records.insert(fresh(), at: place)
    case 2 where !records.isEmpty: records.remove(at: place % records.count)
    case 3 where !records.isEmpty: records.insert(records[random.below(records.count)], at: place)
    case 4 where !records.isEmpty: records.swapAt(place % records.count, random.below(records.count))
    case 5: return FuzzEntry.mutated(bytes, limit: limit)
    default:
      guard !records.isEmpty else { return fresh() }
      let changed = FuzzEntry.mutated(records[place % records.count], limit: CallMutator.size)
      records[place % records.count] = CallMutator.filled(changed)
    }
    return Array(records.joined().prefix(limit))
  }

  /// The first calls of one list, and the last of the other.
  mutating func crossed(_ first: [UInt8], with second: [UInt8]) -> [UInt8] {
    let (first, second) = (CallMutator.records(first), CallMutator.records(second))
    let start = first.prefix(random.below(first.count + 1))
    return Array((start + second.suffix(random.below(second.count + 1))).joined())
  }

  private static func records(_ bytes: [UInt8]) -> [[UInt8]] {
    stride(from: 0, to: bytes.count, by: size).map { filled(Array(bytes[$0..<min($0 + size, bytes.count)])) }
  }

  private static func filled(_ record: [UInt8]) -> [UInt8] {
    record + [UInt8](repeating: 0, count: size - record.count)
  }

  /// A call with arguments of which many are small.
  private mutating func fresh() -> [UInt8] {
    (0..<CallMutator.size).map { _ in UInt8(random.below(random.below(3) == 0 ? 256 : 32)) }
  }
}
