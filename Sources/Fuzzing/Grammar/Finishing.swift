import WasmModule

/// What is added once all functions are known.
extension ModuleGenerator {
  mutating func finish() {
    finishElements()
    fillTables()
    addStart()
    exportTables()
    let referenced = functions.indices.filter { functions[$0].isReferenced && !functions[$0].isExported }
    if !referenced.isEmpty {
      module.elements.append(ModuleDescription.Elements(
        mode: .declarative, type: .funcref, items: referenced.map { UInt32($0) }, areExpressions: choices.chance(20)))
    }
    module.hasNames = choices.chance(20)
  }

  /// The passive segments: their items are known now.
  private mutating func finishElements() {
    for segment in elements {
      let hasNulls = supports(.referenceTypes)
      let items = segment.items.map { word -> UInt32? in
        if segment.type != .funcref || functions.isEmpty { return nil }
        let number = word % UInt64(functions.count + (hasNulls ? 1 : 0))
        return number == functions.count ? nil : UInt32(number)
      }
      module.elements.append(ModuleDescription.Elements(
        mode: .passive, type: segment.type, items: items, areExpressions: hasNulls && choices.chance(30)))
    }
  }

  /// Active segments with the functions that were put into tables, and one now and then that does not fit.
  private mutating func fillTables() {
    for table in tables.indices {
      let entries = tables[table].entries.filter { $0.function != nil }
      if let first = entries.first {
        addActive(table, place: UInt64(first.place), items: entries.map(\.function))
      }
      let minimum = tables[table].table.limits.minimum
      if tables[table].table.element == .funcref, !functions.isEmpty, takesRisk() {
        let items: [UInt32?] = (0..<choices.below(4)).map { _ in UInt32(choices.below(functions.count)) }
        addActive(table, place: place(of: UInt64(items.count), in: minimum), items: items)
      }
    }
  }

  private mutating func addActive(_ table: Int, place: UInt64, items: [UInt32?]) {
    let offset = Instruction.address(place, tables[table].indexType)
    module.elements.append(ModuleDescription.Elements(
      mode: .active(UInt32(table), offset: [offset]), type: .funcref, items: items,
      areExpressions: supports(.referenceTypes) && choices.chance(20)))
  }

  private mutating func addStart() {
    guard choices.chance(20) else { return }
    let start = choices.index(in: functions.count) { signature(of: $0) == ModuleDescription.Signature([], []) }
    module.start = start.map { UInt32($0) }
  }

  /// Only now is it known which functions are in them.
  private mutating func exportTables() {
    let imported = tables.count - module.tables.count
    for table in imported..<tables.count where choices.chance(60) { export(.table, table, .table(tables[table])) }
  }
}
