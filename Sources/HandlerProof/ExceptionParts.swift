import Engine
import Opcodes

/// Exceptions, thrown and caught each turn.
extension ControlInstructions {
  mutating func addExceptions() {
    let (a, mix) = (Self.a, Self.mix)
    // With the tag's value, with the value and a reference, and any at all.
    let caught: [UInt8] = [0, 0, 0]
    let withReference: [UInt8] = [1, 0, 0]
    let thrown = code(a, op(.throw, 0), op(.end), op(.unreachable), op(.end))
    add("throw", raw(.block, i32Type), raw(.tryTable, noType, [1], caught), thrown, mix)
    add(
      "throw_ref", raw(.block, i32Type), raw(.tryTable, noType, [1], caught), raw(.block, leb(Signature.caught)),
      raw(.tryTable, noType, [1], withReference), thrown, op(.throwRef), op(.end), op(.unreachable), op(.end), mix)
    // So many clauses that the side table does not say how long they are.
    let many = leb(60) + (0..<60).flatMap { _ in [2] + leb(0, length: 5) }
    add(
      "try_table with many clauses", hidden: ["i_try_table_wide"], raw(.block, noType), raw(.tryTable, noType, many), a,
      op(.throw, 0), op(.end), op(.unreachable), op(.end), a, mix)
    add("try_table", raw(.block, noType), raw(.tryTable, noType, [1, 2, 0]), a, mix, op(.end), op(.end))
  }
}
