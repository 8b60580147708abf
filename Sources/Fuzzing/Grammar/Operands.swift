import Opcodes
import WasmModule

/// What the rows do not say of an operation: which operands make it trap, and which results may be NaNs of any bits.
enum OperandRules {
  /// Division that traps for 0.
  static func divides(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .i32DivS, .i32DivU, .i32RemS, .i32RemU, .i64DivS, .i64DivU, .i64RemS, .i64RemU: true
    default: false
    }
  }

  /// The multiplication of the type that an instruction adds or subtracts.
  static func product(_ opcode: Opcode) -> Opcode? {
    switch opcode {
    case .i32Add: .i32Mul
    case .i64Add: .i64Mul
    case .f32Add, .f32Sub: .f32Mul
    case .f64Add, .f64Sub: .f64Mul
    default: nil
    }
  }

  /// Conversion that traps for what is out of range.
  static func truncates(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .i32TruncF32S, .i32TruncF32U, .i32TruncF64S, .i32TruncF64U: true
    case .i64TruncF32S, .i64TruncF32U, .i64TruncF64S, .i64TruncF64U: true
    default: false
    }
  }

  static func canTrap(_ opcode: Opcode) -> Bool { divides(opcode) || truncates(opcode) }

  /// Comparisons lane by lane: all bits of a lane are alike, and those of a NaN by chance.
  private static func compares(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .f32x4Eq, .f32x4Ne, .f32x4Lt, .f32x4Gt, .f32x4Le, .f32x4Ge: true
    case .f64x2Eq, .f64x2Ne, .f64x2Lt, .f64x2Gt, .f64x2Le, .f64x2Ge: true
    default: false
    }
  }

  /// Operations on the bits of floats, of which the specification leaves nothing open.
  private static func isBitwise(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .f32Abs, .f32Neg, .f32Copysign, .f64Abs, .f64Neg, .f64Copysign: true
    case .i32ReinterpretF32, .i64ReinterpretF64, .f32ReinterpretI32, .f64ReinterpretI64: true
    case .f32x4Abs, .f32x4Neg, .f32x4Pmin, .f32x4Pmax, .f64x2Abs, .f64x2Neg, .f64x2Pmin, .f64x2Pmax: true
    default: false
    }
  }

  /// By number: the lanes whose arithmetic NaNs the result may hold. `f32` and `f64` stand for themselves, and for
  /// the vectors of them; 0 for none.
  private static let laneTypes: [UInt8] = (0..<Opcode.limit).map { number in
    let opcode = Opcode(rawValue: number)
    let row = opcode.row
    guard row.isTyped, row.pushCount == 1, row.popCount > 0, !isBitwise(opcode), !compares(opcode)
    else { return 0 }
    let result = row.push(0)
    if row.family == .numeric, result == .f32 || result == .f64 {
      return row.pop(0) == .f32 || row.pop(0) == .f64 ? result.rawValue : 0
    }
    guard row.family == .vector || row.family == .relaxedVector, row.immediates == .none, result == .v128,
      row.pop(0) == .v128
    else { return 0 }
    // The name of a vector instruction begins with the shape of its lanes. Conversions from integers are caught as
    // well, which does no harm.
    let shape = opcode.mnemonic.prefix { $0 != "." }
    return shape == "f32x4" ? ValueType.f32.code : shape == "f64x2" ? ValueType.f64.code : 0
  }

  static func makesNaN(_ opcode: Opcode) -> Bool { laneTypes[Int(opcode.rawValue)] != 0 }

  /// Whether the lanes of a result that may hold NaNs are `f32`.
  static func makesSingles(_ opcode: Opcode) -> Bool { laneTypes[Int(opcode.rawValue)] == ValueType.f32.code }

  /// Whether the bits of a NaN among the operands can be seen in the result.
  static func seesBits(_ opcode: Opcode) -> Bool { opcode.row.family != .numeric || isBitwise(opcode) }

  /// Access that needs its natural alignment.
  static func needsAlignment(_ row: InstructionRow) -> Bool { row.family == .atomic }
}

extension ModuleGenerator {
  /// An operation of the tables, with operands.
  /// - Parameter wanted: the type of its result; of several, an address may be one.
  mutating func apply(_ opcode: Opcode, _ wanted: ValueType?, isSeen: Bool) -> Instruction {
    let row = opcode.row
    switch row.immediates {
    case .memarg, .memargLane: return access(opcode, row)
    case .memory, .dataMemory: return memoryOperation(opcode, row, wanted)
    case .table, .elemTable: return tableOperation(opcode, row, wanted)
    case .data: return Instruction(opcode, .index(UInt32(choices.below(data.count))))
    case .elem: return Instruction(opcode, .index(UInt32(choices.below(elements.count))))
    default: break
    }
    let instruction = Instruction(opcode, lanes(row), operands(opcode, row), results: results(row))
    guard isSeen, OperandRules.makesNaN(opcode), let type = wanted else { return instruction }
    return canonical(instruction, opcode, type)
  }

  func lanes(_ row: InstructionRow) -> Immediate {
    switch row.immediates {
    case .lane: return .lane(UInt8(choices.below(Int(row.laneCount))))
    case .lanes16:
      let mask: UInt64 = 0x1F1F_1F1F_1F1F_1F1F
      return .lanes(low: choices.word() & mask, high: choices.word() & mask)
    case .zeroByte: return .zeroByte
    default: return .none
    }
  }

  func results(_ row: InstructionRow) -> [ValueType] {
    switch row.pushCount {
    case 0: []
    case 1: ValueType(code: row.push(0).rawValue).alone
    default: (0..<row.pushCount).map { ValueType(code: row.push($0).rawValue) }
    }
  }

  private mutating func operands(_ opcode: Opcode, _ row: InstructionRow) -> [Instruction] {
    if OperandRules.divides(opcode), let extremes = extremes(opcode, results(row)[0]) { return extremes }
    if OperandRules.divides(opcode), !takesRisk() { return [value(results(row)[0]), divisor(opcode, results(row)[0])] }
    if OperandRules.truncates(opcode), !takesRisk() { return [truncatable(opcode, row)] }
    let isSeen = OperandRules.seesBits(opcode)
    var operands: [Instruction] = []
    operands.reserveCapacity(row.popCount)
    for index in 0..<row.popCount { operands.append(value(ValueType(code: row.pop(index).rawValue), isSeen: isSeen)) }
    // A product is what programs add and subtract most.
    if let product = OperandRules.product(opcode), choices.chance(40) {
      let type = ValueType(code: row.pop(0).rawValue)
      let place = choices.below(2)
      if choices.chance(50) {
        operands[place] = .simple(product, value(type), value(type))
      } else {
        operands = [known(type), known(type)]
        operands[place] = .simple(product, known(type), known(type))
      }
    }
    // A carry or a borrow depends on the ends of the lower halves.
    if row.pushCount == 2 {
      for index in operands.indices where choices.chance(30) {
        operands[index] = choices.chance(50) ? .i64([0, .max, 1, .max - 1][choices.below(4)]) : constant(.i64)
      }
    }
    // What programs have most on the right: engines have forms of their own for it.
    if row.popCount == 2, row.pop(1) == .i32 || row.pop(1) == .i64, row.family == .numeric, choices.chance(25) {
      operands[1] = constant(ValueType(code: row.pop(1).rawValue))
    }
    return operands
  }

  /// What takes no work: a local, mostly.
  private mutating func known(_ type: ValueType) -> Instruction {
    guard choices.chance(85), let local = readableLocal(type) else { return constant(type) }
    return .local(local, type)
  }

  /// The least number and -1, now and then, for signed division: the remainder is 0, the quotient overflows.
  private mutating func extremes(_ opcode: Opcode, _ type: ValueType) -> [Instruction]? {
    switch opcode {
    case .i32RemS, .i64RemS: guard choices.chance(10) else { return nil }
    case .i32DivS, .i64DivS: guard takesRisk(), choices.chance(40) else { return nil }
    default: return nil
    }
    return type == .i64 ? [.i64(1 << 63), .i64(.max)] : [.i32(1 << 31), .i32(.max)]
  }

  /// Neither 0 nor, where that overflows, -1.
  private mutating func divisor(_ opcode: Opcode, _ type: ValueType) -> Instruction {
    let is64 = type == .i64
    if choices.chance(50) {
      let odd = is64 ? Instruction.simple(.i64Or, value(type), .i64(1)) : .simple(.i32Or, value(type), .i32(1))
      guard opcode == .i32DivS || opcode == .i64DivS else { return odd }
      return is64 ? .simple(.i64And, odd, .i64(.max >> 1)) : .simple(.i32And, odd, .i32(.max >> 1))
    }
    let number = [1, 2, 3, 7, 10, 255, 1 << 31, 0xFFFF_FFFE, 0x7FFF_FFFF, 1000][choices.below(10)] as UInt64
    return .address(number, type)
  }

  /// A float that fits the integer that it becomes.
  private mutating func truncatable(_ opcode: Opcode, _ row: InstructionRow) -> Instruction {
    let isSingle = row.pop(0) == .f32
    if choices.chance(25) {
      return isSingle
        ? .f32(bits: (border(opcode, row) as Float).bitPattern) : .f64(bits: (border(opcode, row) as Double).bitPattern)
    }
    if choices.chance(50) {
      // Of 24 bits, which a float holds exactly.
      let small = Instruction.simple(.i32ShrU, value(.i32), .i32(UInt32(8 + choices.below(24))))
      return .simple(isSingle ? .f32ConvertI32U : .f64ConvertI32U, small)
    }
    let number = Double(choices.smallBelow(1000)) / 8
    return isSingle ? .f32(bits: Float(number).bitPattern) : .f64(bits: number.bitPattern)
  }

  /// The least or the greatest number that fits.
  private func border<Number: BinaryFloatingPoint>(_ opcode: Opcode, _ row: InstructionRow) -> Number {
    let isSigned: Bool
    switch opcode {
    case .i32TruncF32S, .i32TruncF64S, .i64TruncF32S, .i64TruncF64S: isSigned = true
    default: isSigned = false
    }
    let width = row.push(0) == .i32 ? 32 : 64
    let end = Number(sign: .plus, exponent: Number.Exponent(isSigned ? width - 1 : width), significand: 1)
    if choices.chance(50) { return end.nextDown }
    let low: Number = isSigned ? -end : 0
    // With few bits there is nothing between the least integer and the one below it.
    return low - 1 == low ? low : (low - 1).nextUp
  }

  // MARK: NaNs

  /// The value, or the canonical NaN where it is a NaN: of what the specification leaves open nothing can be seen.
  mutating func canonical(_ value: Instruction, _ opcode: Opcode, _ type: ValueType) -> Instruction {
    guard swarm.nans == .canonical, let ordinal = type.ordinal else { return value }
    let local = body.scratch[ordinal] ?? body.addLocal(type, .none)
    body.scratch[ordinal] = local
    let kept = Instruction.teeLocal(local, value, type)
    let read = Instruction.local(local, type)
    let isSingle = OperandRules.makesSingles(opcode)
    switch type {
    case .f32:
      let operands = [kept, .f32(bits: 0x7FC0_0000), Instruction.simple(.f32Eq, read, read)]
      return Instruction(.select, .none, operands, results: type.alone)
    case .f64:
      let operands = [kept, .f64(bits: 0x7FF8 << 48), Instruction.simple(.f64Eq, read, read)]
      return Instruction(.select, .none, operands, results: type.alone)
    default:
      let bits: UInt64 = isSingle ? 0x7FC0_0000_7FC0_0000 : 0x7FF8 << 48
      return .simple(
        .v128Bitselect, kept, .v128(low: bits, high: bits), .simple(isSingle ? .f32x4Eq : .f64x2Eq, read, read))
    }
  }
}
