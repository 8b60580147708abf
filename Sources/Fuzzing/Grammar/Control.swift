import Opcodes
import WasmModule

/// Blocks, branches and returns.
extension ModuleGenerator {
  // MARK: Blocks

  mutating func block(_ results: [ValueType]) -> Instruction {
    let parameters = blockParameters()
    let operands = values(parameters)
    body.labels.append(Label(types: results, counter: nil))
    let code = sequence(parameters, results)
    body.labels.removeLast()
    return Instruction(.block, .block(blockType(parameters, results)), operands, body: code, results: results)
  }

  mutating func conditional(_ results: [ValueType]) -> Instruction {
    let parameters = blockParameters()
    let operands = values(parameters) + [condition()]
    let type = blockType(parameters, results)
    body.labels.append(Label(types: results, counter: nil))
    let code = sequence(parameters, results)
    // Without a second arm the parameters are the results.
    let hasOtherwise = parameters != results || choices.chance(40)
    let otherwise = hasOtherwise ? sequence(parameters, results) : nil
    body.labels.removeLast()
    return Instruction(.if, .block(type), operands, body: code, otherwise: otherwise, results: results)
  }

  /// A loop that counts its rounds. Where the fuel does not allow one, it is a block.
  mutating func loop(_ results: [ValueType]) -> Instruction {
    let rounds = 1 + choices.smallBelow(swarm.loopRounds)
    guard body.cost + body.rounds * rounds <= swarm.fuel else { return block(results) }
    let parameters = blockParameters(chance: 35)
    var operands = values(parameters)
    let counter = roundCounter(UInt32(rounds), &operands)
    let label = Label(types: parameters, counter: counter)
    let roundsAround = body.rounds
    body.rounds *= rounds
    body.cost += body.rounds
    body.labels.append(label)
    let code = sequence(parameters, results, backEdge: label)
    body.labels.removeLast()
    body.rounds = roundsAround
    return Instruction(.loop, .block(blockType(parameters, results)), operands, body: code, results: results)
  }

  private mutating func blockParameters(chance: Int = 15) -> [ValueType] {
    supports(.multiValue) && body.budget > 0 && choices.chance(chance) ? types(most: 3) : []
  }

  mutating func blockType(_ parameters: [ValueType], _ results: [ValueType]) -> BlockType {
    if parameters.isEmpty, results.isEmpty { return .empty }
    if parameters.isEmpty, results.count == 1 { return .value(results[0]) }
    return .type(typeIndex(ModuleDescription.Signature(parameters, results)))
  }

  // MARK: Branches

  func label(_ depth: Int) -> Label { body.labels[body.labels.count - 1 - depth] }

  /// A counter that begins anew.
  private mutating func roundCounter(_ rounds: UInt32, _ code: inout [Instruction]) -> RoundCounter {
    var counter = RoundCounter(local: body.addLocal(.i32, .reading), rounds: rounds, isUpward: choices.chance(40))
    code.append(.setLocal(counter.local, .i32(counter.isUpward ? 0 : rounds)))
    if counter.isUpward, choices.chance(40) {
      let bound = body.addLocal(.i32, .reading)
      code.append(.setLocal(bound, .i32(rounds)))
      counter.bound = bound
    }
    return counter
  }

  /// Whether there is a round left, which is then counted.
  mutating func hasRoundLeft(_ counter: RoundCounter) -> Instruction {
    let read = Instruction.local(counter.local, .i32)
    let step: UInt32 = counter.isUpward ? 1 : .max
    let counted: Instruction = choices.chance(50)
      ? .simple(.i32Add, read, .i32(step)) : .simple(.i32Sub, read, .i32(0 &- step))
    let tee = Instruction.teeLocal(counter.local, counted, .i32)
    guard counter.isUpward else {
      return choices.chance(70) ? .simple(.i32GtS, tee, .i32(0)) : .simple(.i32GeS, tee, .i32(1))
    }
    if let bound = counter.bound { return .simple(choices.chance(50) ? .i32LtS : .i32LtU, tee, .local(bound, .i32)) }
    switch choices.below(5) {
    case 0: return .simple(.i32LtS, tee, .i32(counter.rounds))
    case 1: return .simple(.i32LtU, tee, .i32(counter.rounds))
    case 2: return .simple(.i32LeS, tee, .i32(counter.rounds - 1))
    case 3: return .simple(.i32LeU, tee, .i32(counter.rounds - 1))
    default: return .simple(.i32Eqz, .simple(choices.chance(50) ? .i32GeU : .i32GeS, tee, .i32(counter.rounds)))
    }
  }

  /// A conditional branch to the start of a loop.
  mutating func goBack(to depth: Int, _ loop: Label, _ code: inout [Instruction]) {
    guard let counter = loop.counter else { return }
    let operands = values(loop.types) + [hasRoundLeft(counter)]
    code.append(Instruction(.brIf, .index(UInt32(depth)), operands, results: loop.types))
    consume(loop.types, &code)
  }

  /// A conditional branch, and what becomes of the values that it would have taken along.
  mutating func branch(_ code: inout [Instruction]) {
    let depth = choices.below(body.labels.count)
    let target = label(depth)
    if target.isLoop { return goBack(to: depth, target, &code) }
    let operands = values(target.types) + [condition()]
    code.append(Instruction(.brIf, .index(UInt32(depth)), operands, results: target.types))
    consume(target.types, &code)
  }

  /// A conditional branch that passes a value through.
  mutating func passingBranch(_ type: ValueType) -> Instruction? {
    let depth = choices.index(in: body.labels.count) { !label($0).isLoop && label($0).types == type.alone }
    guard let depth else { return nil }
    return Instruction(.brIf, .index(UInt32(depth)), [value(type), condition()], results: type.alone)
  }

  /// Goes to the start of a loop around, from within an `if`: by a plain branch or by one of a table.
  mutating func nextRound(_ code: inout [Instruction]) {
    if !tags.isEmpty, choices.chance(25) { return nextRoundByException(&code) }
    let depth = choices.index(in: body.labels.count) { label($0).isLoop }
    guard let depth, let counter = label(depth).counter else { return }
    let target = label(depth)
    body.labels.append(Label(types: [], counter: nil))
    var inner = values(target.types)
    if choices.chance(40) {
      inner.append(value(.i32))
      inner = [branchTable(to: depth + 1, target.types, inner)]
    } else {
      inner = [Instruction(.br, .index(UInt32(depth + 1)), inner)]
    }
    body.labels.removeLast()
    code.append(Instruction(.if, .block(.empty), [hasRoundLeft(counter)], body: inner))
  }

  /// A branch by table, to this label and to others that take the same and are no loops.
  private func branchTable(to depth: Int, _ types: [ValueType], _ operands: [Instruction]) -> Instruction {
    let labels = (0..<choices.smallBelow(6)).map { _ -> UInt32 in
      let other = choices.index(in: body.labels.count) {
        label($0).types == types && ($0 == depth || !label($0).isLoop)
      }
      return UInt32(other ?? depth)
    }
    return Instruction(.brTable, .labels(labels, default: UInt32(depth)), operands)
  }

  // MARK: Ways out

  /// An instruction after which nothing runs.
  mutating func exit(_ code: inout [Instruction]) -> Bool {
    if supports(.exceptions), choices.chance(30), let thrown = thrown() {
      code.append(thrown)
      return true
    }
    switch choices.below(6) {
    case 0: code.append(Instruction(.return, .none, values(body.signature.results)))
    case 1, 2: code.append(leave(by: .br))
    case 3: code.append(leave(by: .brTable))
    case 4:
      guard let tail = tailCall() else { return false }
      code.append(tail)
    default:
      guard takesRisk() else { return false }
      code.append(Instruction(.unreachable))
    }
    return true
  }

  /// A branch to a label that is no loop's, of which there is always one: the function's.
  private mutating func leave(by opcode: Opcode) -> Instruction {
    let depth = choices.index(in: body.labels.count) { !label($0).isLoop } ?? body.labels.count - 1
    let types = label(depth).types
    var operands = values(types)
    if opcode == .br { return Instruction(opcode, .index(UInt32(depth)), operands) }
    let index = value(.i32)
    operands.append(choices.chance(70) ? .simple(.i32And, index, .i32(7)) : index)
    return branchTable(to: depth, types, operands)
  }

  /// A way out where a value is expected: what is around the place never gets it.
  mutating func escape(_ type: ValueType) -> Instruction? {
    guard body.labels.count > 2 else { return nil }
    var instruction: Instruction
    if body.handlers > 0, choices.chance(50), let thrown = thrown() {
      instruction = thrown
    } else if choices.chance(15), takesRisk() {
      instruction = Instruction(.unreachable)
    } else if choices.chance(30) {
      instruction = Instruction(.return, .none, values(body.signature.results))
    } else {
      instruction = leave(by: .br)
    }
    instruction.results = type.alone
    return instruction
  }
}
