import OpcodeTable

extension HandlerFiles {
  /// The handlers of objects in both tiers, and the in-place tier's table of those.
  static func aggregates(opcodes: Table) -> [GeneratedFile] {
    let threaded = AggregateForms.threaded
    let text = AggregateForms.head + "#if !APUS_NO_GC\n" + AggregateForms.inPlaceLines.forBothMachines
      + "\n#if _pointerBitWidth(_32) || APUS_NARROW\n" + threaded.narrow + "#else\n" + threaded + "#endif\n"
      + AggregateForms.inPlaceTable(opcodes) + "#endif\n"
    return [GeneratedFile(path: "Sources/Engine/Heap/Generated/AggregateHandlers.swift", text: text)]
  }
}

private enum AggregateForms {
  static let head = "// Generated from Sources/HandlerTable/AggregateLines.swift by `swift run HandlerGenerator`.\n\n"

  // MARK: In place

  /// Instructions after the prefix that have a handler of their own, and those that share one.
  private static let inPlace = [
    "struct_new", "struct_get", "struct_get_s", "struct_set", "array_get", "array_get_s", "array_set", "array_len",
    "aggregate", "ref_test", "ref_test_null", "ref_cast", "ref_cast_null", "br_on_cast", "br_on_cast_fail",
    "any_convert_extern", "ref_i31", "i31_get_s", "i31_get_u",
  ]
  private static let shared = [
    "struct_get_u": "struct_get", "array_get_u": "array_get", "extern_convert_any": "any_convert_extern",
    "struct_new_default": "aggregate", "array_new": "aggregate",
    "array_new_default": "aggregate", "array_new_fixed": "aggregate", "array_new_data": "aggregate",
    "array_new_elem": "aggregate", "array_fill": "aggregate", "array_copy": "aggregate", "array_init_data": "aggregate",
    "array_init_elem": "aggregate",
  ]

  static var inPlaceLines: String {
    (["aggregate_prefix", "ref_eq"] + inPlace).map { name in
      let words = name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      return "@inline(never) " + .handler("apus_i_\(name)", "inPlace\(words)()")
    }.joined()
  }

  static func inPlaceTable(_ opcodes: Table) -> String {
    let prefix = opcodes.rows.first { $0.name == "struct.new" }!.prefix
    let rows = opcodes.rows.filter { $0.prefix == prefix }
    var entries = [String](
      repeating: "apus_i_\(InPlaceInstruction.invalid)", count: 1 + rows.map { Int($0.code) }.max()!)
    for row in rows {
      let name = row.name.replacing(".", with: "_").replacing(" ", with: "_")
      let own = shared[name] ?? name
      if inPlace.contains(own) { entries[Int(row.code)] = "apus_i_\(own)" }
    }
    return "\n/// By the code after the prefix of the instructions on objects.\n"
      + "let inPlaceAggregateHandlers: InlineArray<\(entries.count), Handler> = [\n"
      + entries.map { "  \($0),\n" }.joined() + "]\n"
  }

  // MARK: Threaded

  private static let loads = ["8s", "8u", "16s", "16u", "32", "64"]
  private static let stores = ["8", "16", "32", "64"]

  static var threaded: String {
    var lines = ""
    for form in ["struct", "array"] {
      for size in loads {
        lines += both("\(form)_get_\(size)", "\(form)Get(Field\(size.uppercased()).self, toSlot: %)")
      }
      for size in stores {
        let type = ["8", "16"].contains(size) ? "\(size)U" : size
        lines += .handler("apus_t_\(form)_set_\(size)", "\(form)Set(Field\(type).self)")
      }
      lines += .handler("apus_t_\(form)_get_vector", "\(form)GetVector()")
      lines += .handler("apus_t_\(form)_set_vector", "\(form)SetVector()")
    }
    lines += both("array_len", "arrayLen(toSlot: %)")
    lines += .handler("apus_t_struct_new", "structNew()")
    lines += .handler("apus_t_aggregate", "aggregate()")
    lines += both("ref_test", "refTest(toSlot: %)")
    lines += .handler("apus_t_ref_cast", "refCast()")
    lines += both("ref_i31", "refI31(toSlot: %)")
    lines += both("i31_get_s", "i31Get(isSigned: true, toSlot: %)")
    lines += both("i31_get_u", "i31Get(isSigned: false, toSlot: %)")
    lines += both("convert_reference", "convertReference(toSlot: %)")
    return lines
  }

  /// The form that leaves its result in the accumulator alone, and the one that puts it into a slot as well.
  private static func both(_ name: String, _ call: String) -> String {
    .handler("apus_t_\(name)_a", call.replacing("%", with: "false"))
      + .handler("apus_t_\(name)_s", call.replacing("%", with: "true"))
  }
}
