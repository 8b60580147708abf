import Opcodes

/// A value type (specification, 2.3.4), packed in 32 bits so that equality is one comparison.
///
/// | bits | what |
/// | --- | --- |
/// | 0..<8 | the code of the binary format; `0x64` for a reference to a defined type, nullable or not |
/// | 8 | a reference that is never null |
/// | 9 | a reference to exactly the defined type, not to a subtype (custom descriptors) |
/// | 10 | in the pool, where a field of an aggregate stands: the field is mutable |
/// | 11..<32 | the canonical index of the defined type |
public struct ValueType: Equatable, Sendable {
  public let bits: UInt32
  @inlinable @inline(__always) public init(bits: UInt32) { self.bits = bits }
  @inlinable @inline(__always) public init(code: UInt8) { bits = UInt32(code) }

  public static let i32 = ValueType(code: 0x7F)
  public static let i64 = ValueType(code: 0x7E)
  public static let f32 = ValueType(code: 0x7D)
  public static let f64 = ValueType(code: 0x7C)
  public static let v128 = ValueType(code: 0x7B)
  public static let funcref = ValueType(code: 0x70)
  public static let externref = ValueType(code: 0x6F)
  /// The bottom type of the validation algorithm (specification, appendix A.3).
  public static let bottom = ValueType(code: 0)

  @inlinable @inline(__always) public var code: UInt8 { UInt8(truncatingIfNeeded: bits) }
  /// The block type of no parameters and no results (5.4.1); no value type.
  static let emptyBlock = ValueType(code: 0x40)
  /// A type of one byte that needs no look at the features.
  @inline(__always) var isPlain: Bool {
    (bits >= 0x7C && bits <= 0x7F) || bits == 0x70 || bits == 0x6F
  }
  /// Numeric or vector, as opposed to a reference.
  public var isNumeric: Bool { code >= 0x7B && code <= 0x7F }
  public var isReference: Bool { code != 0 && code < 0x7B && !isPacked }
  /// Slots of 8 bytes that a value of this type takes in a frame.
  @inlinable @inline(__always) public var slotCount: Int { code == 0x7B ? 2 : 1 }
}

/// References (specification, 2.3.3 and 2.3.4).
extension ValueType {
  /// One more than the greatest index of a defined type that fits.
  public static var indexLimit: Int { 1 << 21 }
  private static var nonNullBit: UInt32 { 0x100 }
  private static var exactBit: UInt32 { 0x200 }
  private static var mutableBit: UInt32 { 0x400 }

  /// `(ref null $index)`.
  public init(defined index: UInt32) {
    bits = UInt32(TypeForm.reference) | index << 11
  }

  /// A reference to a defined type, `index`.
  @inline(__always)
  public var isDefined: Bool { FeatureSet.knows(.functionReferences) && code == TypeForm.reference }
  public var index: UInt32 { bits >> 11 }
  public var isNullable: Bool { bits & ValueType.nonNullBit == 0 }
  public var isExact: Bool { bits & ValueType.exactBit != 0 }
  /// Has a default value: 0 or null (3.3.1).
  public var isDefaultable: Bool { !isReference || isNullable }

  public var nonNull: ValueType { ValueType(bits: bits | ValueType.nonNullBit) }
  public var nullable: ValueType { ValueType(bits: bits & ~ValueType.nonNullBit) }
  public var exact: ValueType { ValueType(bits: bits | ValueType.exactBit) }
  public var inexact: ValueType { ValueType(bits: bits & ~ValueType.exactBit) }
  public func with(index: UInt32) -> ValueType { ValueType(bits: bits & 0x7FF | index << 11) }

  public static let anyref = ValueType(code: TypeCode.anyref.rawValue)
  public static let eqref = ValueType(code: TypeCode.eqref.rawValue)
  public static let i31ref = ValueType(code: TypeCode.i31ref.rawValue)
  public static let structref = ValueType(code: TypeCode.structref.rawValue)
  public static let arrayref = ValueType(code: TypeCode.arrayref.rawValue)
  public static let exnref = ValueType(code: TypeCode.exnref.rawValue)
  public static let nullref = ValueType(code: TypeForm.none)
  public static let nullfuncref = ValueType(code: TypeForm.noFunction)
  public static let nullexternref = ValueType(code: TypeForm.noExternal)
  public static let nullexnref = ValueType(code: TypeForm.noException)
  /// `(ref null bot)`: a reference of unknown type in unreachable code. Its code is that of no type.
  static let bottomref = ValueType(code: 0x01)

  // As the type of a field (2.3.8).
  public static let i8 = ValueType(code: TypeForm.i8)
  public static let i16 = ValueType(code: TypeForm.i16)
  /// One of the two storage types that are no value types.
  public var isPacked: Bool { code == TypeForm.i8 || code == TypeForm.i16 }
  public var isMutable: Bool { bits & ValueType.mutableBit != 0 }
  var mutable: ValueType { ValueType(bits: bits | ValueType.mutableBit) }
  /// The storage type of a field.
  public var storage: ValueType { ValueType(bits: bits & ~ValueType.mutableBit) }
  /// The type of a field's value on the stack.
  public var unpacked: ValueType { isPacked ? .i32 : storage }
}
