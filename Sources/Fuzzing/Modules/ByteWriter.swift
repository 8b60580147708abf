/// Writes the binary format's numbers and vectors (specification, 5.1 and 5.2).
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  mutating func unsigned(_ value: some BinaryInteger) {
    var rest = UInt64(truncatingIfNeeded: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func signed(_ value: Int64) {
    var rest = value
    while rest >= 64 || rest < -64 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// Little-endian.
  mutating func fixed<T: FixedWidthInteger>(_ value: T) {
    var rest = value
    for _ in 0..<(T.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func raw(_ bytes: [UInt8]) { self.bytes += bytes }

  mutating func name(_ name: String) {
    unsigned(name.utf8.count)
    bytes += name.utf8
  }

  /// The bytes of `part`, with their number before them.
  mutating func sized(_ part: ByteWriter) {
    unsigned(part.bytes.count)
    bytes += part.bytes
  }

  mutating func vector<Item>(_ items: [Item], _ write: (inout ByteWriter, Item) -> Void) {
    unsigned(items.count)
    for item in items { write(&self, item) }
  }
}
