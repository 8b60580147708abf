import SerialLine
import Startup

/// The board's serial line.
struct Line: ByteLine {
  func send(_ byte: UInt8) { board_send(byte) }

  /// The next byte, or nil where none has come.
  func receive() -> UInt8? {
    let byte = board_receive()
    return byte < 0 ? nil : UInt8(truncatingIfNeeded: byte)
  }

  func frame(_ type: FrameType, count: Int) -> FrameSender<Line> { FrameSender(type, count: count, to: self) }
}
