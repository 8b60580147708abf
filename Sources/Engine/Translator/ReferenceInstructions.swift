import WasmModule

/// Typed references to functions: calls through them, and branches on null. A reference is tested in a slot.
extension Translator {
  mutating func callReference() {
    precondition(FeatureSet.knows(.functionReferences))
    let type = module.types[Int(reader.u32())]
    _ = emitCallReference(type, address(apus_t_call_ref))
    pushResults(type)
  }

  mutating func returnCallReference() {
    precondition(FeatureSet.knows(.functionReferences))
    let type = module.types[Int(reader.u32())]
    let handler = state.pointee.countsCalls ? address(apus_t_return_call_ref_counted) : address(apus_t_return_call_ref)
    // It goes on behind itself after a function of another instance.
    emitCallReference(type, handler).set16(Field.third, Int(function.pointee.localSlots))
    pushResults(type)
    emitReturn()
    controls[depth - 1].isUnreachable = true
  }

  private mutating func emitCallReference(_ type: FunctionType, _ handler: Int) -> Address {
    let reference = cleanSlot(of: pop())
    let base = prepareCall(type)
    let at = code.emit(handler, Field.shortLength)
    at.set16(Field.first, base)
    at.set16(Field.second, reference)
    return at
  }

  mutating func asNonNull() {
    let reference = slotOfTop()
    code.emit(address(apus_t_as_non_null), Field.shortLength).set16(Field.first, reference)
  }

  /// The slot of the operand on top, which stays there.
  private mutating func slotOfTop() -> Int {
    if operands[height - 1].place != .local { moveHome(height - 1) }
    return Int(operands[height - 1].slot)
  }

  mutating func branchOnNull() {
    let label = label(reader.u32())
    let condition = condition(.i64Eq, over: controls[label].labelArity, below: 1)
    height -= 1
    emit(condition, carrying: controls[label].labelArity, to: label)
    height += 1
  }

  mutating func branchOnNonNull() {
    let label = label(reader.u32())
    let condition = condition(.i64Ne, over: controls[label].labelArity, below: 0)
    emit(condition, carrying: controls[label].labelArity, to: label)
    _ = pop()
  }

  /// How the reference on top compares with null. It stays on the stack, and `count` values, from the one `depth` below it on
  /// downwards, are brought home.
  private mutating func condition(_ comparison: Opcode, over count: Int, below depth: Int) -> Condition {
    saveAccumulators()
    _ = slotOfTop()
    let end = height - depth
    for i in end - count..<end { moveHome(i) }
    push(operands[height - 1])
    compareWithZero(comparison)
    return popCondition(flushing: 0)
  }

  /// A conditional branch that carries the values on top of the stack, which are home.
  mutating func emit(_ condition: Condition, carrying arity: Int, to label: Int) {
    if arity == 0 || height - arity == Int(controls[label].height) {
      setTarget(emitBranch(condition), label)
    } else {
      let over = emitBranch(condition.negated)
      over.set32(Field.third, 0)
      barrier()
      carry(arity, to: label)
      setTarget(code.emit(address(apus_t_br), Field.shortLength), label)
      resolve(over)
      forgetAccumulators()
    }
    barrier()
  }
}
