import WasmModule

/// What a module can do without. Each answers nil where there is nothing to leave out.
extension ModuleDescription {
  /// All of it that can go as a whole, one module for each way.
  var withoutParts: [ModuleDescription] {
    var candidates: [ModuleDescription] = []
    func add(_ change: (inout ModuleDescription) -> Void) {
      var copy = self
      change(&copy)
      candidates.append(copy)
    }
    if start != nil { add { $0.start = nil } }
    if hasNames { add { $0.hasNames = false } }
    if padding != 0 { add { $0.padding = 0 } }
    if hasDataCount { add { $0.hasDataCount = false } }
    for index in exports.indices.reversed() { add { $0.exports.remove(at: index) } }
    for index in elements.indices.reversed() where !refers(to: index, .elements) {
      add {
        $0.elements.remove(at: index)
        $0.close(.elements, at: index)
      }
    }
    for index in data.indices.reversed() where !refers(to: index, .data) {
      add {
        $0.data.remove(at: index)
        $0.close(.data, at: index)
      }
    }
    candidates += withoutDefinitions + withoutImports
    for index in types.indices.reversed() where !refers(to: index, .types) {
      add {
        $0.removeType(index)
        $0.close(.types, at: index)
      }
    }
    return candidates
  }

  /// Without a function, table, memory or global that nothing refers to.
  private var withoutDefinitions: [ModuleDescription] {
    let counts: [(Kind, Int)] = [
      (.function, functions.count), (.table, tables.count), (.memory, memories.count), (.global, globals.count),
      (.tag, tags.count),
    ]
    return counts.flatMap { kind, count in
      let imported = importCount(kind)
      return (0..<count).reversed().filter { !refers(to: imported + $0, kind.space) }.map { index in
        var copy = self
        switch kind {
        case .function: copy.functions.remove(at: index)
        case .table: copy.tables.remove(at: index)
        case .memory: copy.memories.remove(at: index)
        case .global: copy.globals.remove(at: index)
        case .tag: copy.tags.remove(at: index)
        }
        copy.close(kind.space, at: imported + index)
        return copy
      }
    }
  }

  private mutating func removeType(_ index: Int) {
    types.remove(at: index)
    var end = 0
    for group in groups.indices {
      end += groups[group]
      if index >= end { continue }
      groups[group] -= 1
      if groups[group] == 0 { groups.remove(at: group) }
      return
    }
  }

  private var withoutImports: [ModuleDescription] {
    var candidates: [ModuleDescription] = []
    for (place, item) in imports.enumerated().reversed() {
      let kind = item.description.kind
      let index = imports[..<place].count { $0.description.kind == kind }
      if refers(to: index, kind.space) { continue }
      var copy = self
      copy.imports.remove(at: place)
      copy.close(kind.space, at: index)
      candidates.append(copy)
    }
    return candidates
  }

  /// With less in segments, and smaller memories and tables.
  var withLess: [ModuleDescription] {
    var candidates: [ModuleDescription] = []
    for index in data.indices where !data[index].bytes.isEmpty {
      var copy = self
      copy.data[index].bytes.removeLast((data[index].bytes.count + 1) / 2)
      candidates.append(copy)
    }
    for index in elements.indices where !elements[index].items.isEmpty {
      var copy = self
      copy.elements[index].items.removeLast((elements[index].items.count + 1) / 2)
      candidates.append(copy)
    }
    for index in elements.indices where !elements[index].expressions.isEmpty {
      var copy = self
      copy.elements[index].expressions.removeLast((elements[index].expressions.count + 1) / 2)
      candidates.append(copy)
    }
    for index in memories.indices where memories[index].limits.minimum > 0 {
      var copy = self
      copy.memories[index].limits.minimum /= 2
      candidates.append(copy)
    }
    for index in tables.indices where tables[index].limits.minimum > 0 {
      var copy = self
      copy.tables[index].limits.minimum /= 2
      candidates.append(copy)
    }
    return candidates
  }
}

extension ModuleDescription.Import.Description {
  var kind: ModuleDescription.Kind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }
}

extension ModuleDescription {
  func parameterCount(of function: Function) -> Int {
    signature(function.type)?.parameters.count ?? 0
  }

  /// Without a local that no instruction uses.
  /// - Parameter local: an index of the function's `locals`.
  func without(local: Int, of function: Int) -> ModuleDescription? {
    let place = UInt32(parameterCount(of: functions[function]) + local)
    var copy = self
    var isUsed = false
    for index in copy.functions[function].body.indices {
      copy.functions[function].body[index].mapLocals {
        if $0 == place { isUsed = true }
        if $0 > place { $0 -= 1 }
      }
    }
    if isUsed { return nil }
    copy.functions[function].locals.remove(at: local)
    return copy
  }
}
