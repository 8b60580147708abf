/// Reads the binary format (specification, chapter 5) from bytes that nobody has checked.
///
/// The printer has a reader of its own, since it prints what the validator refuses as well: modules that are not valid,
/// and features that an engine may lack.
struct BinaryReader {
  let bytes: [UInt8]
  /// Offset of the next byte in the module.
  var position: Int
  /// Where the part ends that is being read: the module, a section, a function's body.
  var end: Int
  /// Whether every integer so far had its shortest encoding.
  var isCanonical = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = 0
    end = bytes.count
  }

  /// A reader of a part of the same module. The range must lie in it.
  init(_ bytes: [UInt8], _ part: Range<Int>) {
    self.bytes = bytes
    position = part.lowerBound
    end = part.upperBound
  }

  var isAtEnd: Bool { position >= end }

  @inline(never)
  func failure(_ message: StaticString, at offset: Int? = nil) -> PrintError {
    PrintError(message: "\(message)", offset: offset ?? position)
  }

  @inline(__always)
  mutating func byte() throws(PrintError) -> UInt8 {
    guard position < end else { throw failure("unexpected end") }
    let value = bytes[position]
    position += 1
    return value
  }

  func peek() throws(PrintError) -> UInt8 {
    guard position < end else { throw failure("unexpected end") }
    return bytes[position]
  }

  /// The next bytes, as a range of the module.
  mutating func range(count: Int) throws(PrintError) -> Range<Int> {
    guard count <= end - position else { throw failure("length out of bounds") }
    let start = position
    position += count
    return start..<position
  }

  /// A byte vector: its length, then its bytes.
  mutating func byteVector() throws(PrintError) -> Range<Int> {
    let count = try u32()
    return try range(count: Int(count))
  }

  /// A name: a byte vector in UTF-8 (5.2.4).
  mutating func name() throws(PrintError) -> Range<Int> {
    let range = try byteVector()
    guard isUTF8(range) else { throw failure("malformed UTF-8 encoding", at: range.lowerBound) }
    return range
  }

  func isUTF8(_ range: Range<Int>) -> Bool {
    if bytes[range].allSatisfy({ $0 < 0x80 }) { return true }
    var decoder = UTF8()
    var iterator = bytes[range].makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue: continue
      case .emptyInput: return true
      case .error: return false
      }
    }
  }

  /// The number of items of a vector. Each item takes a byte at least, so a number beyond what is left is refused here.
  mutating func count() throws(PrintError) -> Int {
    let start = position
    let count = Int(try u32())
    guard count <= end - position else { throw failure("length out of bounds", at: start) }
    return count
  }

  /// An unsigned LEB128 integer of 32 bits (5.2.2).
  @inline(__always)
  mutating func u32() throws(PrintError) -> UInt32 {
    if position < end, bytes[position] < 0x80 {
      position += 1
      return UInt32(bytes[position - 1])
    }
    return UInt32(truncatingIfNeeded: try unsigned(bits: 32))
  }

  mutating func u64() throws(PrintError) -> UInt64 { try unsigned(bits: 64) }

  @inline(never)
  mutating func unsigned(bits: Int) throws(PrintError) -> UInt64 {
    let start = position
    var value: UInt64 = 0
    var shift = 0
    while true {
      let next = try byte()
      guard shift < bits else { throw failure("integer representation too long", at: start) }
      if shift + 7 > bits, next & 0x80 == 0, next >> UInt8(bits - shift) != 0 {
        throw failure("integer too large", at: start)
      }
      value |= UInt64(next & 0x7F) << UInt64(shift)
      if next & 0x80 == 0 {
        if next == 0, shift > 0 { isCanonical = false }
        return value
      }
      shift += 7
    }
  }

  /// A signed LEB128 integer of 32, 33 or 64 bits.
  mutating func signed(bits: Int) throws(PrintError) -> Int64 {
    let start = position
    var value: Int64 = 0
    var shift = 0
    while true {
      let next = try byte()
      guard shift < bits else { throw failure("integer representation too long", at: start) }
      if shift + 7 >= bits, next & 0x80 == 0 {
        // What does not fit has to repeat the sign.
        let kept = Int8(bitPattern: next << 1) >> 1
        let beyond = kept >> Int8(bits - shift - 1)
        guard beyond == 0 || beyond == -1 else { throw failure("integer too large", at: start) }
      }
      value |= Int64(next & 0x7F) << Int64(shift)
      shift += 7
      if next & 0x80 == 0 {
        if shift < 64, next & 0x40 != 0 { value |= -1 << Int64(shift) }
        return value
      }
    }
  }

  /// Little-endian bits of 4 or 8 bytes.
  mutating func bits(byteCount: Int) throws(PrintError) -> UInt64 {
    let range = try range(count: byteCount)
    var value: UInt64 = 0
    for offset in range.reversed() { value = value << 8 | UInt64(bytes[offset]) }
    return value
  }
}
