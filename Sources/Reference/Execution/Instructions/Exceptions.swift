/// Throwing and catching (specification, 4.6.2 and 4.6.4).
extension Configuration {
  /// throw: val^n (throw x) ↪ (ref.exn a) throw_ref, where the store's exception a is of the tag x with val^n.
  func reduceThrow(_ index: Int) throws(Interruption) {
    let tag = frame.module.tags[index]
    let values = pop(store.types.function(store.tags[tag].type).parameters.count)
    try store.reserveHeap(values.count + 1)
    store.exceptions.append(ExceptionInstance(tag: tag, values: values))
    throwReference(.exception(store.exceptions.count - 1))
  }

  /// throw_ref-null: (ref.null) throw_ref ↪ trap
  func reduceThrowRef() throws(Interruption) {
    let reference = popReference()
    guard case .exception = reference else { throw .trap(.nullExceptionReference) }
    throwReference(reference)
  }

  /// try_table: val^m (try_table bt catch* instr*) ↪ (handler_n {catch*} (label_n {ε} val^m instr*))
  func reduceTryTable(
    _ type: BlockType, _ catches: [Catch], _ body: SequenceIndex, in expression: Expression
  ) throws(Interruption) {
    let values = pop(type.parameters)
    try enter(.handler(catches), [], .administrative([]))
    try enter(.label(arity: type.results, .end), values, .sequence(expression, body))
  }

  /// throw_ref-instrs, throw_ref-label, throw_ref-frame, throw_ref-handler-empty: val* (ref.exn a) throw_ref instr* ↪
  /// (ref.exn a) throw_ref in each context, from the innermost to the one that catches it. Where none does, they are all
  /// left as they were, to show where it was thrown.
  func throwReference(_ reference: ReferenceValue) {
    guard case .exception(let address) = reference else { preconditionFailure("not an exception") }
    for index in contexts.indices.reversed() {
      guard case .handler(let catches) = contexts[index].kind,
        let (values, label) = caught(address, by: catches, in: frame(around: index).module)
      else { continue }
      leave(from: index)
      push(values)
      // The labels of the clauses are those around the handler.
      do throws(Interruption) { try branch(label) } catch { end(Outcome(error)) }
      return
    }
    end(.threw(address))
  }

  /// throw_ref-handler-catch, -catch_ref, -catch_all, -catch_all_ref, -next: what the first clause that catches the
  /// exception branches with, and where to. The tags of the clauses are those of the module whose frame is around the
  /// handler.
  private func caught(
    _ address: Address, by catches: [Catch], in module: ModuleInstance
  ) -> (values: [Value], label: Int)? {
    let exception = store.exceptions[address]
    let reference = Value.reference(.exception(address))
    for clause in catches {
      switch clause {
      case .tag(let tag, let label) where module.tags[tag] == exception.tag: return (exception.values, label)
      case .tagRef(let tag, let label) where module.tags[tag] == exception.tag:
        return (exception.values + [reference], label)
      case .all(let label): return ([], label)
      case .allRef(let label): return ([reference], label)
      default: continue
      }
    }
    return nil
  }
}
