import Opcodes

/// A file that is generated from the table.
public struct GeneratedFile: Sendable {
  /// The path from the root of the package.
  public let path: String
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

extension Table {
  /// Where the table is, from the root of the package.
  public static let path = "Sources/Opcodes/opcodes.tsv"

  /// Everything that is generated from the table.
  public var files: [GeneratedFile] {
    [
      GeneratedFile(path: "Sources/Opcodes/Generated/OpcodeConstants.swift", text: opcodes),
      GeneratedFile(path: "Sources/Opcodes/Generated/Instructions.swift", text: instructions),
      GeneratedFile(path: "Sources/Opcodes/Generated/Mnemonics.swift", text: mnemonics),
      GeneratedFile(path: "Sources/Opcodes/Generated/Sections.swift", text: sections),
      GeneratedFile(path: "docs/Instructions.md", text: page),
    ]
  }

  private var header: String {
    "// Generated from \(Table.path) by `swift run OpcodeGenerator`. Edit the table instead.\n\n"
  }

  /// The constants of `Opcode`.
  private var opcodes: String {
    var text = header + "extension Opcode {\n"
    let limit = rows.last.map { number(of: $0) + 1 } ?? 0
    text += "  /// One more than the greatest number of an instruction.\n"
    text += "  @inlinable public static var limit: UInt16 { \(hex(limit, 4)) }\n\n"
    for row in rows {
      let name = escaped(camelCase(row.name))
      let number = hex(number(of: row), row.prefix == nil ? 2 : 4)
      text += "  /// `\(row.name)`, \(row.feature)\n"
      text += "  @inlinable public static var \(name): Opcode { Opcode(rawValue: \(number)) }\n"
    }
    return text + "}\n"
  }

  /// The rows, as words in read-only data.
  private var instructions: String {
    let first = prefixes.first ?? 0
    let last = prefixes.last ?? 0
    precondition(prefixes == Array(first...last), "prefixSpaces is indexed by the prefix byte")
    var spaces: [UInt8: UInt64] = [:]
    var prefixed: [UInt64] = []
    var withoutVectors: [UInt64] = []
    for prefix in prefixesAsLaidOut {
      let count = count(of: prefix)
      spaces[prefix] = UInt64(base(of: prefix)) | UInt64(prefixed.count) << 16 | UInt64(count) << 32
      let words = words(count: count) { $0.prefix == prefix }
      prefixed += words
      withoutVectors += isOfVectors(prefix) ? words.prefix(1) : words[...]
    }
    var oneByte = words(count: 0x100) { $0.prefix == nil }
    let prefixWord = InstructionRow(
      immediates: .prefix, feature: .mvp, family: .control, alignment: nil, type: nil
    ).word
    for prefix in prefixes { oneByte[Int(prefix)] = prefixWord }

    var text = header + "extension PrefixSpace {\n"
    text += "  @inlinable static var first: UInt8 { \(hex(Int(first), 2)) }\n"
    text += "  @inlinable static var last: UInt8 { \(hex(Int(last), 2)) }\n}\n\n"
    text += array("prefixSpaces", of: "UInt64", prefixes.compactMap { spaces[$0] })
    text += "\n"
    text += array("oneByteRows", of: "UInt64", oneByte)
    text += "\n"
    text += "#if _pointerBitWidth(_32) && APUS_SUPPORTED_ONLY\n// Vectors are refused by name: one row is enough.\n"
    text += array("prefixedRows", of: "UInt64", withoutVectors)
    text += "#else\n" + array("prefixedRows", of: "UInt64", prefixed) + "#endif\n"
    return text
  }

  private func words(count: Int, where belongs: (TableRow) -> Bool) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: count)
    for row in rows where belongs(row) { words[Int(row.code)] = row.word }
    return words
  }

  /// The names, in the order of `oneByteRows` and then `prefixedRows`.
  private var mnemonics: String {
    let (offsets, words) = packed(inOrder { $0.mnemonic })
    return header
      + array("mnemonicOffsets", of: "UInt16", offsets, section: "mnemonics")
      + "\n"
      + array("mnemonicWords", of: "UInt64", words, section: "mnemonics")
  }

  /// The sections of the specification: those of the rows, in the order of the names, by their places among all that
  /// there are.
  private var sections: String {
    var all = [""]
    for row in rows where !all.contains(row.section) { all.append(row.section) }
    let places = inOrder { $0.section }.map { UInt64(all.firstIndex(of: $0) ?? 0) }
    let (offsets, words) = packed(all)
    return header
      + array("sectionPlaces", of: "UInt8", places, section: "sections")
      + "\n"
      + array("sectionOffsets", of: "UInt16", offsets, section: "sections")
      + "\n"
      + array("sectionWords", of: "UInt64", words, section: "sections")
  }

  /// A text of each code, empty where it is no instruction: the bytes first, then prefix by prefix as rows lie.
  private func inOrder(_ text: (TableRow) -> String) -> [String] {
    ([nil] + prefixesAsLaidOut.map(Optional.some)).flatMap { prefix in
      var texts = [String](repeating: "", count: prefix.map { count(of: $0) } ?? 0x100)
      for row in rows where row.prefix == prefix { texts[Int(row.code)] = text(row) }
      return texts
    }
  }

  /// Texts one after another, eight bytes to a word, and where each begins and the last one ends.
  private func packed(_ texts: [String]) -> (offsets: [UInt64], words: [UInt64]) {
    var bytes: [UInt8] = []
    var offsets: [UInt64] = [0]
    for text in texts {
      bytes += text.utf8
      offsets.append(UInt64(bytes.count))
    }
    var words = [UInt64](repeating: 0, count: (bytes.count + 7) / 8)
    for (index, byte) in bytes.enumerated() {
      words[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
    }
    return (offsets, words)
  }
}

/// A constant array: in a section of its own, so that a linker can drop it alone, or else for the
/// modules that inline its uses. It cannot be both: in Embedded Swift each of them holds a copy, and
/// the linker merges only those that no section is named for.
private func array(
  _ name: String, of type: String, _ words: [UInt64], section: String? = nil
) -> String {
  var text = "@usableFromInline\n"
  if let section { text = "#if objectFormat(ELF)\n  @section(\".rodata.\(section)\")\n#endif\n" }
  text += "let \(name): InlineArray<\(words.count), \(type)> = [\n"
  let perLine = 4
  for start in stride(from: 0, to: words.count, by: perLine) {
    let line = words[start..<min(start + perLine, words.count)]
    text += "  " + line.map { "0x" + String($0, radix: 16, uppercase: true) + "," }
      .joined(separator: " ") + "\n"
  }
  return text + "]\n"
}

private func hex(_ value: Int, _ digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text
}

private func escaped(_ name: String) -> String {
  let keywords: Set = ["if", "else", "return", "try", "catch", "throw", "rethrow"]
  return keywords.contains(name) ? "`\(name)`" : name
}
