import OpcodeTable

extension HandlerFiles {
  /// The handlers of atomic instructions in both tiers, and their tables.
  static func atomics(opcodes: Table) -> [GeneratedFile] {
    let threaded = AtomicForms.lines("apus_t_", \.threaded)
    let text = "// Generated from Sources/HandlerTable/AtomicLines.swift by `swift run HandlerGenerator`.\n\n"
      + "#if !APUS_NO_ATOMICS\n" + AtomicForms.inPlaceLines.forBothMachines
      + "\n#if _pointerBitWidth(_32) || APUS_NARROW\n" + threaded.narrow + "#else\n" + threaded + "#endif\n"
      + AtomicForms.table("inPlaceAtomicHandlers", "Handler", "apus_i_", opcodes)
      + AtomicForms.table("threadedAtomicHandlers", "ThreadedHandler", "apus_t_", opcodes) + "#endif\n"
    return [GeneratedFile(path: "Sources/Engine/Threaded/Generated/AtomicHandlers.swift", text: text)]
  }
}

/// A handler of both tiers, for all instructions that differ from each other in the value type only.
private struct AtomicForm {
  let name: String
  /// The calls on `Registers`.
  let inPlace: String
  let threaded: String
}

private enum AtomicForms {
  private static let widths = [8, 16, 32, 64]
  private static let updates = [
    ("add", "add"), ("sub", "subtract"), ("and", "and"), ("or", "or"), ("xor", "xor"), ("xchg", "exchange"),
  ]

  private static let all: [AtomicForm] =
    [form("atomic_fence", "AtomicFence()"), form("atomic_notify", "AtomicNotify()")]
    + [32, 64].map { form("atomic_wait\($0)", "AtomicWait(UInt\($0).self, again: %atomic_wait\($0))") }
    + widths.flatMap { width in
      [
        form("atomic_load\(width)", "AtomicLoad(UInt\(width).self)"),
        form("atomic_store\(width)", "AtomicStore(UInt\(width).self)"),
        form("atomic_cmpxchg\(width)", "AtomicCompareExchange(UInt\(width).self)"),
      ] + updates.map { form("atomic_\($0.0)\(width)", "AtomicUpdate(UInt\(width).\($0.1))") }
    }

  private static func form(_ name: String, _ call: String) -> AtomicForm {
    AtomicForm(
      name: name, inPlace: "inPlace" + call.replacing("%", with: "apus_i_"),
      threaded: call.prefix(1).lowercased() + call.dropFirst().replacing("%", with: "apus_t_"))
  }

  static func lines(_ prefix: String, _ call: KeyPath<AtomicForm, String>) -> String {
    all.map { .handler(prefix + $0.name, $0[keyPath: call]) }.joined()
  }

  static var inPlaceLines: String {
    "@inline(never) " + .handler("apus_i_atomic_prefix", "inPlaceAtomicPrefix()") + lines("apus_i_", \.inPlace)
  }

  /// By the code after the prefix.
  static func table(_ name: String, _ type: String, _ prefix: String, _ opcodes: Table) -> String {
    let byte = opcodes.rows.first { $0.name == "atomic.fence" }!.prefix
    let rows = opcodes.rows.filter { $0.prefix == byte }
    var entries = [String](repeating: prefix + InPlaceInstruction.invalid, count: 1 + rows.map { Int($0.code) }.max()!)
    for row in rows { entries[Int(row.code)] = prefix + handler(of: row.name) }
    return "\n/// By the code after the prefix of atomic instructions.\n" + HandlerFiles.section(name)
      + "let \(name): InlineArray<\(entries.count), \(type)> = [\n" + entries.map { "  \($0),\n" }.joined() + "]\n"
  }

  /// Of an instruction such as `i64.atomic.rmw16.add_u`, `atomic_add16`: the operation and the width of the cell.
  private static func handler(of name: String) -> String {
    let parts = name.split(separator: ".").map(String.init)
    if parts[0] == "memory" || parts[0] == "atomic" { return "atomic_" + parts.last! }
    let last = parts.last!.replacing("_u", with: "")
    let word = parts[2] == "rmw" || parts[2].hasPrefix("rmw") ? parts[2].dropFirst(3) : last.drop { !$0.isNumber }
    let width = word.isEmpty ? String(parts[0].dropFirst()) : String(word)
    return "atomic_" + last.prefix { !$0.isNumber } + width
  }
}
