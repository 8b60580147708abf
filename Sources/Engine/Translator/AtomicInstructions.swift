#if !APUS_NO_ATOMICS
import WasmModule

/// Atomic instructions: operands in slots, the result at home; never fused with others.
extension Translator {
  mutating func atomic(_ opcode: Opcode) {
    let row = opcode.row
    for i in height - row.popCount..<height where operands[i].place != .local || operands[i].isDirty { moveHome(i) }
    height -= row.popCount
    let first = height
    let handler = threadedAtomicHandler(Int(opcode.rawValue - Opcode.memoryAtomicNotify.rawValue))
    let at: Address
    if row.pushCount == 0 {
      at = code.emit(handler, Field.atomicLength)
    } else {
      at = emitToHome(handler, Field.atomicLength)
    }
    for i in 0..<row.popCount { at.set16(Field.second + 2 * i, Int(operands[first + i].slot)) }
    if opcode == .atomicFence {
      reader.skip(row.immediates)
    } else {
      let (memory, offset) = reader.memoryArgument()
      at.setWord(Field.wide, Int(bitPattern: state.pointee.memories[memory]))
      at.set64(Field.atomicOffset, offset)
    }
    if row.pushCount != 0 { pushHome(.integer) }
  }
}
#endif
