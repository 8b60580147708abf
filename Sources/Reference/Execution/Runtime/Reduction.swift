/// One step (specification, 4.2.19 and 4.6): the next instruction of the innermost context, or leaving the context.
extension Configuration {
  func reduce() throws(Interruption) {
    let top = contexts.count - 1
    let next = contexts[top].next
    switch contexts[top].code {
    case .sequence(let expression, let index):
      guard next < expression.sequences[index].count else { return exit() }
      contexts[top].next += 1
      let instruction = expression.sequences[index][next]
      try reduce(instruction.form, in: expression)
    case .administrative(let instructions):
      guard next < instructions.count else { return exit() }
      contexts[top].next += 1
      switch instructions[next] {
      case .call(let function): try call(function)
      case .throwException(let exception): throwReference(.exception(exception))
      case .plain(let form): try reduce(form, in: Expression([]))
      case .evaluate(let expression): try enter(expression)
      }
    }
  }

  /// label-vals, handler-vals, frame-vals: only values are left in a context, and they go to the one around it:
  /// (label_n {instr*} val*) ↪ val*.
  private func exit() {
    let values = contexts[contexts.count - 1].values
    if contexts.count == 1 { return end(.returned(values)) }
    leave(from: contexts.count - 1)
    push(values)
  }

  /// Begins a context with values that are taken along.
  func enter(_ kind: Context.Kind, _ values: [Value], _ code: Context.Code) throws(Interruption) {
    guard contexts.count < store.bounds.contexts else { throw .exhausted(.contexts) }
    contexts.append(Context(kind: kind, values: values, code: code))
  }

  /// A constant expression, whose value is then on the stack.
  private func enter(_ expression: Expression) throws(Interruption) {
    try enter(.label(arity: 1, .end), [], .sequence(expression, 0))
  }

  /// The rule of an instruction, by its chapter.
  private func reduce(_ form: Instruction.Form, in expression: Expression) throws(Interruption) {
    switch form {
    case .unreachable, .nop, .block, .loop, .if, .br, .brIf, .brTable, .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail,
      .call, .callRef, .callIndirect, .return, .returnCall, .returnCallRef, .returnCallIndirect:
      try reduceControl(form, in: expression)
    case .throw(let tag): try reduceThrow(tag)
    case .throwRef: try reduceThrowRef()
    case .tryTable(let type, let catches, let body): try reduceTryTable(type, catches, body, in: expression)
    case .localGet, .localSet, .localTee, .globalGet, .globalSet, .drop, .select: reduceVariable(form)
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy, .tableInit, .elemDrop:
      try reduceTable(form)
    case .load, .store, .vectorLoad, .vectorStore, .vectorStoreLane, .memorySize, .memoryGrow, .memoryFill,
      .memoryCopy, .memoryInit, .dataDrop:
      try reduceMemory(form)
    case .atomicLoad, .atomicStore, .atomicUpdate, .atomicCompareExchange, .atomicWait, .atomicNotify, .atomicFence:
      try reduceAtomic(form)
    case .refNull, .refFunc, .refIsNull, .refAsNonNull, .refEq, .refTest, .refCast, .refI31, .i31Get,
      .anyConvertExtern, .externConvertAny:
      try reduceReference(form)
    case .structNew, .structNewDefault, .structGet, .structSet, .arrayNew, .arrayNewDefault, .arrayNewFixed,
      .arrayNewData, .arrayNewElem, .arrayGet, .arraySet, .arrayLen, .arrayFill, .arrayCopy, .arrayInitData,
      .arrayInitElem:
      try reduceAggregate(form)
    case .const(let value): push(value)
    case .numeric(let operation): try reduceNumeric(operation)
    }
  }

  /// unop-val, unop-trap, binop-val, binop-trap, testop, relop, cvtop-val, cvtop-trap, and the rules of vectors from
  /// vvunop to vcvtop: (t.const c_1) (t.const c_2) t.binop ↪ (t.const c) where c is one of binop(c_1, c_2), or a trap where
  /// there is none; and so for the other shapes.
  private func reduceNumeric(_ operation: Operation) throws(Interruption) {
    let operands = pop(operation.operandCount)
    if operation.chooses(among: operands) { store.choices += 1 }
    do throws(Trap) {
      push(try operation.apply(operands))
    } catch {
      throw .trap(error)
    }
  }
}
