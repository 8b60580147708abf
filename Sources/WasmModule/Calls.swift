import Opcodes

/// Calls (specification, 3.3.8.8 to 3.3.8.11).
extension FunctionValidator {
  @inline(__always)
  private mutating func calledType(_ at: inout Position) throws(ModuleError) -> FunctionType {
    let index = try index(&at)
    guard isIndex(index, module.functions.count) else { throw invalid(.unknownFunction) }
    return module.types[Int(module.functions[Int(index)].typeIndex)]
  }

  /// Pops the arguments and pushes the results.
  @inline(__always)
  private mutating func apply(_ type: FunctionType, _ at: inout Position) throws(ModuleError) {
    let parameters = module.parameters(type)
    if type.hasVectors {
      at = try pushList(module.results(type), try popList(parameters, at))
      return
    }
    var index = parameters.count
    while index > 0 {
      index -= 1
      try pop(parameters.base[index], &at)
    }
    let results = module.results(type)
    if results.count == 1 {
      try push(results.base[0], &at)
    } else if results.count > 1 {
      at = try pushList(results, at)
    }
  }

  @inline(__always)
  mutating func call(_ at: inout Position) throws(ModuleError) {
    try apply(try calledType(&at), &at)
  }

  /// The type and table of an indirect call; pops the index of the function in the table.
  private mutating func indirectType(_ at: inout Position) throws(ModuleError) -> FunctionType {
    let index = try index(&at)
    let table = try furtherIndex(&at)
    guard isIndex(table, module.tables.count) else { throw invalid(.unknownTable) }
    guard isIndex(index, module.types.count) else { throw invalid(.unknownType) }
    let tableType = module.tables[Int(table)]
    guard tableType.element == .funcref || matches(tableType.element, .funcref) else { throw invalid(.typeMismatch) }
    try pop(tableType.size.indexType, &at)
    return try functionType(index, at: place)
  }

  mutating func callIndirect(_ at: inout Position) throws(ModuleError) {
    try apply(try indirectType(&at), &at)
  }

  /// The type of a call by reference; pops the reference.
  private mutating func referredType(_ at: inout Position) throws(ModuleError) -> FunctionType {
    let index = try index(&at)
    guard isIndex(index, module.types.count) else { throw invalid(.unknownType) }
    let type = try functionType(index, at: place)
    try pop(ValueType(defined: type.canonical), &at)
    return type
  }

  mutating func callRef(_ at: inout Position) throws(ModuleError) {
    try apply(try referredType(&at), &at)
  }

  mutating func returnCallRef(_ at: inout Position) throws(ModuleError) {
    try tailCall(try referredType(&at), &at)
  }

  mutating func returnCall(_ at: inout Position) throws(ModuleError) {
    try tailCall(try calledType(&at), &at)
  }

  mutating func returnCallIndirect(_ at: inout Position) throws(ModuleError) {
    try tailCall(try indirectType(&at), &at)
  }

  /// The callee's results are the caller's.
  private mutating func tailCall(_ type: FunctionType, _ at: inout Position) throws(ModuleError) {
    let results = module.results(type)
    let own = frames.results
    guard results.count == own.count else { throw invalid(.typeMismatch) }
    for index in 0..<own.count where !planted("tailCallResults") && !matches(results.base[index], own.base[index]) { throw invalid(.typeMismatch) }
    at = try popList(module.parameters(type), at)
    unreachable(&at)
  }
}
