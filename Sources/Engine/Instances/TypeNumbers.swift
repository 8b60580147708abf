/// The defined types of all modules of a machine, numbered once more, so that equal types have one number whichever
/// modules they are of (specification, 3.2.11). A module whose types are plain, function types of WebAssembly 2.0 each in
/// a group of its own, takes no part: such types are compared by their parameters and results.
///
/// Unsafe room. Invariant: a record, its arrays and its module stay in the arena for as long as the machine lives.
struct ModuleTypes {
  let previous: UnsafeMutablePointer<ModuleTypes>?
  let module: Module
  /// The number of type 0, were it equal to no type of an earlier module.
  let firstNumber: UInt32
  /// By hash: the first of its recursion groups in `groups`, plus 1.
  let buckets: UnsafeMutableBufferPointer<UInt32>
  let groups: UnsafeMutablePointer<TypeGroup>
  /// By index, of structures and arrays; nil where the module has none.
  var objectTypes: UnsafeMutablePointer<ObjectTypePointer?>? = nil
}

/// A recursion group that no earlier module has.
struct TypeGroup {
  var hash: UInt64
  /// Its first type, and how many there are.
  var first: UInt32
  var size: UInt32
  /// The next group of the bucket, plus 1.
  var next: UInt32
}

extension MachineState {
  /// Gives the module's types their numbers, where it has any but plain ones.
  mutating func number(_ module: Module) throws(LimitError) {
    guard FeatureSet.knows(.functionReferences),
      module.features.contains(.functionReferences) || module.definitions.count > 0
    else { return }
    let count = module.types.count
    let first = latestTypes?.pointee.nextNumber ?? 0
    guard count <= ValueType.indexLimit - Int(first) else { throw LimitError(.types) }
    let numbers = try arena.allocate(count, of: UInt32.self)
    var bucketCount = 1
    while bucketCount < count { bucketCount <<= 1 }
    let buckets = try arena.allocate(bucketCount, of: UInt32.self)
    buckets.initialize(repeating: 0, count: bucketCount)
    let groups = try arena.allocate(count, of: TypeGroup.self)
    let record = try arena.allocate(1, of: ModuleTypes.self)
    module.typeNumbers = UnsafeMutableBufferPointer(start: numbers, count: count)
    record.initialize(
      to: ModuleTypes(
        previous: latestTypes, module: module, firstNumber: first,
        buckets: UnsafeMutableBufferPointer(start: buckets, count: bucketCount), groups: groups))
    record.pointee.numberTypes()
    try makeObjectTypes(record)
    latestTypes = record
  }
}

extension ModuleTypes {
  fileprivate var nextNumber: UInt32 { firstNumber + UInt32(truncatingIfNeeded: module.types.count) }

  /// Numbers the recursion groups in their order, so that a group refers to numbered ones, or to itself.
  fileprivate func numberTypes() {
    var groupCount: UInt32 = 0
    var first = 0
    while first < module.types.count {
      let size = groupSize(first)
      if Int(module.types[first].canonical) != first {
        // Equal to an earlier group of the same module.
        for index in first..<first + size {
          module.typeNumbers[index] = module.typeNumbers[Int(module.types[index].canonical)]
        }
      } else {
        let hash = hash(first, size)
        let number = find(hash, first, size) ?? (firstNumber + UInt32(truncatingIfNeeded: first))
        for index in 0..<size {
          module.typeNumbers[first + index] = number + UInt32(truncatingIfNeeded: index)
        }
        let bucket = bucket(hash)
        groups[Int(groupCount)] = TypeGroup(
          hash: hash, first: UInt32(truncatingIfNeeded: first), size: UInt32(truncatingIfNeeded: size), next: buckets[bucket])
        groupCount += 1
        buckets[bucket] = groupCount
      }
      first += size
    }
  }

  private func bucket(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (buckets.count - 1) }

  private func groupSize(_ first: Int) -> Int {
    let group = module.definition(first).group
    var end = first + 1
    while end < module.types.count, module.definition(end).group == group { end += 1 }
    return end - first
  }

  /// The number of the first type of an equal group in an earlier module.
  private func find(_ hash: UInt64, _ first: Int, _ size: Int) -> UInt32? {
    var other = previous
    while let types = other {
      var next = types.pointee.buckets[types.pointee.bucket(hash)]
      while next != 0 {
        let group = types.pointee.groups[Int(next) - 1]
        if group.hash == hash, Int(group.size) == size, isEqual(first, size, types.pointee, Int(group.first)) {
          return types.pointee.module.typeNumbers[Int(group.first)]
        }
        next = group.next
      }
      other = types.pointee.previous
    }
    return nil
  }

  private func isEqual(_ first: Int, _ size: Int, _ other: ModuleTypes, _ otherFirst: Int) -> Bool {
    for index in 0..<size {
      for place in 0..<4
      where word(place, first + index, first, size) != other.word(place, otherFirst + index, otherFirst, size) {
        return false
      }
      let (a, b) = (module.types[first + index], other.module.types[otherFirst + index])
      for offset in 0..<Int(a.parameterCount) + Int(a.resultCount)
      where word(module.valueTypes[Int(a.start) + offset], first, size)
        != other.word(other.module.valueTypes[Int(b.start) + offset], otherFirst, size)
      {
        return false
      }
    }
    return true
  }

  private func hash(_ first: Int, _ size: Int) -> UInt64 {
    var hash: UInt64 = 0
    for index in first..<first + size {
      for place in 0..<4 { hash = mix(hash, word(place, index, first, size)) }
      let type = module.types[index]
      for offset in 0..<Int(type.parameterCount) + Int(type.resultCount) {
        hash = mix(hash, word(module.valueTypes[Int(type.start) + offset], first, size))
      }
    }
    return hash
  }

  private func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  /// What of a type is in its records, the pool aside: four words, alike in equal groups.
  private func word(_ place: Int, _ index: Int, _ first: Int, _ size: Int) -> UInt64 {
    let type = module.types[index]
    let definition = module.definition(index)
    switch place {
    case 0:
      return UInt64(type.parameterCount) | UInt64(type.resultCount) << 16 | UInt64(definition.form.rawValue) << 32
        | (definition.isFinal ? 1 << 40 : 0)
    case 1: return word(definition.supertype, first, size)
    case 2: return word(definition.descriptor, first, size)
    default: return word(definition.described, first, size)
    }
  }

  /// A reference to a type: its place in the group, marked by bit 32, or its number.
  private func word(_ index: UInt32, _ first: Int, _ size: Int) -> UInt64 {
    if index == TypeDefinition.none { return UInt64(index) }
    let place = Int(index) - first
    if place >= 0, place < size { return UInt64(place) | 1 << 32 }
    return UInt64(module.typeNumbers[Int(index)])
  }

  private func word(_ type: ValueType, _ first: Int, _ size: Int) -> UInt64 {
    type.isDefined ? UInt64(type.bits & 0x7FF) | word(type.index, first, size) << 11 : UInt64(type.bits)
  }
}

extension Module {
  /// A type of this module as all modules of its machine know it.
  func numbered(_ type: ValueType) -> ValueType {
    type.isDefined && typeNumbers.count > 0 ? type.with(index: typeNumbers[Int(type.index)]) : type
  }
}

/// Subtyping among the numbered types of a machine.
struct MachineTypes: TypeSpace {
  let latest: UnsafeMutablePointer<ModuleTypes>?

  /// The module that a number is of, and the type's index there.
  private func owner(_ number: Int) -> (types: UnsafeMutablePointer<ModuleTypes>, index: Int)? {
    var next = latest
    while let types = next {
      if number >= Int(types.pointee.firstNumber) { return (types, number - Int(types.pointee.firstNumber)) }
      next = types.pointee.previous
    }
    return nil
  }

  /// What objects of the type tell of; nil for a function type.
  func objectType(_ number: Int) -> ObjectTypePointer? {
    guard let (types, index) = owner(number) else { return nil }
    return types.pointee.objectTypes?[index]
  }

  func type(_ number: Int) -> FunctionType {
    guard let (types, index) = owner(number) else { preconditionFailure("a number that was given to no type") }
    return types.pointee.module.types[index]
  }

  /// Its supertype is a number; what else refers to types is not used here.
  func definition(_ number: Int) -> TypeDefinition {
    guard let (types, index) = owner(number) else { preconditionFailure("a number that was given to no type") }
    var definition = types.pointee.module.definition(index)
    if definition.supertype != TypeDefinition.none {
      definition.supertype = types.pointee.module.typeNumbers[Int(definition.supertype)]
    }
    return definition
  }

  func pooled(_ index: Int) -> ValueType { preconditionFailure("numbered types have no pool") }
}
