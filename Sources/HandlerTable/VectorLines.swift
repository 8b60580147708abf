import OpcodeTable

extension HandlerFiles {
  /// The handlers of vectors in both tiers and their tables; those in place of instances with vectors, too.
  static func vectors(
    opcodes: Table, operations: [Operation], vectors: [VectorOperation]
  ) -> [GeneratedFile] {
    let condition = "#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_VECTORS)\n"
    let threaded = VectorForms(opcodes: opcodes, operations: vectors)
    let inPlace = InPlaceVectors(opcodes: opcodes, operations: operations, vectors: vectors)
    let head = "// Generated from Sources/Engine/vectors.tsv by `swift run HandlerGenerator`.\n\n" + condition
    return [
      GeneratedFile(
        path: "Sources/Engine/Threaded/Generated/VectorHandlers.swift", text: head + threaded.lines + "#endif\n"),
      GeneratedFile(
        path: "Sources/Engine/Threaded/Generated/VectorTable.swift", text: head + threaded.table + "#endif\n"),
      GeneratedFile(
        path: "Sources/Engine/InPlace/Generated/InPlaceVectorHandlers.swift",
        text: head + inPlace.lines + inPlace.tables + "#endif\n"),
    ]
  }

  /// The prefix byte of the vector instructions.
  fileprivate static func vectorPrefix(_ opcodes: Table) -> UInt8 {
    opcodes.rows.first { $0.identifier == "v128_const" }!.prefix!
  }
}

extension TableRow {
  fileprivate var identifier: String { name.replacing(".", with: "_").replacing(" ", with: "_") }
}

/// The threaded tier's handlers of vectors.
private struct VectorForms {
  private static let structured = [
    "copy", "const", "global_get", "global_set", "select_s", "select_a", "shuffle", "shuffle16", "shuffle32",
    "shuffle64", "swizzle",
  ]

  private(set) var lines = ""
  private var names: [String] = []
  private var declared: [String: String] = [:]
  /// By the code after the prefix: the number of the first form and the shape.
  private var bases: [Int: (base: Int, shape: VectorOperation.Shape)] = [:]
  private var others: [(name: String, base: Int)] = []
  private let count: Int

  init(opcodes: Table, operations: [VectorOperation]) {
    let prefix = HandlerFiles.vectorPrefix(opcodes)
    count = opcodes.count(of: prefix)
    for name in Self.structured {
      let words = name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      declared["threadedVector\(words)()"] = "apus_t_vector_\(name)"
      lines += .handler("apus_t_vector_\(name)", "threadedVector\(words)()")
    }
    for operation in operations {
      let base = add(operation)
      if let row = opcodes.rows.first(where: { $0.name == operation.name && $0.prefix == prefix }) {
        bases[Int(row.code)] = (base, operation.shape)
      } else {
        others.append((operation.identifier, base))
      }
    }
  }

  /// The same machine code has to be one handler: the compiler would merge two, and leave a call.
  private mutating func add(_ operation: VectorOperation) -> Int {
    let base = names.count
    for form in operation.forms {
      let call = form.call.replacing("%", with: operation.function)
      if declared[call] == nil {
        declared[call] = "apus_t_\(operation.identifier)_\(form.suffix)"
        lines += .handler(declared[call]!, call)
      }
      names.append(declared[call]!)
    }
    return base
  }

  var table: String {
    var text = "let vectorHandlers: InlineArray<\(names.count), Handler> = [\n"
    for name in names { text += "  \(name),\n" }
    text += "]\n\n/// By the code after the prefix: the number of the first form in `vectorHandlers`, times 16, plus the shape.\n"
    text += "let vectorForms: InlineArray<\(count), UInt16> = [\n"
    for code in 0..<count {
      guard let entry = bases[code] else {
        text += "  0,\n"
        continue
      }
      text += "  \(entry.base * 16 + VectorOperation.Shape.allCases.firstIndex(of: entry.shape)! + 1),\n"
    }
    text += "]\n\n/// Numbers of the first forms of what other instructions can be.\nenum VectorForm {\n"
    for entry in others { text += "  static var \(entry.name): Int { \(entry.base) }\n" }
    return text + "}\n"
  }
}

/// The in-place tier's handlers of vectors, and the twins of those that look at the next instruction.
private struct InPlaceVectors {
  private(set) var lines = ""
  private var vectors: [String]
  private var alone = [String](repeating: "apus_i_\(InPlaceInstruction.invalid)", count: 256)
  /// Accesses of instances with 64-bit addresses.
  private var lines64 = "@inline(never) " + .handler("apus_i_vector_prefix64", "inPlaceVectorPrefix64()")
  private var vectors64: [String]

  private static let structured = [
    "vector_prefix", "vector_prefix_wide", "vector_const", "vector_shuffle", "branch_alone", "br_if_alone", "if_alone",
    "br_table_alone", "loop_alone", "local_get_alone", "local_set_alone", "local_tee_alone", "global_get_alone",
    "global_set_alone", "drop_alone", "select_alone", "select_typed_alone", "i32_const_alone",
  ]
  /// Instructions, and the handlers above that are for them.
  private static let others = ["br": "branch_alone", "else": "branch_alone", "block": "block_wide", "loop": "loop_alone"]

  init(opcodes: Table, operations: [Operation], vectors: [VectorOperation]) {
    let prefix = HandlerFiles.vectorPrefix(opcodes)
    self.vectors = [String](repeating: "apus_i_\(InPlaceInstruction.invalid)", count: opcodes.count(of: prefix))
    vectors64 = self.vectors
    for name in Self.structured {
      let words = name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      lines += "@inline(never) " + .handler("apus_i_\(name)", "inPlace\(words)()")
    }
    var declared: [String: String] = [:]
    for vector in vectors {
      guard let row = opcodes.rows.first(where: { $0.name == vector.name && $0.prefix == prefix }) else { continue }
      if declared[vector.inPlaceCall] == nil {
        declared[vector.inPlaceCall] = "apus_i_\(vector.identifier)"
        lines += .handler("apus_i_\(vector.identifier)", vector.inPlaceCall)
        if vector.isAccess {
          let call = vector.inPlaceCall.dropLast() + ", is64: true)"
          lines64 += .handler("apus_i_\(vector.identifier)_at64", String(call))
        }
      }
      self.vectors[Int(row.code)] = declared[vector.inPlaceCall]!
      if vector.isAccess { vectors64[Int(row.code)] = declared[vector.inPlaceCall]! + "_at64" }
    }
    for row in opcodes.rows where row.prefix == prefix {
      if row.identifier == "v128_const" { self.vectors[Int(row.code)] = "apus_i_vector_const" }
      if row.identifier == "i8x16_shuffle" { self.vectors[Int(row.code)] = "apus_i_vector_shuffle" }
    }
    alone[Int(prefix)] = "apus_i_vector_prefix"
    addAlone(opcodes, operations)
  }

  private mutating func addAlone(_ opcodes: Table, _ operations: [Operation]) {
    var known: [String: String] = [:]
    for row in opcodes.rows where row.prefix == nil {
      if let name = Self.others[row.identifier] ?? Self.structured.first(where: { $0 == row.identifier + "_alone" }) {
        alone[Int(row.code)] = "apus_i_\(name)"
      }
      guard let operation = operations.first(where: { $0.name == row.name }), let call = operation.aloneCall else { continue }
      if known[call] == nil {
        known[call] = "apus_i_\(operation.identifier)_alone"
        lines += .handler(known[call]!, call)
      }
      alone[Int(row.code)] = known[call]!
    }
  }

  var tables: String {
    tablesOfAll + "\n#if !APUS_NO_MEMORY64\n" + lines64
      + "\n/// By the code after the prefix of the vector instructions, where memories have 64-bit addresses; `unreachable` where\n"
      + "/// the handler is the same as for others.\n" + table("inPlaceVectorHandlers64", vectors64) + "#endif\n"
  }

  private var tablesOfAll: String {
    "\n/// By the code after the prefix of the vector instructions.\n" + table("inPlaceVectorHandlers", vectors)
      + "\n/// By opcode byte, for instances with vectors; `unreachable` where the handler is the same as for others.\n"
      + table("inPlaceAloneHandlers", alone)
  }

  private func table(_ name: String, _ entries: [String]) -> String {
    "let \(name): InlineArray<\(entries.count), Handler> = [\n" + entries.map { "  \($0),\n" }.joined() + "]\n"
  }
}

extension Operation {
  /// The call of the handler in place that does not look at the next instruction, where the usual one does.
  fileprivate var aloneCall: String? {
    switch shape {
    case .inPlace where name.hasSuffix(".eqz"): "inPlaceTestAlone(\(function))"
    case .binary, .commutative, .compare: "inPlaceBinaryAlone(\(function))"
    case .store: "inPlaceStoreAlone(\(inPlaceFunction))"
    default: nil
    }
  }
}
