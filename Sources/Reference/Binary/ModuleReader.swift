import WasmModule

extension Module {
  /// Validates a module, and reads it into abstract syntax of our own. Of the validator's work the sections are taken:
  /// types, imports, exports, and where expressions are.
  ///
  /// - Parameters:
  ///   - bytes: the binary format (specification, chapter 5).
  ///   - store: numbers the module's types.
  ///   - features: what the module may use. Custom descriptors and legacy exceptions are not here.
  public convenience init(
    bytes: [UInt8], in store: Store, features: FeatureSet = .standard
  ) throws(ModuleError) {
    var arenaBytes = bytes.count * 8 + (1 << 20)
    while true {
      do throws(ModuleError) {
        let reader = try ModuleReader.reading(bytes, features, arenaBytes: arenaBytes, store)
        self.init(
          types: reader.types, imports: reader.imports, functions: reader.functions, tables: reader.tables,
          memories: reader.memories, globals: reader.globals, tags: reader.tags, exports: reader.exports,
          elements: reader.elements, data: reader.data, start: reader.start)
        return
      } catch {
        guard error.limit == .arenaBytes, arenaBytes < 1 << 32 else { throw error }
        arenaBytes *= 4
      }
    }
  }
}

/// What is read of a module.
///
/// Unsafe room. The validator's view is of bytes and an arena that live until `reading` returns, and doesn't leave it.
struct ModuleReader {
  var types: [TypeNumber] = []
  var imports: [Import] = []
  var functions: [FunctionDefinition] = []
  var tables: [TableDefinition] = []
  var memories: [MemoryType] = []
  var globals: [GlobalDefinition] = []
  var tags: [TypeNumber] = []
  var exports: [Export] = []
  var elements: [ElementSegment] = []
  var data: [DataSegment] = []
  var start: Int?

  static func reading(
    _ bytes: [UInt8], _ features: FeatureSet, arenaBytes: Int, _ store: Store
  ) throws(ModuleError) -> ModuleReader {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: arenaBytes, alignment: 16)
    defer { room.deallocate() }
    let result = bytes.withUnsafeBytes { buffer in
      Result<ModuleReader, ModuleError> { () throws(ModuleError) in
        var arena = Arena(room)
        let module = try WasmModule.Module(
          parsing: buffer, into: &arena, limits: WasmModule.Limits(), features: features)
        return ModuleReader(module, bytes, store)
      }
    }
    return try result.get()
  }

  private init(_ module: WasmModule.Module, _ bytes: [UInt8], _ store: Store) {
    types = ModuleReader.types(of: module, &store.types)
    var expressions = ExpressionReader(bytes, types: types, defined: store.types)
    readImports(module, bytes)
    for record in module.functions[module.importedFunctions...] {
      functions.append(function(record, &expressions))
    }
    for record in module.tables[module.importedTables...] {
      // Without an initialiser, the elements are null (5.5.7).
      let initializer =
        record.initializer == 0 ? Expression([.refNull]) : expressions.expression(at: Int(record.initializer))
      tables.append(TableDefinition(type: TableType(record, types), initializer: initializer))
    }
    memories = module.memories[module.importedMemories...].map { MemoryType($0) }
    for record in module.globals[module.importedGlobals...] {
      globals.append(
        GlobalDefinition(
          type: GlobalType(record, types), initializer: expressions.expression(at: Int(record.initializer))))
    }
    tags = module.tags[module.importedTags...].map { types[Int($0.typeIndex)] }
    exports = module.exports.map {
      Export(name: $0.name.name(in: bytes), kind: ExternalKind($0.kind), index: Int($0.index))
    }
    for record in module.elements { elements.append(element(record, &expressions)) }
    for record in module.data {
      let contents = Array(bytes[Int(record.bytes.offset)..<Int(record.bytes.offset + record.bytes.count)])
      var mode = DataSegment.Mode.passive
      if record.isActive {
        mode = .active(memory: Int(record.memory), offset: expressions.expression(at: Int(record.offsetExpression)))
      }
      data.append(DataSegment(bytes: contents, mode: mode))
    }
    start = module.start < 0 ? nil : module.start
  }

  private mutating func readImports(_ module: WasmModule.Module, _ bytes: [UInt8]) {
    for record in module.imports {
      let index = Int(record.index)
      let type: ExternalType =
        switch record.kind {
        case .function: .function(types[Int(module.functions[index].typeIndex)])
        case .table: .table(TableType(module.tables[index], types))
        case .memory: .memory(MemoryType(module.memories[index]))
        case .global: .global(GlobalType(module.globals[index], types))
        case .tag: .tag(types[Int(module.tags[index].typeIndex)])
        }
      imports.append(Import(module: record.module.name(in: bytes), name: record.name.name(in: bytes), type: type))
    }
  }

  /// A function's body (5.5.13): its locals, as runs of one type each, and its expression.
  private func function(_ record: FunctionRecord, _ expressions: inout ExpressionReader) -> FunctionDefinition {
    expressions.reader.offset = Int(record.bodyOffset)
    let runs = expressions.reader.vector { [types] reader in
      let count = reader.index()
      return (count: count, type: reader.valueType(types))
    }
    let locals = runs.flatMap { [ValueType](repeating: $0.type, count: $0.count) }
    return FunctionDefinition(
      type: types[Int(record.typeIndex)], locals: locals,
      body: expressions.expression(at: expressions.reader.offset))
  }

  private func element(_ record: WasmModule.ElementSegment, _ expressions: inout ExpressionReader) -> ElementSegment {
    var items: [Expression] = []
    expressions.reader.offset = Int(record.items)
    for _ in 0..<record.count {
      if record.isExpressions {
        items.append(expressions.expression(at: expressions.reader.offset))
      } else {
        // A function index stands for `ref.func` (5.5.12).
        let offset = expressions.reader.offset
        items.append(Expression([.refFunc(expressions.reader.index())], at: offset))
      }
    }
    let mode: ElementSegment.Mode =
      switch record.mode {
      case .passive: .passive
      case .declarative: .declarative
      case .active:
        .active(table: Int(record.table), offset: expressions.expression(at: Int(record.offsetExpression)))
      }
    guard case .reference(let type) = ValueType(record.type, types) else { preconditionFailure("not a reference type") }
    return ElementSegment(type: type, items: items, mode: mode)
  }
}

extension NameRange {
  fileprivate func name(in bytes: [UInt8]) -> Name {
    Name(utf8: bytes[Int(offset)..<Int(offset) + Int(count)])
  }
}
