/// Changes inputs that are a header and then a list of records of one size: what a record says is changed, or records come,
/// go and move as wholes.
public struct RecordMutator<Random: RandomNumberGenerator> {
  private let header: Int
  private let size: Int
  private var random: Random

  /// - Parameter header: bytes before the first record.
  /// - Parameter size: bytes of a record.
  public init(header: Int = 0, size: Int, random: Random) {
    self.header = header
    self.size = size
    self.random = random
  }

  /// - Parameter limit: the most bytes of the result.
  public mutating func mutated(_ bytes: [UInt8], limit: Int) -> [UInt8] {
    var (start, records) = parts(bytes)
    let place = below(records.count + 1)
    switch below(records.isEmpty ? 2 : 8) {
    case 0: records.insert(fresh(), at: place)
    case 1: start = fixed(FuzzEntry.mutated(start, limit: header), header)
    case 2: records.remove(at: below(records.count))
    case 3: records.insert(records[below(records.count)], at: place)
    case 4: records.swapAt(below(records.count), below(records.count))
    case 5: records[below(records.count)] = fresh()
    default:
      let index = below(records.count)
      records[index] = fixed(FuzzEntry.mutated(records[index], limit: size), size)
    }
    return Array((start + records.joined()).prefix(limit))
  }

  /// The header and the first records of one list, and the last records of the other.
  public mutating func crossed(_ first: [UInt8], with second: [UInt8]) -> [UInt8] {
    let (start, mine) = parts(first)
    let others = parts(second).records
    let chosen = mine.prefix(below(mine.count + 1)) + others.suffix(below(others.count + 1))
    return Array(start + chosen.joined())
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private func parts(_ bytes: [UInt8]) -> (header: [UInt8], records: [[UInt8]]) {
    let places = stride(from: header, to: bytes.count, by: size)
    return (fixed(bytes, header), places.map { fixed(Array(bytes[$0..<min($0 + size, bytes.count)]), size) })
  }

  /// With zeros behind, or cut off.
  private func fixed(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    Array(bytes.prefix(count)) + [UInt8](repeating: 0, count: max(0, count - bytes.count))
  }

  /// A record of which many bytes are small.
  private mutating func fresh() -> [UInt8] {
    (0..<size).map { _ in UInt8(below(below(3) == 0 ? 256 : 32)) }
  }
}
