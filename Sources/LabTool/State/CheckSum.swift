/// CRC-32 as zlib has it (polynomial 0xEDB88320, reflected), of what other programs can sum up as well.
struct CheckSum {
  private var state: UInt32 = .max
  var value: UInt32 { ~state }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    let table = CheckSum.table
    var state = state
    for byte in bytes { state = table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ state >> 8 }
    self.state = state
  }

  /// A block of a memory that is not all zeros: its number in 8 bytes, the lowest first, and its bytes.
  mutating func add(block number: UInt64, _ bytes: some Sequence<UInt8>) {
    add((0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) })
    add(bytes)
  }

  /// Bytes of a block; the last one of a memory is filled up with zeros.
  static let blockByteCount = 4096

  /// The elements of a table, each as a line.
  static func of(_ elements: some Sequence<StateValue>) -> UInt32 {
    var sum = CheckSum()
    for element in elements {
      sum.add(element.line.utf8)
      sum.add([UInt8(ascii: "\n")])
    }
    return sum.value
  }
}
