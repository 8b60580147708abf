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
      let start = cursor.offset
      // A table with an initialiser (5.5.7).
      if try cursor.peek() == 0x40 { throw ModuleError(unsupported: .functionReferences, at: start) }
      tables.append(try tableType())
    }
    module.tables = tables.buffer
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
    let type = try cursor.valueType()
    let start = cursor.offset
    let mutability = try cursor.byte()
    guard mutability <= 1 else { throw ModuleError(.malformedMutability, at: start) }
    return GlobalType(type: type, isMutable: mutability == 1, initializer: 0)
  }

  /// A table type (5.3.12).
  mutating func tableType() throws(ModuleError) -> TableType {
    let element = try cursor.referenceType()
    let start = cursor.offset
    let flags = try limitsFlags(allowed: 0x05)
    let size = try sizeRange(flags)
    if size.minimum > 0xFFFF_FFFF { throw ModuleError(.tableSize, at: start) }
    if size.hasMaximum {
      if size.maximum > 0xFFFF_FFFF { throw ModuleError(.tableSize, at: start) }
      if size.minimum > size.maximum { throw ModuleError(.sizeMinimumGreaterThanMaximum, at: start) }
    }
    return TableType(size: size, element: element, initializer: 0)
  }

  /// A memory type (5.3.11, and the custom page sizes proposal).
  mutating func memoryType() throws(ModuleError) -> MemoryType {
    let start = cursor.offset
    let flags = try limitsFlags(allowed: 0x0F)
    let size = try sizeRange(flags)
    var exponent: UInt32 = 16
    if flags & 0x08 != 0 {
      let place = cursor.offset
      exponent = try cursor.u32()
      if exponent >= 64 { throw ModuleError(.malformedCustomPageSize, at: place) }
      guard exponent == 0 || exponent == 16 else { throw ModuleError(.invalidCustomPageSize, at: place) }
    }
    // 4 GiB: 65,536 pages of 64 KiB, or (so that a size fits i32) 2^32 - 1 of one byte.
    let most: UInt64 = exponent == 16 ? 0x1_0000 : 0xFFFF_FFFF
    if size.minimum > most { throw ModuleError(.memorySize, at: start) }
    if size.hasMaximum {
      if size.maximum > most { throw ModuleError(.memorySize, at: start) }
      if size.minimum > size.maximum { throw ModuleError(.sizeMinimumGreaterThanMaximum, at: start) }
    }
    return MemoryType(size: size, pageSizeExponent: UInt8(truncatingIfNeeded: exponent))
  }

  /// The flags before limits: bit 0 a maximum, 1 shared, 2 64-bit, 3 a page size.
  private mutating func limitsFlags(allowed: UInt8) throws(ModuleError) -> UInt8 {
    let start = cursor.offset
    let flags = try cursor.byte()
    guard flags & ~allowed == 0 else { throw ModuleError(.malformedLimitsFlags, at: start) }
    if flags & 0x02 != 0 { throw ModuleError(unsupported: .threads, at: start) }
    if flags & 0x04 != 0 { throw ModuleError(unsupported: .memory64, at: start) }
    return flags
  }

  private mutating func sizeRange(_ flags: UInt8) throws(ModuleError) -> SizeRange {
    let minimum = try cursor.unsigned(bits: 64)
    let start = cursor.offset
    let hasMaximum = flags & 0x01 != 0
    let maximum = hasMaximum ? try cursor.unsigned(bits: 64) : .max
    // `.max` stands for none; nothing of that size is valid.
    if hasMaximum, maximum == .max { throw ModuleError(.memorySize, at: start) }
    return SizeRange(minimum: minimum, maximum: maximum, is64: false, isShared: false)
  }
}
