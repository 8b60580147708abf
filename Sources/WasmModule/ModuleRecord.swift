/// What a `Module` is: its bytes, and arrays of records in the arena.
///
/// Unsafe room. Invariant: every index and every range in a record has been validated against these arrays.
public struct ModuleRecord {
  public var bytes: UnsafeRawBufferPointer
  public var types: UnsafeMutableBufferPointer<FunctionType>
  public var definitions: UnsafeMutableBufferPointer<TypeDefinition>
  public var valueTypes: UnsafeMutableBufferPointer<ValueType>
  public var functions: UnsafeMutableBufferPointer<FunctionRecord>
  public var tables: UnsafeMutableBufferPointer<TableType>
  public var memories: UnsafeMutableBufferPointer<MemoryType>
  public var globals: UnsafeMutableBufferPointer<GlobalType>
  public var tags: UnsafeMutableBufferPointer<TagType>
  public var imports: UnsafeMutableBufferPointer<Import>
  public var exports: UnsafeMutableBufferPointer<Export>
  public var elements: UnsafeMutableBufferPointer<ElementSegment>
  public var data: UnsafeMutableBufferPointer<DataSegment>
  public var sideTable: UnsafeMutableBufferPointer<BranchEntry>
  public var farBranches: UnsafeMutableBufferPointer<FarBranch>
  public var importedFunctions: Int
  public var importedTables: Int
  public var importedMemories: Int
  public var importedGlobals: Int
  public var importedTags: Int
  public var start: Int
  public var nameSection: NameRange
  public var features: FeatureSet
  public var firstUnsupported: FeatureUse?
  public var constantDepth: Int
  public var typeNumbers: UnsafeMutableBufferPointer<UInt32>

  /// A module of no sections.
  init(empty bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    types = UnsafeMutableBufferPointer(start: nil, count: 0)
    definitions = UnsafeMutableBufferPointer(start: nil, count: 0)
    valueTypes = UnsafeMutableBufferPointer(start: nil, count: 0)
    functions = UnsafeMutableBufferPointer(start: nil, count: 0)
    tables = UnsafeMutableBufferPointer(start: nil, count: 0)
    memories = UnsafeMutableBufferPointer(start: nil, count: 0)
    globals = UnsafeMutableBufferPointer(start: nil, count: 0)
    tags = UnsafeMutableBufferPointer(start: nil, count: 0)
    imports = UnsafeMutableBufferPointer(start: nil, count: 0)
    exports = UnsafeMutableBufferPointer(start: nil, count: 0)
    elements = UnsafeMutableBufferPointer(start: nil, count: 0)
    data = UnsafeMutableBufferPointer(start: nil, count: 0)
    sideTable = UnsafeMutableBufferPointer(start: nil, count: 0)
    farBranches = UnsafeMutableBufferPointer(start: nil, count: 0)
    importedFunctions = 0
    importedTables = 0
    importedMemories = 0
    importedGlobals = 0
    importedTags = 0
    start = -1
    nameSection = NameRange(offset: 0, count: 0)
    features = FeatureSet(bits: 0)
    firstUnsupported = nil
    constantDepth = 0
    typeNumbers = UnsafeMutableBufferPointer(start: nil, count: 0)
  }
}

extension Module {
  public internal(set) var bytes: UnsafeRawBufferPointer {
    @inline(__always) get { record.pointee.bytes }
    @inline(__always) nonmutating set { record.pointee.bytes = newValue }
  }
  public internal(set) var types: UnsafeMutableBufferPointer<FunctionType> {
    @inline(__always) get { record.pointee.types }
    @inline(__always) nonmutating set { record.pointee.types = newValue }
  }
  /// What the types are besides, one each; none where all types are final function types without supertypes, each in
  /// a recursion group of its own.
  public internal(set) var definitions: UnsafeMutableBufferPointer<TypeDefinition> {
    @inline(__always) get { record.pointee.definitions }
    @inline(__always) nonmutating set { record.pointee.definitions = newValue }
  }
  /// The types of parameters, results and fields.
  public internal(set) var valueTypes: UnsafeMutableBufferPointer<ValueType> {
    @inline(__always) get { record.pointee.valueTypes }
    @inline(__always) nonmutating set { record.pointee.valueTypes = newValue }
  }
  public internal(set) var functions: UnsafeMutableBufferPointer<FunctionRecord> {
    @inline(__always) get { record.pointee.functions }
    @inline(__always) nonmutating set { record.pointee.functions = newValue }
  }
  public internal(set) var tables: UnsafeMutableBufferPointer<TableType> {
    @inline(__always) get { record.pointee.tables }
    @inline(__always) nonmutating set { record.pointee.tables = newValue }
  }
  public internal(set) var memories: UnsafeMutableBufferPointer<MemoryType> {
    @inline(__always) get { record.pointee.memories }
    @inline(__always) nonmutating set { record.pointee.memories = newValue }
  }
  public internal(set) var globals: UnsafeMutableBufferPointer<GlobalType> {
    @inline(__always) get { record.pointee.globals }
    @inline(__always) nonmutating set { record.pointee.globals = newValue }
  }
  public internal(set) var tags: UnsafeMutableBufferPointer<TagType> {
    @inline(__always) get { record.pointee.tags }
    @inline(__always) nonmutating set { record.pointee.tags = newValue }
  }
  public internal(set) var imports: UnsafeMutableBufferPointer<Import> {
    @inline(__always) get { record.pointee.imports }
    @inline(__always) nonmutating set { record.pointee.imports = newValue }
  }
  public internal(set) var exports: UnsafeMutableBufferPointer<Export> {
    @inline(__always) get { record.pointee.exports }
    @inline(__always) nonmutating set { record.pointee.exports = newValue }
  }
  public internal(set) var elements: UnsafeMutableBufferPointer<ElementSegment> {
    @inline(__always) get { record.pointee.elements }
    @inline(__always) nonmutating set { record.pointee.elements = newValue }
  }
  public internal(set) var data: UnsafeMutableBufferPointer<DataSegment> {
    @inline(__always) get { record.pointee.data }
    @inline(__always) nonmutating set { record.pointee.data = newValue }
  }
  public internal(set) var sideTable: UnsafeMutableBufferPointer<BranchEntry> {
    @inline(__always) get { record.pointee.sideTable }
    @inline(__always) nonmutating set { record.pointee.sideTable = newValue }
  }
  public internal(set) var farBranches: UnsafeMutableBufferPointer<FarBranch> {
    @inline(__always) get { record.pointee.farBranches }
    @inline(__always) nonmutating set { record.pointee.farBranches = newValue }
  }
  /// How many entries at the start of each index space are imports.
  public internal(set) var importedFunctions: Int {
    @inline(__always) get { record.pointee.importedFunctions }
    @inline(__always) nonmutating set { record.pointee.importedFunctions = newValue }
  }
  public internal(set) var importedTables: Int {
    @inline(__always) get { record.pointee.importedTables }
    @inline(__always) nonmutating set { record.pointee.importedTables = newValue }
  }
  public internal(set) var importedMemories: Int {
    @inline(__always) get { record.pointee.importedMemories }
    @inline(__always) nonmutating set { record.pointee.importedMemories = newValue }
  }
  public internal(set) var importedGlobals: Int {
    @inline(__always) get { record.pointee.importedGlobals }
    @inline(__always) nonmutating set { record.pointee.importedGlobals = newValue }
  }
  public internal(set) var importedTags: Int {
    @inline(__always) get { record.pointee.importedTags }
    @inline(__always) nonmutating set { record.pointee.importedTags = newValue }
  }
  /// Index of the start function, or -1.
  public internal(set) var start: Int {
    @inline(__always) get { record.pointee.start }
    @inline(__always) nonmutating set { record.pointee.start = newValue }
  }
  /// Range of the contents of the `name` custom section; count 0 where there is none (or a malformed one).
  public internal(set) var nameSection: NameRange {
    @inline(__always) get { record.pointee.nameSection }
    @inline(__always) nonmutating set { record.pointee.nameSection = newValue }
  }
  /// The features that the module uses, those of WebAssembly 1.0, mutable globals, sign extension and blocks of any
  /// type aside.
  public internal(set) var features: FeatureSet {
    @inline(__always) get { record.pointee.features }
    @inline(__always) nonmutating set { record.pointee.features = newValue }
  }
  /// The first use of a feature that this build does not run (`FeatureSet.supported`).
  public internal(set) var firstUnsupported: FeatureUse? {
    @inline(__always) get { record.pointee.firstUnsupported }
    @inline(__always) nonmutating set { record.pointee.firstUnsupported = newValue }
  }
  /// The most values that a constant expression has on its stack at once.
  public internal(set) var constantDepth: Int {
    @inline(__always) get { record.pointee.constantDepth }
    @inline(__always) nonmutating set { record.pointee.constantDepth = newValue }
  }
  /// By type index, the machine's numbers of the types; none where only function types of WebAssembly 2.0 are defined.
  /// Who links modules with each other gives them.
  public var typeNumbers: UnsafeMutableBufferPointer<UInt32> {
    @inline(__always) get { record.pointee.typeNumbers }
    @inline(__always) nonmutating set { record.pointee.typeNumbers = newValue }
  }
}
