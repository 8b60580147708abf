/// Branches, moves, constants, globals and selection in the threaded tier. See `Fields.swift` for the layouts.

extension Registers {
  @inline(__always)
  func branchIf(_ condition: Bool) -> Int {
    condition ? next(Int(s32(Field.third))) : next(Field.shortLength)
  }

  /// A table of targets behind the instruction, each relative to a branch that had it as its target field.
  @inline(__always)
  func branchTable(_ index: UInt32) -> Int {
    let entry = Field.wide + 4 &* Int(Swift.min(index, u32(Field.third)))
    return next(entry &- Field.third &+ Int(s32(entry)))
  }

  @inline(__always)
  func copy(_ destination: Int, _ source: Int) {
    slot(destination).pointee = slot(source).pointee
  }

  @inline(__always)
  func select(_ condition: Bool, toSlot: Bool) -> Int {
    let a = slot(Field.second).pointee
    let b = slot(Field.third).pointee
    return result(condition ? a : b, toSlot: toSlot, Field.shortLength)
  }
}

extension Registers {
  @inline(__always) @discardableResult
  func step(_ target: Int, _ amount: Int) -> UInt32 {
    let value = UInt32.read(slot(target)) &+ UInt32(bitPattern: s16(amount))
    value.write(slot(target))
    return value
  }

  @inline(__always)
  func globalSum(toSlot: Bool, toGlobal: Bool) -> Int {
    let global = pointer(Field.wide, UInt64.self)
    let sum = UInt32.read(global) &+ u32(Field.third)
    if toGlobal { sum.write(global) }
    return result(sum, toSlot: toSlot, Field.longLength)
  }

  /// By the accumulator: the immediate or the slot. Both are loaded first, since that makes a conditional move, and a
  /// branch on data that nobody can predict costs more.
  @inline(__always)
  func selectConstant(where isConstant: Bool, toSlot: Bool) -> Int {
    let constant = (pc + Field.wide).assumingMemoryBound(to: UInt64.self).pointee
    let other = slot(Field.second).pointee
    return result(isConstant ? constant : other, toSlot: toSlot, Field.longLength)
  }
}

extension Registers {
  @inline(__always)
  func threadedCopy() -> Int {
    copy(Field.first, Field.second)
    return next(Field.shortLength)
  }

  /// Two moves, one after the other.
  @inline(__always)
  func threadedCopy2() -> Int {
    copy(Field.first, Field.second)
    copy(Field.third, Field.fourth)
    return next(Field.shortLength)
  }

  @inline(__always)
  func threadedConst32() -> Int {
    slot(Field.first).pointee = UInt64(u32(Field.third))
    return next(Field.shortLength)
  }

  @inline(__always)
  func threadedConst64() -> Int {
    let words = (pc + Field.wide).assumingMemoryBound(to: UInt32.self)
    slot(Field.first).pointee = UInt64(words[0]) | UInt64(words[1]) << 32
    return next(Field.longLength)
  }

  @inline(__always)
  func threadedPutA() -> Int {
    acc.write(slot(Field.first))
    return next(Field.shortLength)
  }

  /// `i32.wrap_i64` into a slot, from the accumulator and from a slot.
  @inline(__always)
  func threadedPutA32() -> Int {
    UInt32(truncatingIfNeeded: acc).write(slot(Field.first))
    return next(Field.shortLength)
  }

  @inline(__always)
  func threadedCopy32() -> Int {
    UInt32.read(slot(Field.second)).write(slot(Field.first))
    return next(Field.shortLength)
  }

  @inline(__always)
  func threadedPutD() -> Int {
    d.write(slot(Field.first))
    return next(Field.shortLength)
  }

  @inline(__always)
  func threadedPutF() -> Int {
    f.write(slot(Field.first))
    return next(Field.shortLength)
  }

  @inline(__always)
  func threadedBr() -> Int {
    return next(Int(s32(Field.third)))
  }

  /// A move, then a branch: how a loop begins again.
  @inline(__always)
  func threadedCopyBr() -> Int {
    copy(Field.first, Field.second)
    return next(Int(s32(Field.third)))
  }

  /// Adds an immediate to an i32 in a slot, then branches.
  @inline(__always)
  func threadedStepBr() -> Int {
    step(Field.first, Field.second)
    return next(Int(s32(Field.third)))
  }

  /// Adds an immediate to an i32 in a slot, then another to another.
  @inline(__always)
  func threadedStep2() -> Int {
    var r = self
    r.step(Field.first, Field.second)
    let value = r.step(Field.third, Field.fourth)
    if hasAccumulators { r.acc = UInt64(value) }
    return r.next(Field.shortLength)
  }

  @inline(__always)
  func threadedSelectConstantA() -> Int {
    return selectConstant(where: Bool.accumulator(self), toSlot: false)
  }

  @inline(__always)
  func threadedSelectConstantS() -> Int {
    return selectConstant(where: Bool.accumulator(self), toSlot: true)
  }

  @inline(__always)
  func threadedSelectOtherA() -> Int {
    return selectConstant(where: !Bool.accumulator(self), toSlot: false)
  }

  @inline(__always)
  func threadedSelectOtherS() -> Int {
    return selectConstant(where: !Bool.accumulator(self), toSlot: true)
  }

  @inline(__always)
  func threadedBrIfS() -> Int {
    return branchIf(Bool.read(slot(Field.first)))
  }

  @inline(__always)
  func threadedBrIfA() -> Int {
    return branchIf(Bool.accumulator(self))
  }

  @inline(__always)
  func threadedBrUnlessS() -> Int {
    return branchIf(!Bool.read(slot(Field.first)))
  }

  @inline(__always)
  func threadedBrUnlessA() -> Int {
    return branchIf(!Bool.accumulator(self))
  }

  @inline(__always)
  func threadedBrTableS() -> Int {
    return branchTable(UInt32.read(slot(Field.first)))
  }

  @inline(__always)
  func threadedBrTableA() -> Int {
    return branchTable(UInt32.accumulator(self))
  }

  @inline(__always)
  func threadedSelectSA() -> Int {
    return select(Bool.read(slot(Field.fourth)), toSlot: false)
  }

  @inline(__always)
  func threadedSelectSS() -> Int {
    return select(Bool.read(slot(Field.fourth)), toSlot: true)
  }

  @inline(__always)
  func threadedSelectAA() -> Int {
    return select(Bool.accumulator(self), toSlot: false)
  }

  @inline(__always)
  func threadedSelectAS() -> Int {
    return select(Bool.accumulator(self), toSlot: true)
  }

  @inline(__always)
  func threadedGlobalGetA() -> Int {
    return result(pointer(Field.wide, UInt64.self).pointee, toSlot: false, Field.longLength)
  }

  @inline(__always)
  func threadedGlobalGetS() -> Int {
    return result(pointer(Field.wide, UInt64.self).pointee, toSlot: true, Field.longLength)
  }

  @inline(__always)
  func threadedGlobalSetS() -> Int {
    pointer(Field.wide, UInt64.self).pointee = slot(Field.first).pointee
    return next(Field.longLength)
  }

  @inline(__always)
  func threadedGlobalSetA() -> Int {
    pointer(Field.wide, UInt64.self).pointee = acc
    return next(Field.longLength)
  }

  /// A global plus an immediate, into a slot: how a C function makes its frame; the second form sets the global, too.
  @inline(__always)
  func threadedGlobalSumA() -> Int {
    globalSum(toSlot: false, toGlobal: false)
  }

  @inline(__always)
  func threadedGlobalSumS() -> Int {
    globalSum(toSlot: true, toGlobal: false)
  }

  @inline(__always)
  func threadedGlobalStep() -> Int {
    globalSum(toSlot: true, toGlobal: true)
  }

  /// A slot plus an immediate, into a global: how a C function gives its frame back.
  @inline(__always)
  func threadedGlobalSetSum() -> Int {
    (UInt32.read(slot(Field.first)) &+ u32(Field.third)).write(pointer(Field.wide, UInt64.self))
    return next(Field.longLength)
  }

  /// Zeroes a run of slots: the locals beyond the parameters, at a function's start.
  @inline(__always)
  func threadedZero() -> Int {
    var slot = slot(Field.first)
    let end = slot + (u16(Field.second) - (planted("lastLocalStale") ? 1 : 0))
    while slot < end {
      slot.pointee = 0
      slot += 1
    }
    return next(Field.shortLength)
  }

  @inline(__always)
  func threadedZero1() -> Int {
    slot(Field.first).pointee = 0
    return next(Field.shortLength)
  }

  @inline(__always)
  func threadedUnreachable() -> Int {
    trap(.unreachable)
  }

  /// Memory `c` takes the place of memory 0 for the next instruction: `mem` and `size` are those of the record in the
  /// wide field.
  @inline(__always)
  func threadedMemory() -> Int {
    var r = self
    r.use(r.pointer(Field.wide, MemoryInstance.self))
    return r.next(Field.longLength)
  }

  /// Takes a unit of fuel, at a function's start and at a loop's. No register but `pc` is in use there.
  @inline(__always)
  func threadedCharge() -> Int {
    if !charge() { return refuel(then: apus_t_resume) }
    return next(wordBytes)
  }

  /// Goes on at `p`, after a pause in which the host may have let the memory grow.
  @inline(__always)
  func threadedResume() -> Int {
    reloadingMemory().dispatch()
  }

  /// Counts a call at a function's start, and uncounts it before a return.
  @inline(__always)
  func threadedCount() -> Int {
    if isDeepest { return trap(.callDepthExhausted) }
    countCall()
    return next(wordBytes)
  }

  @inline(__always)
  func threadedUncount() -> Int {
    uncountCall()
    return next(wordBytes)
  }
}
