/// Puts frames together from single bytes. Payloads go to a buffer of the caller's.
public struct FrameReceiver: Sendable {
  /// What a byte completed.
  public enum Event: Equatable, Sendable {
    /// A whole frame: its type, and how many bytes of the buffer its payload is.
    case frame(FrameType, count: Int)
    /// A frame that is too long for the buffer, or whose checksum is wrong. The next one may be right.
    case damaged
  }

  /// Bytes of the frame so far.
  private var position = 0
  private var type: UInt8 = 0
  private var count = 0
  private var checksum = CRC32()
  private var received: UInt32 = 0

  public init() {}

  /// - Parameter buffer: the same one for all bytes of a frame.
  public mutating func receive(_ byte: UInt8, into buffer: inout MutableSpan<UInt8>) -> Event? {
    let end = Frame.headerBytes + count
    switch position {
    case 0:
      guard byte == Frame.start else { return nil }
      checksum = CRC32()
      received = 0
      count = 0
    case 1:
      type = byte
    case 2:
      count = Int(byte)
    case 3:
      count |= Int(byte) << 8
    case ..<end:
      if position - Frame.headerBytes < buffer.count { buffer[position - Frame.headerBytes] = byte }
    default:
      received |= UInt32(byte) << UInt32(8 * (position - end))
    }
    if position > 0, position < Frame.headerBytes || position < end { checksum.add(byte) }
    position += 1
    guard position > 3, position == Frame.headerBytes + count + Frame.trailerBytes else { return nil }
    position = 0
    let isWhole = received == checksum.value && count <= buffer.count
    return isWhole ? .frame(FrameType(rawValue: type), count: count) : .damaged
  }
}
