import Reference

/// Values of the reference as `StateValue`s. Where the specification allows several results, all of them are told:
///
///     set:    number ('|' number)*
///     number: digits | sign? 'nan:canonical' | sign? 'nan:arithmetic' | '*'
///
/// and a vector with a choice is `v128/WIDTH:` with a set for each lane, the lowest first, and commas between.
struct ReferenceTexts {
  private let store: Store
  /// The first export of each function.
  private var names: [Address: String] = [:]

  init(_ store: Store) { self.store = store }

  mutating func name(_ instance: ModuleInstance) {
    for (name, value) in instance.exports {
      if case .function(let address) = value, names[address] == nil { names[address] = name.description }
    }
  }

  func text(_ value: Value) -> StateValue {
    switch value {
    case .i32(let bits): return .i32(bits)
    case .i64(let bits): return .i64(bits)
    case .f32(let set): return .text("f32:" + text(set, 32))
    case .f64(let set): return .text("f64:" + text(set, 64))
    case .v128(let vector):
      if vector.isOne {
        let bits = vector.representative
        return .v128(low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
      }
      let lanes = vector.lanes.map { text($0, vector.laneWidth) }
      return .text("v128/\(vector.laneWidth):" + lanes.joined(separator: ","))
    case .reference(let reference): return text(reference, depth: StateTexts.depth)
    }
  }

  func text(_ reference: ReferenceValue, depth: Int) -> StateValue {
    switch reference {
    case .null: return .null
    case .i31(let bits): return .text("i31:" + StateValue.hexadecimal(UInt64(bits), 8))
    case .function(let address): return .text("func:" + (names[address] ?? ""))
    case .exception: return .text("exn")
    case .host(let number): return .text("host:\(number)")
    case .external(.host(let number)): return .text("extern:\(number)")
    case .external(let inner): return .list([.text("extern"), text(inner, depth: depth)])
    case .structure(let address):
      guard depth > 0 else { return .text("struct") }
      return .list([.text("struct")] + store.structures[address].fields.map { field($0, depth - 1) })
    case .array(let address):
      let elements = store.arrays[address].elements
      guard depth > 0 else { return .text("array") }
      let told = elements.prefix(StateTexts.elements).map { field($0, depth - 1) }
      return .list([.text("array"), .text("\(elements.count)")] + told)
    }
  }

  private func field(_ value: Value, _ depth: Int) -> StateValue {
    if case .reference(let reference) = value { text(reference, depth: depth) } else { text(value) }
  }

  private func text(_ set: Allowed, _ width: Int) -> String {
    switch set {
    case .only(let bits): StateValue.hexadecimal(bits, width / 4)
    case .nan(let set):
      (set.isNegative.map { $0 ? "-" : "+" } ?? "") + (set.isCanonical ? "nan:canonical" : "nan:arithmetic")
    case .either(let sets): sets.map { text($0, width) }.joined(separator: "|")
    case .anything: "*"
    }
  }
}
