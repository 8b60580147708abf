/// Where annotations may be, and what becomes of them. What they are is for the lexer to find.
extension ModuleParser {
  /// The annotations that are before the next token and have no place yet.
  private var next: Annotation? {
    guard annotationsUsed < tokens.lexer.annotations.count else { return nil }
    let annotation = tokens.lexer.annotations[annotationsUsed]
    return annotation.start < tokens.token.offset ? annotation : nil
  }

  /// Those between the fields of a module: custom sections and, before the first field, the module's name.
  mutating func moduleAnnotations(isFirst: Bool) throws(Fault) {
    while let annotation = next {
      switch annotation.kind {
      case .custom:
        customs.append(try customSection(annotation))
      case .name:
        guard isFirst else { throw misplaced(annotation) }
        guard names.moduleAnnotation == nil else {
          throw Fault("@name annotation: multiple module names", at: annotation.start)
        }
        names.moduleAnnotation = try name(of: annotation)
      case .branchHint:
        throw misplaced(annotation)
      }
      annotationsUsed += 1
    }
  }

  /// The closing parenthesis of a field, in which every annotation has to have found its place.
  mutating func endField() throws(Fault) {
    if let annotation = next { throw misplaced(annotation) }
    try tokens.close()
  }

  /// `(@name "name")` behind what a field begins with.
  mutating func annotatedName(_ space: IndexSpace, _ index: UInt32) throws(Fault) {
    while let annotation = next, annotation.kind == .name {
      names.annotate(space, index, try name(of: annotation))
      annotationsUsed += 1
    }
  }

  /// The branch hint of the instruction that is next.
  mutating func branchHint() throws(Fault) -> UInt8? {
    var hint: UInt8?
    while let annotation = next {
      guard annotation.kind == .branchHint else { throw misplaced(annotation) }
      guard hint == nil else {
        throw Fault("@metadata.code.branch_hint annotation: duplicate annotation", at: annotation.start)
      }
      var items = try items(of: annotation)
      var bytes: [UInt8] = []
      try items.strings(into: &bytes)
      guard items.token.kind == .close else {
        throw Fault("@metadata.code.branch_hint annotation: unexpected token", at: items.token.offset)
      }
      guard bytes.count == 1, let value = bytes.first, value < 2 else {
        throw Fault("@metadata.code.branch_hint annotation: invalid hint value", at: annotation.start)
      }
      hint = value
      annotationsUsed += 1
    }
    return hint
  }

  private func misplaced(_ annotation: Annotation) -> Fault {
    switch annotation.kind {
    case .custom: Fault("misplaced @custom annotation", at: annotation.start)
    case .name: Fault("misplaced @name annotation", at: annotation.start)
    case .branchHint:
      Fault(
        frames.isEmpty && code.isEmpty
          ? "@metadata.code.branch_hint annotation: not in a function"
          : "@metadata.code.branch_hint annotation: invalid placement", at: annotation.start)
    }
  }

  private func items(of annotation: Annotation) throws(Fault) -> TokenCursor {
    try TokenCursor(tokens.source, from: annotation.items)
  }

  private mutating func name(of annotation: Annotation) throws(Fault) -> Name {
    var items = try items(of: annotation)
    guard items.token.kind == .string else {
      throw Fault("@name annotation: string expected", at: items.token.offset)
    }
    let name = try items.name()
    guard items.token.kind == .close else {
      throw Fault("@name annotation: unexpected token", at: items.token.offset)
    }
    return tokens.lexer.name(name)
  }

  /// `(@custom "name" placement? "content"*)`
  private func customSection(_ annotation: Annotation) throws(Fault) -> CustomSection {
    var items = try items(of: annotation)
    guard items.token.kind == .string else {
      throw Fault("@custom annotation: missing section name", at: items.token.offset)
    }
    var section = CustomSection(name: [], content: [], isLast: true)
    let offset = items.token.offset
    try items.string(into: &section.name)
    guard isUTF8(section.name[...]) else {
      throw Fault("@custom annotation: malformed UTF-8 encoding", at: offset)
    }
    if items.token.kind == .open {
      try items.advance()
      section.isAfter = spells(items, "after")
      guard section.isAfter || spells(items, "before") else {
        throw Fault("@custom annotation: malformed placement", at: items.token.offset)
      }
      try items.advance()
      guard let kind = ModuleParser.places.first(where: { spells(items, $0.0) })?.1 else {
        throw Fault("@custom annotation: malformed section kind", at: items.token.offset)
      }
      section.section = kind
      section.isLast = section.isAfter && spells(items, "last")
      try items.advance()
      try items.close()
    }
    try items.strings(into: &section.content)
    guard items.token.kind == .close else {
      throw Fault("@custom annotation: unexpected token", at: items.token.offset)
    }
    return section
  }

  private func spells(_ items: TokenCursor, _ word: StaticString) -> Bool {
    items.token.kind == .keyword && items.lexer.spells(items.token.offset, Int(items.token.end), word)
  }

  private static let places: [(StaticString, SectionKind)] = [
    ("first", .type), ("type", .type), ("import", .import), ("func", .func), ("table", .table),
    ("memory", .memory), ("tag", .tag), ("global", .global), ("export", .export), ("start", .start),
    ("elem", .elem), ("datacount", .dataCount), ("code", .code), ("data", .data), ("last", .data),
  ]
}
