import Opcodes

/// What an import is, kept until the index space of its kind is built.
struct ImportedType {
  /// The kind of a function import that has to be exactly of its type (custom descriptors).
  static var exactFunction: UInt8 { 0x20 }

  var kind: ExternalKind
  var typeIndex: UInt32 = 0
  var isExact = false
  var table = TableType(size: SizeRange(minimum: 0, maximum: 0, is64: false, isShared: false), element: .bottom, initializer: 0)
  var memory = MemoryType(size: SizeRange(minimum: 0, maximum: 0, is64: false, isShared: false), pageSizeExponent: 16)
  var global = GlobalType(type: .bottom, isMutable: false, initializer: 0)
}

extension ModuleLoader {
  mutating func importSection() throws(ModuleError) {
    let count = try count(atMost: limits.imports, .imports)
    var imports = try allocate(count, of: Import.self)
    var types = try allocateScratch(count, of: ImportedType.self)
    for _ in 0..<count {
      let module = try cursor.name()
      let name = try cursor.name()
      let type = try importedType()
      types.append(type)
      imports.append(
        Import(module: module, name: name, kind: type.kind, index: nextImportIndex(type.kind)))
    }
    module.imports = imports.buffer
    importedTypes = types
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
    case .tag:
      try features.use(.exceptions, at: start)
      var type = ImportedType(kind: .tag)
      type.typeIndex = try tagType().typeIndex
      return type
    case nil where kind == ImportedType.exactFunction:
      try features.use(.customDescriptors, at: start)
      var type = ImportedType(kind: .function)
      type.isExact = true
      type.typeIndex = try typeIndex()
      return type
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
    case .global:
      index = module.importedGlobals
      module.importedGlobals += 1
    case .tag:
      index = module.importedTags
      module.importedTags += 1
    }
    return UInt32(truncatingIfNeeded: index)
  }

  /// Builds the index spaces of the kinds whose own section does not come any more: those with a rank below.
  mutating func buildIndexSpaces(below rank: Int) throws(ModuleError) {
    if builtRank < SectionID.rank(SectionID.function), rank > SectionID.rank(SectionID.function) {
      try buildFunctions(defined: 0)
    }
    if builtRank < SectionID.rank(SectionID.table), rank > SectionID.rank(SectionID.table) {
      _ = try buildTables(defined: 0)
    }
    if builtRank < SectionID.rank(SectionID.memory), rank > SectionID.rank(SectionID.memory) {
      _ = try buildMemories(defined: 0)
    }
    if builtRank < SectionID.rank(SectionID.tag), rank > SectionID.rank(SectionID.tag) {
      _ = try buildTags(defined: 0)
    }
    if builtRank < SectionID.rank(SectionID.global), rank > SectionID.rank(SectionID.global) {
      _ = try buildGlobals(defined: 0)
    }
  }

  /// Makes the function records: the imported ones first, then `defined` more, whose types the caller fills in.
  mutating func buildFunctions(defined: Int) throws(ModuleError) {
    let imported = module.importedFunctions
    let total = try checkedTotal(imported, defined, limits.functions, .functions)
    var functions = try allocate(total, of: FunctionRecord.self)
    for index in 0..<importedTypes.count where importedTypes[index].kind == .function {
      var record = FunctionRecord(typeIndex: importedTypes[index].typeIndex)
      record.isExactImport = importedTypes[index].isExact
      functions.append(record)
    }
    functions.append(FunctionRecord(), upTo: total)
    module.functions = functions.buffer
    declared = try allocateScratch((total + 31) / 32, of: UInt32.self)
    declared.append(0, upTo: declared.capacity)
    builtRank = SectionID.rank(SectionID.function)
  }

  /// Makes room for the tables: the imported ones first; the caller appends `defined` more. So for the rest.
  mutating func buildTables(defined: Int) throws(ModuleError) -> Records<TableType> {
    let total = try checkedTotal(module.importedTables, defined, limits.tables, .tables)
    if total > 1 {
      guard features.allowed.contains(.referenceTypes) else { throw ModuleError(.multipleTables, at: cursor.offset) }
      try features.use(.referenceTypes, at: cursor.offset)
    }
    var tables = try allocate(total, of: TableType.self)
    for index in 0..<importedTypes.count where importedTypes[index].kind == .table {
      tables.append(importedTypes[index].table)
    }
    module.tables = tables.buffer
    builtRank = SectionID.rank(SectionID.table)
    return tables
  }

  mutating func buildMemories(defined: Int) throws(ModuleError) -> Records<MemoryType> {
    let total = try checkedTotal(module.importedMemories, defined, limits.memories, .memories)
    if total > 1 {
      guard features.allowed.contains(.multiMemory) else { throw ModuleError(.multipleMemories, at: cursor.offset) }
      try features.use(.multiMemory, at: cursor.offset)
    }
    var memories = try allocate(total, of: MemoryType.self)
    for index in 0..<importedTypes.count where importedTypes[index].kind == .memory {
      memories.append(importedTypes[index].memory)
    }
    module.memories = memories.buffer
    builtRank = SectionID.rank(SectionID.memory)
    return memories
  }

  mutating func buildTags(defined: Int) throws(ModuleError) -> Records<TagType> {
    let total = try checkedTotal(module.importedTags, defined, limits.tags, .tags)
    var tags = try allocate(total, of: TagType.self)
    for index in 0..<importedTypes.count where importedTypes[index].kind == .tag {
      tags.append(TagType(typeIndex: importedTypes[index].typeIndex))
    }
    module.tags = tags.buffer
    builtRank = SectionID.rank(SectionID.tag)
    return tags
  }

  /// The imported globals, as scratch, for initialisers before the global section.
  mutating func viewImportedGlobals() throws(ModuleError) {
    if module.importedGlobals == module.globals.count { return }
    var globals = try allocateScratch(module.importedGlobals, of: GlobalType.self)
    for index in 0..<importedTypes.count where importedTypes[index].kind == .global {
      globals.append(importedTypes[index].global)
    }
    module.globals = globals.buffer
  }

  mutating func buildGlobals(defined: Int) throws(ModuleError) -> Records<GlobalType> {
    let total = try checkedTotal(module.importedGlobals, defined, limits.globals, .globals)
    var globals = try allocate(total, of: GlobalType.self)
    for index in 0..<importedTypes.count where importedTypes[index].kind == .global {
      globals.append(importedTypes[index].global)
    }
    module.globals = globals.buffer
    builtRank = SectionID.rank(SectionID.global)
    return globals
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
