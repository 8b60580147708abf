import Engine
import Opcodes

/// Exceptions, thrown and caught each turn.
extension ControlInstructions {
  /// - Parameter isMetered: every second unit of fuel is refused at first.
  mutating func addExceptions(isMetered: Bool = false) {
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
    // Back to a loop's start, three times.
    add(
      "throw to a loop", hidden: isMetered ? ["i_resume_caught"] : [], i32(4), op(.localSet, Local.b),
      raw(.loop, noType), op(.localGet, Local.b), i32(1), op(.i32Sub), op(.localTee, Local.b), raw(.if, noType),
      raw(.tryTable, noType, [1, 2, 1]), a, op(.throw, 0), op(.end), op(.end), op(.end), a, mix)
    add("try_table", raw(.block, noType), raw(.tryTable, noType, [1, 2, 0]), a, mix, op(.end), op(.end))
  }
}
