import Opcodes
import WasmModule

extension ModuleGenerator {
  /// Instructions that leave `types`.
  mutating func values(_ types: [ValueType]) -> [Instruction] {
    if types.count > 1, body.budget > 0, supports(.multiValue), choices.chance(40),
      let several = severalValues(types) {
      return [several]
    }
    var instructions: [Instruction] = []
    instructions.reserveCapacity(types.count)
    for type in types { instructions.append(value(type)) }
    return instructions
  }

  /// One instruction that leaves them all.
  private mutating func severalValues(_ types: [ValueType]) -> Instruction? {
    switch choices.below(3) {
    case 0: return call(leaving: types)
    case 1: return block(types)
    default: return conditional(types)
    }
  }

  /// An instruction that leaves one value of this type.
  /// - Parameter isSeen: whether the bits of a NaN can be seen in what becomes of the value.
  mutating func value(_ type: ValueType, isSeen: Bool = true) -> Instruction {
    choices.begin(.value)
    body.budget -= 1
    body.depth += 1
    defer {
      body.depth -= 1
      choices.end()
    }
    let isLeaf = body.depth > swarm.nesting || body.budget <= 0
    guard let ordinal = type.ordinal else { return reference(type, isLeaf: isLeaf) }
    let kind = choices.pick(isLeaf ? leafOdds[ordinal] : valueOdds[ordinal])
    return value(kind, type, ordinal, isSeen) ?? local(type) ?? constant(type)
  }

  /// Nil where the module has nothing of the kind.
  private mutating func value(
    _ kind: ValueKind, _ type: ValueType, _ ordinal: Int, _ isSeen: Bool
  ) -> Instruction? {
    switch kind {
    case .constant: return constant(type)
    case .local: return local(type)
    case .operation:
      let opcodes = operations.pure[ordinal]
      if type.isNumeric, choices.chance(20), let known = knownShape(type, isSeen) { return known }
      return opcodes.isEmpty ? nil : apply(opcodes[choices.below(opcodes.count)], type, isSeen: isSeen)
    case .stateful:
      let opcodes = operations.stateful[ordinal]
      return opcodes.isEmpty ? nil : apply(opcodes[choices.below(opcodes.count)], type, isSeen: isSeen)
    case .global:
      let index = choices.index(in: globals.count) { globals[$0].type == type }
      return index.map { .global(UInt32($0), type) }
    case .tee:
      let local = someLocal(type)
      return .teeLocal(local, value(type), type)
    case .select: return select(type, isSeen)
    case .conditional: return conditional(type.alone)
    case .block: return block(type.alone)
    case .loop: return loop(type.alone)
    case .call: return call(leaving: type.alone)
    case .indirectCall: return indirectCall(leaving: type.alone)
    case .branch: return passingBranch(type)
    case .reference: return reference(type)
    case .table: return tableValue(type)
    case .pair: return pairValue(type)
    case .object: return numberOfObject(type)
    case .handler: return tryTable(type.alone)
    case .escape: return escape(type)
    }
  }

  /// What programs do with bits and halves, sums and products, and engines have instructions of their own for.
  private mutating func knownShape(_ type: ValueType, _ isSeen: Bool) -> Instruction? {
    switch type {
    case .f32: return apply(choices.chance(60) ? .f32Add : .f32Sub, type, isSeen: isSeen)
    case .f64: return apply(choices.chance(60) ? .f64Add : .f64Sub, type, isSeen: isSeen)
    case .i32, .i64: break
    default: return nil
    }
    if choices.chance(50) { return bits(type) }
    guard swarm.uses(.i64 as ValueType) else { return nil }
    if type == .i32 { return .simple(.i32WrapI64, value(.i64)) }
    return .simple(.i64ExtendI32U, choices.chance(50) ? clamped() : value(.i32))
  }

  /// Half of an i64, or a constant in its place.
  private mutating func clamped() -> Instruction {
    let whole = choices.chance(50) ? local(.i64) : nil
    let half = Instruction.simple(.i32WrapI64, whole ?? value(.i64))
    var operands = [half, constant(.i32)]
    if choices.chance(50) { operands.reverse() }
    return Instruction(.select, .none, operands + [condition()], results: ValueType.i32.alone)
  }

  /// An operation with a constant, and another of its result.
  private mutating func bits(_ type: ValueType) -> Instruction {
    let is64 = type == .i64
    let first: [(Opcode, Opcode)] = [
      (.i32ShrU, .i64ShrU), (.i32And, .i64And), (.i32Shl, .i64Shl), (.i32Xor, .i64Xor), (.i32Rotl, .i64Rotl),
    ]
    let second: [(Opcode, Opcode)] = [
      (.i32And, .i64And), (.i32Shl, .i64Shl), (.i32Add, .i64Add), (.i32Or, .i64Or), (.i32Xor, .i64Xor),
      (.i32Rotl, .i64Rotl),
    ]
    let (a, b) = (first[choices.below(first.count)], second[choices.below(second.count)])
    let inner = Instruction.simple(is64 ? a.1 : a.0, value(type), constant(type))
    return .simple(is64 ? b.1 : b.0, inner, choices.chance(60) ? constant(type) : value(type))
  }

  private func local(_ type: ValueType) -> Instruction? {
    readableLocal(type).map { .local($0, type) }
  }

  /// With the type written out where it is a reference, and sometimes where it need not.
  private mutating func select(_ type: ValueType, _ isSeen: Bool) -> Instruction? {
    let isTyped = type.isReference || type == .v128 || supports(.referenceTypes) && choices.chance(25)
    if isTyped, !supports(.referenceTypes), type != .v128 { return nil }
    var operands = [value(type, isSeen: isSeen), value(type, isSeen: isSeen), condition()]
    if choices.chance(25) { operands[choices.below(2)] = constant(type) }
    if isTyped, supports(.referenceTypes) {
      return Instruction(.selectTyped, .types(type.alone), operands, results: type.alone)
    }
    return Instruction(.select, .none, operands, results: type.alone)
  }

  /// An `i32` to be 0 or not.
  mutating func condition() -> Instruction { value(.i32) }

  /// Both results of an operation, taken together by another.
  private mutating func pairValue(_ type: ValueType) -> Instruction? {
    guard type == .i64, !operations.pairs.isEmpty else { return nil }
    let pair = apply(operations.pairs[choices.below(operations.pairs.count)], type, isSeen: true)
    return .simple([Opcode.i64Xor, .i64Add, .i64Sub][choices.below(3)], pair)
  }

  // MARK: References

  private mutating func reference(_ type: ValueType) -> Instruction? {
    if type == .funcref {
      // The function under construction among them.
      if choices.chance(15), objects.types.contains(where: { $0.signature != nil }) {
        let types = objects.types.indices.filter { objects.types[$0].signature != nil }
        return value(ValueType(defined: UInt32(types[choices.below(types.count)])))
      }
      let index = choices.below(functions.count + 1)
      if index == functions.count { body.isReferenced = true } else { functions[index].isReferenced = true }
      return .referenceTo(UInt32(index))
    }
    if type == .externref, supports(.gc) {
      return Instruction(.externConvertAny, .none, [value(.anyref)], results: type.alone)
    }
    guard type == .i32 else { return nil }
    let references = swarm.types.filter(\.isReference)
    if references.isEmpty { return nil }
    let operand = value(references[choices.below(references.count)])
    return Instruction(.refIsNull, .none, [operand], results: type.alone)
  }
}
