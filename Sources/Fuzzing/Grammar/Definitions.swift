import WasmModule

/// Globals, memories, tables and segments.
extension ModuleGenerator {
  mutating func addGlobals() {
    repeatItem(most: swarm.globals, chance: 80) { $0.addGlobal() }
    if swarm.recursion == .counted {
      depthCounter = UInt32(globals.count)
      globals.append(GlobalFacts(type: .i32, isMutable: true, isCounter: true))
      module.globals.append(ModuleDescription.Global(type: .i32, isMutable: true, value: [.i32(0)]))
    }
  }

  private mutating func addGlobal() {
    var type = anyType()
    if type.ordinal == nil, type != .exnref, choices.chance(30) { type = type.nonNull }
    let global = GlobalFacts(type: type, isMutable: !choices.chance(30))
    let value = constantExpression(type)
    globals.append(global)
    module.globals.append(ModuleDescription.Global(type: type, isMutable: global.isMutable, value: value))
    if !global.isMutable || supports(.mutableGlobals), choices.chance(40) {
      export(.global, globals.count - 1, .global(global))
    }
  }

  /// A constant expression (3.4.17).
  private mutating func constantExpression(_ type: ValueType) -> [Instruction] {
    let imported = choices.chance(25)
      ? choices.index(in: globals.count) { globals[$0].type == type && !globals[$0].isMutable && globals[$0].isImported }
      : nil
    if let imported {
      let read = Instruction.global(UInt32(imported), type)
      guard supports(.extendedConst), type == .i32 || type == .i64, choices.chance(50) else { return [read] }
      return [sum(read, constant(type), type)]
    }
    if type.ordinal == nil { return [constantObject(type, depth: 0)] }
    if type == .externref, supports(.gc), choices.chance(50) {
      return [Instruction(.externConvertAny, .none, [constantObject(.anyref, depth: 0)], results: type.alone)]
    }
    if type == .funcref, !functions.isEmpty, choices.chance(60) {
      return [.referenceTo(UInt32(choices.below(functions.count)))]
    }
    guard supports(.extendedConst), type == .i32 || type == .i64, choices.chance(20) else { return [constant(type)] }
    return [sum(sum(constant(type), constant(type), type), constant(type), type)]
  }

  /// One of the three operations that a constant expression may hold.
  private func sum(_ a: Instruction, _ b: Instruction, _ type: ValueType) -> Instruction {
    switch (choices.below(3), type == .i64) {
    case (0, false): .simple(.i32Add, a, b)
    case (1, false): .simple(.i32Sub, a, b)
    case (_, false): .simple(.i32Mul, a, b)
    case (0, true): .simple(.i64Add, a, b)
    case (1, true): .simple(.i64Sub, a, b)
    case (_, true): .simple(.i64Mul, a, b)
    }
  }

  /// An object made by constant instructions, with null in its fields from some depth on.
  private mutating func constantObject(_ type: ValueType, depth: Int) -> Instruction {
    if type.isNumeric || type.isPacked || type.ordinal != nil { return constant(type.unpacked) }
    if type.nullable == .exnref || type.isNullable && (depth > 2 || choices.chance(15)) { return .null(type) }
    let imported = choices.index(in: globals.count) {
      !globals[$0].isMutable && (globals[$0].isImported || supports(.gc)) && objects.matches(globals[$0].type, type)
    }
    if let imported, choices.chance(40) { return .global(UInt32(imported), globals[imported].type) }
    let candidates = objects.defined(type)
    let isSmall = objects.matches(.i31ref.nonNull, type)
    if isSmall, candidates.isEmpty || choices.chance(40) { return small(constant(.i32)) }
    guard !candidates.isEmpty else { return .null(type) }
    // The first is the type itself, which needs none of its subtypes.
    let index = depth > 2 ? candidates[0] : candidates[choices.below(candidates.count)]
    let own = ValueType(defined: UInt32(index)).nonNull.alone
    let number = alias(UInt32(index))
    switch objects.types[index].composite {
    case .function:
      let found = functions.indices.first { objects.matches(functionType($0), ValueType(defined: UInt32(index))) }
      return found.map { referenceToFunction($0) } ?? .null(type)
    case .structure(let fields):
      let values = fields.map { constantObject($0.storage, depth: depth + 1) }
      return Instruction(.structNew, .index(number), values, results: own)
    case .array(let element):
      let storage = element.storage
      switch choices.below(3) {
      case 0 where storage.isDefaultable:
        return Instruction(.arrayNewDefault, .index(number), [.i32(UInt32(choices.below(5)))], results: own)
      case 1:
        let operands = [constantObject(storage, depth: depth + 1), .i32(UInt32(choices.below(6)))]
        return Instruction(.arrayNew, .index(number), operands, results: own)
      default:
        let length = choices.below(4)
        let values = (0..<length).map { _ in constantObject(storage, depth: depth + 1) }
        return Instruction(.arrayNewFixed, .indices(number, UInt32(length)), values, results: own)
      }
    }
  }

  // MARK: Memories

  mutating func addMemories() {
    repeatItem(most: swarm.memories - memories.count, chance: 75) { $0.addMemory() }
  }

  /// Every memory has a maximum not far above its minimum, so that no case takes much.
  private mutating func addMemory() {
    let hasSmallPages = swarm.hasSmallPages && choices.chance(50)
    var minimum: UInt64
    let maximum: UInt64
    if hasSmallPages {
      minimum = [64, 256, 16, 1, 1000, 65_536, 65_537, 4, 300][choices.below(9)]
      maximum = minimum + [0, 16, 1, 255, 4096][choices.below(5)]
    } else {
      minimum = [1, 1, 2, 3][choices.below(4)]
      maximum = minimum + UInt64(choices.below(4))
    }
    if takesRisk() { minimum = 0 }
    var limits = ModuleDescription.Limits(minimum: minimum, maximum: maximum)
    limits.is64 = supports(.memory64) && choices.chance(40)
    limits.isShared = supports(.threads) && choices.chance(30)
    let facts = MemoryFacts(memory: ModuleDescription.Memory(limits: limits, pageSizeExponent: hasSmallPages ? 0 : 16))
    memories.append(facts)
    module.memories.append(facts.memory)
    if choices.chance(60) { export(.memory, memories.count - 1, .memory(facts)) }
  }

  // MARK: Tables

  mutating func addTables() {
    repeatItem(most: swarm.tables - tables.count, chance: 75) { $0.addTable() }
  }

  private mutating func addTable() {
    let isOfObjects = !objects.references.isEmpty && supports(.referenceTypes) && choices.chance(35)
    let element: ValueType = isOfObjects
      ? anyReference() : supports(.referenceTypes) && choices.chance(30) ? .externref : .funcref
    let minimum = takesRisk() ? 0 : UInt64(4 + choices.below(13))
    var limits = ModuleDescription.Limits(minimum: minimum, maximum: minimum + UInt64(choices.below(9)))
    limits.is64 = supports(.memory64) && choices.chance(30)
    let facts = TableFacts(table: ModuleDescription.Table(limits: limits, element: element))
    tables.append(facts)
    module.tables.append(facts.table)
  }

  // MARK: Segments

  mutating func addSegments() {
    module.hasDataCount = supports(.bulkMemory) && choices.chance(70)
    if !memories.isEmpty || module.hasDataCount {
      repeatItem(most: swarm.segments, chance: 75) { $0.addData() }
    }
    if supports(.bulkMemory), !tables.isEmpty || objects.types.contains(where: { $0.isArray && $0.fields[0].storage.isReference }) {
      repeatItem(most: swarm.segments, chance: 60) { $0.addElements() }
    }
  }

  private mutating func addData() {
    var bytes: [UInt8] = []
    // Long ones so that a wrong address reads something else.
    for _ in 0..<choices.smallBelow(choices.chance(15) ? 64 : 5) {
      let word = choices.word()
      for shift in 0..<UInt64(8) { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * shift))) }
    }
    bytes.removeLast(min(bytes.count, choices.below(8)))
    var mode = ModuleDescription.Mode.passive
    if !module.hasDataCount || !memories.isEmpty && choices.chance(60) {
      let memory = choices.below(memories.count)
      let room = memories[memory].byteCount
      if room < 32, !takesRisk() { bytes.removeLast(max(0, bytes.count - Int(room))) }
      let place = place(of: UInt64(bytes.count), in: room)
      mode = .active(UInt32(memory), offset: [.address(place, memories[memory].indexType)])
    }
    data.append(DataFacts(count: bytes.count, isPassive: mode == .passive))
    module.data.append(ModuleDescription.DataSegment(mode: mode, bytes: bytes))
  }

  /// Where `count` things are put among `room`: anywhere, and rather at the ends.
  func place(of count: UInt64, in room: UInt64) -> UInt64 {
    if takesRisk() { return room &- count &+ 1 &+ UInt64(choices.below(4)) }
    guard count <= room else { return 0 }
    switch choices.below(4) {
    case 0: return 0
    case 1: return room - count
    default: return UInt64(choices.below(Int(min(room - count, 1 << 20)) + 1))
    }
  }

  private mutating func addElements() {
    let kinds = tables.map(\.table.element) + objects.types.filter(\.isArray).map { $0.fields[0].storage.nullable }
      .filter { $0.isReference }
    let type = kinds[choices.below(kinds.count)]
    if type.ordinal == nil {
      let expressions = (0..<1 + choices.smallBelow(5)).map { _ in [constantObject(type, depth: 0)] }
      elements.append(ElementFacts(type: type, count: expressions.count, items: [], expressions: expressions))
      return
    }
    let items = (0..<choices.smallBelow(7)).map { _ in choices.word() }
    // Without references as values a segment has nothing but functions: those that are imported, which there may not be.
    if !supports(.referenceTypes), functions.isEmpty { return }
    elements.append(ElementFacts(type: type, count: items.count, items: items))
  }
}
