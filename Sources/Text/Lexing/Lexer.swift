/// Reads tokens from left to right (specification, 6.3): the longest match at each place. White space, comments and
/// annotations are skipped; annotations are kept aside where they are wanted.
struct Lexer {
  let source: Source
  /// The byte after what has been read.
  var next: Int
  private let vocabulary = Vocabulary.shared
  /// Characters of identifiers that are written as strings, unescaped (`Name`).
  var pool: [UInt8] = []
  /// The known annotations that have been read, in order, where `keepsAnnotations`.
  var annotations: [Annotation] = []
  var keepsAnnotations = false

  init(_ source: Source, from start: Int = 0) {
    self.source = source
    next = start
  }

  /// The next token.
  mutating func token() throws(Fault) -> Token {
    try skipSpace()
    let start = next
    let first = source[start]
    switch first {
    case "(":
      next += 1
      return token(.open, from: start)
    case ")":
      next += 1
      return token(.close, from: start)
    case "\"":
      try skipString()
      return try endsHere ? token(.string, from: start) : reserved(from: start)
    case "$":
      return try identifier(from: start)
    case ",", ";", "[", "]", "{", "}":
      next += 1
      return token(.reserved, from: start)
    default:
      if isNameCharacter(first) { return try word(from: start) }
      if start >= source.count { return token(.end, from: start) }
      if first < 0x80 { throw Fault("misplaced control character", at: start) }
      guard utf8Count(at: start) > 0 else { throw malformedUTF8(at: start) }
      throw Fault("misplaced unicode character", at: start)
    }
  }

  private func token(_ kind: Token.Kind, from start: Int) -> Token {
    Token(kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: next))
  }

  /// Whether a token that is no parenthesis may end where the lexer is.
  private var endsHere: Bool {
    let byte = source[next]
    return !isNameCharacter(byte) && byte != "\""
  }

  /// The rest of a run of characters and strings.
  private mutating func reserved(from start: Int) throws(Fault) -> Token {
    while !endsHere {
      if source[next] == "\"" { try skipString() } else { next += 1 }
    }
    return token(.reserved, from: start)
  }

  /// `$name` or `$"name"`.
  private mutating func identifier(from start: Int) throws(Fault) -> Token {
    var hash = Hash()
    var at = start + 1
    while case let byte = source[at], isNameCharacter(byte) {
      hash.add(byte)
      at &+= 1
    }
    next = at
    if at == start + 1 {
      guard source[at] == "\"", source[at + 1] != "\"" else { throw Fault("empty identifier", at: start) }
      do throws(Fault) { try skipString() } catch {
        // A string that is none leaves the `$` alone.
        throw Fault("empty identifier: \(error.message)", at: error.offset)
      }
    }
    guard endsHere else { return try reserved(from: start) }
    var token = token(.identifier, from: start)
    token.hash = hash.value
    return token
  }

  /// A keyword, a number, or a reserved word.
  private mutating func word(from start: Int) throws(Fault) -> Token {
    var hash = Hash()
    var at = start
    while case let byte = source[at], isNameCharacter(byte) {
      hash.add(byte)
      at &+= 1
    }
    next = at
    if source[at] == "\"" { return try reserved(from: start) }
    let first = source[start]
    if first &- 0x61 < 26 {
      var token = token(.keyword, from: start)
      token.hash = hash.value
      if let word = vocabulary.find(source, start, at, hash: hash.value) {
        token.keyword = word.keyword
        token.opcode = word.opcode
      } else if isSpecialFloat(start, at) {
        token.kind = .float
      }
      return token
    }
    return token(numberKind(start, at) ?? .reserved, from: start)
  }
}
