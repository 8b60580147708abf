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

@c func apus_t_copy(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.copy(Field.first, Field.second)
  return r.next(Field.shortLength)
}
/// Two moves, one after the other.
@c func apus_t_copy2(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.copy(Field.first, Field.second)
  r.copy(Field.third, Field.fourth)
  return r.next(Field.shortLength)
}
@c func apus_t_const32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.slot(Field.first).pointee = UInt64(r.u32(Field.third))
  return r.next(Field.shortLength)
}
@c func apus_t_const64(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  let words = (p + Field.wide).assumingMemoryBound(to: UInt32.self)
  r.slot(Field.first).pointee = UInt64(words[0]) | UInt64(words[1]) << 32
  return r.next(Field.longLength)
}
@c func apus_t_put_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  a.write(r.slot(Field.first))
  return r.next(Field.shortLength)
}
/// `i32.wrap_i64` into a slot, from the accumulator and from a slot.
@c func apus_t_put_a32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  UInt32(truncatingIfNeeded: a).write(r.slot(Field.first))
  return r.next(Field.shortLength)
}
@c func apus_t_copy32(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  UInt32.read(r.slot(Field.second)).write(r.slot(Field.first))
  return r.next(Field.shortLength)
}
@c func apus_t_put_d(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  d.write(r.slot(Field.first))
  return r.next(Field.shortLength)
}
@c func apus_t_put_f(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  f.write(r.slot(Field.first))
  return r.next(Field.shortLength)
}
@c func apus_t_br(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.next(Int(r.s32(Field.third)))
}
/// A move, then a branch: how a loop begins again.
@c func apus_t_copy_br(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.copy(Field.first, Field.second)
  return r.next(Int(r.s32(Field.third)))
}
/// Adds an immediate to an i32 in a slot, then branches.
@c func apus_t_step_br(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.step(Field.first, Field.second)
  return r.next(Int(r.s32(Field.third)))
}
/// Adds an immediate to an i32 in a slot, then another to another.
@c func apus_t_step2(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  var r = Registers(p, s, m, n, x, a, d, f)
  r.step(Field.first, Field.second)
  r.acc = UInt64(r.step(Field.third, Field.fourth))
  return r.next(Field.shortLength)
}
@c func apus_t_select_constant_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.selectConstant(where: Bool.accumulator(r), toSlot: false)
}
@c func apus_t_select_constant_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.selectConstant(where: Bool.accumulator(r), toSlot: true)
}
@c func apus_t_select_other_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.selectConstant(where: !Bool.accumulator(r), toSlot: false)
}
@c func apus_t_select_other_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.selectConstant(where: !Bool.accumulator(r), toSlot: true)
}
@c func apus_t_br_if_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.branchIf(Bool.read(r.slot(Field.first)))
}
@c func apus_t_br_if_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.branchIf(Bool.accumulator(r))
}
@c func apus_t_br_unless_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.branchIf(!Bool.read(r.slot(Field.first)))
}
@c func apus_t_br_unless_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.branchIf(!Bool.accumulator(r))
}
@c func apus_t_br_table_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.branchTable(UInt32.read(r.slot(Field.first)))
}
@c func apus_t_br_table_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.branchTable(UInt32.accumulator(r))
}
@c func apus_t_select_s_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.select(Bool.read(r.slot(Field.fourth)), toSlot: false)
}
@c func apus_t_select_s_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.select(Bool.read(r.slot(Field.fourth)), toSlot: true)
}
@c func apus_t_select_a_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.select(Bool.accumulator(r), toSlot: false)
}
@c func apus_t_select_a_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.select(Bool.accumulator(r), toSlot: true)
}
@c func apus_t_global_get_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.result(r.pointer(Field.wide, UInt64.self).pointee, toSlot: false, Field.longLength)
}
@c func apus_t_global_get_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  return r.result(r.pointer(Field.wide, UInt64.self).pointee, toSlot: true, Field.longLength)
}
@c func apus_t_global_set_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.pointer(Field.wide, UInt64.self).pointee = r.slot(Field.first).pointee
  return r.next(Field.longLength)
}
@c func apus_t_global_set_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.pointer(Field.wide, UInt64.self).pointee = a
  return r.next(Field.longLength)
}
/// A global plus an immediate, into a slot: how a C function makes its frame; the second form sets the global, too.
@c func apus_t_global_sum_a(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).globalSum(toSlot: false, toGlobal: false)
}
@c func apus_t_global_sum_s(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).globalSum(toSlot: true, toGlobal: false)
}
@c func apus_t_global_step(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).globalSum(toSlot: true, toGlobal: true)
}
/// A slot plus an immediate, into a global: how a C function gives its frame back.
@c func apus_t_global_set_sum(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  (UInt32.read(r.slot(Field.first)) &+ r.u32(Field.third)).write(r.pointer(Field.wide, UInt64.self))
  return r.next(Field.longLength)
}
/// Zeroes a run of slots: the locals beyond the parameters, at a function's start.
@c func apus_t_zero(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  var slot = r.slot(Field.first)
  let end = slot + (r.u16(Field.second) - (planted("lastLocalStale") ? 1 : 0))
  while slot < end {
    slot.pointee = 0
    slot += 1
  }
  return r.next(Field.shortLength)
}
@c func apus_t_zero1(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.slot(Field.first).pointee = 0
  return r.next(Field.shortLength)
}
@c func apus_t_unreachable(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).trap(.unreachable)
}
/// Memory `c` takes the place of memory 0 for the next instruction: `mem` and `size` are those of the record in the
/// wide field.
@c func apus_t_memory(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  var r = Registers(p, s, m, n, x, a, d, f)
  let memory = r.pointer(Field.wide, MemoryInstance.self)
  r.mem = memory.pointee.base
  r.size = memory.pointee.byteCount
  return r.next(Field.longLength)
}
/// Takes a unit of fuel, at a function's start and at a loop's. No register but `pc` is in use there.
@c func apus_t_charge(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  if !r.charge() { return r.refuel(then: apus_t_resume) }
  return r.next(wordBytes)
}
/// Goes on at `p`, after a pause in which the host may have let the memory grow.
@c func apus_t_resume(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  Registers(p, s, m, n, x, a, d, f).reloadingMemory().dispatch()
}
/// Counts a call at a function's start, and uncounts it before a return.
@c func apus_t_count(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  if r.isDeepest { return r.trap(.callDepthExhausted) }
  r.countCall()
  return r.next(wordBytes)
}
@c func apus_t_uncount(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float) -> Int {
  let r = Registers(p, s, m, n, x, a, d, f)
  r.uncountCall()
  return r.next(wordBytes)
}
