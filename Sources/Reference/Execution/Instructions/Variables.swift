/// Locals, globals, `drop` and `select` (specification, 4.6.6 and 4.6.7).
extension Configuration {
  func reduceVariable(_ form: Instruction.Form) {
    switch form {
    // z; (local.get x) ↪ val, where z.locals[x] = val
    case .localGet(let index):
      guard let value = frame.locals[index] else { preconditionFailure("a local without a value") }
      push(value)
    // z; val (local.set x) ↪ z[.locals[x] = val]; ε
    case .localSet(let index): frame.locals[index] = pop()
    // val (local.tee x) ↪ val val (local.set x)
    case .localTee(let index):
      let value = pop()
      push(value)
      frame.locals[index] = value
    case .globalGet(let index): push(store.globals[frame.module.globals[index]].value)
    case .globalSet(let index): store.globals[frame.module.globals[index]].value = pop()
    // val drop ↪ ε
    case .drop: _ = pop()
    // val_1 val_2 (i32.const c) select ↪ val_1 if c ≠ 0, else val_2
    case .select:
      let condition = popI32()
      let second = pop()
      let first = pop()
      push(condition != 0 ? first : second)
    default: preconditionFailure("not an instruction of this chapter")
    }
  }
}
