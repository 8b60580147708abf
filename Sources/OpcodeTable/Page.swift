import Opcodes

extension Table {
  /// `docs/Instructions.md`: the table for readers, grouped by family.
  var page: String {
    var text = """
      # Instructions

      The \(rows.count) instructions that Apus knows, generated from `\(Table.path)`: `addr` is the index
      type of the memory or table, `*` a type that depends on more than the opcode.

      """
    let families = vocabulary(Family.self).values.sorted { $0.rawValue < $1.rawValue }
    for family in families {
      text += "\n## \(title(family))\n\n"
      text += "| code | instruction | immediates | type | feature | section |\n"
      text += "| --- | --- | --- | --- | --- | --- |\n"
      for row in rows where row.family == family { text += line(for: row) }
    }
    return text
  }

  private func line(for row: TableRow) -> String {
    let lead = "0x" + String(row.lead, radix: 16, uppercase: true).leftPadded(to: 2)
    let code = row.prefix == nil ? lead : "\(lead) \(row.code)"
    let immediates = row.immediates == .none ? "" : "\(row.immediates)"
    let type = row.signature == "*" ? "\\*" : "`\(row.signature)`"
    return
      "| \(code) | `\(row.name)` | \(immediates) | \(type) | \(row.feature) | \(row.section) |\n"
  }

  private func title(_ family: Family) -> String {
    family == .relaxedVector ? "Relaxed vector" : "\(family)".capitalizedFirst
  }
}

extension String {
  fileprivate func leftPadded(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - self.count)) + self
  }

  fileprivate var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
