/// Instructions of `operations.tsv`: choosing the form that fits where the operands are.
extension Translator {
  /// Where operands are, in the order of the forms of a two-operand shape.
  private enum Places {
    static let slotSlot = 0, accumulatorSlot = 1, slotImmediate = 2, accumulatorImmediate = 3, slotAccumulator = 4
    static let immediateSlot = 5, immediateAccumulator = 6
  }

  mutating func operation(_ opcode: Opcode, _ base: Int, _ shape: Operation) {
    let row = opcode.row
    switch shape {
    case .unary: unary(opcode, base, row)
    case .inPlace: rewritten(opcode)
    case .truncate: oneOperand(base, row)
    case .binary, .divide, .commutative: twoOperands(opcode, base, row, shape)
    case .compare: compare(opcode, row)
    case .load: load(opcode, base, row)
    case .store: store(opcode, base, row)
    }
  }

  /// The operand's slot; a constant is put into its home first. Not for what is in an accumulator alone.
  @inline(never)
  mutating func slot(of operand: Operand) -> Int {
    if operand.place == .constant { emitConstant(Int(operand.slot), operand.value) }
    return Int(operand.slot)
  }

  /// The handler at `number` of `threadedHandlers`.
  @inline(__always)
  func handler(_ number: Int) -> Int { threadedHandler(number) }

  /// The number of an opcode's first form, times 32, and its shape.
  @inline(__always)
  func form(_ opcode: Opcode) -> Int { threadedForm(Int(opcode.rawValue)) }

  /// Emits a value instruction whose result stays in the accumulator, and pushes the result.
  @inline(never)
  mutating func emitValue(_ number: Int, _ length: Int, _ kind: RegisterClass) -> Address {
    emitValue(handler(number), storing: handler(hasAccumulators ? number + 1 : number), length, kind)
  }

  /// - Parameter storing: the handler of the form that puts the result into a slot: of the two the one in use where there
  ///   are no accumulators. The slot is the result's home then, unless the next instruction changes that (`redirect`).
  @inline(never)
  mutating func emitValue(_ handler: Int, storing: Int, _ length: Int, _ kind: RegisterClass) -> Address {
    saveAccumulator(kind)
    earlier = isRecentLast ? recent : nil
    recent = nil
    if !hasAccumulators {
      let at = code.emit(storing, length)
      at.set16(Field.first, homeSlot(height))
      code.lastHasResult = true
      pushHome(kind)
      return at
    }
    let at = code.emit(handler, length)
    setAccumulator(
      kind, AccumulatorState(slot: -1, height: Int32(height), producer: at, storingHandler: storing))
    push(Operand(place: .accumulator, kind: kind))
    return at
  }

  /// What has no handlers of its own.
  mutating func rewritten(_ opcode: Opcode) {
    switch opcode {
    case .i32WrapI64:
      if operands[height - 1].place == .constant {
        operands[height - 1].value &= 0xFFFF_FFFF
      } else if hasAccumulators {
        operands[height - 1].isDirty = !planted("wrapStaysClean")
        if settled == height { settled = height - 1 }
      }
    case .i32Eqz:
      if !negateComparison() { compareWithZero(.i32Eq) }
    case .i64Eqz: compareWithZero(.i64Eq)
    default: preconditionFailure("an operation of the in-place tier alone that is not rewritten")
    }
  }

  mutating func compareWithZero(_ comparison: Opcode) {
    push(.constant(0, .integer))
    compareTop(comparison)
  }

  /// Compares the two operands on top of the stack.
  mutating func compareTop(_ comparison: Opcode) {
    let form = self.form(comparison)
    if form & 16 != 0 { plainOperation(comparison, form >> 5, .compare) } else { compare(comparison, comparison.row) }
  }

  private mutating func unary(_ opcode: Opcode, _ base: Int, _ row: InstructionRow) {
    if opcode == .i64ExtendI32U && planted("extendOfWrapped") { operands[height - 1].isDirty = false }
    if opcode == .i64ExtendI32U && hasAccumulators && !operands[height - 1].isDirty { return }
    oneOperand(base, row)
  }

  private mutating func oneOperand(_ base: Int, _ row: InstructionRow) {
    let operand = pop()
    let kind = RegisterClass(code: row.push(0).rawValue)
    if isInAccumulator(operand) {
      // The operand's accumulator is read before the result's is written, be they the same.
      _ = emitValue(base + 2, Field.shortLength, kind)
    } else {
      let a = slot(of: operand)
      emitValue(base, Field.shortLength, kind).set16(Field.second, a)
    }
  }

  /// A dirty i32 goes clean into a slot; no accumulator is touched.
  mutating func emitWrap(_ operand: Operand, to slot: Int) {
    if isInAccumulator(operand) {
      code.emit(address(apus_t_put_a32), Field.shortLength).set16(Field.first, slot)
    } else {
      let at = code.emit(address(apus_t_copy32), Field.shortLength)
      at.set16(Field.first, slot)
      at.set16(Field.second, Int(operand.slot))
    }
    if operand.place == .accumulator { accumulators.0 = .unknown }
    slotWritten(slot)
  }

  /// The immediate fits the form: 32 bits sign-extended for an i64, always for an i32 and for floats.
  private func fits(_ operand: Operand, _ type: TypeCode) -> Bool {
    operand.place == .constant
      && (type != .i64 || planted("immediateCut") || Int64(bitPattern: operand.value) == Int64(Int32(truncatingIfNeeded: operand.value)))
  }

  private mutating func twoOperands(_ opcode: Opcode, _ base: Int, _ row: InstructionRow, _ shape: Operation) {
    var right = pop()
    var left = pop()
    let type = row.pop(0)
    let kind = RegisterClass(code: row.push(0).rawValue)
    if shape == .commutative && (left.place == .constant || right.place == .accumulator)
      && right.place != .constant {
      swap(&left, &right)
    }
    if fuse(opcode, left, right) { return }
    let place: Int
    if fits(right, type) && left.place != .constant && (hasAccumulators || shape != .divide) {
      place = isInAccumulator(left) ? Places.accumulatorImmediate : Places.slotImmediate
    } else if shape == .binary && fits(left, type) && right.place != .constant {
      place = isInAccumulator(right) ? Places.immediateAccumulator : Places.immediateSlot
      emitImmediateFirst(opcode, base + FormNumber.value(place), place, left, right, type, kind)
      return
    } else if left.place == .accumulator || (isInAccumulator(left) && right.place != .accumulator) {
      place = Places.accumulatorSlot
    } else if right.place == .accumulator || (isInAccumulator(right) && shape != .commutative) {
      place = Places.slotAccumulator
    } else if isInAccumulator(right) {
      swap(&left, &right)
      place = Places.accumulatorSlot
    } else {
      place = Places.slotSlot
    }
    emitBinary(opcode, base + FormNumber.value(place), place, left, right, type, kind)
  }

  private mutating func emitImmediateFirst(
    _ opcode: Opcode, _ number: Int, _ place: Int, _ left: Operand, _ right: Operand, _ type: TypeCode,
    _ kind: RegisterClass
  ) {
    let at = emitValue(number, immediateLength(type), kind)
    if place == Places.immediateSlot { at.set16(Field.second, Int(right.slot)) }
    setImmediate(at, left.value, type)
  }

  private mutating func emitBinary(
    _ opcode: Opcode, _ number: Int, _ place: Int, _ left: Operand, _ right: Operand, _ type: TypeCode, _ kind: RegisterClass
  ) {
    // Constants that are no immediates go to homes; that emits code, but touches no accumulator.
    var a = 0
    if place != Places.accumulatorSlot && place != Places.accumulatorImmediate {
      a = slot(of: left)
    }
    if place == Places.slotImmediate || place == Places.accumulatorImmediate {
      let at = emitValue(number, immediateLength(type), kind)
      at.set16(Field.second, a)
      setImmediate(at, right.value, type)
      note(opcode, place, a, right.value)
      return
    }
    let b = place == Places.slotAccumulator ? 0 : slot(of: right)
    let at = emitValue(number, Field.shortLength, kind)
    at.set16(Field.second, a)
    at.set16(Field.third, b)
    note(opcode, place, a, UInt64(b))
  }

  private func immediateLength(_ type: TypeCode) -> Int {
    type == .f64 ? Field.longLength : Field.shortLength
  }

  private func setImmediate(_ at: Address, _ bits: UInt64, _ type: TypeCode) {
    if type == .f64 {
      at.set32(Field.wide, UInt32(truncatingIfNeeded: bits))
      at.set32(Field.wide + 4, UInt32(truncatingIfNeeded: bits >> 32))
    } else {
      at.set32(Field.third, UInt32(truncatingIfNeeded: bits))
    }
  }

  // MARK: Comparisons

  private mutating func compare(_ opcode: Opcode, _ row: InstructionRow) {
    var opcode = opcode
    var right = pop()
    var left = pop()
    let type = row.pop(0)
    if left.place == .constant && right.place != .constant || right.place == .accumulator
      || (isInAccumulator(right) && !isInAccumulator(left) && left.place != .accumulator
        && right.place != .constant) {
      swap(&left, &right)
      if !planted("comparisonNotSwapped") { opcode = opcode.withOperandsSwapped }
    }
    let base = form(opcode) >> 5
    let place: Int
    if fits(right, type) && left.place != .constant {
      place = isInAccumulator(left) ? Places.accumulatorImmediate : Places.slotImmediate
    } else {
      place = isInAccumulator(left) ? Places.accumulatorSlot : Places.slotSlot
    }
    emitBinary(opcode, base + FormNumber.value(place), place, left, right, type, .integer)
  }

  /// `i32.eqz` of a comparison that was just made: the branch that follows takes the opposite; a value form of the
  /// opposite exists for integers only.
  private mutating func negateComparison() -> Bool {
    guard let old = fusible(operands[height - 1]), old.opcode.isComparison, old.opcode.isIntegerComparison
    else { return false }
    let opposite = old.opcode.opposite
    let base = form(opposite) >> 5
    let form = base + FormNumber.value(old.place)
    old.at.setWord(0, handler(form))
    if hasAccumulators { accumulators.0.storingHandler = handler(form + 1) }
    recent?.opcode = opposite
    return true
  }
}

extension Opcode {
  /// The place of a comparison among those of its type, in the order of the opcode table.
  private var comparisonBase: UInt16 {
    if rawValue >= Opcode.f64Eq.rawValue { return Opcode.f64Eq.rawValue }
    if rawValue >= Opcode.f32Eq.rawValue { return Opcode.f32Eq.rawValue }
    if rawValue >= Opcode.i64Eq.rawValue { return Opcode.i64Eq.rawValue }
    return Opcode.i32Eq.rawValue
  }

  var isComparison: Bool { rawValue >= Opcode.i32Eq.rawValue && rawValue <= Opcode.f64Ge.rawValue && self != .i64Eqz }

  var isIntegerComparison: Bool { rawValue < Opcode.f32Eq.rawValue }

  /// a < b is b > a.
  var withOperandsSwapped: Opcode {
    let base = comparisonBase
    let swapped: UInt16
    switch rawValue - base {
    case 0: swapped = 0
    case 1: swapped = 1
    case let place where isIntegerComparison:
      // lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
      swapped = ((place - 2) ^ 2) + 2
    case let place:
      // lt gt le ge
      swapped = ((place - 2) ^ 1) + 2
    }
    return Opcode(rawValue: base + swapped)
  }

  /// Not a < b is a >= b, for integers.
  var opposite: Opcode {
    let base = comparisonBase
    let place = rawValue - base
    // eq ne | lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u: less is the opposite of greater or equal.
    return Opcode(rawValue: base + (place < 2 ? place ^ 1 : 11 - (place ^ 1)))
  }
}
