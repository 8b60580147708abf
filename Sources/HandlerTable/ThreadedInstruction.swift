/// The threaded tier's handlers that no row of `operations.tsv` makes: each calls the method on `Registers` of the same
/// name, as `apus_t_copy` calls `threadedCopy`.
enum ThreadedInstruction {
  private static let inlined = [
    "t_copy", "t_copy2", "t_const32", "t_const64", "t_put_a", "t_put_a32", "t_copy32", "t_put_d", "t_put_f",
    "t_br", "t_copy_br", "t_step_br", "t_step2", "t_select_constant_a", "t_select_constant_s",
    "t_select_other_a", "t_select_other_s", "t_br_if_s", "t_br_if_a", "t_br_unless_s", "t_br_unless_a",
    "t_br_table_s", "t_br_table_a", "t_select_s_a", "t_select_s_s", "t_select_a_a", "t_select_a_s",
    "t_global_get_a", "t_global_get_s", "t_global_set_s", "t_global_set_a", "t_global_sum_a",
    "t_global_sum_s", "t_global_step", "t_global_set_sum", "t_zero", "t_zero1", "t_unreachable", "t_memory",
    "t_charge", "t_resume", "t_count", "t_uncount", "call_host", "t_exit", "t_call", "t_call_foreign",
    "t_come_home", "t_call_indirect_s", "t_call_indirect_a", "t_return", "t_return_s", "t_return_a",
    "t_return_d", "t_return_f", "t_return_i", "t_return_n", "t_return_call", "t_return_call_indirect_s",
    "t_return_call_indirect_a", "t_return_call_indirect_counted_s", "t_return_call_indirect_counted_a",
    "t_bulk", "t_memory_size_a", "t_memory_size_s", "t_memory_grow", "t_table_size", "t_table_grow",
    "t_table_get", "t_table_set", "t_call_ref", "t_return_call_ref", "t_return_call_ref_counted", "t_as_non_null", "t_throw", "t_throw_ref",
  ]
  /// Those that others jump to must not become part of them.
  private static let outOfLine = [
    "host_stop", "t_call_indirect_checked", "t_translate", "trap", "trap_bounds", "refuel",
  ]

  private static let behindMemarg = "trap_bounds_behind"

  /// Those that a build may be without, by the condition that leaves them out; machines of 32 bits have none of them.
  private static let optional = [
    (
      "APUS_NO_MEMORY64",
      [
        "t_reach", "t_call_indirect_long", "t_return_call_indirect_long", "t_return_call_indirect_long_counted",
      ]
    ),
    ("APUS_NO_ATOMICS", [behindMemarg]),
    ("APUS_NO_WIDE_ARITHMETIC", ["t_i64_add128", "t_i64_sub128", "t_i64_mul_wide_s", "t_i64_mul_wide_u"]),
  ]

  /// Those that are entered with all the registers of a handler in place, since one may have come to them.
  private static let forBothTiers: Set = ["t_resume", "refuel"]

  static func lines(isNarrow: Bool) -> String {
    (inlined + outOfLine).map { name in
      let line = line(name)
      return !isNarrow ? line : forBothTiers.contains(name) ? line.narrowInPlace : line.narrow
    }.joined() + (isNarrow ? "" : optionalLines)
  }

  private static var optionalLines: String {
    optional.map { condition, names in "#if !\(condition)\n" + names.map(line).joined() + "#endif\n" }.joined()
  }

  private static func line(_ name: String) -> String {
    let words = name.split(separator: "_").drop { $0 == "t" }
    let method = "threaded" + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return (outOfLine.contains(name) || name == behindMemarg ? "@inline(never) " : "")
      + .handler("apus_" + name, "\(method)()")
  }
}
