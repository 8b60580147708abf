/// Instructions of `operations.tsv` that have plain forms only, on machines of 32 bits: operands and result in slots. They
/// are never fused with others.
extension Translator {
  mutating func plainOperation(_ opcode: Opcode, _ base: Int, _ shape: Operation) {
    let row = opcode.row
    switch shape {
    case .inPlace: rewritten(opcode)
    case .unary, .truncate: plainOperand(base, RegisterClass(code: row.push(0).rawValue))
    case .commutative, .binary, .divide, .compare: plainOperands(base, RegisterClass(code: row.push(0).rawValue))
    case .load:
      let (memory, offset) = reader.memoryArgument()
      let a = slot(of: pop())
      selectMemory(memory)
      let at = emitPlain(base, RegisterClass(code: row.push(0).rawValue))
      at.set16(Field.second, a)
      at.set32(Field.third, UInt32(truncatingIfNeeded: offset))
      restoreMemory(memory)
    case .store:
      let (memory, offset) = reader.memoryArgument()
      let value = pop()
      emitStore(base, pop(), value, offset, memory)
      restoreMemory(memory)
    }
  }

  private mutating func emitPlain(_ number: Int, _ kind: RegisterClass) -> Address {
    emitValue(handler(number), storing: handler(number), Field.shortLength, kind)
  }

  private mutating func plainOperand(_ base: Int, _ kind: RegisterClass) {
    let a = slot(of: pop())
    emitPlain(base, kind).set16(Field.second, a)
  }

  private mutating func plainOperands(_ base: Int, _ kind: RegisterClass) {
    let right = pop()
    let left = pop()
    let a = slot(of: left)
    let b = slot(of: right)
    let at = emitPlain(base, kind)
    at.set16(Field.second, a)
    at.set16(Field.third, b)
  }
}
