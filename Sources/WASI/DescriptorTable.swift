#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What stands behind one guest descriptor. It closes what it owns when the last user lets go.
final class Descriptor {
  /// The host's descriptor; -1 where a closure or a buffer of the embedder stands in for one.
  let host: Int32
  /// Whether `host` is this object's to close and to change. What the embedder lent keeps its
  /// flags: they belong to the open file, which others share.
  let isOwned: Bool
  let type: FileType
  /// What may be done with the descriptor, and with those opened through it.
  var base: Rights
  var inheriting: Rights
  /// The embedder's stream, where `host` is -1.
  let stream: EmbeddedStream?
  /// The guest's name of a preopened directory.
  var preopenName: [UInt8]?
  /// The guest's wish for `nonblock` on a descriptor that is only lent.
  var isNonblocking = false
  /// The state of `fd_readdir`, made by its first call.
  var listing: DirectoryListing?

  init(host: Int32, isOwned: Bool, type: FileType, base: Rights, inheriting: Rights = []) {
    self.host = host
    self.isOwned = isOwned
    self.type = type
    self.base = base
    self.inheriting = inheriting
    stream = nil
  }

  init(stream: EmbeddedStream, base: Rights) {
    host = -1
    isOwned = false
    type = .unknown
    self.base = base
    inheriting = []
    self.stream = stream
  }

  deinit { if isOwned { close(host) } }

  var isSocket: Bool { type == .socketStream || type == .socketDatagram }

  /// Throws `again` where the guest asked not to be blocked and the host would block.
  @inline(__always)
  func checkBlocking(events: Int32) throws(Errno) {
    if isNonblocking, try !Host.isReady(host, events: events) { throw .again }
  }
}

/// A guest's descriptors. A new one gets the lowest free number.
struct DescriptorTable {
  private var entries: [Descriptor?] = []
  let maximum: Int

  init(maximum: Int) {
    self.maximum = maximum
    entries.reserveCapacity(min(16, max(0, maximum)))
  }

  /// The descriptor `fd`; `badf` where there is none.
  @inline(__always)
  func descriptor(_ fd: UInt32) throws(Errno) -> Descriptor {
    guard fd < UInt32(truncatingIfNeeded: entries.count), let entry = entries[Int(fd)] else {
      throw .badf
    }
    return entry
  }

  /// Gives `descriptor` the lowest free number; `mfile` where there is none.
  mutating func insert(_ descriptor: Descriptor) throws(Errno) -> UInt32 {
    if let free = entries.firstIndex(where: { $0 == nil }) {
      entries[free] = descriptor
      return UInt32(truncatingIfNeeded: free)
    }
    guard entries.count < maximum else { throw .mfile }
    entries.append(descriptor)
    return UInt32(truncatingIfNeeded: entries.count - 1)
  }

  /// Whether ``insert(_:)`` would find a number.
  func checkRoom() throws(Errno) {
    if entries.count >= maximum, !entries.contains(where: { $0 == nil }) { throw .mfile }
  }

  /// Closes `fd`.
  mutating func remove(_ fd: UInt32) throws(Errno) {
    _ = try descriptor(fd)
    entries[Int(fd)] = nil
  }

  /// Closes `to` and gives its number to `from`, as one step. Both must be open.
  mutating func renumber(from: UInt32, to: UInt32) throws(Errno) {
    let moved = try descriptor(from)
    _ = try descriptor(to)
    guard from != to else { return }
    entries[Int(to)] = moved
    entries[Int(from)] = nil
  }
}
