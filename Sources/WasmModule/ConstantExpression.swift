import Opcodes

/// The operands of a constant expression; a vector counts as one.
struct ConstantStack {
  var types: Records<ValueType>
  /// The opcode of the instruction under validation.
  var place: Int

  mutating func push(_ type: ValueType) throws(ModuleError) {
    if types.count == types.capacity { throw ModuleError(limit: .operands, at: place) }
    types.append(type)
  }

  /// Pops a value of the type, and answers the one that is there.
  @discardableResult
  mutating func pop(_ expected: ValueType, _ module: Module) throws(ModuleError) -> ValueType {
    guard types.count > 0, module.matches(types[types.count - 1], expected) else {
      throw ModuleError(.typeMismatch, at: place)
    }
    let type = types[types.count - 1]
    types.removeLast()
    return type
  }
}

extension ModuleLoader {
  /// Validates a constant expression of one result (specification, 3.4.17), the cursor at its first instruction.
  /// - Returns: the offset of its first instruction.
  mutating func constantExpression(_ expected: ValueType) throws(ModuleError) -> UInt32 {
    let start = UInt32(truncatingIfNeeded: cursor.offset)
    let mark = arena.high
    var stack = ConstantStack(types: try allocateScratch(constantRoom, of: ValueType.self), place: cursor.offset)
    while true {
      guard cursor.next < sectionEnd else { throw cursor.outOfBytes() }
      stack.place = cursor.offset
      let opcode = Opcode(byte: try cursor.byte())
      if opcode == .end {
        try stack.pop(expected, module)
        guard stack.types.count == 0 else { throw ModuleError(.typeMismatch, at: stack.place) }
        arena.releaseScratch(to: mark)
        return start
      }
      try constant(opcode, &stack)
      module.constantDepth = max(module.constantDepth, stack.types.count)
    }
  }

  /// Values on the stack at once: an instruction of a byte pushes one. What is free is left to others by half.
  private var constantRoom: Int {
    let bytes = max(0, sectionEnd - cursor.next)
    let most = min(bytes, limits.operands)
    return max(min(most, 16), min(most, arena.freeBytes / 2 / MemoryLayout<ValueType>.stride))
  }

  private mutating func constant(_ opcode: Opcode, _ stack: inout ConstantStack) throws(ModuleError) {
    let place = stack.place
    switch opcode {
    case .i32Const: _ = try cursor.signed(bits: 32)
    case .i64Const: _ = try cursor.signed(bits: 64)
    case .f32Const: try cursor.skip(4)
    case .f64Const: try cursor.skip(8)
    case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul:
      try features.use(.extendedConst, at: place)
      try stack.pop(ValueType(code: opcode.row.push(0).rawValue), module)
      try stack.pop(ValueType(code: opcode.row.push(0).rawValue), module)
    case .refNull:
      return try stack.push(try heapType())
    case .refFunc:
      let index = try cursor.u32()
      try declareFunction(index, at: place)
      return try stack.push(module.reference(to: index))
    case .globalGet:
      let index = try cursor.u32()
      guard isIndex(index, module.globals.count) else { throw ModuleError(.unknownGlobal, at: place) }
      let global = module.globals[Int(index)]
      if global.isMutable, !planted("mutableInConstant") { throw ModuleError(.constantExpressionRequired, at: place) }
      return try stack.push(global.type)
    default:
      return try prefixedConstant(opcode, &stack)
    }
    try stack.push(ValueType(code: opcode.row.push(0).rawValue))
  }

  @inline(never)
  private mutating func prefixedConstant(_ first: Opcode, _ stack: inout ConstantStack) throws(ModuleError) {
    let place = stack.place
    var opcode = first
    if first.row.immediates == .prefix {
      let code = try cursor.u32()
      guard let prefixed = Opcode(prefix: UInt8(truncatingIfNeeded: first.rawValue), code: code) else {
        throw ModuleError(.illegalOpcode, at: place)
      }
      opcode = prefixed
    }
    if opcode.row.immediates == .unknown { throw ModuleError(.illegalOpcode, at: place) }
    try features.use(opcode.row.feature, at: place)
    guard FeatureSet.knows(.gc) else { throw ModuleError(.constantExpressionRequired, at: place) }
    switch opcode {
    case .v128Const:
      try cursor.skip(16)
      try stack.push(.v128)
    case .refI31:
      try stack.pop(.i32, module)
      try stack.push(ValueType.i31ref.nonNull)
    case .anyConvertExtern:
      let type = try stack.pop(.externref, module)
      try stack.push(type.isNullable ? .anyref : ValueType.anyref.nonNull)
    case .externConvertAny:
      let type = try stack.pop(.anyref, module)
      try stack.push(type.isNullable ? .externref : ValueType.externref.nonNull)
    case .structNew, .structNewDefault, .structNewDesc, .structNewDefaultDesc:
      try constantStructure(opcode, &stack)
    case .arrayNew, .arrayNewDefault, .arrayNewFixed:
      try constantArray(opcode, &stack)
    default:
      throw ModuleError(.constantExpressionRequired, at: place)
    }
  }

  private mutating func constantStructure(_ opcode: Opcode, _ stack: inout ConstantStack) throws(ModuleError) {
    let isDescribed = opcode == .structNewDesc || opcode == .structNewDefaultDesc
    let isDefault = opcode == .structNewDefault || opcode == .structNewDefaultDesc
    let index = try cursor.u32()
    let structure = try module.structure(index, at: stack.place)
    let descriptor = try module.allocation(
      structure, described: isDescribed, default: isDefault, at: stack.place)
    if let descriptor { try stack.pop(descriptor, module) }
    var field = isDefault ? 0 : structure.count
    while field > 0 {
      field -= 1
      try stack.pop(module.field(structure, field).unpacked, module)
    }
    try stack.push(structure.reference.nonNull.exact)
  }

  private mutating func constantArray(_ opcode: Opcode, _ stack: inout ConstantStack) throws(ModuleError) {
    let index = try cursor.u32()
    var length: UInt32 = 0
    if opcode == .arrayNewFixed { length = try cursor.u32() } else { try stack.pop(.i32, module) }
    if opcode == .arrayNew { length = 1 }
    let array = try module.array(index, at: stack.place)
    let element = module.field(array, 0).unpacked
    if opcode == .arrayNewDefault, !element.isDefaultable { throw ModuleError(.notDefaultable, at: stack.place) }
    while length > 0 {
      length -= 1
      try stack.pop(element, module)
    }
    try stack.push(array.reference.nonNull.exact)
  }
}
