import Apus
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What stands behind one guest descriptor. It closes what it owns when the last user lets go: a
/// call of one thread is not disturbed by another's `fd_close`.
///
/// What changes is atomic, a word each; what is changed in two steps is so under the table's lock.
final class Descriptor {
  /// The host's descriptor; -1 where a closure or a buffer of the embedder stands in for one.
  let host: Int32
  /// Whether `host` is this object's to close and to change. What the embedder lent keeps its
  /// flags: they belong to the open file, which others share.
  let isOwned: Bool
  let type: FileType
  private let baseBits: Atomic<UInt64>
  private let inheritingBits: Atomic<UInt64>
  /// The embedder's stream, where `host` is -1.
  let stream: EmbeddedStream?
  /// The guest's name of a preopened directory.
  var preopenName: [UInt8]?
  private let nonblocking = Atomic(false)
  /// The state of `fd_readdir`, of a directory.
  let listing: DescriptorListing?

  init(host: Int32, isOwned: Bool, type: FileType, base: Rights, inheriting: Rights = []) {
    self.host = host
    self.isOwned = isOwned
    self.type = type
    baseBits = Atomic(base.rawValue)
    inheritingBits = Atomic(inheriting.rawValue)
    stream = nil
    listing = type == .directory ? DescriptorListing() : nil
  }

  init(stream: EmbeddedStream, base: Rights) {
    host = -1
    isOwned = false
    type = .unknown
    baseBits = Atomic(base.rawValue)
    inheritingBits = Atomic(0)
    self.stream = stream
    listing = nil
  }

  deinit { if isOwned { close(host) } }

  /// What may be done with the descriptor, and with those opened through it.
  var base: Rights {
    get { Rights(rawValue: baseBits.load(ordering: .relaxed)) }
    set { baseBits.store(newValue.rawValue, ordering: .relaxed) }
  }
  var inheriting: Rights {
    get { Rights(rawValue: inheritingBits.load(ordering: .relaxed)) }
    set { inheritingBits.store(newValue.rawValue, ordering: .relaxed) }
  }

  /// The guest's wish for `nonblock` on a descriptor that is only lent.
  var isNonblocking: Bool {
    get { nonblocking.load(ordering: .relaxed) }
    set { nonblocking.store(newValue, ordering: .relaxed) }
  }

  var isSocket: Bool { type == .socketStream || type == .socketDatagram }

  /// Throws `again` where the guest asked not to be blocked and the host would block. In a program
  /// with threads, waits here and not in the call itself; `intr` where the program ends meanwhile.
  @inline(__always)
  func checkBlocking(events: Int32, _ end: ProgramEnd?) throws(Errno) {
    if isNonblocking {
      if try !Host.isReady(host, events: events) { throw .again }
    } else if let end, type != .regularFile {
      try end.waitUntilReady(host, events: events)
    }
  }
}

/// A guest's descriptors, for all of its threads. A new one gets the lowest free number.
///
/// The lock is held for a look at the table or a change of it, and never while a call may block. There is none, which
/// saves a lookup a third of its time, until the guest gets a second thread.
final class DescriptorTable {
  private var lock: Lock?
  private var entries: [Descriptor?] = []
  let maximum: Int

  init(maximum: Int) {
    self.maximum = maximum
    entries.reserveCapacity(min(16, max(0, maximum)))
  }

  /// From now on several threads may use the table. No other call is under way.
  func share() { if lock == nil { lock = Lock() } }

  @inline(__always)
  private func locked<Result>(_ body: () throws(Errno) -> Result) throws(Errno) -> Result {
    guard let lock else { return try body() }
    return try lock.locked(body)
  }

  /// The descriptor `fd`; `badf` where there is none.
  @inline(__always)
  func descriptor(_ fd: UInt32) throws(Errno) -> Descriptor {
    try locked { () throws(Errno) in try entry(fd) }
  }

  @inline(__always)
  private func entry(_ fd: UInt32) throws(Errno) -> Descriptor {
    guard fd < UInt32(truncatingIfNeeded: entries.count), let entry = entries[Int(fd)] else {
      throw .badf
    }
    return entry
  }

  /// Gives `descriptor` the lowest free number; `mfile` where there is none.
  func insert(_ descriptor: Descriptor) throws(Errno) -> UInt32 {
    try locked { () throws(Errno) in
      if let free = entries.firstIndex(where: { $0 == nil }) {
        entries[free] = descriptor
        return UInt32(truncatingIfNeeded: free)
      }
      guard entries.count < maximum else { throw .mfile }
      entries.append(descriptor)
      return UInt32(truncatingIfNeeded: entries.count - 1)
    }
  }

  /// Whether ``insert(_:)`` would find a number now.
  func checkRoom() throws(Errno) {
    try locked { () throws(Errno) in
      if entries.count >= maximum, !entries.contains(where: { $0 == nil }) { throw .mfile }
    }
  }

  /// Closes `fd`, the host's part of it after the table has forgotten it.
  func remove(_ fd: UInt32) throws(Errno) {
    let closed = try locked { () throws(Errno) in
      let closed = try entry(fd)
      entries[Int(fd)] = nil
      return closed
    }
    withExtendedLifetime(closed) {}
  }

  /// Closes `to` and gives its number to `from`, as one step. Both must be open.
  func renumber(from: UInt32, to: UInt32) throws(Errno) {
    let closed = try locked { () throws(Errno) -> Descriptor? in
      let moved = try entry(from)
      let closed = try entry(to)
      guard from != to else { return nil }
      entries[Int(to)] = moved
      entries[Int(from)] = nil
      return closed
    }
    withExtendedLifetime(closed) {}
  }

  /// Changes a descriptor in several steps that no other such change comes between.
  func change(_ fd: UInt32, _ body: (Descriptor) throws(Errno) -> Void) throws(Errno) {
    try locked { () throws(Errno) in try body(try entry(fd)) }
  }
}
