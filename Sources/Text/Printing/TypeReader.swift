/// The bytes of types (specification, 5.3, and the proposals).
enum TypeByte {
  static let group: UInt8 = 0x4E
  static let final: UInt8 = 0x4F
  static let open: UInt8 = 0x50
  static let describes: UInt8 = 0x4C
  static let descriptor: UInt8 = 0x4D
  static let function: UInt8 = 0x60
  static let structure: UInt8 = 0x5F
  static let array: UInt8 = 0x5E
  static let nullable: UInt8 = 0x63
  static let nonNull: UInt8 = 0x64
  static let exact: UInt8 = 0x62
  static let empty: UInt8 = 0x40
}

/// What an import is (5.5.5); a function that is imported with its exact type comes from the proposal for descriptors.
enum ImportKind: UInt8 {
  case function = 0
  case table, memory, global, tag
  case exactFunction = 0x20
}

/// The limits of a table or a memory (5.3.13), with what the proposals added.
struct PrintedLimits {
  var minimum: UInt64
  var maximum: UInt64?
  var isShared = false
  var is64 = false
  /// The exponent of the size of a page, where it is stated.
  var pageExponent: UInt32?
}

extension BinaryReader {
  mutating func importKind() throws(PrintError) -> ImportKind {
    let start = position
    guard let kind = ImportKind(rawValue: try byte()) else { throw failure("malformed import kind", at: start) }
    return kind
  }

  mutating func limits(isMemory: Bool) throws(PrintError) -> PrintedLimits {
    let start = position
    let flags = try byte()
    let known: UInt8 = isMemory ? 0x0F : 0x07
    guard flags & ~known == 0 else { throw failure("malformed limits flags", at: start) }
    // The numbers have 64 bits whatever the addresses have; that they fit is for validation to say.
    var limits = PrintedLimits(minimum: try u64())
    if flags & 0x01 != 0 { limits.maximum = try u64() }
    limits.is64 = flags & 0x04 != 0
    limits.isShared = flags & 0x02 != 0
    if flags & 0x08 != 0 {
      let exponent = try u32()
      guard exponent < 64 else { throw failure("malformed custom page size", at: start) }
      limits.pageExponent = exponent
    }
    return limits
  }

  /// A type definition: where it stands is remembered, and what it holds counted.
  mutating func subtype() throws(PrintError) -> ModuleOutline.TypeShape {
    let first = try peek()
    if first == TypeByte.final || first == TypeByte.open {
      _ = try byte()
      for _ in 0..<(try count()) { _ = try u32() }
    }
    if try peek() == TypeByte.describes {
      _ = try byte()
      _ = try u32()
    }
    if try peek() == TypeByte.descriptor {
      _ = try byte()
      _ = try u32()
    }
    let start = position
    switch try byte() {
    case TypeByte.function:
      var shape = ModuleOutline.TypeShape(kind: .function, start: position)
      shape.count = try skipValueTypes()
      shape.resultCount = try skipValueTypes()
      return shape
    case TypeByte.structure:
      let count = try count()
      for _ in 0..<count { try skipField() }
      return ModuleOutline.TypeShape(kind: .structure, count: count)
    case TypeByte.array:
      try skipField()
      return ModuleOutline.TypeShape(kind: .array)
    default:
      throw failure("malformed definition type", at: start)
    }
  }

  private mutating func skipValueTypes() throws(PrintError) -> Int {
    let count = try count()
    for _ in 0..<count { try skipValueType() }
    return count
  }

  private mutating func skipField() throws(PrintError) {
    try skipValueType()
    _ = try byte()
  }

  mutating func skipValueType() throws(PrintError) {
    let first = try byte()
    if first == TypeByte.nullable || first == TypeByte.nonNull { try skipHeapType() }
  }

  mutating func skipReferenceType() throws(PrintError) { try skipValueType() }

  private mutating func skipHeapType() throws(PrintError) {
    if try peek() == TypeByte.exact {
      _ = try byte()
      _ = try u32()
    } else {
      _ = try signed(bits: 33)
    }
  }
}
