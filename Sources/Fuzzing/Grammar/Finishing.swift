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
    addLookAtSegments()
    module.hasNames = choices.chance(20)
    if choices.chance(15) { module.padding = choices.word() }
  }

  /// The passive segments: their items are known now.
  private mutating func finishElements() {
    for segment in elements {
      if !segment.expressions.isEmpty {
        module.elements.append(ModuleDescription.Elements(
          mode: .passive, type: segment.type, items: [], areExpressions: true, expressions: segment.expressions))
        continue
      }
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

  /// A function that takes what an element segment has, whatever its mode: nothing, but of a passive one.
  private mutating func addLookAtSegments() {
    guard supports(.bulkMemory), choices.chance(25) else { return }
    let segments = module.elements
    let segment = choices.index(in: segments.count) { index in tables.contains { $0.table.element == segments[index].type } }
    guard let segment else { return }
    let table = choices.index(in: tables.count) { tables[$0].table.element == segments[segment].type }
    guard let table else { return }
    let canTrap = swarm.trapChance > 0 || segments[segment].mode == .passive
    let count = canTrap ? UInt64(choices.below(3)) : 0
    let operands = [Instruction.address(0, tables[table].indexType), .address(0, .i32), .address(count, .i32)]
    let body = [Instruction(.tableInit, .indices(UInt32(segment), UInt32(table)), operands)]
    let signature = ModuleDescription.Signature([], [])
    let type = typeIndex(signature)
    functions.append(FunctionFacts(type: type, cost: 1, isExported: true))
    module.functions.append(ModuleDescription.Function(type: type, locals: [], body: body))
    export(.function, functions.count - 1, .function(signature, cost: 1, type: nil))
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
