/// Whole memories, tables and segments in the threaded tier: rare enough that their bodies may call.

/// Which bulk operation an `apus_t_bulk` instruction does; its operands lie in consecutive slots.
enum BulkOperation: UInt8 {
  case memoryFill, memoryCopy, memoryInit, dataDrop, tableFill, tableCopy, tableInit, elementDrop
}

extension Registers {
  @inline(never)
  func bulk(_ operation: BulkOperation) -> UInt8 {
    let o = slot(Field.first)
    let a = Int(u32(Field.wide))
    let b = Int(u32(Field.wide + 4))
    let (x, y, z) = (o[0], o[1], o[2])
    switch operation {
    case .memoryFill: return Bulk.memoryFill(state, memory: a, destination: x, value: y, count: z)
    case .memoryCopy: return Bulk.memoryCopy(state, memory: a, from: b, destination: x, source: y, count: z)
    case .memoryInit: return Bulk.memoryInit(state, segment: a, memory: b, destination: x, source: y, count: z)
    case .dataDrop: Bulk.dataDrop(state, segment: a)
    case .tableFill: return Bulk.tableFill(state, table: planted("fillTableZero") ? 0 : a, destination: x, value: y, count: z)
    case .tableCopy: return Bulk.tableCopy(state, table: a, from: b, destination: x, source: y, count: z)
    case .tableInit: return Bulk.tableInit(state, segment: a, table: b, destination: x, source: y, count: z)
    case .elementDrop: Bulk.elementDrop(state, segment: a)
    }
    return 0
  }
}

extension Registers {
  @inline(__always)
  func threadedBulk() -> Int {
    let trap = bulk(unsafeBitCast(UInt8(truncatingIfNeeded: u16(Field.second)), to: BulkOperation.self))
    if trap != 0 { return self.trap(raw: trap) }
    return next(Field.longLength)
  }

  @inline(__always)
  func threadedMemorySizeA() -> Int {
    let memory = pointer(Field.wide, MemoryInstance.self)
    memory.pointee.refresh()
    return result(
      planted("sizeInLargePages") ? UInt64(memory.pointee.byteCount >> 16) : memory.pointee.pages, toSlot: false,
      Field.longLength)
  }

  @inline(__always)
  func threadedMemorySizeS() -> Int {
    let memory = pointer(Field.wide, MemoryInstance.self)
    memory.pointee.refresh()
    return result(memory.pointee.pages, toSlot: true, Field.longLength)
  }

  @inline(__always)
  func threadedMemoryGrow() -> Int {
    let memory = pointer(Field.wide, MemoryInstance.self)
    let addresses = memory.pointee.addresses
    slot(Field.first).pointee = addresses.result(growMemory(memory, by: addresses.address(slot(Field.second).pointee)))
    if planted("growKeepsSize") { return next(Field.longLength) }
    return reloadingMemory().next(Field.longLength)
  }

  @inline(__always)
  func threadedTableSize() -> Int {
    let count = UInt64(pointer(Field.wide, TableInstance.self).pointee.count)
    slot(Field.first).pointee = planted("tableSizeLowHalf") ? slot(Field.first).pointee & ~0xFFFF_FFFF | count : count
    return next(Field.longLength)
  }

  /// The first field is the slot of the new elements' value and of the result, the second that of their number.
  @inline(__always)
  func threadedTableGrow() -> Int {
    let table = pointer(Field.wide, TableInstance.self)
    let slot = self.slot(Field.first)
    let addresses = table.pointee.addresses
    let count = addresses.address(self.slot(Field.second).pointee)
    slot.pointee = addresses.result(growTable(table, by: count, value: slot.pointee))
    return next(Field.longLength)
  }

  @inline(__always)
  func threadedTableGet() -> Int {
    let table = pointer(Field.wide, TableInstance.self)
    let index = table.pointee.addresses.address(slot(Field.second).pointee)
    if index >= UInt64(table.pointee.count) { return trap(.outOfBoundsTableAccess) }
    slot(Field.first).pointee = table.pointee.elements[Int(truncatingIfNeeded: index)]
    return next(Field.longLength)
  }

  @inline(__always)
  func threadedTableSet() -> Int {
    let table = pointer(Field.wide, TableInstance.self)
    let index = table.pointee.addresses.address(slot(Field.first).pointee)
    if index >= UInt64(table.pointee.count) { return trap(.outOfBoundsTableAccess) }
    table.pointee.elements[Int(truncatingIfNeeded: index)] = slot(Field.second).pointee
    return next(Field.longLength)
  }
}
