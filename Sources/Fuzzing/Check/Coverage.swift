import Opcodes

/// Which instructions were in the functions of the cases that ran, and where their operands came from.
public struct Coverage: Sendable {
  /// An opcode with the shapes of its last four operands, two bits each: 0 where there is none or the stack has it
  /// already, 1 a constant, 2 a local, 3 another instruction.
  public private(set) var keys: Set<UInt64> = []

  public init() {}

  public mutating func add(_ made: GeneratedCase) {
    for module in made.modules {
      for function in module.functions {
        for tree in function.body { tree.forEach { keys.insert(Coverage.key($0)) } }
      }
    }
  }

  public mutating func add(_ keys: some Sequence<UInt64>) { self.keys.formUnion(keys) }

  /// The opcodes without their operands' shapes.
  public var opcodes: Set<Opcode> { Set(keys.map { Opcode(rawValue: .init(truncatingIfNeeded: $0 >> 8)) }) }

  private static func key(_ instruction: Instruction) -> UInt64 {
    var shapes: UInt64 = 0
    for operand in instruction.operands.suffix(4) {
      let shape: UInt64 = operand.isConstant ? 1 : operand.opcode == .localGet ? 2 : 3
      shapes = shapes << 2 | shape
    }
    return UInt64(instruction.opcode.rawValue) << 8 | shapes
  }
}
