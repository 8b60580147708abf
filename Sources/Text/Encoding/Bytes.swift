/// Writing the binary format (specification, 5.1 and 5.2): always the shortest encoding.
extension Array where Element == UInt8 {
  /// An unsigned LEB128.
  @inline(__always)
  mutating func appendUnsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  @inline(__always)
  mutating func appendIndex(_ index: UInt32) {
    appendUnsigned(UInt64(index))
  }

  /// A signed LEB128.
  @inline(__always)
  mutating func appendSigned(_ value: Int64) {
    var rest = value
    while rest < -64 || rest >= 64 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// The lowest `count` bytes of a word, little-endian.
  mutating func appendWord(_ word: UInt64, count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: word &>> UInt64(8 * index))) }
  }

  /// Bytes after their number.
  mutating func appendSized(_ bytes: [UInt8]) {
    appendUnsigned(UInt64(bytes.count))
    self += bytes
  }
}

/// A vector in the making: how many elements, and their bytes.
struct Vector {
  var count: UInt32 = 0
  var bytes: [UInt8] = []

  /// The vector in the binary format.
  var encoding: [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(bytes.count + 5)
    all.appendIndex(count)
    return all + bytes
  }
}
