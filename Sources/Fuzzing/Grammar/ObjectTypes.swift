import WasmModule

/// The recursion groups that all modules of a case begin with, so that references to their types mean the same in each:
/// structures and arrays with fields of all kinds, subtypes with more fields, function types.
struct ObjectTypes: Sendable {
  private(set) var types: [ModuleDescription.DefinedType] = []
  private(set) var groups: [Int] = []
  /// Types of values that may be referred to, all nullable: abstract ones, and one for each of `types`.
  private(set) var references: [ValueType] = []

  /// None, for modules without objects and typed references.
  init() {}

  init(_ choices: ChoiceStream, _ features: FeatureSet, numbers: [ValueType]) {
    guard features.contains(.functionReferences) || features.contains(.exceptions) else { return }
    choices.begin(.configuration)
    defer { choices.end() }
    let hasObjects = features.contains(.gc)
    if hasObjects { references += [.anyref, .eqref, .i31ref] }
    if features.contains(.exceptions) { references.append(.exnref) }
    if !features.contains(.functionReferences) { return }
    let count = hasObjects ? 2 + choices.below(3) : 1 + choices.below(2)
    for number in 0..<count {
      let size = hasObjects ? 1 + choices.smallBelow(3) : 1
      let first = types.count
      for index in 0..<size {
        // A structure and an array at least.
        let form = hasObjects ? (number == 0 && index == 0 ? 0 : number == 1 && index == 0 ? 60 : choices.below(100)) : 99
        types.append(makeType(choices, numbers, form, before: first, end: hasObjects ? first + size : first))
      }
      groups.append(size)
    }
    if types.contains(where: \.isStructure) { references.append(.structref) }
    if types.contains(where: \.isArray) { references.append(.arrayref) }
    for index in types.indices { references.append(ValueType(defined: UInt32(index))) }
  }

  /// - Parameters:
  ///   - form: a structure below 55, an array below 85, else a function type.
  ///   - before: the first type of the group.
  ///   - end: the first type behind the group.
  private func makeType(
    _ choices: ChoiceStream, _ numbers: [ValueType], _ form: Int, before: Int, end: Int
  ) -> ModuleDescription.DefinedType {
    typealias Field = ModuleDescription.Field
    let hasObjects = end > before
    func field() -> Field {
      Field(storage(choices, numbers, before: before, end: end), isMutable: !choices.chance(25))
    }
    let isFinal = !hasObjects || choices.chance(30)
    let parents = types.indices.filter { index in
      !types[index].isFinal && (form < 55 ? types[index].isStructure : form < 85 ? types[index].isArray : types[index].signature != nil)
    }
    let parent = hasObjects && !parents.isEmpty && choices.chance(60) ? parents[choices.below(parents.count)] : nil
    let inherited = parent.map { types[$0] }
    let composite: ModuleDescription.Composite
    if form < 55 {
      let more = (0..<choices.smallBelow(6)).map { _ in field() }
      composite = .structure((inherited?.fields ?? []) + more)
    } else if form < 85 {
      composite = inherited?.composite ?? .array(field())
    } else {
      composite = inherited?.composite ?? .function(signature(choices, numbers, end: before))
    }
    return ModuleDescription.DefinedType(composite, supertype: parent.map { UInt32($0) }, isFinal: isFinal)
  }

  /// A reference that is never null is to a type of an earlier group: there is a first object.
  private func storage(_ choices: ChoiceStream, _ numbers: [ValueType], before: Int, end: Int) -> ValueType {
    switch choices.below(10) {
    case 0...3: return numbers[choices.below(numbers.count)]
    case 4: return .i8
    case 5: return .i16
    case 6:
      let all = references + [.funcref, .externref]
      return all[choices.below(all.count)]
    case 7 where before > 0:
      return ValueType(defined: UInt32(choices.below(before))).nonNull
    default: return ValueType(defined: UInt32(choices.below(end)))
    }
  }

  private func signature(_ choices: ChoiceStream, _ numbers: [ValueType], end: Int) -> ModuleDescription.Signature {
    func type() -> ValueType {
      let objects = references + (0..<end).map { ValueType(defined: UInt32($0)) }
      return objects.isEmpty || choices.chance(70)
        ? numbers[choices.below(numbers.count)] : objects[choices.below(objects.count)]
    }
    return ModuleDescription.Signature(
      (0..<choices.smallBelow(4)).map { _ in type() }, choices.chance(85) ? [type()] : [])
  }

  /// The types with a second copy behind them: equal, but for their indices.
  var twice: [ModuleDescription.DefinedType] {
    var copies: [ModuleDescription.DefinedType] = []
    var first = 0
    for size in groups {
      for index in first..<first + size {
        var copy = types[index]
        let move: (inout UInt32) -> Void = { if $0 >= first { $0 += UInt32(types.count) } }
        copy.mapValueTypes { $0.mapIndex(move) }
        if var parent = copy.supertype {
          move(&parent)
          copy.supertype = parent
        }
        copies.append(copy)
      }
      first += size
    }
    return types + copies
  }

  // MARK: Matching

  /// Whether a value of a type is one of another type (specification, 3.3.3).
  func matches(_ a: ValueType, _ b: ValueType) -> Bool {
    if a == b { return true }
    guard a.isReference, b.isReference, !a.isNullable || b.isNullable else { return false }
    let (a, b) = (a.nullable, b.nullable)
    return a == b || supertypes(of: a).contains(b)
  }

  /// All above a nullable type, the next first.
  func supertypes(of type: ValueType) -> [ValueType] {
    if type.isDefined {
      guard types.indices.contains(Int(type.index)) else { return [] }
      let own = types[Int(type.index)]
      if let parent = own.supertype {
        let above = ValueType(defined: parent)
        return [above] + supertypes(of: above)
      }
      if own.isStructure { return [.structref, .eqref, .anyref] }
      return own.isArray ? [.arrayref, .eqref, .anyref] : [.funcref]
    }
    switch type {
    case .i31ref, .structref, .arrayref: return [.eqref, .anyref]
    case .eqref: return [.anyref]
    default: return []
    }
  }

  /// The types that match a nullable type, itself among them.
  func subtypes(of type: ValueType) -> [ValueType] { references.filter { matches($0, type) } }

  /// Indices of the defined types that match a reference type.
  func defined(_ type: ValueType) -> [Int] {
    types.indices.filter { matches(ValueType(defined: UInt32($0)), type.nullable) }
  }
}
