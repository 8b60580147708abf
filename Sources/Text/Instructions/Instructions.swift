import WasmModule

/// Sequences of instructions (specification, 6.5), to `code`.
extension ModuleParser {
  /// Instructions up to the parenthesis that closes what they are in, or a `single` folded one. Where they end, every frame
  /// has ended.
  mutating func instructions(single isSingle: Bool = false) throws(Fault) {
    repeat {
      switch tokens.token.kind {
      case .close:
        guard let frame = frames.last else { return }
        try closeParenthesis(frame)
      case .open:
        try openParenthesis()
      case .keyword where tokens.token.isInstruction && (frames.last?.allowsPlain ?? true):
        try plainInstruction()
      default:
        throw tokens.unexpected()
      }
    } while !isSingle || !frames.isEmpty
  }

  mutating func endCode() {
    appendOpcode(.end, to: &code)
  }

  /// An instruction that is not folded.
  private mutating func plainInstruction() throws(Fault) {
    let token = tokens.token
    let hint = annotationsUsed < tokens.lexer.annotations.count ? try branchHint() : nil
    try tokens.advance()
    switch token.opcode {
    case .block, .loop, .if, .try, .tryTable:
      let label = try optionalLabel()
      let start = pending.count
      let type = try blockType()
      finishBlockType(token.opcode, type, from: start)
      try catches(token.opcode)
      flush(from: start, hint)
      push(label)
      let kind: Frame.Kind = token.opcode == .if ? .conditional : token.opcode == .try ? .tried : .block
      frames.append(Frame(kind: kind))
    case .else, .end, .catch, .catchAll, .delegate:
      try delimiter(token)
    case .callIndirect, .returnCallIndirect:
      let table = try indexOrZero(in: .table)
      let use = try typeUse(.none)
      appendIndirect(token.opcode, try resolve(use), table, hint)
    default:
      let start = pending.count
      try instruction(token)
      flush(from: start, hint)
    }
  }

  /// `else`, `end` and the like, which have to belong to the innermost frame.
  private mutating func delimiter(_ token: Token) throws(Fault) {
    guard let kind = frames.last?.kind else { throw tokens.unexpected(token) }
    let isTry = kind == .tried || kind == .handler
    switch token.opcode {
    case .end:
      guard isTry || kind == .block || kind == .conditional else { throw tokens.unexpected(token) }
      try matchLabel()
      appendOpcode(.end, to: &code)
      endFrame()
    case .else:
      guard kind == .conditional else { throw tokens.unexpected(token) }
      try matchLabel()
      appendOpcode(.else, to: &code)
      frames[frames.count - 1].kind = .block
    case .catch:
      guard isTry else { throw tokens.unexpected(token) }
      appendOpcode(.catch, to: &code)
      code.appendIndex(try index(in: .tag))
      frames[frames.count - 1].kind = .handler
    case .catchAll:
      guard isTry else { throw tokens.unexpected(token) }
      appendOpcode(.catchAll, to: &code)
      frames[frames.count - 1].kind = .block
    default:
      guard kind == .tried else { throw tokens.unexpected(token) }
      endFrame()
      appendOpcode(.delegate, to: &code)
      code.appendIndex(try label())
    }
  }

  private mutating func endFrame() {
    frames.removeLast()
    labels.removeLast()
  }

  /// The identifier behind `else` or `end`: it has to be the block's.
  private mutating func matchLabel() throws(Fault) {
    guard tokens.token.kind == .identifier else { return }
    let name = try tokens.lexer.name(of: tokens.token)
    guard let label = labels.last ?? nil, tokens.lexer.areEqual(label, name) else {
      throw Fault("mismatching label", at: tokens.token.offset)
    }
    try tokens.advance()
  }
}

/// Labels and blocks.
extension ModuleParser {
  mutating func optionalLabel() throws(Fault) -> Name? {
    guard tokens.token.kind == .identifier else { return nil }
    let name = try tokens.lexer.name(of: tokens.token)
    try tokens.advance()
    return name
  }

  mutating func push(_ label: Name?) {
    labels.append(label)
    if let label, options.names {
      labelNames.count += 1
      labelNames.bytes.appendNamed(labelCount, label, tokens.lexer)
    }
    labelCount += 1
  }

  /// A label index: a number, or how many blocks further out the label is.
  mutating func label() throws(Fault) -> UInt32 {
    guard tokens.token.kind == .identifier else { return try index(in: .local) }
    let name = try tokens.lexer.name(of: tokens.token)
    var place = labels.count
    while place > 0 {
      place -= 1
      if let label = labels[place], label.hash == name.hash, tokens.lexer.areEqual(label, name) {
        try tokens.advance()
        return UInt32(labels.count - 1 - place)
      }
    }
    throw Fault("unknown label $\(tokens.lexer.text(of: name))", at: tokens.token.offset)
  }

  /// Reads a block type; false where it stands for a function type that `signature` holds and no index does.
  mutating func blockType() throws(Fault) -> BlockType {
    let use = try typeUse(.none)
    if use.index != nil { return .index(try resolve(use)) }
    if parameters.isEmpty {
      if results.isEmpty { return .empty }
      if results.count == 1 { return .result(results[0]) }
    }
    encodeSignature()
    return .implicit
  }

  /// The opcode and the block type, to the pending instructions.
  mutating func finishBlockType(_ opcode: Opcode, _ type: BlockType, from start: Int) {
    appendOpcode(opcode, to: &pending)
    switch type {
    case .empty: pending.append(0x40)
    case .result(let type): pending.append(type)
    case .index(let index): pending.appendSigned(Int64(index))
    case .implicit:
      pending.appendSigned(Int64(intern(signature, parameterCount: parameters.count)))
    }
  }

  /// The catch clauses of a `try_table`, whose labels are those around it.
  mutating func catches(_ opcode: Opcode) throws(Fault) {
    guard opcode == .tryTable else { return }
    var clauses = Vector()
    while tokens.token.kind == .open {
      let token = try tokens.peek()
      let clause: UInt8
      switch (token.opcode, token.keyword) {
      case (.catch, _): clause = 0x00
      case (_, .catchRef): clause = 0x01
      case (.catchAll, _): clause = 0x02
      case (_, .catchAllRef): clause = 0x03
      default:
        pending += clauses.encoding
        return
      }
      try tokens.advance()
      try tokens.advance()
      clauses.count += 1
      clauses.bytes.append(clause)
      if clause < 0x02 { clauses.bytes.appendIndex(try index(in: .tag)) }
      clauses.bytes.appendIndex(try label())
      try tokens.close()
    }
    pending += clauses.encoding
  }

  /// The last pending instruction to the code.
  mutating func flush(from start: Int, _ hint: UInt8?) {
    if let hint { hints.append(hint, at: code.count) }
    code += pending[start...]
    pending.removeSubrange(start...)
  }

  mutating func appendIndirect(_ opcode: Opcode, _ type: UInt32, _ table: UInt32, _ hint: UInt8?) {
    if let hint { hints.append(hint, at: code.count) }
    appendOpcode(opcode, to: &code)
    code.appendIndex(type)
    code.appendIndex(table)
  }
}

/// A block type (specification, 5.4.1), or that it is a function type which no index was given for.
enum BlockType {
  case empty
  case result(ValueType)
  case index(UInt32)
  case implicit
}
