// How an operator of 4.3 becomes an `Operation`: which values it takes and which it leaves.

extension Value {
  /// The iN, unsigned.
  var integer: Integer {
    switch self {
    case .i32(let i): Integer(i)
    case .i64(let i): Integer(i)
    default: preconditionFailure("not an integer: \(self)")
    }
  }

  /// The fN: one, or a set of NaNs.
  var float: Allowed {
    switch self {
    case .f32(let z), .f64(let z): z.number
    default: preconditionFailure("not a number of floating point: \(self)")
    }
  }

  /// An iN of width 32 or 64.
  init(_ n: Int, _ integer: Integer) {
    self = n == 32 ? .i32(UInt32(integer)) : .i64(UInt64(integer))
  }

  /// An fN of width 32 or 64.
  init(_ n: Int, _ float: Allowed) {
    self = n == 32 ? .f32(float) : .f64(float)
  }
}

extension Allowed {
  /// One number or a set of NaNs, which all operators can tell apart from numbers: of other sets the first member.
  var number: Allowed {
    switch self {
    case .only, .nan: self
    case .either(let sets): sets.first?.number ?? .only(0)
    case .anything: .only(0)
    }
  }
}

/// iN → iN'
func integers(
  _ n: Int, result: Int? = nil, _ operation: @escaping @Sendable (Int, Integer) throws(Trap) -> Integer
) -> Operation {
  Operation(1, sight: .numbers(width: n)) { values throws(Trap) in
    [Value(result ?? n, try operation(n, values[0].integer))]
  }
}

/// iN iN → iN'
func integers(
  _ n: Int, result: Int? = nil, _ operation: @escaping @Sendable (Int, Integer, Integer) throws(Trap) -> Integer
) -> Operation {
  Operation(2, sight: .numbers(width: n)) { values throws(Trap) in
    [Value(result ?? n, try operation(n, values[0].integer, values[1].integer))]
  }
}

/// fN → fN'
func floats(
  _ n: Int, result: Int? = nil, _ operation: @escaping @Sendable (Int, Allowed) -> Allowed
) -> Operation {
  Operation(1, sight: .numbers(width: n)) { values in [Value(result ?? n, operation(n, values[0].float))] }
}

/// fN fN → fN
func floats(_ n: Int, _ operation: @escaping @Sendable (Int, Allowed, Allowed) -> Allowed) -> Operation {
  Operation(2, sight: .numbers(width: n)) { values in
    [Value(n, operation(n, values[0].float, values[1].float))]
  }
}

/// fN fN → i32
func comparison(_ n: Int, _ operation: @escaping @Sendable (Int, Allowed, Allowed) -> Integer) -> Operation {
  Operation(2, sight: .numbers(width: n)) { values in
    [Value(32, operation(n, values[0].float, values[1].float))]
  }
}

/// fM → iN
func toInteger(
  _ m: Int, _ n: Int, _ operation: @escaping @Sendable (Int, Int, Allowed) throws(Trap) -> Integer
) -> Operation {
  Operation(1, sight: .numbers(width: m)) { values throws(Trap) in
    [Value(n, try operation(m, n, values[0].float))]
  }
}

/// iM → fN
func toFloat(_ m: Int, _ n: Int, _ operation: @escaping @Sendable (Int, Int, Integer) -> Allowed) -> Operation {
  Operation(1, sight: .numbers(width: m)) { values in [Value(n, operation(m, n, values[0].integer))] }
}
