import OpcodeTable

extension HandlerFiles {
  /// The threaded tier's loads and stores at 64-bit addresses, and their table.
  static func long(opcodes: Table, operations: [Operation]) -> GeneratedFile {
    var lines = ""
    var names: [String] = []
    var declared: [String: String] = [:]
    var bases: [Int: Int] = [:]
    for operation in operations where operation.shape == .load || operation.shape == .store {
      guard let row = opcodes.rows.first(where: { $0.name == operation.name }) else { continue }
      bases[opcodes.number(of: row)] = names.count
      for form in operation.shape.longForms {
        let call = form.call.replacing("%", with: operation.function)
        if declared[call] == nil {
          declared[call] = "apus_t_\(operation.identifier)_long_\(form.suffix)"
          lines += .handler(declared[call]!, call)
        }
        names.append(declared[call]!)
      }
    }
    var text = head + "#if !(_pointerBitWidth(_32) || APUS_NARROW || APUS_NO_MEMORY64)\n" + lines
    text += "\n" + section("longHandlers") + "let longHandlers: InlineArray<\(names.count), Handler> = [\n"
    text += names.map { "  \($0),\n" }.joined()
    text += "]\n\n/// By opcode byte: the number of the first form in `longHandlers`; 0 for what is no load or store.\n"
    text += section("longForms", isConstant: true) + "let longForms: InlineArray<256, UInt8> = [\n"
    text += (0..<256).map { "  \(bases[$0] ?? 0),\n" }.joined()
    return GeneratedFile(path: "Sources/Engine/Threaded/Generated/LongHandlers.swift", text: text + "]\n#endif\n")
  }
}

extension Operation.Shape {
  /// The forms at a 64-bit address and an offset of 32 bits, in the order of the same forms at 32-bit addresses.
  fileprivate var longForms: [Form] {
    switch self {
    case .load:
      [("s", ".slot"), ("a", ".accumulator")].flatMap { place, source in
        [("a", "false"), ("s", "true")].map {
          Form(suffix: "\(place)_\($0)", call: "loadLong(\(source), toSlot: \($1), %)")
        }
      }
    default:
      [
        Form(suffix: "ss", call: "storeLong(.slot, .slot, %)"), Form(suffix: "as", call: "storeLong(.accumulator, .slot, %)"),
        Form(suffix: "sa", call: "storeLong(.slot, .accumulator, %)"),
      ]
    }
  }
}
