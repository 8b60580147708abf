/// Types (specification, 2.3), with defined types closed: an index of a module's is replaced by the type that it stands
/// for, whose number is the same for equal types of all modules (`Store.types`).

/// A value type (2.3.6).
public enum ValueType: Hashable, Sendable {
  case i32, i64, f32, f64, v128
  case reference(ReferenceType)
}

/// A reference type (2.3.5).
public struct ReferenceType: Hashable, Sendable {
  public var isNullable: Bool
  public var heap: HeapType

  public init(isNullable: Bool, heap: HeapType) {
    self.isNullable = isNullable
    self.heap = heap
  }
}

/// A heap type (2.3.4).
public enum HeapType: Hashable, Sendable {
  case any, eq, i31, `struct`, array, none
  case `func`, noFunc
  case extern, noExtern
  case exn, noExn
  /// A defined type.
  case defined(TypeNumber)
}

/// A defined type of the store: equal types (3.2.11) have equal numbers.
public struct TypeNumber: Hashable, Sendable {
  public let number: Int
}

/// What may be in a field (2.3.9): a value type, or a part of an integer.
public enum StorageType: Hashable, Sendable {
  case value(ValueType)
  case i8, i16

  /// The type of the field's value on the stack (unpack).
  public var unpacked: ValueType {
    if case .value(let type) = self { type } else { .i32 }
  }
}

public struct FieldType: Hashable, Sendable {
  public var storage: StorageType
  public var isMutable: Bool
}

/// A function type (2.3.9).
public struct FunctionType: Hashable, Sendable {
  public var parameters: [ValueType]
  public var results: [ValueType]

  public init(_ parameters: [ValueType], _ results: [ValueType]) {
    self.parameters = parameters
    self.results = results
  }
}

/// A composite type (2.3.9).
public enum CompositeType: Hashable, Sendable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
}

/// A subtype (2.3.10): what it is, and what it is declared to be a subtype of.
public struct Subtype: Hashable, Sendable {
  public var isFinal: Bool
  public var supertype: TypeNumber?
  public var composite: CompositeType
}

/// The type of addresses of a memory or table (2.3.11).
public enum AddressType: Hashable, Sendable {
  case i32, i64

  var valueType: ValueType { self == .i32 ? .i32 : .i64 }
  /// A value of this type.
  func value(_ number: UInt64) -> Value { self == .i32 ? .i32(UInt32(truncatingIfNeeded: number)) : .i64(number) }
}

/// Limits (2.3.12), in elements or pages.
public struct Limits: Hashable, Sendable {
  public var minimum: UInt64
  public var maximum: UInt64?

  public init(minimum: UInt64, maximum: UInt64?) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// A memory type (2.3.15), with the page size of the custom page sizes proposal and the sharing of the threads
/// proposal.
public struct MemoryType: Hashable, Sendable {
  public var address: AddressType
  /// In pages.
  public var limits: Limits
  /// Bytes of a page: 65,536 or 1.
  public var pageSize: UInt64
  public var isShared: Bool

  public init(address: AddressType = .i32, limits: Limits, pageSize: UInt64 = 65_536, isShared: Bool = false) {
    self.address = address
    self.limits = limits
    self.pageSize = pageSize
    self.isShared = isShared
  }
}

/// A table type (2.3.16).
public struct TableType: Hashable, Sendable {
  public var address: AddressType
  public var limits: Limits
  public var element: ReferenceType

  public init(address: AddressType = .i32, limits: Limits, element: ReferenceType) {
    self.address = address
    self.limits = limits
    self.element = element
  }
}

/// A global type (2.3.14).
public struct GlobalType: Hashable, Sendable {
  public var isMutable: Bool
  public var type: ValueType

  public init(isMutable: Bool, type: ValueType) {
    self.isMutable = isMutable
    self.type = type
  }
}
