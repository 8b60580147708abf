import Opcodes

/// What an import is, kept until the index space of its kind is built.
struct ImportedType {
  var kind: ExternalKind
  var typeIndex: UInt32 = 0
  var table = TableType(size: SizeRange(minimum: 0, maximum: 0, is64: false, isShared: false), element: .bottom, initializer: 0)
  var memory = MemoryType(size: SizeRange(minimum: 0, maximum: 0, is64: false, isShared: false), pageSizeExponent: 16)
  var global = GlobalType(type: .bottom, isMutable: false, initializer: 0)
}

extension ModuleLoader {
  mutating func importSection() throws(ModuleError) {
    let count = try count(atMost: limits.imports, .imports)
    let imports = try allocate(count, of: Import.self)
    let types = try allocateScratch(count, of: ImportedType.self)
    for index in 0..<count {
      let module = try cursor.name()
      let name = try cursor.name()
      let type = try importedType()
      (types + index).initialize(to: type)
      (imports + index).initialize(
        to: Import(module: module, name: name, kind: type.kind, index: nextImportIndex(type.kind)))
    }
    module.imports = UnsafeMutableBufferPointer(start: imports, count: count)
    importedTypes = UnsafeMutableBufferPointer(start: types, count: count)
  }

  private mutating func importedType() throws(ModuleError) -> ImportedType {
    let start = cursor.offset
    let kind = try cursor.byte()
    switch ExternalKind(rawValue: kind) {
    case .function:
      var type = ImportedType(kind: .function)
      type.typeIndex = try typeIndex()
      return type
    case .table:
      var type = ImportedType(kind: .table)
      type.table = try tableType()
      return type
    case .memory:
      var type = ImportedType(kind: .memory)
      type.memory = try memoryType()
      return type
    case .global:
      var type = ImportedType(kind: .global)
      type.global = try globalType()
      return type
    case .tag: throw ModuleError(unsupported: .exceptions, at: start)
    case nil: throw ModuleError(.malformedImportKind, at: start)
    }
  }

  /// The index that the next import of a kind gets; counts it.
  private mutating func nextImportIndex(_ kind: ExternalKind) -> UInt32 {
    let index: Int
    switch kind {
    case .function:
      index = module.importedFunctions
      module.importedFunctions += 1
    case .table:
      index = module.importedTables
      module.importedTables += 1
    case .memory:
      index = module.importedMemories
      module.importedMemories += 1
    case .global, .tag:
      index = module.importedGlobals
      module.importedGlobals += 1
    }
    return UInt32(truncatingIfNeeded: index)
  }

  /// Builds the index spaces of the kinds whose own section does not come any more: those with a rank below.
  mutating func buildIndexSpaces(below rank: Int) throws(ModuleError) {
    if builtRank < SectionID.rank(SectionID.function), rank > SectionID.rank(SectionID.function) {
      try buildFunctions(defined: 0)
    }
    if builtRank < SectionID.rank(SectionID.table), rank > SectionID.rank(SectionID.table) {
      try buildTables(defined: 0)
    }
    if builtRank < SectionID.rank(SectionID.memory), rank > SectionID.rank(SectionID.memory) {
      try buildMemories(defined: 0)
    }
    if builtRank < SectionID.rank(SectionID.global), rank > SectionID.rank(SectionID.global) {
      try buildGlobals(defined: 0)
    }
  }

  /// Makes room for the functions: the imported ones first, then `defined` more, which the caller fills in.
  mutating func buildFunctions(defined: Int) throws(ModuleError) {
    let imported = module.importedFunctions
    let total = try checkedTotal(imported, defined, limits.functions, .functions)
    let functions = try allocate(total, of: FunctionRecord.self)
    functions.initialize(repeating: FunctionRecord(), count: total)
    var index = 0
    for type in importedTypes where type.kind == .function {
      functions[index].typeIndex = type.typeIndex
      index += 1
    }
    module.functions = UnsafeMutableBufferPointer(start: functions, count: total)
    let words = (total + 31) / 32
    let bits = try allocateScratch(words, of: UInt32.self)
    bits.initialize(repeating: 0, count: words)
    declared = UnsafeMutableBufferPointer(start: bits, count: words)
    builtRank = SectionID.rank(SectionID.function)
  }

  mutating func buildTables(defined: Int) throws(ModuleError) {
    let total = try checkedTotal(module.importedTables, defined, limits.tables, .tables)
    let tables = try allocate(total, of: TableType.self)
    var index = 0
    for type in importedTypes where type.kind == .table {
      (tables + index).initialize(to: type.table)
      index += 1
    }
    module.tables = UnsafeMutableBufferPointer(start: tables, count: total)
    builtRank = SectionID.rank(SectionID.table)
  }

  mutating func buildMemories(defined: Int) throws(ModuleError) {
    let total = try checkedTotal(module.importedMemories, defined, limits.memories, .memories)
    let memories = try allocate(total, of: MemoryType.self)
    var index = 0
    for type in importedTypes where type.kind == .memory {
      (memories + index).initialize(to: type.memory)
      index += 1
    }
    module.memories = UnsafeMutableBufferPointer(start: memories, count: total)
    builtRank = SectionID.rank(SectionID.memory)
  }

  mutating func buildGlobals(defined: Int) throws(ModuleError) {
    let total = try checkedTotal(module.importedGlobals, defined, limits.globals, .globals)
    let globals = try allocate(total, of: GlobalType.self)
    var index = 0
    for type in importedTypes where type.kind == .global {
      (globals + index).initialize(to: type.global)
      index += 1
    }
    module.globals = UnsafeMutableBufferPointer(start: globals, count: total)
    builtRank = SectionID.rank(SectionID.global)
  }

  /// The size of an index space, within its limit. (Both counts are below the module's size, so they add up.)
  private func checkedTotal(
    _ imported: Int, _ defined: Int, _ maximum: Int, _ limit: Limit
  ) throws(ModuleError) -> Int {
    let total = imported + defined
    if total > maximum { throw ModuleError(limit: limit, at: cursor.offset) }
    return total
  }
}
