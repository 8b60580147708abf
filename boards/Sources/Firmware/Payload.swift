/// A frame's payload, read from its start; nil where it is too short.
///
/// Unsafe room. Invariants: `bytes` lives until the next frame is received; `position <= bytes.count`.
struct Payload {
  let bytes: UnsafeRawBufferPointer
  private(set) var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// The bytes that are left.
  var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[position...]) }

  mutating func u8() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  mutating func u16() -> Int? {
    guard let low = u8(), let high = u8() else { return nil }
    return Int(low) | Int(high) << 8
  }

  mutating func u32() -> UInt32? {
    guard let low = u16(), let high = u16() else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  mutating func u64() -> UInt64? {
    guard let low = u32(), let high = u32() else { return nil }
    return UInt64(low) | UInt64(high) << 32
  }

  /// The next bytes, as many as the number before them says.
  mutating func name() -> UnsafeRawBufferPointer? {
    guard let count = u16(), count <= bytes.count - position else { return nil }
    position += count
    return UnsafeRawBufferPointer(rebasing: bytes[position - count..<position])
  }
}
