import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The buffers of one read or write (`iovec`, `ciovec`), and the host's calls that take them.
///
/// Made once and used again by each call, so that a call allocates nothing. Bytes go straight
/// between the host and guest memory.
final class Vectors {
  // This file is a room for unsafe code. `entries` has room for `maximum` from `init` to `deinit`.
  // The first `count` point into guest memory, checked by `gather`; only the call that gathered
  // them uses them.

  /// How many buffers one read or write uses; further ones are left for the guest's next call,
  /// as with any short read or write.
  static let maximum = 1024

  private let entries: UnsafeMutablePointer<iovec>
  private(set) var count = 0

  init() {
    entries = .allocate(capacity: Vectors.maximum)
    entries.initialize(repeating: iovec(), count: Vectors.maximum)
  }

  deinit { entries.deallocate() }

  /// Takes over a vector of the guest's: `count` pairs of an address and a length, 8 bytes each.
  func gather(_ memory: MemoryView, _ iovs: UInt32, _ count: UInt32) throws(Errno) {
    self.count = 0
    let used = Int(min(count, UInt32(Vectors.maximum)))
    for index in 0..<used {
      let offset = UInt64(truncatingIfNeeded: index) &* 8
      let address = try memory.get(UInt32.self, at: iovs, offset)
      let length = try memory.get(UInt32.self, at: iovs, offset &+ 4)
      let bytes = try memory.buffer(address, length).buffer
      entries[index] = iovec(iov_base: bytes.baseAddress, iov_len: numericCast(bytes.count))
    }
    self.count = used
  }

  /// Leaves what is beyond so many bytes for the guest's next call.
  func cut(to byteCount: Int) {
    var left = byteCount
    for index in 0..<count {
      let length = Int(truncatingIfNeeded: entries[index].iov_len)
      if length > left {
        entries[index].iov_len = numericCast(left)
        count = index + 1
        return
      }
      left -= length
    }
  }

  // MARK: Host calls, each with the count of bytes it moved

  func read(_ host: Int32) throws(Errno) -> Int {
    if count == 0 { return 0 }
    return try Host.call { readv(host, entries, Int32(count)) }
  }

  func write(_ host: Int32) throws(Errno) -> Int {
    if count == 0 { return 0 }
    return try Host.call { writev(host, entries, Int32(count)) }
  }

  func read(_ host: Int32, at offset: off_t) throws(Errno) -> Int {
    if count == 0 { return 0 }
    return try Host.call { preadv(host, entries, Int32(count), offset) }
  }

  func write(_ host: Int32, at offset: off_t) throws(Errno) -> Int {
    if count == 0 { return 0 }
    return try Host.call { pwritev(host, entries, Int32(count), offset) }
  }

  /// Receives from a socket; also whether a datagram was cut off.
  func receive(_ host: Int32, flags: Int32) throws(Errno) -> (count: Int, isTruncated: Bool) {
    var header = message()
    let received = try Host.call { recvmsg(host, &header, flags) }
    return (received, header.msg_flags & SocketFlags.truncated != 0)
  }

  /// Sends to a socket. A closed peer is `pipe`.
  func send(_ host: Int32) throws(Errno) -> Int {
    var header = message()
    return try Host.call { sendmsg(host, &header, SocketFlags.noSignal) }
  }

  private func message() -> msghdr {
    var header = msghdr()
    header.msg_iov = entries
    header.msg_iovlen = numericCast(count)
    return header
  }

  // MARK: Streams of the embedder

  /// Fills the buffers, in order, until the stream does not fill one.
  func read(_ stream: EmbeddedStream) -> Int {
    var total = 0
    for index in 0..<count where entries[index].iov_len > 0 {
      let room = bytes(index)
      let read = stream.read(room)
      total += read
      if read < room.count || stream.mayBlock { break }
    }
    return total
  }

  /// Hands all buffers over, in order.
  func write(_ stream: EmbeddedStream) -> Int {
    var total = 0
    for index in 0..<count where entries[index].iov_len > 0 {
      let bytes = bytes(index)
      stream.write(bytes)
      total += bytes.count
    }
    return total
  }

  private func bytes(_ index: Int) -> GuestBytes {
    let entry = entries[index]
    return GuestBytes(
      buffer: UnsafeMutableRawBufferPointer(
        start: entry.iov_base, count: Int(truncatingIfNeeded: entry.iov_len)))
  }
}
