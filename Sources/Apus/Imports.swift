import Engine

/// What a host function knows of the call that it is in.
public struct Caller {
  public unowned(unsafe) let store: Store
  let core: Engine.Instance

  /// Memory 0 of the calling instance as it is now; empty where it has none.
  public var memory: MemoryView {
    core.memory.map(MemoryView.init) ?? .empty
  }

  /// The calling instance, for calls back into it.
  public var instance: Instance { Instance(store: store, core: core) }
}

/// What modules can import: functions of the host, and exports of other instances of the same store.
public struct Imports {
  /// A host function as it is called: it finds its arguments in the slots, one each, two for a vector, and leaves its results there.
  public typealias RawBody = (_ caller: Caller, _ slots: UnsafeMutablePointer<UInt64>) throws -> Void

  private struct Name: Hashable {
    let module: ExactString
    let name: ExactString

    init(module: String, name: String) {
      self.module = ExactString(module)
      self.name = ExactString(name)
    }
  }

  private enum Definition {
    case host(Signature, RawBody)
    case external(Store, ExternalValue)
    case shared(SharedMemory)
  }

  private var definitions: [Name: Definition] = [:]
  private var instances: [ExactString: Instance] = [:]

  public init() {}

  // MARK: Defining

  /// A host function with Swift types: `imports.define("env", "add") { (a: Int32, b: Int32) in a + b }`. Several
  /// results are a tuple. What it throws comes out of the call into the guest; a `Trap` is a trap.
  @inlinable
  public mutating func define<each Parameter: WasmValue, each Result: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (repeat each Parameter) throws -> (repeat each Result)
  ) {
    define(module, name) { (_: Caller, arguments: repeat each Parameter) in try body(repeat each arguments) }
  }

  /// The same for one result, whose type the closure need not say.
  @inlinable
  public mutating func define<each Parameter: WasmValue, Result: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (repeat each Parameter) throws -> Result
  ) {
    define(module, name) { (_: Caller, arguments: repeat each Parameter) -> Result in
      try body(repeat each arguments)
    }
  }

  /// The same for a function that needs its caller's memory or instance.
  @inlinable
  public mutating func define<each Parameter: WasmValue, each Result: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (Caller, repeat each Parameter) throws -> (repeat each Result)
  ) {
    var parameters: [ValueType] = []
    var results: [ValueType] = []
    for type in repeat (each Parameter).valueType { parameters.append(type) }
    for type in repeat (each Result).valueType { results.append(type) }
    define(module, name, Signature(parameters, results)) { caller, slots in
      var next = slots
      let values = try body(caller, repeat take((each Parameter).self, at: &next))
      next = slots
      repeat put(each values, at: &next)
    }
  }

  /// A host function whose type is known only when the program runs.
  public mutating func define(
    _ module: String, _ name: String, _ signature: Signature, _ body: @escaping RawBody
  ) {
    definitions[Name(module: module, name: name)] = .host(signature, body)
  }

  /// A memory, global, table or function.
  public mutating func define(_ module: String, _ name: String, _ memory: Memory) {
    definitions[Name(module: module, name: name)] = .external(memory.store, .memory(memory.reference))
  }
  public mutating func define(_ module: String, _ name: String, _ global: Global) {
    definitions[Name(module: module, name: name)] = .external(global.store, .global(global.reference))
  }
  public mutating func define(_ module: String, _ name: String, _ table: Table) {
    definitions[Name(module: module, name: name)] = .external(table.store, .table(table.reference))
  }
  public mutating func define(_ module: String, _ name: String, _ function: AnyFunction) {
    definitions[Name(module: module, name: name)] = .external(function.store, .function(function.reference))
  }

  /// A shared memory, which instances of other stores may have as well.
  public mutating func define(_ module: String, _ name: String, _ memory: SharedMemory) {
    definitions[Name(module: module, name: name)] = .shared(memory)
  }

  /// All exports of an instance, under a module's name.
  public mutating func define(_ module: String, _ instance: Instance) {
    instances[ExactString(module)] = instance
  }

  /// Takes back what was defined last for a whole module's name: the exports of an instance.
  public mutating func remove(_ module: String) {
    instances[ExactString(module)] = nil
  }

  // MARK: Resolving

  func resolve(_ record: Import, of module: Module, in store: Store) throws(LimitError) -> ExternalValue? {
    let name = Name(module: module.text(record.module), name: module.text(record.name))
    switch definitions[name] {
    case .external(let owner, let value):
      precondition(owner === store, "an import of another store")
      return value
    case .shared(let memory): return .memory(try store.adopt(memory))
    case .host(let signature, let body):
      return .function(try BoundFunction(store, body).reference(signature))
    case nil:
      guard let instance = instances[name.module] else { return nil }
      precondition(instance.store === store, "an import of another store")
      return instance.find(name.name.string)
    }
  }

  /// The error for an import that could not be resolved or does not fit.
  func linkError(_ module: Module, _ index: Int, in store: Store) -> LinkError {
    let record = module.core.imports[index]
    let names = (module.text(record.module), module.text(record.name))
    let expected = module.describe(record.kind, Int(record.index))
    let found: String
    switch definitions[Name(module: names.0, name: names.1)] {
    case .host(let signature, _): found = "function \(signature)"
    case .external(_, let value): found = describe(value)
    case .shared(let memory): found = "shared memory of \(memory.pages)...\(memory.maximumPages) pages"
    case nil:
      guard let value = instances[ExactString(names.0)]?.find(names.1) else {
        return .unknownImport(module: names.0, name: names.1, expected: expected)
      }
      found = describe(value)
    }
    return .incompatibleImportType(module: names.0, name: names.1, expected: expected, found: found)
  }
}

/// A string that equals only those with the same bytes: names in WebAssembly are not normalised.
private struct ExactString: Hashable {
  let string: String

  init(_ string: String) { self.string = string }

  static func == (a: ExactString, b: ExactString) -> Bool { a.string.utf8.elementsEqual(b.string.utf8) }

  func hash(into hasher: inout Hasher) {
    for byte in string.utf8 { hasher.combine(byte) }
  }
}

/// A host function in one store.
///
/// Unsafe room. Invariant: the store keeps the object, and the trampoline is called for no longer than the store lives.
final class BoundFunction {
  private unowned(unsafe) let store: Store
  private let body: Imports.RawBody

  init(_ store: Store, _ body: @escaping Imports.RawBody) {
    self.store = store
    self.body = body
  }

  func reference(_ signature: Signature) throws(LimitError) -> FunctionReference {
    store.kept.append(self)
    let context = Unmanaged.passUnretained(self).toOpaque()
    return try make(signature, context)
  }

  private func make(
    _ signature: Signature, _ context: UnsafeMutableRawPointer
  ) throws(LimitError) -> FunctionReference {
    let parameters = signature.parameters
    let results = signature.results
    return try parameters.withUnsafeBufferPointer { (parameters) throws(LimitError) in
      try results.withUnsafeBufferPointer { (results) throws(LimitError) in
        try store.machine.makeFunction(
          parameters: parameters, results: results,
          call: { context, caller, slots in
            guard let context else { return Int(Trap.host.rawValue) }
            return Unmanaged<BoundFunction>.fromOpaque(context)._withUnsafeGuaranteedRef {
              $0.call(Engine.Instance(caller: caller), slots)
            }
          },
          context: context)
      }
    }
  }

  private func call(_ instance: Engine.Instance, _ slots: UnsafeMutablePointer<UInt64>) -> Int {
    do {
      try body(Caller(store: store, core: instance), slots)
      return 0
    } catch {
      return store.stop(error)
    }
  }
}
