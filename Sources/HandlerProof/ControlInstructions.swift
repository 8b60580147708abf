import Engine
import Opcodes

/// A module that executes what is no value instruction: variables, selection, branches, calls, tables, memories.
struct ControlInstructions {
  /// Locals of every function that takes turns.
  enum Local { static let turns = 0, a = 1, b = 2, wide = 3, float = 4, double = 5, c = 6, digest = 7 }

  private(set) var module = ModuleBytes()
  private(set) var entries: [Scenario.Entry] = []
  /// Numbers of functions that are called, imports included.
  private(set) var callee: [String: Int] = [:]

  /// Types by number.
  enum Signature { static let turns = 0, none = 1, i32 = 2, f64 = 3, f32 = 4, two = 5, host = 6, six = 7, tag = 8, caught = 9 }

  /// - Parameters:
  ///   - imports: functions of the type `host`.
  ///   - hasExceptions: there is a tag.
  ///   - is64: the memories and the table have 64-bit addresses.
  ///   - isShared: the memories are shared.
  init(imports: Int, hasExceptions: Bool = false, is64: Bool = false, isShared: Bool = false) {
    module.has64BitAddresses = is64
    module.hasSharedMemories = isShared
    module.types = [
      ([.i32], [.i64]), ([], []), ([.i32], [.i32]), ([.f64], [.f64]), ([.f32], [.f32]),
      ([.i32, .i64], [.i32, .i64]), ([.i32], [.i32]), ([.i32, .i32, .i32, .i32, .i32, .i32], [.i32]),
    ]
    if hasExceptions {
      module.types += [([.i32], []), ([], [.i32, .exnref])]
      module.tags = [Signature.tag]
    }
    module.imports = (0..<imports).map { ("f\($0)", Signature.host) }
    module.memories = [2, 1]
    module.globals = [1024, 5]
    module.otherGlobals = [(.f64, raw(.f64Const, [UInt8](repeating: 0x11, count: 8)))]
    module.data = [1, 2, 3, 4, 5, 6, 7, 8]
    addCallees()
    let number = module.imports.count
    module.table = [number, number + 1, number + 2, 0, 0, 0]
    module.passiveElements = [number, number + 1]
  }

  // MARK: Pieces

  /// Adds a function that does `body` once a turn.
  mutating func add(_ name: String, hidden: [String] = [], _ body: [UInt8]...) {
    let all = code(
      i32(7), op(.localSet, Local.a), i32(3), op(.localSet, Local.b), i64(11), op(.localSet, Local.wide),
      raw(.loop, noType), body.flatMap { $0 },
      op(.localGet, Local.turns), i32(1), op(.i32Sub), op(.localTee, Local.turns), op(.brIf, 0), op(.end),
      op(.localGet, Local.digest))
    addEntry(name, all, hidden: hidden)
  }

  /// Adds a function that is called with a number of turns.
  mutating func addEntry(
    _ name: String, _ body: [UInt8], hidden: [String] = [], isCalledEachTurn: Bool = false,
    traps: Bool = false
  ) {
    let locals: [ValueType] = [.i32, .i32, .i64, .f32, .f64, .i32, .i64]
    entries.append(.init(
      name: name, function: module.functions.count, isCalledEachTurn: isCalledEachTurn, traps: traps,
      hidden: hidden.map { "apus_" + $0 }))
    module.functions.append(.init(type: Signature.turns, locals: locals, body: body))
  }

  mutating func addCallee(_ name: String, _ type: Int, locals: [ValueType] = [], _ body: [UInt8]...) {
    callee[name] = module.imports.count + module.functions.count
    module.functions.append(.init(type: type, locals: locals, body: body.flatMap { $0 }))
  }

  subscript(_ name: String) -> Int { callee[name] ?? 0 }

  /// Takes an i32 off the stack into the digest.
  static let mix = code(
    op(.i64ExtendI32U), op(.localGet, Local.digest), i64(9), op(.i64Rotl), op(.i64Xor), op(.localSet, Local.digest))
  /// The same, from the accumulator.
  static let take = code(
    op(.i64ExtendI32U), op(.localGet, Local.digest), op(.i64Sub), op(.localSet, Local.digest))
  static let mixDouble = code(op(.i64ReinterpretF64), op(.i32WrapI64), mix)
  static let mixFloat = code(op(.i32ReinterpretF32), mix)

  /// An address or an index, of an i32.
  func address(_ number: [UInt8]) -> [UInt8] { module.has64BitAddresses ? code(number, op(.i64ExtendI32U)) : number }
  /// The same, of a number.
  func address(_ number: Int32) -> [UInt8] { module.has64BitAddresses ? i64(Int64(number)) : i32(number) }
  /// Makes an i32 of an address or a size.
  var narrowed: [UInt8] { module.has64BitAddresses ? op(.i32WrapI64) : [] }

  static let a = op(.localGet, Local.a)
  static let b = op(.localGet, Local.b)
  static let computed = code(op(.localGet, Local.turns), i32(7), op(.i32And))
  /// An index in five bytes, as linkers leave it.
  static func long(_ opcode: Opcode, _ indices: Int...) -> [UInt8] {
    raw(opcode, indices.flatMap { leb($0, length: 5) })
  }

  private mutating func addCallees() {
    // The first three are in the table.
    addCallee("i32", Signature.i32, op(.localGet, 0), i32(2), op(.i32Mul))
    addCallee("constant", Signature.i32, i32(77))
    addCallee("local", Signature.i32, locals: [.i32], op(.localGet, 0))
    addCallee("none", Signature.none, op(.nop))
    addCallee("f64", Signature.f64, op(.localGet, 0), op(.localGet, 0), op(.f64Add))
    addCallee("f32", Signature.f32, op(.localGet, 0), op(.localGet, 0), op(.f32Add))
    addCallee("two", Signature.two, op(.localGet, 0), i32(1), op(.i32Add), op(.localGet, 1), i64(1), op(.i64Add))
    addCallee(
      "return", Signature.i32,
      op(.localGet, 0), raw(.if, noType), op(.localGet, 0), op(.return), op(.end), i32(1))
    addCallee("many", Signature.six, op(.localGet, 5), op(.localGet, 0), op(.i32Sub))
    addCallee("tail", Signature.i32, op(.localGet, 0), i32(3), op(.i32Add), op(.returnCall, self["i32"]))
    // A frame that grows, and one whose caller is not in place.
    addCallee(
      "tailToMany", Signature.i32, (0..<6).flatMap { code(op(.localGet, 0), i32($0), op(.i32Add)) },
      op(.returnCall, self["many"]))
    addCallee(
      "tailIndirect", Signature.i32, op(.localGet, 0), address(code(op(.localGet, 0), i32(1), op(.i32And))),
      op(.returnCallIndirect, Signature.i32, 0))
    addCallee(
      "tailIndirectLocal", Signature.i32, locals: [.i32], op(.localGet, 0), address(op(.localGet, 1)),
      op(.returnCallIndirect, Signature.i32, 0))
    addCallee("tailHost", Signature.host, op(.localGet, 0), i32(1), op(.i32Or), op(.returnCall, 0))
  }
}
