/// A type while its section is read.
struct TypeRecord {
  var type: FunctionType
  var definition: TypeDefinition
  /// Where it is in the module's bytes.
  var offset: UInt32
}

/// What subtyping has to know of the defined types: those of a module, or of one whose type section is being read.
public protocol TypeSpace {
  func type(_ index: Int) -> FunctionType
  func definition(_ index: Int) -> TypeDefinition
  /// A value or field type of the pool.
  func pooled(_ index: Int) -> ValueType
}

/// The types of a section that is being read.
struct TypeTable: TypeSpace {
  var records: DescendingRecords<TypeRecord>
  private let pool: Records<ValueType>
  var poolCount = 0
  /// The types up to the end of the group that is being read: those that may be referred to.
  var limit = 0
  /// All types are final function types in groups of their own.
  private(set) var isPlain = true

  init(_ records: Records<TypeRecord>, _ pool: Records<ValueType>) {
    self.records = DescendingRecords(records)
    self.pool = pool
  }

  var count: Int { records.count }
  func type(_ index: Int) -> FunctionType { records[index].type }
  func definition(_ index: Int) -> TypeDefinition { records[index].definition }
  func pooled(_ index: Int) -> ValueType { pool.raw(index) }

  mutating func append(_ record: TypeRecord, in room: Records<TypeRecord>) {
    records.append(record, in: room)
    var plain = TypeDefinition.plain
    plain.group = UInt32(truncatingIfNeeded: count - 1)
    if record.definition != plain { isPlain = false }
  }

  mutating func define(_ index: Int, _ change: (inout TypeDefinition) -> Void) {
    isPlain = false
    change(&records[index].definition)
  }
}

/// Recursion groups are equal where they have the same structure, references within each group taken as places in it
/// (specification, 3.2.11). They are found by a hash of that structure.
struct RecursionGroup {
  var hash: UInt64
  var first: UInt32
  var size: UInt32
  /// The next group in the same bucket.
  var next: UInt32
}

struct RecursionGroups {
  private var buckets: Records<UInt32>
  private var groups: Records<RecursionGroup>
  private static var none: UInt32 { .max }

  /// A power of two.
  static func bucketCount(_ groups: Int) -> Int {
    var count = 1
    while count < groups { count <<= 1 }
    return count
  }

  init(_ buckets: Records<UInt32>, _ groups: Records<RecursionGroup>) {
    self.buckets = buckets
    self.groups = groups
    self.buckets.append(RecursionGroups.none, upTo: buckets.capacity)
  }

  /// The first type of an earlier group that is equal to the last one of the table; if there is none, adds the last.
  mutating func find(_ first: Int, _ hash: UInt64, _ table: TypeTable) -> Int? {
    let bucket = Int(truncatingIfNeeded: hash & UInt64(buckets.capacity - 1))
    var index = buckets[bucket]
    while index != RecursionGroups.none {
      let group = groups[Int(index)]
      if group.hash == hash, Int(group.size) == table.count - first,
        table.isEqual(from: first, to: Int(group.first))
      {
        return Int(group.first)
      }
      index = group.next
    }
    groups.append(
      RecursionGroup(
        hash: hash, first: UInt32(truncatingIfNeeded: first), size: UInt32(truncatingIfNeeded: table.count - first),
        next: buckets[bucket]))
    buckets[bucket] = UInt32(truncatingIfNeeded: groups.count - 1)
    return nil
  }
}

extension TypeTable {
  /// Gives the types of the last group, from `first` on, their canonical indices, and makes what they refer to
  /// canonical. Answers false where an earlier group is equal.
  mutating func canonicalize(from first: Int, _ poolStart: Int, _ groups: inout RecursionGroups) -> Bool {
    for index in poolStart..<poolCount where FeatureSet.knows(.functionReferences) {
      let type = pool.raw(index)
      if type.isDefined, Int(type.index) < first {
        pool.setRaw(index, type.with(index: records[Int(type.index)].type.canonical))
      }
    }
    for index in first..<count where FeatureSet.knows(.gc) {
      let supertype = records[index].definition.supertype
      if supertype < UInt32(truncatingIfNeeded: first) {
        records[index].definition.supertype = records[Int(supertype)].type.canonical
      }
    }
    let hash = hash(from: first)
    let equal = groups.find(first, hash, self)
    for index in first..<count {
      guard let equal else {
        records[index].type.canonical = UInt32(truncatingIfNeeded: index)
        continue
      }
      let other = equal + (index - first)
      records[index].type = records[other].type
      let group = records[index].definition.group
      records[index].definition = records[other].definition
      records[index].definition.group = group
    }
    return equal == nil
  }

  /// An index as it counts for equality: within the group from its start, marked by bit 32.
  private func relative(_ index: UInt32, _ first: Int) -> UInt64 {
    index == TypeDefinition.none || Int(index) < first
      ? UInt64(index) : UInt64(Int(index) - first) | 1 << 32
  }

  private func relative(_ type: ValueType, _ first: Int) -> UInt64 {
    type.isDefined ? UInt64(type.bits & 0x7FF) | relative(type.index, first) << 11 : UInt64(type.bits)
  }

  /// What of a type is in its record, the pool aside: four words, of which others than the first say something of
  /// objects alone.
  @inline(__always) private var words: Range<Int> { 0..<(FeatureSet.knows(.gc) ? 4 : 1) }
  private func word(_ place: Int, of index: Int, _ first: Int) -> UInt64 {
    let type = records[index].type
    let definition = records[index].definition
    switch place {
    case 0:
      return UInt64(type.parameterCount) | UInt64(type.resultCount) << 16
        | UInt64(definition.form.rawValue) << 32 | (definition.isFinal ? 1 << 40 : 0)
    case 1: return relative(definition.supertype, first)
    case 2: return relative(definition.descriptor, first)
    default: return relative(definition.described, first)
    }
  }

  private func hash(from first: Int) -> UInt64 {
    var hash: UInt64 = 0
    for index in first..<count {
      for place in words { hash = mix(hash, word(place, of: index, first)) }
      let type = records[index].type
      let start = Int(type.start)
      for offset in 0..<(Int(type.parameterCount) + Int(type.resultCount)) {
        hash = mix(hash, relative(pool.raw(start + offset), first))
      }
    }
    return hash
  }

  private func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  /// Whether the last group, from `first` on, has the structure of the one from `other` on, which has its size.
  fileprivate func isEqual(from first: Int, to other: Int) -> Bool {
    for index in first..<count {
      let match = other + (index - first)
      for place in words where word(place, of: index, first) != word(place, of: match, other) { return false }
      let type = records[index].type
      let start = Int(records[match].type.start)
      for offset in 0..<(Int(type.parameterCount) + Int(type.resultCount))
      where relative(pool.raw(Int(type.start) + offset), first) != relative(pool.raw(start + offset), other) {
        return false
      }
    }
    return true
  }
}
