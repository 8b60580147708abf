/// Tables (specification, 4.6.7).
extension Configuration {
  func reduceTable(_ form: Instruction.Form) throws(Interruption) {
    switch form {
    // table.get-oob, table.get-val: (at.const i) (table.get x) ↪ trap if i ≥ |z.tables[x].refs|, else
    // z.tables[x].refs[i]
    case .tableGet(let index):
      let table = table(index)
      let element = try place(popAddress(), in: table)
      push(.reference(store.tables[table].elements[element]))
    // table.set-oob, table.set-val: (at.const i) ref (table.set x) ↪ trap if i ≥ |z.tables[x].refs|, else
    // z[.tables[x].refs[i] = ref]; ε
    case .tableSet(let index):
      let reference = popReference()
      let table = table(index)
      let element = try place(popAddress(), in: table)
      store.tables[table].elements[element] = reference
    // table.size: (table.size x) ↪ (at.const |z.tables[x].refs|)
    case .tableSize(let index):
      let table = store.tables[table(index)]
      push(table.type.address.value(UInt64(table.elements.count)))
    // table.grow-succeed, table.grow-fail: ref (at.const n) (table.grow x) ↪ the old size, or -1
    case .tableGrow(let index):
      let count = popAddress()
      let table = table(index)
      push(store.growTable(table, by: count, popReference()))
    // table.fill-oob, -zero, -succ: the rules set an element at a time once all are known to be there; so here
    case .tableFill(let index):
      let count = popAddress()
      let reference = popReference()
      try fill(table(index), from: popAddress(), count, reference)
    // table.copy-oob, -zero, -le, -gt
    case .tableCopy(let target, let source): try copyTable(table(target), table(source))
    // table.init-oob, -zero, -succ
    case .tableInit(let index, let segment):
      let count = UInt64(popI32())
      let source = UInt64(popI32())
      try initialize(table(index), at: popAddress(), frame.module.elements[segment], source, count)
    // elem.drop: z; (elem.drop x) ↪ z[.elems[x].refs = ε]; ε
    case .elemDrop(let segment): store.elements[frame.module.elements[segment]].references = []
    default: preconditionFailure("not an instruction of this chapter")
    }
  }

  private func table(_ index: Int) -> Address { frame.module.tables[index] }

  private func place(_ index: UInt64, in table: Address) throws(Interruption) -> Int {
    guard index < UInt64(store.tables[table].elements.count) else { throw .trap(.outOfBoundsTableAccess) }
    return Int(index)
  }

  /// A range of a table: all of it is there, or nothing is done.
  private func range(_ start: UInt64, _ count: UInt64, in length: Int) throws(Interruption) -> Range<Int> {
    guard start <= UInt64(length), count <= UInt64(length) - start else { throw .trap(.outOfBoundsTableAccess) }
    return Int(start)..<Int(start + count)
  }

  private func fill(
    _ table: Address, from start: UInt64, _ count: UInt64, _ reference: ReferenceValue
  ) throws(Interruption) {
    for index in try range(start, count, in: store.tables[table].elements.count) {
      store.tables[table].elements[index] = reference
    }
  }

  private func copyTable(_ target: Address, _ source: Address) throws(Interruption) {
    let count = popAddress()
    let from = popAddress()
    let to = popAddress()
    let read = try range(from, count, in: store.tables[source].elements.count)
    let written = try range(to, count, in: store.tables[target].elements.count)
    store.tables[target].elements.replaceSubrange(written, with: Array(store.tables[source].elements[read]))
  }

  private func initialize(
    _ table: Address, at start: UInt64, _ segment: Address, _ source: UInt64, _ count: UInt64
  ) throws(Interruption) {
    let references = store.elements[segment].references
    let read = try range(source, count, in: references.count)
    let written = try range(start, count, in: store.tables[table].elements.count)
    store.tables[table].elements.replaceSubrange(written, with: references[read])
  }
}

extension Store {
  /// growtable (4.7.1): the old size, or -1 where the table does not grow. That it grows is never certain: here it does where the
  /// limits of the table and of the store have room.
  func growTable(_ table: Address, by count: UInt64, _ reference: ReferenceValue) -> Value {
    let type = tables[table].type
    let old = UInt64(tables[table].elements.count)
    let most = Swift.min(type.limits.maximum ?? .max, bounds.tableElements)
    guard old <= most, count <= most - old else { return type.address.value(.max) }
    tables[table].elements += [ReferenceValue](repeating: reference, count: Int(count))
    tables[table].type.limits.minimum = old + count
    return type.address.value(old)
  }
}
