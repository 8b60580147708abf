import Opcodes

extension ModuleLoader {
  mutating func functionSection() throws(ModuleError) {
    let count = try cursor.count()
    try buildFunctions(defined: count)
    for index in 0..<count {
      module.functions[module.importedFunctions + index].typeIndex = try typeIndex()
    }
  }

  mutating func tableSection() throws(ModuleError) {
    let count = try cursor.count()
    var tables = try buildTables(defined: count)
    for _ in 0..<count {
      tables.append(try definedTable())
    }
    module.tables = tables.buffer
  }

  /// A table, with an initialiser or without (5.5.7).
  private mutating func definedTable() throws(ModuleError) -> TableType {
    let start = cursor.offset
    guard try cursor.peek() == 0x40 else {
      let type = try tableType()
      guard type.element.isDefaultable else { throw ModuleError(.typeMismatch, at: start) }
      return type
    }
    cursor.next += 1
    try features.use(.functionReferences, at: start)
    guard try cursor.byte() == 0 else { throw ModuleError(.zeroByteExpected, at: start + 1) }
    var type = try tableType()
    // Of the globals it may name the imported ones only.
    try viewImportedGlobals()
    type.initializer = try constantExpression(type.element)
    return type
  }

  mutating func tagSection() throws(ModuleError) {
    let count = try cursor.count()
    var tags = try buildTags(defined: count)
    for _ in 0..<count { tags.append(try tagType()) }
    module.tags = tags.buffer
  }

  /// A tag type (5.3.14): a function type without results.
  mutating func tagType() throws(ModuleError) -> TagType {
    let start = cursor.offset
    guard try cursor.byte() == 0 else { throw ModuleError(.zeroByteExpected, at: start) }
    let index = try typeIndex()
    guard module.types[Int(index)].resultCount == 0 else { throw ModuleError(.nonEmptyTagResult, at: start) }
    return TagType(typeIndex: index)
  }

  mutating func memorySection() throws(ModuleError) {
    let count = try cursor.count()
    var memories = try buildMemories(defined: count)
    for _ in 0..<count {
      memories.append(try memoryType())
    }
    module.memories = memories.buffer
  }

  mutating func globalSection() throws(ModuleError) {
    let count = try cursor.count()
    var globals = try buildGlobals(defined: count)
    for _ in 0..<count {
      var type = try globalType()
      type.initializer = try constantExpression(type.type)
      globals.append(type)
      // An initialiser sees the globals before its own.
      module.globals = globals.buffer
    }
  }

  /// A global type (5.3.13).
  mutating func globalType() throws(ModuleError) -> GlobalType {
    let type = try valueType()
    let start = cursor.offset
    let mutability = try cursor.byte()
    guard mutability <= 1 else { throw ModuleError(.malformedMutability, at: start) }
    return GlobalType(type: type, isMutable: mutability == 1, initializer: 0)
  }

  /// A table type (5.3.12).
  mutating func tableType() throws(ModuleError) -> TableType {
    let element = try referenceType()
    let start = cursor.offset
    let flags = try limitsFlags(allowed: 0x05)
    let size = try sizeRange(flags)
    try check(size, atMost: size.is64 ? .max : 0xFFFF_FFFF, .tableSize, at: start)
    return TableType(size: size, element: element, initializer: 0)
  }

  /// A memory type (5.3.11, and the custom page sizes proposal).
  mutating func memoryType() throws(ModuleError) -> MemoryType {
    let start = cursor.offset
    let flags = try limitsFlags(allowed: 0x0F)
    let size = try sizeRange(flags)
    var exponent: UInt32 = 16
    if size.isShared, flags & 0x01 == 0 { throw ModuleError(.sharedWithoutMaximum, at: start) }
    if flags & 0x08 != 0 {
      let place = cursor.offset
      try features.use(.customPageSizes, at: start)
      exponent = try cursor.u32()
      if exponent >= 64 { throw ModuleError(.malformedCustomPageSize, at: place) }
      guard exponent == 0 || exponent == 16 else { throw ModuleError(.invalidCustomPageSize, at: place) }
    }
    // All addresses: 2^32 or 2^64 bytes, of one byte (so that a size fits the index type) one less.
    let most: UInt64 =
      size.is64 ? (exponent == 16 ? 1 << 48 : .max) : exponent == 16 ? 0x1_0000 : 0xFFFF_FFFF
    try check(size, atMost: most, .memorySize, at: start)
    return MemoryType(size: size, pageSizeExponent: UInt8(truncatingIfNeeded: exponent))
  }

  /// Limits are in range (3.2.15).
  private func check(
    _ size: SizeRange, atMost most: UInt64, _ reason: ModuleError.Reason, at start: Int
  ) throws(ModuleError) {
    if size.minimum > most { throw ModuleError(reason, at: start) }
    if size.hasMaximum {
      if size.maximum > most { throw ModuleError(reason, at: start) }
      if size.minimum > size.maximum, !planted("minimumAboveMaximum") { throw ModuleError(.sizeMinimumGreaterThanMaximum, at: start) }
    }
  }

  /// The flags before limits: bit 0 a maximum, 1 shared, 2 64-bit, 3 a page size.
  private mutating func limitsFlags(allowed: UInt8) throws(ModuleError) -> UInt8 {
    let start = cursor.offset
    let flags = try cursor.byte()
    guard flags & ~allowed == 0 else { throw ModuleError(.malformedLimitsFlags, at: start) }
    if flags & 0x02 != 0 { try features.use(.threads, at: start) }
    if flags & 0x04 != 0 { try features.use(.memory64, at: start) }
    return flags
  }

  private mutating func sizeRange(_ flags: UInt8) throws(ModuleError) -> SizeRange {
    // Before 64-bit memories, limits were of 32 bits.
    let bits = features.allowed.contains(.memory64) ? 64 : 32
    let minimum = try cursor.unsigned(bits: bits)
    let start = cursor.offset
    let hasMaximum = flags & 0x01 != 0
    let is64 = flags & 0x04 != 0
    let maximum = hasMaximum ? try cursor.unsigned(bits: bits) : .max
    // `.max` stands for none, and with 64-bit indices means the same.
    if hasMaximum, maximum == .max, !is64 { throw ModuleError(.memorySize, at: start) }
    return SizeRange(minimum: minimum, maximum: maximum, is64: is64, isShared: flags & 0x02 != 0)
  }
}
