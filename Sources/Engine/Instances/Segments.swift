/// Element and data segments: their contents, and what active ones do at instantiation.
/// Indices of segments are validated; ranges within them are checked here or by the caller.
///
/// They are `mutating` since an instance that only lent itself would be copied to the stack, with its table of handlers.

extension InstanceState {
  /// The references `from ..< from + count` of an element segment, in one pass.
  ///
  /// - Parameter count: with `from`, within the segment.
  mutating func copyElements(_ segment: Int, from: Int, count: Int, to destination: Slots) {
    let record = module.elements[segment]
    if let values = elementValues?[segment] { return destination.update(from: values + from, count: count) }
    var reader = TrustedReader(module, at: record.items)
    var index = 0
    while index < from {
      if record.isExpressions { _ = constant(&reader) } else { _ = reader.u32() }
      index += 1
    }
    index = 0
    while index < count {
      destination[index] =
        record.isExpressions
        ? constant(&reader) : UInt64(UInt(bitPattern: function(Int(reader.u32()))))
      index += 1
    }
  }

  /// Drops an element segment, and what it refers to.
  func dropElements(_ segment: Int) {
    droppedElements[segment] = true
    elementValues?[segment]?.update(repeating: 0, count: Int(module.elements[segment].count))
  }

  /// Elements of a segment that are left: none once it is dropped.
  func elementCount(_ segment: Int) -> UInt64 {
    droppedElements[segment] ? 0 : UInt64(module.elements[segment].count)
  }

  /// Bytes of a segment that are left: none once it is dropped.
  func dataCount(_ segment: Int) -> UInt64 {
    droppedData[segment] ? 0 : UInt64(module.data[segment].bytes.count)
  }

  /// The element segments that are active, in order; then all but the passive ones are dropped (4.7.2).
  @inline(never)
  mutating func initializeTables() throws(Trap) {
    for segment in module.elements.indices {
      let record = module.elements[segment]
      if record.mode == .passive { continue }
      if planted("declarativeStays"), record.mode == .declarative { continue }
      if record.mode == .active {
        let table = tables[Int(record.table)]
        let offset = constant(at: record.offsetExpression)
        let size = UInt64(table.pointee.count)
        let count = UInt64(record.count)
        guard offset <= size, count <= size - offset else {
          if planted("dataBeforeElements") { try initializeMemories() }
          throw .outOfBoundsTableAccess
        }
        copyElements(
          segment, from: 0, count: Int(record.count),
          to: table.pointee.elements + Int(truncatingIfNeeded: offset))
      }
      if !planted("activeElementStays") || record.mode != .active { dropElements(segment) }
    }
  }

  /// The data segments that are active, in order.
  @inline(never)
  mutating func initializeMemories() throws(Trap) {
    for segment in module.data.indices {
      let record = module.data[segment]
      if !record.isActive { continue }
      let memory = memories[Int(record.memory)]
      memory.pointee.refresh()
      let offset = constant(at: record.offsetExpression)
      let size = UInt64(memory.pointee.byteCount)
      let count = UInt64(record.bytes.count)
      if planted("emptySegmentPastEnd"), count == 0 { continue }
      guard offset <= size, count <= size - offset else { throw .outOfBoundsMemoryAccess }
      if count > 0, let bytes = module.bytes.baseAddress {
        (memory.pointee.base + Int(truncatingIfNeeded: offset)).copyMemory(
          from: bytes + Int(record.bytes.offset), byteCount: Int(record.bytes.count))
      }
      droppedData[segment] = true
    }
  }
}
