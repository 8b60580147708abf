import SerialLine
import Startup

/// The board's serial line.
struct Line: ByteLine {
  func send(_ byte: UInt8) { board_send(byte) }

  /// Waits for a byte.
  func receive() -> UInt8 {
    while true {
      let byte = board_receive()
      if byte >= 0 { return UInt8(truncatingIfNeeded: byte) }
    }
  }

  func frame(_ type: FrameType, count: Int) -> FrameSender<Line> { FrameSender(type, count: count, to: self) }
}
