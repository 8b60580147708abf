import WasmModule

/// Reads an expression (specification, 5.4.10) into a tree: blocks that are open are kept in a list, not on the native
/// stack.
struct ExpressionReader {
  var reader: ByteReader
  /// The module's types, by index.
  let types: [TypeNumber]
  /// What the store knows of them.
  let defined: DefinedTypes

  private var sequences: [[Instruction]] = [[]]
  private var open: [OpenBlock] = []

  /// A structured instruction whose `end` was not read yet.
  private struct OpenBlock {
    let opcode: Opcode
    let offset: Int
    let type: BlockType
    var catches: [Catch] = []
    /// Where it stands.
    let outer: SequenceIndex
    let inner: SequenceIndex
    /// After `else`.
    var alternative: SequenceIndex?
  }

  init(_ bytes: [UInt8], types: [TypeNumber], defined: DefinedTypes) {
    reader = ByteReader(bytes: bytes, offset: 0)
    self.types = types
    self.defined = defined
  }

  /// The expression at an offset. Afterwards the reader is behind its `end`.
  mutating func expression(at offset: Int) -> Expression {
    reader.offset = offset
    sequences = [[]]
    open = []
    var current: SequenceIndex = 0
    while true {
      let offset = reader.offset
      let opcode = opcode()
      switch opcode {
      case .block, .loop, .if, .tryTable:
        let type = reader.blockType(types, defined)
        let catches = opcode == .tryTable ? reader.vector { $0.catchClause() } : []
        open.append(
          OpenBlock(
            opcode: opcode, offset: offset, type: type, catches: catches, outer: current, inner: sequences.count))
        current = sequences.count
        sequences.append([])
      case .else:
        open[open.count - 1].alternative = sequences.count
        current = sequences.count
        sequences.append([])
      case .end:
        guard let block = open.popLast() else { return Expression(sequences) }
        current = block.outer
        sequences[current].append(Instruction(opcode: block.opcode, offset: block.offset, form: form(of: block)))
      default:
        sequences[current].append(Instruction(opcode: opcode, offset: offset, form: form(opcode)))
      }
    }
  }

  private mutating func form(of block: OpenBlock) -> Instruction.Form {
    switch block.opcode {
    case .block: return .block(block.type, block.inner)
    case .loop: return .loop(block.type, block.inner)
    case .tryTable: return .tryTable(block.type, block.catches, block.inner)
    default:
      // `if` without `else` is an `if` with an empty one (5.4.2).
      if let alternative = block.alternative { return .if(block.type, then: block.inner, else: alternative) }
      sequences.append([])
      return .if(block.type, then: block.inner, else: sequences.count - 1)
    }
  }

  /// An opcode: a byte, or a prefix and an integer.
  private mutating func opcode() -> Opcode {
    let byte = reader.byte()
    guard byte >= 0xFB, byte <= 0xFE else { return Opcode(byte: byte) }
    let code = reader.unsigned()
    guard let opcode = Opcode(prefix: byte, code: UInt32(truncatingIfNeeded: code)) else {
      preconditionFailure("a validated module has an unknown opcode")
    }
    return opcode
  }

  // MARK: Plain instructions

  private mutating func form(_ opcode: Opcode) -> Instruction.Form {
    if let form = control(opcode) ?? variable(opcode) ?? table(opcode) ?? memory(opcode) ?? vectorMemory(opcode)
      ?? atomic(opcode) ?? reference(opcode) ?? aggregate(opcode) ?? number(opcode)
    {
      return form
    }
    preconditionFailure("no rule for the opcode \(opcode.rawValue)")
  }

  /// 5.4.2.
  private mutating func control(_ opcode: Opcode) -> Instruction.Form? {
    switch opcode {
    case .unreachable: return .unreachable
    case .nop: return .nop
    case .br: return .br(reader.index())
    case .brIf: return .brIf(reader.index())
    case .brTable:
      let labels = reader.vector { $0.index() }
      return .brTable(labels, default: reader.index())
    case .brOnNull: return .brOnNull(reader.index())
    case .brOnNonNull: return .brOnNonNull(reader.index())
    case .brOnCast, .brOnCastFail:
      // Bit 0: the source may be null; bit 1: the target may be.
      let flags = reader.byte()
      let label = reader.index()
      _ = reader.heapType(types)
      let target = ReferenceType(isNullable: flags & 2 != 0, heap: reader.heapType(types))
      return opcode == .brOnCast ? .brOnCast(label, target) : .brOnCastFail(label, target)
    case .call: return .call(reader.index())
    case .returnCall: return .returnCall(reader.index())
    case .callRef: return .callRef(type())
    case .returnCallRef: return .returnCallRef(type())
    case .callIndirect, .returnCallIndirect:
      let type = type()
      let table = reader.index()
      return opcode == .callIndirect ? .callIndirect(table: table, type) : .returnCallIndirect(table: table, type)
    case .return: return .return
    case .throw: return .throw(tag: reader.index())
    case .throwRef: return .throwRef
    default: return nil
    }
  }

  /// 5.4.3, 5.4.1.
  private mutating func variable(_ opcode: Opcode) -> Instruction.Form? {
    switch opcode {
    case .localGet: return .localGet(reader.index())
    case .localSet: return .localSet(reader.index())
    case .localTee: return .localTee(reader.index())
    case .globalGet: return .globalGet(reader.index())
    case .globalSet: return .globalSet(reader.index())
    case .drop: return .drop
    case .select: return .select
    case .selectTyped:
      let (types, count) = (types, reader.index())
      for _ in 0..<count { _ = reader.valueType(types) }
      return .select
    default: return nil
    }
  }

  /// 5.4.4.
  private mutating func table(_ opcode: Opcode) -> Instruction.Form? {
    switch opcode {
    case .tableGet: return .tableGet(reader.index())
    case .tableSet: return .tableSet(reader.index())
    case .tableSize: return .tableSize(reader.index())
    case .tableGrow: return .tableGrow(reader.index())
    case .tableFill: return .tableFill(reader.index())
    case .tableCopy:
      let target = reader.index()
      return .tableCopy(to: target, from: reader.index())
    case .tableInit:
      let segment = reader.index()
      return .tableInit(reader.index(), segment)
    case .elemDrop: return .elemDrop(reader.index())
    default: return nil
    }
  }

  /// 5.4.6.
  private mutating func reference(_ opcode: Opcode) -> Instruction.Form? {
    switch opcode {
    case .refNull:
      _ = reader.heapType(types)
      return .refNull
    case .refFunc: return .refFunc(reader.index())
    case .refIsNull: return .refIsNull
    case .refAsNonNull: return .refAsNonNull
    case .refEq: return .refEq
    case .refTest: return .refTest(ReferenceType(isNullable: false, heap: reader.heapType(types)))
    case .refTestNull: return .refTest(ReferenceType(isNullable: true, heap: reader.heapType(types)))
    case .refCast: return .refCast(ReferenceType(isNullable: false, heap: reader.heapType(types)))
    case .refCastNull: return .refCast(ReferenceType(isNullable: true, heap: reader.heapType(types)))
    case .refI31: return .refI31
    case .i31GetS: return .i31Get(isSigned: true)
    case .i31GetU: return .i31Get(isSigned: false)
    case .anyConvertExtern: return .anyConvertExtern
    case .externConvertAny: return .externConvertAny
    default: return nil
    }
  }

  /// 5.4.7.
  private mutating func aggregate(_ opcode: Opcode) -> Instruction.Form? {
    switch opcode {
    case .structNew: return .structNew(type())
    case .structNewDefault: return .structNewDefault(type())
    case .structGet, .structGetS, .structGetU:
      let type = type()
      return .structGet(type, field: reader.index(), isSigned: opcode == .structGetS)
    case .structSet:
      let type = type()
      return .structSet(type, field: reader.index())
    case .arrayNew: return .arrayNew(type())
    case .arrayNewDefault: return .arrayNewDefault(type())
    case .arrayNewFixed, .arrayNewData, .arrayNewElem, .arrayInitData, .arrayInitElem:
      let type = type()
      let index = reader.index()
      switch opcode {
      case .arrayNewFixed: return .arrayNewFixed(type, index)
      case .arrayNewData: return .arrayNewData(type, index)
      case .arrayNewElem: return .arrayNewElem(type, index)
      case .arrayInitData: return .arrayInitData(type, index)
      default: return .arrayInitElem(type, index)
      }
    case .arrayGet, .arrayGetS, .arrayGetU: return .arrayGet(type(), isSigned: opcode == .arrayGetS)
    case .arraySet: return .arraySet(type())
    case .arrayLen: return .arrayLen
    case .arrayFill: return .arrayFill(type())
    case .arrayCopy:
      let target = type()
      return .arrayCopy(to: target, from: type())
    default: return nil
    }
  }

  /// 5.4.8, 5.4.9.
  private mutating func number(_ opcode: Opcode) -> Instruction.Form? {
    switch opcode {
    case .i32Const: return .const(.i32(UInt32(truncatingIfNeeded: reader.signed())))
    case .i64Const: return .const(.i64(UInt64(bitPattern: reader.signed())))
    case .f32Const: return .const(.f32(.only(UInt64(reader.littleEndian(4)))))
    case .f64Const: return .const(.f64(.only(UInt64(reader.littleEndian(8)))))
    case .v128Const: return .const(.v128(Vector(bits: reader.littleEndian(16))))
    default: break
    }
    if let operation = numericOperation(opcode) { return .numeric(operation) }
    let lanes: [UInt8]
    switch opcode.row.immediates {
    case .lane: lanes = [reader.byte()]
    case .lanes16: lanes = Array(reader.take(16))
    default: lanes = []
    }
    return vectorOperation(opcode, lanes: lanes).map { .numeric($0) }
  }

  private mutating func type() -> TypeNumber { types[reader.index()] }
}

extension ByteReader {
  /// A catch clause (5.4.2).
  fileprivate mutating func catchClause() -> Catch {
    let kind = byte()
    switch kind {
    case 0x00, 0x01:
      let tag = index()
      return kind == 0 ? .tag(tag, label: index()) : .tagRef(tag, label: index())
    case 0x02: return .all(label: index())
    default: return .allRef(label: index())
    }
  }
}
