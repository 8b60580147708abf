extension FuzzStep {
  var isInstantiation: Bool {
    if case .instantiate = self { true } else { false }
  }

  /// The number of the instance that it is about.
  var instance: Int? {
    switch self {
    case .instantiate: nil
    case .call(let instance, _, _), .growMemory(let instance, _, _), .growTable(let instance, _, _, _),
      .readMemory(let instance, _, _, _), .writeMemory(let instance, _, _, _), .readGlobal(let instance, _),
      .writeGlobal(let instance, _, _), .readTable(let instance, _, _), .writeTable(let instance, _, _, _):
      instance
    }
  }

  /// The same for an instance of another number; values that name functions too.
  func renumbered(_ number: (Int) -> Int) -> FuzzStep {
    func renumbered(_ value: FuzzValue) -> FuzzValue {
      guard case .function(let instance, let export) = value else { return value }
      return .function(instance: number(instance), export: export)
    }
    switch self {
    case .instantiate: return self
    case .call(let i, let e, let arguments):
      return .call(instance: number(i), export: e, arguments: arguments.map { renumbered($0) })
    case .growMemory(let i, let e, let pages): return .growMemory(instance: number(i), export: e, pages: pages)
    case .growTable(let i, let e, let count, let value):
      return .growTable(instance: number(i), export: e, count: count, value: renumbered(value))
    case .readMemory(let i, let e, let address, let count):
      return .readMemory(instance: number(i), export: e, address: address, count: count)
    case .writeMemory(let i, let e, let address, let bytes):
      return .writeMemory(instance: number(i), export: e, address: address, bytes: bytes)
    case .readGlobal(let i, let e): return .readGlobal(instance: number(i), export: e)
    case .writeGlobal(let i, let e, let value):
      return .writeGlobal(instance: number(i), export: e, value: renumbered(value))
    case .readTable(let i, let e, let index): return .readTable(instance: number(i), export: e, index: index)
    case .writeTable(let i, let e, let index, let value):
      return .writeTable(instance: number(i), export: e, index: index, value: renumbered(value))
    }
  }
}

extension [FuzzStep] {
  /// Without what makes an instance and all that is done with it.
  func without(instance number: Int) -> [FuzzStep] {
    var made = 0
    return compactMap { step in
      if step.isInstantiation {
        defer { made += 1 }
        return made == number ? nil : step
      }
      if step.instance == number { return nil }
      return step.renumbered { $0 > number ? $0 - 1 : $0 }
    }
  }
}

extension FuzzValue {
  /// Zero, and half of it.
  var simpler: [FuzzValue] {
    switch self {
    case .i32(let bits): bits == 0 ? [] : [.i32(0), .i32(1), .i32(bits / 2)].filter { $0 != self }
    case .i64(let bits): bits == 0 ? [] : [.i64(0), .i64(1), .i64(bits / 2)].filter { $0 != self }
    case .f32(let bits): bits == 0 ? [] : [.f32(0)]
    case .f64(let bits): bits == 0 ? [] : [.f64(0)]
    case .v128(let low, let high): low == 0 && high == 0 ? [] : [.v128(low: 0, high: 0)]
    case .null: []
    case .external, .function: [.null(type)]
    }
  }
}
