import Opcodes
import WasmModule

extension ByteWriter {
  /// An expression: the instructions, and the end (specification, 5.4.9).
  mutating func expression(_ instructions: [Instruction]) {
    sequence(instructions)
    opcode(.end)
  }

  private mutating func sequence(_ instructions: [Instruction]) {
    for instruction in instructions { self.instruction(instruction) }
  }

  private mutating func instruction(_ instruction: Instruction) {
    sequence(instruction.operands)
    opcode(instruction.opcode)
    immediate(instruction.immediate)
    if instruction.immediate.opensBlock {
      sequence(instruction.body)
      if let otherwise = instruction.otherwise {
        opcode(.else)
        sequence(otherwise)
      }
      opcode(.end)
    }
  }

  private mutating func opcode(_ opcode: Opcode) {
    let prefix = opcode.prefix
    if prefix == 0 {
      byte(UInt8(truncatingIfNeeded: opcode.rawValue))
    } else {
      byte(prefix)
      unsigned(opcode.code)
    }
  }

  private mutating func immediate(_ immediate: Immediate) {
    switch immediate {
    case .none: break
    case .index(let index): unsigned(index)
    case .indices(let first, let second):
      unsigned(first)
      unsigned(second)
    case .labels(let labels, let last):
      vector(labels) { $0.unsigned($1) }
      unsigned(last)
    case .block(let type): blockType(type)
    case .memory(let argument): memoryArgument(argument)
    case .memoryLane(let argument, let lane):
      memoryArgument(argument)
      byte(lane)
    case .lane(let lane): byte(lane)
    case .lanes(let low, let high), .v128(let low, let high):
      fixed(low)
      fixed(high)
    case .i32(let value): signed(Int64(value))
    case .i64(let value): signed(value)
    case .f32(let bits): fixed(bits)
    case .f64(let bits): fixed(bits)
    case .heapType(let type): heapType(type)
    case .cast(let label, let source, let target):
      byte((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
      unsigned(label)
      heapType(source)
      heapType(target)
    case .tryTable(let type, let clauses):
      blockType(type)
      vector(clauses) { $0.clause($1) }
    case .types(let types): vector(types) { $0.valueType($1) }
    case .zeroByte: byte(0)
    }
  }

  private mutating func memoryArgument(_ argument: MemoryArgument) {
    // Bit 6 says that a memory index follows.
    if argument.memory == 0 {
      unsigned(argument.alignment)
    } else {
      unsigned(argument.alignment | 0x40)
      unsigned(argument.memory)
    }
    unsigned(argument.offset)
  }

  private mutating func clause(_ clause: CatchClause) {
    byte((clause.tag == nil ? 2 : 0) | (clause.isWithReference ? 1 : 0))
    if let tag = clause.tag { unsigned(tag) }
    unsigned(clause.label)
  }

  private mutating func blockType(_ type: BlockType) {
    switch type {
    case .empty: byte(0x40)
    case .value(let type): valueType(type)
    case .type(let index): signed(Int64(index))
    }
  }

  mutating func valueType(_ type: ValueType) {
    if type.isNumeric || type.isPacked || (type.isNullable && !type.isDefined) { return byte(type.code) }
    byte(type.isNullable ? 0x63 : 0x64)
    heapType(type)
  }

  /// An abstract heap type, or the index of a defined one (5.3.5).
  private mutating func heapType(_ type: ValueType) {
    if type.isDefined { signed(Int64(type.index)) } else { byte(type.code) }
  }
}
