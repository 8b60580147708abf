/// The frames of a push, on a serial line or any other stream of bytes, in both directions.
///
/// A frame is 0xA5, a type, the payload's byte count u16, the payload, and the CRC-32 of all between the first byte and the
/// checksum. What an answer answers has the same type, with bit 7 set. Each request gets one answer, and a sender waits for
/// it.
public enum FrameType: UInt8, Sendable {
  /// No payload. The answer's payload is a `Status`.
  case status = 0x40
  /// A manifest. The answer comes when the slot is erased; its detail is the offset to send from.
  case begin
  /// An offset u32, a multiple of 8, and bytes, a multiple of 8 but for the last. The detail is the offset to go on from.
  case chunk
  /// All is sent. The answer comes when the module has taken over, or was refused.
  case finish
  /// A sequence number u32. After the detail, which is the last sequence number of the journal, the answer has records
  /// from that number on, as many as it has room for.
  case log
  /// Gives a transfer up.
  case abort
}

public enum Frame {
  public static var mark: UInt8 { 0xA5 }
  public static var answer: UInt8 { 0x80 }
  public static var maximumPayload: Int { 512 }
  /// What is around a payload.
  public static var overhead: Int { 8 }

  /// The beginning of an answer's payload: a reason and its detail.
  public static var verdictBytes: Int { 5 }
}

/// Finds the frames in what comes over a line.
///
/// Bytes that belong to no frame are passed over. A frame whose checksum is wrong costs its first byte only: a frame that
/// begins inside it is still found.
public struct FrameReader: ~Copyable {
  private var buffer = ByteBuffer<520>()

  public init() {}

  /// Whether bytes of a frame are there that is not whole.
  public var isWaiting: Bool { buffer.count > 0 }

  /// Takes a byte. Ask for frames with `next` after each one.
  public mutating func add(_ byte: UInt8) { buffer.append(byte) }

  /// Nothing has come for some time, so the frame that is waited for does not come: its first byte is dropped.
  public mutating func giveUp() {
    if buffer.count > 0 { buffer.drop(1) }
  }

  /// The type of a frame that is whole, with its payload, or nil.
  public mutating func next(_ payload: inout ByteBuffer<512>) -> UInt8? {
    while true {
      var skipped = 0
      while skipped < buffer.count, buffer[skipped] != Frame.mark { skipped += 1 }
      if skipped > 0 { buffer.drop(skipped) }
      guard buffer.count >= 4 else { return nil }
      let length = Int(buffer[2]) | Int(buffer[3]) << 8
      if length > Frame.maximumPayload {
        buffer.drop(1)
        continue
      }
      guard buffer.count >= length + Frame.overhead else { return nil }
      let type = buffer[1]
      let isWhole = buffer.withBytes { bytes in
        guard bytes.u32(4 + length) == Checksum.of(bytes.part(1, 3 + length)) else { return false }
        payload.removeAll()
        payload.append(bytes.part(4, length))
        return true
      }
      buffer.drop(isWhole ? length + Frame.overhead : 1)
      if isWhole { return type }
    }
  }
}

/// A frame to be sent.
public struct FrameWriter: ~Copyable {
  private var buffer = ByteBuffer<520>()

  /// - Parameter payload: gets a buffer to append at most 512 bytes to; what is more is cut off.
  public init(_ type: UInt8, _ payload: (inout ByteBuffer<512>) -> Void) {
    var contents = ByteBuffer<512>()
    payload(&contents)
    buffer.append(Frame.mark)
    buffer.append(type)
    buffer.append(UInt16(truncatingIfNeeded: contents.count))
    for index in 0..<contents.count { buffer.append(contents[index]) }
    buffer.append(buffer.withBytes { Checksum.of($0.part(1, $0.count - 1)) })
  }

  public func withBytes<Result>(_ body: (Bytes) -> Result) -> Result { buffer.withBytes(body) }
}
