/// Blocks, branches and calls (specification, 4.6.2, 4.6.3 and 4.6.5).
extension Configuration {
  func reduceControl(_ form: Instruction.Form, in expression: Expression) throws(Interruption) {
    switch form {
    // unreachable: unreachable ↪ trap
    case .unreachable: throw .trap(.unreachable)
    // nop: nop ↪ ε
    case .nop: break
    // block: val^m (block bt instr*) ↪ (label_n {ε} val^m instr*)
    case .block(let type, let body):
      try enter(.label(arity: type.results, .end), pop(type.parameters), .sequence(expression, body))
    // loop: val^m (loop bt instr*) ↪ (label_m {loop bt instr*} val^m instr*)
    case .loop(let type, let body):
      try enter(.label(arity: type.parameters, .loop(type, body)), pop(type.parameters), .sequence(expression, body))
    // if-true, if-false: (i32.const c) (if bt instr_1* else instr_2*) ↪ (block bt instr_1*) if c ≠ 0, else
    // (block bt instr_2*)
    case .if(let type, let then, let otherwise):
      let body = popI32() != 0 ? then : otherwise
      try enter(.label(arity: type.results, .end), pop(type.parameters), .sequence(expression, body))
    case .br(let label): try branch(label)
    // br_if-true, br_if-false: (i32.const c) (br_if l) ↪ (br l) if c ≠ 0, else ε
    case .brIf(let label): if popI32() != 0 { try branch(label) }
    // br_table-lt, br_table-ge: (i32.const i) (br_table l* l_N) ↪ (br l*[i]) if i < |l*|, else (br l_N)
    case .brTable(let labels, let otherwise):
      let index = Int(popI32())
      try branch(index < labels.count ? labels[index] : otherwise)
    // br_on_null-null, br_on_null-addr: (ref.null ht) (br_on_null l) ↪ (br l); val (br_on_null l) ↪ val otherwise
    case .brOnNull(let label):
      let reference = popReference()
      if reference == .null { try branch(label) } else { push(.reference(reference)) }
    // br_on_non_null-null, br_on_non_null-addr: (ref.null ht) (br_on_non_null l) ↪ ε;
    // val (br_on_non_null l) ↪ val (br l) otherwise
    case .brOnNonNull(let label):
      let reference = popReference()
      if reference != .null {
        push(.reference(reference))
        try branch(label)
      }
    // br_on_cast-succeed, br_on_cast-fail: ref (br_on_cast l rt_1 rt_2) ↪ ref (br l) if ref has the type rt_2, else ref
    case .brOnCast(let label, let type):
      let reference = popReference()
      push(.reference(reference))
      if store.has(reference, type) { try branch(label) }
    // br_on_cast_fail-succeed, br_on_cast_fail-fail: ref (br_on_cast_fail l rt_1 rt_2) ↪ ref if ref has the type
    // rt_2, else ref (br l)
    case .brOnCastFail(let label, let type):
      let reference = popReference()
      push(.reference(reference))
      if !store.has(reference, type) { try branch(label) }
    default: try reduceCall(form)
    }
  }

  /// br-label-zero: (label_n {instr'*} val'* val^n (br 0) instr*) ↪ val^n instr'*. The labels and handlers further in
  /// are left (br-label-succ, br-handler).
  func branch(_ label: Int) throws(Interruption) {
    var left = label
    for context in contexts.indices.reversed() {
      guard case .label(let arity, let continuation) = contexts[context].kind else { continue }
      if left > 0 {
        left -= 1
        continue
      }
      let values = pop(arity)
      let code = contexts[context].code
      leave(from: context)
      switch (continuation, code) {
      case (.end, _): push(values)
      case (.loop(let type, let body), .sequence(let expression, _)):
        try enter(.label(arity: type.parameters, continuation), values, .sequence(expression, body))
      default: preconditionFailure("a loop outside of an expression")
      }
      return
    }
    preconditionFailure("a branch to a label that is not there")
  }

  private func reduceCall(_ form: Instruction.Form) throws(Interruption) {
    switch form {
    // call: z; (call x) ↪ (ref.func z.funcs[x]) (call_ref)
    case .call(let index): try call(frame.module.functions[index])
    // call_ref-null: (ref.null) (call_ref x) ↪ trap
    case .callRef: try call(try calledReference())
    // call_indirect: (call_indirect x y) ↪ (table.get x) (ref.cast (ref null y)) (call_ref y)
    case .callIndirect(let table, let type): try call(try called(table, type))
    // return-frame, return-label, return-handler: (frame_n {F} val'* val^n return instr*) ↪ val^n
    case .return: leaveFrame()
    // return_call: z; (return_call x) ↪ (ref.func z.funcs[x]) (return_call_ref)
    case .returnCall(let index): try tailCall(frame.module.functions[index])
    // return_call_ref-frame-null: a null reference traps, as with call_ref
    case .returnCallRef: try tailCall(try calledReference())
    // return_call_indirect: as call_indirect
    case .returnCallIndirect(let table, let type): try tailCall(try called(table, type))
    default: preconditionFailure("not an instruction of this chapter")
    }
  }

  private func calledReference() throws(Interruption) -> Address {
    guard case .function(let function) = popReference() else { throw .trap(.nullFunctionReference) }
    return function
  }

  /// The function that an indirect call finds in a table. What is not there, null, or of another type traps, each in
  /// words of its own.
  private func called(_ table: Int, _ type: TypeNumber) throws(Interruption) -> Address {
    let index = popAddress()
    let elements = store.tables[frame.module.tables[table]].elements
    guard index < UInt64(elements.count) else { throw .trap(.undefinedElement) }
    guard case .function(let function) = elements[Int(index)] else { throw .trap(.uninitializedElement) }
    guard store.types.matches(store.functions[function].type, type) else { throw .trap(.indirectCallTypeMismatch) }
    return function
  }

  /// call_ref-func: val^n (ref.func a) call_ref ↪ (frame_m {F} (label_m {ε} instr*)), where the locals of F are val^n and the default
  /// values of the others.
  /// - Parameter caller: whose code calls, where that is not the innermost frame's any more.
  func call(_ address: Address, from caller: ModuleInstance? = nil) throws(Interruption) {
    let function = store.functions[address]
    let type = store.types.function(function.type)
    let arguments = pop(type.parameters.count)
    switch function.code {
    case .module(let module, let definition):
      guard frameIndices.count < store.bounds.callDepth else { throw .exhausted(.callDepth) }
      let locals = arguments.map(Optional.some) + definition.locals.map { $0.defaultValue }
      frameIndices.append(contexts.count)
      try enter(.frame(results: type.results.count, Frame(module: module, function: address, locals: locals)), [], .administrative([]))
      try enter(.label(arity: type.results.count, .end), [], .sequence(definition.body, 0))
    case .host(let host):
      store.caller = caller ?? frame.module
      do {
        push(try host(store, arguments))
      } catch let trap as Trap {
        throw .trap(trap)
      } catch {
        throw .host(error)
      }
    }
  }

  /// The innermost frame is left, with its results.
  private func leaveFrame() {
    guard case .frame(let results, _) = contexts[frameIndex].kind else { preconditionFailure("not a frame") }
    let values = pop(results)
    leave(from: frameIndex)
    push(values)
  }

  /// return_call_ref-frame-addr: (frame_n {F} val'* val^m (ref.func a) (return_call_ref) instr*) ↪
  /// val^m (ref.func a) (call_ref). The labels and handlers of the frame are left with it (return_call_ref-label,
  /// return_call_ref-handler).
  private func tailCall(_ address: Address) throws(Interruption) {
    let arguments = pop(store.types.function(store.functions[address].type).parameters.count)
    let caller = frame.module
    leave(from: frameIndex)
    push(arguments)
    try call(address, from: caller)
  }
}

extension ValueType {
  /// Nil for a reference that cannot be null (4.2.1, default_t).
  var defaultValue: Value? {
    if case .reference(let type) = self, !type.isNullable { return nil }
    return Value(defaultOf: self)
  }
}
