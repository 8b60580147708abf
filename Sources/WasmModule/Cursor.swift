import Opcodes

/// A place in the module's bytes, moving forward up to the end of the part that is being read.
///
/// Unsafe room. Invariants: `base <= next <= end <= fileEnd`, all in the one borrowed buffer; a byte is read only
/// after `next < end` was checked.
struct Cursor {
  let base: UnsafePointer<UInt8>
  let fileEnd: UnsafePointer<UInt8>
  var next: UnsafePointer<UInt8>
  /// The end of what may be read: the file's, the function body's, or the custom section's.
  var end: UnsafePointer<UInt8>

  /// - Parameter bytes: not empty.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return nil }
    base = start.assumingMemoryBound(to: UInt8.self)
    next = base
    end = base + bytes.count
    fileEnd = end
  }

  /// Offset of the next byte from the start of the module.
  var offset: Int { next - base }
  var remaining: Int { end - next }
  var isAtEnd: Bool { next == end }

  @inline(never)
  func outOfBytes() -> ModuleError {
    ModuleError(.unexpectedEndOfSection, at: end - base)
  }

  @inline(__always)
  mutating func byte() throws(ModuleError) -> UInt8 {
    guard next < end else { throw outOfBytes() }
    let value = next.pointee
    next += 1
    return value
  }

  /// The next byte, not consumed.
  @inline(__always)
  func peek() throws(ModuleError) -> UInt8 {
    guard next < end else { throw outOfBytes() }
    return next.pointee
  }

  mutating func skip(_ count: Int) throws(ModuleError) {
    guard count >= 0, count <= remaining else { throw outOfBytes() }
    next += count
  }

  /// Ends where a function body ends: at `offset`, where the byte before is `end` (see the invariants of `Position`).
  /// A body without that is malformed; to say in what way, the validator reads on, as the specification's decoder
  /// does, up to the last such byte.
  mutating func endAtLastEnd(_ offset: Int) throws(ModuleError) {
    let last = UInt8(truncatingIfNeeded: Opcode.end.rawValue)
    end = base + offset
    if next < end, end[-1] == last { return }
    end = fileEnd
    while end > next, end[-1] != last { end -= 1 }
    guard end > next else { throw ModuleError(.unexpectedEndOfSection, at: fileEnd - base) }
  }

  /// An unsigned LEB128 integer of 32 bits (specification, 5.2.2).
  @inline(__always)
  mutating func u32() throws(ModuleError) -> UInt32 {
    if next < end, next.pointee < 0x80 {
      let value = next.pointee
      next += 1
      return UInt32(value)
    }
    return UInt32(truncatingIfNeeded: try unsigned(bits: 32))
  }

  @inline(never)
  mutating func unsigned(bits: Int) throws(ModuleError) -> UInt64 {
    var result: UInt64 = 0
    var shift = 0
    while true {
      guard shift < bits else { throw ModuleError(.integerRepresentationTooLong, at: offset) }
      let byte = try byte()
      let left = bits &- shift
      if left < 7, (byte & 0x7F) >> UInt8(truncatingIfNeeded: left) != 0, !planted("unusedBits") {
        throw ModuleError(.integerTooLarge, at: offset - 1)
      }
      result |= UInt64(byte & 0x7F) &<< UInt64(truncatingIfNeeded: shift)
      if byte < 0x80 { return result }
      shift &+= 7
    }
  }

  @inline(never)
  mutating func signed(bits: Int) throws(ModuleError) -> Int64 {
    var result: Int64 = 0
    var shift = 0
    while true {
      guard shift < bits else { throw ModuleError(.integerRepresentationTooLong, at: offset) }
      let byte = try byte()
      let left = bits &- shift
      if left < 7 {
        let mask = (UInt8(0xFF) << UInt8(truncatingIfNeeded: left &- 1)) & 0x7F
        if byte & mask != 0, byte & mask != mask { throw ModuleError(.integerTooLarge, at: offset - 1) }
      }
      result |= Int64(byte & 0x7F) &<< Int64(truncatingIfNeeded: shift)
      shift &+= 7
      if byte < 0x80 {
        if byte & 0x40 != 0, shift < 64 { result |= -1 &<< Int64(truncatingIfNeeded: shift) }
        return result
      }
    }
  }

  /// The length of a vector: no more than the bytes that are left, since each element takes at least one.
  mutating func count() throws(ModuleError) -> Int {
    let start = next
    let count = Int64(try u32())
    if count > Int64(fileEnd - start) { throw ModuleError(.lengthOutOfBounds, at: start - base) }
    return Int(truncatingIfNeeded: count)
  }

  /// A vector of bytes.
  mutating func byteRange() throws(ModuleError) -> NameRange {
    let count = try count()
    if count > remaining { throw outOfBytes() }
    let range = NameRange(offset: UInt32(truncatingIfNeeded: offset), count: UInt32(truncatingIfNeeded: count))
    next += count
    return range
  }

  /// A name (specification, 5.2.4): a vector of bytes that is valid UTF-8.
  mutating func name() throws(ModuleError) -> NameRange {
    let start = offset
    let range = try byteRange()
    let bytes = UnsafeRawBufferPointer(start: base + Int(range.offset), count: Int(range.count))
    guard isValidUTF8(bytes) else { throw ModuleError(.malformedUTF8, at: start) }
    return range
  }
}

/// Whether `index` is below `count`. (`Int(index)` would trap on a 32-bit machine before it is known to be.)
@inline(__always)
func isIndex(_ index: UInt32, _ count: Int) -> Bool {
  UInt(index) < UInt(bitPattern: count)
}
