/// The single table: opcodes and mnemonics are written in `opcodes.tsv` and nowhere else.
enum SingleTable {
  /// The modules whose business the table is: those that hold it, and the one that picks its rows by name to write a
  /// handler's declaration for each.
  static let owners: Set<String> = ["Opcodes", "OpcodeTable", "HandlerTable"]

  /// String literals that are a mnemonic. Those without a dot are words of English as well, and
  /// are let through.
  static func findings(_ file: SwiftFile, mnemonics: Set<String>) -> [Finding] {
    guard let module = file.module, !owners.contains(module) else { return [] }
    return file.literals.compactMap { line, text in
      guard text.contains("."), mnemonics.contains(text) else { return nil }
      return Finding(path: file.path, line: line, message: "the mnemonic \"\(text)\" as a literal")
    }
  }

  /// Numbers as cases of a `switch`, in the files that handle instructions.
  static func findings(opcodeNumbers file: SwiftFile) -> [Finding] {
    guard let module = file.module, ["WasmModule", "Engine"].contains(module),
      file.code.contains(/[oO]pcode|\bInstructions\b/)
    else { return [] }
    return file.findings(/\bcase\s+0x[0-9A-Fa-f]+/, "a number as a case where opcodes are handled")
  }
}
