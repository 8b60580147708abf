import Opcodes
import WasmModule

/// Code that is invalid wherever it stands: each is put into a block of its own, whose operand stack is empty and
/// whose code can be reached.
extension InvalidModule {
  mutating func snippet(_ invalidity: Invalidity) -> [Instruction] {
    switch invalidity {
    case .alignment: alignment()
    case .branchOperand: branchOperand()
    case .tableArity: tableArity()
    case .missingElse: missingElse()
    case .residue: residue()
    case .emptyElse: emptyElse()
    case .selectedReferences:
      [.drop(Instruction(.select, .none, [.null(.funcref), .null(.funcref), .i32(1)], results: [.funcref]))]
    case .immutableGlobal: immutableGlobal()
    case .localType: localType()
    case .index: index()
    case .undeclaredReference: [.drop(.referenceTo(addFunction([], [], [])))]
    case .tableTypes: tableTypes()
    case .noDataCount: noDataCount()
    case .argumentType: argumentType()
    case .tailCallResults: tailCallResults()
    default: operandType()
    }
  }

  /// Numeric instructions alone: their operands are constants, of which one is of another type.
  private func operandType() -> [Instruction] {
    let operations = Operation.all.filter { operation in
      let row = operation.row
      return operation.needs.isEmpty && row.immediates == .none && row.popCount > 0 && row.pushCount == 1
        && features.contains(row.feature)
        && (0..<row.popCount).allSatisfy { InvalidModule.numbers.contains(ValueType(code: row.pop($0).rawValue)) }
    }
    let row = operations[choices.below(operations.count)]
    let wrong = choices.below(row.row.popCount)
    let operands = (0..<row.row.popCount).map { place in
      let type = ValueType(code: row.row.pop(place).rawValue)
      return constant(place == wrong ? other(type) : type)
    }
    return [.drop(Instruction(row.opcode, .none, operands))]
  }

  /// An alignment of twice the size of the access.
  private mutating func alignment() -> [Instruction] {
    if count(.memory, module.memories.count) == 0 {
      module.memories.append(ModuleDescription.Memory(limits: ModuleDescription.Limits(minimum: 1)))
    }
    let loads = Operation.all.filter { $0.row.immediates == .memarg && $0.row.pushCount == 1 && $0.row.feature == .mvp }
    let load = loads[choices.below(loads.count)]
    let argument = MemoryArgument(memory: 0, alignment: load.row.alignment + 1, offset: UInt64(choices.below(9)))
    return [.drop(Instruction(load.opcode, .memory(argument), [.i32(0)]))]
  }

  private func branchOperand() -> [Instruction] {
    let type = type()
    let wrong = constant(other(type))
    let branch =
      choices.chance(70)
      ? Instruction(.brIf, .index(0), [wrong, .i32(choices.i32())], results: [type])
      : Instruction(.br, .index(0), [wrong])
    // What is left after the branch is right.
    let rest = branch.opcode == .brIf ? [Instruction(.drop), constant(type)] : [constant(type)]
    return [.drop(Instruction(.block, .block(.value(type)), body: [branch] + rest, results: [type]))]
  }

  private func tableArity() -> [Instruction] {
    let type = type()
    let table = Instruction(.brTable, .labels([0], default: 1), [constant(type), .i32(0)])
    let inner = Instruction(.block, .block(.value(type)), body: [table], results: [type])
    return [Instruction(.block, .block(.empty), body: [.drop(inner)])]
  }

  private func missingElse() -> [Instruction] {
    let type = type()
    return [.drop(Instruction(.if, .block(.value(type)), [.i32(choices.i32())], body: [constant(type)], results: [type]))]
  }

  private func residue() -> [Instruction] {
    let type = type()
    if choices.chance(50) { return [constant(type)] }
    let body = [constant(other(type)), constant(type)]
    return [.drop(Instruction(.block, .block(.value(type)), body: body, results: [type]))]
  }

  /// The true arm ends where nothing is reached, and the other lacks a value.
  private func emptyElse() -> [Instruction] {
    let type = type()
    return [
      .drop(
        Instruction(
          .if, .block(.value(type)), [.i32(choices.i32())], body: [Instruction(.unreachable)], otherwise: [],
          results: [type]))
    ]
  }

  private mutating func immutableGlobal() -> [Instruction] {
    let type = type()
    let index = count(.global, module.globals.count)
    module.globals.append(ModuleDescription.Global(type: type, isMutable: false, value: [constant(type)]))
    return [.setGlobal(index, constant(type))]
  }

  /// In a function of its own, which has the local.
  private mutating func localType() -> [Instruction] {
    let type = type()
    let wrong = Instruction.setLocal(0, constant(other(type)))
    return [Instruction(.call, .index(addFunction([type], [], [wrong])), [constant(type)])]
  }

  /// One that is not there, nor when a function is added for this code.
  private func index() -> [Instruction] {
    switch choices.below(4) {
    case 0: [Instruction(.br, .index(100_000))]
    case 1: [Instruction(.call, .index(count(.function, module.functions.count + 1)))]
    case 2: [.drop(.global(count(.global, module.globals.count), .i32))]
    default: [.drop(.local(60_000, .i32))]
    }
  }

  private mutating func tableTypes() -> [Instruction] {
    let first = count(.table, module.tables.count)
    for type in [ValueType.funcref, .externref] {
      let limits = ModuleDescription.Limits(minimum: 1)
      module.tables.append(ModuleDescription.Table(limits: limits, element: type))
    }
    if features.contains(.bulkMemory), choices.chance(60) {
      let isUp = choices.chance(50)
      let indices = Immediate.indices(isUp ? first : first + 1, isUp ? first + 1 : first)
      return [Instruction(.tableCopy, indices, [.i32(0), .i32(0), .i32(0)])]
    }
    return [Instruction(.tableSet, .index(first), [.i32(0), .null(.externref)])]
  }

  /// All that names data segments lacks the section that it needs.
  private mutating func noDataCount() -> [Instruction] {
    module.hasDataCount = false
    module.data.append(ModuleDescription.DataSegment(mode: .passive, bytes: [1]))
    return [Instruction(.dataDrop, .index(UInt32(choices.below(module.data.count))))]
  }

  private mutating func argumentType() -> [Instruction] {
    let types = (0...choices.below(3)).map { _ in type() }
    let wrong = choices.below(types.count)
    let callee = addFunction(types, [], [])
    let arguments = types.enumerated().map { constant($0.offset == wrong ? other($0.element) : $0.element) }
    return [Instruction(.call, .index(callee), arguments)]
  }

  /// In a function of its own, which returns another type than the one that it ends in.
  private mutating func tailCallResults() -> [Instruction] {
    let type = type()
    let wrong = other(type)
    let callee = addFunction([], [wrong], [constant(wrong)])
    let caller = addFunction([], [type], [Instruction(.returnCall, .index(callee))])
    return [.drop(Instruction(.call, .index(caller)))]
  }
}

extension Instruction {
  fileprivate static func drop(_ value: Instruction) -> Instruction { Instruction(.drop, .none, [value]) }
}
