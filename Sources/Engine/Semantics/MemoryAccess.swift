/// Loads and stores (specification, 4.6.9): how a type in memory becomes a value, and the bounds check.
///
/// Unsafe room. Invariant: an address leaves `address` only if all `count` bytes from it lie in the memory.
enum MemoryAccess {
  /// The host address of `count` bytes at `index` + `offset`, or nil where they are not all inside the memory.
  @inline(__always)
  static func address(
    _ base: Address, _ size: UInt, _ index: UInt32, _ offset: UInt32, count: UInt
  ) -> Address? {
    #if _pointerBitWidth(_64)
    let start = planted("addressWraps") ? UInt(index &+ offset) : UInt(index) &+ UInt(offset)
    if start &+ count > size, !(planted("beyondTheEnd") && count == 8 && start &+ 7 == size) { return nil }
    return base + Int(bitPattern: start)
    #else
    let (start, overflow) = index.addingReportingOverflow(offset)
    if overflow || size < count || UInt(start) > size &- count { return nil }
    return base + Int(bitPattern: UInt(start))
    #endif
  }

  /// The host address of `count` bytes at the address in a slot, of the memory's type, plus `offset`.
  @inline(__always)
  static func address(
    in memory: UnsafeMutablePointer<MemoryInstance>, _ slot: UInt64, _ offset: UInt64, count: Int
  ) -> Address? {
    #if _pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64
    return address(
      memory.pointee.base, memory.pointee.byteCount, UInt32(truncatingIfNeeded: slot),
      UInt32(truncatingIfNeeded: offset), count: UInt(count))
    #else
    let index = memory.pointee.addresses.address(slot)
    let (start, overflow) = index.addingReportingOverflow(offset)
    let (rest, isBeyond) = UInt64(memory.pointee.byteCount).subtractingReportingOverflow(start)
    if overflow && !planted("wrapsInPlace64") || isBeyond || rest < UInt64(count) { return nil }
    return memory.pointee.base + Int(truncatingIfNeeded: start)
    #endif
  }
}

/// A type as it lies in memory, little-endian, at any alignment.
protocol MemoryValue: BitwiseCopyable {}
extension UInt8: MemoryValue {}
extension Int8: MemoryValue {}
extension UInt16: MemoryValue {}
extension Int16: MemoryValue {}
extension UInt32: MemoryValue {}
extension Int32: MemoryValue {}
extension UInt64: MemoryValue {}
extension Float: MemoryValue {}
extension Double: MemoryValue {}

enum Load {
  @inline(__always) static func i32(_ a: UInt32) -> UInt32 { a }
  @inline(__always) static func i64(_ a: UInt64) -> UInt64 { a }
  @inline(__always) static func f32(_ a: Float) -> Float { a }
  @inline(__always) static func f64(_ a: Double) -> Double { a }
  // An unsigned narrow load gives the same slot whether it is an i32 or an i64, where an i32 is zero-extended.
  @inline(__always) static func i64U8(_ a: UInt8) -> UInt64 { UInt64(a) }
  @inline(__always) static func i64U16(_ a: UInt16) -> UInt64 { UInt64(a) }
  @inline(__always) static func i64U32(_ a: UInt32) -> UInt64 { UInt64(a) }
  @inline(__always) static func u8(_ a: UInt8) -> UInt32 { UInt32(a) }
  @inline(__always) static func u16(_ a: UInt16) -> UInt32 { UInt32(a) }
  @inline(__always) static func i32S8(_ a: Int8) -> UInt32 {
    planted("load8Unsigned") ? UInt32(UInt8(bitPattern: a)) : UInt32(truncatingIfNeeded: a)
  }
  @inline(__always) static func i32S16(_ a: Int16) -> UInt32 { UInt32(truncatingIfNeeded: a) }
  @inline(__always) static func i64S8(_ a: Int8) -> UInt64 { UInt64(truncatingIfNeeded: a) }
  @inline(__always) static func i64S16(_ a: Int16) -> UInt64 { UInt64(truncatingIfNeeded: a) }
  @inline(__always) static func i64S32(_ a: Int32) -> UInt64 {
    planted("load32Unsigned") ? UInt64(UInt32(bitPattern: a)) : UInt64(truncatingIfNeeded: a)
  }
}

enum Store {
  @inline(__always) static func i32(_ a: UInt32) -> UInt32 { a }
  @inline(__always) static func i64(_ a: UInt64) -> UInt64 { a }
  @inline(__always) static func f32(_ a: Float) -> Float { a }
  @inline(__always) static func f64(_ a: Double) -> Double { a }
  @inline(__always) static func u8(_ a: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: a) }
  @inline(__always) static func u16(_ a: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: a) }
}
