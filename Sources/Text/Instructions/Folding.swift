import WasmModule

/// Folded instructions (specification, 6.5.14): operands go before the instruction that they are written in.
extension ModuleParser {
  /// What an opening parenthesis may begin depends on the innermost frame.
  mutating func openParenthesis() throws(Fault) {
    guard let frame = frames.last else { return try foldedInstruction() }
    let top = frames.count - 1
    switch frame.kind {
    case .condition:
      guard try tokens.open(.then) else { return try foldedInstruction() }
      let hint = frame.hint
      if frame.isDeferred {
        let type = internPending(from: frame.start)
        appendOpcode(.if, to: &pending)
        pending.appendSigned(Int64(type))
      }
      flush(from: frame.start, hint)
      push(frame.label)
      frames[top].kind = .then
    case .afterThen:
      try tokens.advance()
      guard tokens.token.opcode == .else else { throw tokens.unexpected() }
      try tokens.advance()
      appendOpcode(.else, to: &code)
      frames[top].kind = .otherwise
    case .foldedTry:
      guard try tokens.open(.do) else { throw tokens.unexpected(try tokens.peek()) }
      frames[top].kind = .body
    case .afterBody, .afterHandler:
      try tokens.advance()
      try foldedHandler(frame)
    case .afterElse, .afterLastHandler, .afterDelegate:
      throw tokens.unexpected()
    default:
      try foldedInstruction()
    }
  }

  /// `catch x`, `catch_all` or `delegate l` behind the parenthesis.
  private mutating func foldedHandler(_ frame: Frame) throws(Fault) {
    let top = frames.count - 1
    let token = tokens.token
    try tokens.advance()
    switch token.opcode {
    case .catch:
      appendOpcode(.catch, to: &code)
      code.appendIndex(try index(in: .tag))
      frames[top].kind = .foldedHandler
    case .catchAll:
      appendOpcode(.catchAll, to: &code)
      frames[top].kind = .foldedLastHandler
    case .delegate:
      guard frame.kind == .afterBody else { throw tokens.unexpected(token) }
      labels.removeLast()
      appendOpcode(.delegate, to: &code)
      code.appendIndex(try label())
      try tokens.close()
      frames[top].kind = .afterDelegate
    default:
      throw tokens.unexpected(token)
    }
  }

  /// What follows `(`, as far as operands or instructions may follow.
  private mutating func foldedInstruction() throws(Fault) {
    if tokens.token.kind == .open { try tokens.advance() }
    let token = tokens.token
    guard token.isInstruction else { throw tokens.unexpected() }
    let hint = annotationsUsed < tokens.lexer.annotations.count ? try branchHint() : nil
    try tokens.advance()
    let start = pending.count
    switch token.opcode {
    case .block, .loop, .try, .tryTable:
      let label = try optionalLabel()
      let type = try blockType()
      finishBlockType(token.opcode, type, from: start)
      try catches(token.opcode)
      flush(from: start, hint)
      push(label)
      frames.append(Frame(kind: token.opcode == .try ? .foldedTry : .foldedBlock))
    case .if:
      let label = try optionalLabel()
      var frame = Frame(kind: .condition, start: start, label: label, hint: hint)
      let type = try blockType()
      if case .implicit = type {
        frame.isDeferred = true
        pending += signature
      } else {
        finishBlockType(token.opcode, type, from: start)
      }
      frames.append(frame)
    case .callIndirect, .returnCallIndirect:
      try foldedIndirect(token.opcode, hint)
    case .else, .end, .catch, .catchAll, .delegate:
      throw tokens.unexpected(token)
    default:
      try instruction(token)
      frames.append(Frame(kind: .folded, start: start, hint: hint))
    }
  }

  private mutating func foldedIndirect(_ opcode: Opcode, _ hint: UInt8?) throws(Fault) {
    var frame = Frame(kind: .foldedIndirect, start: pending.count, opcode: opcode, hint: hint)
    frame.table = try indexOrZero(in: .table)
    let use = try typeUse(.none)
    if use.index != nil {
      frame.kind = .folded
      appendOpcode(opcode, to: &pending)
      pending.appendIndex(try resolve(use))
      pending.appendIndex(frame.table)
    } else {
      encodeSignature()
      pending += signature
    }
    frames.append(frame)
  }

  /// The type index of the function type that is pending, and no longer so.
  private mutating func internPending(from start: Int) -> UInt32 {
    let signature = Array(pending[start...])
    pending.removeSubrange(start...)
    return intern(signature, parameterCount: Int(signature.parameterCount))
  }

  /// A closing parenthesis ends the innermost frame, or a part of it.
  mutating func closeParenthesis(_ frame: Frame) throws(Fault) {
    let top = frames.count - 1
    switch frame.kind {
    case .folded:
      flush(from: frame.start, frame.hint)
      frames.removeLast()
    case .foldedIndirect:
      let type = internPending(from: frame.start)
      appendIndirect(frame.opcode, type, frame.table, frame.hint)
      frames.removeLast()
    case .foldedBlock, .afterThen, .afterElse, .afterBody, .afterHandler, .afterLastHandler:
      appendOpcode(.end, to: &code)
      frames.removeLast()
      labels.removeLast()
    case .afterDelegate:
      frames.removeLast()
    case .then: frames[top].kind = .afterThen
    case .otherwise: frames[top].kind = .afterElse
    case .body: frames[top].kind = .afterBody
    case .foldedHandler: frames[top].kind = .afterHandler
    case .foldedLastHandler: frames[top].kind = .afterLastHandler
    case .condition, .foldedTry, .block, .conditional, .tried, .handler:
      throw tokens.unexpected()
    }
    try tokens.advance()
  }
}

extension Array where Element == UInt8 {
  /// The number of parameters in an encoded function type.
  fileprivate var parameterCount: UInt32 {
    var count: UInt32 = 0
    var shift: UInt32 = 0
    for byte in dropFirst() {
      count |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return count
  }
}
