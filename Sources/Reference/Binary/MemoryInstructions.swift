import WasmModule

/// The instructions that reach memory (specification, 5.4.5; vectors 5.4.9; atomics: the threads proposal).
extension ExpressionReader {
  mutating func memory(_ opcode: Opcode) -> Instruction.Form? {
    switch opcode {
    case .memorySize: return .memorySize(reader.index())
    case .memoryGrow: return .memoryGrow(reader.index())
    case .memoryFill: return .memoryFill(reader.index())
    case .memoryCopy:
      let target = reader.index()
      return .memoryCopy(to: target, from: reader.index())
    case .memoryInit:
      let segment = reader.index()
      return .memoryInit(reader.index(), segment)
    case .dataDrop: return .dataDrop(reader.index())
    case .i32Load: return load(.i32, 32)
    case .i64Load: return load(.i64, 64)
    case .f32Load: return load(.f32, 32)
    case .f64Load: return load(.f64, 64)
    case .i32Load8S: return load(.i32, 8, isSigned: true)
    case .i32Load8U: return load(.i32, 8)
    case .i32Load16S: return load(.i32, 16, isSigned: true)
    case .i32Load16U: return load(.i32, 16)
    case .i64Load8S: return load(.i64, 8, isSigned: true)
    case .i64Load8U: return load(.i64, 8)
    case .i64Load16S: return load(.i64, 16, isSigned: true)
    case .i64Load16U: return load(.i64, 16)
    case .i64Load32S: return load(.i64, 32, isSigned: true)
    case .i64Load32U: return load(.i64, 32)
    case .i32Store: return store(.i32, 32)
    case .i64Store: return store(.i64, 64)
    case .f32Store: return store(.f32, 32)
    case .f64Store: return store(.f64, 64)
    case .i32Store8: return store(.i32, 8)
    case .i32Store16: return store(.i32, 16)
    case .i64Store8: return store(.i64, 8)
    case .i64Store16: return store(.i64, 16)
    case .i64Store32: return store(.i64, 32)
    default: return nil
    }
  }

  mutating func vectorMemory(_ opcode: Opcode) -> Instruction.Form? {
    switch opcode {
    case .v128Load: return .vectorLoad(.all, argument())
    case .v128Load8x8S: return .vectorLoad(.extend(bits: 8, isSigned: true), argument())
    case .v128Load8x8U: return .vectorLoad(.extend(bits: 8, isSigned: false), argument())
    case .v128Load16x4S: return .vectorLoad(.extend(bits: 16, isSigned: true), argument())
    case .v128Load16x4U: return .vectorLoad(.extend(bits: 16, isSigned: false), argument())
    case .v128Load32x2S: return .vectorLoad(.extend(bits: 32, isSigned: true), argument())
    case .v128Load32x2U: return .vectorLoad(.extend(bits: 32, isSigned: false), argument())
    case .v128Load8Splat: return .vectorLoad(.splat(bits: 8), argument())
    case .v128Load16Splat: return .vectorLoad(.splat(bits: 16), argument())
    case .v128Load32Splat: return .vectorLoad(.splat(bits: 32), argument())
    case .v128Load64Splat: return .vectorLoad(.splat(bits: 64), argument())
    case .v128Load32Zero: return .vectorLoad(.zero(bits: 32), argument())
    case .v128Load64Zero: return .vectorLoad(.zero(bits: 64), argument())
    case .v128Load8Lane: return loadLane(8)
    case .v128Load16Lane: return loadLane(16)
    case .v128Load32Lane: return loadLane(32)
    case .v128Load64Lane: return loadLane(64)
    case .v128Store: return .vectorStore(argument())
    case .v128Store8Lane: return storeLane(8)
    case .v128Store16Lane: return storeLane(16)
    case .v128Store32Lane: return storeLane(32)
    case .v128Store64Lane: return storeLane(64)
    default: return nil
    }
  }

  mutating func atomic(_ opcode: Opcode) -> Instruction.Form? {
    switch opcode {
    case .memoryAtomicNotify: return .atomicNotify(argument())
    case .memoryAtomicWait32: return .atomicWait(bits: 32, argument())
    case .memoryAtomicWait64: return .atomicWait(bits: 64, argument())
    case .atomicFence:
      _ = reader.byte()
      return .atomicFence
    default: break
    }
    guard opcode.row.family == .atomic else { return nil }
    // From a first one on, the accesses of a kind follow each other in one order of types and widths.
    let firsts: [(Opcode, (NumberType, Int, MemoryArgument) -> Instruction.Form)] = [
      (.i32AtomicRmwCmpxchg, { .atomicCompareExchange($0, bits: $1, $2) }),
      (.i32AtomicRmwXchg, { .atomicUpdate(.xchg, $0, bits: $1, $2) }),
      (.i32AtomicRmwXor, { .atomicUpdate(.xor, $0, bits: $1, $2) }),
      (.i32AtomicRmwOr, { .atomicUpdate(.or, $0, bits: $1, $2) }),
      (.i32AtomicRmwAnd, { .atomicUpdate(.and, $0, bits: $1, $2) }),
      (.i32AtomicRmwSub, { .atomicUpdate(.sub, $0, bits: $1, $2) }),
      (.i32AtomicRmwAdd, { .atomicUpdate(.add, $0, bits: $1, $2) }),
      (.i32AtomicStore, { .atomicStore($0, bits: $1, $2) }),
      (.i32AtomicLoad, { .atomicLoad($0, bits: $1, $2) }),
    ]
    let accesses: [(NumberType, Int)] = [
      (.i32, 32), (.i64, 64), (.i32, 8), (.i32, 16), (.i64, 8), (.i64, 16), (.i64, 32),
    ]
    for (first, form) in firsts where opcode.rawValue >= first.rawValue {
      let (type, bits) = accesses[Int(opcode.rawValue - first.rawValue)]
      return form(type, bits, argument())
    }
    return nil
  }

  private mutating func load(_ type: NumberType, _ bits: Int, isSigned: Bool = false) -> Instruction.Form {
    .load(type, bits: bits, isSigned: isSigned, argument())
  }

  private mutating func store(_ type: NumberType, _ bits: Int) -> Instruction.Form {
    .store(type, bits: bits, argument())
  }

  private mutating func loadLane(_ bits: Int) -> Instruction.Form {
    let argument = argument()
    return .vectorLoad(.lane(bits: bits, Int(reader.byte())), argument)
  }

  private mutating func storeLane(_ bits: Int) -> Instruction.Form {
    let argument = argument()
    return .vectorStoreLane(bits: bits, argument, lane: Int(reader.byte()))
  }

  /// A memory argument (5.4.5): bit 6 of the alignment tells that a memory index follows.
  private mutating func argument() -> MemoryArgument {
    let alignment = reader.unsigned()
    let memory = alignment & 0x40 != 0 ? reader.index() : 0
    return MemoryArgument(memory: memory, offset: reader.unsigned())
  }
}
