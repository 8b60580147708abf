/// Finds frames in what comes over a line, in a buffer of the caller's.
///
/// Bytes that belong to no frame are passed over. A damaged frame costs its first byte only: a frame that begins inside
/// it is still found.
public struct FrameReceiver: Sendable {
  /// What the bytes so far have come to.
  public enum Event: Equatable, Sendable {
    /// A whole frame: its type, and how many bytes its payload is, which lies in the buffer from `Frame.headerBytes` on
    /// until the next byte is added.
    case frame(FrameType, count: Int)
    /// A frame that is too long for the buffer, or whose checksum is wrong. The next one may be right.
    case damaged
  }

  /// Bytes of the buffer in use, and how many of them at its start belong to a frame that was handed out.
  private var count = 0
  private var spent = 0

  public init() {}

  /// Whether bytes are there of a frame that is not whole.
  public var isWaiting: Bool { count > spent }

  /// Takes a byte. Ask for events with `next` after each one until there is none.
  ///
  /// - Parameter buffer: the same one for all calls. It has room for the longest payload and `Frame.overhead`.
  public mutating func add(_ byte: UInt8, to buffer: inout MutableSpan<UInt8>) {
    drop(spent, of: &buffer)
    guard count > 0 || byte == Frame.start, count < buffer.count else { return }
    buffer[count] = byte
    count += 1
  }

  /// Nothing has come for some time, so the frame that is waited for does not come: its first byte is dropped, and `next`
  /// may find another one.
  public mutating func giveUp(_ buffer: inout MutableSpan<UInt8>) {
    drop(spent, of: &buffer)
    if count > 0 { drop(1, of: &buffer) }
  }

  public mutating func next(in buffer: inout MutableSpan<UInt8>) -> Event? {
    drop(spent, of: &buffer)
    seekStart(&buffer)
    guard count >= Frame.headerBytes else { return nil }
    let length = Int(buffer[2]) | Int(buffer[3]) << 8
    let end = Frame.headerBytes + length
    guard end + Frame.trailerBytes <= buffer.count else {
      drop(1, of: &buffer)
      return .damaged
    }
    guard count >= end + Frame.trailerBytes else { return nil }
    var checksum = CRC32()
    for index in 1..<end { checksum.add(buffer[index]) }
    var received: UInt32 = 0
    for index in 0..<Frame.trailerBytes { received |= UInt32(buffer[end + index]) << UInt32(8 * index) }
    guard received == checksum.value else {
      drop(1, of: &buffer)
      return .damaged
    }
    spent = end + Frame.trailerBytes
    return .frame(FrameType(rawValue: buffer[1]), count: length)
  }

  /// Bytes in front of the first one that can begin a frame go.
  private mutating func seekStart(_ buffer: inout MutableSpan<UInt8>) {
    var first = 0
    while first < count, buffer[first] != Frame.start { first += 1 }
    drop(first, of: &buffer)
  }

  private mutating func drop(_ length: Int, of buffer: inout MutableSpan<UInt8>) {
    spent = 0
    guard length > 0 else { return }
    for index in length..<count { buffer[index - length] = buffer[index] }
    count -= length
  }
}
