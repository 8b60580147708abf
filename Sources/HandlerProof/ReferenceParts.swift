import Engine
import Opcodes

/// Typed references to functions.
extension ControlInstructions {
  mutating func addReferences() {
    let (a, mix) = (Self.a, Self.mix)
    let reference = op(.refFunc, self["i32"])
    let null = raw(.refNull, signed(Int64(Signature.i32)))
    // `(ref null $i32)`
    let type = code([0x63], signed(Int64(Signature.i32)))
    addCallee("tailReference", Signature.i32, op(.localGet, 0), reference, op(.returnCallRef, Signature.i32))
    add("call_ref", a, reference, op(.callRef, Signature.i32), mix)
    add("return_call_ref", hidden: ["i_tail_call", "i_enter"], a, op(.call, self["tailReference"]), mix)
    add("not null", reference, op(.refAsNonNull), op(.refIsNull), mix)
    add(
      "if typed", op(.localGet, Local.turns), i32(1), op(.i32And),
      raw(.if, type), null, op(.else), reference, op(.end), op(.refIsNull), mix)
    for operand in [reference, null] {
      add("br_on_null", raw(.block, noType), operand, op(.brOnNull, 0), op(.drop), op(.end), a, mix)
      add(
        "br_on_non_null", raw(.block, type), operand, op(.brOnNonNull, 0), null, op(.end),
        op(.refIsNull), mix)
    }
    // Each carries a value over another, which goes.
    add(
      "br_on_null over a value", hidden: ["i_branch"], raw(.block, i32Type), a, a, i32(5), op(.i32Add), null,
      op(.brOnNull, 0), op(.drop), op(.drop), op(.end), mix)
    add(
      "br_on_non_null over a value", hidden: ["i_branch"], raw(.block, type), a, reference,
      op(.brOnNonNull, 0), op(.drop), null, op(.end), op(.refIsNull), mix)
  }
}
