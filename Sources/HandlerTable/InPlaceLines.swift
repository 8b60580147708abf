import OpcodeTable

/// A structured instruction's handlers in place: each calls the method on `Registers` of the same name.
struct InPlaceInstruction {
  /// The instruction's name as it stands in an identifier, or that of a handler without an opcode of its own.
  let name: String
  /// The handlers that the plain one jumps to.
  let variants: [String]

  init(_ name: String, _ variants: String...) {
    self.name = name
    self.variants = variants
  }

  static let all = [
    InPlaceInstruction("unreachable"), .init("nop"), .init("block", "wide"), .init("loop_metered"), .init("if", "typed"),
    .init("end", "counted"), .init("br", "metered"), .init("br_if", "wide", "metered"),
    .init("br_table", "wide", "metered"), .init("return", "any", "counted"),
    .init("call", "wide", "any", "metered", "metered_wide"), .init("call_indirect", "wide", "any", "metered"),
    .init("return_call", "counted"), .init("return_call_indirect", "counted"),
    .init("call_ref", "metered"), .init("return_call_ref", "counted"), .init("ref_as_non_null"),
    .init("try_table", "wide"), .init("throw"), .init("throw_ref"),
    .init("br_on_null", "metered"), .init("br_on_non_null", "metered"), .init("drop"), .init("select"), .init("select_typed"),
    .init("local_get", "wide"), .init("local_set", "wide"), .init("local_tee", "wide"),
    .init("global_get", "wide"), .init("global_set", "wide"), .init("table_get"), .init("table_set"),
    .init("memory_size"), .init("memory_grow"), .init("i32_const", "wide"), .init("i64_const", "wide"),
    .init("f32_const"), .init("f64_const"), .init("ref_null"), .init("ref_is_null"), .init("ref_func"),
    .init("memory_init"), .init("data_drop"), .init("memory_copy"), .init("memory_fill"), .init("table_init"),
    .init("elem_drop"), .init("table_copy"), .init("table_grow"), .init("table_size"), .init("table_fill"),
    .init("branch", "metered"), .init("enter", "charged"), .init("resume", "foreign", "caught"), .init("tail_call"),
    .init("numeric_prefix", "wide"),
  ]

  /// Those that a build may be without (`APUS_NO_WIDE_ARITHMETIC`); machines of 32 bits have none of them.
  static let wideArithmetic = [
    InPlaceInstruction("i64_add128"), .init("i64_sub128"), .init("i64_mul_wide_s"), .init("i64_mul_wide_u"),
  ]

  /// Instructions that are another one to this tier; an opcode that no validated module contains is unreachable.
  static let aliases = ["loop": "block", "else": "br"]
  static let invalid = "unreachable"
  /// What a conversion that changes no bits is.
  static let same = "nop"

  var lines: String {
    ([name] + variants.map { "\(name)_\($0)" }).map { name in
      let method = "inPlace" + name.split(separator: "_").map { String($0).capitalizingFirst }.joined()
      return String.inPlaceHandler(name, "\(method)()", isOutOfLine: true)
    }.joined()
  }
}

extension Operation {
  /// The operation as the in-place tier, to which all slots are alike, knows it. The same machine code has to be one
  /// handler: the compiler would merge two, and leave a call.
  var inPlaceFunction: String {
    switch (function, operandClass) {
    case ("Load.f32", _): "Load.i32"
    case ("Load.f64", _): "Load.i64"
    case ("Store.f32", _): "Store.i32"
    case ("Store.f64", _): "Store.i64"
    case ("Convert.extendU", _), ("Convert.floatBits", _): "Convert.wrap"
    case ("I64.extend32S", _): "Convert.extendS"
    default: function
    }
  }

  /// What tells handlers apart. Reinterpreting 64 bits, or 32 that are zero-extended already, changes nothing.
  var inPlaceKey: String {
    switch function {
    case "Convert.doubleBits", "Convert.double", "Convert.float": InPlaceInstruction.same
    default: "\(shape == .inPlace ? .unary : shape) \(inPlaceFunction)"
    }
  }

  var inPlaceLines: String {
    let function = inPlaceFunction
    let symbol = "apus_i_\(identifier)"
    switch shape {
    case .inPlace where name.hasSuffix(".eqz"): return .inPlaceHandler(identifier, "inPlaceTest(\(function))")
    case .unary, .inPlace: return .inPlaceHandler(identifier, "inPlaceUnary(\(function))")
    case .truncate: return .inPlaceHandler(identifier, "inPlaceTruncate(\(function))")
    case .binary, .commutative: return .inPlaceHandler(identifier, "inPlaceBinary(\(function))")
    case .compare: return .inPlaceHandler(identifier, "inPlaceCompare(\(function))")
    case .divide: return .inPlaceHandler(identifier, "inPlaceDivide(\(function))")
    case .load, .store:
      let method = shape == .load ? "inPlaceLoad" : "inPlaceStore"
      return .inPlaceHandler(identifier, "\(method)(\(function), wide: \(symbol)_wide)")
        + .inPlaceHandler(identifier + "_wide", "\(method)Wide(\(function), any: \(symbol)_any)", isOutOfLine: true)
        + .inPlaceHandler(identifier + "_any", "\(method)Any(\(function))", isOutOfLine: true)
    case .ternary, .shifted, .masked: return ""
    }
  }
}

extension TableRow {
  fileprivate var identifier: String { name.replacing(".", with: "_").replacing(" ", with: "_") }
}

extension HandlerFiles {
  /// The in-place tier's handlers and its dispatch tables.
  static func inPlace(opcodes: Table, operations: [Operation]) -> [GeneratedFile] {
    var lines = ""
    var symbols: [String: String] = [:]
    for instruction in InPlaceInstruction.all {
      lines += instruction.lines
      symbols[instruction.name] = instruction.name.inPlaceSymbol
    }
    for (name, other) in InPlaceInstruction.aliases { symbols[name] = other.inPlaceSymbol }
    var known = [InPlaceInstruction.same: InPlaceInstruction.same.inPlaceSymbol]
    for operation in operations where opcodes.rows.contains(where: { $0.name == operation.name }) {
      if known[operation.inPlaceKey] == nil {
        known[operation.inPlaceKey] = operation.identifier.inPlaceSymbol
        lines += operation.inPlaceLines
      }
      symbols[operation.identifier] = known[operation.inPlaceKey]
    }
    lines = head + lines.forBothMachines
    let wideArithmetic = "#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_WIDE_ARITHMETIC)\n"
    lines += wideArithmetic + InPlaceInstruction.wideArithmetic.map(\.lines).joined() + "#endif\n"
    lines += "\n/// By opcode byte.\n"
    lines += inPlaceTable("inPlaceHandlers", count: 256, opcodes.rows.filter { $0.prefix == nil }, symbols) {
      opcodes.prefixes.contains($0) && $0 == numericPrefix(opcodes) ? "apus_i_numeric_prefix" : nil
    }
    lines += "\n/// By the code after the prefix of the saturating conversions and the bulk instructions.\n"
    let prefixed = opcodes.rows.filter { $0.prefix == numericPrefix(opcodes) }
    let count = opcodes.count(of: numericPrefix(opcodes))
    let without = inPlaceTable("inPlaceNumericHandlers", count: count, prefixed, symbols) { _ in nil }
    for instruction in InPlaceInstruction.wideArithmetic { symbols[instruction.name] = instruction.name.inPlaceSymbol }
    lines += wideArithmetic + inPlaceTable("inPlaceNumericHandlers", count: count, prefixed, symbols) { _ in nil }
      + "#else\n" + without + "#endif\n"
    lines += long(opcodes, operations, known)
    return [GeneratedFile(path: "Sources/Engine/InPlace/Generated/InPlaceHandlers.swift", text: lines)]
  }

  /// The handlers of loads and stores in instances with 64-bit addresses, and their table.
  private static func long(_ opcodes: Table, _ operations: [Operation], _ known: [String: String]) -> String {
    var symbols: [String: String] = [:]
    var lines = ""
    for operation in operations {
      guard operation.shape == .load || operation.shape == .store, let symbol = known[operation.inPlaceKey] else { continue }
      symbols[operation.identifier] = symbol + "_long"
      if symbol != operation.identifier.inPlaceSymbol { continue }
      let method = operation.shape == .load ? "inPlaceLoadLong" : "inPlaceStoreLong"
      lines += .inPlaceHandler("\(operation.identifier)_long", "\(method)(\(operation.inPlaceFunction), any: \(symbol)_any)")
    }
    return "\n#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)\n" + lines
      + "\n/// By opcode byte, for instances with 64-bit addresses; `unreachable` where the handler is the same as for others.\n"
      + inPlaceTable("inPlaceLongHandlers", count: 256, opcodes.rows.filter { $0.prefix == nil }, symbols) { _ in nil }
      + "#endif\n"
  }

  /// The prefix byte of the bulk instructions.
  private static func numericPrefix(_ opcodes: Table) -> UInt8 {
    opcodes.rows.first { $0.identifier == "memory_copy" }!.prefix!
  }

  private static func inPlaceTable(
    _ name: String, count: Int, _ rows: [TableRow], _ symbols: [String: String], default other: (UInt8) -> String?
  ) -> String {
    var entries = (0..<count).map { other(UInt8($0)) ?? InPlaceInstruction.invalid.inPlaceSymbol }
    for row in rows {
      if let symbol = symbols[row.identifier] { entries[Int(row.code)] = symbol }
    }
    return section(name) + "let \(name): InlineArray<\(count), Handler> = [\n"
      + entries.map { "  \($0),\n" }.joined() + "]\n"
  }
}

extension String {
  fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }

  fileprivate var inPlaceSymbol: String {
    "apus_i_" + self
  }

  /// One handler. One that others jump to must not become part of them.
  fileprivate static func inPlaceHandler(_ name: String, _ call: String, isOutOfLine: Bool = false) -> String {
    (isOutOfLine ? "@inline(never) " : "") + handler(name.inPlaceSymbol, call)
  }
}
