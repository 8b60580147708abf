import Opcodes

/// Subtyping (specification, 3.3). Indices of types are canonical, so equality is a comparison of integers; a
/// supertype is at most `Limits.subtypingDepth` steps away.
extension TypeSpace {
  /// A value of type `type` may be used as one of type `expected` (3.3.5).
  public func matches(_ type: ValueType, _ expected: ValueType) -> Bool {
    if type == expected || type == .bottom { return true }
    // Where all types of references are nullable and of one kind, only what `ref.func` leaves is not.
    guard FeatureSet.knows(.functionReferences) else { return type.isReference && type.nullable == expected }
    guard type.isReference, expected.isReference, !type.isNullable || expected.isNullable else { return false }
    return matchesHeap(type, expected)
  }

  /// The same for heap types (3.3.3).
  func matchesHeap(_ type: ValueType, _ expected: ValueType) -> Bool {
    if type.code == ValueType.bottomref.code { return true }
    if expected.isDefined {
      if type.isDefined { return matchesDefined(type, expected) }
      return expected.isDefined && type.code == bottom(of: expected)
    }
    if type.isDefined { return abstract(type.index).isSubtype(of: expected.code) }
    return HeapType(code: type.code).isSubtype(of: expected.code)
  }

  private func matchesDefined(_ type: ValueType, _ expected: ValueType) -> Bool {
    if expected.isExact { return type.isExact && type.index == expected.index }
    return isSubtype(type.index, of: expected.index)
  }

  /// A defined type is another or one of its declared subtypes (3.3.4).
  public func isSubtype(_ index: UInt32, of expected: UInt32) -> Bool {
    var index = index
    while index != expected {
      index = definition(Int(index)).supertype
      if index == TypeDefinition.none { return false }
    }
    return true
  }

  /// The least abstract heap type above a defined type.
  func abstract(_ index: UInt32) -> HeapType {
    switch definition(Int(index)).form {
    case .function: HeapType(code: TypeCode.funcref.rawValue)
    case .structure: HeapType(code: TypeCode.structref.rawValue)
    case .array: HeapType(code: TypeCode.arrayref.rawValue)
    }
  }

  /// The code of the least heap type of a reference type's hierarchy.
  func bottom(of type: ValueType) -> UInt8 {
    if type.isDefined { return abstract(type.index).bottom }
    return HeapType(code: type.code).bottom
  }

  /// The nullable reference to the greatest heap type of a reference type's hierarchy.
  func top(of type: ValueType) -> ValueType {
    ValueType(code: (type.isDefined ? abstract(type.index) : HeapType(code: type.code)).top)
  }

  /// A field may be used as another (3.3.9).
  func matchesField(_ field: ValueType, _ expected: ValueType) -> Bool {
    if field == expected { return true }
    // A mutable one has to be of the same type.
    return !field.isMutable && !expected.isMutable && matches(field, expected)
  }
}

/// An abstract heap type, by its code.
struct HeapType {
  var code: UInt8

  var top: UInt8 {
    switch code {
    case TypeCode.funcref.rawValue, TypeForm.noFunction: TypeCode.funcref.rawValue
    case TypeCode.externref.rawValue, TypeForm.noExternal: TypeCode.externref.rawValue
    case TypeCode.exnref.rawValue, TypeForm.noException: TypeCode.exnref.rawValue
    case ValueType.bottomref.code: code
    default: TypeCode.anyref.rawValue
    }
  }

  var bottom: UInt8 {
    switch top {
    case TypeCode.funcref.rawValue: TypeForm.noFunction
    case TypeCode.externref.rawValue: TypeForm.noExternal
    case TypeCode.exnref.rawValue: TypeForm.noException
    case ValueType.bottomref.code: code
    default: TypeForm.none
    }
  }

  func isSubtype(of expected: UInt8) -> Bool {
    if code == expected { return true }
    if code == bottom { return HeapType(code: expected).top == top }
    switch code {
    case TypeCode.i31ref.rawValue, TypeCode.structref.rawValue, TypeCode.arrayref.rawValue:
      return expected == TypeCode.eqref.rawValue || expected == TypeCode.anyref.rawValue
    case TypeCode.eqref.rawValue: return expected == TypeCode.anyref.rawValue
    default: return false
    }
  }
}

extension TypeTable {
  /// Checks the definitions from `first` on against their supertypes (3.2.11) and their descriptors.
  mutating func checkDefinitions(from first: Int, depth limit: Int) throws(ModuleError) {
    guard FeatureSet.knows(.gc) else { return }
    for index in first..<count {
      let definition = definition(index)
      if definition.descriptor != TypeDefinition.none || definition.described != TypeDefinition.none {
        try checkDescriptor(definition, index, first)
      }
      if definition.supertype == TypeDefinition.none { continue }
      let supertype = Int(definition.supertype)
      guard supertype < index else { throw ModuleError(.forwardSupertype, at: offset(index)) }
      let parent = self.definition(supertype)
      guard !parent.isFinal, parent.form == definition.form, matchesComposite(index, supertype),
        matchesDescriptors(definition, parent)
      else { throw ModuleError(.subType, at: offset(index)) }
      guard Int(parent.depth) < min(limit, 255) else { throw ModuleError(limit: .subtypingDepth, at: offset(index)) }
      define(index) { $0.depth = parent.depth + 1 }
    }
  }

  /// The composite types of two types of one form match (3.3.8).
  private func matchesComposite(_ index: Int, _ supertype: Int) -> Bool {
    let type = type(index)
    let parent = self.type(supertype)
    let start = Int(type.start)
    let other = Int(parent.start)
    let parameters = Int(parent.parameterCount)
    if definition(index).form != .function {
      guard type.parameterCount >= parent.parameterCount else { return false }
      for offset in 0..<parameters where !matchesField(pooled(start + offset), pooled(other + offset)) {
        return false
      }
      return true
    }
    guard type.parameterCount == parent.parameterCount, type.resultCount == parent.resultCount else { return false }
    for offset in 0..<parameters where !matches(pooled(other + offset), pooled(start + offset)) { return false }
    for offset in parameters..<(parameters + Int(parent.resultCount))
    where !matches(pooled(start + offset), pooled(other + offset)) {
      return false
    }
    return true
  }

  /// Descriptors stand in pairs, in one recursion group, the described type first (custom descriptors).
  private func checkDescriptor(_ definition: TypeDefinition, _ index: Int, _ first: Int) throws(ModuleError) {
    let own = UInt32(truncatingIfNeeded: index)
    if definition.described != TypeDefinition.none {
      let described = Int(definition.described)
      guard described >= first else { throw ModuleError(.describedOutsideGroup, at: offset(index)) }
      guard described < index else { throw ModuleError(.forwardDescribed, at: offset(index)) }
      guard definition.form == .structure else { throw ModuleError(.describedNoStructure, at: offset(index)) }
      guard self.definition(described).descriptor == own else {
        throw ModuleError(.notDescribedByDescriptor, at: offset(index))
      }
    }
    if definition.descriptor != TypeDefinition.none {
      let descriptor = Int(definition.descriptor)
      guard descriptor >= first else { throw ModuleError(.descriptorOutsideGroup, at: offset(index)) }
      guard definition.form == .structure else { throw ModuleError(.descriptorNoStructure, at: offset(index)) }
      guard self.definition(descriptor).described == own else {
        throw ModuleError(.notDescribedByItsDescriptor, at: offset(index))
      }
    }
  }

  /// A type and its supertype have descriptors and describe types that are sub- and supertypes likewise.
  private func matchesDescriptors(_ definition: TypeDefinition, _ parent: TypeDefinition) -> Bool {
    if parent.descriptor != TypeDefinition.none {
      guard definition.descriptor != TypeDefinition.none,
        self.definition(Int(definition.descriptor)).supertype == parent.descriptor
      else { return false }
    }
    guard (definition.described == TypeDefinition.none) == (parent.described == TypeDefinition.none) else {
      return false
    }
    return definition.described == TypeDefinition.none
      || self.definition(Int(definition.described)).supertype == parent.described
  }

  private func offset(_ index: Int) -> Int { Int(records[index].offset) }
}
