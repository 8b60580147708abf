/// Imports, definitions without code, and exports (specification, 5.5 and 6.6).
extension ModulePrinter {
  mutating func printImports(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      line(1, "(import ")
      out.append(name: bytes[try reader.name()])
      out.append(" ")
      out.append(name: bytes[try reader.name()])
      try printImported(&reader)
      out.append("))")
      try checkLength(reader)
    }
  }

  private mutating func printImported(_ reader: inout BinaryReader) throws(PrintError) {
    let kind = try reader.importKind()
    switch kind {
    case .function, .exactFunction:
      out.append(" (func")
      let index = appendDefinition(.function)
      if kind == .exactFunction { out.append(" (exact") }
      let type = try reader.u32()
      // An exact type is an index alone, or parameters and results alone.
      try printTypeUse(type, withSignature: kind == .function, namedAfter: index)
      if kind == .exactFunction { out.append(")") }
    case .table:
      out.append(" (table")
      _ = appendDefinition(.table)
      out.append(" ")
      try printTableType(&reader)
    case .memory:
      out.append(" (memory")
      _ = appendDefinition(.memory)
      out.append(" ")
      try printMemoryType(&reader)
    case .global:
      out.append(" (global")
      _ = appendDefinition(.global)
      out.append(" ")
      try printGlobalType(&reader)
    case .tag:
      out.append(" (tag")
      try printTag(&reader)
    }
  }

  mutating func printTables(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      line(1, "(table")
      _ = appendDefinition(.table)
      out.append(" ")
      // A table with an initial value begins with two bytes that no reference type begins with (5.5.7).
      let hasValue = try reader.peek() == 0x40
      if hasValue {
        _ = try reader.byte()
        guard try reader.byte() == 0 else { throw reader.failure("malformed table", at: reader.position - 1) }
      }
      try printTableType(&reader)
      if hasValue { try printExpression(&reader, .plain) }
      out.append(")")
      try checkLength(reader)
    }
  }

  /// The limits, then the reference type: in the binary format it is the other way round.
  private mutating func printTableType(_ reader: inout BinaryReader) throws(PrintError) {
    var element = reader
    try reader.skipReferenceType()
    printLimits(try reader.limits(isMemory: false))
    out.append(" ")
    try printReferenceType(&element)
  }

  mutating func printMemories(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      line(1, "(memory")
      _ = appendDefinition(.memory)
      out.append(" ")
      try printMemoryType(&reader)
      out.append(")")
    }
  }

  private mutating func printMemoryType(_ reader: inout BinaryReader) throws(PrintError) {
    let limits = try reader.limits(isMemory: true)
    printLimits(limits)
    if let exponent = limits.pageExponent {
      out.append(" (pagesize ")
      out.append(decimal: 1 << UInt64(exponent))
      out.append(")")
    }
  }

  private mutating func printLimits(_ limits: PrintedLimits) {
    if limits.is64 { out.append("i64 ") }
    out.append(decimal: limits.minimum)
    if let maximum = limits.maximum {
      out.append(" ")
      out.append(decimal: maximum)
    }
    if limits.isShared { out.append(" shared") }
  }

  mutating func printTags(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      line(1, "(tag")
      try printTag(&reader)
      out.append(")")
    }
  }

  private mutating func printTag(_ reader: inout BinaryReader) throws(PrintError) {
    _ = appendDefinition(.tag)
    guard try reader.byte() == 0 else {
      throw reader.failure("malformed tag attribute", at: reader.position - 1)
    }
    try printTypeUse(try reader.u32())
  }

  mutating func printGlobals(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      line(1, "(global")
      _ = appendDefinition(.global)
      out.append(" ")
      try printGlobalType(&reader)
      try printExpression(&reader, .plain)
      out.append(")")
      try checkLength(reader)
    }
  }

  private mutating func printGlobalType(_ reader: inout BinaryReader) throws(PrintError) {
    var type = reader
    try reader.skipValueType()
    let isMutable = try mutability(&reader)
    if isMutable { out.append("(mut ") }
    try printValueType(&type)
    if isMutable { out.append(")") }
  }

  mutating func printExports(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      line(1, "(export ")
      out.append(name: bytes[try reader.name()])
      let kind = try reader.byte()
      let space: NamedSpace
      switch ImportKind(rawValue: kind) {
      case .function:
        out.append(" (func ")
        space = .function
      case .table:
        out.append(" (table ")
        space = .table
      case .memory:
        out.append(" (memory ")
        space = .memory
      case .global:
        out.append(" (global ")
        space = .global
      case .tag:
        out.append(" (tag ")
        space = .tag
      case .exactFunction, nil:
        throw reader.failure("malformed export kind", at: reader.position - 1)
      }
      appendReference(space, try reader.u32())
      out.append("))")
      try checkLength(reader)
    }
  }
}
