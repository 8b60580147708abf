/// Writes the side table: the entries of the function under validation grow upwards from the low end of the
/// arena's free part, its far branches downwards from the high end, and both are joined when the function ends.
///
/// A forward branch whose label has not ended is in that label's chain: its entry holds in `programDelta` the offset
/// of the byte after its opcode, and in `tableDelta` (as `UInt16`) how many entries before it in the chain stands, 0
/// for the last. What does not fit is in a `FarBranch` from the start.
///
/// Unsafe room. Invariants: `entries + count <= lowestFar`, both inside the arena's free part; a chain goes only to
/// lower indices, all below `count`.
struct SideTableWriter {
  /// The first entry of the module.
  private let table: UnsafeMutablePointer<BranchEntry>
  /// Entries of the functions before this one.
  private(set) var total = 0
  private var entries: UnsafeMutablePointer<BranchEntry>
  /// Entries of this function so far.
  private(set) var count = 0
  private var lowestFar: UnsafeMutableRawPointer
  private var farCount = 0
  /// Where it is given, each function's entries are compared with it, and then forgotten.
  private let companion: Companion?

  /// - Parameter place: where the low end of the arena is.
  init(_ place: Records<BranchEntry>, companion: Companion?) {
    self.companion = companion
    table = place.buffer.baseAddress.unsafelyUnwrapped
    entries = table
    lowestFar = UnsafeMutableRawPointer(table)
  }

  /// The entries of all finished functions, their far branches among them.
  var entryBuffer: UnsafeMutableBufferPointer<BranchEntry> {
    // Nobody writes to a finished table.
    companion.map { UnsafeMutableBufferPointer(mutating: $0.entries) } ?? UnsafeMutableBufferPointer(start: table, count: total)
  }

  /// The same memory as far branches.
  var farBuffer: UnsafeMutableBufferPointer<FarBranch> {
    UnsafeMutableBufferPointer(
      start: UnsafeMutableRawPointer(entryBuffer.baseAddress)?.assumingMemoryBound(to: FarBranch.self), count: total / 2)
  }

  /// Starts a function. The arena's free part, from the end of the table on, belongs to the writer until `finish`.
  mutating func begin(end: UnsafeMutableRawPointer) {
    entries = companion == nil ? table + total : table
    count = 0
    farCount = 0
    let room = UnsafeMutableRawPointer(entries)
    // Whole entries only.
    lowestFar = end > room ? room + ((end - room) & ~7) : room
  }

  /// Adds a forward branch to the chain of a label.
  @inline(__always)
  mutating func addForward(
    from own: UInt32, carried: Int, dropped: Int, to chain: inout UInt32
  ) throws(LimitError) {
    let index = count
    let link = chain == 0 ? 0 : index + 1 - Int(chain)
    if carried <= 255, isNear(dropped), link <= 0xFFFF {
      let entry = try next()
      entry.initialize(
        to: BranchEntry(
          programDelta: Int32(bitPattern: own), tableDelta: Int16(bitPattern: UInt16(truncatingIfNeeded: link)),
          carriedSlots: UInt8(truncatingIfNeeded: carried), droppedSlots: UInt8(truncatingIfNeeded: dropped)))
    } else {
      try addFar(Int32(bitPattern: own), link, carried, dropped)
    }
    chain = UInt32(truncatingIfNeeded: index + 1)
  }

  @inline(__always)
  private func isNear(_ dropped: Int) -> Bool {
    dropped < Int(BranchEntry.tryTable) || (planted("dropped255") && dropped == 255)
  }

  /// Adds the entry of a `try_table`, to be completed when all of its entries are there.
  mutating func addTry(at place: UInt32) throws(LimitError) {
    try next().initialize(
      to: BranchEntry(
        programDelta: Int32(truncatingIfNeeded: place), tableDelta: 0, carriedSlots: 0, droppedSlots: BranchEntry.tryTable))
  }

  /// - Parameters:
  ///   - index: of the entry, fewer than 32,767 ago.
  ///   - bytes: of the immediates.
  mutating func completeTry(_ index: Int, bytes: Int) {
    entries[index].tableDelta = Int16(truncatingIfNeeded: count - index)
    entries[index].carriedSlots = UInt8(exactly: bytes) ?? 0
  }

  /// Adds the entry of an instruction whose operands are vectors, as `BranchEntry.vectorMark` has it.
  mutating func addVectorMark(at own: UInt32) throws(LimitError) {
    try next().initialize(to: .vectorMark(at: own))
  }

  /// Adds a branch to a loop.
  mutating func addBackward(
    from own: UInt32, carried: Int, dropped: Int, to target: UInt32, entry targetEntry: Int
  ) throws(LimitError) {
    let programDelta = Int32(truncatingIfNeeded: Int(target) - Int(own))
    let tableDelta = targetEntry - count
    if carried <= 255, isNear(dropped), let near = Int16(exactly: tableDelta) {
      let entry = try next()
      entry.initialize(
        to: BranchEntry(
          programDelta: programDelta, tableDelta: near,
          carriedSlots: UInt8(truncatingIfNeeded: carried), droppedSlots: UInt8(truncatingIfNeeded: dropped)))
    } else {
      try addFar(programDelta, tableDelta, carried, dropped)
    }
  }

  /// All branches of a chain go to the byte at offset `target`, and on with the next entry.
  @inline(__always)
  mutating func resolve(_ chain: UInt32, to target: UInt32) throws(LimitError) {
    if chain != 0 { try resolveAll(chain, to: target) }
  }

  @inline(never)
  private mutating func resolveAll(_ chain: UInt32, to target: UInt32) throws(LimitError) {
    var index = Int(chain) - 1
    while true {
      let entry = entries + index
      let link: Int
      if entry.pointee.droppedSlots == BranchEntry.far {
        let far = farBranch(Int(entry.pointee.programDelta))
        link = Int(far.pointee.tableDelta)
        let own = UInt32(bitPattern: far.pointee.programDelta)
        far.pointee.programDelta = Int32(truncatingIfNeeded: Int(target) - Int(own))
        far.pointee.tableDelta = Int32(truncatingIfNeeded: count - index)
      } else {
        link = Int(UInt16(bitPattern: entry.pointee.tableDelta))
        let own = UInt32(bitPattern: entry.pointee.programDelta)
        let delta = Int32(truncatingIfNeeded: Int(target) - Int(own))
        if let near = Int16(exactly: count - index) {
          entry.pointee.programDelta = delta
          entry.pointee.tableDelta = near
        } else {
          let carried = UInt32(entry.pointee.carriedSlots)
          let dropped = UInt32(entry.pointee.droppedSlots)
          let number = try nextFar(
            FarBranch(
              programDelta: delta, tableDelta: Int32(truncatingIfNeeded: count - index),
              carriedSlots: carried, droppedSlots: dropped))
          entry.pointee = BranchEntry(
            programDelta: number, tableDelta: 0, carriedSlots: 0, droppedSlots: BranchEntry.far)
        }
      }
      if link == 0 { return }
      index -= link
    }
  }

  /// Ends the function: its far branches move behind its entries.
  /// - Returns: whether the companion, if there is one, has these entries.
  mutating func finish() throws(LimitError) -> Bool {
    if farCount > 0 { try moveFarBranches() }
    defer { total += count }
    return companion?.holds(UnsafeBufferPointer(start: entries, count: count), from: total) ?? true
  }

  /// Entries that are kept in the arena.
  var keptCount: Int { companion == nil ? total : 0 }
  /// Whether the companion, if there is one, has no entries besides.
  var isWhole: Bool { companion.map { $0.entries.count == total } ?? true }

  @inline(never)
  private mutating func moveFarBranches() throws(LimitError) {
    let own = count
    // Far branches are indexed from the start of the table in units of two entries.
    if (total + count) & 1 != 0 {
      try next().initialize(to: BranchEntry(programDelta: 0, tableDelta: 0, carriedSlots: 0, droppedSlots: 0))
    }
    UnsafeMutableRawPointer(entries + count).copyMemory(
      from: lowestFar, byteCount: farCount * MemoryLayout<FarBranch>.stride)
    // They lie in reverse: the last one first.
    let last = Int32(truncatingIfNeeded: (total + count) / 2 + farCount - 1)
    for index in 0..<own where entries[index].isFar {
      entries[index].programDelta = last - entries[index].programDelta
    }
    count += 2 * farCount
  }

  @inline(__always)
  private mutating func next() throws(LimitError) -> UnsafeMutablePointer<BranchEntry> {
    let entry = entries + count
    guard UnsafeMutableRawPointer(entry + 1) <= lowestFar else { throw LimitError(.arenaBytes) }
    count += 1
    return entry
  }

  @inline(never)
  private mutating func addFar(_ delta: Int32, _ tableDelta: Int, _ carried: Int, _ dropped: Int) throws(LimitError) {
    let entry = try next()
    let number = try nextFar(
      FarBranch(
        programDelta: delta, tableDelta: Int32(truncatingIfNeeded: tableDelta),
        carriedSlots: UInt32(truncatingIfNeeded: carried), droppedSlots: UInt32(truncatingIfNeeded: dropped)))
    entry.initialize(
      to: BranchEntry(programDelta: number, tableDelta: 0, carriedSlots: 0, droppedSlots: BranchEntry.far))
  }

  private mutating func nextFar(_ branch: FarBranch) throws(LimitError) -> Int32 {
    let stride = MemoryLayout<FarBranch>.stride
    guard lowestFar - UnsafeMutableRawPointer(entries + count) >= stride else { throw LimitError(.arenaBytes) }
    lowestFar -= stride
    lowestFar.initializeMemory(as: FarBranch.self, to: branch)
    farCount += 1
    return Int32(truncatingIfNeeded: farCount - 1)
  }

  private func farBranch(_ number: Int) -> UnsafeMutablePointer<FarBranch> {
    (lowestFar + (farCount - 1 - number) * MemoryLayout<FarBranch>.stride).assumingMemoryBound(to: FarBranch.self)
  }
}
