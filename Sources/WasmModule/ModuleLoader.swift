import Opcodes

extension Module {
  /// Decodes and validates a module in one pass.
  ///
  /// - Parameters:
  ///   - bytes: the binary format (specification, chapter 5), at most 2 GB; borrowed, and read again whenever the
  ///     module is used.
  ///   - arena: what stays goes to the low end; scratch for the validation is at the high end, and given back. After
  ///     an error the arena is as it was.
  ///   - features: what the module may use. Whether this build runs it is another matter: `firstUnsupported`.
  ///   - companion: what was made of the module beforehand; a module that it is not of is refused.
  public init(
    parsing bytes: UnsafeRawBufferPointer, into arena: inout Arena, limits: borrowing Limits,
    features: FeatureSet = .standard, companion: Companion? = nil
  ) throws(ModuleError) {
    if let companion, companion.moduleBytes != bytes.count { throw ModuleError(.companionDiffers, at: 0) }
    if bytes.count > min(limits.moduleBytes, Int(Int32.max)) { throw ModuleError(limit: .moduleBytes, at: 0) }
    guard let cursor = Cursor(bytes) else { throw ModuleError(.unexpectedEnd, at: 0) }
    var loader = try ModuleLoader(bytes, cursor: cursor, arena: arena, limits: copy limits, features: features)
    loader.companion = companion
    try loader.load()
    loader.arena.releaseScratch(to: arena.high)
    arena = loader.arena
    self = loader.module
  }
}

/// A module under construction: the order of its sections, and what one section has to know of those before it.
///
/// Unsafe room. Invariants: those of `Cursor`; `sectionEnd` is at most the end of the file.
struct ModuleLoader {
  let module: Module
  var cursor: Cursor
  var arena: Arena
  let limits: Limits
  var features: FeatureLedger

  /// The end of the section that is being read.
  var sectionEnd: UnsafePointer<UInt8>
  /// What is imported, in order, until the index spaces are built.
  var importedTypes = Records<ImportedType>.none
  /// The index spaces that are built so far: all those of sections up to this rank.
  var builtRank = 0
  /// One bit a function: it is named outside the function bodies, so `ref.func` may name it (3.4.1, `C.refs`).
  var declared = Records<UInt32>.none
  /// The greatest number of parameters or results of a type.
  var widestType = 1
  /// The contents of the data count section, or -1.
  var dataCount: Int64 = -1
  var bodyCount = 0
  var companion: Companion?

  init(
    _ bytes: UnsafeRawBufferPointer, cursor: Cursor, arena: Arena, limits: Limits, features: FeatureSet
  ) throws(ModuleError) {
    var arena = arena
    do throws(LimitError) {
      module = Module(record: try arena.allocate(1, of: ModuleRecord.self))
    } catch { throw ModuleError(limit: error.limit, at: 0) }
    module.record.initialize(to: ModuleRecord(empty: bytes))
    self.cursor = cursor
    sectionEnd = cursor.end
    self.arena = arena
    self.limits = limits
    self.features = FeatureLedger(allowed: features)
  }

  mutating func load() throws(ModuleError) {
    try header()
    var rank = 0
    while !cursor.isAtEnd {
      let start = cursor.offset
      let id = try cursor.byte()
      guard id <= SectionID.greatest else { throw ModuleError(.malformedSectionID, at: start) }
      let size = try cursor.count()
      if size > cursor.remaining { throw cursor.outOfBytes() }
      let next = cursor.next + size
      sectionEnd = next
      // As in the specification's decoder, a section that reads on past its end is found out only there.
      if id == SectionID.custom {
        cursor.end = next
        try custom()
        cursor.end = cursor.fileEnd
      } else {
        guard SectionID.rank(id) > rank else { throw ModuleError(.unexpectedContentAfterLastSection, at: start) }
        rank = SectionID.rank(id)
        try buildIndexSpaces(below: rank)
        try section(id, at: start)
      }
      guard cursor.next == next else { throw ModuleError(.sectionSizeMismatch, at: cursor.offset) }
    }
    try finish()
  }

  private mutating func header() throws(ModuleError) {
    // "\0asm", then version 1, both little-endian (5.5.16).
    let header: UInt64 = 0x0000_0001_6D73_6100
    for index in 0..<8 {
      if index & 3 == 0, cursor.remaining < 4 { throw ModuleError(.unexpectedEnd, at: index + cursor.remaining) }
      if try cursor.byte() != UInt8(truncatingIfNeeded: header >> UInt64(8 * index)) {
        throw index < 4 ? ModuleError(.magicHeaderNotDetected, at: 0) : ModuleError(.unknownBinaryVersion, at: 4)
      }
    }
  }

  private mutating func section(_ id: UInt8, at start: Int) throws(ModuleError) {
    switch id {
    case SectionID.type: try typeSection()
    case SectionID.import: try importSection()
    case SectionID.function: try functionSection()
    case SectionID.table: try tableSection()
    case SectionID.memory: try memorySection()
    case SectionID.tag:
      try features.use(.exceptions, at: start)
      try tagSection()
    case SectionID.global: try globalSection()
    case SectionID.export: try exportSection()
    case SectionID.start: try startSection()
    case SectionID.element: try elementSection()
    case SectionID.dataCount: dataCount = Int64(try cursor.u32())
    case SectionID.code: try codeSection()
    default: try dataSection()
    }
  }

  private mutating func finish() throws(ModuleError) {
    try buildIndexSpaces(below: SectionID.greatestRank + 1)
    if module.functions.count - module.importedFunctions != bodyCount {
      throw ModuleError(.functionAndCodeInconsistent, at: cursor.offset)
    }
    // Without a code section nothing was compared.
    if module.functions.count == module.importedFunctions, let companion, companion.entries.count > 0 {
      throw ModuleError(.companionDiffers, at: cursor.offset)
    }
    if dataCount >= 0, dataCount != Int64(module.data.count) {
      throw ModuleError(.dataCountAndDataInconsistent, at: cursor.offset)
    }
    module.features = features.used.removing(.mvp)
    module.firstUnsupported = features.firstUnsupported
  }

  /// A vector's length, which must not exceed the limit.
  mutating func count(atMost maximum: Int, _ limit: Limit) throws(ModuleError) -> Int {
    let start = cursor.offset
    let count = try cursor.count()
    if count > maximum || planted("limitByOne") && count == maximum { throw ModuleError(limit: limit, at: start) }
    return count
  }

  mutating func allocate<T>(_ count: Int, of type: T.Type) throws(ModuleError) -> Records<T> {
    do { return Records(base: try arena.allocate(count, of: type), capacity: count) } catch {
      throw ModuleError(limit: error.limit, at: cursor.offset)
    }
  }

  mutating func allocateScratch<T>(_ count: Int, of type: T.Type) throws(ModuleError) -> Records<T> {
    do { return Records(base: try arena.allocateScratch(count, of: type), capacity: count) } catch {
      throw ModuleError(limit: error.limit, at: cursor.offset)
    }
  }
}

/// The sections' numbers (specification, 5.5.2), and the order in which they stand.
enum SectionID {
  static var custom: UInt8 { 0 }
  static var type: UInt8 { 1 }
  static var `import`: UInt8 { 2 }
  static var function: UInt8 { 3 }
  static var table: UInt8 { 4 }
  static var memory: UInt8 { 5 }
  static var global: UInt8 { 6 }
  static var export: UInt8 { 7 }
  static var start: UInt8 { 8 }
  static var element: UInt8 { 9 }
  static var code: UInt8 { 10 }
  static var data: UInt8 { 11 }
  static var dataCount: UInt8 { 12 }
  static var tag: UInt8 { 13 }
  static var greatest: UInt8 { 13 }
  static var greatestRank: Int { 2 * 13 }

  /// Twice the number, but the tag section stands before the globals and the data count before the code.
  static func rank(_ id: UInt8) -> Int {
    switch id {
    case tag: 2 * Int(global) - 1
    case dataCount: 2 * Int(code) - 1
    default: 2 * Int(id)
    }
  }
}
