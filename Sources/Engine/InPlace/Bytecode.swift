import WasmModule

/// Immediates in the bytecode (specification, 5.2.2), read where they lie. Each advances the pointer that it is given.
///
/// Unrolled, so that every shift is by a constant: a variable shift takes a register that a handler does not have
/// to spare. Padded encodings of five bytes are common, since linkers leave them for relocations.
///
/// Unsafe room. Invariant: the bytes were validated, so every encoding ends before the function's body does.
enum Bytecode {
  @inline(__always)
  static func byte(_ p: Address, _ offset: Int = 0) -> UInt32 {
    UInt32(p.assumingMemoryBound(to: UInt8.self)[offset])
  }

  /// Byte `i` of an encoding at its place, with its flag.
  @inline(__always)
  private static func place(_ p: Address, _ i: Int) -> UInt32 { byte(p, i) &<< UInt32(7 &* i) }

  /// The flags of the first `count` bytes, which are taken away together at the end rather than masked one by one.
  @inline(__always)
  private static func flags(_ count: Int) -> UInt32 { 0x1020_4080 & (0x80 &<< UInt32(7 &* count &- 7) &* 2 &- 1) }

  @inline(__always)
  private static func ends(_ p: Address, _ i: Int) -> Bool { byte(p, i) < 0x80 }

  #if _pointerBitWidth(_32) || APUS_NARROW
  // Flash is short: each is one function, which handlers call that are rare or slow anyway.

  static func u32(_ p: inout Address) -> UInt32 {
    let (value, next) = readU32(p)
    p = next
    return value
  }

  static func longU32(_ p: inout Address) -> UInt32 { u32(&p) }

  static func longS32(_ p: inout Address) -> Int32 { Int32(truncatingIfNeeded: s64(&p)) }

  static func s64(_ p: inout Address) -> Int64 {
    let (value, next) = readS64(p)
    p = next
    return value
  }

  @inline(never)
  private static func readU32(_ p: Address) -> (UInt32, Address) {
    var p = p
    let value = UInt32(truncatingIfNeeded: u64(&p))
    return (value, p)
  }

  @inline(never)
  private static func readS64(_ p: Address) -> (Int64, Address) {
    var p = p
    let value = inlineS64(&p)
    return (value, p)
  }
  #else
  /// A `u32`, and anything else of at most five bytes that need not be signed.
  @inline(__always)
  static func u32(_ p: inout Address) -> UInt32 {
    if ends(p, 0) {
      p += 1
      return byte(p, -1)
    }
    return longU32(&p)
  }

  /// A `u32` of more than one byte.
  @inline(__always)
  static func longU32(_ p: inout Address) -> UInt32 {
    var r = place(p, 0) &+ place(p, 1)
    if ends(p, 1) { p += 2; return r &- flags(1) }
    r &+= place(p, 2)
    if ends(p, 2) { p += 3; return r &- flags(2) }
    r &+= place(p, 3)
    if ends(p, 3) { p += 4; return r &- flags(3) }
    r &+= place(p, 4)
    p += 5
    return r &- flags(4)
  }

  /// An `s32` of more than one byte.
  @inline(__always)
  static func longS32(_ p: inout Address) -> Int32 {
    var r = place(p, 0) &+ place(p, 1)
    if ends(p, 1) { p += 2; return Int32(bitPattern: (r &- flags(1)) &<< 18) &>> 18 }
    r &+= place(p, 2)
    if ends(p, 2) { p += 3; return Int32(bitPattern: (r &- flags(2)) &<< 11) &>> 11 }
    r &+= place(p, 3)
    if ends(p, 3) { p += 4; return Int32(bitPattern: (r &- flags(3)) &<< 4) &>> 4 }
    r &+= place(p, 4)
    p += 5
    return Int32(bitPattern: r &- flags(4))
  }

  /// An `s64`.
  @inline(__always)
  static func s64(_ p: inout Address) -> Int64 { inlineS64(&p) }
  #endif

  @inline(__always)
  private static func inlineS64(_ p: inout Address) -> Int64 {
    var r: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let b = byte(p)
      p += 1
      r |= UInt64(b & 0x7F) &<< shift
      shift &+= 7
      if b < 0x80 {
        // The tenth byte fills the value.
        if shift >= 64 { return Int64(bitPattern: r) }
        return Int64(bitPattern: r &<< (64 &- shift)) &>> Int64(64 &- shift)
      }
    }
  }

  /// A `u64`.
  @inline(__always)
  static func u64(_ p: inout Address) -> UInt64 {
    var r: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let b = byte(p)
      p += 1
      r |= UInt64(b & 0x7F) &<< shift
      shift &+= 7
      if b < 0x80 { return r }
    }
  }

  /// The value of a signed encoding of one byte.
  @inline(__always)
  static func signed(_ b: UInt32) -> Int32 { Int32(bitPattern: b &<< 25) &>> 25 }

  /// Skips an encoding of any length.
  @inline(__always)
  static func skip(_ p: inout Address) {
    while byte(p) >= 0x80 { p += 1 }
    p += 1
  }
}

extension Bytecode {
  /// Skips a value type or block type: one of the two-part reference types, or one signed number.
  @inline(__always)
  static func skipValueType(_ p: inout Address) {
    if ValueType.takesHeapType(UInt8(truncatingIfNeeded: byte(p))) { p += 1 }
    skip(&p)
  }
}
