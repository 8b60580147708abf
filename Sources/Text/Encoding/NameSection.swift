/// The `name` section (specification, appendix A.5; its extended form for labels, tables and the like).
struct NameSection {
  /// The identifier of the module, or its `@name`.
  var module: Name?
  var moduleAnnotation: Name?
  /// Names that `@name` gives, which go before identifiers.
  private var annotated: [IndexSpace: [UInt32: Name]] = [:]
  private var locals = Vector()
  private var labels = Vector()

  var isAnnotated: Bool { moduleAnnotation != nil || !annotated.isEmpty }

  mutating func annotate(_ space: IndexSpace, _ index: UInt32, _ name: Name) {
    annotated[space, default: [:]][index] = name
  }

  /// The locals of a function. Functions come in the order of their indices, and so do their locals.
  mutating func appendLocals(of function: UInt32, _ entries: [NameTable.Entry], _ lexer: Lexer) {
    if entries.isEmpty { return }
    locals.count += 1
    locals.bytes.appendIndex(function)
    locals.bytes.appendUnsigned(UInt64(entries.count))
    for entry in entries { locals.bytes.appendNamed(entry.index, entry.name, lexer) }
  }

  /// The labels of a function: an encoded name map.
  mutating func appendLabels(of function: UInt32, _ names: Vector) {
    if names.count == 0 { return }
    labels.count += 1
    labels.bytes.appendIndex(function)
    labels.bytes += names.encoding
  }

  /// The section's content, nil where nothing has a name.
  func content(_ spaces: [Bindings], _ types: TypeTable, _ lexer: Lexer) -> [UInt8]? {
    var content: [UInt8] = []
    func append(_ id: UInt8, _ subsection: [UInt8]) {
      content.append(id)
      content.appendSized(subsection)
    }
    func append(_ id: UInt8, _ space: IndexSpace) {
      let map = map(space, spaces, lexer)
      if map.count > 0 { append(id, map.encoding) }
    }
    if let module = moduleAnnotation ?? (spaces.isEmpty ? nil : module) {
      append(0, [UInt8](sized: lexer.bytes(of: module)))
    }
    append(1, .function)
    if locals.count > 0 { append(2, locals.encoding) }
    if labels.count > 0 { append(3, labels.encoding) }
    append(4, .type)
    append(5, .table)
    append(6, .memory)
    append(7, .global)
    append(8, .elem)
    append(9, .data)
    let fields = spaces.isEmpty ? Vector() : types.fieldNames(lexer)
    if fields.count > 0 { append(10, fields.encoding) }
    append(11, .tag)
    return content.isEmpty ? nil : content
  }

  private func map(_ space: IndexSpace, _ spaces: [Bindings], _ lexer: Lexer) -> Vector {
    var names = annotated[space] ?? [:]
    var map = Vector()
    if !spaces.isEmpty {
      for entry in spaces[space.rawValue].names.entries where names[entry.index] == nil {
        names[entry.index] = entry.name
      }
    }
    for (index, name) in names.sorted(by: { $0.key < $1.key }) {
      map.count += 1
      map.bytes.appendNamed(index, name, lexer)
    }
    return map
  }
}

extension TypeTable {
  /// The named fields of each structure: an indirect name map.
  fileprivate func fieldNames(_ lexer: Lexer) -> Vector {
    var map = Vector()
    for (index, definition) in definitions.enumerated() where !definition.fields.isEmpty {
      map.count += 1
      map.bytes.appendUnsigned(UInt64(index))
      map.bytes.appendUnsigned(UInt64(definition.fields.count))
      for field in fields[definition.fields] { map.bytes.appendNamed(field.index, field.name, lexer) }
    }
    return map
  }
}

extension Array where Element == UInt8 {
  /// An entry of a name map.
  mutating func appendNamed(_ index: UInt32, _ name: Name, _ lexer: Lexer) {
    appendIndex(index)
    appendUnsigned(UInt64(name.count))
    for offset in Int(name.start)..<Int(name.start + name.count) { append(lexer.byte(offset)) }
  }

  fileprivate init(sized bytes: [UInt8]) {
    self = []
    appendSized(bytes)
  }
}
