/// A structure or array type that an instruction names.
struct Aggregate {
  /// Its canonical index.
  var index: UInt32
  /// Where its fields begin in the pool; an array has one.
  var start: Int
  var count: Int

  /// The nullable reference to it.
  var reference: ValueType { ValueType(defined: index) }
}

/// The types that instructions name. A problem is reported at the place that the caller gives.
extension Module {
  func structure(_ index: UInt32, at place: Int) throws(ModuleError) -> Aggregate {
    try aggregate(index, .structure, .nonStructureType, at: place)
  }

  func array(_ index: UInt32, at place: Int) throws(ModuleError) -> Aggregate {
    try aggregate(index, .array, .nonArrayType, at: place)
  }

  private func aggregate(
    _ index: UInt32, _ form: TypeDefinition.Form, _ reason: ModuleError.Reason, at place: Int
  ) throws(ModuleError) -> Aggregate {
    guard isIndex(index, types.count) else { throw ModuleError(.unknownType, at: place) }
    guard definition(Int(index)).form == form else { throw ModuleError(reason, at: place) }
    let type = types[Int(index)]
    return Aggregate(index: type.canonical, start: Int(type.start), count: Int(type.parameterCount))
  }

  /// A field type.
  func field(_ type: Aggregate, _ index: Int) -> ValueType { valueTypes[type.start + index] }

  /// Whether a structure can be made with or without a descriptor, and with or without values for its fields. Answers
  /// the type of the descriptor.
  func allocation(
    _ type: Aggregate, described: Bool, default isDefault: Bool, at place: Int
  ) throws(ModuleError) -> ValueType? {
    let descriptor = definition(Int(type.index)).descriptor
    if described, descriptor == TypeDefinition.none { throw ModuleError(.noDescriptorAllocation, at: place) }
    if !described, descriptor != TypeDefinition.none { throw ModuleError(.descriptorAllocation, at: place) }
    if isDefault {
      for index in 0..<type.count where !field(type, index).unpacked.isDefaultable {
        throw ModuleError(.notDefaultable, at: place)
      }
    }
    return described ? ValueType(defined: descriptor).exact : nil
  }

  /// The type of a reference to a function: to exactly its type, unless it is an import that may be of a subtype.
  func reference(to function: UInt32) -> ValueType {
    if !FeatureSet.knows(.functionReferences) { return .funcref.nonNull }
    let record = functions[Int(function)]
    let type = ValueType(defined: types[Int(record.typeIndex)].canonical).nonNull
    return Int(function) >= importedFunctions || record.isExactImport ? type.exact : type
  }
}
