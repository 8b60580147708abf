import WasmModule

/// Reads values of the binary format (specification, 5.2) from bytes that the validator accepted: what doesn't fit
/// can't be there.
struct ByteReader {
  let bytes: [UInt8]
  /// The offset of the next byte.
  var offset: Int

  mutating func byte() -> UInt8 {
    precondition(offset < bytes.count, "a validated module ends too early")
    defer { offset += 1 }
    return bytes[offset]
  }

  func peek() -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    precondition(count <= bytes.count - offset, "a validated module ends too early")
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  /// An unsigned integer of N bits (5.2.2, uN): LEB128, the lowest seven bits first.
  mutating func unsigned() -> UInt64 {
    let n = UInt64(byte())
    return n < 0x80 ? n : (n - 0x80) | unsigned() << 7
  }

  /// A signed integer (5.2.2, sN).
  mutating func signed() -> Int64 {
    let n = Int64(byte())
    if n < 0x40 { return n }
    return n < 0x80 ? n - 0x80 : (n - 0x80) | signed() << 7
  }

  /// An index or a length.
  mutating func index() -> Int { Int(unsigned()) }

  /// Bytes as an integer, the lowest first.
  mutating func littleEndian(_ count: Int) -> UInt128 {
    take(count).reversed().reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// A list (5.1.3).
  mutating func vector<Element>(_ element: (inout ByteReader) -> Element) -> [Element] {
    let count = index()
    return (0..<count).map { _ in element(&self) }
  }

}

// MARK: Types

extension HeapType {
  /// An abstract heap type by its code (5.3.3).
  init?(code: UInt8) {
    switch code {
    case 0x74: self = .noExn
    case 0x73: self = .noFunc
    case 0x72: self = .noExtern
    case 0x71: self = .none
    case 0x70: self = .func
    case 0x6F: self = .extern
    case 0x6E: self = .any
    case 0x6D: self = .eq
    case 0x6C: self = .i31
    case 0x6B: self = .struct
    case 0x6A: self = .array
    case 0x69: self = .exn
    default: return nil
    }
  }
}

extension ByteReader {
  /// A heap type (5.3.3): a code, or a type index as an s33.
  mutating func heapType(_ types: [TypeNumber]) -> HeapType {
    if let abstract = HeapType(code: peek()) {
      offset += 1
      return abstract
    }
    return .defined(types[Int(signed())])
  }

  /// A value type (5.3.5).
  mutating func valueType(_ types: [TypeNumber]) -> ValueType {
    switch peek() {
    case 0x7F: offset += 1; return .i32
    case 0x7E: offset += 1; return .i64
    case 0x7D: offset += 1; return .f32
    case 0x7C: offset += 1; return .f64
    case 0x7B: offset += 1; return .v128
    case 0x64:
      offset += 1
      return .reference(ReferenceType(isNullable: false, heap: heapType(types)))
    case 0x63:
      offset += 1
      return .reference(ReferenceType(isNullable: true, heap: heapType(types)))
    default:
      return .reference(ReferenceType(isNullable: true, heap: heapType(types)))
    }
  }

  /// A block type (5.4.2): nothing, a value type, or a type index as an s33.
  mutating func blockType(_ types: [TypeNumber], _ defined: DefinedTypes) -> BlockType {
    let first = peek()
    if first == 0x40 {
      offset += 1
      return BlockType(parameters: 0, results: 0)
    }
    if first >= 0x40, first < 0x80 {
      _ = valueType(types)
      return BlockType(parameters: 0, results: 1)
    }
    let type = defined.function(types[Int(signed())])
    return BlockType(parameters: type.parameters.count, results: type.results.count)
  }
}
