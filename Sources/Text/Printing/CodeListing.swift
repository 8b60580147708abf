import WasmModule

/// The instructions of a module's functions one by one, as text, and the identifiers of what they work on: for those who
/// show a run.
///
/// The module should be valid. A function is printed when an instruction of it is first asked for.
public final class CodeListing {
  private var printer: ModulePrinter
  /// Where the locals and instructions of each function lie that is not imported.
  private var bodies: [Range<Int>] = []
  /// By function, and then by the instruction's offset.
  private var texts: [Int: [Int: String]] = [:]

  /// - Throws: where the bytes are malformed.
  public init(_ bytes: [UInt8]) throws(PrintError) {
    printer = try ModulePrinter(bytes, PrintOptions())
    printer.marksLevels = false
    printer.expressedNames = nil
    for section in printer.outline.sections where section.kind == .code {
      var reader = BinaryReader(bytes, section.contents)
      for _ in 0..<(try reader.count()) { bodies.append(try reader.byteVector()) }
    }
  }

  /// An instruction with its immediates, without operands, on one line; nil where none begins at that byte of the module.
  public func instruction(at offset: Int, ofFunction index: Int) -> String? {
    if let text = texts[index] { return text[offset] }
    let place = index - printer.outline.importedFunctionCount
    guard bodies.indices.contains(place) else { return nil }
    let text = (try? printer.listFunction(UInt32(index), bodies[place])) ?? [:]
    texts[index] = text
    return text[offset]
  }

  /// As `$f`; nil where the name section has no name.
  public func identifier(ofFunction index: Int) -> String? { identifier(.function, index) }
  public func identifier(ofTag index: Int) -> String? { identifier(.tag, index) }
  public func identifier(ofLocal index: Int, ofFunction function: Int) -> String? {
    identifier(.local, index, of: function)
  }

  private func identifier(_ space: NamedSpace, _ index: Int, of outer: Int = 0) -> String? {
    guard let index = UInt32(exactly: index), let outer = UInt32(exactly: outer),
      let entry = printer.names.entry(space, index, of: outer), !entry.identifier.isEmpty
    else { return nil }
    return String(decoding: printer.names.identifiers[entry.identifier], as: UTF8.self)
  }
}

extension ModulePrinter {
  /// The instructions of a function by their offsets, without the last `end`.
  fileprivate mutating func listFunction(_ index: UInt32, _ body: Range<Int>) throws(PrintError) -> [Int: String] {
    var reader = BinaryReader(bytes, body)
    for _ in 0..<(try reader.count()) {
      _ = try reader.u32()
      try reader.skipValueType()
    }
    var texts: [Int: String] = [:]
    function = FunctionAtHand(index: index)
    blocks = [OpenBlock(role: .plain, label: 0)]
    while true {
      let offset = reader.position
      let opcode = try reader.opcode()
      let fact = facts[opcode]
      if fact.role == .end || fact.role == .delegate {
        blocks.removeLast()
        if blocks.isEmpty { return texts }
      }
      out.removeAll()
      try printInstruction(opcode, fact, &reader)
      texts[offset] = String(decoding: out.bytes, as: UTF8.self)
      if fact.role == .open || fact.role == .openIf || fact.role == .openTry { openBlock(opcode, fact.role) }
    }
  }
}
