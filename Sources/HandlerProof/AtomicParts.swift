import Engine
import Opcodes

/// Atomic instructions, on shared memories.
extension ControlInstructions {
  mutating func addAtomics() {
    let prefix = Opcode.atomicFence.prefix
    for code in UInt32(0)..<128 {
      guard let opcode = Opcode(prefix: prefix, code: code), opcode.row.immediates != .unknown else { continue }
      // The first memory in short, and the second behind a long offset.
      for memarg in [[opcode.row.alignment, 8], [opcode.row.alignment | 0x40, 1] + leb(1024)] {
        add(opcode.mnemonic, atomic(opcode, memarg))
      }
    }
  }

  /// An atomic instruction on what it may be done on in each turn.
  private func atomic(_ opcode: Opcode, _ memarg: [UInt8]) -> [UInt8] {
    if opcode == .atomicFence { return raw(opcode, [0]) }
    let row = opcode.row
    let operands = (1..<row.popCount).flatMap { index -> [UInt8] in
      // In the order of their places: a number of the turn, then one that wraps where the cell is narrow.
      switch row.pop(index) {
      case .i32: index == 1 ? Self.computed : i32(0x1234_56FF)
      // A wait ends at once: its time is up, or the value is another.
      case .i64 where opcode == .memoryAtomicWait32 || opcode == .memoryAtomicWait64: index == 1 ? i64(3) : i64(0)
      default: index == 1 ? code(Self.computed, op(.i64ExtendI32U)) : i64(0x1234_5678_9ABC_DEFF)
      }
    }
    let result: [UInt8]
    switch row.pushCount {
    case 0: result = []
    default: result = code(row.push(0) == .i64 ? op(.i32WrapI64) : [], Self.mix)
    }
    return code(address(code(Self.computed, i32(3), op(.i32Shl))), operands, raw(opcode, memarg), result)
  }
}
