/// The names of a module's name section (specification, A.5) as identifiers.
struct PrintedNames {
  /// A name and how it is written.
  struct Entry {
    /// What it belongs to: a function or a type, and 0 in a space that is not nested.
    var outer: UInt32
    var index: UInt32
    /// The name in the module's bytes.
    var name: Range<Int>
    /// The identifier in `identifiers`; empty where the name is, since no identifier is.
    var identifier = 0..<0
    /// Whether the identifier is not the name but one like it, because the name is not unique.
    var isReplaced = false

    var key: UInt64 { UInt64(outer) << 32 | UInt64(index) }
  }

  /// By index space, in ascending order of `key`.
  private var entries: [[Entry]] = Array(repeating: [], count: Int(NamedSpace.tag.rawValue) + 1)
  /// The identifiers, each with its `$`.
  private(set) var identifiers: [UInt8] = []
  /// The number of names.
  private(set) var count = 0
  /// Whether the section is what a parser makes of identifiers: known subsections in ascending order, names in
  /// ascending order of their indices, nothing empty, shortest integers.
  private(set) var isCanonical = true

  init() {}

  /// Reads a name section.
  init(parsing contents: Range<Int>, of bytes: [UInt8]) throws(PrintError) {
    var reader = BinaryReader(bytes, contents)
    var last = -1
    while !reader.isAtEnd {
      let id = try reader.byte()
      if Int(id) <= last { isCanonical = false }
      last = Int(id)
      let range = try reader.byteVector()
      guard let space = NamedSpace(rawValue: id) else {
        isCanonical = false
        continue
      }
      var inner = BinaryReader(bytes, range)
      try read(space, &inner)
      if !inner.isAtEnd || !inner.isCanonical { isCanonical = false }
    }
    if !reader.isCanonical { isCanonical = false }
    for space in entries.indices where !entries[space].isEmpty {
      count += entries[space].count
      // Labels may have equal names: the inner one hides the outer.
      entries[space] = makingIdentifiers(entries[space], bytes, areUnique: space != NamedSpace.label.rawValue)
      // Only what is not nested can have a name beside its identifier.
      let isNested = NamedSpace(rawValue: UInt8(space))?.isNested ?? false
      if isNested, entries[space].contains(where: { $0.isReplaced || $0.identifier.isEmpty }) { isCanonical = false }
    }
  }

  private mutating func read(_ space: NamedSpace, _ reader: inout BinaryReader) throws(PrintError) {
    if space == .module {
      append(Entry(outer: 0, index: 0, name: try reader.name()), to: space)
    } else if space.isNested {
      let count = try reader.count()
      if count == 0 { isCanonical = false }
      for _ in 0..<count {
        let outer = try reader.u32()
        try readMap(of: space, outer, &reader)
      }
    } else {
      try readMap(of: space, 0, &reader)
    }
  }

  private mutating func readMap(
    of space: NamedSpace, _ outer: UInt32, _ reader: inout BinaryReader
  ) throws(PrintError) {
    let count = try reader.count()
    if count == 0 { isCanonical = false }
    for _ in 0..<count {
      let index = try reader.u32()
      append(Entry(outer: outer, index: index, name: try reader.name()), to: space)
    }
  }

  /// A name that comes out of order, or for the second time, is left out; such a section is not canonical.
  private mutating func append(_ entry: Entry, to space: NamedSpace) {
    if let last = entries[Int(space.rawValue)].last, last.key >= entry.key {
      isCanonical = false
      return
    }
    entries[Int(space.rawValue)].append(entry)
  }

  // MARK: Identifiers

  /// Gives each name an identifier that is unique among those of the same function or type. The first one of several
  /// equal names keeps it; the others get their index as a suffix.
  private mutating func makingIdentifiers(
    _ entries: [Entry], _ bytes: [UInt8], areUnique: Bool
  ) -> [Entry] {
    var entries = entries
    var used: Set<[UInt8]> = []
    var start = entries.startIndex
    while start < entries.endIndex {
      let outer = entries[start].outer
      let end = entries[start...].firstIndex { $0.outer != outer } ?? entries.endIndex
      used.removeAll(keepingCapacity: true)
      for place in start..<end {
        entries[place].isReplaced = !used.insert(Array(bytes[entries[place].name])).inserted && areUnique
      }
      for place in start..<end where !entries[place].name.isEmpty {
        var name = Array(bytes[entries[place].name])
        if entries[place].isReplaced {
          name += "#\(entries[place].index)".utf8
          while !used.insert(name).inserted { name.append(0x23) }
        }
        entries[place].identifier = appendIdentifier(name)
      }
      start = end
    }
    return entries
  }

  private mutating func appendIdentifier(_ name: [UInt8]) -> Range<Int> {
    let start = identifiers.count
    identifiers.append(0x24)
    if name.allSatisfy(Self.isIdentifierCharacter) {
      identifiers += name
    } else {
      var quoted = TextBuffer(limit: .max)
      quoted.append(name: name[...])
      identifiers += quoted.bytes
    }
    return start..<identifiers.count
  }

  /// The characters of an identifier that needs no quotes (specification, 6.3.5).
  private static func isIdentifierCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // ! # $ % & ' * + - . / : < = > ? @ \ ^ _ ` | ~
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D...0x2F, 0x3A, 0x3C...0x40, 0x5C, 0x5E...0x60, 0x7C, 0x7E: true
    default: false
    }
  }

  // MARK: Lookup

  /// Whether any thing of the space has a name, of all functions or types together.
  func hasNames(_ space: NamedSpace) -> Bool { !entries[Int(space.rawValue)].isEmpty }

  func entry(_ space: NamedSpace, _ index: UInt32, of outer: UInt32 = 0) -> Entry? {
    let list = entries[Int(space.rawValue)]
    if list.isEmpty { return nil }
    let key = UInt64(outer) << 32 | UInt64(index)
    var low = 0
    var high = list.count
    // Most spaces have names for all indices or for the first ones: then the place is the index.
    if outer == 0, index < list.count, list[Int(index)].key == key { return list[Int(index)] }
    while low < high {
      let middle = (low + high) / 2
      if list[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].key == key ? list[low] : nil
  }
}
