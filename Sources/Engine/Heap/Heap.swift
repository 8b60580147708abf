/// Where objects lie: structures, arrays, exceptions that something refers to. Nothing moves. Room is taken from the front of a free run; when no
/// run is long enough, what nothing refers to is given up, and the search begins anew.
///
/// The heap is divided into *granules* of 16 bytes. A bitmap says at which granule an object begins, so that any word can be
/// tested for being a reference; a second one is where a collection notes what it has reached. There is no list of what is free:
/// between the end of one object and the beginning of the next it is.
///
/// Unsafe room. Invariants: `cursor <= runEnd <= limit <= count`; no object begins between `cursor` and `runEnd`; at
/// each granule whose bit is set an `ObjectHeader` lies, and the object that it tells of ends before `limit`.
struct Heap {
  static let granuleBytes = 16

  let base: Address
  /// Where headers' marks of types count from.
  private let types: Address
  /// The mark of an exception's type.
  let exceptionMark: UInt32
  /// Granules in all.
  let count: Int
  private let starts: UnsafeMutablePointer<UInt64>
  private let reached: UnsafeMutablePointer<UInt64>
  /// Objects that were reached and not looked into yet.
  private let pending: UnsafeMutablePointer<Address>
  private let pendingCapacity: Int
  private var pendingCount = 0
  private var hasOverflowed = false

  /// Granules that are in use so far: few at first, so that memory that was touched before is used again.
  private(set) var limit: Int
  private var cursor = 0
  private var runEnd = 0

  private(set) var statistics = HeapStatistics()
  /// `statistics.bytes` at the last collection.
  private var bytesAtCollection: UInt64 = 0

  /// The room for a heap of that many bytes, and what belongs to it.
  static func byteCount(objects: Int) -> Int {
    let count = objects / granuleBytes
    return count * granuleBytes + 2 * bitmapBytes(count) + pendingCapacity(count) * wordBytes
  }

  private static func bitmapBytes(_ count: Int) -> Int { (count + 63) / 64 * 8 }
  private static func pendingCapacity(_ count: Int) -> Int { max(16, count / 64) }

  /// - Parameters:
  ///   - room: as many bytes as `byteCount(objects:)` says, zero, aligned to 16.
  ///   - types: where the marks of types count from.
  init(_ room: Address, objects: Int, types: Address, exceptionMark: UInt32) {
    base = room
    self.types = types
    self.exceptionMark = exceptionMark
    count = objects / Heap.granuleBytes
    let bitmap = room + count * Heap.granuleBytes
    let bytes = Heap.bitmapBytes(count)
    starts = bitmap.bindMemory(to: UInt64.self, capacity: bytes / 8)
    reached = (bitmap + bytes).bindMemory(to: UInt64.self, capacity: bytes / 8)
    pendingCapacity = Heap.pendingCapacity(count)
    pending = (bitmap + 2 * bytes).bindMemory(to: Address.self, capacity: pendingCapacity)
    limit = min(count, 1 << 14)
  }

  // MARK: Taking room

  /// Room for an object of so many bytes with its header, which the caller writes at once; nil where there is none
  /// without a collection.
  mutating func take(_ byteCount: Int) -> Address? {
    while true {
      if let room = takeFromRun(byteCount) { return room }
      if !nextRun() { return nil }
    }
  }

  /// The same from the run that was begun.
  @inline(__always)
  mutating func takeFromRun(_ byteCount: Int) -> Address? {
    let granules = (byteCount &+ (Heap.granuleBytes &- 1)) / Heap.granuleBytes
    let granule = cursor
    if granules > runEnd &- granule { return nil }
    cursor = granule &+ granules
    starts[granule >> 6] |= 1 &<< UInt64(granule & 63)
    statistics.objects &+= 1
    statistics.bytes &+= UInt64(truncatingIfNeeded: granules &* Heap.granuleBytes)
    return base + granule &* Heap.granuleBytes
  }

  /// Goes to the next free run; false at the end.
  @inline(never)
  private mutating func nextRun() -> Bool {
    var granule = runEnd
    while granule < limit, isStart(granule) { granule += extent(granule) }
    cursor = granule
    runEnd = granule < limit ? nextStart(granule) : limit
    return granule < limit
  }

  @inline(__always)
  private func isStart(_ granule: Int) -> Bool { starts[granule >> 6] & 1 << UInt64(granule & 63) != 0 }

  /// The first granule from this one on at which an object begins, or the limit.
  private func nextStart(_ granule: Int) -> Int {
    var word = granule >> 6
    var bits = starts[word] & (UInt64.max << UInt64(granule & 63))
    while bits == 0 {
      word += 1
      if word << 6 >= limit { return limit }
      bits = starts[word]
    }
    return min(limit, word << 6 + bits.trailingZeroBitCount)
  }

  /// Granules of the object that begins at this one.
  private func extent(_ granule: Int) -> Int {
    let header = (base + granule * Heap.granuleBytes).assumingMemoryBound(to: ObjectHeader.self)
    let type = type(of: header)
    var byteCount = Int(type.pointee.byteCount)
    if type.pointee.form != .structure { byteCount = ObjectHeader.byteCount + byteCount * Int(header.pointee.count) }
    return (byteCount + Heap.granuleBytes - 1) / Heap.granuleBytes
  }

  @inline(__always)
  private func type(of header: UnsafeMutablePointer<ObjectHeader>) -> ObjectTypePointer {
    (types + Int(header.pointee.type) << 3).assumingMemoryBound(to: ObjectType.self)
  }

  /// Half of the room in use or more has been taken since the last collection: it is likely to find as much again.
  var isCollectionWorth: Bool {
    statistics.bytes &- bytesAtCollection >= UInt64(limit * Heap.granuleBytes / 2)
  }

  /// Uses more of the room, twice as much as before; false where all of it is in use.
  mutating func extend() -> Bool {
    if limit == count { return false }
    limit = min(count, limit * 2)
    return true
  }

  // MARK: Collection

  /// Begins a collection: nothing is reached yet.
  mutating func beginCollection() {
    reached.update(repeating: 0, count: (limit + 63) / 64)
    pendingCount = 0
    hasOverflowed = false
  }

  /// A word that may be a reference: the object that it refers to is kept.
  @inline(__always)
  mutating func reach(_ word: UInt64) {
    if let granule = granule(of: word) { reach(granule: granule) }
  }

  /// Where the object would begin that a word refers to, were it a reference to one.
  @inline(__always)
  private func granule(of word: UInt64) -> Int? {
    let distance = UInt64(truncatingIfNeeded: word & ~ObjectHeader.externalBit) &- UInt64(UInt(bitPattern: base))
    if distance >= UInt64(limit * Heap.granuleBytes) || distance & UInt64(Heap.granuleBytes - 1) != 0 { return nil }
    return Int(truncatingIfNeeded: distance) / Heap.granuleBytes
  }

  /// The object that a word from outside refers to; nil where there is none.
  func object(_ word: UInt64) -> UnsafeMutablePointer<ObjectHeader>? {
    guard let granule = granule(of: word), isStart(granule) else { return nil }
    return (base + granule * Heap.granuleBytes).assumingMemoryBound(to: ObjectHeader.self)
  }

  private mutating func reach(granule: Int) {
    let bit: UInt64 = 1 << UInt64(granule & 63)
    if starts[granule >> 6] & bit == 0 || reached[granule >> 6] & bit != 0 { return }
    reached[granule >> 6] |= bit
    if pendingCount == pendingCapacity {
      hasOverflowed = true
      return
    }
    pending[pendingCount] = base + granule * Heap.granuleBytes
    pendingCount += 1
  }

  /// The words from `start` on may be references.
  mutating func reach(_ start: UnsafePointer<UInt64>, count: Int) {
    for index in 0..<count { reach(start[index]) }
  }

  /// Looks into all objects that were reached, and what they reach.
  mutating func reachAll() {
    while true {
      while pendingCount > 0 {
        pendingCount -= 1
        reachFields(pending[pendingCount])
      }
      if !hasOverflowed { return }
      // Some were not noted: all that were reached are looked into once more.
      hasOverflowed = false
      var granule = 0
      while granule < limit {
        if reached[granule >> 6] & 1 << UInt64(granule & 63) != 0 { reachFields(base + granule * Heap.granuleBytes) }
        granule += 1
      }
    }
  }

  private mutating func reachFields(_ object: Address) {
    let header = object.assumingMemoryBound(to: ObjectHeader.self)
    let type = type(of: header)
    if !type.pointee.hasReferences { return }
    if type.pointee.form != .structure {
      let count = planted("firstElementMarked") ? min(1, Int(header.pointee.count)) : Int(header.pointee.count)
      return reach(header.contents.assumingMemoryBound(to: UInt64.self), count: count)
    }
    for index in 0..<Int(type.pointee.fieldCount) - (planted("lastFieldUnmarked") ? 1 : 0) {
      let field = type.pointee.fields[index]
      if field.kind == .reference { reach((object + Int(field.offset)).load(as: UInt64.self)) }
    }
  }

  /// Ends a collection: what was not reached is free.
  mutating func endCollection() {
    var kept = 0
    for word in 0..<(limit + 63) / 64 {
      starts[word] = reached[word]
      kept += reached[word].nonzeroBitCount
    }
    cursor = 0
    runEnd = 0
    statistics.collections &+= 1
    bytesAtCollection = statistics.bytes
    statistics.kept = kept
  }
}

/// What a heap has done since its machine was made.
public struct HeapStatistics: Sendable {
  /// Objects that were made, and the room that they took, in bytes.
  public var objects: UInt64 = 0
  public var bytes: UInt64 = 0
  public var collections: UInt64 = 0
  /// Objects that were left after the last collection.
  public var kept = 0

  init() {}
}
