#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A standard stream without a host descriptor: the embedder's bytes or closure.
final class EmbeddedStream {
  private let source: WASIConfiguration.StandardStream
  /// How much of `.bytes` was read, in bytes.
  private var position = 0

  init(_ source: WASIConfiguration.StandardStream) { self.source = source }

  /// Reads into the buffers, in order, until one is not filled. The count of bytes read.
  func read(_ buffers: UnsafeBufferPointer<iovec>) -> Int {
    var total = 0
    for buffer in buffers where buffer.iov_len > 0 {
      let room = UnsafeMutableRawBufferPointer(start: buffer.iov_base, count: buffer.iov_len)
      let count = read(room)
      total += count
      if count < room.count { break }
      if case .reader = source { break }  // Asking again could block with bytes in hand.
    }
    return total
  }

  private func read(_ room: UnsafeMutableRawBufferPointer) -> Int {
    switch source {
    case .bytes(let bytes):
      let count = min(room.count, bytes.count - position)
      bytes.withUnsafeBytes { all in
        room.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
      }
      position += count
      return count
    case .reader(let read):
      return min(max(0, read(room)), room.count)
    case .empty, .writer, .descriptor:
      return 0
    }
  }

  /// Takes all the bytes of the buffers, in order. Their count.
  func write(_ buffers: UnsafeBufferPointer<iovec>) -> Int {
    var total = 0
    for buffer in buffers where buffer.iov_len > 0 {
      if case .writer(let write) = source {
        write(UnsafeRawBufferPointer(start: buffer.iov_base, count: buffer.iov_len))
      }
      total += buffer.iov_len
    }
    return total
  }
}
