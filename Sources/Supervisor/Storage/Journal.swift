/// The records of a device, in two pages of which one is in force.
///
/// A page begins with a header: `APJ1`, a generation u32, 20 zero bytes, CRC-32. The page with the highest generation is in
/// force. When it is full, the other one is erased, gets the later half of the records, then the header, and so is
/// in force: until the header is whole, a cut leaves the old page as it was. A record that a cut has torn is passed over.
public struct Journal {
  let storage: Storage
  /// 0 or 1.
  private var page = 0
  private var generation: UInt32 = 0
  /// The place of the next record, from 1 on; place 0 is the header's.
  private var next = 0
  /// The last record that is whole.
  private(set) var last = Record()

  /// Reads the journal, or makes one where there is none. It throws only what is wrong with the storage.
  public init(_ storage: Storage) throws(Refusal) {
    self.storage = storage
    guard let current = newest() else {
      try storage.erase(page: 1)
      try storage.erase(page: 0)
      try writeHeader(1, to: 0)
      next = 1
      generation = 1
      var first = Record()
      first.event = .formatted
      try append(first)
      return
    }
    page = current.page
    generation = current.generation
    next = places
    while next > 1, bytes(page, next - 1).isBlank { next -= 1 }
    for place in 1..<next {
      if let record = record(place), place == 1 || record.sequence >= last.sequence { last = record }
    }
  }

  /// Whether there is one.
  public static func exists(in storage: Storage) -> Bool { Journal(unread: storage).newest() != nil }

  private init(unread storage: Storage) { self.storage = storage }

  /// Places in a page.
  private var places: Int { storage.pageBytes / Record.byteCount }

  private func bytes(_ page: Int, _ place: Int) -> Bytes {
    storage.bytes(page * storage.pageBytes + place * Record.byteCount, Record.byteCount)
  }

  private func record(_ place: Int) -> Record? { Record(parsing: bytes(page, place)) }

  private func newest() -> (page: Int, generation: UInt32)? {
    var best: (page: Int, generation: UInt32)?
    for page in 0..<2 {
      let header = bytes(page, 0)
      guard header.part(0, 4).equals("APJ1"), header.u32(28) == CRC32.of(header.part(0, 28)) else { continue }
      let generation = header.u32(4)
      if generation > best?.generation ?? 0 { best = (page, generation) }
    }
    return best
  }

  private func writeHeader(_ generation: UInt32, to page: Int) throws(Refusal) {
    var header = ByteBuffer<32>()
    header.append("APJ1")
    header.append(generation)
    while header.count < 28 { header.append(UInt8(0)) }
    header.append(header.withBytes { CRC32.of($0) })
    try write(&header, to: page, 0)
  }

  private func write(_ buffer: inout ByteBuffer<32>, to page: Int, _ place: Int) throws(Refusal) {
    let offset = page * storage.pageBytes + place * Record.byteCount
    let failure: Refusal? = buffer.withBytes { bytes in
      do throws(Refusal) { try storage.program(offset, bytes) } catch { return error }
      return nil
    }
    if let failure { throw failure }
  }

  /// Adds a record, with the next sequence number. It is in force once this returns.
  mutating func append(_ record: Record) throws(Refusal) {
    if next >= places { try turn() }
    var record = record
    record.sequence = last.sequence &+ 1
    var buffer = ByteBuffer<32>()
    record.write(to: &buffer)
    // Whatever comes of it, the place is used.
    next += 1
    try write(&buffer, to: page, next - 1)
    last = record
  }

  /// Goes on in the other page.
  private mutating func turn() throws(Refusal) {
    let other = 1 - page
    try storage.erase(page: other)
    var place = 1
    for old in 1..<places {
      // The later half, and in any case the last one.
      guard let record = record(old), record.sequence == last.sequence || old > places / 2 else { continue }
      var buffer = ByteBuffer<32>()
      record.write(to: &buffer)
      try write(&buffer, to: other, place)
      place += 1
    }
    try writeHeader(generation + 1, to: other)
    page = other
    generation += 1
    next = place
  }

  /// Walks over the records whose sequence numbers are at least this, in their order.
  func records(from sequence: UInt32) -> Walk { Walk(journal: self, sequence: sequence) }

  struct Walk {
    let journal: Journal
    let sequence: UInt32
    private var place = 1

    init(journal: Journal, sequence: UInt32) {
      self.journal = journal
      self.sequence = sequence
    }

    mutating func next() -> Record? {
      while place < journal.next {
        place += 1
        if let record = journal.record(place - 1), record.sequence >= sequence { return record }
      }
      return nil
    }
  }
}
