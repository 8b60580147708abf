import Engine
import Opcodes

/// Variables, selection and branches.
extension ControlInstructions {
  mutating func addVariables() {
    let (a, b, mix, take, long) = (Self.a, Self.b, Self.mix, Self.take, Self.long)
    add("two moves", a, b, op(.localSet, Local.c), op(.localSet, Local.b), op(.localGet, Local.c), mix)
    add(
      "two steps", a, i32(1), op(.i32Add), op(.localSet, Local.a), b, i32(2), op(.i32Add), op(.localSet, Local.b),
      a, b, op(.i32Xor), mix)
    add(
      "long locals", hidden: ["i_local_get_wide", "i_local_set_wide", "i_local_tee_wide"],
      long(.localGet, Local.a), i32(3), op(.i32Mul), long(.localTee, Local.b), long(.localSet, Local.c),
      op(.localGet, Local.c), mix)
    add(
      "long constants", hidden: ["i_i32_const_wide", "i_i64_const_wide"],
      a, i32(1 << 20), op(.i32Mul), mix, op(.localGet, Local.wide), i64(1 << 40), op(.i64Mul), op(.i32WrapI64), mix)
    add(
      "globals", op(.globalGet, 1), take, op(.globalGet, 1), op(.localSet, Local.c), op(.localGet, Local.c), mix,
      a, b, op(.i32Mul), op(.globalSet, 1), a, op(.globalSet, 1), op(.globalGet, 1), mix,
      op(.globalGet, 2), Self.mixDouble, op(.globalGet, 2), op(.globalSet, 2))
    add(
      "stack pointer", op(.globalGet, 0), i32(16), op(.i32Sub), take,
      op(.globalGet, 0), i32(16), op(.i32Sub), op(.localSet, Local.c), op(.localGet, Local.c), mix,
      op(.globalGet, 0), i32(16), op(.i32Sub), op(.localTee, Local.c), op(.globalSet, 0),
      a, i32(16), op(.i32Add), op(.globalSet, 0), op(.globalGet, 0), mix)
    add(
      "long globals", hidden: ["i_global_get_wide", "i_global_set_wide"],
      long(.globalGet, 1), i32(1), op(.i32Add), long(.globalSet, 1), op(.globalGet, 1), mix)
    let f32 = code(op(.localGet, Local.float), op(.localGet, Local.float), op(.f32Sub))
    let f64 = code(op(.localGet, Local.double), op(.localGet, Local.double), op(.f64Sub))
    let between = code(a, b, op(.i32Mul), op(.localSet, Local.c))
    add(
      "a value that is moved late", f64, between, op(.localSet, Local.double), f32, between,
      op(.localSet, Local.float), op(.localGet, Local.double), Self.mixDouble, op(.localGet, Local.float), Self.mixFloat)
  }

  mutating func addSelection() {
    let (a, b, mix, take, computed) = (Self.a, Self.b, Self.mix, Self.take, Self.computed)
    let set = code(op(.localSet, Local.c), op(.localGet, Local.c), mix)
    for condition in [op(.localGet, Local.turns), computed] {
      for (x, y) in [(a, b), (a, i32(5)), (i32(6), b)] {
        let value = code(x, y, condition, op(.select))
        add("select", value, take, value, set)
      }
      add(
        "select typed", a, b, condition, raw(.selectTyped, [1, ValueType.i32.code]), mix,
        op(.localGet, Local.double), op(.localGet, Local.double), condition, op(.select), Self.mixDouble)
    }
  }

  mutating func addBranches() {
    let (a, b, mix, computed, long) = (Self.a, Self.b, Self.mix, Self.computed, Self.long)
    // A type's number in two bytes is a long block type.
    let longType = leb(Signature.none, length: 2)
    add(
      "blocks", hidden: ["i_block_wide", "i_br_if_wide"], raw(.block, longType), a, mix, op(.end),
      op(.localGet, Local.turns), raw(.if, longType), b, mix, op(.end), a, i32(7), op(.i32Ne), long(.brIf, 0),
      raw(.block, noType), op(.nop), computed, op(.brIf, 0), a, mix, op(.end))
    for index in [computed, op(.localGet, Local.turns)] {
      for length in [1, 5] {
        add(
          "br_table", hidden: length == 1 ? [] : ["i_br_table_wide"],
          raw(.block, noType), raw(.block, noType), index, raw(.brTable, leb(2, length: length), [0, 1, 0]),
          op(.end), a, mix, op(.end), b, mix)
      }
    }
    add(
      "a branch that drops", hidden: ["i_branch"], raw(.block, i32Type), a, b, i32(1), op(.i32Add), op(.br, 0), op(.end), mix,
      raw(.block, i32Type), a, b, i32(9), op(.i32Mul), op(.localGet, Local.turns), op(.brIf, 0), op(.drop), op(.end), mix)
    add(
      "a value over a conditional branch", raw(.block, i32Type), a, i32(3), op(.i32Mul), computed, op(.brIf, 0), op(.end), mix)
    // Loops that begin again by an unconditional branch, after a move and after a step.
    let again = [
      code(a, op(.localSet, Local.b)), code(a, i32(1), op(.i32Add), op(.localSet, Local.a)),
      code(a, b, op(.i32Mul), mix),
    ]
    for last in again {
      add(
        "a loop that begins again", i32(3), op(.localSet, Local.c), raw(.block, noType), raw(.loop, noType),
        op(.localGet, Local.c), i32(1), op(.i32Sub), op(.localTee, Local.c), op(.i32Eqz), op(.brIf, 1),
        last, op(.br, 0), op(.end), op(.end), a, mix, b, mix)
    }
    // A loop with a parameter, which its branch carries down.
    add(
      "a loop that drops", hidden: ["i_branch"], i32(0), raw(.loop, leb(Signature.i32)), op(.drop), i32(1),
      a, op(.localGet, Local.c), i32(1), op(.i32Xor), op(.localTee, Local.c), op(.brIf, 0), op(.drop), op(.end), mix)
  }

  /// What ends a run.
  mutating func addEnds() {
    addEntry("unreachable", op(.unreachable), isCalledEachTurn: true, traps: true)
    addEntry("called from the host", i64(5), hidden: ["i_return_any", "t_exit"], isCalledEachTurn: true)
  }
}
