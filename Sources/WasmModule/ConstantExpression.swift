import Opcodes

/// The most values that a constant expression may have on its stack at once.
public let constantExpressionDepth = 64

extension ModuleLoader {
  /// Validates a constant expression of one result (specification, 3.4.17; extended constant expressions), the
  /// cursor at its first instruction.
  /// - Returns: the offset of its first instruction.
  mutating func constantExpression(_ expected: ValueType) throws(ModuleError) -> UInt32 {
    let start = UInt32(truncatingIfNeeded: cursor.offset)
    let mark = arena.high
    var stack = try allocateScratch(constantExpressionDepth, of: ValueType.self)
    while true {
      guard cursor.next < sectionEnd else { throw cursor.outOfBytes() }
      let place = cursor.offset
      let opcode = Opcode(byte: try cursor.byte())
      if opcode == .end {
        guard stack.count == 1, stack[0] == expected else { throw ModuleError(.typeMismatch, at: place) }
        arena.releaseScratch(to: mark)
        return start
      }
      let row = opcode.row
      if opcode == .i32Add || opcode == .i32Sub || opcode == .i32Mul
        || opcode == .i64Add || opcode == .i64Sub || opcode == .i64Mul
      {
        let type = ValueType(code: row.push(0).rawValue)
        guard stack.count >= 2, stack[stack.count - 1] == type, stack[stack.count - 2] == type else {
          throw ModuleError(.typeMismatch, at: place)
        }
        stack.removeLast()
      } else {
        if stack.count == stack.capacity { throw ModuleError(limit: .operands, at: place) }
        stack.append(try constant(opcode, row, at: place))
      }
    }
  }

  /// An instruction that pushes one value; its type.
  private mutating func constant(
    _ opcode: Opcode, _ row: InstructionRow, at place: Int
  ) throws(ModuleError) -> ValueType {
    switch opcode {
    case .i32Const:
      _ = try cursor.signed(bits: 32)
    case .i64Const:
      _ = try cursor.signed(bits: 64)
    case .f32Const:
      try cursor.skip(4)
    case .f64Const:
      try cursor.skip(8)
    case .refNull:
      return try cursor.heapType()
    case .refFunc:
      try declareFunction(try cursor.u32(), at: place)
      return .funcref
    case .globalGet:
      let index = try cursor.u32()
      guard isIndex(index, module.globals.count) else { throw ModuleError(.unknownGlobal, at: place) }
      let global = module.globals[Int(index)]
      if global.isMutable { throw ModuleError(.constantExpressionRequired, at: place) }
      return global.type
    default:
      throw notConstant(opcode, row, at: place)
    }
    return ValueType(code: row.push(0).rawValue)
  }

  @inline(never)
  private mutating func notConstant(_ opcode: Opcode, _ row: InstructionRow, at place: Int) -> ModuleError {
    var row = row
    if row.immediates == .prefix {
      do throws(ModuleError) {
        row = Instructions.row(prefix: UInt8(truncatingIfNeeded: opcode.rawValue), code: try cursor.u32())
      } catch { return error }
    }
    if row.immediates == .unknown { return ModuleError(.illegalOpcode, at: place) }
    if !FeatureSet.supported.contains(row.feature) { return ModuleError(unsupported: row.feature, at: place) }
    return ModuleError(.constantExpressionRequired, at: place)
  }
}
