/// What printing has to know of a whole module before it writes the first line.
struct ModuleOutline {
  /// A section (specification, 5.5.2), or a custom one.
  struct Section {
    var kind: BinarySection
    /// What follows the size, and for a custom section the name.
    var contents: Range<Int>
    /// A custom section's name.
    var name = 0..<0
    /// Whether the text has nothing for it: no items, and not custom.
    var isEmpty = false
  }

  /// What a type looks like from where it is used.
  struct TypeShape {
    enum Kind { case function, structure, array }
    var kind: Kind
    /// A function type's parameters and results begin here in the module: two vectors of value types.
    var start = 0
    /// Parameters of a function, fields of a structure.
    var count = 0
    var resultCount = 0
  }

  var sections: [Section] = []
  var types: [TypeShape] = []
  /// The type index of each function, imported ones first.
  var functionTypes: [UInt32] = []
  /// The type index of each tag, imported ones first.
  var tagTypes: [UInt32] = []
  var importedFunctionCount = 0
  /// How many there are of each kind, imported ones included.
  var counts: [NamedSpace: Int] = [:]

  func type(_ index: UInt32) -> TypeShape? {
    index < types.count ? types[Int(index)] : nil
  }

  /// The type of a function, where it is in the module and is a function type.
  func functionType(_ index: UInt32) -> TypeShape? {
    guard let shape = type(index), shape.kind == .function else { return nil }
    return shape
  }
}

/// The sections by their numbers.
enum BinarySection: UInt8 {
  case custom = 0
  case type, `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag

  /// The place in a module. Two numbers came late, and stand where they are needed.
  var order: Int {
    switch self {
    case .tag: 2 * Int(BinarySection.memory.rawValue) + 1
    case .dataCount: 2 * Int(BinarySection.element.rawValue) + 1
    default: 2 * Int(rawValue)
    }
  }

  /// The word in a custom section's placement.
  var keyword: StaticString {
    switch self {
    case .custom: "custom"
    case .type: "type"
    case .import: "import"
    case .function: "func"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .export: "export"
    case .start: "start"
    case .element: "elem"
    case .code: "code"
    case .data: "data"
    case .dataCount: "datacount"
    case .tag: "tag"
    }
  }
}

/// What has indices, and may have names; the raw value is the number of the subsection in the name section
/// (specification, A.5, and the proposal for extended names).
enum NamedSpace: UInt8 {
  case module = 0
  case function, local, label, type, table, memory, global, element, data, field, tag

  /// Names that belong to a function or a type: a map of maps.
  var isNested: Bool { self == .local || self == .label || self == .field }
}

extension ModuleOutline {
  /// Finds the sections, and reads the types and what functions and tags have for a type.
  init(parsing reader: inout BinaryReader) throws(PrintError) {
    try reader.preamble()
    var lastOrder = 0
    while !reader.isAtEnd {
      let section = try Section(parsing: &reader)
      if section.kind != .custom {
        guard section.kind.order > lastOrder else {
          throw reader.failure("unexpected content after last section", at: section.contents.lowerBound)
        }
        lastOrder = section.kind.order
      }
      sections.append(section)
      try read(section, of: reader.bytes)
    }
    let bodies = sections.first { $0.kind == .code }
    let definedCount = functionTypes.count - importedFunctionCount
    if bodies == nil, definedCount > 0 {
      throw reader.failure("function and code section have inconsistent lengths")
    }
  }

  private mutating func read(_ section: Section, of bytes: [UInt8]) throws(PrintError) {
    var reader = BinaryReader(bytes, section.contents)
    switch section.kind {
    case .type:
      for _ in 0..<(try reader.count()) { try readTypes(&reader) }
    case .import:
      for _ in 0..<(try reader.count()) { try readImport(&reader) }
    case .function:
      let count = try reader.count()
      functionTypes.reserveCapacity(functionTypes.count + count)
      for _ in 0..<count { functionTypes.append(try reader.u32()) }
    case .tag:
      for _ in 0..<(try reader.count()) {
        _ = try reader.byte()
        tagTypes.append(try reader.u32())
      }
    case .table: try count(.table, &reader)
    case .memory: try count(.memory, &reader)
    case .global: try count(.global, &reader)
    case .element: try count(.element, &reader)
    case .data: try count(.data, &reader)
    case .custom, .export, .start, .code, .dataCount: break
    }
  }

  private mutating func count(_ space: NamedSpace, _ reader: inout BinaryReader) throws(PrintError) {
    counts[space, default: 0] += try reader.count()
  }

  /// One recursive type: a group, or a type alone.
  private mutating func readTypes(_ reader: inout BinaryReader) throws(PrintError) {
    guard try reader.peek() == TypeByte.group else {
      types.append(try reader.subtype())
      return
    }
    _ = try reader.byte()
    for _ in 0..<(try reader.count()) { types.append(try reader.subtype()) }
  }

  private mutating func readImport(_ reader: inout BinaryReader) throws(PrintError) {
    _ = try reader.byteVector()
    _ = try reader.byteVector()
    switch try reader.importKind() {
    case .function, .exactFunction:
      functionTypes.append(try reader.u32())
      importedFunctionCount += 1
    case .table:
      try reader.skipReferenceType()
      _ = try reader.limits(isMemory: false)
      counts[.table, default: 0] += 1
    case .memory:
      _ = try reader.limits(isMemory: true)
      counts[.memory, default: 0] += 1
    case .global:
      try reader.skipValueType()
      _ = try reader.byte()
      counts[.global, default: 0] += 1
    case .tag:
      _ = try reader.byte()
      tagTypes.append(try reader.u32())
    }
  }
}

extension ModuleOutline.Section {
  init(parsing reader: inout BinaryReader) throws(PrintError) {
    let start = reader.position
    guard let kind = BinarySection(rawValue: try reader.byte()) else {
      throw reader.failure("malformed section id", at: start)
    }
    let range = try reader.byteVector()
    self.init(kind: kind, contents: range)
    var inner = BinaryReader(reader.bytes, range)
    if kind == .custom {
      name = try inner.name()
      contents = inner.position..<range.upperBound
    } else if kind != .start, kind != .dataCount {
      isEmpty = try inner.u32() == 0
    }
  }
}

extension BinaryReader {
  /// The magic number, and version 1 (5.5.16).
  mutating func preamble() throws(PrintError) {
    guard bytes.starts(with: [0x00, 0x61, 0x73, 0x6D]) else { throw failure("magic header not detected") }
    position = 4
    guard bytes.count >= 8 else { throw failure("unexpected end") }
    guard bytes[4..<8].elementsEqual([1, 0, 0, 0]) else { throw failure("unknown binary version") }
    position = 8
  }
}
