import OpcodeTable

/// The forms of a shape, in the order of their handlers: the translator's `Forms` counts on it.
struct Form {
  let suffix: String
  /// The call on `Registers`, with `%` where the operation goes.
  let call: String
}

extension Operation.Shape {
  private static let sources: [Character: String] = ["s": ".slot", "a": ".accumulator", "i": ".immediate"]

  /// Each list of operand places, with both places of the result.
  private static func values(_ method: String, _ places: [String]) -> [Form] {
    places.flatMap { place in
      [("a", "false"), ("s", "true")].map { letter, toSlot in
        let arguments = place.map { sources[$0]! }.joined(separator: ", ")
        return Form(suffix: "\(place)_\(letter)", call: "\(method)(\(arguments), toSlot: \(toSlot), %)")
      }
    }
  }

  private static func branches(_ places: [String], _ prefix: String) -> [Form] {
    places.map { place in
      let arguments = place.map { sources[$0]! }.joined(separator: ", ")
      return Form(suffix: "\(prefix)_\(place)", call: "branch(\(arguments), %)")
    }
  }

  /// With an immediate of 32 bits.
  private static let integerBranches = [
    Form(suffix: "brw_s", call: "branchWide(.slot, %)"), Form(suffix: "brw_a", call: "branchWide(.accumulator, %)"),
  ]
  /// On an i32 local that is incremented first.
  private static let steps = [
    Form(suffix: "step_s", call: "stepAndBranch(.slot, %)"),
    Form(suffix: "step_i", call: "stepAndBranch(.immediate, %)"),
  ]

  /// What branches on the opposite of a floating-point comparison; integers use the opposite instruction.
  static func opposite(of function: String) -> String {
    let parts = function.split(separator: ".")
    switch parts[1] {
    case "eq": return "\(parts[0]).ne"
    case "ne": return "\(parts[0]).eq"
    default: return "\(parts[0]).not\(parts[1].prefix(1).uppercased())\(parts[1].dropFirst())"
    }
  }

  /// - Parameter function: the operation, whose name begins with its operands' type.
  func forms(of function: String, isFloat: Bool) -> [Form] {
    switch self {
    case .inPlace: return []
    case .unary: return Self.values("unary", ["s", "a"])
    case .truncate: return Self.values("truncate", ["s", "a"])
    case .commutative: return Self.values("binary", ["ss", "as", "si", "ai"])
    case .binary: return Self.values("binary", ["ss", "as", "si", "ai", "sa", "is", "ia"])
    case .ternary: return Self.values("ternary", ["ss", "as"])
    case .shifted: return Self.values("shifted", ["ss", "as"])
    case .masked: return Self.values("masked", ["s", "a"])
    case .divide: return Self.values("divide", ["ss", "as", "si", "ai", "sa"])
    case .compare:
      let places = ["ss", "as", "si", "ai"]
      return Self.values("binary", places) + Self.branches(places, "br")
        + (isFloat ? Self.branches(places, "brnot") : Self.integerBranches)
        + (function.hasPrefix("I32.") ? Self.steps : [])
    case .load:
      return Self.values("load", ["s", "a"])
        + [Form(suffix: "c_a", call: "loadConstant(toSlot: false, %)"),
          Form(suffix: "c_s", call: "loadConstant(toSlot: true, %)")]
        + ["s", "a"].flatMap { place in
          ["loadIndexed", "loadSum", "loadScaled"].flatMap { method in
            Self.values(method, [place]).map { Form(suffix: "\(method.dropFirst(4).lowercased())_\($0.suffix)", call: $0.call) }
          }
        } + Self.values("loadOffset", ["s"]).map { Form(suffix: "offset_\($0.suffix)", call: $0.call) }
    case .store:
      return ["ss", "as", "sa"].map { place in
        let arguments = place.map { Self.sources[$0]! }.joined(separator: ", ")
        return Form(suffix: place, call: "store(\(arguments), %)")
      } + [
        Form(suffix: "si", call: "storeImmediate(.slot, %)"),
        Form(suffix: "ai", call: "storeImmediate(.accumulator, %)"),
        Form(suffix: "cs", call: "storeConstant(.slot, %)"),
        Form(suffix: "ca", call: "storeConstant(.accumulator, %)"),
        Form(suffix: "indexed_s", call: "storeIndexed(%)"),
        Form(suffix: "sum_s", call: "storeSum(%)"),
        Form(suffix: "offset_s", call: "storeOffset(%)"),
      ]
    }
  }
}

extension HandlerFiles {
  static let head = "// Generated from Sources/Engine/operations.tsv by `swift run HandlerGenerator`.\n\n"

  /// The threaded tier's handlers and their table.
  static func threaded(opcodes: Table, operations: [Operation]) -> [GeneratedFile] {
    var lines = head
    var names: [String] = []
    var bases: [Int: (base: Int, shape: Operation.Shape)] = [:]
    var known: [String: Int] = [:]
    var fused: [(name: String, base: Int)] = []
    for operation in operations {
      let key = operation.shape.rawValue + operation.function
      if known[key] == nil {
        known[key] = names.count
        let isFloat = operation.operandClass != "i"
        for form in operation.shape.forms(of: operation.function, isFloat: isFloat) {
          let function = form.suffix.hasPrefix("brnot")
            ? Operation.Shape.opposite(of: operation.function) : operation.function
          let name = "apus_t_\(operation.identifier)_\(form.suffix)"
          lines += .handler(name, form.call.replacing("%", with: function))
          names.append(name)
        }
      }
      if let row = opcodes.rows.first(where: { $0.name == operation.name }) {
        bases[opcodes.number(of: row)] = (known[key]!, operation.shape)
      } else {
        fused.append((operation.identifier, known[key]!))
      }
    }
    return [
      GeneratedFile(path: "Sources/Engine/Threaded/Generated/ThreadedHandlers.swift", text: lines),
      GeneratedFile(
        path: "Sources/Engine/Threaded/Generated/ThreadedTable.swift", text: table(names, bases, fused)),
    ]
  }

  private static func table(
    _ names: [String], _ bases: [Int: (base: Int, shape: Operation.Shape)], _ fused: [(name: String, base: Int)]
  ) -> String {
    var text = head
    text += "let threadedHandlers: InlineArray<\(names.count), Handler> = [\n"
    for name in names { text += "  \(name),\n" }
    text += "]\n\n"
    let count = (bases.keys.max() ?? 0) + 1
    text += "/// By `Opcode.rawValue`: the number of the first form in `threadedHandlers`, times 16, plus the shape.\n"
    text += "let threadedForms: InlineArray<\(count), UInt32> = [\n"
    for number in 0..<count {
      guard let entry = bases[number] else {
        text += "  0,\n"
        continue
      }
      let shape = Operation.Shape.allCases.firstIndex(of: entry.shape)! + 1
      text += "  \(entry.base * 16 + shape),\n"
    }
    text += "]\n\n/// Numbers of the first forms of two operations in one.\nenum FusedForm {\n"
    for entry in fused { text += "  static var \(entry.name): Int { \(entry.base) }\n" }
    return text + "}\n"
  }
}
