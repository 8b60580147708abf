import WasmModule

/// Prints one module: the sections in their order, functions where the code section is.
///
/// What is in a section is read while it is printed. Only the types, and which type a function has, are known before
/// (`ModuleOutline`), and the names. Nothing recurses: blocks and operands are on stacks of the printer.
struct ModulePrinter {
  let bytes: [UInt8]
  let options: PrintOptions
  let outline: ModuleOutline
  let facts = InstructionFacts.all
  var out: TextBuffer
  var names = PrintedNames()
  /// The name section that the identifiers stand for, where they do.
  var expressedNames: Int?
  /// Whether a label that is a number gets the number of its block as a comment.
  var marksLevels = true
  /// How many names have been printed where their thing is defined.
  var printedNames = 0
  /// The next index to define, by space.
  var next: [UInt32] = Array(repeating: 0, count: Int(NamedSpace.tag.rawValue) + 1)
  /// The blocks that are open in the function at hand, the function itself first.
  var blocks: [OpenBlock] = []
  var function = FunctionAtHand()
  var fold = FoldedBody()

  init(_ bytes: [UInt8], _ options: PrintOptions) throws(PrintError) {
    self.bytes = bytes
    self.options = options
    // Every byte of the module takes some text, most of it indentation; what goes far beyond that is a small module
    // made to have a text that fills the memory.
    out = TextBuffer(limit: 256 * bytes.count + (16 << 20))
    var reader = BinaryReader(bytes)
    outline = try ModuleOutline(parsing: &reader)
    if options.usesNames { readNames() }
  }

  /// The identifiers come from the first name section that can be read. They stand for it where it is the only one,
  /// comes after all that is not custom, and is what a parser makes of them.
  private mutating func readNames() {
    let places = outline.sections.indices.filter { isNameSection(outline.sections[$0]) }
    guard let place = places.first,
      let names = try? PrintedNames(parsing: outline.sections[place].contents, of: bytes)
    else { return }
    self.names = names
    let isLast = outline.sections[place...].allSatisfy { $0.kind == .custom }
    if names.isCanonical, names.count > 0, places.count == 1, isLast { expressedNames = place }
  }

  private func isNameSection(_ section: ModuleOutline.Section) -> Bool {
    section.kind == .custom && bytes[section.name].elementsEqual("name".utf8)
  }

  /// Prints the module, and stops where the sink wants no more.
  mutating func printModule(to write: TextSink) throws(PrintError) {
    out.append("(module")
    if let entry = names.entry(.module, 0) { appendName(entry) }
    for place in outline.sections.indices {
      try printSection(place, to: write)
      guard handOn(to: write) else { return }
    }
    out.append(")\n")
    _ = out.hand(to: write)
  }

  /// Hands the text on where there is much of it. To be called between lines.
  mutating func handOn(to write: TextSink) -> Bool {
    out.count < 1 << 20 || out.hand(to: write)
  }

  private mutating func printSection(_ place: Int, to write: TextSink) throws(PrintError) {
    let section = outline.sections[place]
    var reader = BinaryReader(bytes, section.contents)
    switch section.kind {
    case .custom:
      try printCustom(place)
      return
    case .type: try printTypes(&reader)
    case .import: try printImports(&reader)
    case .function: reader.position = reader.end  // Functions are printed with their code.
    case .table: try printTables(&reader)
    case .memory: try printMemories(&reader)
    case .tag: try printTags(&reader)
    case .global: try printGlobals(&reader)
    case .export: try printExports(&reader)
    case .start:
      line(1, "(start ")
      appendReference(.function, try reader.u32())
      out.append(")")
    case .element: try printElements(&reader)
    case .dataCount: _ = try reader.u32()
    case .code: try printCode(&reader, to: write)
    case .data: try printData(&reader, to: write)
    }
    guard reader.isAtEnd else { throw reader.failure("section size mismatch") }
  }

  // MARK: Lines and indices

  mutating func line(_ level: Int, _ start: StaticString) {
    out.newLine(level)
    out.append(start)
  }

  /// Throws where the text has become too long.
  func checkLength(_ reader: borrowing BinaryReader) throws(PrintError) {
    if out.isFull { throw reader.failure("the text would be too long for what the module holds") }
  }

  /// The identifier where there is one, and the index as a comment: ` $f (;5;)`.
  mutating func appendDefinition(_ space: NamedSpace) -> UInt32 {
    let index = next[Int(space.rawValue)]
    next[Int(space.rawValue)] += 1
    if let entry = names.entry(space, index) { appendName(entry) }
    appendComment(index)
    return index
  }

  mutating func appendComment(_ index: UInt32) {
    out.append(" (;")
    out.append(decimal: UInt64(index))
    out.append(";)")
  }

  /// An identifier where its thing is defined, with the name where that is another.
  mutating func appendName(_ entry: PrintedNames.Entry) {
    printedNames += 1
    if !entry.identifier.isEmpty {
      out.append(byte: 0x20)
      out.append(names.identifiers[entry.identifier])
    }
    if expressedNames != nil, entry.isReplaced || entry.identifier.isEmpty {
      out.append(" (@name ")
      out.append(name: bytes[entry.name])
      out.append(")")
    }
  }

  /// An index, by identifier where there is one.
  mutating func appendReference(_ space: NamedSpace, _ index: UInt32, of outer: UInt32 = 0) {
    if let entry = names.entry(space, index, of: outer), !entry.identifier.isEmpty {
      out.append(names.identifiers[entry.identifier])
    } else {
      out.append(decimal: UInt64(index))
    }
  }
}
