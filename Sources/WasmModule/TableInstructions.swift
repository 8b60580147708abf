/// Tables and element segments.
extension FunctionValidator {
  /// The type of the table that an index names.
  mutating func tableType(_ at: inout Position) throws(ModuleError) -> TableType {
    let index = try furtherIndex(&at)
    guard isIndex(index, module.tables.count) else { throw invalid(.unknownTable) }
    return module.tables[Int(index)]
  }

  mutating func elemDrop(_ at: inout Position) throws(ModuleError) {
    guard isIndex(try furtherIndex(&at), module.elements.count) else { throw invalid(.unknownElementSegment) }
  }

  mutating func tableGet(_ at: inout Position) throws(ModuleError) {
    let table = try tableType(&at)
    try pop(table.size.indexType, &at)
    try push(table.element, &at)
  }

  mutating func tableSet(_ at: inout Position) throws(ModuleError) {
    let table = try tableType(&at)
    try pop(table.element, &at)
    try pop(table.size.indexType, &at)
  }

  mutating func tableGrow(_ at: inout Position) throws(ModuleError) {
    let table = try tableType(&at)
    try pop(table.size.indexType, &at)
    try pop(table.element, &at)
    try push(table.size.indexType, &at)
  }

  mutating func tableFill(_ at: inout Position) throws(ModuleError) {
    let table = try tableType(&at)
    try pop(table.size.indexType, &at)
    try pop(table.element, &at)
    try pop(table.size.indexType, &at)
  }

  mutating func tableCopy(_ at: inout Position) throws(ModuleError) {
    let destination = try tableType(&at)
    let source = try tableType(&at)
    guard matches(source.element, destination.element) || planted("tableCopyTypes") else { throw invalid(.typeMismatch) }
    // The length is of the smaller of the two index types.
    try pop(destination.size.is64 && source.size.is64 ? .i64 : .i32, &at)
    try pop(source.size.indexType, &at)
    try pop(destination.size.indexType, &at)
  }

  /// Answers the index type of the table.
  mutating func tableInit(_ at: inout Position) throws(ModuleError) -> ValueType {
    let segment = try furtherIndex(&at)
    let table = try tableType(&at)
    guard isIndex(segment, module.elements.count) else { throw invalid(.unknownElementSegment) }
    guard matches(module.elements[Int(segment)].type, table.element) else { throw invalid(.typeMismatch) }
    return table.size.indexType
  }
}
