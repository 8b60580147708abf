import Opcodes
import WasmModule

/// An instruction with what computes its operands, as a tree.
///
/// In the binary format the operands come first, then the instruction, then the blocks that it holds. An operand may
/// leave several results, and the last of them may leave none: it is run for what it does. Where the operands leave
/// fewer values than the instruction takes, the deepest ones are those that the sequence around it has left.
public struct Instruction: Equatable, Sendable {
  public var opcode: Opcode
  public var immediate: Immediate
  public var operands: [Instruction]
  /// What a block, a loop or the first arm of an `if` holds.
  public var body: [Instruction]
  /// The second arm of an `if`; nil where it has none, and for all else.
  public var otherwise: [Instruction]?
  /// The types that it leaves on the stack. After a branch that is always taken these are what is expected there.
  public var results: [ValueType]

  public init(
    _ opcode: Opcode, _ immediate: Immediate = .none, _ operands: [Instruction] = [], body: [Instruction] = [],
    otherwise: [Instruction]? = nil, results: [ValueType] = []
  ) {
    self.opcode = opcode
    self.immediate = immediate
    self.operands = operands
    self.body = body
    self.otherwise = otherwise
    self.results = results
  }

  /// The number of instructions in the tree, itself among them.
  public var count: Int {
    var sum = 1
    for operand in operands { sum += operand.count }
    for instruction in body { sum += instruction.count }
    for instruction in otherwise ?? [] { sum += instruction.count }
    return sum
  }

  /// Calls `body` with each instruction of the tree.
  public func forEach(_ visit: (Instruction) -> Void) {
    for operand in operands { operand.forEach(visit) }
    visit(self)
    for instruction in body { instruction.forEach(visit) }
    for instruction in otherwise ?? [] { instruction.forEach(visit) }
  }
}

/// What follows an opcode (specification, 5.4). Which of these it is follows from the opcode's row.
public enum Immediate: Equatable, Sendable {
  case none
  /// Of a label, function, type, local, global, table, memory, segment or tag.
  case index(UInt32)
  /// Two indices in the order of the binary format.
  case indices(UInt32, UInt32)
  case labels([UInt32], default: UInt32)
  case block(BlockType)
  case memory(MemoryArgument)
  case memoryLane(MemoryArgument, lane: UInt8)
  case lane(UInt8)
  /// Sixteen lanes, the first in the lowest byte.
  case lanes(low: UInt64, high: UInt64)
  case i32(Int32)
  case i64(Int64)
  /// As the bits of the number.
  case f32(UInt32)
  case f64(UInt64)
  case v128(low: UInt64, high: UInt64)
  /// The heap type of a nullable reference type.
  case heapType(ValueType)
  case types([ValueType])
  /// A branch on a cast from one reference type to another.
  case cast(label: UInt32, from: ValueType, to: ValueType)
  case tryTable(BlockType, [CatchClause])
  /// One byte that is zero.
  case zeroByte
}

/// The type of a block (specification, 5.4.1).
public enum BlockType: Equatable, Sendable {
  case empty
  case value(ValueType)
  /// An index of `ModuleDescription.types`.
  case type(UInt32)
}

/// A catch clause of a `try_table` (5.4.1).
public struct CatchClause: Equatable, Sendable {
  /// The tag that it catches; nil for all.
  public var tag: UInt32?
  /// Whether it takes a reference to the exception along.
  public var isWithReference: Bool
  /// Counted from outside of the `try_table`.
  public var label: UInt32
}

extension Immediate {
  /// Whether instructions follow that the instruction holds.
  var opensBlock: Bool {
    switch self {
    case .block, .tryTable: true
    default: false
    }
  }
}

/// Where a memory access goes, but for the address.
public struct MemoryArgument: Equatable, Sendable {
  public var memory: UInt32
  /// log2 of the alignment in bytes.
  public var alignment: UInt8
  public var offset: UInt64

  public init(memory: UInt32, alignment: UInt8, offset: UInt64) {
    self.memory = memory
    self.alignment = alignment
    self.offset = offset
  }
}
