import Apus

/// A standard stream without a host descriptor: the embedder's bytes or closure, which one thread at
/// a time uses.
final class EmbeddedStream {
  private let lock = Lock()
  private let source: WASIConfiguration.StandardStream
  /// How much of `.bytes` was read, in bytes.
  private var position = 0

  init(_ source: WASIConfiguration.StandardStream) { self.source = source }

  /// Whether another read could wait although there are bytes in hand.
  var mayBlock: Bool {
    if case .reader = source { true } else { false }
  }

  /// Reads as much as the stream has and the room holds. The count of bytes, 0 at the end.
  func read(_ room: GuestBytes) -> Int { lock.locked { readAlone(room) } }

  private func readAlone(_ room: GuestBytes) -> Int {
    switch source {
    case .bytes(let bytes):
      let count = min(room.count, bytes.count - position)
      room.prefix(count).copy(bytes[position..<position + count])
      position += count
      return count
    case .reader(let read):
      return room.fill(read)
    case .empty, .writer, .descriptor:
      return 0
    }
  }

  /// Takes all the bytes.
  func write(_ bytes: GuestBytes) {
    if case .writer(let write) = source { lock.locked { bytes.withSpan(write) } }
  }
}
