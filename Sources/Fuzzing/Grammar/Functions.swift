import Opcodes
import WasmModule

extension ModuleGenerator {
  /// One function: its type, its locals, its body, and where it can be called from.
  mutating func addFunction() {
    // Many, now and then.
    let most = supports(.multiValue) ? (choices.chance(8) ? 8 : 3) : 1
    let known = objects.types.indices.filter { objects.types[$0].signature != nil }
    let shared = !known.isEmpty && choices.chance(30) ? UInt32(known[choices.below(known.count)]) : nil
    let signature = shared.flatMap { objects.types[Int($0)].signature }
      ?? ModuleDescription.Signature(strict(types(most: choices.chance(12) ? 12 : 4)), strict(types(most: most)))
    let type = shared ?? typeIndex(signature)
    body = FunctionContext()
    body.index = UInt32(functions.count)
    body.signature = signature
    body.budget = swarm.instructions
    for type in signature.parameters { _ = body.addLocal(type) }
    let declared = strict(types(most: 5))
    for type in declared { _ = body.addLocal(type, type.isReference && type.ordinal == nil ? .none : .any) }
    // Those that follow have numbers of two bytes.
    if choices.chance(3) { for _ in 0..<126 { _ = body.addLocal(.i32, .none) } }
    body.labels = [Label(types: signature.results, counter: nil)]
    let code = initialized(declared, from: signature.parameters.count) + sequence([], signature.results)
    var facts = FunctionFacts(type: type, cost: body.cost, isReferenced: body.isReferenced)
    if body.selfCalls > 0 { facts.cost = min(swarm.fuel, body.cost << 4) }
    functions.append(facts)
    module.functions.append(ModuleDescription.Function(
      type: type, locals: Array(body.locals.dropFirst(signature.parameters.count)), body: code))
    addEntry(signature, shared)
    if !choices.chance(15) {
      functions[functions.count - 1].isExported = true
      export(.function, functions.count - 1, .function(signature, cost: facts.cost, type: shared))
    }
  }

  /// Some references are never null.
  private func strict(_ types: [ValueType]) -> [ValueType] {
    types.map { $0.ordinal == nil && choices.chance(25) ? $0.nonNull : $0 }
  }

  /// Sets the locals that hold references, which may be used from then on, and some of those that are floats.
  private mutating func initialized(_ types: [ValueType], from first: Int) -> [Instruction] {
    var code: [Instruction] = []
    for (index, type) in types.enumerated() {
      let local = first + index
      if type == .f32, choices.chance(40) { code.append(.setLocal(UInt32(local), .f32(bits: choices.rounded32()))) }
      if type == .f64, choices.chance(40) { code.append(.setLocal(UInt32(local), .f64(bits: choices.rounded64()))) }
      guard type.isReference, type.ordinal == nil else { continue }
      if !type.isNullable || choices.chance(70) {
        code.append(.setLocal(UInt32(local), construct(type)))
      }
      body.uses[local] = .any
    }
    return code
  }

  /// A function for each function type that objects know, so that there is one to refer to.
  mutating func addFirstFunctions() {
    for (index, type) in objects.types.enumerated() {
      guard let signature = type.signature else { continue }
      let results = signature.results.map { $0.ordinal == nil ? Instruction.null($0) : constant($0) }
      functions.append(FunctionFacts(type: UInt32(index), cost: 1, isReferenced: true))
      module.functions.append(ModuleDescription.Function(type: UInt32(index), locals: [], body: results))
    }
  }

  /// Puts the new function into a table, where later ones can call it from.
  private mutating func addEntry(_ signature: ModuleDescription.Signature, _ type: UInt32?) {
    guard choices.chance(60) else { return }
    let table = choices.index(in: tables.count) {
      tables[$0].table.element == .funcref && tables[$0].free < tables[$0].minimum
    }
    guard let table else { return }
    tables[table].entries.append(TableFacts.Entry(
      place: tables[table].free, signature: signature, cost: functions[functions.count - 1].cost,
      function: UInt32(functions.count - 1), type: type))
    tables[table].free += 1
  }

  // MARK: Sequences

  /// Instructions that take `parameters` from the stack and leave `results`, with the labels that are open.
  /// - Parameter backEdge: the loop whose body this is.
  mutating func sequence(
    _ parameters: [ValueType], _ results: [ValueType], backEdge: Label? = nil
  ) -> [Instruction] {
    var code: [Instruction] = []
    let arePassed = !parameters.isEmpty && parameters == results && choices.chance(15)
    if !arePassed { consume(parameters, &code) }
    while body.budget > 0 {
      choices.begin(.statement)
      let isWanted = choices.chance(swarm.statementChance)
      let exits = isWanted && statement(&code)
      choices.end()
      if exits {
        deadCode(results, &code)
        return code
      }
      if !isWanted { break }
    }
    if let backEdge, !choices.chance(10) { goBack(to: 0, backEdge, &code) }
    if !arePassed { code += values(results) }
    return code
  }

  /// Takes values from the stack, the last of `types` first.
  mutating func consume(_ types: [ValueType], _ code: inout [Instruction]) {
    for type in types.reversed() {
      switch choices.below(3) {
      case 0: code.append(Instruction(.drop))
      case 1: storeTop(type, &code)
      default:
        if let result = applyOnTop(type, &code) {
          storeTop(result, &code)
        } else {
          code.append(Instruction(.drop))
        }
      }
    }
  }

  /// Puts the value on the stack into a local, or drops it.
  private mutating func storeTop(_ type: ValueType, _ code: inout [Instruction]) {
    if let local = settableLocal(type) {
      code.append(Instruction(.localSet, .index(local)))
    } else {
      code.append(Instruction(.drop))
    }
  }

  /// An operation of two operands, the first of which is on the stack already.
  /// - Returns: the type of its result.
  private mutating func applyOnTop(_ type: ValueType, _ code: inout [Instruction]) -> ValueType? {
    guard let ordinal = type.ordinal, type.isNumeric else { return nil }
    let candidates = operations.pure[ordinal]
    let index = choices.index(in: candidates.count) { number in
      let row = candidates[number].row
      return row.popCount == 2 && row.pop(0).rawValue == type.code && row.immediates == .none
        && !OperandRules.canTrap(candidates[number])
    }
    guard let index else { return nil }
    let opcode = candidates[index]
    let second = value(ValueType(code: opcode.row.pop(1).rawValue))
    let instruction = Instruction(opcode, .none, [second], results: type.alone)
    code.append(OperandRules.makesNaN(opcode) ? canonical(instruction, opcode, type) : instruction)
    return type
  }

  // MARK: Locals

  func settableLocal(_ type: ValueType) -> UInt32? {
    let index = choices.index(in: body.locals.count) {
      body.uses[$0] == .any && (body.locals[$0] == type || type.isReference && objects.matches(type, body.locals[$0]))
    }
    return index.map { UInt32($0) }
  }

  func readableLocal(_ type: ValueType) -> UInt32? {
    let index = choices.index(in: body.locals.count) { body.locals[$0] == type && body.uses[$0] != .none }
    return index.map { UInt32($0) }
  }

  /// A local that may be set, made where there is none.
  mutating func someLocal(_ type: ValueType) -> UInt32 {
    settableLocal(type) ?? body.addLocal(type.nullable)
  }
}
