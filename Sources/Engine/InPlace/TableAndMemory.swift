/// Table instructions, and those of memory that are not loads or stores, in place (specification, 4.6.7 and 4.6.9).
/// They call the functions that both tiers share.
extension Registers {
  @inline(__always)
  func inPlaceMemorySize() -> Int {
    var p = pc
    let memory = state.pointee.memories[Int(Bytecode.u32(&p))]
    memory.pointee.refresh()
    return pushing(memory.pointee.pages, at: p)
  }

  @inline(__always)
  func inPlaceMemoryGrow() -> Int {
    var p = pc
    let memory = state.pointee.memories[Int(Bytecode.u32(&p))]
    let addresses = memory.pointee.addresses
    let old = growMemory(memory, by: addresses.address(acc))
    return replacing(0, with: addresses.result(old), at: p)
  }

  @inline(__always)
  func inPlaceTableGet() -> Int {
    var p = pc
    let table = state.pointee.tables[Int(Bytecode.u32(&p))]
    let index = table.pointee.addresses.address(acc)
    if index >= UInt64(table.pointee.count) { return trap(.outOfBoundsTableAccess) }
    return replacing(0, with: table.pointee.elements[Int(truncatingIfNeeded: index)], at: p)
  }

  @inline(__always)
  func inPlaceTableSet() -> Int {
    var p = pc
    let table = state.pointee.tables[Int(Bytecode.u32(&p))]
    let index = table.pointee.addresses.address(top[-1])
    if index >= UInt64(table.pointee.count) { return trap(.outOfBoundsTableAccess) }
    table.pointee.elements[Int(truncatingIfNeeded: index)] = acc
    return dropping(2, at: p)
  }

  @inline(__always)
  func inPlaceTableSize() -> Int {
    var p = pc
    let table = state.pointee.tables[Int(Bytecode.u32(&p))]
    return pushing(UInt64(table.pointee.count), at: p)
  }

  @inline(__always)
  func inPlaceTableGrow() -> Int {
    var p = pc
    let table = state.pointee.tables[Int(Bytecode.u32(&p))]
    let addresses = table.pointee.addresses
    let old = growTable(table, by: addresses.address(acc), value: top[-1])
    return replacing(1, with: addresses.result(old), at: p)
  }

  // MARK: Bulk

  /// Takes the three operands of a bulk instruction away, or traps.
  @inline(__always)
  private func bulk(_ status: UInt8, at pc: Address) -> Int {
    if status != 0 { return trap(raw: status) }
    return dropping(3, at: pc)
  }

  /// The two indices of a bulk instruction.
  @inline(__always)
  private func indices(_ p: inout Address) -> (Int, Int) {
    let first = Int(Bytecode.u32(&p))
    return (first, Int(Bytecode.u32(&p)))
  }

  @inline(__always)
  func inPlaceMemoryInit() -> Int {
    var p = pc
    let (segment, memory) = indices(&p)
    return bulk(
      Bulk.memoryInit(state, segment: segment, memory: memory, destination: top[-2], source: top[-1],
        count: acc),
      at: p)
  }

  @inline(__always)
  func inPlaceMemoryCopy() -> Int {
    var p = pc
    let (memory, source) = indices(&p)
    return bulk(
      Bulk.memoryCopy(state, memory: memory, from: source, destination: top[-2], source: top[-1],
        count: acc),
      at: p)
  }

  @inline(__always)
  func inPlaceMemoryFill() -> Int {
    var p = pc
    let memory = Int(Bytecode.u32(&p))
    return bulk(
      Bulk.memoryFill(state, memory: memory, destination: top[-2], value: top[-1],
        count: acc), at: p)
  }

  @inline(__always)
  func inPlaceDataDrop() -> Int {
    var p = pc
    Bulk.dataDrop(state, segment: Int(Bytecode.u32(&p)))
    return continuing(at: p)
  }

  @inline(__always)
  func inPlaceTableInit() -> Int {
    var p = pc
    let (segment, table) = indices(&p)
    return bulk(
      Bulk.tableInit(state, segment: segment, table: table, destination: top[-2], source: top[-1],
        count: acc),
      at: p)
  }

  @inline(__always)
  func inPlaceTableCopy() -> Int {
    var p = pc
    let (table, source) = indices(&p)
    return bulk(
      Bulk.tableCopy(state, table: table, from: source, destination: top[-2], source: top[-1],
        count: acc),
      at: p)
  }

  @inline(__always)
  func inPlaceTableFill() -> Int {
    var p = pc
    let table = Int(Bytecode.u32(&p))
    return bulk(
      Bulk.tableFill(state, table: table, destination: top[-2], value: top[-1],
        count: acc), at: p)
  }

  @inline(__always)
  func inPlaceElemDrop() -> Int {
    var p = pc
    Bulk.elementDrop(state, segment: Int(Bytecode.u32(&p)))
    return continuing(at: p)
  }

  // MARK: Prefix

  /// An instruction whose opcode is this prefix and a `u32`.
  @inline(__always)
  func inPlaceNumericPrefix() -> Int {
    let code = immediate()
    if code >= 0x80 { return become(apus_i_numeric_prefix_wide) }
    return prefixed(code, at: pc + 1)
  }

  @inline(__always)
  func inPlaceNumericPrefixWide() -> Int {
    var p = pc
    let code = Bytecode.u32(&p)
    return prefixed(code, at: p)
  }

  @inline(__always)
  private func prefixed(_ code: UInt32, at pc: Address) -> Int {
    var r = self
    r.pc = pc
    return r.jump(address(inPlaceNumericHandlers[unchecked: Int(code)]))
  }
}
