import Reference
import Testing
import Text

/// What tests of the reference begin with.
struct Bench {
  let store: Store
  let instance: ModuleInstance

  /// An instance of a module in the text format.
  init(_ text: String, bounds: Bounds = Bounds(), imports: [Name: ExternalValue] = [:], in store: Store? = nil) throws {
    self.store = store ?? Store(bounds)
    let module = try Module(bytes: try parseModule(Array(text.utf8)), in: self.store)
    instance = try self.store.instantiate(module) { _, name in imports[name] }
  }

  func function(_ name: Name) throws -> Address {
    guard case .function(let address) = instance.export(name) else { throw NoExport(name: name) }
    return address
  }

  func call(_ name: Name, _ arguments: Value..., steps: Int = .max) throws -> Outcome {
    Configuration(store, calling: try function(name), arguments).run(steps: steps)
  }

  struct NoExport: Error { let name: Name }
}

extension Outcome {
  var values: [Value]? { if case .returned(let values) = self { values } else { nil } }
  var trap: Trap? { if case .trapped(let trap) = self { trap } else { nil } }
  var resource: Resource? { if case .exhausted(let resource) = self { resource } else { nil } }
}
