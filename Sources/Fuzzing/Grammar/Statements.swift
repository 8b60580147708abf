import Opcodes
import WasmModule

extension ModuleGenerator {
  /// Adds instructions that leave the stack as it was.
  /// - Returns: whether nothing after them runs.
  mutating func statement(_ code: inout [Instruction]) -> Bool {
    body.budget -= 1
    switch choices.pick(statementOdds) {
    case .nothing: code.append(Instruction(.nop))
    case .setLocal:
      let type = anyType()
      let local = someLocal(type)
      code.append(.setLocal(local, value(type)))
    case .drop: code.append(Instruction(.drop, .none, [value(anyType(), isSeen: false)]))
    case .operation:
      let opcodes = operations.withoutResult
      if !opcodes.isEmpty { code.append(apply(opcodes[choices.below(opcodes.count)], nil, isSeen: true)) }
    case .setGlobal: setGlobal(&code)
    case .conditional: code.append(conditional([]))
    case .block: code.append(block([]))
    case .loop: code.append(loop([]))
    case .branch: branch(&code)
    case .nextRound: nextRound(&code)
    case .call: callStatement(&code)
    case .indirectCall: indirectCallStatement(&code)
    case .copyMemory: if !memories.isEmpty { copyMemory(&code) }
    case .changeTable: if !tables.isEmpty { changeTable(&code) }
    case .pair:
      guard !operations.pairs.isEmpty else { break }
      code.append(apply(operations.pairs[choices.below(operations.pairs.count)], nil, isSeen: true))
      consume(results(code[code.count - 1].opcode.row), &code)
    case .exit: return exit(&code)
    }
    return false
  }

  private mutating func setGlobal(_ code: inout [Instruction]) {
    let index = choices.index(in: globals.count) { globals[$0].isMutable && !globals[$0].isCounter }
    guard let index else { return }
    code.append(.setGlobal(UInt32(index), value(globals[index].type)))
  }
}
