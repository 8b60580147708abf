import Reference
import Text

/// Values of scripts for the reference, and back.

extension Value {
  init(_ value: ScriptValue) {
    switch value {
    case .i32(let value): self = .i32(value)
    case .i64(let value): self = .i64(value)
    case .f32(let bits): self = .f32(.only(UInt64(bits)))
    case .f64(let bits): self = .f64(.only(bits))
    case .v128(let low, let high): self = .v128(Vector(bits: UInt128(high) << 64 | UInt128(low)))
    case .null: self = .reference(.null)
    case .extern(let number): self = .reference(.external(.host(number)))
    case .host(let number): self = .reference(.host(number))
    }
  }
}

extension ResultValue {
  /// Of a set of allowed results the member that a script would least expect: who admits it admits the set.
  init(_ value: Value) {
    switch value {
    case .i32(let value): self = .i32(value)
    case .i64(let value): self = .i64(value)
    case .f32(let set): self = .f32(bits: UInt32(truncatingIfNeeded: set.leastExpected))
    case .f64(let set): self = .f64(bits: set.leastExpected)
    case .v128(let vector):
      let lanes = vector.lanes.map { Allowed.only($0.leastExpected) }
      let bits = Vector(laneWidth: vector.laneWidth, lanes: lanes).representative
      self = .v128(low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
    case .reference(let reference):
      switch reference {
      case .null: self = .null
      case .i31: self = .reference(.i31)
      case .structure: self = .reference(.structure)
      case .array: self = .reference(.array)
      case .function: self = .reference(.function)
      case .exception: self = .reference(.exception)
      case .host(let number): self = .reference(.host(number))
      case .external(.host(let number)): self = .reference(.extern(number))
      case .external: self = .reference(.externalized)
      }
    }
  }
}

extension Allowed {
  /// A negative NaN, with more in its payload than a canonical one where that is allowed. Of several sets the first: lanes
  /// of relaxed instructions are not chosen independently of each other.
  fileprivate var leastExpected: UInt64 {
    switch self {
    case .only(let bits): bits
    case .nan(let set): set.leastExpected
    case .either(let sets): sets.first?.leastExpected ?? 0
    case .anything: 0
    }
  }
}

extension NaNSet {
  fileprivate var leastExpected: UInt64 {
    let ones: UInt64 = width == 32 ? 0xFFC0_0000 : 0xFFF8_0000_0000_0000
    let bits = isCanonical ? ones : ones | 1
    return isNegative == false ? bits & ~(1 << UInt64(width - 1)) : bits
  }
}

extension Store {
  /// Whether a value is of a type.
  func fits(_ value: Value, _ type: ValueType) -> Bool {
    switch (value, type) {
    case (.i32, .i32), (.i64, .i64), (.f32, .f32), (.f64, .f64), (.v128, .v128): true
    case (.reference(let reference), .reference(let type)): has(reference, type)
    default: false
    }
  }

  /// The module `spectest`, which every script can import from (the official interpreter's `host/spectest.ml`). What is
  /// printed goes nowhere.
  func spectest() -> [Name: ExternalValue] {
    var exports: [Name: ExternalValue] = [:]
    let constants: [(Name, ValueType, Value)] = [
      ("global_i32", .i32, .i32(666)), ("global_i64", .i64, .i64(666)),
      ("global_f32", .f32, .f32(.only(UInt64((666.6 as Float).bitPattern)))),
      ("global_f64", .f64, .f64(.only((666.6 as Double).bitPattern))),
    ]
    for (name, type, value) in constants {
      exports[name] = .global(allocate(GlobalType(isMutable: false, type: type), value))
    }
    let prints: [(Name, [ValueType])] = [
      ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]), ("print_f64", [.f64]),
      ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
    ]
    for (name, parameters) in prints {
      exports[name] = .function(allocate(FunctionType(parameters, [])) { _, _ in [] })
    }
    let functions = ReferenceType(isNullable: true, heap: .func)
    let tables: [(Name, AddressType)] = [("table", .i32), ("table64", .i64)]
    for (name, address) in tables {
      let type = TableType(address: address, limits: Limits(minimum: 10, maximum: 20), element: functions)
      if let address = try? allocate(type) { exports[name] = .table(address) }
    }
    let memories: [(Name, Bool)] = [("memory", false), ("shared_memory", true)]
    for (name, isShared) in memories {
      let type = MemoryType(limits: Limits(minimum: 1, maximum: 2), isShared: isShared)
      if let address = try? allocate(type) { exports[name] = .memory(address) }
    }
    return exports
  }
}
