/// `(type x)? (param ...)* (result ...)*`. The parameters and results are those of the parser.
struct TypeUse {
  var index: UInt32?
  /// Where `x` stands.
  var offset: Int
}

/// What the names of parameters are for.
enum ParameterNames {
  /// There may be none.
  case none
  /// They say nothing: those of a type's definition.
  case ignored
  /// They are bound to locals, and no two are alike: where there is no body too (specification, 6.4.15).
  case locals
}

/// Type uses (specification, 6.4.15).
extension ModuleParser {
  mutating func typeUse(_ parameterNames: ParameterNames, allowsIndex: Bool = true) throws(Fault) -> TypeUse {
    parameters.removeAll(keepingCapacity: true)
    results.removeAll(keepingCapacity: true)
    var use = TypeUse(index: nil, offset: tokens.token.offset)
    guard tokens.token.kind == .open else { return use }
    if allowsIndex, try tokens.open(.type) {
      use.offset = tokens.token.offset
      use.index = try index(in: .type)
      try tokens.close()
    }
    while try tokens.open(.param) {
      if parameterNames != .none, tokens.token.kind == .identifier {
        if parameterNames == .locals {
          spaces[IndexSpace.local.rawValue].count = UInt32(parameters.count)
          try bind(.local)
        } else {
          try tokens.advance()
        }
        parameters.append(try valueType())
      } else {
        while tokens.token.kind != .close { parameters.append(try valueType()) }
      }
      try tokens.close()
    }
    while try tokens.open(.result) {
      while tokens.token.kind != .close { results.append(try valueType()) }
      try tokens.close()
    }
    // Out of order is another mistake than not matching, and goes before it.
    let isParameter = try tokens.isOpen(.param)
    let isType = try tokens.isOpen(.type)
    if isParameter || isType { throw tokens.unexpected() }
    return use
  }

  /// The bytes of the function type that was read, to `signature`.
  mutating func encodeSignature() {
    signature.removeAll(keepingCapacity: true)
    signature.append(0x60)
    signature.append(parameters)
    signature.append(results)
  }

  /// The type index of a type use. A use without an index stands for the first plain function type that is equal, and one
  /// is added to the module where there is none.
  mutating func resolve(_ use: TypeUse) throws(Fault) -> UInt32 {
    guard let index = use.index else {
      encodeSignature()
      return intern(signature, parameterCount: parameters.count)
    }
    if parameters.isEmpty, results.isEmpty { return index }
    guard types.definition(index) != nil else { throw Fault("unknown type \(index)", at: use.offset) }
    encodeSignature()
    guard let explicit = types.signature(index), explicit == signature[...] else {
      throw Fault("inline function type does not match explicit type", at: use.offset)
    }
    return index
  }

  mutating func intern(_ signature: [UInt8], parameterCount: Int) -> UInt32 {
    let (index, isNew) = types.index(of: signature, parameterCount: parameterCount)
    if isNew { spaces[IndexSpace.type.rawValue].count += 1 }
    return index
  }

  /// Forgets the locals of the function before.
  mutating func startLocals() {
    spaces[IndexSpace.local.rawValue].names.removeAll()
    spaces[IndexSpace.local.rawValue].count = 0
  }
}
