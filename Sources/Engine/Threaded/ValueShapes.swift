/// The shapes of value instructions in the threaded tier: one generic body for each, over where the operands live.
///
/// In a form's name, the letters before the last underscore say where the operands are: `s` a slot, `a` the
/// accumulator, `i` an immediate. The last letter says where the result goes: `a` the accumulator alone, `s` the
/// accumulator and a slot. Every value instruction leaves its result in the accumulator of its class.
enum Source {
  case slot, accumulator, immediate
}

extension Registers {
  @inline(__always)
  func operand<T: Immediate>(_ source: Source, _ field: Int, _ type: T.Type) -> T {
    switch source {
    case .slot: T.read(slot(field))
    case .accumulator: T.accumulator(self)
    case .immediate: T.immediate(self)
    }
  }

  /// Puts a result where the form says and goes on.
  @inline(__always)
  func result<T: SlotValue>(_ value: T, toSlot: Bool, _ length: Int) -> Int {
    var r = self
    if toSlot { value.write(slot(Field.first)) }
    if hasAccumulators { value.setAccumulator(&r) }
    return r.next(length)
  }

  @inline(__always)
  func unary<T: Immediate, U: SlotValue>(_ a: Source, toSlot: Bool, _ op: (T) -> U) -> Int {
    result(op(operand(a, Field.second, T.self)), toSlot: toSlot, Field.shortLength)
  }

  @inline(__always)
  func truncate<T: Immediate, U: SlotValue>(_ a: Source, toSlot: Bool, _ op: (T) -> (U, UInt8)) -> Int {
    let (value, trap) = op(operand(a, Field.second, T.self))
    if trap != 0 { return self.trap(raw: trap) }
    return result(value, toSlot: toSlot, Field.shortLength)
  }

  @inline(__always)
  func binary<T: Immediate, U: SlotValue>(
    _ a: Source, _ b: Source, toSlot: Bool, _ op: (T, T) -> U
  ) -> Int {
    let x = operand(a, Field.second, T.self)
    // An immediate on the left takes the third field, and the right operand the second.
    let y = operand(b, a == .immediate ? Field.second : Field.third, T.self)
    let hasImmediate = a == .immediate || b == .immediate
    return result(op(x, y), toSlot: toSlot, hasImmediate ? T.length : Field.shortLength)
  }

  @inline(__always)
  func divide<T: Immediate>(_ a: Source, _ b: Source, toSlot: Bool, _ op: (T, T) -> (T, UInt8)) -> Int {
    let x = operand(a, Field.second, T.self)
    let y = operand(b, Field.third, T.self)
    let (value, trap) = op(x, y)
    if trap != 0 { return self.trap(raw: trap) }
    return result(value, toSlot: toSlot, b == .immediate ? T.length : Field.shortLength)
  }

  @inline(__always)
  func ternary<T: Immediate>(_ a: Source, _ b: Source, toSlot: Bool, _ op: (T, T, T) -> T) -> Int {
    let x = operand(a, Field.second, T.self)
    let y = operand(b, Field.third, T.self)
    return result(op(x, y, operand(.slot, Field.fourth, T.self)), toSlot: toSlot, Field.shortLength)
  }

  /// Two operands, and a shift count in the fourth field.
  @inline(__always)
  func shifted<T: Immediate & MachineInteger>(
    _ a: Source, _ b: Source, toSlot: Bool, _ op: (T, T, T) -> T
  ) -> Int {
    let x = operand(a, Field.second, T.self)
    let y = operand(b, Field.third, T.self)
    return result(op(x, y, T(truncatingIfNeeded: u16(Field.fourth))), toSlot: toSlot, Field.shortLength)
  }

  /// An operand, and 16-bit immediates in the third and fourth fields.
  @inline(__always)
  func masked<T: Immediate & MachineInteger>(_ a: Source, toSlot: Bool, _ op: (T, T, T) -> T) -> Int {
    let x = operand(a, Field.second, T.self)
    let y = T(truncatingIfNeeded: u16(Field.third))
    return result(op(x, y, T(truncatingIfNeeded: u16(Field.fourth))), toSlot: toSlot, Field.shortLength)
  }

  /// Compares with an immediate of 32 bits.
  @inline(__always)
  func branchWide<T: Immediate & MachineInteger>(_ a: Source, _ op: (T, T) -> Bool) -> Int {
    let x = operand(a, Field.first, T.self)
    if op(x, planted("wideBranchUnsigned") ? T(truncatingIfNeeded: u32(Field.wide)) : T(truncatingIfNeeded: s32(Field.wide))) { return next(Int(s32(Field.third))) }
    return next(Field.longLength)
  }

  /// Adds the 16-bit immediate to an i32 in a slot, then compares it and branches: the end of a loop.
  @inline(__always)
  func stepAndBranch(_ b: Source, _ op: (UInt32, UInt32) -> Bool) -> Int {
    var r = self
    let x = UInt32.read(slot(Field.first)) &+ UInt32(bitPattern: s16(Field.second))
    x.write(slot(Field.first))
    if hasAccumulators { x.setAccumulator(&r) }
    let y = b == .slot ? UInt32.read(slot(Field.wide)) : u32(Field.wide)
    if op(x, y) { return r.next(Int(s32(Field.third))) }
    return r.next(Field.longLength)
  }

  /// Compares and branches where the comparison holds.
  @inline(__always)
  func branch<T: Immediate>(_ a: Source, _ b: Source, _ op: (T, T) -> Bool) -> Int {
    let x = operand(a, Field.first, T.self)
    let y = b == .immediate ? T.branchImmediate(self) : operand(b, Field.second, T.self)
    if op(x, y) { return next(Int(s32(Field.third))) }
    return next(b == .immediate ? T.branchLength : Field.shortLength)
  }
}
