import Opcodes
import WasmModule

/// References other than those to any function and those of the host: where they come from.
///
/// An instruction leaves the type that is asked for, or one that matches it.
extension ModuleGenerator {
  private enum Source: Int, CaseIterable {
    case construct, local, null, global, field, element, table, call, block, conditional, select, cast, branch, tee, convert
    case escape

    var weight: Int {
      switch self {
      case .construct: 24
      case .local: 30
      case .null: 2
      case .global, .field, .element: 7
      case .table, .call, .cast, .branch: 5
      case .block, .conditional, .select, .tee, .convert: 3
      case .escape: 1
      }
    }
  }

  private static let sources = Odds<Source>(first: .construct) { $0.weight }

  /// Part of `value(_:)`.
  mutating func reference(_ type: ValueType, isLeaf: Bool) -> Instruction {
    if isLeaf {
      if choices.chance(60), let read = readReference(type) { return read }
      if type.isNullable, choices.chance(body.depth > swarm.nesting + 4 ? 100 : 15) { return .null(type) }
      return construct(type)
    }
    return reference(choices.pick(ModuleGenerator.sources), type) ?? readReference(type) ?? construct(type)
  }

  private mutating func reference(_ source: Source, _ type: ValueType) -> Instruction? {
    let objects = objects
    switch source {
    case .construct: return construct(type)
    case .local: return readReference(type)
    case .null: return type.isNullable ? .null(type) : nil
    case .global:
      let index = choices.index(in: globals.count) { objects.matches(globals[$0].type.nullable, type.nullable) }
      return index.map { notNull(.global(UInt32($0), globals[$0].type), type) }
    case .field: return field { objects.matches($0.nullable, type.nullable) }.map { notNull($0, type) }
    case .element: return element(type) { objects.matches($0.nullable, type.nullable) }.map { notNull($0, type) }
    case .table:
      let element = choices.index(in: tables.count) { objects.matches(tables[$0].table.element, type.nullable) }
      return element.flatMap { tableValue(tables[$0].table.element) }.map { notNull($0, type) }
    case .call: return callReference(leaving: type.alone) ?? call(leaving: type.alone)
    case .block: return block(type.alone)
    case .conditional: return conditional(type.alone)
    case .select:
      return Instruction(.selectTyped, .types(type.alone), [value(type), value(type), condition()], results: type.alone)
    case .cast: return cast(type)
    case .branch: return castBlock(type)
    case .tee:
      // It leaves the local's type.
      let local = choices.index(in: body.locals.count) { body.uses[$0] == .any && body.locals[$0] == type }
      return local.map { .teeLocal(UInt32($0), value(type), type) }
    case .convert: return converted(type)
    case .escape: return escape(type)
    }
  }

  /// A local whose type matches, but for null, against which there is something else.
  private mutating func readReference(_ type: ValueType) -> Instruction? {
    let index = choices.index(in: body.locals.count) {
      body.uses[$0] != .none && body.locals[$0].isReference && objects.matches(body.locals[$0].nullable, type.nullable)
    }
    return index.map { notNull(.local(UInt32($0), body.locals[$0]), type) }
  }

  /// The value, and where it may be null and the type may not, another instead of null.
  mutating func notNull(_ value: Instruction, _ type: ValueType) -> Instruction {
    guard let own = value.results.last, own.isNullable, !type.isNullable else { return value }
    if takesRisk() { return Instruction(.refAsNonNull, .none, [value], results: own.nonNull.alone) }
    let result = own.nonNull
    let local = body.addLocal(own, .none)
    // Before the block, where its labels are meant.
    let first = Instruction.setLocal(local, value)
    let read = Instruction.local(local, own)
    switch choices.below(3) {
    case 0:
      let branch = Instruction(.brOnNonNull, .index(0), [read])
      body.labels.append(Label(types: type.alone, counter: nil))
      let other = construct(type)
      body.labels.removeLast()
      return Instruction(.block, .block(.value(type)), [first], body: [branch, other], results: type.alone)
    case 1:
      body.labels.append(Label(types: type.alone, counter: nil))
      body.labels.append(Label(types: [], counter: nil))
      let branch = Instruction(.brOnNull, .index(0), [read], results: result.alone)
      body.labels.removeLast()
      let other = construct(type)
      body.labels.removeLast()
      let inner = Instruction(.block, .block(.empty), body: [Instruction(.br, .index(1), [branch])])
      return Instruction(.block, .block(.value(type)), [first], body: [inner, other], results: type.alone)
    default:
      let isNull = Instruction(.refIsNull, .none, [first, read], results: ValueType.i32.alone)
      body.labels.append(Label(types: type.alone, counter: nil))
      let other = construct(type)
      body.labels.removeLast()
      let same = Instruction(.refAsNonNull, .none, [read], results: result.alone)
      return Instruction(
        .if, .block(.value(type)), [isNull], body: [other], otherwise: [same], results: type.alone)
    }
  }

  // MARK: Casts

  /// A type that a cast may be made from: one above, up to the greatest.
  func source(of type: ValueType) -> ValueType {
    let above = objects.supertypes(of: type.nullable)
    return above.isEmpty ? type.nullable : above[choices.below(above.count)]
  }

  /// What is above the type is tried, and where it is not of the type there is something else; or what is of the type is
  /// cast to it, by way of what is above.
  private mutating func cast(_ type: ValueType) -> Instruction? {
    let source = source(of: type)
    if source == type || type.nullable == .exnref || !supports(.gc) { return nil }
    let opcode: Opcode = type.isNullable ? .refCastNull : .refCast
    if choices.chance(40) || takesRisk() {
      let widened: Instruction
      if takesRisk() {
        widened = value(source)
      } else if choices.chance(50) {
        widened = value(type)
      } else {
        body.labels.append(Label(types: source.alone, counter: nil))
        widened = Instruction(.block, .block(.value(source)), body: [value(type)], results: source.alone)
        body.labels.removeLast()
      }
      return Instruction(opcode, .heapType(alias(type)), [widened], results: type.alone)
    }
    let local = body.addLocal(source, .none)
    let test = Instruction(
      type.isNullable ? .refTestNull : .refTest, .heapType(alias(type)), [.teeLocal(local, value(source), source)],
      results: ValueType.i32.alone)
    body.labels.append(Label(types: type.alone, counter: nil))
    let cast = Instruction(opcode, .heapType(alias(type)), [.local(local, source)], results: type.alone)
    let other = value(type)
    body.labels.removeLast()
    return Instruction(.if, .block(.value(type)), [test], body: [cast], otherwise: [other], results: type.alone)
  }

  /// To the external hierarchy and back.
  private mutating func converted(_ type: ValueType) -> Instruction? {
    guard supports(.gc), objects.matches(type.nullable, .anyref) else { return nil }
    let external = Instruction(.externConvertAny, .none, [value(type)], results: ValueType.externref.alone)
    let back = Instruction(.anyConvertExtern, .none, [external], results: ValueType.anyref.alone)
    if type == .anyref { return choices.chance(50) && swarm.uses(.externref as ValueType) ? anyOfHost() : back }
    return Instruction(
      type.isNullable ? .refCastNull : .refCast, .heapType(alias(type)), [back], results: type.alone)
  }

  private mutating func anyOfHost() -> Instruction {
    Instruction(.anyConvertExtern, .none, [value(.externref)], results: ValueType.anyref.alone)
  }

  /// The type, or its copy where there is one.
  func alias(_ type: ValueType) -> ValueType {
    type.isDefined ? type.with(index: alias(type.index)) : type
  }

  func alias(_ index: UInt32) -> UInt32 {
    hasCopies && choices.chance(30) ? index + UInt32(objects.types.count) : index
  }

  // MARK: Branches

  /// A block that is left by a branch on a cast.
  private mutating func castBlock(_ type: ValueType) -> Instruction? {
    let source = source(of: type)
    if type.nullable == .exnref || !supports(.gc) { return nil }
    if choices.chance(50) {
      body.labels.append(Label(types: type.alone, counter: nil))
      let branch = Instruction(
        .brOnCast, .cast(label: 0, from: source, to: alias(type)), [value(source)], results: source.alone)
      var code = [branch]
      consume(source.alone, &code)
      code.append(value(type))
      body.labels.removeLast()
      return Instruction(.block, .block(.value(type)), body: code, results: type.alone)
    }
    // The way back is the failure's; success leaves both blocks.
    body.labels.append(Label(types: type.alone, counter: nil))
    body.labels.append(Label(types: source.alone, counter: nil))
    let branch = Instruction(
      .brOnCastFail, .cast(label: 0, from: source, to: alias(type)), [value(source)], results: type.alone)
    body.labels.removeLast()
    let inner = Instruction(
      .block, .block(.value(source)), body: [Instruction(.br, .index(1), [branch])], results: source.alone)
    var code = [inner]
    consume(source.alone, &code)
    code.append(value(type))
    body.labels.removeLast()
    return Instruction(.block, .block(.value(type)), body: code, results: type.alone)
  }

  /// A branch on a reference to a label around, with what else it takes along, and what becomes of that otherwise.
  mutating func referenceBranch(_ code: inout [Instruction]) {
    switch choices.below(3) {
    case 0:
      // Null goes; the label knows nothing of it.
      guard let depth = choices.index(in: body.labels.count, where: { !label($0).isLoop }) else { return }
      let types = label(depth).types
      let type = anyReference()
      let operands = values(types) + [value(type)]
      code.append(Instruction(.brOnNull, .index(UInt32(depth)), operands, results: types + [type.nonNull]))
      consume(types + [type.nonNull], &code)
    case 1:
      guard let (depth, types, type) = referenceLabel() else { return }
      let operands = values(types) + [value(type.nullable)]
      code.append(Instruction(.brOnNonNull, .index(UInt32(depth)), operands, results: types))
      consume(types, &code)
    default:
      guard supports(.gc), let (depth, types, type) = referenceLabel(), type.nullable != .exnref, type != .externref
      else { return }
      let isOnFailure = choices.chance(50)
      let (source, target): (ValueType, ValueType)
      if isOnFailure {
        // What fails is of the source's type, without null only where the target admits null.
        source = type
        let below = objects.subtypes(of: type.nullable)
        guard !below.isEmpty else { return }
        let narrow = below[choices.below(below.count)]
        target = type.isNullable && choices.chance(50) ? narrow : narrow.nonNull
      } else {
        source = self.source(of: type)
        target = type
      }
      let operands = values(types) + [value(source)]
      let rest = isOnFailure ? target : source
      code.append(Instruction(
        isOnFailure ? .brOnCastFail : .brOnCast, .cast(label: UInt32(depth), from: source, to: alias(target)), operands,
        results: types + [rest]))
      consume(types + [rest], &code)
    }
  }

  /// A label, no loop's, that takes a reference last.
  private func referenceLabel() -> (depth: Int, types: [ValueType], type: ValueType)? {
    let depth = choices.index(in: body.labels.count) { depth in
      !label(depth).isLoop && (label(depth).types.last.map { $0.isReference } ?? false)
    }
    guard let depth, let type = label(depth).types.last else { return nil }
    return (depth, Array(label(depth).types.dropLast()), type)
  }

  /// A type of references, nullable.
  func anyReference() -> ValueType {
    let all = objects.references
    return all.isEmpty ? .funcref : all[choices.below(all.count)]
  }
}
