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

  /// The forms of a plain operation: operands and result in slots.
  var plainForms: [Form] {
    switch self {
    case .inPlace, .ternary, .shifted, .masked: []
    case .unary: Self.slots("unary", ["s"])
    case .truncate: Self.slots("truncate", ["s"])
    case .commutative, .compare, .binary: Self.slots("binary", ["ss"])
    case .divide: Self.slots("divide", ["ss"])
    case .load: Self.slots("load", ["s"])
    case .store: [Form(suffix: "ss", call: "store(.slot, .slot, %)")]
    }
  }

  /// The forms where there is no accumulator: operands in slots, immediates or the bytecode's own addresses, the result in
  /// a slot. The translator's `FormNumber` counts on the order.
  var narrowForms: [Form] {
    switch self {
    case .inPlace: []
    case .unary: Self.slots("unary", ["s"])
    case .truncate: Self.slots("truncate", ["s"])
    case .commutative: Self.slots("binary", ["ss", "si"])
    case .binary: Self.slots("binary", ["ss", "si", "is"])
    case .divide: Self.slots("divide", ["ss"])
    case .ternary: Self.slots("ternary", ["ss"])
    case .shifted: Self.slots("shifted", ["ss"])
    case .masked: Self.slots("masked", ["s"])
    case .compare:
      Self.slots("binary", ["ss", "si"]) + Self.branches(["ss", "si"], "br")
        + [Form(suffix: "brw_s", call: "branchWide(.slot, %)")] + Self.steps
    case .load:
      Self.slots("load", ["s"]) + [Form(suffix: "c_s", call: "loadConstant(toSlot: true, %)")]
        + ["loadIndexed", "loadSum", "loadScaled", "loadOffset"].flatMap { method in
          Self.slots(method, ["s"]).map {
            Form(suffix: "\(method.dropFirst(4).lowercased())_\($0.suffix)", call: $0.call)
          }
        }
    case .store:
      [
        Form(suffix: "ss", call: "store(.slot, .slot, %)"), Form(suffix: "si", call: "storeImmediate(.slot, %)"),
        Form(suffix: "cs", call: "storeConstant(.slot, %)"), Form(suffix: "indexed_s", call: "storeIndexed(%)"),
        Form(suffix: "sum_s", call: "storeSum(%)"), Form(suffix: "offset_s", call: "storeOffset(%)"),
      ]
    }
  }

  private static func slots(_ method: String, _ places: [String]) -> [Form] {
    values(method, places).filter { $0.suffix.hasSuffix("_s") }
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

extension Operation {
  /// Whether machines of 32 bits have the operation's plain forms only: all but what most of the code for them is made
  /// of, 32-bit integers, has little to gain from more, and flash is short.
  var isPlainOnNarrow: Bool {
    let isMemory = shape == .load || shape == .store
    if isMemory { return !Operation.richAccesses.contains(name) }
    return !function.hasPrefix("I32.")
  }

  /// The operation where results go to slots only: what differs only in its types is the same one.
  var functionOnSlots: String {
    // A slot's upper half is written for 64 bits only.
    switch name {
    case "i64.load8_u": return "Load.i64U8"
    case "i64.load16_u": return "Load.i64U16"
    case "i64.load32_u": return "Load.i64U32"
    default: break
    }
    return switch function {
    case "Load.f32": "Load.i32"
    case "Load.f64": "Load.i64"
    case "Store.f32": "Store.i32"
    case "Store.f64": "Store.i64"
    case "Convert.floatBits", "Convert.float": "Convert.extendU"
    case "Convert.double": "Convert.doubleBits"
    case "I64.extend32S": "Convert.extendS"
    default: function
    }
  }

  private static let richAccesses: Set = [
    "i32.load", "i32.load8_u", "i32.load16_s", "i32.load16_u", "i32.store", "i32.store8", "i32.store16",
  ]
}

extension HandlerFiles {
  /// What puts a table into a section of its own, so that the linker can drop others without it. Nothing that other
  /// modules may inline can use it then: see `Machine/Tables.swift`.
  static func section(_ name: String, isConstant: Bool = false) -> String {
    "#if objectFormat(ELF)\n@section(\"\(isConstant ? ".rodata" : ".data.rel.ro").\(name)\")\n#endif\n"
  }

  static let head = "// Generated from Sources/Engine/operations.tsv by `swift run HandlerGenerator`.\n\n"

  /// The threaded tier's handlers and their table, for both kinds of machines.
  static func threaded(opcodes: Table, operations: [Operation]) -> [GeneratedFile] {
    let wide = ThreadedForms(opcodes: opcodes, operations: operations, isNarrow: false)
    let narrow = ThreadedForms(opcodes: opcodes, operations: operations, isNarrow: true)
    let folder = "Sources/Engine/Threaded/Generated"
    let condition = "_pointerBitWidth(_32) || APUS_NARROW"
    return [
      GeneratedFile(
        path: "\(folder)/ThreadedHandlers.swift", text: head + "#if !(\(condition))\n" + wide.lines + "#endif\n"),
      GeneratedFile(
        path: "\(folder)/NarrowHandlers.swift", text: head + "#if \(condition)\n" + narrow.lines.narrow + "#endif\n"),
      GeneratedFile(
        path: "\(folder)/ThreadedTable.swift", text: head + "#if !(\(condition))\n" + wide.table + "#endif\n"),
      GeneratedFile(
        path: "\(folder)/NarrowTable.swift", text: head + "#if \(condition)\n" + narrow.table + "#endif\n"),
    ]
  }
}

/// The threaded tier's handlers on one kind of machine.
struct ThreadedForms {
  /// The declarations.
  private(set) var lines: String
  private let isNarrow: Bool
  private var names: [String] = []
  /// The handler of a call. The same machine code has to be one handler: the compiler would merge two, and leave a call.
  private var declared: [String: String] = [:]
  /// By opcode's number: the number of the first form, the shape, and whether it has plain forms only.
  private var bases: [Int: (base: Int, shape: Operation.Shape, isPlain: Bool)] = [:]
  private var fused: [(name: String, base: Int)] = []

  init(opcodes: Table, operations: [Operation], isNarrow: Bool) {
    self.isNarrow = isNarrow
    lines = ThreadedInstruction.lines(isNarrow: isNarrow)
    var known: [String: Int] = [:]
    for operation in operations {
      let isPlain = isNarrow && operation.isPlainOnNarrow
      let key = operation.shape.rawValue + operation.function + (isPlain ? " plain" : "")
      if known[key] == nil {
        known[key] = names.count
        add(operation, isPlain)
      }
      if let row = opcodes.rows.first(where: { $0.name == operation.name }) {
        bases[opcodes.number(of: row)] = (known[key]!, operation.shape, isPlain)
      } else {
        fused.append((operation.identifier, known[key]!))
      }
    }
  }

  private mutating func add(_ operation: Operation, _ isPlain: Bool) {
    let isFloat = operation.operandClass != "i"
    let forms =
      isPlain
      ? operation.shape.plainForms
      : isNarrow ? operation.shape.narrowForms : operation.shape.forms(of: operation.function, isFloat: isFloat)
    for form in forms {
      let function = form.suffix.hasPrefix("brnot")
        ? Operation.Shape.opposite(of: operation.function)
        : isPlain ? operation.functionOnSlots : operation.function
      let call = form.call.replacing("%", with: function)
      if declared[call] == nil {
        declared[call] = "apus_t_\(operation.identifier)_\(form.suffix)"
        lines += .handler(declared[call]!, call)
      }
      names.append(declared[call]!)
    }
  }

  var table: String {
    var text = HandlerFiles.section("threaded") + "let threadedHandlers: InlineArray<\(names.count), ThreadedHandler> = [\n"
    for name in names { text += "  \(name),\n" }
    text += "]\n\n"
    let count = (bases.keys.max() ?? 0) + 1
    text += "/// By `Opcode.rawValue`: the number of the first form in `threadedHandlers`, times 32, plus 16 where there\n"
    text += "/// are plain forms only, plus the shape.\n"
    text += HandlerFiles.section("forms", isConstant: true) + "let threadedForms: InlineArray<\(count), UInt16> = [\n"
    for number in 0..<count {
      guard let entry = bases[number] else {
        text += "  0,\n"
        continue
      }
      let shape = Operation.Shape.allCases.firstIndex(of: entry.shape)! + 1
      text += "  \(entry.base * 32 + (entry.isPlain ? 16 : 0) + shape),\n"
    }
    text += "]\n\n/// Numbers of the first forms of two operations in one; where they have plain forms only, there are none.\n"
    text += "enum FusedForm {\n"
    for entry in fused { text += "  static var \(entry.name): Int { \(entry.base) }\n" }
    return text + "}\n"
  }
}
