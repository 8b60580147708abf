import Engine

/// A module's instance: what its exports are got from.
public struct Instance {
  public let store: Store
  let core: Engine.Instance

  /// The exported function of this name and type: `instance.function("add", ((Int32, Int32) -> Int32).self)`.
  /// Several results are a tuple. The type may be left out where it is known:
  /// `let add: Function<(Int32, Int32), Int32> = try instance.function("add")`.
  public func function<each Parameter: WasmValue, each Result: WasmValue>(
    _ name: String,
    _ type: ((repeat each Parameter) -> (repeat each Result)).Type = ((repeat each Parameter) -> (repeat each Result)).self
  ) throws(ExportError) -> Function<(repeat each Parameter), (repeat each Result)> {
    guard case .function(let function) = try export(name) else { throw wrongKind(name, "a function") }
    return try AnyFunction(store: store, reference: function, instance: core).typed(as: type, name: name)
  }

  /// The exported function of this name, for a call with values.
  public func anyFunction(_ name: String) throws(ExportError) -> AnyFunction {
    guard case .function(let function) = try export(name) else { throw wrongKind(name, "a function") }
    return AnyFunction(store: store, reference: function, instance: core)
  }

  /// The exported memory of this name.
  public func memory(_ name: String = "memory") throws(ExportError) -> Memory {
    guard case .memory(let memory) = try export(name) else { throw wrongKind(name, "a memory") }
    return Memory(store: store, reference: memory)
  }

  /// The exported global of this name.
  public func global(_ name: String) throws(ExportError) -> Global {
    guard case .global(let global) = try export(name) else { throw wrongKind(name, "a global") }
    return Global(store: store, reference: global)
  }

  /// The exported table of this name.
  public func table(_ name: String) throws(ExportError) -> Table {
    guard case .table(let table) = try export(name) else { throw wrongKind(name, "a table") }
    return Table(store: store, reference: table)
  }

  /// Whether there is an export of this name.
  public func hasExport(_ name: String) -> Bool { find(name) != nil }

  func find(_ name: String) -> ExternalValue? { core.export(named: name) }

  private func export(_ name: String) throws(ExportError) -> ExternalValue {
    guard let value = find(name) else { throw .unknownExport(name) }
    return value
  }

  private func wrongKind(_ name: String, _ expected: String) -> ExportError {
    .incompatibleExportType(name, expected: expected, found: find(name).map(kindName) ?? "nothing")
  }
}

func kindName(_ value: ExternalValue) -> String {
  switch value {
  case .function: "a function"
  case .table: "a table"
  case .memory: "a memory"
  case .global: "a global"
  case .tag: "a tag"
  }
}
