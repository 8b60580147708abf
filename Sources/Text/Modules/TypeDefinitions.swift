import WasmModule

/// The second pass: type definitions (specification, 6.4.7 to 6.4.10; the custom-descriptors proposal).
extension ModuleParser {
  mutating func defineTypes() throws(Fault) {
    while tokens.token.kind == .open {
      let start = tokens.token.offset
      // Those between fields are for the third pass.
      forgetAnnotations()
      if try tokens.open(.type) {
        types.groups.count += 1
        try typeDefinition(isAlone: true)
      } else if try tokens.open(.rec) {
        types.groups.count += 1
        try group()
      } else {
        try skip(to: start)
      }
    }
    forgetAnnotations()
  }

  private mutating func forgetAnnotations() {
    tokens.lexer.annotations.removeAll()
    annotationsUsed = 0
  }

  /// The types of a recursion group, and its closing parenthesis.
  private mutating func group() throws(Fault) {
    let start = types.groups.bytes.count
    var count: UInt64 = 0
    while try tokens.open(.type) {
      try typeDefinition(isAlone: false)
      count += 1
    }
    var head: [UInt8] = [0x4E]
    head.appendUnsigned(count)
    types.insert(head, at: start)
    if count == 1 { markPlain(at: start + head.count) }
    try tokens.close()
  }

  /// What follows `(type`, up to its closing parenthesis, which is read.
  private mutating func typeDefinition(isAlone: Bool) throws(Fault) {
    let start = types.groups.bytes.count
    if tokens.token.kind == .identifier { try tokens.advance() }
    try annotatedName(.type, UInt32(types.definitions.count))
    if try tokens.open(.sub) {
      let isFinal = try tokens.take(.final)
      var supertypes = Vector()
      while isIndex {
        supertypes.bytes.appendIndex(try index(in: .type))
        supertypes.count += 1
      }
      if !isFinal || supertypes.count > 0 {
        types.groups.bytes.append(isFinal ? 0x4F : 0x50)
        types.groups.bytes += supertypes.encoding
      }
      try describedType()
      try tokens.close()
    } else {
      try describedType()
    }
    if isAlone { markPlain(at: start) }
    try endField()
  }

  /// Lets type uses stand for the latest type, which is alone in its group, where it is a function type from `start` on:
  /// nothing before it says that it is open, or has a supertype.
  private mutating func markPlain(at start: Int) {
    guard let latest = types.definitions.last, latest.signature.lowerBound == start else { return }
    let signature = Array(types.groups.bytes[latest.signature])
    if !signature.isEmpty { types.markPlain(signature) }
  }

  /// `(describes x)? (descriptor x)?` and the composite type.
  private mutating func describedType() throws(Fault) {
    if try tokens.open(.describes) {
      types.groups.bytes.append(0x4C)
      types.groups.bytes.appendIndex(try index(in: .type))
      try tokens.close()
    }
    if try tokens.open(.descriptor) {
      types.groups.bytes.append(0x4D)
      types.groups.bytes.appendIndex(try index(in: .type))
      try tokens.close()
    }
    try compositeType()
    try tokens.close()
  }

  private mutating func compositeType() throws(Fault) {
    let start = types.groups.bytes.count
    if try tokens.open(.func) {
      _ = try typeUse(.ignored, allowsIndex: false)
      encodeSignature()
      types.groups.bytes += signature
      types.append(
        TypeTable.Definition(
          signature: start..<types.groups.bytes.count, parameterCount: UInt32(parameters.count), fields: 0..<0))
    } else if try tokens.open(.struct) {
      types.groups.bytes.append(0x5F)
      let firstField = types.fields.count
      let fields = try structureFields(from: firstField)
      types.groups.bytes += fields.encoding
      types.append(
        TypeTable.Definition(
          signature: start..<start, parameterCount: 0, fields: firstField..<types.fields.count))
    } else if try tokens.open(.array) {
      types.groups.bytes.append(0x5E)
      let element = try mutableType(allowsPacked: true)
      types.groups.bytes.append(element.type)
      types.groups.bytes.append(element.isMutable ? 1 : 0)
      types.append(TypeTable.Definition(signature: start..<start, parameterCount: 0, fields: 0..<0))
    } else {
      throw tokens.unexpected(tokens.token.kind == .open ? try tokens.peek() : tokens.token)
    }
  }

  /// `(field $x type)` and `(field type*)`, up to the closing parenthesis.
  private mutating func structureFields(from firstField: Int) throws(Fault) -> Vector {
    var fields = Vector()
    while try tokens.open(.field) {
      let isNamed = tokens.token.kind == .identifier
      if isNamed {
        let name = try tokens.lexer.name(of: tokens.token)
        for entry in types.fields[firstField...] where tokens.lexer.areEqual(entry.name, name) {
          throw Fault("duplicate field $\(tokens.lexer.text(of: name))", at: tokens.token.offset)
        }
        types.append(NameTable.Entry(name: name, index: fields.count))
        try tokens.advance()
      }
      while isNamed || tokens.token.kind != .close {
        let field = try mutableType(allowsPacked: true)
        fields.bytes.append(field.type)
        fields.bytes.append(field.isMutable ? 1 : 0)
        fields.count += 1
        if isNamed { break }
      }
      try tokens.close()
    }
    return fields
  }
}
