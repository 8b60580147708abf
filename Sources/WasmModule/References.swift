import Opcodes

/// References (specification, 3.3.6), and the branches that depend on them (3.3.8).
extension FunctionValidator {
  /// Pops a reference of any type, and answers its type: `bottomref` where the code is unreachable.
  mutating func popReference(_ at: inout Position) throws(ModuleError) -> ValueType {
    let type = try popAny(&at)
    if type == .bottom { return ValueType.bottomref.nonNull }
    guard type.isReference else { throw invalid(.typeMismatch) }
    return type
  }

  mutating func refNull(_ at: inout Position) throws(ModuleError) {
    try push(try heapType(&at), &at)
  }

  mutating func refIsNull(_ at: inout Position) throws(ModuleError) {
    _ = try popReference(&at)
    try push(.i32, &at)
  }

  mutating func refAsNonNull(_ at: inout Position) throws(ModuleError) {
    try push(try popReference(&at).nonNull, &at)
  }

  mutating func refFunc(_ at: inout Position) throws(ModuleError) {
    let index = try index(&at)
    guard isIndex(index, module.functions.count) else { throw invalid(.unknownFunction) }
    guard declared[Int(index >> 5)] & (1 &<< (index & 31)) != 0 || planted("undeclaredReference") else {
      throw invalid(.undeclaredFunctionReference)
    }
    try push(module.reference(to: index), &at)
  }

  /// The branch is taken by a null, which it does not carry.
  mutating func brOnNull(_ position: Position) throws(ModuleError) -> Position {
    var at = position
    let own = offset(at.code)
    let label = try label(try index(&at))
    let type = try popReference(&at)
    let types = label.labelTypes
    try repush(types, &at)
    try addBranch(to: label, carried: slots(types), own: own, at)
    try push(type.nonNull, &at)
    return at
  }

  /// The branch carries the reference, which falls through only as a null, and is gone then.
  mutating func brOnNonNull(_ position: Position) throws(ModuleError) -> Position {
    var at = position
    let own = offset(at.code)
    let label = try label(try index(&at))
    let types = label.labelTypes
    guard types.count > 0 else { throw invalid(.typeMismatch) }
    let last = types.base[types.count - 1]
    guard last.isReference else { throw invalid(.typeMismatch) }
    try pop(last.nullable, &at)
    let rest = TypeList(base: types.base, count: types.count - 1)
    try repush(rest, &at)
    try push(last, &at)
    try addBranch(to: label, carried: slots(types), own: own, at)
    at.top -= 1
    return at
  }

  /// A heap type, nullable or not, as the operand's and the result's type of a test or cast.
  mutating func castTarget(_ isNullable: Bool, _ at: inout Position) throws(ModuleError) -> ValueType {
    let type = try heapType(&at)
    return isNullable ? type : type.nonNull
  }

  mutating func refTest(_ isNullable: Bool, _ at: inout Position) throws(ModuleError) {
    let target = try castTarget(isNullable, &at)
    try pop(module.top(of: target), &at)
    try push(.i32, &at)
  }

  mutating func refCast(_ isNullable: Bool, _ at: inout Position) throws(ModuleError) {
    let target = try castTarget(isNullable, &at)
    try pop(module.top(of: target), &at)
    try push(target, &at)
  }

  /// `br_on_cast` and its kin: the branch is taken where the cast succeeds, or where it fails.
  mutating func brOnCast(
    onFailure: Bool, byDescriptor: Bool, _ position: Position
  ) throws(ModuleError) -> Position {
    var at = position
    let own = offset(at.code)
    let flags = try byte(&at)
    guard flags <= 3 else { throw ModuleError(.malformedCastFlags, at: Int(offset(at.code - 1))) }
    let depth = try furtherIndex(&at)
    let source = try castTarget(flags & 1 != 0, &at)
    let target = try castTarget(flags & 2 != 0, &at)
    let label = try label(depth)
    // Custom descriptors want a common supertype only.
    let isCast =
      features.allowed.contains(.customDescriptors)
      ? module.top(of: source) == module.top(of: target) : matches(target, source)
    guard isCast else { throw invalid(.typeMismatch) }
    if byDescriptor { try popDescriptor(of: target, &at) }
    try pop(source, &at)
    // What does not match the target is not null where the target may be.
    let other = target.isNullable ? source.nonNull : source
    let types = label.labelTypes
    guard types.count > 0, matches(onFailure ? other : target, types.base[types.count - 1]) else {
      throw invalid(.typeMismatch)
    }
    try repush(TypeList(base: types.base, count: types.count - 1), &at)
    try push(onFailure ? target : other, &at)
    try addBranch(to: label, carried: slots(types), own: own, at)
    return at
  }
}

/// Custom descriptors.
extension FunctionValidator {
  /// Pops the descriptor that a cast to `target` compares with: exactly of the descriptor's type where the target is
  /// exact.
  mutating func popDescriptor(of target: ValueType, _ at: inout Position) throws(ModuleError) {
    guard target.isDefined else { throw invalid(.typeWithoutDescriptor) }
    let descriptor = module.definition(Int(target.index)).descriptor
    guard descriptor != TypeDefinition.none else { throw invalid(.typeWithoutDescriptor) }
    let type = ValueType(defined: descriptor)
    try pop(target.isExact ? type.exact : type, &at)
  }

  mutating func refCastDescriptor(_ isNullable: Bool, _ at: inout Position) throws(ModuleError) {
    let target = try castTarget(isNullable, &at)
    try popDescriptor(of: target, &at)
    try pop(module.top(of: target), &at)
    try push(target, &at)
  }

  mutating func refGetDescriptor(_ at: inout Position) throws(ModuleError) {
    let index = try index(&at)
    guard isIndex(index, module.types.count) else { throw invalid(.unknownType) }
    let canonical = module.types[Int(index)].canonical
    let descriptor = module.definition(Int(canonical)).descriptor
    guard descriptor != TypeDefinition.none else { throw invalid(.typeWithoutDescriptor) }
    let type = try popAny(&at)
    let isExact = type == .bottom || matches(type, ValueType(defined: canonical).exact)
    guard isExact || matches(type, ValueType(defined: canonical)) else { throw invalid(.typeMismatch) }
    let result = ValueType(defined: descriptor).nonNull
    try push(isExact ? result.exact : result, &at)
  }
}
