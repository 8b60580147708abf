/// Two operations in one instruction: an operation whose operand the last instruction has just computed takes that
/// instruction back and does its work, too. Which pairs have a form was chosen from profiles of programs.
extension Translator {
  /// The last value instruction, where nothing was emitted after it and no branch leads behind it.
  var isRecentLast: Bool {
    guard let recent else { return false }
    return code.last == recent.at
  }

  /// Remembers what was just emitted.
  mutating func note(_ opcode: Opcode, _ place: Int, _ a: Int, _ b: UInt64) {
    guard let at = code.last else { return }
    recent = Recent(at: at, end: code.position, opcode: opcode, place: place, a: Int32(truncatingIfNeeded: a), b: b)
  }

  /// The last instruction, if its result is this operand and nothing else has it.
  func fusible(_ operand: Operand) -> Recent? {
    guard !operand.isDirty, isRecentLast, let recent, recent.slot < 0 else { return nil }
    if !hasAccumulators {
      return operand.place == .home && recent.at.get16(Field.first) == Int(operand.slot) ? recent : nil
    }
    guard operand.place == .accumulator, accumulator(operand.kind).producer == recent.at else { return nil }
    return recent
  }

  /// Takes the last instruction back; the one before it is the last again, if it was next to it.
  mutating func takeBack(_ instruction: Recent) {
    code.rewind(to: instruction.at)
    if let before = earlier, before.end == instruction.at {
      code.last = before.at
      recent = before
    } else {
      recent = nil
    }
    earlier = nil
  }

  // MARK: Arithmetic

  /// The number of the fused form of `second` after `first`, with the shift count, for a shift.
  private func shiftedForm(_ first: Recent, _ second: Opcode) -> (form: Int, count: UInt64)? {
    guard first.place == 2 || first.place == 3 else { return nil }
    switch (first.opcode, second) {
    case (.i32Shl, .i32Add): return (FusedForm.i32_shlAdd, first.b & 31)
    case (.i32Shl, .i32Or): return (FusedForm.i32_shlOr, first.b & 31)
    case (.i32Shl, .i32Xor): return (FusedForm.i32_shlXor, first.b & 31)
    case (.i32ShrU, .i32Add): return (FusedForm.i32_shrAdd, first.b & 31)
    case (.i32ShrU, .i32Or): return (FusedForm.i32_shrOr, first.b & 31)
    case (.i32ShrU, .i32Xor): return (FusedForm.i32_shrXor, first.b & 31)
    case (.i32Rotl, .i32Add): return (FusedForm.i32_rotlAdd, first.b & 31)
    case (.i32Rotl, .i32Or): return (FusedForm.i32_rotlOr, first.b & 31)
    case (.i32Rotl, .i32Xor): return (FusedForm.i32_rotlXor, first.b & 31)
    default: return hasAccumulators ? shiftedLongForm(first, second) : nil
    }
  }

  private func shiftedLongForm(_ first: Recent, _ second: Opcode) -> (form: Int, count: UInt64)? {
    switch (first.opcode, second) {
    case (.i64Shl, .i64Add): return (FusedForm.i64_shlAdd, first.b & 63)
    case (.i64Shl, .i64Or): return (FusedForm.i64_shlOr, first.b & 63)
    case (.i64Shl, .i64Xor): return (FusedForm.i64_shlXor, first.b & 63)
    case (.i64ShrU, .i64Add): return (FusedForm.i64_shrAdd, first.b & 63)
    case (.i64ShrU, .i64Or): return (FusedForm.i64_shrOr, first.b & 63)
    case (.i64ShrU, .i64Xor): return (FusedForm.i64_shrXor, first.b & 63)
    case (.i64Rotl, .i64Add): return (FusedForm.i64_rotlAdd, first.b & 63)
    case (.i64Rotl, .i64Or): return (FusedForm.i64_rotlOr, first.b & 63)
    case (.i64Rotl, .i64Xor): return (FusedForm.i64_rotlXor, first.b & 63)
    default: return nil
    }
  }

  /// Fuses `opcode` with the instruction that computed one of its operands, both of them popped.
  mutating func fuse(_ opcode: Opcode, _ left: Operand, _ right: Operand) -> Bool {
    if let first = fusible(left) {
      if right.place == .constant { return fuseImmediate(opcode, first, right.value) }
      return fuseSlot(opcode, first, right, isFirstLeft: true)
    }
    if let first = fusible(right), left.place != .constant {
      return fuseSlot(opcode, first, left, isFirstLeft: false)
    }
    return false
  }

  private mutating func fuseSlot(_ opcode: Opcode, _ first: Recent, _ other: Operand, isFirstLeft: Bool) -> Bool {
    guard other.place != .accumulator, other.place != .constant else { return false }
    if let (form, count) = shiftedForm(first, opcode) {
      takeBack(first)
      emitFused(form + 2 * (first.place & 1), .integer, Int(first.a), Int(other.slot), Int(count))
      if form == FusedForm.i32_shlAdd {
        note(.i32Add, Recent.shifted + (first.place & 1), Int(first.a), UInt64(other.slot) | count << 32)
      }
      return true
    }
    guard first.place < 2, let form = multipliedForm(first.opcode, opcode, isFirstLeft: isFirstLeft) else {
      return false
    }
    takeBack(first)
    let kind: RegisterClass = other.kind
    emitFused(form + 2 * first.place, kind, Int(first.a), Int(truncatingIfNeeded: first.b), Int(other.slot))
    return true
  }

  private func multipliedForm(_ first: Opcode, _ second: Opcode, isFirstLeft: Bool) -> Int? {
    switch (first, second) {
    case (.i32Mul, .i32Add): FusedForm.i32_mulAdd
    case (.i64Mul, .i64Add): FusedForm.i64_mulAdd
    case (.f32Mul, .f32Add): FusedForm.f32_mulAdd
    case (.f64Mul, .f64Add): FusedForm.f64_mulAdd
    case (.f32Mul, .f32Sub): isFirstLeft ? FusedForm.f32_mulSub : FusedForm.f32_subMul
    case (.f64Mul, .f64Sub): isFirstLeft ? FusedForm.f64_mulSub : FusedForm.f64_subMul
    default: nil
    }
  }

  private mutating func fuseImmediate(_ opcode: Opcode, _ first: Recent, _ value: UInt64) -> Bool {
    if first.opcode == .globalGet { return fuseGlobalSum(opcode, first, UInt32(truncatingIfNeeded: value)) }
    if first.place < 2 {
      // xor, then a rotation
      let form: Int
      switch (first.opcode, opcode) {
      case (.i32Xor, .i32Rotl): form = FusedForm.i32_xorRotl
      case (.i64Xor, .i64Rotl): form = FusedForm.i64_xorRotl
      default: return false
      }
      takeBack(first)
      emitFused(
        form + 2 * first.place, .integer, Int(first.a), Int(truncatingIfNeeded: first.b),
        Int(value & (opcode == .i32Rotl ? 31 : 63)))
      return true
    }
    guard first.place < 4, value <= 0xFFFF || planted("maskCutTo16"), first.b <= 0xFFFF else { return false }
    let form: Int
    switch (first.opcode, opcode) {
    case (.i32ShrU, .i32And): form = FusedForm.i32_shrAnd
    case (.i64ShrU, .i64And): form = FusedForm.i64_shrAnd
    case (.i32And, .i32Shl): form = FusedForm.i32_andShl
    case (.i64And, .i64Shl): form = FusedForm.i64_andShl
    default: return false
    }
    takeBack(first)
    emitFused(form + 2 * (first.place & 1), .integer, Int(first.a), Int(first.b), Int(value))
    return true
  }

  private mutating func emitFused(_ number: Int, _ kind: RegisterClass, _ a: Int, _ b: Int, _ c: Int) {
    let at = emitValue(number, Field.shortLength, kind)
    at.set16(Field.second, a)
    at.set16(Field.third, b)
    at.set16(Field.fourth, c)
  }

  // MARK: Globals

  private mutating func fuseGlobalSum(_ opcode: Opcode, _ first: Recent, _ value: UInt32) -> Bool {
    guard first.place == 0, opcode == .i32Add || opcode == .i32Sub else { return false }
    takeBack(first)
    let at = emitValue(
      address(apus_t_global_sum_a), storing: address(apus_t_global_sum_s), Field.longLength, .integer)
    at.set32(Field.third, opcode == .i32Add || planted("globalMinusConstant") ? value : 0 &- value)
    at.setWord(Field.wide, Int(bitPattern: state.pointee.globals[Int(first.a)]))
    note(.globalGet, 1, Int(first.a), 0)
    return true
  }

  /// `global.set` of what was just computed from the same global, or from a slot.
  mutating func fuseGlobalSet(_ operand: Operand, _ index: Int) -> Bool {
    if let sum = recent, isRecentLast, sum.opcode == .globalGet, sum.place == 1, Int(sum.a) == index || planted("otherGlobalStep"),
      sum.slot >= 0, sum.slot == operand.slot, operand.place == .local {
      sum.at.setWord(0, address(apus_t_global_step))
      recent = nil
      return true
    }
    guard let sum = fusible(operand), sum.opcode == .i32Add, sum.place == 2 else { return false }
    takeBack(sum)
    let at = code.emit(address(apus_t_global_set_sum), Field.longLength)
    at.set16(Field.first, Int(sum.a))
    at.set32(Field.third, UInt32(truncatingIfNeeded: sum.b))
    at.setWord(Field.wide, Int(bitPattern: state.pointee.globals[index]))
    return true
  }

  // MARK: Addresses

  /// How an address that was just computed can be computed by the access itself.
  enum FusedAddress {
    /// A slot plus an immediate of 16 bits.
    case offset(Int, UInt64)
    /// A slot plus a slot.
    case sum(Int, Int)
    /// A slot plus the accumulator.
    case sumAccumulator(Int)
    /// A slot, or the accumulator, times the size of the access.
    case scaled(Int)
    case scaledAccumulator
    /// A slot plus a slot, or the accumulator, times the size of the access.
    case indexed(Int, Int)
    case indexedAccumulator(Int)
  }

  /// Takes back the computation of `operand`, an address just popped, if an access of `1 << exponent` bytes at
  /// `offset` can do it. For a store, nothing but slots will do.
  mutating func fuseAddress(
    _ operand: Operand, exponent: UInt64, offset: UInt64, forStore: Bool
  ) -> FusedAddress? {
    guard let first = fusible(operand) else { return nil }
    switch (first.opcode, first.place) {
    case (.i32Add, 2) where offset <= 0xFFFF && isShort(first.b):
      takeBack(first)
      return .offset(Int(first.a), first.b)
    case (.i32Add, 0) where offset <= 0xFFFF:
      takeBack(first)
      return .sum(Int(first.a), Int(first.b))
    case (.i32Add, 1) where offset <= 0xFFFF && !forStore:
      takeBack(first)
      return .sumAccumulator(Int(first.b))
    case (.i32Add, Recent.shifted) where offset <= 0xFFFF && first.b >> 32 == exponent:
      takeBack(first)
      return .indexed(Int(first.b & 0xFFFF_FFFF), Int(first.a))
    case (.i32Add, Recent.shifted + 1) where offset <= 0xFFFF && first.b >> 32 == exponent && !forStore:
      takeBack(first)
      return .indexedAccumulator(Int(first.b & 0xFFFF_FFFF))
    case (.i32Shl, 2) where (first.b & 31 == exponent || planted("scaledByAny")) && !forStore:
      takeBack(first)
      return .scaled(Int(first.a))
    case (.i32Shl, 3) where first.b & 31 == exponent && !forStore:
      takeBack(first)
      return .scaledAccumulator
    default: return nil
    }
  }

  func isShort(_ bits: UInt64) -> Bool {
    let value = Int32(truncatingIfNeeded: bits)
    return value == Int32(Int16(truncatingIfNeeded: value))
  }

  // MARK: Steps

  /// The last instruction, if it added a short immediate to an i32 local in place.
  var lastStep: Recent? {
    guard isRecentLast, let recent, recent.opcode == .i32Add, recent.place == 2, recent.slot == recent.a,
      isShort(recent.b) || planted("stepCutTo16")
    else { return nil }
    return recent
  }

  /// Two steps in a row become one instruction.
  mutating func joinSteps() {
    guard let second = lastStep, let first = earlier, first.end == second.at, first.opcode == .i32Add,
      first.place == 2, first.slot == first.a, isShort(first.b)
    else { return }
    code.rewind(to: first.at)
    recent = nil
    earlier = nil
    let at = code.emit(address(apus_t_step2), Field.shortLength)
    at.set16(Field.first, Int(first.a))
    at.set16(Field.second, Int(truncatingIfNeeded: first.b))
    at.set16(Field.third, Int(second.a))
    at.set16(Field.fourth, Int(truncatingIfNeeded: second.b))
  }

  /// A step before a branch on what it stepped: one instruction, if the comparison is of that kind.
  mutating func fuseStep(_ comparison: Recent) -> Address? {
    guard let step = lastStep, comparison.opcode.rawValue < Opcode.i64Eqz.rawValue,
      hasAccumulators ? comparison.place == 1 || comparison.place == 3 : comparison.a == step.slot
    else { return nil }
    let opcode = comparison.isNegated ? comparison.opcode.opposite : comparison.opcode
    takeBack(step)
    let base = form(opcode) >> 5
    let form = comparison.place < 2 ? FormNumber.stepSlot : FormNumber.stepImmediate
    let at = code.emit(handler(base + form), Field.longLength)
    at.set16(Field.first, Int(step.a))
    at.set16(Field.second, Int(truncatingIfNeeded: step.b))
    at.set32(Field.wide, UInt32(truncatingIfNeeded: comparison.b))
    accumulators.0.slot = step.a
    return at
  }

  /// An unconditional branch, which takes a move or a step before it along.
  mutating func emitJump() -> Address {
    if let step = lastStep {
      takeBack(step)
      let at = code.emit(address(apus_t_step_br), Field.shortLength)
      at.set16(Field.first, Int(step.a))
      at.set16(Field.second, Int(truncatingIfNeeded: step.b))
      return at
    }
    if let last = code.last, last.assumingMemoryBound(to: Int.self).pointee == address(apus_t_copy) {
      last.setWord(0, address(apus_t_copy_br))
      return last
    }
    return code.emit(address(apus_t_br), Field.shortLength)
  }
}
