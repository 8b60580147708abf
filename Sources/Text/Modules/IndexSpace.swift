/// What indices count (specification, 2.5.1).
enum IndexSpace: Int, CaseIterable {
  case type, function, table, memory, global, tag, elem, data, local

  /// As messages call it.
  var noun: String {
    switch self {
    case .type: "type"
    case .function: "function"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    case .elem: "elem segment"
    case .data: "data segment"
    case .local: "local"
    }
  }
}

/// An index space in the making: names, and how many indices have been given.
struct Bindings {
  var names = NameTable()
  var count: UInt32 = 0
}

extension ModuleParser {
  /// Gives the next index of a space, and binds it to the identifier if one is next. The identifier is read.
  mutating func bind(_ space: IndexSpace) throws(Fault) {
    if tokens.token.kind == .identifier {
      let name = try tokens.lexer.name(of: tokens.token)
      if spaces[space.rawValue].names.find(name, tokens.lexer) != nil {
        throw Fault("duplicate \(space.noun) $\(tokens.lexer.text(of: name))", at: tokens.token.offset)
      }
      spaces[space.rawValue].names.insert(name, spaces[space.rawValue].count)
      try tokens.advance()
    }
    spaces[space.rawValue].count += 1
  }

  /// Whether an index is next: a number or an identifier.
  var isIndex: Bool {
    tokens.token.kind == .natural || tokens.token.kind == .identifier
  }

  /// The index that a token stands for. Whether it is in range is for validation to say.
  mutating func index(of token: Token, in space: IndexSpace) throws(Fault) -> UInt32 {
    switch token.kind {
    case .natural:
      guard let index = tokens.source.natural(token.offset, Int(token.end), bits: 32) else {
        throw Fault("i32 constant out of range", at: token.offset)
      }
      return UInt32(truncatingIfNeeded: index)
    case .identifier:
      let name = try tokens.lexer.name(of: token)
      guard let index = spaces[space.rawValue].names.find(name, tokens.lexer) else {
        throw Fault("unknown \(space.noun) $\(tokens.lexer.text(of: name))", at: token.offset)
      }
      return index
    default:
      throw tokens.unexpected(token)
    }
  }

  mutating func index(in space: IndexSpace) throws(Fault) -> UInt32 {
    let index = try index(of: tokens.token, in: space)
    try tokens.advance()
    return index
  }

  /// An index if one is next, else 0.
  mutating func indexOrZero(in space: IndexSpace) throws(Fault) -> UInt32 {
    isIndex ? try index(in: space) : 0
  }
}
