/// Growing memories and tables, in place.
///
/// Unsafe room. Invariants: a memory's bytes from `byteCount` to `capacity` are zero and its own; a table's
/// elements from `count` to `capacity` are its own.

/// Grows a memory (specification, 4.6.8: growing memories).
///
/// - Parameter pages: how many more, in units of the memory's own page size.
/// - Returns: the former number of pages; `UInt64.max` where the memory cannot grow so far, and stays as it is.
func growMemory(_ memory: UnsafeMutablePointer<MemoryInstance>, by pages: UInt64) -> UInt64 {
  if FeatureSet.hasAtomics, let shared = memory.pointee.shared {
    let old = shared.grow(by: pages)
    memory.pointee.refresh()
    return old
  }
  let old = memory.pointee.pages
  let pages = planted("growPagesCut") ? pages & 0xFFFF_FFFF : pages
  let shift = UInt64(memory.pointee.pageSizeExponent)
  let capacity = UInt64(memory.pointee.capacity) >> shift
  let maximum = min(capacity, memory.pointee.maximumPages)
  guard old <= maximum, pages <= maximum - old else { return .max }
  if planted("growToMaximum"), pages > 0, old + pages == memory.pointee.maximumPages { return .max }
  memory.pointee.byteCount = UInt(truncatingIfNeeded: (old + pages) << shift)
  return old
}

/// Grows a table (specification, 4.6.7: growing tables); the new elements are `value`.
///
/// - Returns: the former number of elements; `UInt64.max` where the table cannot grow so far, and stays as it is.
func growTable(_ table: UnsafeMutablePointer<TableInstance>, by count: UInt64, value: UInt64) -> UInt64 {
  let old = UInt64(table.pointee.count)
  let maximum = min(UInt64(table.pointee.capacity), table.pointee.maximum)
  guard old <= maximum, count <= maximum - old else { return .max }
  let added = Int(truncatingIfNeeded: count)
  (table.pointee.elements + Int(truncatingIfNeeded: old)).update(repeating: planted("growTableNull") ? 0 : value, count: added)
  table.pointee.count = UInt(truncatingIfNeeded: old + count)
  return old
}
