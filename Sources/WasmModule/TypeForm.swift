/// The codes of types in the binary format that are not value types of one byte, or that this build refuses
/// (specification, 5.3.2 to 5.3.8).
enum TypeForm {
  static var function: UInt8 { 0x60 }
  static var structure: UInt8 { 0x5F }
  static var array: UInt8 { 0x5E }
  static var sub: UInt8 { 0x50 }
  static var finalSub: UInt8 { 0x4F }
  static var recursive: UInt8 { 0x4E }
  /// `(ref ht)` and `(ref null ht)`, a heap type following.
  static var reference: UInt8 { 0x64 }
  static var nullableReference: UInt8 { 0x63 }
  static var noException: UInt8 { 0x74 }
  static var noFunction: UInt8 { 0x73 }
  static var noExternal: UInt8 { 0x72 }
  static var none: UInt8 { 0x71 }
}
