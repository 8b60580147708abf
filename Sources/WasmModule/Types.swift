/// A value type (specification, 2.3.4), packed in 32 bits so that all of Wasm 3.0 fits: the low byte is the
/// code of the binary format; for `(ref null? $t)` the upper 24 bits hold the type index.
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
  /// A type that this build has.
  @inline(__always) var isSupported: Bool {
    (bits >= 0x7C && bits <= 0x7F) || bits == 0x70 || bits == 0x6F
  }
  /// Numeric or vector, as opposed to a reference.
  public var isNumeric: Bool { code >= 0x7C && code <= 0x7F }
  public var isReference: Bool { code != 0 && code < 0x7B }
  /// Slots of 8 bytes that a value of this type takes in a frame.
  @inlinable @inline(__always) public var slotCount: Int { code == 0x7B ? 2 : 1 }
}

/// A function type: ranges of the module's pool of value types (specification, 2.3.8).
public struct FunctionType: Sendable {
  /// Index of the first parameter in `Module.valueTypes`; the results follow the parameters.
  public var start: UInt32
  public var parameterCount: UInt16
  public var resultCount: UInt16
  /// Slots of 8 bytes taken by all parameters, and by all results.
  public var parameterSlots: UInt16
  public var resultSlots: UInt16
  /// The lowest type index in this module with the same structure.
  public var canonical: UInt32
}

/// Bounds of a table or memory (specification, 2.3.11), in elements or pages.
public struct SizeRange: Sendable {
  public var minimum: UInt64
  /// `UInt64.max` where there is none.
  public var maximum: UInt64
  public var hasMaximum: Bool { maximum != .max }
  /// The index type is i64 (memory64, table64).
  public var is64: Bool
  public var isShared: Bool
}

public struct TableType: Sendable {
  public var size: SizeRange
  public var element: ValueType
  /// Offset of the initialiser expression in the module's bytes, 0 where there is none.
  public var initializer: UInt32
}

public struct MemoryType: Sendable {
  public var size: SizeRange
  /// log2 of the page size in bytes: 16, or 0 with custom page sizes.
  public var pageSizeExponent: UInt8
}

public struct GlobalType: Sendable {
  public var type: ValueType
  public var isMutable: Bool
  /// Offset of the initialiser expression in the module's bytes; 0 for an import.
  public var initializer: UInt32
}
