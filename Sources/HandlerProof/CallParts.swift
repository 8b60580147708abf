import Engine
import Opcodes

/// Calls, returns and tail calls.
extension ControlInstructions {
  mutating func addCalls() {
    let (a, mix, computed, long) = (Self.a, Self.mix, Self.computed, Self.long)
    for name in ["i32", "constant", "local", "return", "tail", "tailToMany", "tailIndirect", "tailIndirectLocal"] {
      let hidden = name.hasPrefix("tail") ? ["i_tail_call", "i_enter"] : []
      add("call \(name)", hidden: hidden, a, op(.call, self[name]), mix, computed, op(.call, self[name]), mix)
    }
    add(
      "calls", op(.call, self["none"]), op(.localGet, Local.double), op(.call, self["f64"]), Self.mixDouble,
      op(.localGet, Local.float), op(.call, self["f32"]), Self.mixFloat)
    add(
      "two results", hidden: ["i_return_any"], a, op(.localGet, Local.wide), op(.call, self["two"]),
      op(.localSet, Local.wide), mix, op(.localGet, Local.wide), op(.i32WrapI64), mix)
    add("six arguments", (0..<6).flatMap { code(a, i32($0), op(.i32Add)) }, op(.call, self["many"]), mix)
    for index in [op(.localGet, Local.c), code(computed, i32(1), op(.i32And))] {
      add("call_indirect", a, address(index), op(.callIndirect, Signature.i32, 0), mix)
    }
    add("a long call", hidden: ["i_call_wide"], a, long(.call, self["i32"]), mix)
    add("a long indirect call", hidden: ["i_call_indirect_wide"], a, address(1), long(.callIndirect, Signature.i32, 0), mix)
  }

  /// Calls of what is imported: of the host, or of another instance. Function 0 is in the table.
  mutating func addImportedCalls(isForeign: Bool) {
    let (a, mix) = (Self.a, Self.mix)
    let resumes = isForeign ? ["i_call_any", "i_resume_foreign", "t_come_home"] : ["i_call_any", "i_resume"]
    let way = ["t_call_indirect_checked", "i_call_indirect_any"] + resumes
    add("call an import", hidden: resumes, a, op(.call, 0), mix, a, op(.call, 0), mix)
    add("call an import indirectly", hidden: way, a, i32(3), op(.callIndirect, Signature.i32, 0), mix)
    add("return a call of an import", a, op(.call, self["tailHost"]), mix)
  }
}
