/// Functions (specification, 6.6.5).
extension ModuleParser {
  mutating func function(_ index: UInt32) throws(Fault) {
    if try inlineExportsAndImport(.function, index) { return }
    startLocals()
    labels.removeAll(keepingCapacity: true)
    labelCount = 0
    labelNames = Vector()
    let use = try typeUse(.locals)
    let type = try resolve(use)
    sections.functions.count += 1
    sections.functions.bytes.appendIndex(type)

    code.removeAll(keepingCapacity: true)
    try locals(after: parameterCount(use))
    try instructions()
    endCode()
    sections.codes.count += 1
    sections.codes.bytes.appendUnsigned(UInt64(code.count))
    sections.codes.bytes += code

    hints.endFunction(index)
    if options.names {
      names.appendLocals(of: index, spaces[IndexSpace.local.rawValue].names.entries, tokens.lexer)
      names.appendLabels(of: index, labelNames)
    }
  }

  /// How many parameters a function has; nil where its type is not known yet, or is no function type.
  private func parameterCount(_ use: TypeUse) -> UInt32? {
    guard parameters.isEmpty, results.isEmpty, let index = use.index else { return UInt32(parameters.count) }
    guard let definition = types.definition(index), !definition.signature.isEmpty else { return nil }
    return definition.parameterCount
  }

  /// `(local ...)*`: names to their indices, types to the code, runs of equal types together.
  private mutating func locals(after parameterCount: UInt32?) throws(Fault) {
    var runs = Vector()
    var run: (type: ValueType, count: UInt32)?
    var count: UInt32 = 0
    while try tokens.open(.local) {
      let isNamed = tokens.token.kind == .identifier
      if isNamed {
        guard let parameterCount else { throw Fault("unknown type", at: tokens.token.offset) }
        spaces[IndexSpace.local.rawValue].count = parameterCount &+ count
        try bind(.local)
      }
      while isNamed || tokens.token.kind != .close {
        let type = try valueType()
        count += 1
        if let latest = run, latest.type == type {
          run = (type, latest.count + 1)
        } else {
          if let run { runs.append(run) }
          run = (type, 1)
        }
        if isNamed { break }
      }
      try tokens.close()
    }
    if let run { runs.append(run) }
    code += runs.encoding
  }
}

extension Vector {
  fileprivate mutating func append(_ run: (type: ValueType, count: UInt32)) {
    count += 1
    bytes.appendIndex(run.count)
    bytes.append(run.type)
  }
}
