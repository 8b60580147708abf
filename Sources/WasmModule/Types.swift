/// A function type: ranges of the module's pool of value types (specification, 2.3.8). For a structure or an array,
/// as `Module.definitions` tells, the fields are in the place of the parameters.
public struct FunctionType: Sendable {
  /// Index of the first parameter in `Module.valueTypes`; the results follow the parameters.
  public var start: UInt32
  public var parameterCount: UInt16
  public var resultCount: UInt16
  /// Slots of 8 bytes taken by all parameters, and by all results.
  public var parameterSlots: UInt16
  public var resultSlots: UInt16
  /// The lowest type index in this module that defines the same type: the same place in a recursion group of the same
  /// structure (specification, 3.2.11). Types are equal where their canonical indices are.
  ///
  /// An index is canonical for its own module only. Who links modules with each other numbers their recursion groups
  /// once more: those groups begin where `TypeDefinition.group` says, refer to earlier groups by canonical indices
  /// only, and so can be looked up group by group in a table of the machine's.
  public var canonical: UInt32

  /// Some parameter or result takes two slots.
  @inline(__always)
  var hasVectors: Bool { parameterSlots != parameterCount || resultSlots != resultCount }
}

/// What a type is besides its parameters and results, or its fields (specification, 2.3.9 and 2.3.10).
public struct TypeDefinition: Equatable, Sendable {
  public enum Form: UInt8, Sendable { case function, structure, array }
  /// Stands for the index of no type.
  public static let none = UInt32.max

  public var form = Form.function
  public var isFinal = true
  /// Supertypes above it, at most `Limits.subtypingDepth`.
  public var depth: UInt8 = 0
  /// The canonical index of the supertype.
  public var supertype = none
  /// The index of the first type of its recursion group.
  public var group = none
  /// The canonical index of the type that its descriptors are of, and of the type that it describes (custom
  /// descriptors).
  public var descriptor = none
  public var described = none

  /// A final function type without supertypes, in a recursion group of its own.
  static let plain = TypeDefinition()
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
  /// The type of its addresses or indices.
  var indexType: ValueType { is64 ? .i64 : .i32 }
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

/// A tag (specification, 2.3.16): its type is a function type without results.
public struct TagType: Sendable {
  public var typeIndex: UInt32
}

public struct GlobalType: Sendable {
  public var type: ValueType
  public var isMutable: Bool
  /// Offset of the initialiser expression in the module's bytes; 0 for an import.
  public var initializer: UInt32
}
