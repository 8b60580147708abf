extension ModuleLoader {
  /// A custom section (5.5.3): only its name is checked. The first one called `name` is remembered.
  mutating func custom() throws(ModuleError) {
    if cursor.isAtEnd { throw ModuleError(.unexpectedEndOfSection, at: cursor.offset) }
    let name = try cursor.name()
    if module.nameSection.count == 0, module.name(name, equals: "name") {
      module.nameSection = NameRange(
        offset: UInt32(truncatingIfNeeded: cursor.offset), count: UInt32(truncatingIfNeeded: cursor.remaining))
    }
    try cursor.skip(cursor.remaining)
  }
}

extension Module {
  /// Whether a name in the module's bytes is the given one.
  public func name(_ range: NameRange, equals other: StaticString) -> Bool {
    guard Int(range.count) == other.utf8CodeUnitCount else { return false }
    for index in 0..<Int(range.count) where bytes[Int(range.offset) + index] != other.utf8Start[index] {
      return false
    }
    return true
  }
}
