import Engine
import Opcodes

/// References, tables, whole memories, and memories other than memory 0.
extension ControlInstructions {
  mutating func addTables() {
    let (mix, computed) = (Self.mix, Self.computed)
    let isNull = code(op(.refIsNull), mix)
    add("references", raw(.refNull, [ValueType.funcref.code]), isNull, op(.refFunc, self["i32"]), isNull)
    add(
      "tables", address(4), address(1), op(.tableGet, 0), op(.tableSet, 0), address(4), op(.tableGet, 0), isNull,
      address(code(computed, i32(3), op(.i32And))), op(.tableGet, 0), op(.drop), op(.tableSize, 0), narrowed, mix,
      raw(.refNull, [ValueType.funcref.code]), address(-1), op(.tableGrow, 0), narrowed, mix,
      address(4), op(.refFunc, self["i32"]), address(1), op(.tableFill, 0),
      address(3), address(0), address(2), op(.tableCopy, 0, 0),
      address(3), i32(0), i32(2), op(.tableInit, 1, 0), op(.tableSize, 0), narrowed, mix)
    add("dropped segments", op(.elemDrop, 0), op(.dataDrop, 0))
  }

  mutating func addMemories() {
    let (a, mix, take) = (Self.a, Self.mix, Self.take)
    for memory in [0, 1] {
      add(
        "memory \(memory)", op(.memorySize, memory), narrowed, take, op(.memorySize, memory), narrowed,
        op(.localSet, Local.c), op(.localGet, Local.c), mix, address(-1), op(.memoryGrow, memory), narrowed, mix,
        address(64), i32(7), address(16), op(.memoryFill, memory),
        address(80), address(64), address(16), op(.memoryCopy, memory, memory),
        address(96), i32(0), i32(0), op(.memoryInit, 0, memory), address(80), raw(.i32Load, [0x42], leb(memory), [0]), mix)
    }
    // The code after the prefix in two bytes.
    let prefix = Opcode.memoryFill.prefix
    add(
      "a long code", hidden: ["i_numeric_prefix_wide"], address(64), a, address(4), [prefix],
      leb(Int(Opcode.memoryFill.code), length: 2), [0], address(64), raw(.i32Load, [0], [0]), mix)
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
        for number in [Self.a, Self.computed, i32(24)] {
          add("a load from memory 1", hidden: hidden, address(number), raw(opcode, memarg), mixed(type))
        }
      } else {
        for number in [Self.a, Self.computed, i32(24)] {
          add(
            "a store to memory 1", hidden: hidden, address(number), value(type),
            raw(opcode, memarg))
        }
      }
    }
  }
}
