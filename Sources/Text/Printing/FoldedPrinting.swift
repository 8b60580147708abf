import WasmModule

extension ModulePrinter {
  /// A function's instructions folded. They are printed one by one into a buffer aside, and put together at the end.
  mutating func printFolded(_ reader: inout BinaryReader) throws(PrintError) {
    fold.removeAll()
    swap(&out, &fold.text)
    try readTree(&reader)
    swap(&out, &fold.text)
    for root in fold.pending { try printTree(root, reader) }
  }

  /// Reads instructions up to the function's end.
  private mutating func readTree(_ reader: inout BinaryReader) throws(PrintError) {
    while true {
      let start = reader
      let opcode = try reader.opcode()
      let fact = facts[opcode]
      switch fact.role {
      case .plain:
        try addLeaf(opcode, fact, &reader)
      case .open, .openIf, .openTry:
        let text = try instructionText(opcode, fact, &reader)
        openBlock(opcode, fact.role)
        let condition = fact.role == .openIf ? 1 : 0
        let node = fold.add(text, pops: condition, pushes: function.resultCount, isBlock: true)
        fold.open(node)
        if fact.role == .openIf { openClause("then") }
        if fact.role == .openTry { openClause("do") }
      case .elseClause, .catchClause:
        try beginClause(opcode, fact, start)
        fold.close()
        let text = try instructionText(opcode, fact, &reader)
        fold.open(fold.add(text, pops: 0, pushes: 0, isBlock: true))
      case .delegate:
        try beginClause(opcode, fact, start)
        fold.close()
        blocks.removeLast()
        try addLeaf(opcode, fact, &reader)
        fold.close()
      case .end:
        let block = blocks.removeLast()
        if blocks.isEmpty { return }
        if block.role != .open { fold.close() }
        fold.close()
      }
      // The text aside, and the true one, which has the limit.
      guard out.count <= fold.text.limit else { throw reader.failure("the function is too long to fold") }
    }
  }

  private mutating func addLeaf(
    _ opcode: Opcode, _ fact: InstructionFact, _ reader: inout BinaryReader
  ) throws(PrintError) {
    let text = try instructionText(opcode, fact, &reader)
    let (pops, pushes) =
      fact.pops == InstructionFact.varies ? arity(opcode) : (Int(fact.pops), Int(fact.pushes))
    _ = fold.add(text, pops: pops, pushes: pushes, isBlock: false)
  }

  private mutating func instructionText(
    _ opcode: Opcode, _ fact: InstructionFact, _ reader: inout BinaryReader
  ) throws(PrintError) -> Range<Int> {
    let start = out.count
    try printInstruction(opcode, fact, &reader)
    return start..<out.count
  }

  private mutating func openClause(_ keyword: StaticString) {
    let start = out.count
    out.append(keyword)
    fold.open(fold.add(start..<out.count, pops: 0, pushes: 0, isBlock: true))
  }

  /// Operands and results of the instruction that was printed last, by its first immediate.
  private func arity(_ opcode: Opcode) -> (pops: Int, pushes: Int) {
    let immediate = function.immediate
    switch opcode {
    case .call, .returnCall:
      let index = Int(immediate)
      guard index < outline.functionTypes.count else { return (0, 0) }
      return callArity(outline.functionTypes[index], isTail: opcode == .returnCall)
    case .callIndirect, .callRef, .returnCallIndirect, .returnCallRef:
      let isTail = opcode == .returnCallIndirect || opcode == .returnCallRef
      let type = callArity(immediate, isTail: isTail)
      return (type.pops + 1, type.pushes)
    case .return: return (blocks[0].resultCount, 0)
    case .br: return (branchCount(immediate), 0)
    case .brIf: return (branchCount(immediate) + 1, branchCount(immediate))
    case .brTable: return (branchCount(immediate) + 1, 0)
    case .brOnNull: return (branchCount(immediate) + 1, branchCount(immediate) + 1)
    // A reference is the last of what the label takes.
    case .brOnNonNull: return (branchCount(immediate), max(0, branchCount(immediate) - 1))
    case .brOnCast, .brOnCastFail: return (branchCount(immediate), branchCount(immediate))
    case .brOnCastDescEq, .brOnCastDescEqFail: return (branchCount(immediate) + 1, branchCount(immediate))
    case .throw:
      let index = Int(immediate)
      guard index < outline.tagTypes.count else { return (0, 0) }
      return (outline.functionType(outline.tagTypes[index])?.count ?? 0, 0)
    case .structNew, .structNewDesc:
      let count = outline.type(immediate)?.count ?? 0
      return (opcode == .structNew ? count : count + 1, 1)
    case .arrayNewFixed: return (Int(immediate), 1)
    default: return (0, 0)
    }
  }

  private func callArity(_ type: UInt32, isTail: Bool) -> (pops: Int, pushes: Int) {
    guard let shape = outline.functionType(type) else { return (0, 0) }
    return (shape.count, isTail ? 0 : shape.resultCount)
  }

  private func branchCount(_ depth: UInt32) -> Int {
    depth < blocks.count ? blocks[blocks.count - 1 - Int(depth)].branchCount : 0
  }

  // MARK: Putting together

  /// Prints a tree: on one line where it fits, else each child on its own.
  private mutating func printTree(_ root: Int32, _ reader: BinaryReader) throws(PrintError) {
    var parents: [(node: Int32, level: Int, isOneLine: Bool)] = []
    var node = root
    while true {
      let tree = fold.nodes[Int(node)]
      let parent = parents.last
      let level = (parent?.level ?? 1) + 1
      let isInLine = parent?.isOneLine ?? false
      if isInLine { out.append(" ") } else { out.newLine(level) }
      out.append("(")
      out.append(fold.text.bytes[tree.start..<tree.end])
      try checkLength(reader)
      if tree.firstChild >= 0 {
        let indentation = 2 * Int32(min(level, TextBuffer.indentedLevels))
        parents.append((node, level, isInLine || tree.width <= FoldedBody.lineWidth - indentation))
        node = tree.firstChild
        continue
      }
      out.append(")")
      while fold.nodes[Int(node)].nextSibling < 0 {
        guard let parent = parents.popLast() else { return }
        node = parent.node
        // What holds a sequence is never on one line.
        if fold.nodes[Int(node)].isBlock { out.newLine(parent.level) }
        out.append(")")
      }
      node = fold.nodes[Int(node)].nextSibling
    }
  }
}
