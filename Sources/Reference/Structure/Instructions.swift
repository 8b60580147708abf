import Opcodes

/// An instruction (specification, 2.4): what it does, and where it stands in the module.
public struct Instruction: Sendable {
  public let opcode: Opcode
  /// Byte offset of the opcode in the module.
  public let offset: Int
  public let form: Form

  /// The abstract syntax. Indices are those of the module; a sequence's is that of its expression.
  public enum Form: Sendable {
    // 2.4.2: control.
    case unreachable, nop
    case block(BlockType, SequenceIndex)
    case loop(BlockType, SequenceIndex)
    case `if`(BlockType, then: SequenceIndex, else: SequenceIndex)
    case br(Int)
    case brIf(Int)
    case brTable([Int], default: Int)
    case brOnNull(Int)
    case brOnNonNull(Int)
    case brOnCast(Int, ReferenceType)
    case brOnCastFail(Int, ReferenceType)
    case call(Int)
    case callRef(TypeNumber)
    case callIndirect(table: Int, TypeNumber)
    case `return`
    case returnCall(Int)
    case returnCallRef(TypeNumber)
    case returnCallIndirect(table: Int, TypeNumber)
    case `throw`(tag: Int)
    case throwRef
    case tryTable(BlockType, [Catch], SequenceIndex)

    // 2.4.3, 2.4.1: variables, parametric.
    case localGet(Int)
    case localSet(Int)
    case localTee(Int)
    case globalGet(Int)
    case globalSet(Int)
    case drop
    case select

    // 2.4.4, 2.4.5: tables and memories.
    case tableGet(Int)
    case tableSet(Int)
    case tableSize(Int)
    case tableGrow(Int)
    case tableFill(Int)
    case tableCopy(to: Int, from: Int)
    case tableInit(Int, Int)
    case elemDrop(Int)
    case load(NumberType, bits: Int, isSigned: Bool, MemoryArgument)
    case store(NumberType, bits: Int, MemoryArgument)
    case vectorLoad(VectorLoad, MemoryArgument)
    case vectorStore(MemoryArgument)
    case vectorStoreLane(bits: Int, MemoryArgument, lane: Int)
    case memorySize(Int)
    case memoryGrow(Int)
    case memoryFill(Int)
    case memoryCopy(to: Int, from: Int)
    case memoryInit(Int, Int)
    case dataDrop(Int)

    // The threads proposal.
    case atomicLoad(NumberType, bits: Int, MemoryArgument)
    case atomicStore(NumberType, bits: Int, MemoryArgument)
    case atomicUpdate(AtomicUpdate, NumberType, bits: Int, MemoryArgument)
    case atomicCompareExchange(NumberType, bits: Int, MemoryArgument)
    case atomicWait(bits: Int, MemoryArgument)
    case atomicNotify(MemoryArgument)
    case atomicFence

    // 2.4.6, 2.4.7: references and aggregates.
    case refNull
    case refFunc(Int)
    case refIsNull
    case refAsNonNull
    case refEq
    case refTest(ReferenceType)
    case refCast(ReferenceType)
    case refI31
    case i31Get(isSigned: Bool)
    case structNew(TypeNumber)
    case structNewDefault(TypeNumber)
    case structGet(TypeNumber, field: Int, isSigned: Bool)
    case structSet(TypeNumber, field: Int)
    case arrayNew(TypeNumber)
    case arrayNewDefault(TypeNumber)
    case arrayNewFixed(TypeNumber, Int)
    case arrayNewData(TypeNumber, Int)
    case arrayNewElem(TypeNumber, Int)
    case arrayGet(TypeNumber, isSigned: Bool)
    case arraySet(TypeNumber)
    case arrayLen
    case arrayFill(TypeNumber)
    case arrayCopy(to: TypeNumber, from: TypeNumber)
    case arrayInitData(TypeNumber, Int)
    case arrayInitElem(TypeNumber, Int)
    case anyConvertExtern
    case externConvertAny

    // 2.4.8, 2.4.9: numbers and vectors.
    case const(Value)
    case numeric(Operation)
  }
}

/// A number type (2.3.1).
public enum NumberType: Sendable {
  case i32, i64, f32, f64
}

/// A block type (2.3.8), resolved.
public struct BlockType: Sendable {
  public let parameters: Int
  public let results: Int
}

/// The place of an instruction sequence in its expression.
public typealias SequenceIndex = Int

/// Alignment is not kept: it has no meaning (2.4.5).
public struct MemoryArgument: Sendable {
  public let memory: Int
  public let offset: UInt64
}

/// How a vector is loaded (vloadop).
public enum VectorLoad: Sendable {
  case all
  /// 64 bits, each part of so many bits widened to twice as many.
  case extend(bits: Int, isSigned: Bool)
  case splat(bits: Int)
  case zero(bits: Int)
  case lane(bits: Int, Int)
}

/// How a read-modify-write instruction changes what is in memory (atomicop).
public enum AtomicUpdate: Sendable {
  case add, sub, and, or, xor, xchg
}

/// A catch clause (2.4.2).
public enum Catch: Sendable {
  case tag(Int, label: Int)
  case tagRef(Int, label: Int)
  case all(label: Int)
  case allRef(label: Int)
}

/// An expression (2.4.10): a tree of instruction sequences, laid out in a list, the whole expression's own one first. So a
/// tree as deep as a module's bytes allow needs no deep recursion to be made, walked or given back.
public struct Expression: Sendable {
  public var sequences: [[Instruction]]

  init(_ sequences: [[Instruction]]) { self.sequences = sequences }

  /// A sequence without blocks.
  init(_ instructions: [Instruction.Form], at offset: Int = 0) {
    sequences = [instructions.map { Instruction(opcode: .nop, offset: offset, form: $0) }]
  }
}
