import WasmModule

/// What an instruction does to the nesting of blocks.
enum BlockRole: UInt8 {
  /// It is no bracket of a block.
  case plain
  /// `block`, `loop`, `try_table`: opens a block.
  case open
  case openIf
  /// `try` of the legacy exceptions.
  case openTry
  case elseClause
  /// `catch`, `catch_all` of the legacy exceptions.
  case catchClause
  /// `delegate` of the legacy exceptions: closes its `try`.
  case delegate
  case end
}

/// What the printer looks up of an instruction: its row of the table, and what follows from it.
struct InstructionFact: Sendable {
  var immediates = Immediates.unknown
  var role = BlockRole.plain
  /// The exponent of the natural alignment.
  var alignment: UInt8 = 0
  /// Operands and results, where they are the same wherever the instruction stands. `varies` operands depend on the
  /// immediates (`ModulePrinter.arity`).
  var pops: UInt8 = 0
  var pushes: UInt8 = 0
  /// The name, in `InstructionFacts.names`.
  var nameStart: UInt32 = 0
  var nameEnd: UInt32 = 0

  static let varies: UInt8 = 0xFF
}

/// The facts of all instructions, by `Opcode.rawValue`.
struct InstructionFacts: Sendable {
  static let all = InstructionFacts()

  private(set) var facts: [InstructionFact] = []
  private(set) var names: [UInt8] = []

  private init() {
    facts.reserveCapacity(Int(Opcode.limit))
    for number in 0..<Opcode.limit {
      let opcode = Opcode(rawValue: number)
      var fact = InstructionFact()
      let row = opcode.row
      fact.immediates = row.immediates
      fact.role = Self.role(opcode)
      fact.alignment = row.alignment
      if row.isTyped {
        fact.pops = UInt8(row.popCount)
        fact.pushes = UInt8(row.pushCount)
      }
      // Two instructions may share a name, and then the table tells them apart by a second word.
      let name = Mnemonic(opcode)
      fact.nameStart = UInt32(names.count)
      for index in 0..<name.count {
        if name[index] == 0x20 { break }
        names.append(name[index])
      }
      fact.nameEnd = UInt32(names.count)
      facts.append(fact)
    }
    for (opcode, pops, pushes) in Self.arities {
      facts[Int(opcode.rawValue)].pops = pops
      facts[Int(opcode.rawValue)].pushes = pushes
    }
    for opcode in Self.varying { facts[Int(opcode.rawValue)].pops = InstructionFact.varies }
  }

  subscript(opcode: Opcode) -> InstructionFact { facts[Int(opcode.rawValue)] }

  private static func role(_ opcode: Opcode) -> BlockRole {
    switch opcode {
    case .block, .loop, .tryTable: .open
    case .if: .openIf
    case .try: .openTry
    case .else: .elseClause
    case .catch, .catchAll: .catchClause
    case .delegate: .delegate
    case .end: .end
    default: .plain
    }
  }

  /// Operands and results that are always the same in number, although their types are not, and so not in the table.
  private static let arities: [(Opcode, pops: UInt8, pushes: UInt8)] = [
    (.drop, 1, 0), (.select, 3, 1), (.selectTyped, 3, 1),
    (.localGet, 0, 1), (.localSet, 1, 0), (.localTee, 1, 1), (.globalGet, 0, 1), (.globalSet, 1, 0),
    (.tableGet, 1, 1), (.tableSet, 2, 0), (.tableGrow, 2, 1), (.tableFill, 3, 0), (.tableCopy, 3, 0),
    (.memoryCopy, 3, 0),
    (.refNull, 0, 1), (.refIsNull, 1, 1), (.refFunc, 0, 1), (.refAsNonNull, 1, 1),
    (.structNewDefault, 0, 1), (.structGet, 1, 1), (.structGetS, 1, 1), (.structGetU, 1, 1), (.structSet, 2, 0),
    (.arrayNew, 2, 1), (.arrayNewDefault, 1, 1), (.arrayNewData, 2, 1), (.arrayNewElem, 2, 1),
    (.arrayGet, 2, 1), (.arrayGetS, 2, 1), (.arrayGetU, 2, 1), (.arraySet, 3, 0), (.arrayFill, 4, 0),
    (.arrayCopy, 5, 0), (.arrayInitData, 4, 0), (.arrayInitElem, 4, 0),
    (.refTest, 1, 1), (.refTestNull, 1, 1), (.refCast, 1, 1), (.refCastNull, 1, 1),
    (.anyConvertExtern, 1, 1), (.externConvertAny, 1, 1), (.refI31, 1, 1),
    (.structNewDefaultDesc, 1, 1), (.refGetDesc, 1, 1), (.refCastDescEq, 2, 1), (.refCastDescEqNull, 2, 1),
    (.throwRef, 1, 0),
  ]

  /// Those whose operands depend on a type or a label.
  private static let varying: [Opcode] = [
    .call, .returnCall, .callIndirect, .returnCallIndirect, .callRef, .returnCallRef, .return,
    .br, .brIf, .brTable, .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail, .brOnCastDescEq, .brOnCastDescEqFail,
    .throw, .structNew, .structNewDesc, .arrayNewFixed,
  ]
}
