/// Writes the binary format's numbers and vectors (specification, 5.1 and 5.2).
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// Decides which numbers are written longer than they need be, as the format allows; 0 for none.
  private var padding: UInt64

  init(padding: UInt64 = 0) { self.padding = padding }

  /// For a part that is `sized`, with a padding of its own.
  func part() -> ByteWriter { ByteWriter(padding: padding) }

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  mutating func unsigned(_ value: some BinaryInteger) {
    let start = bytes.count
    var rest = UInt64(truncatingIfNeeded: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
    pad(from: start, with: 0)
  }

  mutating func signed(_ value: Int64) {
    let start = bytes.count
    var rest = value
    while rest >= 64 || rest < -64 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest) & 0x7F)
    pad(from: start, with: value < 0 ? 0x7F : 0)
  }

  /// Makes the number that begins at `start` longer, now and then, up to the five bytes that one of 32 bits may have.
  private mutating func pad(from start: Int, with bits: UInt8) {
    if padding == 0 { return }
    // Marsaglia's xorshift.
    padding ^= padding << 13
    padding ^= padding >> 7
    padding ^= padding << 17
    guard padding & 15 == 0, bytes.count - start < 5 else { return }
    let length = 5 - Int(padding >> 8) % (5 - (bytes.count - start))
    while bytes.count - start < length {
      bytes[bytes.count - 1] |= 0x80
      bytes.append(bits)
    }
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
