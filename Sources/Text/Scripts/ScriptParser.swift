/// Test scripts (the specification's `interpreter/README.md`, "Scripts"; for `thread` and `wait`, that of the threads
/// proposal).
struct ScriptParser {
  var tokens: TokenCursor
  /// The whole text, for errors that belong to a command.
  private let text: [UInt8]
  /// The line of an offset, counted up as commands go by.
  private var line = 1
  private var lineOffset = 0
  /// How deep commands and results may nest. No script comes near it.
  static let deepest = 100

  init(_ source: Source, _ text: [UInt8]) throws(Fault) {
    self.text = text
    tokens = try TokenCursor(source)
  }

  mutating func script() throws(Fault) -> [Command] {
    var commands: [Command] = []
    if tokens.token.kind == .open, try isField() { return [fieldsAlone()] }
    while tokens.token.kind == .open { commands.append(try command(depth: 0)) }
    guard tokens.token.kind == .end else { throw tokens.unexpected() }
    return commands
  }

  private mutating func isField() throws(Fault) -> Bool {
    Keyword.fields.contains(try tokens.peek().keyword)
  }

  /// The fields of a module without `(module`: they are the whole of the text.
  private mutating func fieldsAlone() -> Command {
    let start = tokens.token.offset
    let module = module(at: 0, isWhole: true)
    return Command(form: .module(module, name: nil), range: start..<text.count, line: line(of: start))
  }

  /// A module in the text format. That it is malformed is its own affair.
  private func module(at start: Int, isWhole: Bool) -> ModuleSource {
    do throws(Fault) {
      return .text(.success(try ModuleParser.parse(tokens.source, from: start, isWhole: isWhole, ParseOptions())))
    } catch {
      return .text(.failure(TextError(error, in: text)))
    }
  }

  /// The line of an offset that is not before the one asked for last.
  private mutating func line(of offset: Int) -> Int {
    while lineOffset < offset {
      let byte = tokens.source[lineOffset]
      if byte == "\n" || (byte == "\r" && tokens.source[lineOffset + 1] != "\n") { line += 1 }
      lineOffset += 1
    }
    return line
  }

  private mutating func command(depth: Int) throws(Fault) -> Command {
    let start = tokens.token.offset
    guard depth < ScriptParser.deepest else { throw Fault("commands nest too deep", at: start) }
    let line = line(of: start)
    let form = try form(depth: depth)
    return Command(form: form, range: start..<tokens.previousEnd, line: line)
  }

  private mutating func form(depth: Int) throws(Fault) -> Command.Form {
    let keyword = try tokens.peek().keyword
    switch keyword {
    case .module: return try moduleForm()
    case .invoke, .get: return .action(try action())
    default: break
    }
    try tokens.expectOpen()
    guard keyword != .none else { throw tokens.unexpected() }
    let word = tokens.token
    try tokens.advance()
    let form: Command.Form
    switch keyword {
    case .register:
      form = .register(name: try tokens.name(), instance: try identifier())
    case .assertReturn:
      form = .assertReturn(try action(), try results(depth: 0))
    case .assertException:
      form = .assertException(try action())
    case .assertExhaustion:
      form = .assertExhaustion(try action(), message: try message())
    case .assertTrap where try tokens.isOpen(.module):
      form = .assertTrapModule(try moduleSource(), message: try message())
    case .assertTrap:
      form = .assertTrap(try action(), message: try message())
    case .assertMalformed:
      form = .assertMalformed(try moduleSource(), message: try message())
    case .assertMalformedCustom:
      form = .assertMalformedCustom(try moduleSource(), message: try message())
    case .assertInvalid:
      form = .assertInvalid(try moduleSource(), message: try message())
    case .assertInvalidCustom:
      form = .assertInvalidCustom(try moduleSource(), message: try message())
    case .assertUnlinkable:
      form = .assertUnlinkable(try moduleSource(), message: try message())
    case .thread:
      form = try thread(depth: depth)
    case .wait:
      guard let thread = try identifier() else { throw tokens.unexpected() }
      form = .wait(thread: thread)
    default:
      throw tokens.unexpected(word)
    }
    try tokens.close()
    return form
  }

  /// `$T (shared (module $M))? command*`
  private mutating func thread(depth: Int) throws(Fault) -> Command.Form {
    guard let name = try identifier() else { throw tokens.unexpected() }
    var shared: String?
    if try tokens.open(.shared) {
      guard try tokens.open(.module) else { throw tokens.unexpected() }
      shared = try identifier()
      try tokens.close()
      try tokens.close()
    }
    var commands: [Command] = []
    while tokens.token.kind == .open { commands.append(try command(depth: depth + 1)) }
    return .thread(name: name, sharedModule: shared, commands)
  }

  /// An identifier if one is next, without its `$`.
  mutating func identifier() throws(Fault) -> String? {
    guard tokens.token.kind == .identifier else { return nil }
    let name = try tokens.lexer.name(of: tokens.token)
    try tokens.advance()
    return tokens.lexer.text(of: name)
  }

  private mutating func message() throws(Fault) -> String {
    String(decoding: try tokens.name(), as: UTF8.self)
  }
}

/// Modules in scripts.
extension ScriptParser {
  /// What stands behind `(module`.
  private struct ModuleHead {
    var isDefinition = false
    var isInstance = false
    var name: String?
    /// The bytes of a `binary` or `quote` module.
    var source: ModuleSource?
  }

  private mutating func moduleForm() throws(Fault) -> Command.Form {
    let start = tokens.token.offset
    let head = try moduleHead(start)
    if head.isInstance {
      let second = try identifier()
      try tokens.close()
      // `$I $M`, or `$M` alone.
      return .moduleInstance(name: second == nil ? nil : head.name, definition: second ?? head.name)
    }
    let source = try source(of: head, start)
    return head.isDefinition ? .moduleDefinition(source, name: head.name) : .module(source, name: head.name)
  }

  private mutating func moduleSource() throws(Fault) -> ModuleSource {
    let start = tokens.token.offset
    guard try tokens.isOpen(.module) else { throw tokens.unexpected() }
    let head = try moduleHead(start)
    guard !head.isInstance else { throw tokens.unexpected() }
    return try source(of: head, start)
  }

  private mutating func source(of head: ModuleHead, _ start: Int) throws(Fault) -> ModuleSource {
    if let source = head.source { return source }
    guard let end = tokens.lexer.balancedEnd(of: start) else {
      throw Fault("unexpected token: the module does not end", at: start)
    }
    let source = module(at: start, isWhole: false)
    try tokens.resume(at: end)
    return source
  }

  /// Reads as far as to know what kind of module it is; all of it where it is `binary` or `quote`.
  private mutating func moduleHead(_ start: Int) throws(Fault) -> ModuleHead {
    var head = ModuleHead()
    try tokens.advance()
    do throws(Fault) {
      try tokens.advance()
      head.isDefinition = try tokens.take(.definition)
      if !head.isDefinition { head.isInstance = try tokens.take(.instance) }
      head.name = try identifier()
    } catch {
      // The module begins with what is no token.
      guard let end = tokens.lexer.balancedEnd(of: start) else { throw error }
      head.source = .text(.failure(TextError(error, in: text)))
      try tokens.resume(at: end)
      return head
    }
    let keyword = tokens.token.keyword
    guard keyword == .binary || keyword == .quote else { return head }
    try tokens.advance()
    var bytes: [UInt8] = []
    try tokens.strings(into: &bytes)
    try tokens.close()
    head.source = keyword == .binary ? .binary(bytes) : .quote(bytes)
    return head
  }
}
