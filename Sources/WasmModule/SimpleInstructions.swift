import Opcodes

/// The instructions whose row in the table says everything, and the constants.
extension FunctionValidator {
  /// Validates an instruction by its row: pops the operands, pushes the results.
  @inline(__always)
  mutating func apply(_ row: InstructionRow, _ at: inout Position) throws(ModuleError) {
    let count = row.popCount
    let top = at.top
    if count == 2 {
      if top - at.floor >= 2, top[-1].code == row.pop(1).rawValue, top[-2].code == row.pop(0).rawValue,
        row.pushCount <= 2
      {
        top[-2] = ValueType(code: row.push(0).rawValue)
        top[-1] = ValueType(code: row.push(1).rawValue)
        at.top = top - 2 + row.pushCount
        return
      }
    } else if count == 1, top > at.floor, top[-1].code == row.pop(0).rawValue, row.pushCount <= 1 {
      top[-1] = ValueType(code: row.push(0).rawValue)
      at.top = top - 1 + row.pushCount
      return
    }
    at = try applyUnusual(row, at)
  }

  /// The same without haste: in unreachable code, and for any count of operands and results.
  @inline(never)
  mutating func applyUnusual(
    _ row: InstructionRow, _ position: Position, address: ValueType = .i32
  ) throws(ModuleError) -> Position {
    var at = position
    var index = row.popCount
    while index > 0 {
      index -= 1
      try popOperand(type(row.pop(index), address), &at)
    }
    while index < row.pushCount {
      try pushOperand(type(row.push(index), address), &at)
      index += 1
    }
    return at
  }

  /// A row's type; an address is of the index type of the memory or table.
  @inline(__always)
  private mutating func type(_ code: TypeCode, _ address: ValueType) -> ValueType {
    code == .address ? address : ValueType(code: code.rawValue)
  }

  @inline(__always)
  mutating func i32Const(_ at: inout Position) throws(ModuleError) {
    try skipSigned(bits: 32, &at)
    try push(.i32, &at)
  }

  @inline(__always)
  mutating func i64Const(_ at: inout Position) throws(ModuleError) {
    try skipSigned(bits: 64, &at)
    try push(.i64, &at)
  }

  @inline(__always)
  mutating func floatConst(_ type: ValueType, _ bytes: Int, _ at: inout Position) throws(ModuleError) {
    guard cursor.end - at.code >= bytes else { throw cursor.outOfBytes() }
    at.code += bytes
    try push(type, &at)
  }

  @inline(__always)
  mutating func drop(_ at: inout Position) throws(ModuleError) {
    if try popAny(&at) == .v128, FeatureSet.knows(.simd) { try markVector(at) }
  }

  /// Tells the in-place tier that an instruction's operands are vectors, where nothing else does.
  @inline(never)
  private mutating func markVector(_ at: Position) throws(ModuleError) {
    do throws(LimitError) { try table.addVectorMark(at: offset(at.code)) } catch { throw limitReached(error.limit) }
  }

  /// `select` without a type: both operands are of one numeric type (3.3.3.2).
  @inline(__always)
  mutating func select(_ at: inout Position) throws(ModuleError) {
    try pop(.i32, &at)
    let second = try popAny(&at)
    let first = try popAny(&at)
    if first == second, first.isNumeric, first != .v128 {
      try push(first, &at)
    } else {
      let type = try selectUnusual(first, second)
      if type == .v128, FeatureSet.knows(.simd) { try markVector(at) }
      try pushOperand(type, &at)
    }
  }

  @inline(never)
  private mutating func selectUnusual(_ first: ValueType, _ second: ValueType) throws(ModuleError) -> ValueType {
    let type = first == .bottom ? second : first
    guard second == .bottom || second == type, type == .bottom || type.isNumeric || planted("selectOfReferences") else {
      throw invalid(.typeMismatch)
    }
    return type
  }

  mutating func selectTyped(_ at: inout Position) throws(ModuleError) {
    let count = try index(&at)
    guard count == 1 else { throw invalid(.invalidResultArity) }
    let type = try valueType(&at)
    try pop(.i32, &at)
    try popOperand(type, &at)
    try popOperand(type, &at)
    try pushOperand(type, &at)
  }
}
