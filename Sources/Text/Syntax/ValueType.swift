import WasmModule

/// A heap type (specification, 5.3.3): a byte for an abstract one, or an index, which may be exact.
enum HeapType: Equatable {
  case abstract(UInt8)
  case index(UInt32)
  /// `(exact x)` of the custom-descriptors proposal.
  case exact(UInt32)
}

/// A value type (specification, 5.3.5), or a packed type where a storage type may be.
enum ValueType: Equatable {
  /// A number, vector or packed type.
  case plain(UInt8)
  case reference(HeapType, isNullable: Bool)

  static let funcref = ValueType.reference(.abstract(TypeCode.funcref.rawValue), isNullable: true)
}

extension HeapType {
  /// The byte of a heap type's keyword.
  init?(_ keyword: Keyword) {
    switch keyword {
    case .noexn: self = .abstract(0x74)
    case .nofunc: self = .abstract(0x73)
    case .noextern: self = .abstract(0x72)
    case .func: self = .abstract(0x70)
    case .extern: self = .abstract(0x6F)
    case .any: self = .abstract(0x6E)
    case .eq: self = .abstract(0x6D)
    case .i31: self = .abstract(0x6C)
    case .struct: self = .abstract(0x6B)
    case .array: self = .abstract(0x6A)
    case .exn: self = .abstract(0x69)
    case .bottom: self = .abstract(0x71)
    default: return nil
    }
  }
}

extension ValueType {
  /// The type that a keyword alone stands for.
  init?(_ keyword: Keyword, allowsPacked: Bool) {
    switch keyword {
    case .i32: self = .plain(TypeCode.i32.rawValue)
    case .i64: self = .plain(TypeCode.i64.rawValue)
    case .f32: self = .plain(TypeCode.f32.rawValue)
    case .f64: self = .plain(TypeCode.f64.rawValue)
    case .v128: self = .plain(TypeCode.v128.rawValue)
    case .i8 where allowsPacked: self = .plain(0x78)
    case .i16 where allowsPacked: self = .plain(0x77)
    default:
      guard let heap = ValueType.shorthands[keyword].flatMap({ HeapType($0) }) else { return nil }
      self = .reference(heap, isNullable: true)
    }
  }

  /// `funcref` is `(ref null func)`.
  private static let shorthands: [Keyword: Keyword] = [
    .anyref: .any, .eqref: .eq, .i31ref: .i31, .structref: .struct, .arrayref: .array, .funcref: .func,
    .externref: .extern, .exnref: .exn, .nullref: .bottom, .nullfuncref: .nofunc, .nullexternref: .noextern,
    .nullexnref: .noexn,
  ]
}

extension Array where Element == UInt8 {
  mutating func append(_ heap: HeapType) {
    switch heap {
    case .abstract(let byte): append(byte)
    case .index(let index): appendSigned(Int64(index))
    case .exact(let index):
      append(0x62)
      appendIndex(index)
    }
  }

  mutating func append(_ type: ValueType) {
    switch type {
    case .plain(let byte): append(byte)
    case .reference(.abstract(let byte), isNullable: true): append(byte)
    case .reference(let heap, let isNullable):
      append(isNullable ? 0x63 : 0x64)
      append(heap)
    }
  }

  /// A vector of value types.
  mutating func append(_ types: [ValueType]) {
    appendUnsigned(UInt64(types.count))
    for type in types { append(type) }
  }
}

/// Types in the text format (specification, 6.4).
extension ModuleParser {
  mutating func heapType() throws(Fault) -> HeapType {
    if tokens.token.kind == .keyword {
      guard let heap = HeapType(tokens.token.keyword) else { throw tokens.unexpected() }
      try tokens.advance()
      return heap
    }
    if try tokens.open(.exact) {
      let index = try index(in: .type)
      try tokens.close()
      return .exact(index)
    }
    return .index(try index(in: .type))
  }

  /// Whether a value type begins here.
  mutating func isValueType() throws(Fault) -> Bool {
    switch tokens.token.kind {
    case .open: return try tokens.isOpen(.ref)
    case .keyword: return ValueType(tokens.token.keyword, allowsPacked: false) != nil
    default: return false
    }
  }

  mutating func valueType(allowsPacked: Bool = false) throws(Fault) -> ValueType {
    if let type = ValueType(tokens.token.keyword, allowsPacked: allowsPacked) {
      try tokens.advance()
      return type
    }
    guard try tokens.open(.ref) else { throw tokens.unexpected() }
    let isNullable = try tokens.take(.null)
    let heap = try heapType()
    try tokens.close()
    return .reference(heap, isNullable: isNullable)
  }

  mutating func referenceType() throws(Fault) -> (heap: HeapType, isNullable: Bool) {
    let token = tokens.token
    guard case .reference(let heap, let isNullable) = try valueType() else {
      throw tokens.unexpected(token)
    }
    return (heap, isNullable)
  }

  /// Value types up to the closing parenthesis, which is read.
  mutating func valueTypes(into types: inout [ValueType]) throws(Fault) {
    while tokens.token.kind != .close { types.append(try valueType()) }
    try tokens.advance()
  }

  /// A value or packed type, or `(mut type)`.
  mutating func mutableType(allowsPacked: Bool) throws(Fault) -> (type: ValueType, isMutable: Bool) {
    guard try tokens.open(.mut) else { return (try valueType(allowsPacked: allowsPacked), false) }
    let type = try valueType(allowsPacked: allowsPacked)
    try tokens.close()
    return (type, true)
  }
}
