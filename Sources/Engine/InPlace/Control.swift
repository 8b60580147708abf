import WasmModule

/// Blocks and branches in place (specification, 4.6.8). Where a branch goes stands in the side table, whose entries
/// are in the order of the branch instructions; labels are never read.
///
/// Unsafe room. Invariant: `entry` belongs to the branch instruction being executed, as `OperandStack` says.
extension Registers {
  @inline(__always)
  func inPlaceUnreachable() -> Int { trap(.unreachable) }

  @inline(__always)
  func inPlaceNop() -> Int { dispatchInPlace() }

  // MARK: Blocks

  /// `block` does nothing, and `loop` neither.
  @inline(__always)
  func inPlaceBlock() -> Int {
    if immediate() >= 0x80 { return become(apus_i_block_wide) }
    var r = self
    r.pc += 1
    while r.immediate() == UInt32(Opcode.block.rawValue) && r.immediate(1) < 0x80 { r.pc += 2 }
    return r.dispatchPastLocalGet()
  }

  @inline(__always)
  func inPlaceBlockWide() -> Int {
    var p = pc
    Bytecode.skipValueType(&p)
    return continuing(at: p)
  }

  @inline(__always)
  func inPlaceIf() -> Int {
    var r = self
    r.pop()
    if !Bool(slot: acc) { return r.branch() }
    if immediate() >= 0x80 { return become(apus_i_br_if_wide) }
    r.passEntry()
    return r.continuing(at: pc + 1)
  }

  /// The same where block types may be of two parts: references to defined types.
  @inline(__always)
  func inPlaceIfTyped() -> Int {
    var r = self
    r.pop()
    if !Bool(slot: acc) { return r.branch() }
    var p = pc
    Bytecode.skipValueType(&p)
    r.passEntry()
    return r.continuing(at: p)
  }

  /// The end of a block, which does nothing, or of the function.
  @inline(__always)
  func inPlaceEnd() -> Int {
    if Int(bitPattern: pc) != state.pointee.current.pointee.end { return dispatchInPlace() }
    return become(apus_i_return)
  }

  /// The same where calls are counted.
  @inline(__always)
  func inPlaceEndCounted() -> Int {
    if Int(bitPattern: pc) != state.pointee.current.pointee.end { return dispatchInPlace() }
    uncountCall()
    return become(apus_i_return)
  }

  // MARK: Branches

  @inline(__always)
  mutating func pop() {
    acc = top[-1]
    mem -= 8
  }

  /// Steps over the entry of a branch that is not taken.
  @inline(__always)
  mutating func passEntry() { size &+= UInt(MemoryLayout<BranchEntry>.stride) }

  /// Branches as `entry` says; `pc` is at the byte after the opcode.
  @inline(__always)
  func branch(isMetered: Bool = false) -> Int {
    let entry = entry
    if entry.pointee.droppedSlots != 0 { return become(isMetered ? apus_i_branch_metered : apus_i_branch) }
    let programDelta = Int(entry.pointee.programDelta)
    if isMetered && programDelta < 0 && !charge() { return become(apus_i_branch_metered) }
    return go(by: programDelta, entries: Int(entry.pointee.tableDelta))
  }

  @inline(__always)
  private func go(by programDelta: Int, entries tableDelta: Int) -> Int {
    var r = self
    r.pc = pc + programDelta
    r.size = size &+ UInt(bitPattern: tableDelta &* MemoryLayout<BranchEntry>.stride)
    return r.dispatchPastLocalGet()
  }

  /// A branch that drops operands below those it carries, or does not fit into an entry.
  @inline(__always)
  func inPlaceBranch() -> Int {
    let near = entry.pointee
    if near.droppedSlots != BranchEntry.far {
      let r = carrying(Int(near.carriedSlots), dropping: Int(near.droppedSlots))
      return r.go(by: Int(near.programDelta), entries: Int(near.tableDelta))
    }
    let far = state.pointee.module.farBranches[Int(near.programDelta)]
    let r = carrying(Int(far.carriedSlots), dropping: Int(far.droppedSlots))
    return r.go(by: Int(far.programDelta), entries: Int(far.tableDelta))
  }

  @inline(__always)
  private func carrying(_ carried: Int, dropping dropped: Int) -> Registers {
    var r = self
    top.pointee = acc
    let source = top + (1 - carried)
    for index in 0..<carried {
      let i = planted("carryReversedInPlace") ? carried - 1 - index : index
      (source - dropped)[i] = source[i]
    }
    r.mem = mem - dropped &* 8
    r.acc = r.top.pointee
    return r
  }

  /// Any branch, where a loop's start is paid for: near ones come here whose unit was refused.
  @inline(__always)
  func inPlaceBranchMetered() -> Int {
    let near = entry.pointee
    var programDelta = near.programDelta
    if near.droppedSlots == BranchEntry.far {
      programDelta = state.pointee.module.farBranches[Int(near.programDelta)].programDelta
    }
    if programDelta < 0 && !charge() { return refuel(then: apus_i_branch_metered) }
    return become(apus_i_branch)
  }

  @inline(__always)
  func inPlaceLoopMetered() -> Int {
    if !charge() { return refuel(then: apus_i_loop_metered) }
    return inPlaceBlockWide()
  }

  /// `else`, reached at the end of a true arm, is a branch over the other one.
  @inline(__always)
  func inPlaceBr() -> Int { branch() }

  @inline(__always)
  func inPlaceBrMetered() -> Int { branch(isMetered: true) }

  @inline(__always)
  func inPlaceBrIf() -> Int { branchIf(isMetered: false) }

  @inline(__always)
  func inPlaceBrIfMetered() -> Int { branchIf(isMetered: true) }

  @inline(__always)
  private func branchIf(isMetered: Bool) -> Int {
    var r = self
    r.pop()
    if Bool(slot: acc) { return r.branch(isMetered: isMetered) }
    if immediate() >= 0x80 { return become(apus_i_br_if_wide) }
    r.passEntry()
    return r.continuing(at: pc + 1)
  }

  /// Leaves a truth value in the place of `count` + 1 operands, `pc` being at the next instruction; or, where that is `br_if`,
  /// branches by it at once.
  @inline(__always)
  func deciding(_ count: Int, _ truth: Bool) -> Int {
    // With a label of one byte. A branch that may have to be paid for is left to its own handler.
    let isBranch = immediate() == UInt32(Opcode.brIf.rawValue) && immediate(1) < 0x80
    if !isBranch || state.pointee.isMetered { return replacing(count, with: truth.slot, at: pc) }
    var r = self
    r.acc = top[-count &- 1]
    r.mem = mem - (count &+ 1) &* 8
    r.pc = pc + 1
    if truth { return r.branch() }
    r.passEntry()
    r.pc += 1
    return r.dispatchPastLocalGet()
  }

  /// The branch is not taken and the label is long; and so for an `if` whose condition is true and its block type.
  @inline(__always)
  func inPlaceBrIfWide() -> Int {
    var p = pc
    Bytecode.skip(&p)
    var r = self
    r.pop()
    r.passEntry()
    return r.continuing(at: p)
  }

  @inline(__always)
  func inPlaceBrTable() -> Int {
    let count = immediate()
    if count >= 0x80 { return become(apus_i_br_table_wide) }
    return branch(inTableOf: count, isMetered: false)
  }

  @inline(__always)
  func inPlaceBrTableWide() -> Int {
    var p = pc
    return branch(inTableOf: Bytecode.longU32(&p), isMetered: false)
  }

  @inline(__always)
  func inPlaceBrTableMetered() -> Int {
    var p = pc
    return branch(inTableOf: Bytecode.u32(&p), isMetered: true)
  }

  /// Branches by the operand's entry; the default's comes after the others.
  @inline(__always)
  private func branch(inTableOf count: UInt32, isMetered: Bool) -> Int {
    var r = self
    let isNegative = planted("tableIndexSigned") && Int32(truncatingIfNeeded: acc) < 0
    let index = isNegative ? 0 : min(UInt32(slot: acc), count)
    r.pop()
    r.size &+= UInt(index) &* UInt(MemoryLayout<BranchEntry>.stride)
    return r.branch(isMetered: isMetered && !planted("tableBranchIsFree"))
  }
}
