/// The characters of an identifier, without the `$`: a range of the source or, where the identifier was written as a
/// string, of the lexer's pool, whose offsets begin where the source ends.
struct Name {
  var start: UInt32
  var count: UInt32
  var hash: UInt32
}

extension Lexer {
  /// The name that an identifier token stands for.
  mutating func name(of token: Token) throws(Fault) -> Name {
    let start = token.offset + 1
    guard source[start] == "\"" else {
      return Name(start: token.start + 1, count: token.end - token.start - 1, hash: token.hash)
    }
    let first = pool.count
    unescape(start, Int(token.end), into: &pool)
    guard isUTF8(pool[first...]) else { throw malformedUTF8(at: token.offset) }
    var hash = Hash()
    for byte in pool[first...] { hash.add(byte) }
    return Name(
      start: UInt32(source.count + first), count: UInt32(pool.count - first), hash: hash.value)
  }

  /// A name that was given as bytes.
  mutating func name(_ bytes: [UInt8]) -> Name {
    let first = pool.count
    pool += bytes
    return Name(start: UInt32(source.count + first), count: UInt32(bytes.count), hash: 0)
  }

  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset < source.count ? source[offset] : pool[offset &- source.count]
  }

  func areEqual(_ a: Name, _ b: Name) -> Bool {
    guard a.hash == b.hash, a.count == b.count else { return false }
    var index = 0
    while index < Int(a.count) {
      if byte(Int(a.start) &+ index) != byte(Int(b.start) &+ index) { return false }
      index &+= 1
    }
    return true
  }

  func bytes(of name: Name) -> [UInt8] {
    (Int(name.start)..<Int(name.start + name.count)).map { byte($0) }
  }

  func text(of name: Name) -> String {
    String(decoding: bytes(of: name), as: UTF8.self)
  }
}

/// Names and the indices that they are bound to, in the order of binding. Few names are searched one by one; more are
/// hashed, with open addressing.
struct NameTable {
  struct Entry {
    var name: Name
    var index: UInt32
  }

  private(set) var entries: [Entry] = []
  /// Places in `entries`, from 1, or 0; a power of two of them, or none.
  private var slots: [UInt32] = []
  private static let fewest = 8

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
  }

  func find(_ name: Name, _ lexer: Lexer) -> UInt32? {
    if slots.isEmpty {
      for entry in entries where lexer.areEqual(entry.name, name) { return entry.index }
      return nil
    }
    var slot = Int(name.hash) & (slots.count &- 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) &- 1]
      if lexer.areEqual(entry.name, name) { return entry.index }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// Binds a name that is not bound yet.
  mutating func insert(_ name: Name, _ index: UInt32) {
    entries.append(Entry(name: name, index: index))
    if entries.count <= NameTable.fewest { return }
    if entries.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: entries.count.nextPowerOfTwo * 4)
      for place in entries.indices { occupy(place) }
    } else {
      occupy(entries.count - 1)
    }
  }

  private mutating func occupy(_ place: Int) {
    var slot = Int(entries[place].name.hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(place + 1)
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int {
    1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
