/// The third pass: fields in their order, each to its section (specification, 6.6).
extension ModuleParser {
  mutating func fields() throws(Fault) {
    try moduleAnnotations(isFirst: true)
    while tokens.token.kind == .open {
      let start = tokens.token.offset
      let keyword = try tokens.peek().keyword
      if keyword == .type || keyword == .rec {
        // The second pass has read it, and its annotations.
        guard let end = tokens.lexer.balancedEnd(of: start) else { throw tokens.unexpected() }
        tokens.lexer.annotations.removeSubrange(annotationsUsed...)
        try tokens.resume(at: end)
      } else {
        try tokens.advance()
        try tokens.advance()
        try field(keyword)
        try endField()
      }
      try moduleAnnotations(isFirst: false)
    }
  }

  /// What follows `(keyword`, up to the closing parenthesis.
  private mutating func field(_ keyword: Keyword) throws(Fault) {
    switch keyword {
    case .import: try importField()
    case .func: try function(begin(.function))
    case .table: try table(begin(.table))
    case .memory: try memory(begin(.memory))
    case .global: try global(begin(.global))
    case .tag: try tag(begin(.tag))
    case .export: try exportField()
    case .start:
      let offset = tokens.token.offset
      let index = try index(in: .function)
      guard sections.start == nil else { throw Fault("multiple start sections", at: offset) }
      sections.start = index
    case .elem: try elementSegment(begin(.elem))
    case .data: try dataSegment(begin(.data))
    default: throw tokens.unexpected()
    }
  }

  /// The index of the definition that begins, whose identifier and `@name` are read.
  private mutating func begin(_ space: IndexSpace) throws(Fault) -> UInt32 {
    let index = reached[space.rawValue]
    reached[space.rawValue] += 1
    if tokens.token.kind == .identifier { try tokens.advance() }
    try annotatedName(space, index)
    return index
  }

  /// `(import "m" "n" (func ...))`, from the names on.
  private mutating func importField() throws(Fault) {
    let module = try tokens.name()
    let name = try tokens.name()
    try tokens.expectOpen()
    guard let space = IndexSpace(tokens.token.keyword) else { throw tokens.unexpected() }
    try tokens.advance()
    let index = try begin(space)
    try importedType(space, index, module, name)
    try tokens.close()
  }

  /// The type of an import, and the import to its section.
  private mutating func importedType(
    _ space: IndexSpace, _ index: UInt32, _ module: [UInt8], _ name: [UInt8]
  ) throws(Fault) {
    var kind = space.externalKind
    var type: [UInt8] = []
    switch space {
    case .table:
      let limits = try limits()
      type.append(try valueType(limits))
      type += limits.bytes
    case .memory:
      type = try memoryLimits()
    case .global:
      let global = try mutableType(allowsPacked: false)
      type.append(global.type)
      type.append(global.isMutable ? 1 : 0)
    case .tag:
      startLocals()
      let use = try typeUse(.locals)
      type.append(0x00)
      type.appendIndex(try resolve(use))
    default:
      // The custom-descriptors proposal imports functions of the very type.
      let isExact = try tokens.open(.exact)
      startLocals()
      let use = try typeUse(.locals)
      type.appendIndex(try resolve(use))
      if options.names {
        names.appendLocals(of: index, spaces[IndexSpace.local.rawValue].names.entries, tokens.lexer)
      }
      if isExact {
        kind = 0x20
        try tokens.close()
      }
    }
    sections.imports.count += 1
    sections.imports.bytes.appendSized(module)
    sections.imports.bytes.appendSized(name)
    sections.imports.bytes.append(kind)
    sections.imports.bytes += type
  }

  /// A table's element type, after its limits.
  private mutating func valueType(_ limits: Limits) throws(Fault) -> ValueType {
    let type = try referenceType()
    return .reference(type.heap, isNullable: type.isNullable)
  }

  /// `(export "n" (func x))`, from the name on.
  private mutating func exportField() throws(Fault) {
    let name = try tokens.name()
    try tokens.expectOpen()
    guard let space = IndexSpace(tokens.token.keyword) else { throw tokens.unexpected() }
    try tokens.advance()
    export(name, space, try index(in: space))
    try tokens.close()
  }

  private mutating func export(_ name: [UInt8], _ space: IndexSpace, _ index: UInt32) {
    sections.exports.count += 1
    sections.exports.bytes.appendSized(name)
    sections.exports.bytes.append(space.externalKind)
    sections.exports.bytes.appendIndex(index)
  }

  /// `(export "n")*` and `(import "m" "n")?` in a definition. Where it is an import, its type is read as well, and there is
  /// nothing left of the definition.
  mutating func inlineExportsAndImport(_ space: IndexSpace, _ index: UInt32) throws(Fault) -> Bool {
    while try tokens.open(.export) {
      export(try tokens.name(), space, index)
      try tokens.close()
    }
    guard try tokens.open(.import) else { return false }
    let module = try tokens.name()
    let name = try tokens.name()
    try tokens.close()
    try importedType(space, index, module, name)
    return true
  }

  private mutating func global(_ index: UInt32) throws(Fault) {
    if try inlineExportsAndImport(.global, index) { return }
    let type = try mutableType(allowsPacked: false)
    sections.globals.count += 1
    sections.globals.bytes.append(type.type)
    sections.globals.bytes.append(type.isMutable ? 1 : 0)
    sections.globals.bytes += try constantExpression()
  }

  private mutating func tag(_ index: UInt32) throws(Fault) {
    if try inlineExportsAndImport(.tag, index) { return }
    startLocals()
    let use = try typeUse(.locals)
    sections.tags.count += 1
    sections.tags.bytes.append(0x00)
    sections.tags.bytes.appendIndex(try resolve(use))
  }

  /// Instructions up to a closing parenthesis, and the `end` that the binary format wants.
  mutating func constantExpression() throws(Fault) -> [UInt8] {
    code.removeAll(keepingCapacity: true)
    try instructions()
    endCode()
    return code
  }

  /// One folded instruction.
  mutating func foldedExpression() throws(Fault) -> [UInt8] {
    guard tokens.token.kind == .open else { throw tokens.unexpected() }
    code.removeAll(keepingCapacity: true)
    try instructions(single: true)
    endCode()
    return code
  }
}
