/// The codes of types in the binary format that the instruction table does not name (specification, 5.3.2 to 5.3.8,
/// and custom descriptors).
enum TypeForm {
  static var i8: UInt8 { 0x78 }
  static var i16: UInt8 { 0x77 }
  static var function: UInt8 { 0x60 }
  static var structure: UInt8 { 0x5F }
  static var array: UInt8 { 0x5E }
  static var sub: UInt8 { 0x50 }
  static var finalSub: UInt8 { 0x4F }
  static var recursive: UInt8 { 0x4E }
  static var descriptor: UInt8 { 0x4D }
  static var describes: UInt8 { 0x4C }
  /// `(ref ht)` and `(ref null ht)`, a heap type following.
  static var reference: UInt8 { 0x64 }
  static var nullableReference: UInt8 { 0x63 }
  /// In a heap type: exactly the type whose index follows.
  static var exact: UInt8 { 0x62 }
  static var noException: UInt8 { 0x74 }
  static var noFunction: UInt8 { 0x73 }
  static var noExternal: UInt8 { 0x72 }
  static var none: UInt8 { 0x71 }
}

extension ValueType {
  /// The first byte of a reference type or block type says that a heap type follows (5.3.4).
  @inlinable @inline(__always)
  public static func takesHeapType(_ byte: UInt8) -> Bool { byte == 0x63 || byte == 0x64 }
}
