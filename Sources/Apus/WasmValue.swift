import Engine

public typealias ValueType = Engine.ValueType
public typealias FunctionReference = Engine.FunctionReference

/// A Swift type that is a parameter or a result of a WebAssembly function: `Int32` and `UInt32` for `i32`, `Int64`
/// and `UInt64` for `i64`, `Float` for `f32`, `Double` for `f64`, `Bool` for an `i32` that is 0 or not,
/// `FunctionReference?` for `funcref`, `ExternReference?` for `externref`, `V128` for `v128`.
public protocol WasmValue {
  static var valueType: ValueType { get }
  /// From a slot of 64 bits; of an `i32` or `f32` only the low half counts.
  init(slot: UInt64)
  var slot: UInt64 { get }
  /// Slots that a value takes: 1, or 2 for a vector.
  static var slotCount: Int { get }
  /// From both slots of a vector, the low half first.
  init(slot: UInt64, high: UInt64)
  var highSlot: UInt64 { get }
}

extension WasmValue {
  @inlinable public static var slotCount: Int { 1 }
  @inlinable public init(slot: UInt64, high: UInt64) { self.init(slot: slot) }
  @inlinable public var highSlot: UInt64 { 0 }
}

extension Int32: WasmValue {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self.init(truncatingIfNeeded: slot) }
  @inlinable public var slot: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: WasmValue {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self.init(truncatingIfNeeded: slot) }
  @inlinable public var slot: UInt64 { UInt64(self) }
}

extension Bool: WasmValue {
  @inlinable public static var valueType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self = UInt32(truncatingIfNeeded: slot) != 0 }
  @inlinable public var slot: UInt64 { self ? 1 : 0 }
}

extension Int64: WasmValue {
  @inlinable public static var valueType: ValueType { .i64 }
  @inlinable public init(slot: UInt64) { self.init(bitPattern: slot) }
  @inlinable public var slot: UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: WasmValue {
  @inlinable public static var valueType: ValueType { .i64 }
  @inlinable public init(slot: UInt64) { self = slot }
  @inlinable public var slot: UInt64 { self }
}

extension Float: WasmValue {
  @inlinable public static var valueType: ValueType { .f32 }
  @inlinable public init(slot: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: slot)) }
  @inlinable public var slot: UInt64 { UInt64(bitPattern) }
}

extension Double: WasmValue {
  @inlinable public static var valueType: ValueType { .f64 }
  @inlinable public init(slot: UInt64) { self.init(bitPattern: slot) }
  @inlinable public var slot: UInt64 { bitPattern }
}

/// A reference of the host's own (`externref`): any number below 2⁶³ but 0, which is null. The guest can keep it and hand
/// it back, and nothing else.
public struct ExternReference: Hashable, Sendable {
  public let bits: UInt64

  /// Nil for 0, and for 2⁶³ and above, which are the guest's own references in the place of the host's.
  @inlinable public init?(bits: UInt64) {
    if bits == 0 || bits >> 63 != 0 { return nil }
    self.bits = bits
  }
}

/// What an optional reference is a reference to.
public protocol WasmReference {
  static var valueType: ValueType { get }
  init?(bits: UInt64)
  var bits: UInt64 { get }
}

extension ExternReference: WasmReference {
  @inlinable public static var valueType: ValueType { .externref }
}

extension FunctionReference: WasmReference {
  @inlinable public static var valueType: ValueType { .funcref }
}

extension Optional: WasmValue where Wrapped: WasmReference {
  @inlinable public static var valueType: ValueType { Wrapped.valueType }
  @inlinable public init(slot: UInt64) { self = Wrapped(bits: slot) }
  @inlinable public var slot: UInt64 { self?.bits ?? 0 }
}

/// A value whose type is known only when the program runs, for tools.
public enum Value: Equatable, Sendable {
  case i32(Int32)
  case i64(Int64)
  case f32(Float)
  case f64(Double)
  case funcref(FunctionReference?)
  case externref(ExternReference?)
  /// A reference of any other type, or null.
  case object(ValueType, ObjectReference?)
  case v128(V128)

  public var type: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .funcref: .funcref
    case .externref: .externref
    case .object(let type, _): type
    case .v128: .v128
    }
  }

  /// The value as a slot of 64 bits holds it; of a vector the low half.
  public var slot: UInt64 {
    switch self {
    case .i32(let value): value.slot
    case .i64(let value): value.slot
    case .f32(let value): value.slot
    case .f64(let value): value.slot
    case .funcref(let value): value.slot
    case .externref(let value): value.slot
    case .object(_, let object): object?.bits ?? 0
    case .v128(let value): value.slot
    }
  }

  /// The high half of a vector; 0 for all others.
  public var highSlot: UInt64 {
    if case .v128(let value) = self { value.highSlot } else { 0 }
  }
}

extension ValueType: CustomStringConvertible {
  /// As in the text format.
  public var description: String {
    switch self {
    case .i32: "i32"
    case .i64: "i64"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    default: isNullable && code < 0x71 && !isDefined ? "\(heapTypeName)ref" : "(ref \(isNullable ? "null " : "")\(heapTypeText))"
    }
  }

  private var heapTypeText: String { isExact ? "(exact \(heapTypeName))" : heapTypeName }

  /// The heap type of a reference, as the text format has it; a defined type by its index.
  var heapTypeName: String {
    if isDefined { return "\(index)" }
    return switch code {
    case 0x70: "func"
    case 0x6F: "extern"
    case 0x6E: "any"
    case 0x6D: "eq"
    case 0x6C: "i31"
    case 0x6B: "struct"
    case 0x6A: "array"
    case 0x69: "exn"
    case 0x74: "noexn"
    case 0x73: "nofunc"
    case 0x72: "noextern"
    case 0x71: "none"
    default: "heap-type-\(code)"
    }
  }
}

/// The type of a function, for people and for comparisons.
public struct Signature: Equatable, CustomStringConvertible, Sendable {
  public var parameters: [ValueType]
  public var results: [ValueType]

  public init(_ parameters: [ValueType], _ results: [ValueType]) {
    self.parameters = parameters
    self.results = results
  }

  init(_ function: FunctionReference) {
    parameters = (0..<function.parameterCount).map(function.parameter)
    results = (0..<function.resultCount).map(function.result)
  }

  init(_ type: FunctionType, in module: Engine.Module) {
    let start = Int(type.start)
    let middle = start + Int(type.parameterCount)
    parameters = Array(module.valueTypes[start..<middle])
    results = Array(module.valueTypes[middle..<middle + Int(type.resultCount)])
  }

  public var description: String {
    let list = { (types: [ValueType]) in "(" + types.map(\.description).joined(separator: ", ") + ")" }
    return list(parameters) + " -> " + list(results)
  }
}
