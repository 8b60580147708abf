import WasmModule

/// Leaving a function.
extension Translator {
  /// Leaves the function with the values on top of the stack.
  mutating func emitReturn() {
    let count = Int(controls[0].resultCount)
    let link = Int(function.pointee.localSlots)
    uncount()
    if count == 1 {
      emitReturnOne(operands[height - 1], link)
    } else {
      for i in height - count..<height { moveHome(i) }
      let at = code.emit(address(count == 0 ? apus_t_return : apus_t_return_n), Field.shortLength)
      at.set16(Field.first, link)
      at.set16(Field.second, homeSlot(height - count))
      at.set16(Field.third, count)
    }
    barrier()
  }

  /// Before the frame is left.
  mutating func uncount() {
    if state.pointee.countsCalls { _ = code.emit(address(apus_t_uncount), wordBytes) }
  }

  private mutating func emitReturnOne(_ operand: Operand, _ link: Int) {
    if operand.place == .constant && operand.value <= UInt64(UInt32.max) {
      let at = code.emit(address(apus_t_return_i), Field.shortLength)
      at.set16(Field.first, link)
      at.set32(Field.third, UInt32(operand.value))
    } else if isInAccumulator(operand) && !operand.isDirty {
      let handler: Int
      switch operand.kind {
      case .integer: handler = address(apus_t_return_a)
      case .double: handler = address(apus_t_return_d)
      case .float: handler = address(apus_t_return_f)
      }
      code.emit(handler, Field.shortLength).set16(Field.first, link)
    } else if redirect(operand, to: 0) {
      code.emit(address(apus_t_return), Field.shortLength).set16(Field.first, link)
    } else {
      moveHome(height - 1)
      let at = code.emit(address(apus_t_return_s), Field.shortLength)
      at.set16(Field.first, link)
      at.set16(Field.second, Int(operands[height - 1].slot))
    }
  }
}
