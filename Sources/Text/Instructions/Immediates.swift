import WasmModule

/// Instructions by what follows their mnemonic; the table of instructions says what that is.
extension ModuleParser {
  /// An instruction whose mnemonic has been read, with its immediates, to the pending instructions. Blocks, their
  /// delimiters and indirect calls are not among them.
  mutating func instruction(_ token: Token) throws(Fault) {
    let opcode = token.opcode
    let row = opcode.row
    switch row.immediates {
    case .none where opcode == .select: return try select()
    case .heapType where opcode != .refNull: return try cast(opcode)
    default: appendOpcode(opcode, to: &pending)
    }
    switch row.immediates {
    case .none: break
    case .label: pending.appendIndex(try label())
    case .labelTable: try labelTable()
    case .func: pending.appendIndex(try index(in: .function))
    case .type: pending.appendIndex(try index(in: .type))
    case .local: pending.appendIndex(try index(in: .local))
    case .global: pending.appendIndex(try index(in: .global))
    case .table: pending.appendIndex(try indexOrZero(in: .table))
    case .memory: pending.appendIndex(try indexOrZero(in: .memory))
    case .tag: pending.appendIndex(try index(in: .tag))
    case .elem: pending.appendIndex(try index(in: .elem))
    case .data:
      sections.refersToData = true
      pending.appendIndex(try index(in: .data))
    case .tableTable: try twoOrZero(.table)
    case .memoryMemory: try twoOrZero(.memory)
    case .elemTable: try segment(.elem, of: .table)
    case .dataMemory: try segment(.data, of: .memory)
    case .i32: pending.appendSigned(Int64(Int32(truncatingIfNeeded: try tokens.integer(bits: 32))))
    case .i64: pending.appendSigned(Int64(bitPattern: try tokens.integer(bits: 64)))
    case .f32: pending.appendWord(try tokens.float(.single), count: 4)
    case .f64: pending.appendWord(try tokens.float(.double), count: 8)
    case .zeroByte: pending.append(0x00)
    case .heapType: pending.append(try heapType())
    case .field, .typeLength, .typeData, .typeElem, .typeType: try aggregate(row.immediates)
    case .cast: try castBranch()
    case .memarg, .memargLane, .lane, .lanes16, .v128: try vectorOrMemory(row)
    case .unknown, .prefix, .blockType, .tryTable, .typeTable, .valueTypes:
      throw tokens.unexpected(token)
    }
  }

  private mutating func vectorOrMemory(_ row: InstructionRow) throws(Fault) {
    switch row.immediates {
    case .memarg:
      let memory = try indexOrZero(in: .memory)
      try memoryArgument(memory, alignment: row.alignment)
    case .memargLane:
      try memoryArgument(try laneMemory(), alignment: row.alignment)
      pending.append(try laneIndex())
    case .lane:
      pending.append(try laneIndex())
    case .lanes16:
      try shuffle()
    default:
      let lanes = try tokens.vector()
      pending.appendWord(lanes.low, count: 8)
      pending.appendWord(lanes.high, count: 8)
    }
  }

  /// `(result t*)*`: where there is one, the instruction has another opcode.
  private mutating func select() throws(Fault) {
    var isTyped = false
    results.removeAll(keepingCapacity: true)
    while try tokens.open(.result) {
      isTyped = true
      while tokens.token.kind != .close { results.append(try valueType()) }
      try tokens.close()
    }
    appendOpcode(isTyped ? .selectTyped : .select, to: &pending)
    if isTyped { pending.append(results) }
  }

  private mutating func labelTable() throws(Fault) {
    labelIndices.removeAll(keepingCapacity: true)
    repeat { labelIndices.append(try label()) } while isIndex
    pending.appendUnsigned(UInt64(labelIndices.count - 1))
    for index in labelIndices { pending.appendIndex(index) }
  }

  /// Two indices, or none for 0 and 0.
  private mutating func twoOrZero(_ space: IndexSpace) throws(Fault) {
    guard isIndex else {
      pending += [0, 0]
      return
    }
    pending.appendIndex(try index(in: space))
    pending.appendIndex(try index(in: space))
  }

  /// `x? y`: the table or memory, 0 where there is none, and the segment, which goes first in the binary format.
  private mutating func segment(_ segment: IndexSpace, of space: IndexSpace) throws(Fault) {
    if segment == .data { sections.refersToData = true }
    let first = tokens.token
    guard isIndex else { throw tokens.unexpected() }
    try tokens.advance()
    guard isIndex else {
      pending.appendIndex(try index(of: first, in: segment))
      pending.append(0)
      return
    }
    let place = try index(of: first, in: space)
    pending.appendIndex(try index(in: segment))
    pending.appendIndex(place)
  }

  private mutating func aggregate(_ immediates: Immediates) throws(Fault) {
    let type = try index(in: .type)
    pending.appendIndex(type)
    switch immediates {
    case .field: pending.appendIndex(try field(of: type))
    case .typeLength: pending.appendUnsigned(try tokens.natural(bits: 32))
    case .typeElem: pending.appendIndex(try index(in: .elem))
    case .typeType: pending.appendIndex(try index(in: .type))
    default:
      sections.refersToData = true
      pending.appendIndex(try index(in: .data))
    }
  }

  private mutating func field(of type: UInt32) throws(Fault) -> UInt32 {
    guard tokens.token.kind == .identifier else { return try index(in: .local) }
    let name = try tokens.lexer.name(of: tokens.token)
    for entry in types.fields[types.definition(type)?.fields ?? 0..<0]
    where tokens.lexer.areEqual(entry.name, name) {
      try tokens.advance()
      return entry.index
    }
    throw Fault("unknown field $\(tokens.lexer.text(of: name))", at: tokens.token.offset)
  }

  /// `ref.test`, `ref.cast` and the like: nullable types have an opcode of their own.
  private mutating func cast(_ opcode: Opcode) throws(Fault) {
    let type = try referenceType()
    let nullable: Opcode =
      switch opcode {
      case .refTest: .refTestNull
      case .refCast: .refCastNull
      default: .refCastDescEqNull
      }
    appendOpcode(type.isNullable ? nullable : opcode, to: &pending)
    pending.append(type.heap)
  }

  /// `l rt1 rt2`
  private mutating func castBranch() throws(Fault) {
    let label = try label()
    let source = try referenceType()
    let target = try referenceType()
    pending.append((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
    pending.appendIndex(label)
    pending.append(source.heap)
    pending.append(target.heap)
  }
}

/// Memory arguments and vectors.
extension ModuleParser {
  /// `offset=n`? `align=n`?
  private mutating func memoryArgument(_ memory: UInt32, alignment: UInt8) throws(Fault) {
    let offset = try assignment(of: "offset=")?.value ?? 0
    var exponent = UInt64(alignment)
    if let align = try assignment(of: "align=") {
      guard align.value != 0, align.value & (align.value - 1) == 0 else {
        throw Fault("alignment must be a power of two", at: align.offset)
      }
      exponent = UInt64(align.value.trailingZeroBitCount)
    }
    pending.appendUnsigned(memory == 0 ? exponent : exponent | 0x40)
    if memory != 0 { pending.appendIndex(memory) }
    pending.appendUnsigned(offset)
  }

  /// The number behind `word`, if such a token is next.
  private mutating func assignment(of word: StaticString) throws(Fault) -> (value: UInt64, offset: Int)? {
    let token = tokens.token
    guard isAssignment(token, of: word) else { return nil }
    let start = token.offset + word.utf8CodeUnitCount
    let end = Int(token.end)
    guard tokens.lexer.numberKind(start, end) == .natural else { throw tokens.unexpected() }
    guard let value = tokens.source.natural(start, end, bits: 64) else {
      throw Fault("i64 constant out of range", at: token.offset)
    }
    try tokens.advance()
    return (value, token.offset)
  }

  private func isAssignment(_ token: Token, of word: StaticString) -> Bool {
    guard token.kind == .keyword, token.keyword == .none, !token.isInstruction else { return false }
    let end = token.offset + word.utf8CodeUnitCount
    return Int(token.end) > end && tokens.lexer.spells(token.offset, end, word)
  }

  /// The memory of an instruction that ends in a lane: a lone number is the lane.
  private mutating func laneMemory() throws(Fault) -> UInt32 {
    if tokens.token.kind == .natural {
      let ahead = try tokens.peek()
      guard ahead.kind == .natural || isAssignment(ahead, of: "offset=") || isAssignment(ahead, of: "align=")
      else { return 0 }
    }
    return try indexOrZero(in: .memory)
  }

  private mutating func laneIndex() throws(Fault) -> UInt8 {
    UInt8(truncatingIfNeeded: try tokens.natural(bits: 8))
  }

  private mutating func shuffle() throws(Fault) {
    var count = 0
    let offset = tokens.token.offset
    while tokens.isNumber {
      let token = tokens.token
      guard token.kind == .natural, let lane = tokens.source.natural(token.offset, Int(token.end), bits: 8) else {
        throw Fault("i8 constant out of range", at: token.offset)
      }
      pending.append(UInt8(truncatingIfNeeded: lane))
      count += 1
      try tokens.advance()
    }
    guard count == 16 else { throw Fault("invalid lane length", at: offset) }
  }
}
