/// Reading what follows an opcode. By the invariants of `Position`, the first byte after an opcode, and the
/// byte after one of 0x80 or more, need no check; any other does.
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
    let long = try longIndex(at)
    at = long.position
    return long.value
  }

  /// An index after another immediate.
  @inline(__always)
  mutating func furtherIndex(_ at: inout Position) throws(ModuleError) -> UInt32 {
    guard at.code < cursor.end else { throw cursor.outOfBytes() }
    return try index(&at)
  }

  @inline(never)
  private mutating func longIndex(_ position: Position) throws(ModuleError) -> (value: UInt32, position: Position) {
    var at = position
    let code = at.code
    let two = UInt32(code[0] & 0x7F) | UInt32(code[1] & 0x7F) &<< 7
    let four = two | UInt32(code[2] & 0x7F) &<< 14
    if code[2] < 0x80 {
      at.code = code + 3
      return (four, at)
    }
    // Linkers pad indices to five bytes.
    let most = four | UInt32(code[3] & 0x7F) &<< 21
    if code[3] < 0x80 {
      at.code = code + 4
      return (most, at)
    }
    if code[4] < 0x10 {
      at.code = code + 5
      return (most | UInt32(code[4]) &<< 28, at)
    }
    cursor.next = code
    let value = try cursor.unsigned(bits: 32)
    at.code = cursor.next
    return (UInt32(truncatingIfNeeded: value), at)
  }

  /// Bytes that may have any value.
  @inline(__always)
  mutating func skip(_ count: Int, _ at: inout Position) throws(ModuleError) {
    guard cursor.end - at.code >= count else { throw cursor.outOfBytes() }
    at.code += count
  }

  mutating func byte(_ at: inout Position) throws(ModuleError) -> UInt8 {
    try skip(1, &at)
    return at.code[-1]
  }

  mutating func zeroByte(_ at: inout Position) throws(ModuleError) {
    guard try byte(&at) == 0 else { throw ModuleError(.zeroByteExpected, at: Int(offset(at.code - 1))) }
  }

  mutating func valueType(_ at: inout Position) throws(ModuleError) -> ValueType {
    cursor.next = at.code
    let type = module.canonical(try cursor.valueType(module.types.count, &features))
    at.code = cursor.next
    return type
  }

  /// A heap type, as the nullable reference to it.
  mutating func heapType(_ at: inout Position) throws(ModuleError) -> ValueType {
    cursor.next = at.code
    let type = module.canonical(try cursor.heapType(module.types.count, &features))
    at.code = cursor.next
    return type
  }

  /// The lane of a vector (3.3.13).
  mutating func laneIndex(below count: UInt8, _ at: inout Position) throws(ModuleError) {
    guard try byte(&at) < count else { throw invalid(.invalidLaneIndex) }
  }

  /// The lanes of a shuffle, which are of two vectors.
  mutating func lanes(_ at: inout Position) throws(ModuleError) {
    for _ in 0..<16 { try laneIndex(below: 32, &at) }
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
      at = try skipLong(bits: bits, at)
    }
  }

  @inline(never)
  private mutating func skipLong(bits: Int, _ position: Position) throws(ModuleError) -> Position {
    var at = position
    // Five bytes of an i64, or of an i32 whose last byte agrees on the sign.
    let fifth = at.code[4]
    if fifth < 0x80, bits == 64 || fifth < 0x08 || fifth >= 0x78 {
      at.code += 5
      return at
    }
    cursor.next = at.code
    _ = try cursor.signed(bits: bits)
    at.code = cursor.next
    return at
  }
}
