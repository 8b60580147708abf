/// What becomes of a module besides its sections.
struct ParseOptions {
  /// Whether known annotations become custom sections.
  var annotations = true
  /// Whether identifiers become a `name` section.
  var names = true
  /// Whether the module may be quoted text.
  var allowsQuote = true
}

/// A module in the text format to the binary format (specification, 6.6), in three passes over its fields:
///
/// 1. `outline`: which names stand for which indices, since any field may refer to any other;
/// 2. `defineTypes`: the types, since a type use is compared with all of them;
/// 3. `fields`: everything else, each field to the bytes of its section.
struct ModuleParser {
  var tokens: TokenCursor
  let options: ParseOptions
  /// One for each `IndexSpace`; `local` is the function's at hand.
  var spaces = [Bindings](repeating: Bindings(), count: IndexSpace.allCases.count)
  /// How many indices of each space the third pass has come to.
  var reached = [UInt32](repeating: 0, count: IndexSpace.allCases.count)
  var sections = Sections()
  var names = NameSection()
  var customs: [CustomSection] = []

  var types = TypeTable()
  /// The function type that was read last (`typeUse`), and its bytes.
  var parameters: [ValueType] = []
  var results: [ValueType] = []
  var signature: [UInt8] = []

  /// The function body or constant expression at hand.
  var code: [UInt8] = []
  /// The encoding of instructions that wait for their operands: a stack.
  var pending: [UInt8] = []
  var frames: [Frame] = []
  /// The names of the blocks around the instruction at hand, the innermost last.
  var labels: [Name?] = []
  /// How many blocks the function at hand has had.
  var labelCount: UInt32 = 0
  var labelNames = Vector()
  var labelIndices: [UInt32] = []

  var hints = BranchHints()
  /// How many of the lexer's annotations have found their place.
  var annotationsUsed = 0

  private init(_ source: Source, from start: Int, _ options: ParseOptions) throws(Fault) {
    self.options = options
    tokens = try TokenCursor(source, from: start)
  }

  /// The module at an offset of the source: `(module ...)`, or fields alone. Where it is the whole of the text, nothing
  /// may follow.
  static func parse(
    _ source: Source, from start: Int = 0, isWhole: Bool, _ options: ParseOptions
  ) throws(Fault) -> [UInt8] {
    var parser = try ModuleParser(source, from: start, options)
    let isWrapped = try parser.tokens.open(.module)
    var begin = start
    if isWrapped {
      _ = try parser.tokens.take(.definition)
      if parser.tokens.token.kind == .identifier {
        parser.names.module = try parser.tokens.lexer.name(of: parser.tokens.token)
        try parser.tokens.advance()
      }
      if let bytes = try parser.encodedModule(isWhole: isWhole) { return bytes }
      begin = parser.tokens.previousEnd
    }
    try parser.outline()
    guard parser.tokens.token.kind == (isWrapped ? .close : .end) else { throw parser.tokens.unexpected() }
    parser.tokens.lexer.keepsAnnotations = options.annotations
    try parser.tokens.resume(at: begin)
    try parser.defineTypes()
    try parser.tokens.resume(at: begin)
    try parser.fields()
    if isWrapped { try parser.tokens.close() }
    guard !isWhole || parser.tokens.token.kind == .end else { throw parser.tokens.unexpected() }
    return try parser.encoding()
  }

  /// `binary "..."` or `quote "..."` and the closing parenthesis. Quoted text is parsed, but what it quotes in its turn is not.
  private mutating func encodedModule(isWhole: Bool) throws(Fault) -> [UInt8]? {
    let isBinary = tokens.token.keyword == .binary
    guard isBinary || tokens.token.keyword == .quote else { return nil }
    guard isBinary || options.allowsQuote else { throw tokens.unexpected() }
    let offset = tokens.token.offset
    var bytes: [UInt8] = []
    try tokens.advance()
    try tokens.strings(into: &bytes)
    try tokens.close()
    guard !isWhole || tokens.token.kind == .end else { throw tokens.unexpected() }
    if isBinary { return bytes }
    var options = options
    options.allowsQuote = false
    do throws(TextError) { return try parseModule(bytes, options) } catch {
      throw Fault(error.message, at: offset)
    }
  }
}
