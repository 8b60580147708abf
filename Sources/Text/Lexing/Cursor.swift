/// The tokens of a text, one after another, with one to look ahead.
struct TokenCursor {
  var lexer: Lexer
  /// The token that is next to be read.
  private(set) var token: Token
  private var ahead: Token?
  /// Where the token before it ended.
  private(set) var previousEnd: Int

  init(_ source: Source, from start: Int = 0, keepsAnnotations: Bool = false) throws(Fault) {
    lexer = Lexer(source, from: start)
    lexer.keepsAnnotations = keepsAnnotations
    previousEnd = start
    token = try lexer.token()
  }

  var source: Source { lexer.source }

  /// Goes on to the next token.
  mutating func advance() throws(Fault) {
    previousEnd = Int(token.end)
    if let ahead {
      token = ahead
      self.ahead = nil
    } else {
      token = try lexer.token()
    }
  }

  /// The token after the next one.
  mutating func peek() throws(Fault) -> Token {
    if let ahead { return ahead }
    let token = try lexer.token()
    ahead = token
    return token
  }

  /// Goes on from an offset, where a token begins.
  mutating func resume(at offset: Int) throws(Fault) {
    lexer.next = offset
    previousEnd = offset
    ahead = nil
    token = try lexer.token()
  }

  /// Whether `(keyword` is next.
  mutating func isOpen(_ keyword: Keyword) throws(Fault) -> Bool {
    guard token.kind == .open else { return false }
    return try peek().keyword == keyword
  }

  /// Reads `(keyword` if it is next.
  mutating func open(_ keyword: Keyword) throws(Fault) -> Bool {
    guard try isOpen(keyword) else { return false }
    try advance()
    try advance()
    return true
  }

  /// Reads the keyword if it is next.
  mutating func take(_ keyword: Keyword) throws(Fault) -> Bool {
    guard token.keyword == keyword else { return false }
    try advance()
    return true
  }

  /// Reads `)`.
  mutating func close() throws(Fault) {
    guard token.kind == .close else { throw unexpected() }
    try advance()
  }

  mutating func expectOpen() throws(Fault) {
    guard token.kind == .open else { throw unexpected() }
    try advance()
  }

  /// That the token is not what has to be here.
  func unexpected() -> Fault { unexpected(token) }

  func unexpected(_ token: Token) -> Fault {
    let isUnknown =
      token.kind == .reserved || (token.kind == .keyword && !token.isInstruction && token.keyword == .none)
    guard isUnknown else {
      return Fault(token.kind == .end ? "unexpected token: end of the text" : "unexpected token", at: token.offset)
    }
    return Fault("unknown operator \(characters(token))", at: token.offset)
  }

  /// A token as it is written, if it is not too long.
  private func characters(_ token: Token) -> String {
    let end = Int(token.end) < token.offset + 64 ? Int(token.end) : token.offset + 64
    return String(decoding: (token.offset..<end).map { source[$0] }, as: UTF8.self)
  }
}

/// What tokens stand for.
extension TokenCursor {
  /// A string literal: any bytes.
  mutating func string(into bytes: inout [UInt8]) throws(Fault) {
    guard token.kind == .string else { throw unexpected() }
    lexer.unescape(token.offset, Int(token.end), into: &bytes)
    try advance()
  }

  /// String literals, put together.
  mutating func strings(into bytes: inout [UInt8]) throws(Fault) {
    while token.kind == .string { try string(into: &bytes) }
  }

  /// A string literal that is UTF-8.
  mutating func name() throws(Fault) -> [UInt8] {
    let offset = token.offset
    var bytes: [UInt8] = []
    try string(into: &bytes)
    guard isUTF8(bytes[...]) else { throw lexer.malformedUTF8(at: offset) }
    return bytes
  }

  /// An unsigned integer of up to `bits` bits.
  mutating func natural(bits: Int) throws(Fault) -> UInt64 {
    guard token.kind == .natural else { throw unexpected() }
    guard let value = source.natural(token.offset, Int(token.end), bits: bits) else {
      throw Fault("i\(bits) constant out of range", at: token.offset)
    }
    try advance()
    return value
  }

  var isNumber: Bool {
    token.kind == .natural || token.kind == .integer || token.kind == .float
  }

  /// An integer of `bits` bits, signed or unsigned, as its two's complement.
  mutating func integer(bits: Int) throws(Fault) -> UInt64 {
    guard isNumber else { throw unexpected() }
    guard token.kind != .float, let value = source.integer(token.offset, Int(token.end), bits: bits) else {
      throw Fault("constant out of range", at: token.offset)
    }
    try advance()
    return value
  }

  /// The bits of a floating-point number.
  mutating func float(_ format: FloatFormat) throws(Fault) -> UInt64 {
    guard isNumber else { throw unexpected() }
    guard let bits = source.float(token.offset, Int(token.end), format) else {
      throw Fault("constant out of range", at: token.offset)
    }
    try advance()
    return bits
  }
}
