import Engine
import Opcodes

/// References, tables, whole memories, and memories other than memory 0.
extension ControlInstructions {
  mutating func addTables() {
    let (mix, computed) = (Self.mix, Self.computed)
    let isNull = code(op(.refIsNull), mix)
    add("references", raw(.refNull, [ValueType.funcref.code]), isNull, op(.refFunc, self["i32"]), isNull)
    add(
      "tables", i32(4), i32(1), op(.tableGet, 0), op(.tableSet, 0), i32(4), op(.tableGet, 0), isNull,
      computed, i32(3), op(.i32And), op(.tableGet, 0), op(.drop), op(.tableSize, 0), mix,
      raw(.refNull, [ValueType.funcref.code]), i32(-1), op(.tableGrow, 0), mix,
      i32(4), op(.refFunc, self["i32"]), i32(1), op(.tableFill, 0), i32(3), i32(0), i32(2), op(.tableCopy, 0, 0),
      i32(3), i32(0), i32(2), op(.tableInit, 1, 0), op(.tableSize, 0), mix)
    add("dropped segments", op(.elemDrop, 0), op(.dataDrop, 0))
  }

  mutating func addMemories() {
    let (a, mix, take) = (Self.a, Self.mix, Self.take)
    for memory in [0, 1] {
      add(
        "memory \(memory)", op(.memorySize, memory), take, op(.memorySize, memory), op(.localSet, Local.c),
        op(.localGet, Local.c), mix, i32(-1), op(.memoryGrow, memory), mix,
        i32(64), i32(7), i32(16), op(.memoryFill, memory), i32(80), i32(64), i32(16), op(.memoryCopy, memory, memory),
        i32(96), i32(0), i32(0), op(.memoryInit, 0, memory), i32(80), raw(.i32Load, [0x42], leb(memory), [0]), mix)
    }
    // The code after the prefix in two bytes.
    let prefix = Opcode.memoryFill.prefix
    add(
      "a long code", hidden: ["i_numeric_prefix_wide"], i32(64), a, i32(4), [prefix],
      leb(Int(Opcode.memoryFill.code), length: 2), [0], i32(64), raw(.i32Load, [0], [0]), mix)
  }

  /// Loads and stores of memory 1.
  mutating func addMemoryAccesses() {
    func mixed(_ type: ValueType) -> [UInt8] {
      switch type {
      case .i32: Self.mix
      case .i64: code(op(.i32WrapI64), Self.mix)
      case .f32: Self.mixFloat
      default: Self.mixDouble
      }
    }
    func value(_ type: ValueType) -> [UInt8] {
      switch type {
      case .i32: Self.a
      case .i64: op(.localGet, Local.wide)
      case .f32: op(.localGet, Local.float)
      default: op(.localGet, Local.double)
      }
    }
    for number in UInt16(0)..<256 {
      let opcode = Opcode(rawValue: number)
      let row = opcode.row
      guard row.immediates == .memarg, FeatureSet.supported.contains(row.feature) else { continue }
      let memarg: [UInt8] = [0x40, 1, 8]
      let hidden = ["i_" + opcode.identifier + "_any"]
      let type = ValueType(code: row.pushCount == 1 ? row.push(0).rawValue : row.pop(1).rawValue)
      if row.pushCount == 1 {
        for address in [Self.a, Self.computed, i32(24)] {
          add("a load from memory 1", hidden: hidden, address, raw(opcode, memarg), mixed(type))
        }
      } else {
        for address in [Self.a, Self.computed, i32(24)] {
          add(
            "a store to memory 1", hidden: hidden, address, value(type),
            raw(opcode, memarg))
        }
      }
    }
  }
}
