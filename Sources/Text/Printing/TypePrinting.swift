/// Types (specification, 5.3 and 6.4), each read and written in one go.
extension ModulePrinter {
  mutating func printTypes(_ reader: inout BinaryReader) throws(PrintError) {
    for _ in 0..<(try reader.count()) {
      guard try reader.peek() == TypeByte.group else {
        try printType(1, &reader)
        continue
      }
      _ = try reader.byte()
      line(1, "(rec")
      for _ in 0..<(try reader.count()) { try printType(2, &reader) }
      out.append(")")
    }
  }

  private mutating func printType(_ level: Int, _ reader: inout BinaryReader) throws(PrintError) {
    line(level, "(type")
    let index = appendDefinition(.type)
    out.append(" ")
    let first = try reader.peek()
    var isSub = false
    if first == TypeByte.final || first == TypeByte.open {
      _ = try reader.byte()
      let count = try reader.count()
      // A final type without supertypes is what a type alone is.
      isSub = first == TypeByte.open || count > 0
      if isSub { out.append(first == TypeByte.final ? "(sub final " : "(sub ") }
      for _ in 0..<count {
        appendReference(.type, try reader.u32())
        out.append(" ")
      }
    }
    try printClause(TypeByte.describes, "(describes ", &reader)
    try printClause(TypeByte.descriptor, "(descriptor ", &reader)
    try printComposite(index, &reader)
    if isSub { out.append(")") }
    out.append(")")
    try checkLength(reader)
  }

  private mutating func printClause(
    _ byte: UInt8, _ start: StaticString, _ reader: inout BinaryReader
  ) throws(PrintError) {
    guard try reader.peek() == byte else { return }
    _ = try reader.byte()
    out.append(start)
    appendReference(.type, try reader.u32())
    out.append(") ")
  }

  private mutating func printComposite(_ index: UInt32, _ reader: inout BinaryReader) throws(PrintError) {
    switch try reader.byte() {
    case TypeByte.function:
      out.append("(func")
      try printSignature(&reader)
    case TypeByte.structure:
      out.append("(struct")
      for field in 0..<(try reader.count()) {
        out.append(" (field")
        if let entry = names.entry(.field, UInt32(field), of: index) { appendName(entry) }
        out.append(" ")
        try printField(&reader)
        out.append(")")
      }
    case TypeByte.array:
      out.append("(array ")
      try printField(&reader)
    default:
      throw reader.failure("malformed definition type", at: reader.position - 1)
    }
    out.append(")")
  }

  private mutating func printField(_ reader: inout BinaryReader) throws(PrintError) {
    let type = reader
    try reader.skipValueType()
    let isMutable = try mutability(&reader)
    if isMutable { out.append("(mut ") }
    var again = type
    try printValueType(&again, isPackedAllowed: true)
    if isMutable { out.append(")") }
  }

  func mutability(_ reader: inout BinaryReader) throws(PrintError) -> Bool {
    let byte = try reader.byte()
    guard byte <= 1 else { throw reader.failure("malformed mutability", at: reader.position - 1) }
    return byte == 1
  }

  /// Parameters and results: two vectors of value types. Parameters have the names of the function's locals, if any.
  mutating func printSignature(
    _ reader: inout BinaryReader, namedAfter function: UInt32? = nil
  ) throws(PrintError) {
    try printGroup(" (param", &reader, namedAfter: function)
    try printGroup(" (result", &reader, namedAfter: nil)
    try checkLength(reader)
  }

  private mutating func printGroup(
    _ start: StaticString, _ reader: inout BinaryReader, namedAfter function: UInt32?
  ) throws(PrintError) {
    var isOpen = false
    for index in 0..<(try reader.count()) {
      let entry = function.flatMap { names.entry(.local, UInt32(index), of: $0) }
      if entry != nil, isOpen {
        out.append(")")
        isOpen = false
      }
      if !isOpen { out.append(start) }
      isOpen = true
      if let entry { appendName(entry) }
      out.append(" ")
      try printValueType(&reader)
      if entry != nil {
        out.append(")")
        isOpen = false
      }
    }
    if isOpen { out.append(")") }
  }

  /// ` (type 3) (param i32)`: a type index, and what it stands for, where it is a function type.
  mutating func printTypeUse(
    _ index: UInt32, withSignature: Bool = true, namedAfter function: UInt32? = nil
  ) throws(PrintError) {
    out.append(" (type ")
    appendReference(.type, index)
    out.append(")")
    guard withSignature, let shape = outline.functionType(index) else { return }
    var reader = BinaryReader(bytes)
    reader.position = shape.start
    try printSignature(&reader, namedAfter: function)
  }

  // MARK: Value types

  mutating func printValueType(
    _ reader: inout BinaryReader, isPackedAllowed: Bool = false
  ) throws(PrintError) {
    switch try reader.peek() {
    case 0x7F: out.append("i32")
    case 0x7E: out.append("i64")
    case 0x7D: out.append("f32")
    case 0x7C: out.append("f64")
    case 0x7B: out.append("v128")
    case 0x78 where isPackedAllowed: out.append("i8")
    case 0x77 where isPackedAllowed: out.append("i16")
    default: return try printReferenceType(&reader)
    }
    _ = try reader.byte()
  }

  mutating func printReferenceType(_ reader: inout BinaryReader) throws(PrintError) {
    let first = try reader.byte()
    if first == TypeByte.nullable, let shorthand = Self.shorthand(try reader.peek()) {
      _ = try reader.byte()
      out.append(shorthand)
    } else if first == TypeByte.nullable || first == TypeByte.nonNull {
      try printReferenceType(isNullable: first == TypeByte.nullable, &reader)
    } else if let shorthand = Self.shorthand(first) {
      out.append(shorthand)
    } else {
      throw reader.failure("malformed reference type", at: reader.position - 1)
    }
  }

  /// A reference to the heap type that comes next.
  mutating func printReferenceType(isNullable: Bool, _ reader: inout BinaryReader) throws(PrintError) {
    out.append(isNullable ? "(ref null " : "(ref ")
    try printHeapType(&reader)
    out.append(")")
  }

  mutating func printHeapType(_ reader: inout BinaryReader) throws(PrintError) {
    let first = try reader.peek()
    if let word = Self.abstractHeapType(first) {
      _ = try reader.byte()
      out.append(word)
    } else if first == TypeByte.exact {
      _ = try reader.byte()
      out.append("(exact ")
      appendReference(.type, try reader.u32())
      out.append(")")
    } else {
      let start = reader.position
      let index = try reader.signed(bits: 33)
      guard index >= 0 else { throw reader.failure("malformed heap type", at: start) }
      appendReference(.type, UInt32(index))
    }
  }

  private static func abstractHeapType(_ byte: UInt8) -> StaticString? {
    switch byte {
    case 0x74: "noexn"
    case 0x73: "nofunc"
    case 0x72: "noextern"
    case 0x71: "none"
    case 0x70: "func"
    case 0x6F: "extern"
    case 0x6E: "any"
    case 0x6D: "eq"
    case 0x6C: "i31"
    case 0x6B: "struct"
    case 0x6A: "array"
    case 0x69: "exn"
    default: nil
    }
  }

  /// The nullable reference to an abstract heap type.
  private static func shorthand(_ byte: UInt8) -> StaticString? {
    switch byte {
    case 0x74: "nullexnref"
    case 0x73: "nullfuncref"
    case 0x72: "nullexternref"
    case 0x71: "nullref"
    case 0x70: "funcref"
    case 0x6F: "externref"
    case 0x6E: "anyref"
    case 0x6D: "eqref"
    case 0x6C: "i31ref"
    case 0x6B: "structref"
    case 0x6A: "arrayref"
    case 0x69: "exnref"
    default: nil
    }
  }
}
