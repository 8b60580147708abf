/// Which function a place in threaded code is of, and where the code's `try_table`s are: what unwinding has to know. The list
/// grows downwards from the end of the code area, a record for each function that is translated, in the order of their code.
///
/// Unsafe room. Invariant: the records lie in the code area, above `used`; what their offsets lead to is below it.
struct CodeRecord {
  /// Offsets from the start of the code area: of the function's code, and of the last of its regions; 0 where it has none.
  var entry: UInt32
  var regions: UInt32
  /// The address of the `Function`.
  var function: Int
}

/// The code of a `try_table`'s body, in offsets from the start of the code area. Those of a function are one before the other,
/// each behind its clauses, so that inner ones are behind those around them.
struct CodeRegion {
  var start: UInt32
  var end: UInt32
  /// Where its catch clauses begin, each of which is laid out as a branch: the tag's address, or 0, in the handler's place; the
  /// slot of the first value, the kind of the clause, and the target. 0 marks what is before the first region.
  var clauses: UInt32
  var clauseCount: UInt32
}

extension CodeArea {
  private var end: UnsafeMutablePointer<CodeRecord> {
    // Aligned, and above what is left for code.
    let bytes = capacity & ~(MemoryLayout<CodeRecord>.alignment - 1)
    return (base + bytes).assumingMemoryBound(to: CodeRecord.self)
  }

  /// The first byte that code may not reach.
  var limit: Address {
    isIndexed ? Address(end - indexCount - 1) : base + capacity
  }

  /// Adds the function that was translated last. There is room for it: see `limit`.
  mutating func list(_ function: UnsafeMutablePointer<Function>, regions: Int) {
    guard isIndexed else { return }
    indexCount += 1
    (end - indexCount).initialize(
      to: CodeRecord(
        entry: UInt32(truncatingIfNeeded: function.pointee.entry - base), regions: UInt32(truncatingIfNeeded: regions),
        function: Int(bitPattern: function)))
  }

  /// The function whose code a place is in, if it is listed.
  func listed(_ pc: Address) -> CodeRecord? {
    guard indexCount > 0, pc >= base, pc < base + used else { return nil }
    let place = UInt32(truncatingIfNeeded: pc - base)
    guard (end - 1).pointee.entry <= place else { return nil }
    var (low, high) = (1, indexCount + 1)
    // The record at `low` begins before the place, that at `high` behind it.
    while high - low > 1 {
      let middle = (low + high) / 2
      if (end - middle).pointee.entry <= place { low = middle } else { high = middle }
    }
    return (end - low).pointee
  }

  /// The innermost `try_table` of a listed function around a place that satisfies a condition.
  func region(_ record: CodeRecord, around pc: Address, where isWanted: (CodeRegion) -> Bool) -> CodeRegion? {
    if record.regions == 0 { return nil }
    let place = UInt32(truncatingIfNeeded: pc - base)
    var offset = Int(record.regions)
    while true {
      let region = (base + offset).assumingMemoryBound(to: CodeRegion.self).pointee
      if region.clauses == 0 { return nil }
      if region.start <= place, place < region.end, isWanted(region) { return region }
      offset = Int(region.clauses) - MemoryLayout<CodeRegion>.size
    }
  }
}
