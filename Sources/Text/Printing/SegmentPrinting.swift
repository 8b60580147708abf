/// Element and data segments (specification, 5.5.12 and 5.5.14; 6.6.10 and 6.6.11).
extension ModulePrinter {
  /// The bits of an element segment's first number.
  private struct ElementFlags {
    let bits: UInt32
    var isActive: Bool { bits & 1 == 0 }
    var isDeclarative: Bool { bits & 3 == 3 }
    /// Whether a table index, or a type or kind, is written.
    var isExplicit: Bool { bits & 2 != 0 }
    var hasExpressions: Bool { bits & 4 != 0 }
    var hasType: Bool { bits & 3 != 0 }
  }

  mutating func printElements(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      line(1, "(elem")
      _ = appendDefinition(.element)
      let start = reader.position
      let flags = ElementFlags(bits: try reader.u32())
      guard flags.bits < 8 else { throw reader.failure("malformed elements segment kind", at: start) }
      if flags.isActive {
        let table = flags.isExplicit ? try reader.u32() : 0
        if table != 0 {
          out.append(" (table ")
          appendReference(.table, table)
          out.append(")")
        }
        try printExpression(&reader, .offset)
      } else if flags.isDeclarative {
        out.append(" declare")
      }
      out.append(" ")
      if flags.hasExpressions {
        if flags.hasType { try printReferenceType(&reader) } else { out.append("funcref") }
        try printItems(&reader)
      } else {
        if flags.hasType, try reader.byte() != 0 {
          throw reader.failure("malformed element kind", at: reader.position - 1)
        }
        out.append("func")
        try printFunctionIndices(&reader)
      }
      out.append(")")
    }
  }

  private mutating func printItems(_ reader: inout BinaryReader) throws(PrintError) {
    let count = try reader.count()
    for _ in 0..<count {
      if count > 1 { out.newLine(2) }
      try printExpression(&reader, .item)
      try checkLength(reader)
    }
  }

  private mutating func printFunctionIndices(_ reader: inout BinaryReader) throws(PrintError) {
    var lineStart = out.count
    for _ in 0..<(try reader.count()) {
      if out.count - lineStart > 80 {
        out.newLine(2)
        lineStart = out.count
      } else {
        out.append(" ")
      }
      appendReference(.function, try reader.u32())
      try checkLength(reader)
    }
  }

  mutating func printData(_ reader: inout BinaryReader, to write: TextSink) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      line(1, "(data")
      _ = appendDefinition(.data)
      let start = reader.position
      let flags = try reader.u32()
      guard flags < 3 else { throw reader.failure("malformed data segment kind", at: start) }
      if flags != 1 {
        let memory = flags == 2 ? try reader.u32() : 0
        if memory != 0 {
          out.append(" (memory ")
          appendReference(.memory, memory)
          out.append(")")
        }
        try printExpression(&reader, .offset)
      }
      out.append(strings: bytes[try reader.byteVector()], level: 2)
      out.append(")")
      try checkLength(reader)
      guard handOn(to: write) else { return reader.position = reader.end }
    }
  }
}
