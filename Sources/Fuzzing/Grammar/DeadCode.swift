import Opcodes
import WasmModule

/// Code that never runs, where the stack gives whatever is asked of it (specification, appendix A.3).
extension ModuleGenerator {
  /// Adds such code, and what it takes to end the sequence with these results.
  mutating func deadCode(_ results: [ValueType], _ code: inout [Instruction]) {
    guard body.budget > 0 else { return }
    switch choices.below(4) {
    case 0, 1: return
    case 2: code += values(results)
    default:
      var stack: [ValueType] = []
      for _ in 0..<choices.smallBelow(6) {
        choices.begin(.statement)
        deadInstruction(&stack, &code)
        choices.end()
      }
      // What is on the stack has to be the last of the results, and those before it come from nowhere.
      if stack.count > results.count || stack != Array(results.suffix(stack.count)) {
        for _ in stack { code.append(Instruction(.drop)) }
      }
    }
  }

  /// - Parameter stack: what has been put there since nothing runs.
  private mutating func deadInstruction(_ stack: inout [ValueType], _ code: inout [Instruction]) {
    body.budget -= 1
    switch choices.below(8) {
    case 0: code.append(Instruction(.unreachable)); stack = []
    case 1:
      code.append(Instruction(.drop))
      _ = stack.popLast()
    case 2:
      let depth = choices.below(body.labels.count)
      let types = label(depth).types
      take(types + [.i32], &stack, &code)
      stack += types
      code.append(Instruction(.brIf, .index(UInt32(depth)), results: types))
    case 3:
      let depth = choices.below(body.labels.count)
      code.append(Instruction(.br, .index(UInt32(depth)), values(label(depth).types)))
      stack = []
    case 4:
      let type = anyType()
      code.append(value(type))
      stack.append(type)
    case 5: deadSelect(&stack, &code)
    default: deadOperation(&stack, &code)
    }
  }

  /// `select` of what may be of no known type.
  private func deadSelect(_ stack: inout [ValueType], _ code: inout [Instruction]) {
    let choices = stack.dropLast().suffix(2)
    guard stack.last ?? .i32 == .i32, choices.allSatisfy({ $0.isNumeric && $0 == choices.first }) else { return }
    let type = choices.first
    stack.removeLast(min(3, stack.count))
    code.append(Instruction(.select))
    if let type { stack.append(type) } else { code.append(Instruction(.drop)) }
  }

  private mutating func deadOperation(_ stack: inout [ValueType], _ code: inout [Instruction]) {
    let type = anyType()
    guard let ordinal = type.ordinal, !operations.pure[ordinal].isEmpty else { return }
    let opcode = operations.pure[ordinal][choices.below(operations.pure[ordinal].count)]
    let row = opcode.row
    take((0..<row.popCount).map { ValueType(code: row.pop($0).rawValue) }, &stack, &code)
    code.append(Instruction(opcode, lanes(row), results: type.alone))
    stack.append(type)
  }

  /// Takes values of these types from the stack, or else empties it, so that they come from nowhere.
  private func take(_ types: [ValueType], _ stack: inout [ValueType], _ code: inout [Instruction]) {
    let count = min(stack.count, types.count)
    if stack.suffix(count) == types.suffix(count) {
      stack.removeLast(count)
    } else {
      for _ in stack { code.append(Instruction(.drop)) }
      stack = []
    }
  }
}
