/// Why there is no instance.
public enum InstantiationFailure: Error {
  /// An import is not there, or is of another type.
  case link(module: Name, name: Name, isMissing: Bool)
  /// An initialiser, a segment or the start function did not return. The instance was allocated, and what it wrote stays written.
  case stopped(Outcome)
}

extension Store {
  /// Instantiates a module (specification, 4.7.2): imports, globals, tables, segments, the start function.
  ///
  /// - Parameters:
  ///   - steps: the most reductions for all that is run.
  ///   - imports: what a module's import is, by the names of the module and of what is in it.
  ///   - run: runs a configuration of the instantiation's, with so many steps at most.
  public func instantiate(
    _ module: Module, steps: Int = .max, imports: (_ module: Name, _ name: Name) -> ExternalValue?,
    run: @escaping (Configuration, _ steps: Int) -> Outcome = { $0.run(steps: $1) }
  ) throws(InstantiationFailure) -> ModuleInstance {
    let instance = ModuleInstance(types: module.types)
    for wanted in module.imports {
      guard let value = imports(wanted.module, wanted.name) else {
        throw .link(module: wanted.module, name: wanted.name, isMissing: true)
      }
      guard types.matches(type(of: value), wanted.type) else {
        throw .link(module: wanted.module, name: wanted.name, isMissing: false)
      }
      instance.append(value)
    }
    var reduction = Reduction(store: self, instance: instance, steps: steps, run: run)
    do throws(Resource) {
      try allocate(module, in: instance)
    } catch {
      throw .stopped(.exhausted(error))
    }
    // Globals and tables in order: an initialiser sees the globals before its own.
    for global in module.globals {
      let value = try reduction.value(of: global.initializer)
      instance.globals.append(allocate(global.type, value))
    }
    for table in module.tables {
      let reference = try reduction.value(of: table.initializer).reference
      do throws(Resource) {
        instance.tables.append(try allocate(table.type, reference))
      } catch {
        throw .stopped(.exhausted(error))
      }
    }
    for segment in module.elements {
      var references: [ReferenceValue] = []
      for item in segment.items { references.append(try reduction.value(of: item).reference) }
      elements.append(ElementInstance(references: references))
      instance.elements.append(elements.count - 1)
    }
    instance.export(module.exports)
    _ = try reduction.values(of: initialization(of: module), results: 0)
    return instance
  }

  /// allocmodule, as far as it needs no values (4.7.1).
  private func allocate(_ module: Module, in instance: ModuleInstance) throws(Resource) {
    for definition in module.functions { instance.functions.append(allocate(definition, of: instance)) }
    for type in module.memories { instance.memories.append(try allocate(type)) }
    for type in module.tags { instance.tags.append(allocate(tag: type)) }
    for segment in module.data {
      data.append(DataInstance(bytes: segment.bytes))
      instance.data.append(data.count - 1)
    }
  }

  /// instr_E* instr_D* instr_S (4.7.2): active segments are copied and dropped, then the start function is called.
  private func initialization(of module: Module) -> [Administrative] {
    var instructions: [Administrative] = []
    for (index, segment) in module.elements.enumerated() {
      switch segment.mode {
      case .passive: break
      case .declarative: instructions.append(.plain(.elemDrop(index)))
      case .active(let table, let offset):
        instructions += [
          .evaluate(offset), .plain(.const(.i32(0))), .plain(.const(.i32(UInt32(segment.items.count)))),
          .plain(.tableInit(table, index)), .plain(.elemDrop(index)),
        ]
      }
    }
    for (index, segment) in module.data.enumerated() {
      guard case .active(let memory, let offset) = segment.mode else { continue }
      instructions += [
        .evaluate(offset), .plain(.const(.i32(0))), .plain(.const(.i32(UInt32(segment.bytes.count)))),
        .plain(.memoryInit(memory, index)), .plain(.dataDrop(index)),
      ]
    }
    if let start = module.start { instructions.append(.plain(.call(start))) }
    return instructions
  }
}

/// What an instantiation reduces, one thing after another.
private struct Reduction {
  let store: Store
  let instance: ModuleInstance
  /// The most that are left.
  var steps: Int
  let run: (Configuration, Int) -> Outcome

  mutating func value(of expression: Expression) throws(InstantiationFailure) -> Value {
    try values(of: [.evaluate(expression)], results: 1)[0]
  }

  mutating func values(of instructions: [Administrative], results: Int) throws(InstantiationFailure) -> [Value] {
    let configuration = Configuration(store, instance, instructions, results: results)
    let outcome = run(configuration, steps)
    steps -= configuration.steps
    guard case .returned(let values) = outcome else { throw .stopped(outcome) }
    return values
  }
}

extension ModuleInstance {
  fileprivate func append(_ value: ExternalValue) {
    switch value {
    case .function(let address): functions.append(address)
    case .table(let address): tables.append(address)
    case .memory(let address): memories.append(address)
    case .global(let address): globals.append(address)
    case .tag(let address): tags.append(address)
    }
  }

  fileprivate func export(_ exports: [Export]) {
    self.exports = exports.map { export in
      let value: ExternalValue =
        switch export.kind {
        case .function: .function(functions[export.index])
        case .table: .table(tables[export.index])
        case .memory: .memory(memories[export.index])
        case .global: .global(globals[export.index])
        case .tag: .tag(tags[export.index])
        }
      return (export.name, value)
    }
  }
}
