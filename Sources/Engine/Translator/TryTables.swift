import WasmModule

/// `try_table`, `throw` and `throw_ref`. No code is emitted where a block begins or ends: where its body lies and where its
/// clauses lead goes behind the function's code, when all of that is known.
extension Translator {
  /// Reads the clauses of a `try_table` that begins here, and adds a record for each and one for the block. Values that are
  /// caught go straight to where the label wants them.
  ///
  /// - Returns: the numbers of the clauses, before that of the block; empty where it catches nothing.
  mutating func catchClauses() -> Range<Int> {
    precondition(FeatureSet.knows(.exceptions))
    let first = tries.count
    for _ in 0..<reader.u32() {
      let (kind, tag, index) = reader.catchClause()
      guard let record = addTryRecord() else { return 0..<0 }
      let label = label(index)
      record.setWord(0, kind < 2 ? Int(bitPattern: state.pointee.tags[Int(tag)]) : 0)
      record.set16(Field.first, homeSlot(Int(controls[label].height)))
      record.set16(Field.second, Int(kind))
      setTarget(record, label)
    }
    let clauses = first..<tries.count
    if clauses.isEmpty || addTryRecord() == nil { return 0..<0 }
    return clauses
  }

  private mutating func addTryRecord() -> Address? {
    if tries.lowest - TryRecords.stride < Address(controls + depth + 1) || code.isFull {
      code.giveUp()
      return nil
    }
    return tries.add()
  }

  /// The body of a `try_table` ends here.
  func endTry(_ control: Control) {
    if control.clauses.isEmpty { return }
    let base = state.pointee.run.pointee.code.base
    tries.region(control.clauses.upperBound).pointee = CodeRegion(
      start: UInt32(truncatingIfNeeded: control.start - base), end: UInt32(truncatingIfNeeded: code.position - base),
      clauses: 0, clauseCount: UInt32(truncatingIfNeeded: control.clauses.count))
  }

  /// Copies the records behind the function's code; false where there is no room. The first is of no block, and ends the list.
  mutating func emitRegions() -> Bool {
    guard FeatureSet.knows(.exceptions), tries.count > 0 else { return true }
    let stride = TryRecords.stride
    guard let block = code.reserve((tries.count + 1) * stride) else { return false }
    block.initializeMemory(as: UInt8.self, repeating: 0, count: stride)
    let base = state.pointee.run.pointee.code.base
    var index = tries.count - 1
    while index >= 0 {
      let count = Int(tries.region(index).pointee.clauseCount)
      for clause in index - count..<index {
        let (from, to) = (tries.record(clause), block + (clause + 1) * stride)
        to.copyMemory(from: from, byteCount: stride)
        // The target counts from the record.
        let target = Int(Int32(bitPattern: from.get32(Field.third))) + (from - to)
        to.set32(Field.third, UInt32(bitPattern: Int32(truncatingIfNeeded: target)))
      }
      var region = tries.region(index).pointee
      region.clauses = UInt32(truncatingIfNeeded: block + (index - count + 1) * stride - base)
      (block + (index + 1) * stride).assumingMemoryBound(to: CodeRegion.self).pointee = region
      index -= count + 1
    }
    regions = block + tries.count * stride - base
    return true
  }

  // MARK: Throwing

  mutating func throwTag() {
    precondition(FeatureSet.knows(.exceptions))
    let tag = state.pointee.tags[Int(reader.u32())]
    let count = Int(tag.pointee.type.pointee.parameterSlots)
    for i in height - count..<height { moveHome(i) }
    height -= count
    let at = code.emit(address(apus_t_throw), Field.longLength)
    at.set16(Field.first, homeSlot(height))
    at.setWord(Field.wide, Int(bitPattern: tag))
    controls[depth - 1].isUnreachable = true
  }

  mutating func throwReference() {
    precondition(FeatureSet.knows(.exceptions))
    let slot = cleanSlot(of: pop())
    code.emit(address(apus_t_throw_ref), Field.shortLength).set16(Field.first, slot)
    controls[depth - 1].isUnreachable = true
  }
}

/// The records of a function's `try_table`s while it is translated: the clauses of one, then its `CodeRegion`, then those of the
/// next, from the end of the translator's scratch downwards. A clause is laid out as a branch, so that its target is resolved
/// as a branch's is.
///
/// Unsafe room. Invariant: `lowest` stays above the translator's other stacks, as `hasRoomForControl` and `addTryRecord`
/// see to.
struct TryRecords {
  private let end: Address
  private(set) var count = 0

  init(_ end: Address) {
    self.end = Address(bitPattern: UInt(bitPattern: end) & ~15).unsafelyUnwrapped
  }

  static var stride: Int { MemoryLayout<CodeRegion>.size }

  var lowest: Address { end - count * TryRecords.stride }
  func record(_ index: Int) -> Address { end - (index + 1) * TryRecords.stride }
  func region(_ index: Int) -> UnsafeMutablePointer<CodeRegion> {
    record(index).assumingMemoryBound(to: CodeRegion.self)
  }

  mutating func add() -> Address {
    count += 1
    return lowest
  }
}
