import WasmModule

/// Actions, their arguments, and what comes of them.
extension ScriptParser {
  /// `(invoke $I? "name" argument*)` or `(get $I? "name")`
  mutating func action() throws(Fault) -> Action {
    if try tokens.open(.invoke) {
      let instance = try identifier()
      let function = try tokens.name()
      var arguments: [ScriptValue] = []
      while tokens.token.kind == .open {
        try tokens.advance()
        let token = tokens.token
        guard let value = try value() else { throw tokens.unexpected(token) }
        arguments.append(value)
        try tokens.close()
      }
      try tokens.close()
      return .invoke(instance: instance, function: function, arguments: arguments)
    }
    guard try tokens.open(.get) else { throw tokens.unexpected() }
    let instance = try identifier()
    let action = Action.get(instance: instance, global: try tokens.name())
    try tokens.close()
    return action
  }

  /// A literal behind its parenthesis; nil, and nothing read, where it is none.
  private mutating func value() throws(Fault) -> ScriptValue? {
    let token = tokens.token
    switch (token.opcode, token.keyword) {
    case (.i32Const, _):
      try tokens.advance()
      return .i32(UInt32(truncatingIfNeeded: try tokens.integer(bits: 32)))
    case (.i64Const, _):
      try tokens.advance()
      return .i64(try tokens.integer(bits: 64))
    case (.f32Const, _):
      try tokens.advance()
      return .f32(bits: UInt32(truncatingIfNeeded: try tokens.float(.single)))
    case (.f64Const, _):
      try tokens.advance()
      return .f64(bits: try tokens.float(.double))
    case (.v128Const, _):
      try tokens.advance()
      let halves = try tokens.vector()
      return .v128(low: halves.low, high: halves.high)
    case (.refNull, _):
      try tokens.advance()
      guard let type = AbstractHeapType(tokens.token.keyword) else { throw tokens.unexpected() }
      try tokens.advance()
      return .null(type)
    case (_, .refExtern):
      try tokens.advance()
      return .extern(UInt32(truncatingIfNeeded: try tokens.natural(bits: 32)))
    case (_, .refHost):
      try tokens.advance()
      return .host(UInt32(truncatingIfNeeded: try tokens.natural(bits: 32)))
    default:
      return nil
    }
  }

  mutating func results(depth: Int) throws(Fault) -> [ExpectedResult] {
    var results: [ExpectedResult] = []
    while tokens.token.kind == .open {
      try tokens.advance()
      results.append(try result(depth: depth))
      try tokens.close()
    }
    return results
  }

  /// A result behind its parenthesis.
  private mutating func result(depth: Int) throws(Fault) -> ExpectedResult {
    let token = tokens.token
    let ahead = try tokens.peek()
    if token.keyword == .either {
      guard depth < ScriptParser.deepest else { throw Fault("results nest too deep", at: token.offset) }
      try tokens.advance()
      return .either(try results(depth: depth + 1))
    }
    if ahead.kind == .close, let result = bareReference(token) {
      try tokens.advance()
      return result
    }
    if token.opcode == .f32Const || token.opcode == .f64Const, let nan = NaNClass(ahead.keyword) {
      try tokens.advance()
      try tokens.advance()
      return token.opcode == .f32Const ? .f32(nan) : .f64(nan)
    }
    if token.opcode == .v128Const, let shape = VectorShape(ahead.keyword), shape.isFloat {
      try tokens.advance()
      try tokens.advance()
      return try floatVector(shape)
    }
    guard let value = try value() else { throw tokens.unexpected() }
    return .value(value)
  }

  /// `(ref.null)`, `(ref.func)` and the like: a class of references.
  private func bareReference(_ token: Token) -> ExpectedResult? {
    switch (token.opcode, token.keyword) {
    case (.refNull, _): .anyNull
    case (.refFunc, _): .reference(.func)
    case (.refI31, _): .reference(.i31)
    case (.refEq, _): .reference(.eq)
    case (_, .refExtern): .reference(.extern)
    case (_, .refHost), (_, .refAny), (_, .ref): .reference(.any)
    case (_, .refStruct): .reference(.struct)
    case (_, .refArray): .reference(.array)
    case (_, .refExn): .reference(.exn)
    default: nil
    }
  }

  /// Lanes of which some may be classes of NaNs.
  private mutating func floatVector(_ shape: VectorShape) throws(Fault) -> ExpectedResult {
    var lanes: [UInt64] = []
    var classes: [NaNClass?] = []
    for _ in 0..<shape.count {
      let nan = NaNClass(tokens.token.keyword)
      classes.append(nan)
      if nan != nil {
        lanes.append(0)
        try tokens.advance()
      } else {
        lanes.append(try tokens.lane(shape))
      }
    }
    if shape.bits == 64 {
      if classes.allSatisfy({ $0 == nil }) { return .value(.v128(low: lanes[0], high: lanes[1])) }
      return .f64x2(zip(lanes, classes).map { bits, nan in nan.map { .nan($0) } ?? .bits(bits) })
    }
    if classes.allSatisfy({ $0 == nil }) {
      return .value(.v128(low: lanes[0] | lanes[1] << 32, high: lanes[2] | lanes[3] << 32))
    }
    return .f32x4(
      zip(lanes, classes).map { bits, nan in
        nan.map { .nan($0) } ?? .bits(UInt32(truncatingIfNeeded: bits))
      })
  }
}

extension NaNClass {
  fileprivate init?(_ keyword: Keyword) {
    switch keyword {
    case .canonicalNaN: self = .canonical
    case .arithmeticNaN: self = .arithmetic
    default: return nil
    }
  }
}

extension AbstractHeapType {
  fileprivate init?(_ keyword: Keyword) {
    switch keyword {
    case .func: self = .func
    case .nofunc: self = .nofunc
    case .extern: self = .extern
    case .noextern: self = .noextern
    case .any: self = .any
    case .eq: self = .eq
    case .i31: self = .i31
    case .struct: self = .struct
    case .array: self = .array
    case .bottom: self = .none
    case .exn: self = .exn
    case .noexn: self = .noexn
    default: return nil
    }
  }
}
