/// Reading what follows an opcode.
///
/// Unsafe room. Invariants: those of `Position`: the first byte after an opcode, and the byte after one of 0x80 or
/// more, need no check; any other does.
extension FunctionValidator {
  /// An index, the first immediate of an instruction.
  @inline(__always)
  mutating func index(_ at: inout Position) throws(ModuleError) -> UInt32 {
    let first = at.code.pointee
    if first < 0x80 {
      at.code += 1
      return UInt32(first)
    }
    let second = at.code[1]
    if second < 0x80 {
      at.code += 2
      return UInt32(first & 0x7F) | UInt32(second) &<< 7
    }
    let (value, code) = try longIndex(at.code)
    at.code = code
    return value
  }

  /// An index after another immediate.
  @inline(__always)
  mutating func furtherIndex(_ at: inout Position) throws(ModuleError) -> UInt32 {
    guard at.code < cursor.end else { throw cursor.outOfBytes() }
    return try index(&at)
  }

  @inline(never)
  mutating func longIndex(_ code: UnsafePointer<UInt8>) throws(ModuleError) -> (UInt32, UnsafePointer<UInt8>) {
    // Linkers pad indices to five bytes.
    if code[2] < 0x80 { return (low(code) | UInt32(code[2]) &<< 14, code + 3) }
    let four = low(code) | UInt32(code[2] & 0x7F) &<< 14 | UInt32(code[3] & 0x7F) &<< 21
    if code[3] < 0x80 { return (four, code + 4) }
    if code[4] < 0x10 { return (four | UInt32(code[4]) &<< 28, code + 5) }
    cursor.next = code
    let value = try cursor.unsigned(bits: 32)
    return (UInt32(truncatingIfNeeded: value), cursor.next)
  }

  /// The value of the first two bytes, 14 bits.
  @inline(__always)
  private mutating func low(_ code: UnsafePointer<UInt8>) -> UInt32 {
    UInt32(code[0] & 0x7F) | UInt32(code[1] & 0x7F) &<< 7
  }

  /// Skips an integer constant: up to four bytes are always well-formed.
  @inline(__always)
  mutating func skipSigned(bits: Int, _ at: inout Position) throws(ModuleError) {
    let code = at.code
    if code[0] < 0x80 {
      at.code = code + 1
    } else if code[1] < 0x80 {
      at.code = code + 2
    } else if code[2] < 0x80 {
      at.code = code + 3
    } else if code[3] < 0x80 {
      at.code = code + 4
    } else {
      at.code = try skipLong(bits: bits, code)
    }
  }

  @inline(never)
  private mutating func skipLong(bits: Int, _ code: UnsafePointer<UInt8>) throws(ModuleError) -> UnsafePointer<UInt8> {
    // Five bytes of an i64, or of an i32 whose last byte agrees on the sign.
    if code[4] < 0x80, bits == 64 || code[4] < 0x08 || code[4] >= 0x78 { return code + 5 }
    cursor.next = code
    _ = try cursor.signed(bits: bits)
    return cursor.next
  }
}
