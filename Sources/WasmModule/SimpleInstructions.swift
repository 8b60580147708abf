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
  mutating func applyUnusual(_ row: InstructionRow, _ position: Position) throws(ModuleError) -> Position {
    var at = position
    var index = row.popCount
    while index > 0 {
      index -= 1
      try pop(type(row.pop(index)), &at)
    }
    while index < row.pushCount {
      try push(type(row.push(index)), &at)
      index += 1
    }
    return at
  }

  /// An instruction with operands of the memory's or table's index type.
  @inline(__always)
  mutating func applyAddressed(_ row: InstructionRow, _ at: inout Position) throws(ModuleError) {
    at = try applyUnusual(row, at)
  }

  /// A row's type; an address is an i32 as long as there are no 64-bit memories.
  @inline(__always)
  mutating func type(_ code: TypeCode) -> ValueType {
    code == .address ? .i32 : ValueType(code: code.rawValue)
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

  /// `select` without a type: both operands are of one numeric type (3.3.3.2).
  @inline(__always)
  mutating func select(_ at: inout Position) throws(ModuleError) {
    try pop(.i32, &at)
    let second = try popAny(&at)
    let first = try popAny(&at)
    if first == second, first.isNumeric {
      try push(first, &at)
    } else {
      try push(try selectUnusual(first, second), &at)
    }
  }

  @inline(never)
  private mutating func selectUnusual(_ first: ValueType, _ second: ValueType) throws(ModuleError) -> ValueType {
    let type = first == .bottom ? second : first
    guard second == .bottom || second == type, type == .bottom || type.isNumeric else {
      throw invalid(.typeMismatch)
    }
    return type
  }

  mutating func selectTyped(_ at: inout Position) throws(ModuleError) {
    let count = try index(&at)
    guard count == 1 else { throw invalid(.invalidResultArity) }
    cursor.next = at.code
    let type = try cursor.valueType()
    at.code = cursor.next
    try pop(.i32, &at)
    try pop(type, &at)
    try pop(type, &at)
    try push(type, &at)
  }

  mutating func refNull(_ at: inout Position) throws(ModuleError) {
    cursor.next = at.code
    let type = try cursor.heapType()
    at.code = cursor.next
    try push(type, &at)
  }

  mutating func refIsNull(_ at: inout Position) throws(ModuleError) {
    let type = try popAny(&at)
    guard type == .bottom || type.isReference else { throw invalid(.typeMismatch) }
    try push(.i32, &at)
  }

  mutating func refFunc(_ at: inout Position) throws(ModuleError) {
    let index = try index(&at)
    guard isIndex(index, module.functions.count) else { throw invalid(.unknownFunction) }
    guard declared[Int(index >> 5)] & (1 &<< (index & 31)) != 0 else {
      throw invalid(.undeclaredFunctionReference)
    }
    try push(.funcref, &at)
  }
}
