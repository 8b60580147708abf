import Engine

/// A validated module of a store.
public struct Module {
  public let store: Store
  let core: Engine.Module
  /// What it was loaded with.
  let allowedFeatures: FeatureSet

  /// What a module imports.
  public struct ImportDescription: Sendable {
    public let module: String
    public let name: String
    /// For people: `function (i32) -> ()`, `memory 1 ..< 2 pages` and so on.
    public let type: String
  }

  /// A shared memory that a module imports, to be made before the module can be instantiated.
  public struct SharedMemoryImport: Sendable {
    public let module: String
    public let name: String
    /// In pages of 64 KiB.
    public let minimum: UInt64
    public let maximum: UInt64
    public let is64: Bool
  }

  /// What a module exports.
  public struct ExportDescription: Sendable {
    public let name: String
    public let type: String
    /// Index of what is exported in the index space of its kind.
    public let index: Int
  }

  public var imports: [ImportDescription] {
    core.imports.map { record in
      ImportDescription(
        module: text(record.module), name: text(record.name), type: describe(record.kind, Int(record.index)))
    }
  }

  public var sharedMemoryImports: [SharedMemoryImport] {
    core.imports.compactMap { record in
      guard record.kind == .memory else { return nil }
      let size = core.memories[Int(record.index)].size
      guard size.isShared else { return nil }
      return SharedMemoryImport(
        module: text(record.module), name: text(record.name), minimum: size.minimum, maximum: size.maximum,
        is64: size.is64)
    }
  }

  public var exports: [ExportDescription] {
    core.exports.map { record in
      ExportDescription(
        name: text(record.name), type: describe(record.kind, Int(record.index)), index: Int(record.index))
    }
  }

  /// The features that the module uses, those of WebAssembly 1.0, mutable globals, sign extension and blocks of any
  /// type aside.
  public var features: FeatureSet { core.features }

  /// The features that it needs and this build does not run: there can be no instance of it.
  public var unsupportedFeatures: FeatureSet {
    FeatureSet(bits: core.features.bits & ~FeatureSet.supported.bits)
  }

  /// Bytes of the whole module.
  public var byteCount: Int { core.bytes.count }

  /// Bytes of all instructions, and of the side table that in-place interpretation needs besides.
  public var codeByteCount: Int {
    core.functions.reduce(0) { $0 + Int($1.endOffset) - Int($1.codeOffset) }
  }
  public var sideTableByteCount: Int {
    core.sideTable.count * MemoryLayout<BranchEntry>.stride + core.farBranches.count * MemoryLayout<FarBranch>.stride
  }

  func text(_ range: NameRange) -> String { core.text(range) }

  /// The type of a member of an index space.
  func describe(_ kind: ExternalKind, _ index: Int) -> String {
    switch kind {
    case .function: "function \(Signature(core.types[Int(core.functions[index].typeIndex)], in: core))"
    case .table: "table of \(core.tables[index].element), \(describe(core.tables[index].size)) elements"
    case .memory:
      "\(core.memories[index].size.isShared ? "shared " : "")memory of \(describe(core.memories[index].size)) pages"
    case .global: "\(core.globals[index].isMutable ? "mutable " : "")global \(core.globals[index].type)"
    case .tag: "tag of \(Signature(core.types[Int(core.tags[index].typeIndex)], in: core).parameters)"
    }
  }

  private func describe(_ size: SizeRange) -> String {
    size.hasMaximum ? "\(size.minimum)...\(size.maximum)" : "\(size.minimum)..."
  }
}

func describe(_ value: ExternalValue) -> String {
  switch value {
  case .function(let function): "function \(Signature(function))"
  case .table(let table): "table of \(table.type), \(table.count)...\(table.maximum) elements"
  case .memory(let memory): "\(memory.isShared ? "shared " : "")memory of \(memory.pages)...\(memory.maximum) pages"
  case .global(let global): "\(global.isMutable ? "mutable " : "")global \(global.type)"
  case .tag(let tag): "tag of \((0..<tag.parameterCount).map(tag.parameter))"
  }
}
