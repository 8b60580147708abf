import Opcodes
import WasmModule

extension ModuleGenerator {
  // MARK: Direct calls

  func canAfford(_ cost: Int) -> Bool { body.cost + body.rounds * (cost + 1) <= swarm.fuel }

  /// A call that leaves these types, sometimes after another result is dropped; nil where there is nothing to call.
  mutating func call(leaving results: [ValueType]) -> Instruction? {
    if body.signature.results == results, results.count == 1, let own = callItself(results) { return own }
    let index = choices.index(in: functions.count) {
      let found = signature(of: $0).results
      return (found == results || found.count == results.count + 1 && Array(found.dropLast()) == results)
        && canAfford(functions[$0].cost)
    }
    guard let index else { return nil }
    let call = self.call(index)
    return call.results == results ? call : Instruction(.drop, .none, [call], results: results)
  }

  private mutating func call(_ index: Int) -> Instruction {
    let signature = signature(of: index)
    body.cost += body.rounds * (functions[index].cost + 1)
    return Instruction(.call, .index(UInt32(index)), values(signature.parameters), results: signature.results)
  }

  mutating func callStatement(_ code: inout [Instruction]) {
    let index = choices.index(in: functions.count) { canAfford(functions[$0].cost) }
    guard let index else { return }
    code.append(call(index))
    consume(signature(of: index).results, &code)
  }

  // MARK: Recursion

  /// A call of the function itself: behind a count of the calls under way, or without end.
  private mutating func callItself(_ results: [ValueType]) -> Instruction? {
    guard swarm.recursion != .none, body.selfCalls < 2, body.rounds == 1, body.budget > 0, choices.chance(60) else {
      return nil
    }
    body.selfCalls += 1
    if swarm.recursion == .endless {
      mayExhaustStack = true
      return Instruction(.call, .index(body.index), values(body.signature.parameters), results: results)
    }
    guard let counter = depthCounter else { return nil }
    let most = UInt32(1 + choices.below(5))
    body.labels.append(Label(types: results, counter: nil))
    let arguments = values(body.signature.parameters)
    body.labels.removeLast()
    body.labels.append(Label(types: results, counter: nil))
    let other = results[0].isNullable || !results[0].isReference ? constant(results[0]) : construct(results[0])
    body.labels.removeLast()
    let depth = Instruction.global(counter, .i32)
    return Instruction(
      .if, .block(.value(results[0])), [.simple(.i32LtU, depth, .i32(most))],
      body: [
        .setGlobal(counter, .simple(.i32Add, depth, .i32(1))),
        Instruction(.call, .index(body.index), arguments, results: results),
        .setGlobal(counter, .simple(.i32Sub, depth, .i32(1))),
      ],
      otherwise: [other], results: results)
  }

  // MARK: Indirect calls

  /// A place of a table that a call can go to, with the index to call it by.
  private struct Callee {
    var table: Int
    var entry: TableFacts.Entry
    var index: Instruction
  }

  private mutating func indirectCallee(
    where fits: (ModuleDescription.Signature) -> Bool
  ) -> Callee? {
    let table = choices.index(in: tables.count) { table in
      tables[table].entries.contains { fits($0.signature) && canAfford($0.cost) }
    }
    guard let table else { return nil }
    let entries = tables[table].entries
    let number = choices.index(in: entries.count) { fits(entries[$0].signature) && canAfford(entries[$0].cost) }
    guard let number else { return nil }
    var entry = entries[number]
    let type = tables[table].indexType
    var index = Instruction.address(UInt64(entry.place), type)
    let second = choices.chance(40)
      ? choices.index(in: entries.count) { entries[$0].signature == entry.signature && canAfford(entries[$0].cost) } : nil
    if takesRisk() {
      index = risky(UInt64(entry.place), type)
    } else if let second {
      entry.cost = max(entry.cost, entries[second].cost)
      let other = Instruction.address(UInt64(entries[second].place), type)
      index = Instruction(.select, .none, [index, other, condition()], results: type.alone)
    }
    body.cost += body.rounds * (entry.cost + 1)
    return Callee(table: table, entry: entry, index: index)
  }

  private mutating func indirect(_ opcode: Opcode, _ callee: Callee) -> Instruction {
    let type = callee.entry.type.map { alias($0) } ?? typeIndex(callee.entry.signature)
    let operands = values(callee.entry.signature.parameters) + [callee.index]
    return Instruction(
      opcode, .indices(type, UInt32(callee.table)), operands, results: callee.entry.signature.results)
  }

  mutating func indirectCall(leaving results: [ValueType]) -> Instruction? {
    indirectCallee { $0.results == results }.map { indirect(.callIndirect, $0) }
  }

  mutating func indirectCallStatement(_ code: inout [Instruction]) {
    guard let callee = indirectCallee(where: { _ in true }) else { return }
    code.append(indirect(.callIndirect, callee))
    consume(callee.entry.signature.results, &code)
  }

  // MARK: Tail calls

  /// Of a function with the same results, direct or by a table.
  mutating func tailCall() -> Instruction? {
    guard supports(.tailCall) else { return nil }
    let wanted = body.signature.results
    if choices.chance(50), let callee = indirectCallee(where: { $0.results == wanted }) {
      var call = indirect(.returnCallIndirect, callee)
      call.results = []
      return call
    }
    if choices.chance(40), var call = callReference(leaving: wanted) {
      call.opcode = .returnCallRef
      call.results = []
      return call
    }
    // Rather one whose arguments take more room than this function has.
    let wide = choices.chance(60)
      ? choices.index(in: functions.count) {
        signature(of: $0).results == wanted && canAfford(functions[$0].cost)
          && signature(of: $0).parameters.count > body.signature.parameters.count
      } : nil
    let index = wide ?? choices.index(in: functions.count) {
      signature(of: $0).results == wanted && canAfford(functions[$0].cost)
    }
    guard let index else { return nil }
    var call = call(index)
    call.opcode = .returnCall
    call.results = []
    return call
  }
}
