/// Instructions of `operations.tsv` that have plain forms only, on machines of 32 bits: operands in slots, but for one
/// that may be in the accumulator; the result in the accumulator. They are never fused with others.
extension Translator {
  /// The order of the forms of two operands; of one, a slot comes first, then the accumulator.
  private enum PlainForm {
    static let slotSlot = 0, accumulatorSlot = 1, slotAccumulator = 2
  }

  mutating func plainOperation(_ opcode: Opcode, _ base: Int, _ shape: Operation) {
    let row = opcode.row
    let kind = RegisterClass(code: row.push(0).rawValue)
    switch shape {
    case .inPlace: rewritten(opcode)
    case .unary, .truncate:
      if opcode == .i64ExtendI32U && !operands[height - 1].isDirty { return }
      plainOperand(pop(), base, kind)
    case .commutative, .binary, .divide:
      plainOperands(base, kind, isCommutative: shape == .commutative)
    case .compare: plainCompare(opcode, base)
    case .load: plainLoad(base, kind)
    case .store:
      let (memory, offset) = reader.memoryArgument()
      let value = pop()
      emitStore(base, pop(), value, offset, memory)
      restoreMemory(memory)
    }
  }

  /// Emits an instruction whose result is in the accumulator, and pushes the result. It has no twin that stores.
  private mutating func emitPlain(_ number: Int, _ kind: RegisterClass) -> Address {
    saveAccumulator(kind)
    recent = nil
    earlier = nil
    let at = code.emit(handler(number), Field.shortLength)
    setAccumulator(kind, AccumulatorState(slot: -1, height: Int32(height), producer: nil, storingHandler: 0))
    push(Operand(place: .accumulator, kind: kind))
    return at
  }

  private mutating func plainOperand(_ operand: Operand, _ base: Int, _ kind: RegisterClass) {
    if isInAccumulator(operand) {
      _ = emitPlain(base + 1, kind)
    } else {
      let a = slot(of: operand)
      emitPlain(base, kind).set16(Field.second, a)
    }
  }

  private mutating func plainOperands(_ base: Int, _ kind: RegisterClass, isCommutative: Bool) {
    let right = pop()
    let left = pop()
    if isInAccumulator(left) {
      let b = slot(of: right)
      emitPlain(base + PlainForm.accumulatorSlot, kind).set16(Field.third, b)
    } else if isInAccumulator(right) {
      let a = slot(of: left)
      if isCommutative {
        emitPlain(base + PlainForm.accumulatorSlot, kind).set16(Field.third, a)
      } else {
        emitPlain(base + PlainForm.slotAccumulator, kind).set16(Field.second, a)
      }
    } else {
      let a = slot(of: left)
      let b = slot(of: right)
      let at = emitPlain(base + PlainForm.slotSlot, kind)
      at.set16(Field.second, a)
      at.set16(Field.third, b)
    }
  }

  private mutating func plainCompare(_ opcode: Opcode, _ base: Int) {
    let isSwapped = isInAccumulator(operands[height - 1]) && !isInAccumulator(operands[height - 2])
    guard isSwapped else { return plainOperands(base, .integer, isCommutative: false) }
    let swapped = opcode.withOperandsSwapped
    plainOperands(Int(threadedForms[Int(swapped.rawValue)] >> 5), .integer, isCommutative: true)
  }

  private mutating func plainLoad(_ base: Int, _ kind: RegisterClass) {
    let (memory, offset) = reader.memoryArgument()
    let operand = pop()
    let isInAccumulator = isInAccumulator(operand)
    let a = isInAccumulator ? 0 : slot(of: operand)
    selectMemory(memory)
    let at = emitPlain(base + (isInAccumulator ? 1 : 0), kind)
    at.set16(Field.second, a)
    at.set32(Field.third, UInt32(truncatingIfNeeded: offset))
    restoreMemory(memory)
  }
}
