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
    let x = UInt64(UInt32.read(o))
    let y = o[1]
    let z = UInt64(UInt32.read(o + 2))
    let y32 = UInt64(UInt32(truncatingIfNeeded: y))
    switch operation {
    case .memoryFill: return Bulk.memoryFill(state, memory: a, destination: x, value: y, count: z)
    case .memoryCopy: return Bulk.memoryCopy(state, memory: a, from: b, destination: x, source: y32, count: z)
    case .memoryInit: return Bulk.memoryInit(state, segment: a, memory: b, destination: x, source: y32, count: z)
    case .dataDrop: Bulk.dataDrop(state, segment: a)
    case .tableFill: return Bulk.tableFill(state, table: planted("fillTableZero") ? 0 : a, destination: x, value: y, count: z)
    case .tableCopy: return Bulk.tableCopy(state, table: a, from: b, destination: x, source: y32, count: z)
    case .tableInit: return Bulk.tableInit(state, segment: a, table: b, destination: x, source: y32, count: z)
    case .elementDrop: Bulk.elementDrop(state, segment: a)
    }
    return 0
  }
}

@c func apus_t_bulk(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  let trap = r.bulk(unsafeBitCast(UInt8(truncatingIfNeeded: r.u16(Field.second)), to: BulkOperation.self))
  if trap != 0 { return r.trap(raw: trap) }
  return r.next(Field.longLength)
}
@c func apus_t_memory_size_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  let memory = r.pointer(Field.wide, MemoryInstance.self)
  return r.result(
    planted("sizeInLargePages") ? UInt64(memory.pointee.byteCount >> 16) : memory.pointee.pages, toSlot: false,
    Field.longLength)
}
@c func apus_t_memory_size_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.result(r.pointer(Field.wide, MemoryInstance.self).pointee.pages, toSlot: true, Field.longLength)
}
@c func apus_t_memory_grow(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  let memory = r.pointer(Field.wide, MemoryInstance.self)
  let old = growMemory(memory, by: UInt64(UInt32.read(r.slot(Field.second))))
  UInt32(truncatingIfNeeded: old).write(r.slot(Field.first))
  if planted("growKeepsSize") { return r.next(Field.longLength) }
  return r.reloadingMemory().next(Field.longLength)
}
@c func apus_t_table_size(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.slot(Field.first).pointee = UInt64(r.pointer(Field.wide, TableInstance.self).pointee.count)
  return r.next(Field.longLength)
}
/// The first field is the slot of the new elements' value and of the result, the second that of their number.
@c func apus_t_table_grow(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  let table = r.pointer(Field.wide, TableInstance.self)
  let slot = r.slot(Field.first)
  let old = growTable(table, by: UInt64(UInt32.read(r.slot(Field.second))), value: slot.pointee)
  UInt32(truncatingIfNeeded: old).write(slot)
  return r.next(Field.longLength)
}
@c func apus_t_table_get(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  let table = r.pointer(Field.wide, TableInstance.self)
  let index = UInt(UInt32.read(r.slot(Field.second)))
  if index >= table.pointee.count { return r.trap(.outOfBoundsTableAccess) }
  r.slot(Field.first).pointee = table.pointee.elements[Int(index)]
  return r.next(Field.longLength)
}
@c func apus_t_table_set(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  let table = r.pointer(Field.wide, TableInstance.self)
  let index = UInt(UInt32.read(r.slot(Field.first)))
  if index >= table.pointee.count { return r.trap(.outOfBoundsTableAccess) }
  table.pointee.elements[Int(index)] = r.slot(Field.second).pointee
  return r.next(Field.longLength)
}
