/// The types of a module: the bytes of the type section, and what type uses have to know.
struct TypeTable {
  struct Definition {
    /// Where the function type begins and ends in `bytes`, empty for a type that is none.
    var signature: Range<Int>
    var parameterCount: UInt32
    /// The named fields of a structure, in `fields`.
    var fields: Range<Int>
  }

  /// The recursion groups, one after another.
  var groups = Vector()
  private(set) var definitions: [Definition] = []
  private(set) var fields: [NameTable.Entry] = []
  /// The types that a type use without an index may stand for: final, without supertypes, alone in their group.
  private var plain: [[UInt8]: UInt32] = [:]

  func definition(_ index: UInt32) -> Definition? {
    Int(index) < definitions.count ? definitions[Int(index)] : nil
  }

  func signature(_ index: UInt32) -> ArraySlice<UInt8>? {
    guard let definition = definition(index), !definition.signature.isEmpty else { return nil }
    return groups.bytes[definition.signature]
  }

  mutating func append(_ definition: Definition) {
    definitions.append(definition)
  }

  mutating func append(_ field: NameTable.Entry) {
    fields.append(field)
  }

  /// Puts the head of a recursion group before its types, of which `start` is the first.
  mutating func insert(_ head: [UInt8], at start: Int) {
    groups.bytes.insert(contentsOf: head, at: start)
    var index = definitions.count
    while index > 0, definitions[index - 1].signature.lowerBound >= start {
      index -= 1
      let signature = definitions[index].signature
      definitions[index].signature = signature.lowerBound + head.count..<signature.upperBound + head.count
    }
  }

  /// Says that the latest type is the function type `signature` and nothing more.
  mutating func markPlain(_ signature: [UInt8]) {
    if plain[signature] == nil { plain[signature] = UInt32(definitions.count - 1) }
  }

  /// The index of the first plain function type with these bytes; one is added where there is none. `isNew` tells which.
  mutating func index(of signature: [UInt8], parameterCount: Int) -> (index: UInt32, isNew: Bool) {
    if let index = plain[signature] { return (index, false) }
    let start = groups.bytes.count
    groups.bytes += signature
    groups.count += 1
    append(
      Definition(
        signature: start..<groups.bytes.count, parameterCount: UInt32(parameterCount), fields: 0..<0))
    markPlain(signature)
    return (UInt32(definitions.count - 1), true)
  }
}
