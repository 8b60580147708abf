/// Tables and element segments.
extension FunctionValidator {
  /// The type of the table that an index names.
  mutating func tableElement(_ at: inout Position) throws(ModuleError) -> ValueType {
    let index = try furtherIndex(&at)
    guard isIndex(index, module.tables.count) else { throw invalid(.unknownTable) }
    return module.tables[Int(index)].element
  }

  mutating func elemDrop(_ at: inout Position) throws(ModuleError) {
    guard isIndex(try furtherIndex(&at), module.elements.count) else { throw invalid(.unknownElementSegment) }
  }

  mutating func tableGet(_ at: inout Position) throws(ModuleError) {
    let element = try tableElement(&at)
    try pop(.i32, &at)
    try push(element, &at)
  }

  mutating func tableSet(_ at: inout Position) throws(ModuleError) {
    let element = try tableElement(&at)
    try pop(element, &at)
    try pop(.i32, &at)
  }

  mutating func tableSize(_ at: inout Position) throws(ModuleError) {
    _ = try tableElement(&at)
    try push(.i32, &at)
  }

  mutating func tableGrow(_ at: inout Position) throws(ModuleError) {
    let element = try tableElement(&at)
    try pop(.i32, &at)
    try pop(element, &at)
    try push(.i32, &at)
  }

  mutating func tableFill(_ at: inout Position) throws(ModuleError) {
    let element = try tableElement(&at)
    try pop(.i32, &at)
    try pop(element, &at)
    try pop(.i32, &at)
  }

  mutating func tableCopy(_ at: inout Position) throws(ModuleError) {
    let destination = try tableElement(&at)
    let source = try tableElement(&at)
    guard destination == source else { throw invalid(.typeMismatch) }
    try pop(.i32, &at)
    try pop(.i32, &at)
    try pop(.i32, &at)
  }

  mutating func tableInit(_ at: inout Position) throws(ModuleError) {
    let segment = try furtherIndex(&at)
    let element = try tableElement(&at)
    guard isIndex(segment, module.elements.count) else { throw invalid(.unknownElementSegment) }
    guard element == module.elements[Int(segment)].type else { throw invalid(.typeMismatch) }
    try pop(.i32, &at)
    try pop(.i32, &at)
    try pop(.i32, &at)
  }
}
