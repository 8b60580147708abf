extension ModuleLoader {
  mutating func elementSection() throws(ModuleError) {
    let count = try count(atMost: limits.elementSegments, .elementSegments)
    var segments = try allocate(count, of: ElementSegment.self)
    for _ in 0..<count { segments.append(try elementSegment()) }
    module.elements = segments.buffer
  }

  /// One of the eight forms (5.5.12). Bit 0: passive or declarative; bit 1: an explicit table index, or
  /// declarative; bit 2: expressions instead of function indices.
  private mutating func elementSegment() throws(ModuleError) -> ElementSegment {
    let start = cursor.offset
    let flags = try cursor.u32()
    guard flags <= 7 else { throw ModuleError(.malformedElementSegmentKind, at: start) }
    var segment = ElementSegment(
      mode: flags & 1 == 0 ? .active : flags & 2 == 0 ? .passive : .declarative,
      isExpressions: flags & 4 != 0, table: 0, type: .funcref, offsetExpression: 0, count: 0, items: 0)
    let place = cursor.offset
    if segment.mode == .active {
      if flags & 2 != 0 { segment.table = try cursor.u32() }
      guard isIndex(segment.table, module.tables.count) else { throw ModuleError(.unknownTable, at: place) }
      segment.offsetExpression = try constantExpression(module.tables[Int(segment.table)].size.indexType)
    }
    if flags & 3 != 0 {
      if segment.isExpressions {
        segment.type = try referenceType()
      } else {
        let kind = cursor.offset
        guard try cursor.byte() == 0 else { throw ModuleError(.malformedElementKind, at: kind) }
      }
    }
    // A list of functions has no nulls.
    if !segment.isExpressions { segment.type = segment.type.nonNull }
    if segment.mode == .active, !module.matches(segment.type, module.tables[Int(segment.table)].element) {
      throw ModuleError(.typeMismatch, at: place)
    }
    let count = try cursor.count()
    segment.count = UInt32(truncatingIfNeeded: count)
    segment.items = UInt32(truncatingIfNeeded: cursor.offset)
    for _ in 0..<count {
      if segment.isExpressions {
        _ = try constantExpression(segment.type)
      } else {
        let item = cursor.offset
        try declareFunction(try cursor.u32(), at: item)
      }
    }
    return segment
  }

  mutating func dataSection() throws(ModuleError) {
    let count = try count(atMost: limits.dataSegments, .dataSegments)
    var segments = try allocate(count, of: DataSegment.self)
    for _ in 0..<count { segments.append(try dataSegment()) }
    module.data = segments.buffer
  }

  /// One of the three forms (5.5.14). Bit 0: passive; bit 1: an explicit memory index.
  private mutating func dataSegment() throws(ModuleError) -> DataSegment {
    let start = cursor.offset
    let flags = try cursor.u32()
    guard flags <= 2 else { throw ModuleError(.malformedDataSegmentKind, at: start) }
    var segment = DataSegment(
      isActive: flags != 1, memory: 0, offsetExpression: 0, bytes: NameRange(offset: 0, count: 0))
    if segment.isActive {
      let place = cursor.offset
      if flags == 2 { segment.memory = try cursor.u32() }
      guard isIndex(segment.memory, module.memories.count) else { throw ModuleError(.unknownMemory, at: place) }
      segment.offsetExpression = try constantExpression(module.memories[Int(segment.memory)].size.indexType)
    }
    segment.bytes = try cursor.byteRange()
    return segment
  }
}
