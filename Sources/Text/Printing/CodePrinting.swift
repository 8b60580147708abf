import WasmModule

/// A block that is open, or the function itself.
struct OpenBlock {
  /// `.plain` for a function or an expression.
  var role: BlockRole
  /// The number that the name section knows the label by: blocks are counted as they begin.
  var label: UInt32
  /// Values that a branch to the label carries.
  var branchCount = 0
  var resultCount = 0
  /// Whether a clause has begun after which no other may come: `else`, `catch_all`.
  var isLastClause = false
  var hasClause = false
}

/// The function that is being printed.
struct FunctionAtHand {
  var index: UInt32 = 0
  /// Blocks so far.
  var labelCount: UInt32 = 0
  /// Of the instruction that was printed last: its index, its label, or its number of operands.
  var immediate: UInt32 = 0
  /// Of the block that is being opened.
  var parameterCount = 0
  var resultCount = 0
}

extension BinaryReader {
  /// An opcode with its prefix (specification, 5.4).
  @inline(__always)
  mutating func opcode() throws(PrintError) -> Opcode {
    let start = position
    let byte = try byte()
    switch Instructions.row(byte).immediates {
    case .unknown:
      throw failure("illegal opcode", at: start)
    case .prefix:
      guard let opcode = Opcode(prefix: byte, code: try u32()) else {
        throw failure("illegal opcode", at: start)
      }
      return opcode
    default:
      return Opcode(byte: byte)
    }
  }
}

extension ModulePrinter {
  mutating func printCode(_ reader: inout BinaryReader, to write: TextSink) throws(PrintError) {
    let count = try reader.count()
    guard count == outline.functionTypes.count - outline.importedFunctionCount else {
      throw reader.failure("function and code section have inconsistent lengths")
    }
    next[Int(NamedSpace.function.rawValue)] = UInt32(outline.importedFunctionCount)
    for _ in 0..<count {
      var body = BinaryReader(bytes, try reader.byteVector())
      try printFunction(&body)
      guard body.isAtEnd else { throw body.failure("section size mismatch") }
      guard handOn(to: write) else { return reader.position = reader.end }
    }
  }

  private mutating func printFunction(_ reader: inout BinaryReader) throws(PrintError) {
    line(1, "(func")
    let index = appendDefinition(.function)
    let type = outline.functionTypes[Int(index)]
    try printTypeUse(type, namedAfter: index)
    let shape = outline.functionType(type)
    function = FunctionAtHand(index: index)
    try printLocals(from: shape?.count ?? 0, &reader)
    let results = shape?.resultCount ?? 0
    blocks.append(OpenBlock(role: .plain, label: 0, branchCount: results, resultCount: results))
    let start = out.count
    if options.isFolded { try printFolded(&reader) } else { try printFlat(&reader) }
    if out.count > start { out.newLine(1) }
    out.append(")")
  }

  /// The locals, in groups where they have no names. Their numbers begin after the parameters'.
  private mutating func printLocals(from first: Int, _ reader: inout BinaryReader) throws(PrintError) {
    var index = UInt64(first)
    var isOpen = false
    var lineStart = out.count
    for _ in 0..<(try reader.count()) {
      let count = UInt64(try reader.u32())
      guard index + count <= UInt64(UInt32.max) else { throw reader.failure("too many locals") }
      let type = reader.position
      try reader.skipValueType()
      for _ in 0..<count {
        var again = BinaryReader(bytes, type..<reader.end)
        let entry = names.entry(.local, UInt32(index), of: function.index)
        if isOpen, entry != nil || out.count - lineStart > 100 {
          out.append(")")
          isOpen = false
        }
        if !isOpen {
          out.newLine(2)
          lineStart = out.count
          out.append("(local")
          isOpen = true
        }
        if let entry { appendName(entry) }
        out.append(" ")
        try printValueType(&again)
        if entry != nil {
          out.append(")")
          isOpen = false
        }
        index += 1
        try checkLength(reader)
      }
    }
    if isOpen { out.append(")") }
  }

  // MARK: Blocks

  /// Opens the block whose first line has been printed.
  mutating func openBlock(_ opcode: Opcode, _ role: BlockRole) {
    blocks.append(
      OpenBlock(
        role: role, label: function.labelCount,
        branchCount: opcode == .loop ? function.parameterCount : function.resultCount,
        resultCount: function.resultCount))
    function.labelCount += 1
  }

  /// Begins another clause of the innermost block.
  mutating func beginClause(_ opcode: Opcode, _ fact: InstructionFact, _ reader: BinaryReader) throws(PrintError) {
    let block = blocks[blocks.count - 1]
    let wanted: BlockRole = fact.role == .elseClause ? .openIf : .openTry
    let isMisplaced = block.role != wanted || block.isLastClause || (fact.role == .delegate && block.hasClause)
    if isMisplaced { throw reader.failure("END opcode expected") }
    blocks[blocks.count - 1].hasClause = true
    blocks[blocks.count - 1].isLastClause = opcode == .else || opcode == .catchAll
  }

  /// A function's instructions, one a line. The function's own block is open, and closed at the end.
  private mutating func printFlat(_ reader: inout BinaryReader) throws(PrintError) {
    while true {
      let start = reader
      let opcode = try reader.opcode()
      let fact = facts[opcode]
      switch fact.role {
      case .plain: out.newLine(blocks.count + 1)
      case .open, .openIf, .openTry:
        out.newLine(blocks.count + 1)
        try printInstruction(opcode, fact, &reader)
        openBlock(opcode, fact.role)
        try checkLength(reader)
        continue
      case .elseClause, .catchClause:
        try beginClause(opcode, fact, start)
        out.newLine(blocks.count)
      case .delegate:
        // Its label counts from outside of the block that it ends.
        try beginClause(opcode, fact, start)
        blocks.removeLast()
        out.newLine(blocks.count + 1)
      case .end:
        blocks.removeLast()
        if blocks.isEmpty { return }
        out.newLine(blocks.count + 1)
      }
      try printInstruction(opcode, fact, &reader)
      try checkLength(reader)
    }
  }

  // MARK: Constant expressions

  /// Where an expression stands, and so what is around it unless it is one instruction in its parentheses.
  enum ExpressionPlace {
    case plain
    case offset
    case item
  }

  /// An expression (5.4.9) on one line: ` (i32.const 1)`, or all its instructions in a row.
  mutating func printExpression(
    _ reader: inout BinaryReader, _ place: ExpressionPlace
  ) throws(PrintError) {
    function = FunctionAtHand(index: .max)
    blocks.append(OpenBlock(role: .plain, label: 0))
    let start = out.count
    var count = 0
    while !blocks.isEmpty {
      let before = reader
      let opcode = try reader.opcode()
      let fact = facts[opcode]
      if fact.role == .end { blocks.removeLast() }
      if blocks.isEmpty { break }
      if fact.role == .elseClause || fact.role == .catchClause || fact.role == .delegate {
        try beginClause(opcode, fact, before)
      }
      if fact.role == .delegate { blocks.removeLast() }
      out.append(" ")
      try printInstruction(opcode, fact, &reader)
      if fact.role == .open || fact.role == .openIf || fact.role == .openTry { openBlock(opcode, fact.role) }
      count += 1
      try checkLength(reader)
    }
    if count == 1 {
      out.insert("(", at: start + 1)
      out.append(")")
    } else if place != .plain {
      out.insert(place == .offset ? " (offset" : " (item", at: start)
      out.append(")")
    }
  }
}
