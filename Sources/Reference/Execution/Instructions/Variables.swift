/// Locals, globals, `drop` and `select` (specification, 4.6.6 and 4.6.1).
extension Configuration {
  func reduceVariable(_ form: Instruction.Form) {
    switch form {
    // local.get: z; (local.get x) ↪ val, where z.locals[x] = val
    case .localGet(let index):
      guard let value = frame.locals[index] else { preconditionFailure("a local without a value") }
      push(value)
    // local.set: z; val (local.set x) ↪ z[.locals[x] = val]; ε
    case .localSet(let index): frame.locals[index] = pop()
    // local.tee: val (local.tee x) ↪ val val (local.set x)
    case .localTee(let index):
      let value = pop()
      push(value)
      frame.locals[index] = value
    // global.get: z; (global.get x) ↪ val, where z.globals[x].value = val
    case .globalGet(let index): push(store.globals[frame.module.globals[index]].value)
    // global.set: z; val (global.set x) ↪ z[.globals[x].value = val]; ε
    case .globalSet(let index): store.globals[frame.module.globals[index]].value = pop()
    // drop: val drop ↪ ε
    case .drop: _ = pop()
    // select-true, select-false: val_1 val_2 (i32.const c) select ↪ val_1 if c ≠ 0, else val_2
    case .select:
      let condition = popI32()
      let second = pop()
      let first = pop()
      push(condition != 0 ? first : second)
    default: preconditionFailure("not an instruction of this chapter")
    }
  }
}
