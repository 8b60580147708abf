import Opcodes
import WasmModule

/// Structures and arrays: made, looked at and changed.
extension ModuleGenerator {
  // MARK: Making

  /// An object of the type, or a function; null where there is nothing to make it of.
  mutating func construct(_ type: ValueType) -> Instruction {
    body.depth += 1
    defer { body.depth -= 1 }
    if type.nullable == .exnref { return exception(type) }
    if type.nullable == .i31ref || (type.nullable == .eqref || type.nullable == .anyref) && choices.chance(35) {
      return small(value(.i32))
    }
    let candidates = objects.defined(type)
    guard !candidates.isEmpty else { return type.isNullable ? .null(type) : small(value(.i32)) }
    // A subtype may need one of its supertype; the first is the type itself, which needs none of its own.
    let isDeep = body.depth > swarm.nesting + 3
    let index = isDeep ? candidates[0] : candidates[choices.below(candidates.count)]
    switch objects.types[index].composite {
    case .function: return function(ofType: index, type)
    case .structure(let fields): return structure(index, fields)
    case .array(let element): return array(index, element)
    }
  }

  func small(_ number: Instruction) -> Instruction {
    Instruction(.refI31, .none, [number], results: ValueType.i31ref.nonNull.alone)
  }

  private mutating func function(ofType index: Int, _ type: ValueType) -> Instruction {
    let found = choices.index(in: functions.count) { objects.matches(functionType($0), ValueType(defined: UInt32(index))) }
    guard let found else { return .null(type) }
    functions[found].isReferenced = true
    return referenceToFunction(found)
  }

  /// The defined type of a function, of those that objects know.
  func functionType(_ function: Int) -> ValueType {
    let type = functions[function].type
    return type < objects.types.count ? ValueType(defined: type) : .funcref
  }

  func referenceToFunction(_ index: Int) -> Instruction {
    Instruction(.refFunc, .index(UInt32(index)), results: functionType(index).nonNull.alone)
  }

  private func reference(_ index: Int) -> [ValueType] { ValueType(defined: UInt32(index)).nonNull.alone }

  private mutating func structure(_ index: Int, _ fields: [ModuleDescription.Field]) -> Instruction {
    let isDefaultable = fields.allSatisfy { $0.storage.isDefaultable }
    let type = alias(UInt32(index))
    if isDefaultable, choices.chance(body.depth > swarm.nesting + 3 ? 80 : 12) {
      return Instruction(.structNewDefault, .index(type), results: reference(index))
    }
    return Instruction(
      .structNew, .index(type), fields.map { value($0.storage.unpacked) }, results: reference(index))
  }

  /// Of a few elements, which must not be many: they are what fuel does not count.
  private mutating func array(_ index: Int, _ element: ModuleDescription.Field) -> Instruction {
    let type = alias(UInt32(index))
    let storage = element.storage
    let count = takesRisk() ? value(.i32) : .i32(UInt32(choices.smallBelow(14)))
    let short = Instruction.simple(.i32And, count, .i32(0x3F))
    switch choices.below(6) {
    case 0, 1: break
    case 2 where storage.isDefaultable:
      return Instruction(.arrayNewDefault, .index(type), [short], results: reference(index))
    case 3 where !storage.isReference && module.hasDataCount && !data.isEmpty:
      let segment = choices.below(data.count)
      let bytes = UInt64(data[segment].isPassive ? data[segment].count : 0)
      let (start, length) = range(in: bytes / UInt64(storage.byteCount))
      let operands = takesRisk() ? [value(.i32), short] : [.address(start, .i32), .address(length, .i32)]
      return Instruction(.arrayNewData, .indices(type, UInt32(segment)), operands, results: reference(index))
    case 4 where storage.isReference:
      guard let segment = segment(of: storage) else { break }
      let (start, length) = range(in: UInt64(elements[segment].count))
      let operands = takesRisk() ? [value(.i32), short] : [.address(start, .i32), .address(length, .i32)]
      return Instruction(.arrayNewElem, .indices(type, UInt32(segment)), operands, results: reference(index))
    case 5: return Instruction(.arrayNew, .index(type), [value(storage.unpacked), short], results: reference(index))
    default: break
    }
    let length = choices.smallBelow(body.depth > swarm.nesting + 2 ? 2 : 6)
    return Instruction(
      .arrayNewFixed, .indices(type, UInt32(length)), (0..<length).map { _ in value(storage.unpacked) },
      results: reference(index))
  }

  private func segment(of type: ValueType) -> Int? {
    choices.index(in: elements.count) { objects.matches(elements[$0].type, type) }
  }

  // MARK: Looking

  /// An object of a defined type, not null but for a risk.
  private mutating func object(_ index: Int) -> Instruction {
    let type = ValueType(defined: UInt32(index))
    return value(takesRisk() ? type : type.nonNull)
  }

  /// A field of some structure whose value has a type that fits.
  mutating func field(where fits: (ValueType) -> Bool) -> Instruction? {
    let types = objects.types
    let index = choices.index(in: types.count) { index in
      types[index].isStructure && types[index].fields.contains { fits($0.storage.unpacked) }
    }
    guard let index else { return nil }
    let fields = types[index].fields
    guard let field = choices.index(in: fields.count, where: { fits(fields[$0].storage.unpacked) }) else { return nil }
    let storage = fields[field].storage
    return Instruction(
      getter(storage, [.structGet, .structGetS, .structGetU]), .indices(alias(UInt32(index)), UInt32(field)),
      [object(index)], results: storage.unpacked.alone)
  }

  private func getter(_ storage: ValueType, _ opcodes: [Opcode]) -> Opcode {
    storage.isPacked ? opcodes[1 + choices.below(2)] : opcodes[0]
  }

  /// An element of some array whose type fits, or another value where the array has none.
  mutating func element(_ type: ValueType, where fits: (ValueType) -> Bool) -> Instruction? {
    let types = objects.types
    let index = choices.index(in: types.count) { types[$0].isArray && fits(types[$0].fields[0].storage.unpacked) }
    guard let index else { return nil }
    let storage = types[index].fields[0].storage
    let opcode = getter(storage, [.arrayGet, .arrayGetS, .arrayGetU])
    let number = alias(UInt32(index))
    if takesRisk() {
      return Instruction(opcode, .index(number), [object(index), value(.i32)], results: storage.unpacked.alone)
    }
    let own = ValueType(defined: UInt32(index))
    let local = body.addLocal(own, .none)
    let read = Instruction.local(local, own)
    let length = Instruction(.arrayLen, .none, [.setLocal(local, object(index)), read], results: ValueType.i32.alone)
    let result = storage.unpacked
    body.labels.append(Label(types: result.alone, counter: nil))
    let place = value(.i32)
    let inBounds = choices.chance(30)
      ? Instruction.simple(.i32Sub, .simple(.arrayLen, read), .i32(1)) : .simple(.i32RemU, place, .simple(.arrayLen, read))
    let get = Instruction(opcode, .index(number), [read, inBounds], results: result.alone)
    let other = result.isReference ? construct(result) : constant(result)
    body.labels.removeLast()
    return Instruction(
      .if, .block(.value(result)), [length], body: [get], otherwise: [other], results: result.alone)
  }

  /// A number that an object knows, or that is known of references.
  mutating func numberOfObject(_ type: ValueType) -> Instruction? {
    switch choices.below(type == .i32 ? 9 : 4) {
    case 0, 1: return field { $0 == type }
    case 2: return element(type) { $0 == type }
    case 3: return callReference(leaving: type.alone)
    case 4:
      guard let array = choices.index(in: objects.types.count, where: { objects.types[$0].isArray }) else { return nil }
      return .simple(.arrayLen, object(array))
    case 5 where supports(.gc):
      let operand = value(takesRisk() ? .i31ref : ValueType.i31ref.nonNull)
      return .simple(choices.chance(50) ? .i31GetS : .i31GetU, operand)
    case 6 where supports(.gc): return compared()
    case 7 where supports(.gc): return tested()
    default: return Instruction(.refIsNull, .none, [value(anyReference())], results: type.alone)
    }
  }

  private mutating func compared() -> Instruction {
    let type = [.eqref, ValueType.structref, .arrayref, .i31ref][choices.below(4)]
    let known = objects.references.contains(type) ? type : .eqref
    if choices.chance(40) {
      let local = body.addLocal(known, .none)
      return .simple(.refEq, .teeLocal(local, value(known), known), .local(local, known))
    }
    return .simple(.refEq, value(known), value(known))
  }

  private mutating func tested() -> Instruction {
    let target = anyReference()
    if target == .exnref { return Instruction(.refIsNull, .none, [value(target)], results: ValueType.i32.alone) }
    return Instruction(
      choices.chance(50) ? .refTest : .refTestNull, .heapType(alias(target)), [value(source(of: target))],
      results: ValueType.i32.alone)
  }

  // MARK: Changing

  mutating func changeObject(_ code: inout [Instruction]) {
    let types = objects.types
    let index = choices.index(in: types.count) { types[$0].fields.contains(where: \.isMutable) }
    guard let index else { return }
    guard types[index].isArray else {
      let fields = types[index].fields
      guard let field = choices.index(in: fields.count, where: { fields[$0].isMutable }) else { return }
      code.append(Instruction(
        .structSet, .indices(alias(UInt32(index)), UInt32(field)), [object(index), value(fields[field].storage.unpacked)]))
      return
    }
    changeArray(index, types[index].fields[0].storage, &code)
  }

  /// Between a place and a length that are there, behind a look at the array's length; but for a risk.
  private mutating func changeArray(_ index: Int, _ storage: ValueType, _ code: inout [Instruction]) {
    let own = ValueType(defined: UInt32(index))
    let number = alias(UInt32(index))
    let local = body.addLocal(own, .none)
    code.append(.setLocal(local, object(index)))
    let array = Instruction.local(local, own)
    let isRisky = takesRisk()
    let length = isRisky ? UInt32(choices.below(3)) : UInt32(choices.smallBelow(8))
    let start = UInt32(choices.smallBelow(4))
    body.labels.append(Label(types: [], counter: nil))
    defer { body.labels.removeLast() }
    let place = isRisky && choices.chance(60) ? value(.i32) : .i32(start)
    let change: Instruction
    var first: [Instruction] = []
    switch choices.below(5) {
    case 0: change = Instruction(.arrayFill, .index(number), [array, place, value(storage.unpacked), .i32(length)])
    case 1, 2:
      // An element that its neighbours are not like.
      if !isRisky { first = [Instruction(.arraySet, .index(number), [array, .i32(0), value(storage.unpacked)])] }
      change = copy(index, number, array, place, length)
    case 3: change = initialize(number, storage, array, place, length)
    default: change = Instruction(.arraySet, .index(number), [array, place, value(storage.unpacked)])
    }
    if isRisky { return code.append(Instruction(.block, .block(.empty), body: [change])) }
    let enough = Instruction.simple(.i32GeU, .simple(.arrayLen, array), .i32(start + max(1, length)))
    code.append(Instruction(.if, .block(.empty), [enough], body: first + [change]))
  }

  /// Within the array mostly, so that source and destination overlap.
  private mutating func copy(
    _ index: Int, _ number: UInt32, _ array: Instruction, _ place: Instruction, _ length: UInt32
  ) -> Instruction {
    if choices.chance(50) {
      // All elements, one place up: the array has one at least.
      let rest = Instruction.simple(.i32Sub, .simple(.arrayLen, array), .i32(1))
      return Instruction(.arrayCopy, .indices(number, number), [array, .i32(1), array, .i32(0), rest])
    }
    // From a place before: as long as the destination is in bounds, so is that.
    if choices.chance(75) || !takesRisk() {
      let from = choices.chance(70) ? Instruction.i32(0) : place
      return Instruction(.arrayCopy, .indices(number, number), [array, place, array, from, .i32(length)])
    }
    let operands = [array, place, object(index), value(.i32), Instruction.i32(length)]
    return Instruction(.arrayCopy, .indices(number, number), operands)
  }

  private mutating func initialize(
    _ number: UInt32, _ storage: ValueType, _ array: Instruction, _ place: Instruction, _ length: UInt32
  ) -> Instruction {
    if storage.isReference, let segment = segment(of: storage) {
      let known = UInt64(elements[segment].count)
      let count = takesRisk() ? UInt64(length) : min(UInt64(length), known)
      let from = takesRisk() ? value(.i32) : .address(self.place(of: count, in: known), .i32)
      return Instruction(
        .arrayInitElem, .indices(number, UInt32(segment)), [array, place, from, .address(count, .i32)])
    }
    guard !storage.isReference, module.hasDataCount, !data.isEmpty else {
      return Instruction(.arraySet, .index(number), [array, place, value(storage.unpacked)])
    }
    let segment = choices.below(data.count)
    let bytes = UInt64(data[segment].isPassive ? data[segment].count : 0)
    let count = takesRisk() ? UInt64(length) : min(UInt64(length), bytes / UInt64(storage.byteCount))
    let from = self.place(of: count * UInt64(storage.byteCount), in: bytes)
    return Instruction(
      .arrayInitData, .indices(number, UInt32(segment)), [array, place, .address(from, .i32), .address(count, .i32)])
  }
}

extension ValueType {
  /// Bytes of a number in a data segment.
  var byteCount: Int {
    switch self {
    case .i8: 1
    case .i16: 2
    case .i32, .f32: 4
    case .v128: 16
    default: 8
    }
  }
}
