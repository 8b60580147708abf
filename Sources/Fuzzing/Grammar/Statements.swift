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
      if choices.chance(10) { return step(&code) }
      let type = anyType()
      let local = someLocal(type)
      code.append(.setLocal(local, value(type)))
    case .drop:
      if choices.chance(2) {
        code.append(tallBlock())
      } else if choices.chance(4) {
        deepOperands(&code)
      } else {
        code.append(Instruction(.drop, .none, [value(anyType(), isSeen: false)]))
      }
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
    case .changeObject: changeObject(&code)
    case .handler: code.append(tryTable([]))
    case .throwing: throwSometimes(&code)
    case .referenceBranch: referenceBranch(&code)
    case .callReference: callReferenceStatement(&code)
    case .exit: return exit(&code)
    }
    return false
  }

  /// A branch out of a block that drops as many operands as a byte counts, or one more or less.
  private mutating func tallBlock() -> Instruction {
    let height = 254 + choices.below(3)
    body.labels.append(Label(types: [], counter: nil))
    let condition = condition()
    body.labels.removeLast()
    var code = (0..<height).map { Instruction.i32(UInt32($0 & 31)) }
    code.append(Instruction(.brIf, .index(0), [condition]))
    code.append(Instruction(.br, .index(0)))
    return Instruction(.block, .block(.empty), body: code)
  }

  /// A local that is set while an operand far down on the stack, below some 64 others, stands for what it was.
  private mutating func deepOperands(_ code: inout [Instruction]) {
    let types = body.locals.indices.filter { body.uses[$0] == .any && body.locals[$0].isNumeric }
    guard !types.isEmpty else { return }
    let local = types[choices.below(types.count)]
    let type = body.locals[local]
    code.append(.local(UInt32(local), type))
    let height = 58 + choices.below(16)
    for number in 0..<height {
      code.append(choices.chance(85) ? .i32(UInt32(number)) : .local(UInt32(local), type))
    }
    code.append(.setLocal(UInt32(local), constant(type)))
    for _ in 0..<height { code.append(Instruction(.drop)) }
    consume(type.alone, &code)
  }

  /// One or two locals that a constant is added to, and a branch on the last of them now and then.
  private mutating func step(_ code: inout [Instruction]) -> Bool {
    for _ in 0...choices.below(2) {
      let local = someLocal(.i32)
      code.append(.setLocal(local, .simple(.i32Add, .local(local, .i32), .i32(choices.i32()))))
      guard choices.chance(40) else { continue }
      let comparison = [Opcode.i32LtU, .i32Eq, .i32GtS, .i32Ne, .i32LeS][choices.below(5)]
      let condition = Instruction.simple(comparison, .local(local, .i32), choices.chance(50) ? value(.i32) : .i32(choices.i32()))
      code.append(Instruction(.if, .block(.empty), [condition], body: [Instruction(.nop)]))
    }
    return false
  }

  /// As a program makes room in its stack: a global and a constant, kept in a local, are set to a global.
  private mutating func moveGlobal(_ code: inout [Instruction]) -> Bool {
    let source = choices.index(in: globals.count) { globals[$0].type == .i32 && !globals[$0].isCounter }
    let target = choices.index(in: globals.count) { globals[$0].type == .i32 && globals[$0].isMutable && !globals[$0].isCounter }
    guard let source, let target else { return false }
    let amount = Instruction.i32(choices.i32())
    let sum = Instruction.simple(choices.chance(50) ? .i32Sub : .i32Add, .global(UInt32(source), .i32), amount)
    code.append(.setGlobal(UInt32(target), choices.chance(70) ? .teeLocal(someLocal(.i32), sum, .i32) : sum))
    return true
  }

  private mutating func setGlobal(_ code: inout [Instruction]) {
    if choices.chance(20), moveGlobal(&code) { return }
    let index = choices.index(in: globals.count) { globals[$0].isMutable && !globals[$0].isCounter }
    guard let index else { return }
    code.append(.setGlobal(UInt32(index), value(globals[index].type)))
  }
}
