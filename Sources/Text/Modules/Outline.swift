/// The first pass: gives each field its index, and skips the rest of it.
extension ModuleParser {
  mutating func outline() throws(Fault) {
    /// The first definition that no import may follow.
    var definition: IndexSpace?
    while tokens.token.kind == .open {
      let start = tokens.token.offset
      try tokens.advance()
      let keyword = tokens.token.keyword
      guard Keyword.fields.contains(keyword) else { throw tokens.unexpected() }
      try tokens.advance()
      switch keyword {
      case .type: try bind(.type)
      case .rec: try outlineGroup()
      case .import:
        try forbid(definition, start)
        try outlineImport()
      case .elem: try bind(.elem)
      case .data: try bind(.data)
      case .start, .export: break
      default:
        guard let space = IndexSpace(keyword) else { throw tokens.unexpected() }
        try bind(space)
        if try outlineDefinition(space) {
          try forbid(definition, start)
        } else {
          definition = definition ?? space
        }
      }
      try skip(to: start)
    }
  }

  private func forbid(_ definition: IndexSpace?, _ offset: Int) throws(Fault) {
    if let definition { throw Fault("import after \(definition.noun) definition", at: offset) }
  }

  /// Goes on after the parenthesis that closes the one at `start`.
  mutating func skip(to start: Int) throws(Fault) {
    guard let end = tokens.lexer.balancedEnd(of: start) else {
      // Either a token is malformed, or the text ends too early.
      try tokens.resume(at: start)
      while tokens.token.kind != .end { try tokens.advance() }
      throw tokens.unexpected()
    }
    try tokens.resume(at: end)
  }

  private mutating func outlineGroup() throws(Fault) {
    while tokens.token.kind == .open {
      let start = tokens.token.offset
      guard try tokens.open(.type) else { break }
      try bind(.type)
      try skip(to: start)
    }
    guard tokens.token.kind == .close else { throw tokens.unexpected() }
  }

  private mutating func outlineImport() throws(Fault) {
    for _ in 0..<2 {
      guard tokens.token.kind == .string else { throw tokens.unexpected() }
      try tokens.advance()
    }
    try tokens.expectOpen()
    guard let space = IndexSpace(tokens.token.keyword) else { throw tokens.unexpected() }
    try tokens.advance()
    try bind(space)
  }

  /// Reads on in a definition as far as it may declare something else: whether it is an import, and the segment of a
  /// table or memory.
  private mutating func outlineDefinition(_ space: IndexSpace) throws(Fault) -> Bool {
    while case let start = tokens.token.offset, try tokens.isOpen(.export) { try skip(to: start) }
    if try tokens.isOpen(.import) { return true }
    switch space {
    case .memory:
      _ = try addressType()
      if case let start = tokens.token.offset, try tokens.isOpen(.pagesize) { try skip(to: start) }
      if try tokens.isOpen(.data) { spaces[IndexSpace.data.rawValue].count += 1 }
    case .table:
      _ = try addressType()
      if tokens.token.kind == .keyword {
        try tokens.advance()
      } else if case let start = tokens.token.offset, try tokens.isOpen(.ref) {
        try skip(to: start)
      }
      if try tokens.isOpen(.elem) { spaces[IndexSpace.elem.rawValue].count += 1 }
    default:
      break
    }
    return false
  }
}

extension Keyword {
  static let fields: Set<Keyword> = [
    .type, .rec, .import, .func, .table, .memory, .global, .tag, .elem, .data, .start, .export,
  ]
}

extension IndexSpace {
  /// What can be imported and exported.
  init?(_ keyword: Keyword) {
    switch keyword {
    case .func: self = .function
    case .table: self = .table
    case .memory: self = .memory
    case .global: self = .global
    case .tag: self = .tag
    default: return nil
    }
  }

  /// The byte of an import or export of the kind (specification, 5.5.5).
  var externalKind: UInt8 {
    switch self {
    case .table: 0x01
    case .memory: 0x02
    case .global: 0x03
    case .tag: 0x04
    default: 0x00
    }
  }
}
