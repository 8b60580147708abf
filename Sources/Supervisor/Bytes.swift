@_exported import SerialLine
@_exported import WASISubset

/// A view of bytes that somebody else keeps: in flash, in a frame, in linear memory. Numbers are little-endian and may
/// lie anywhere.
///
/// Unsafe room. Invariants: `base` leads to `count` bytes for as long as the view is used; every access is checked
/// against `count`, so whoever reads what came over the line compares with `count` first.
public struct Bytes: @unchecked Sendable {
  let base: UnsafeRawPointer?
  public let count: Int

  public init(_ bytes: UnsafeRawBufferPointer) {
    base = bytes.baseAddress
    count = bytes.count
  }

  public var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  public subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "beyond the bytes")
    return buffer[index]
  }

  public func u16(_ offset: Int) -> UInt16 { UInt16(self[offset]) | UInt16(self[offset + 1]) << 8 }

  public func u32(_ offset: Int) -> UInt32 { UInt32(u16(offset)) | UInt32(u16(offset + 2)) << 16 }

  /// The `length` bytes from `offset` on.
  public func part(_ offset: Int, _ length: Int) -> Bytes {
    precondition(offset >= 0 && length >= 0 && length <= count && offset <= count - length, "beyond the bytes")
    return Bytes(UnsafeRawBufferPointer(rebasing: buffer[offset..<offset + length]))
  }

  public func equals(_ other: Bytes) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where buffer[index] != other.buffer[index] { return false }
    return true
  }

  public func equals(_ text: StaticString) -> Bool {
    equals(Bytes(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)))
  }

  /// Whether every byte is as an erased one is.
  var isBlank: Bool {
    for byte in buffer where byte != 0xFF { return false }
    return true
  }
}

extension CRC32 {
  /// That of bytes.
  public static func of(_ bytes: Bytes) -> UInt32 {
    var sum = CRC32()
    for byte in bytes.buffer { sum.add(byte) }
    return sum.value
  }
}

/// Room for a fixed number of bytes, filled from the start.
///
/// Unsafe room. Invariant: `count <= capacity`; only the first `count` bytes have a meaning.
public struct ByteBuffer<let capacity: Int>: ~Copyable {
  private var storage = InlineArray<capacity, UInt8>(repeating: 0)
  public private(set) var count = 0

  public init() {}

  public subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "beyond the bytes")
    return storage[index]
  }

  /// False where there is no more room.
  @discardableResult
  public mutating func append(_ byte: UInt8) -> Bool {
    guard count < capacity else { return false }
    storage[count] = byte
    count += 1
    return true
  }

  public mutating func append(_ value: UInt16) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  public mutating func append(_ value: UInt32) {
    append(UInt16(truncatingIfNeeded: value))
    append(UInt16(truncatingIfNeeded: value >> 16))
  }

  public mutating func append(_ bytes: Bytes) {
    for index in 0..<bytes.count { append(bytes[index]) }
  }

  public mutating func append<let fieldCount: Int>(_ fields: InlineArray<fieldCount, UInt32>) {
    for index in fields.indices { append(fields[index]) }
  }

  /// Letters, as they stand in the bytes.
  public mutating func append(_ letters: StaticString) {
    append(Bytes(UnsafeRawBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)))
  }

  public mutating func removeAll() { count = 0 }

  /// Lends the bytes for the length of a call. `mutating`, since they would be copied otherwise.
  public mutating func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    storage.span.withUnsafeBufferPointer { bytes in
      body(Bytes(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[..<count]))))
    }
  }
}
