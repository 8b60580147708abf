/// What an embedder may do with the store between calls (specification, 7.1). Addresses are those of the store.
extension Store {
  /// table_grow (7.1.8).
  /// - Returns: the former size; nil where the table does not grow.
  public func grow(table: Address, by count: UInt64, _ reference: ReferenceValue) -> UInt64? {
    let old = UInt64(tables[table].elements.count)
    return Store.isGrown(growTable(table, by: count, reference)) ? old : nil
  }

  /// table_write (7.1.8); false beyond the end.
  public func write(table: Address, _ index: UInt64, _ reference: ReferenceValue) -> Bool {
    guard index < UInt64(tables[table].elements.count) else { return false }
    tables[table].elements[Int(index)] = reference
    return true
  }

  /// mem_grow (7.1.9).
  /// - Returns: the former size in pages; nil where the memory does not grow.
  public func grow(memory: Address, by pages: UInt64) -> UInt64? {
    let old = memories[memory].bytes.count / memories[memory].type.pageSize
    return Store.isGrown(growMemory(memory, by: pages)) ? old : nil
  }

  /// mem_read (7.1.9) of a range; nil where some of it is beyond the end.
  public func read(memory: Address, _ start: UInt64, count: UInt64) -> [UInt8]? {
    guard memories[memory].bytes.contains(start, count) else { return nil }
    return (start..<start + count).map { memories[memory].bytes[$0] }
  }

  /// mem_write (7.1.9) of a range; false, and nothing is written, where some of it is beyond the end.
  public func write(memory: Address, _ start: UInt64, _ bytes: [UInt8]) -> Bool {
    guard memories[memory].bytes.contains(start, UInt64(bytes.count)) else { return false }
    for (index, byte) in bytes.enumerated() { memories[memory].bytes[start + UInt64(index)] = byte }
    return true
  }

  /// global_write (7.1.11); false where the global is immutable.
  /// - Parameter value: of the global's type.
  public func write(global: Address, _ value: Value) -> Bool {
    guard globals[global].type.isMutable else { return false }
    globals[global].value = value
    return true
  }

  private static func isGrown(_ value: Value) -> Bool {
    switch value {
    case .i32(let old): old != .max
    case .i64(let old): old != .max
    default: false
    }
  }
}

extension Bytes {
  /// Calls `body` with words of eight bytes, little-endian, at addresses that are multiples of 8. All those that are not
  /// zero are among them; beyond the end there is zero.
  public func forEachWord(_ body: (_ address: UInt64, _ word: UInt64) -> Void) {
    for (number, chunk) in writtenBlocks {
      for place in stride(from: 0, to: chunk.count, by: 8) {
        let word = (0..<8).reduce(0 as UInt64) { $0 | UInt64(chunk[place + $1]) << UInt64(8 * $1) }
        body(number * UInt64(chunk.count) + UInt64(place), word)
      }
    }
  }
}
