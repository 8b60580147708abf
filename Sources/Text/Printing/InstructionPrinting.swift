import WasmModule

/// Instructions (specification, 5.4 and 6.5): the name, and the immediates by the kinds of the instruction table.
extension ModulePrinter {
  /// Prints an instruction whose opcode was read, with nothing before or after it. A block is opened by the caller, since
  /// its own label is not yet there for the clauses of `try_table`.
  mutating func printInstruction(
    _ opcode: Opcode, _ fact: InstructionFact, _ reader: inout BinaryReader
  ) throws(PrintError) {
    out.append(facts.names[Int(fact.nameStart)..<Int(fact.nameEnd)])
    switch fact.immediates {
    case .none, .prefix, .unknown: break
    case .local: try printIndex(.local, of: function.index, &reader)
    case .global: try printIndex(.global, &reader)
    case .func: try printIndex(.function, &reader)
    case .tag: try printIndex(.tag, &reader)
    case .table: try printIndex(.table, &reader)
    case .elem: try printIndex(.element, &reader)
    case .data: try printIndex(.data, &reader)
    case .type: try printIndex(.type, &reader)
    case .label: try printLabel(&reader)
    case .i32:
      out.append(" ")
      out.append(signed: try reader.signed(bits: 32))
    case .i64:
      out.append(" ")
      out.append(signed: try reader.signed(bits: 64))
    case .f32:
      out.append(" ")
      out.append(f32: UInt32(try reader.bits(byteCount: 4)))
    case .f64:
      out.append(" ")
      out.append(f64: try reader.bits(byteCount: 8))
    case .memarg: try printMemoryArgument(fact, &reader)
    case .blockType: try printBlockStart(&reader)
    case .tryTable:
      try printBlockStart(&reader)
      try printCatches(&reader)
    case .labelTable: try printLabelTable(&reader)
    case .memory: printUnlessZero(.memory, try reader.u32())
    case .zeroByte:
      guard try reader.byte() == 0 else {
        throw reader.failure("zero byte expected", at: reader.position - 1)
      }
    case .v128, .lane, .lanes16, .memargLane: try printVectorImmediate(fact, &reader)
    case .typeTable, .tableTable, .elemTable, .memoryMemory, .dataMemory, .field, .typeLength, .typeData, .typeElem,
      .typeType:
      try printIndexPair(fact.immediates, &reader)
    case .heapType, .valueTypes, .cast: try printTypeImmediate(opcode, &reader)
    }
  }

  private mutating func printIndex(
    _ space: NamedSpace, of outer: UInt32 = 0, _ reader: inout BinaryReader
  ) throws(PrintError) {
    let index = try reader.u32()
    function.immediate = index
    out.append(byte: 0x20)
    appendReference(space, index, of: outer)
  }

  /// The index 0 of a memory or a table is what is meant where there is none.
  private mutating func printUnlessZero(_ space: NamedSpace, _ index: UInt32) {
    if index == 0 { return }
    out.append(byte: 0x20)
    appendReference(space, index)
  }

  private mutating func printIndexPair(
    _ kind: Immediates, _ reader: inout BinaryReader
  ) throws(PrintError) {
    let first = try reader.u32()
    let second = try reader.u32()
    function.immediate = first
    switch kind {
    case .typeTable:
      printUnlessZero(.table, second)
      try printTypeUse(first, withSignature: false)
    case .elemTable, .dataMemory:
      printUnlessZero(kind == .elemTable ? .table : .memory, second)
      appendOperand(kind == .elemTable ? .element : .data, first)
    case .tableTable, .memoryMemory:
      if first == 0, second == 0 { return }
      appendOperand(kind == .tableTable ? .table : .memory, first)
      appendOperand(kind == .tableTable ? .table : .memory, second)
    case .field:
      appendOperand(.type, first)
      appendOperand(.field, second, of: first)
    case .typeLength:
      appendOperand(.type, first)
      out.append(" ")
      out.append(decimal: UInt64(second))
      function.immediate = second
    case .typeData, .typeElem, .typeType:
      appendOperand(.type, first)
      appendOperand(kind == .typeData ? .data : kind == .typeElem ? .element : .type, second)
    default: preconditionFailure("no pair of indices")
    }
  }

  private mutating func appendOperand(_ space: NamedSpace, _ index: UInt32, of outer: UInt32 = 0) {
    out.append(byte: 0x20)
    appendReference(space, index, of: outer)
  }

  // MARK: Labels and blocks

  private mutating func printLabel(_ reader: inout BinaryReader) throws(PrintError) {
    let depth = try reader.u32()
    function.immediate = depth
    appendLabel(depth)
  }

  /// A label by its name, or by its number, which counts blocks from the inside, and then the number as a comment that
  /// is the same wherever it is used and where its block begins.
  private mutating func appendLabel(_ depth: UInt32) {
    out.append(byte: 0x20)
    guard depth < blocks.count else { return out.append(decimal: UInt64(depth)) }
    let level = blocks.count - 1 - Int(depth)
    if let identifier = visibleLabel(level) {
      out.append(names.identifiers[identifier])
      return
    }
    out.append(decimal: UInt64(depth))
    appendLevel(level)
  }

  /// The identifier of an open block, unless a block within has the same one; seen from far away it goes by its number.
  private func visibleLabel(_ level: Int) -> Range<Int>? {
    // The function's own label has no name, and the first block's is number 0.
    guard level > 0, names.hasNames(.label), blocks.count - level < 64,
      let entry = names.entry(.label, blocks[level].label, of: function.index), !entry.identifier.isEmpty
    else { return nil }
    for inner in blocks[(level + 1)...] {
      guard let other = names.entry(.label, inner.label, of: function.index) else { continue }
      if bytes[other.name].elementsEqual(bytes[entry.name]) { return nil }
    }
    return entry.identifier
  }

  private mutating func appendLevel(_ level: Int) {
    guard marksLevels else { return }
    out.append(" (;@")
    out.append(decimal: UInt64(level))
    out.append(";)")
  }

  private mutating func printLabelTable(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) { try printLabel(&reader) }
    try printLabel(&reader)
  }

  /// A block's label and type (5.4.1). Sets the arities of the block that is to be opened.
  private mutating func printBlockStart(_ reader: inout BinaryReader) throws(PrintError) {
    if let entry = names.entry(.label, function.labelCount, of: function.index) {
      appendName(entry)
    } else {
      appendLevel(blocks.count)
    }
    function.parameterCount = 0
    function.resultCount = 0
    let first = try reader.peek()
    if first == TypeByte.empty {
      _ = try reader.byte()
    } else if first & 0xC0 == 0x40 {
      // A single byte that is negative is a value type; every other number is a type index.
      out.append(" (result ")
      try printValueType(&reader)
      out.append(")")
      function.resultCount = 1
    } else {
      let start = reader.position
      let index = try reader.signed(bits: 33)
      guard index >= 0 else { throw reader.failure("malformed block type", at: start) }
      try printTypeUse(UInt32(index))
      if let shape = outline.functionType(UInt32(index)) {
        function.parameterCount = shape.count
        function.resultCount = shape.resultCount
      }
    }
  }

  private mutating func printCatches(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      let kind = try reader.byte()
      switch kind {
      case 0: out.append(" (catch")
      case 1: out.append(" (catch_ref")
      case 2: out.append(" (catch_all")
      case 3: out.append(" (catch_all_ref")
      default: throw reader.failure("malformed catch clause", at: reader.position - 1)
      }
      if kind < 2 { try printIndex(.tag, &reader) }
      try printLabel(&reader)
      out.append(")")
    }
  }

  // MARK: Memory and vectors

  private mutating func printMemoryArgument(
    _ fact: InstructionFact, _ reader: inout BinaryReader
  ) throws(PrintError) {
    let start = reader.position
    let flags = try reader.u32()
    guard flags < 0x80 else { throw reader.failure("malformed memop flags", at: start) }
    if flags & 0x40 != 0 { printUnlessZero(.memory, try reader.u32()) }
    let offset = try reader.u64()
    if offset != 0 {
      out.append(" offset=")
      out.append(decimal: offset)
    }
    let exponent = flags & 0x3F
    if exponent != UInt32(fact.alignment) {
      out.append(" align=")
      out.append(decimal: 1 << UInt64(exponent))
    }
  }

  private mutating func printVectorImmediate(
    _ fact: InstructionFact, _ reader: inout BinaryReader
  ) throws(PrintError) {
    switch fact.immediates {
    case .v128:
      out.append(" i32x4")
      for _ in 0..<4 {
        out.append(" 0x")
        out.append(hexadecimal: try reader.bits(byteCount: 4), digits: 8)
      }
    case .lanes16:
      for _ in 0..<16 { try printLane(&reader) }
    case .memargLane:
      try printMemoryArgument(fact, &reader)
      try printLane(&reader)
    default:
      try printLane(&reader)
    }
  }

  private mutating func printLane(_ reader: inout BinaryReader) throws(PrintError) {
    out.append(byte: 0x20)
    out.append(decimal: UInt64(try reader.byte()))
  }

  // MARK: Types

  private mutating func printTypeImmediate(
    _ opcode: Opcode, _ reader: inout BinaryReader
  ) throws(PrintError) {
    switch opcode.row.immediates {
    case .valueTypes:
      out.append(" (result")
      for _ in 0..<(try reader.count()) {
        out.append(" ")
        try printValueType(&reader)
      }
      out.append(")")
    case .cast:
      let start = reader.position
      let flags = try reader.byte()
      guard flags < 4 else { throw reader.failure("malformed br_on_cast flags", at: start) }
      try printLabel(&reader)
      for bit: UInt8 in [1, 2] {
        out.append(" ")
        try printReferenceType(isNullable: flags & bit != 0, &reader)
      }
    default:
      out.append(" ")
      switch opcode {
      case .refTest, .refCast, .refCastDescEq: try printReferenceType(isNullable: false, &reader)
      case .refTestNull, .refCastNull, .refCastDescEqNull: try printReferenceType(isNullable: true, &reader)
      default: try printHeapType(&reader)
      }
    }
  }
}
