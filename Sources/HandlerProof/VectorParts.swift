import Engine
import Opcodes

/// Vectors in variables, blocks, branches and calls.
extension VectorInstructions {
  mutating func addCallees() {
    module.functions = [
      .init(type: 1, body: code(op(.localGet, 2), op(.localGet, 0), raw(.i8x16Sub), op(.localGet, 1), op(.i64ExtendI32U))),
      .init(type: 2, locals: [.i32, .v128], body: code(op(.localGet, 0), op(.localGet, 2), raw(.v128Or))),
      .init(type: 2, body: code(op(.localGet, 0), Self.constant(9), raw(.v128Xor), op(.returnCall, 1))),
    ]
  }

  mutating func addVariables() {
    let (a, c, mix) = (Self.a, Self.c, Self.mix(.v128))
    let (set, get) = (op(.localSet, Local.result), op(.localGet, Local.result))
    add("moves", [
      code(a, set, get, mix), code(a, c, raw(.i32x4Add), set, get, mix), code(Self.constant(2), set, get, mix),
      code(a, c, raw(.i32x4Add), op(.localTee, Local.a), op(.localGet, Local.c), raw(.v128Xor), mix),
      code(a, c, op(.localSet, Local.a), mix, a, mix), code(a, Self.constant(2), op(.localTee, Local.a), raw(.v128Or), mix),
      code(a, a, c, op(.drop), op(.drop), mix),
    ])
    add("globals", [
      code(op(.globalGet, 0), mix, a, op(.globalSet, 0), op(.globalGet, 0), op(.localSet, Local.c)),
      code(Self.constant(4), op(.globalSet, 0), op(.globalGet, 0), mix),
    ])
    var selections: [[UInt8]] = []
    for condition in [Self.number, Self.computed, i32(0), i32(1)] {
      for x in Self.operands(.v128) {
        for y in Self.operands(.v128) {
          selections.append(code(x, y, condition, op(.select), mix))
          selections.append(code(x, y, condition, raw(.selectTyped, [1, ValueType.v128.code]), mix))
        }
      }
    }
    add("select", selections)
  }

  mutating func addControl() {
    let (a, c, mix) = (Self.a, Self.c, Self.mix(.v128))
    let vector: [UInt8] = [ValueType.v128.code]
    var parts: [[UInt8]] = []
    for x in Self.operands(.v128) {
      for y in Self.operands(.v128) {
        parts += [
          code(Self.number, raw(.if, vector), x, op(.else), y, op(.end), mix),
          code(raw(.block, vector), x, y, Self.computed, op(.brIf, 0), op(.drop), op(.end), mix),
          code(raw(.block, vector), x, y, op(.br, 0), op(.end), mix),
          code(
            raw(.block, vector), raw(.block, vector), x, y, Self.computed, raw(.brTable, [2, 0, 1, 0]), op(.end), mix, c,
            op(.end), mix),
          code(x, Self.number, y, op(.call, 0), Self.mix(.i64), mix),
          code(x, op(.call, 1), mix, y, op(.call, 2), mix),
        ]
      }
    }
    add("blocks and calls", parts)
    // A loop with a vector that its branch carries down.
    add("a loop that carries", [
      code(
        a, raw(.loop, leb(2)), c, raw(.i8x16Add), a, raw(.v128Xor), i32(0), op(.localSet, Local.number), Self.number,
        op(.brIf, 0), op(.end), mix)
    ])
  }
}
