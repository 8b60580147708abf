import Opcodes
import WasmModule

/// Exceptions: tags, who throws and who catches; and calls through typed references.
extension ModuleGenerator {
  mutating func addTags() {
    guard supports(.exceptions) else { return }
    if !tags.contains(where: \.parameters.isEmpty) { addTag(ModuleDescription.Signature([], [])) }
    repeatItem(most: 3, chance: 80) { generator in
      let count = [0, 1, 2, 3, 4, 7][generator.choices.below(6)]
      generator.addTag(.init((0..<count).map { _ in generator.anyType() }, []))
    }
  }

  private mutating func addTag(_ signature: ModuleDescription.Signature) {
    tags.append(signature)
    module.tags.append(typeIndex(signature))
    export(.tag, tags.count - 1, .tag(signature))
  }

  /// A block that throws and catches a reference to what was thrown.
  mutating func exception(_ type: ValueType) -> Instruction {
    // Past that depth there is null, or a tag without values.
    let isDeep = body.depth > swarm.nesting + 3
    if isDeep, type.isNullable { return .null(.exnref) }
    let empty = tags.firstIndex { $0.parameters.isEmpty } ?? 0
    let tag = isDeep ? empty : choices.below(tags.count)
    let result = ValueType.exnref.nonNull
    body.labels.append(Label(types: result.alone, counter: nil))
    body.labels.append(Label(types: [], counter: nil))
    let thrown = Instruction(.throw, .index(UInt32(tag)), values(tags[tag].parameters))
    body.labels.removeLast(2)
    let clause = CatchClause(tag: nil, isWithReference: true, label: 0)
    let attempt = Instruction(.tryTable, .tryTable(.empty, [clause]), body: [thrown])
    return Instruction(
      .block, .block(.value(result)), body: [attempt, Instruction(.unreachable)], results: result.alone)
  }

  // MARK: Handlers

  /// A `try_table` with one to three clauses, the first of which leads to a block of its own.
  mutating func tryTable(_ results: [ValueType]) -> Instruction {
    let own = clause()
    var taken = own.tag.map { tags[Int($0)].parameters } ?? []
    if own.isWithReference { taken.append(ValueType.exnref.nonNull) }
    body.labels.append(Label(types: results, counter: nil))
    body.labels.append(Label(types: taken, counter: nil))
    var clauses = [own]
    for _ in 0..<choices.smallBelow(3) {
      guard let other = clauseToLabel() else { continue }
      if choices.chance(50) { clauses.append(other) } else { clauses.insert(other, at: 0) }
    }
    let parameters = choices.chance(10) ? types(most: 2) : []
    let isTyped = !parameters.isEmpty && supports(.multiValue)
    let operands = isTyped ? values(parameters) : []
    body.labels.append(Label(types: results, counter: nil))
    body.handlers += 1
    let caughtAround = body.caught
    body.caught = clauses.compactMap(\.tag)
    var inner: [Instruction] = []
    if choices.chance(60) { throwSometimes(&inner) }
    inner += sequence(isTyped ? parameters : [], results)
    body.caught = caughtAround
    body.handlers -= 1
    body.labels.removeLast()
    let type = blockType(isTyped ? parameters : [], results)
    let attempt = Instruction(.tryTable, .tryTable(type, clauses), operands, body: inner, results: results)
    body.labels.removeLast()
    let handler = Instruction(
      .block, .block(blockType([], taken)), body: [attempt, Instruction(.br, .index(1))], results: taken)
    var code = [handler]
    consume(taken, &code)
    code += values(results)
    body.labels.removeLast()
    return Instruction(.block, .block(blockType([], results)), body: code, results: results)
  }

  private func clause() -> CatchClause {
    let isWithReference = supports(.multiValue) && choices.chance(40)
    let tag = tags.isEmpty || choices.chance(25) ? nil : UInt32(choices.below(tags.count))
    // Several values need a block type of several results.
    if let tag, !supports(.multiValue), tags[Int(tag)].parameters.count > 1 {
      return CatchClause(tag: nil, isWithReference: false, label: 0)
    }
    return CatchClause(tag: tag, isWithReference: isWithReference, label: 0)
  }

  /// A clause to a label around, no loop's, that takes just what the clause has.
  private func clauseToLabel() -> CatchClause? {
    let wanted = clause()
    var taken = wanted.tag.map { tags[Int($0)].parameters } ?? []
    if wanted.isWithReference { taken.append(ValueType.exnref.nonNull) }
    let depth = choices.index(in: body.labels.count) { depth in
      let types = label(depth).types
      return !label(depth).isLoop && types.count == taken.count && zip(taken, types).allSatisfy { objects.matches($0, $1) }
    }
    return depth.map { CatchClause(tag: wanted.tag, isWithReference: wanted.isWithReference, label: UInt32($0)) }
  }

  /// Throws, where someone may catch it; else now and then.
  mutating func thrown() -> Instruction? {
    guard !tags.isEmpty, body.handlers > 0 || takesRisk() || choices.chance(20) else { return nil }
    if choices.chance(25) {
      return Instruction(.throwRef, .none, [value(takesRisk() ? .exnref : ValueType.exnref.nonNull)])
    }
    let isKnown = !body.caught.isEmpty && choices.chance(70)
    let tag = isKnown ? Int(body.caught[choices.below(body.caught.count)]) : choices.below(tags.count)
    return Instruction(.throw, .index(UInt32(tag)), values(tags[tag].parameters))
  }

  mutating func throwSometimes(_ code: inout [Instruction]) {
    let condition = condition()
    body.labels.append(Label(types: [], counter: nil))
    if let thrown = thrown() { code.append(Instruction(.if, .block(.empty), [condition], body: [thrown])) }
    body.labels.removeLast()
  }

  /// The next round of a loop, by an exception that nothing else throws in between.
  mutating func nextRoundByException(_ code: inout [Instruction]) {
    let depth = choices.index(in: body.labels.count) { label($0).isLoop }
    guard let depth, let counter = label(depth).counter else { return }
    let types = label(depth).types
    guard let tag = choices.index(in: tags.count, where: { tags[$0].parameters == types }) else { return }
    let operands = values(types).map { $0 }
    let isLeft = hasRoundLeft(counter)
    var locals: [Instruction] = []
    for (operand, type) in zip(operands, types) where operands.count == types.count && type.isDefaultable {
      let local = body.addLocal(type, .none)
      code.append(.setLocal(local, operand))
      locals.append(.local(local, type))
    }
    guard locals.count == types.count else { return }
    let thrown = Instruction(.throw, .index(UInt32(tag)), locals)
    let clause = CatchClause(tag: UInt32(tag), isWithReference: false, label: UInt32(depth + 1))
    let attempt = Instruction(.tryTable, .tryTable(.empty, [clause]), body: [thrown])
    code.append(Instruction(.if, .block(.empty), [isLeft], body: [attempt]))
  }

  // MARK: Typed references to functions

  /// A call of a function whose type objects know, mostly of one that is known.
  mutating func callReference(leaving results: [ValueType]) -> Instruction? {
    guard let type = choices.index(in: objects.types.count, where: { objects.types[$0].signature?.results == results })
    else { return nil }
    return callReference(type)
  }

  mutating func callReferenceStatement(_ code: inout [Instruction]) {
    let type = choices.index(in: objects.types.count) { objects.types[$0].signature != nil }
    guard let type, let call = callReference(type) else { return }
    code.append(call)
    consume(call.results, &code)
  }

  mutating func callReference(_ type: Int) -> Instruction? {
    guard let signature = objects.types[type].signature else { return nil }
    let arguments = values(signature.parameters)
    let own = ValueType(defined: UInt32(type))
    let callee = choices.index(in: functions.count) {
      objects.matches(functionType($0), own) && canAfford(functions[$0].cost)
    }
    guard let callee else { return nil }
    functions[callee].isReferenced = true
    body.cost += body.rounds * (functions[callee].cost + 1)
    var reference = referenceToFunction(callee)
    if choices.chance(12) {
      reference = value(takesRisk() ? own : own.nonNull)
    } else if choices.chance(40) {
      let local = body.addLocal(own, .none)
      reference = .teeLocal(local, reference, own)
    }
    return Instruction(.callRef, .index(alias(UInt32(type))), arguments + [reference], results: signature.results)
  }
}
