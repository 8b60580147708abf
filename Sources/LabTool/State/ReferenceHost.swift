import Reference

/// The imports of a run on the reference; see `StateSubject`.
final class ReferenceHost {
  private(set) var calls = 0
  private(set) var latest: (name: String, arguments: [Value])?

  /// What a module imports, by its names; nothing is there that does not fit in the store.
  func imports(of module: Module, in store: Store) -> [Name: [Name: ExternalValue]] {
    var imports: [Name: [Name: ExternalValue]] = [:]
    for wanted in module.imports {
      // The same names may be imported more than once, and as different things.
      if imports[wanted.module]?[wanted.name] == nil {
        imports[wanted.module, default: [:]][wanted.name] = value(for: wanted, in: store)
      }
    }
    return imports
  }

  private func value(for wanted: Import, in store: Store) -> ExternalValue? {
    switch wanted.type {
    case .function(let type): .function(function(wanted.name.description, store.types.function(type), store))
    case .global(let type): Value(type.type).map { .global(store.allocate(type, $0)) }
    case .memory(let type): (try? store.allocate(type)).map { .memory($0) }
    case .table(let type): type.element.isNullable ? (try? store.allocate(type)).map { .table($0) } : nil
    case .tag(let type): .tag(store.allocate(tag: store.types.function(type)))
    }
  }

  private func function(_ name: String, _ type: FunctionType, _ store: Store) -> Address {
    store.allocate(type) { [unowned self] _, arguments in
      calls += 1
      latest = (name, arguments)
      return try type.results.map { type in
        guard let value = Value(type, number: UInt64(calls)) else { throw Trap.unreachable }
        return value
      }
    }
  }
}

extension Value {
  init(_ argument: StateArgument) {
    switch argument {
    case .i32(let bits): self = .i32(bits)
    case .i64(let bits): self = .i64(bits)
    case .f32(let bits): self = .f32(.only(UInt64(bits)))
    case .f64(let bits): self = .f64(.only(bits))
    case .v128(let low, let high): self = .v128(Vector(bits: UInt128(high) << 64 | UInt128(low)))
    case .null: self = .reference(.null)
    case .i31(let bits): self = .reference(.i31(bits))
    case .external(let number): self = .reference(.external(.host(number)))
    }
  }

  /// The number in a numeric type, or null; nil where a reference may not be null.
  fileprivate init?(_ type: ValueType, number: UInt64 = 0) {
    switch type {
    case .i32: self = .i32(UInt32(truncatingIfNeeded: number))
    case .i64: self = .i64(number)
    case .f32: self = .f32(.only(UInt64(Float(number).bitPattern)))
    case .f64: self = .f64(.only(Double(number).bitPattern))
    case .v128: self = .v128(Vector(bits: UInt128(number)))
    case .reference(let type):
      guard type.isNullable else { return nil }
      self = .reference(.null)
    }
  }
}

extension Store {
  /// Whether a value is of a type.
  func has(_ value: Value, _ type: ValueType) -> Bool {
    switch (value, type) {
    case (.i32, .i32), (.i64, .i64), (.f32, .f32), (.f64, .f64), (.v128, .v128): true
    case (.reference(let reference), .reference(let type)): has(reference, type)
    default: false
    }
  }
}
