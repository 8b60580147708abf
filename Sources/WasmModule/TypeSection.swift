import Opcodes

extension ModuleLoader {
  /// The type section (specification, 5.5.4): recursion groups, one after another.
  ///
  /// How many types there are is known only at its end. Until then their records are scratch, from the high end
  /// downwards, while the pool of value types grows at the low end.
  mutating func typeSection() throws(ModuleError) {
    let mark = arena.high
    let count = try count(atMost: limits.types, .types)
    var groups = RecursionGroups(
      try allocateScratch(RecursionGroups.bucketCount(count), of: UInt32.self),
      try allocateScratch(count, of: RecursionGroup.self))
    let pool = try allocate(0, of: ValueType.self)
    var table = TypeTable(try allocateScratch(0, of: TypeRecord.self), pool)
    for _ in 0..<count { try recursionGroup(&table, &groups) }
    module.valueTypes = pool.buffer(count: table.poolCount)
    try keep(table)
    arena.releaseScratch(to: mark)
  }

  /// Copies the records to the low end. The definitions only if they say anything.
  private mutating func keep(_ table: TypeTable) throws(ModuleError) {
    var types = try allocate(table.count, of: FunctionType.self)
    for index in 0..<table.count { types.append(table.type(index)) }
    module.types = types.buffer
    if table.isPlain { return }
    var definitions = try allocate(table.count, of: TypeDefinition.self)
    for index in 0..<table.count { definitions.append(table.definition(index)) }
    module.definitions = definitions.buffer
  }

  private mutating func recursionGroup(
    _ table: inout TypeTable, _ groups: inout RecursionGroups
  ) throws(ModuleError) {
    let start = cursor.offset
    let first = table.count
    let poolStart = table.poolCount
    let mark = arena.low
    var size = 1
    if try cursor.peek() == TypeForm.recursive {
      cursor.next += 1
      try features.use(.gc, at: start)
      size = try cursor.count()
    }
    if size > min(limits.types, ValueType.indexLimit) - first { throw ModuleError(limit: .types, at: start) }
    table.limit = first + size
    for _ in 0..<size {
      try subtype(&table)
      if size > 1 { table.define(table.count - 1) { $0.group = UInt32(truncatingIfNeeded: first) } }
    }
    if table.canonicalize(from: first, poolStart, &groups) {
      try table.checkDefinitions(from: first, depth: limits.subtypingDepth)
    } else {
      // Equal to an earlier group, whose part of the pool it shares.
      arena.release(to: mark)
      table.poolCount = poolStart
    }
  }

  /// A subtype (5.3.10), appended to the table.
  private mutating func subtype(_ table: inout TypeTable) throws(ModuleError) {
    var definition = TypeDefinition.plain
    definition.group = UInt32(truncatingIfNeeded: table.count)
    let start = cursor.offset
    var form = try cursor.byte()
    if form == TypeForm.sub || form == TypeForm.finalSub {
      try features.use(.gc, at: start)
      definition.isFinal = form == TypeForm.finalSub
      let count = try cursor.count()
      guard count <= 1 else { throw ModuleError(.subType, at: start) }
      if count == 1 { definition.supertype = try typeUse(table) }
      form = try cursor.byte()
    }
    if form == TypeForm.describes {
      try features.use(.customDescriptors, at: cursor.offset - 1)
      definition.described = try typeUse(table)
      form = try cursor.byte()
    }
    if form == TypeForm.descriptor {
      try features.use(.customDescriptors, at: cursor.offset - 1)
      definition.descriptor = try typeUse(table)
      form = try cursor.byte()
    }
    let type: FunctionType
    switch form {
    case TypeForm.function:
      type = try functionType(&table)
    case TypeForm.structure:
      try features.use(.gc, at: cursor.offset - 1)
      definition.form = .structure
      type = try structureType(&table)
    case TypeForm.array:
      try features.use(.gc, at: cursor.offset - 1)
      definition.form = .array
      type = try fields(1, &table)
    default:
      throw form < 0x80
        ? ModuleError(.malformedDefinitionType, at: cursor.offset - 1)
        : ModuleError(.integerRepresentationTooLong, at: cursor.offset)
    }
    let room = try allocateScratch(1, of: TypeRecord.self)
    table.append(
      TypeRecord(type: type, definition: definition, offset: UInt32(truncatingIfNeeded: start)), in: room)
  }

  /// An index of a type of this group or of those before.
  private mutating func typeUse(_ table: TypeTable) throws(ModuleError) -> UInt32 {
    let start = cursor.offset
    let index = try cursor.u32()
    guard isIndex(index, table.limit) else { throw ModuleError(.unknownType, at: start) }
    return index
  }

  private mutating func functionType(_ table: inout TypeTable) throws(ModuleError) -> FunctionType {
    let start = UInt32(truncatingIfNeeded: table.poolCount)
    let parameters = try resultType(atMost: limits.parameters, .parameters, &table)
    let results = try resultType(atMost: limits.results, .results, &table)
    widestType = max(widestType, Int(max(parameters.slots, results.slots)))
    return FunctionType(
      start: start, parameterCount: parameters.count, resultCount: results.count, parameterSlots: parameters.slots,
      resultSlots: results.slots, canonical: 0)
  }

  /// A vector of value types, appended to the pool.
  private mutating func resultType(
    atMost maximum: Int, _ limit: Limit, _ table: inout TypeTable
  ) throws(ModuleError) -> (count: UInt16, slots: UInt16) {
    // Half of UInt16, so that the slots of vectors fit as well.
    let count = try count(atMost: min(maximum, 0x7FFF), limit)
    var pool = try allocate(count, of: ValueType.self)
    var slots = 0
    for _ in 0..<count {
      let type = try cursor.valueType(table.limit, &features)
      pool.append(type)
      slots += type.slotCount
    }
    table.poolCount += count
    return (UInt16(truncatingIfNeeded: count), UInt16(truncatingIfNeeded: slots))
  }

  private mutating func structureType(_ table: inout TypeTable) throws(ModuleError) -> FunctionType {
    try fields(try count(atMost: min(limits.fields, 0x7FFF), .fields), &table)
  }

  /// Field types (5.3.8), appended to the pool.
  private mutating func fields(_ count: Int, _ table: inout TypeTable) throws(ModuleError) -> FunctionType {
    let start = UInt32(truncatingIfNeeded: table.poolCount)
    var pool = try allocate(count, of: ValueType.self)
    var slots = 0
    for _ in 0..<count {
      let type = try cursor.storageType(table.limit, &features)
      let place = cursor.offset
      let mutability = try cursor.byte()
      guard mutability <= 1 else { throw ModuleError(.malformedMutability, at: place) }
      pool.append(mutability == 1 ? type.mutable : type)
      slots += type.slotCount
    }
    table.poolCount += count
    return FunctionType(
      start: start, parameterCount: UInt16(truncatingIfNeeded: count), resultCount: 0,
      parameterSlots: UInt16(truncatingIfNeeded: slots), resultSlots: 0, canonical: 0)
  }

  /// The index of a function type.
  mutating func typeIndex() throws(ModuleError) -> UInt32 {
    let start = cursor.offset
    let index = try cursor.u32()
    guard isIndex(index, module.types.count) else { throw ModuleError(.unknownType, at: start) }
    guard module.definition(Int(index)).form == .function else { throw ModuleError(.nonFunctionType, at: start) }
    return index
  }
}
