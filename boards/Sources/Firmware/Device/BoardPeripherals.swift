import SerialLine
import Startup
import Supervisor

/// The room as a supervisor takes it.
///
/// Unsafe room. Invariants: the context is the room, which outlives the supervisor; the bytes of a log are readable during
/// the call.
extension Peripherals {
  static func board(_ room: UnsafeMutablePointer<Room>) -> Peripherals {
    Peripherals(
      context: UnsafeMutableRawPointer(room),
      has: { _, channel, mode in Room.has(channel: channel, mode: mode) },
      read: { context, channel, _ in context?.assumingMemoryBound(to: Room.self).pointee.read(channel) ?? 0 },
      write: { context, channel, _, value in context?.assumingMemoryBound(to: Room.self).pointee.write(channel, value) },
      log: { _, bytes, count in
        var text = ByteBuffer<128>()
        text.append("says: ")
        for byte in UnsafeRawBufferPointer(start: bytes, count: count < 100 ? count : 100)
        where byte >= 0x20 && byte != 0x7F { text.append(byte) }
        text.append(UInt8(ascii: "\n"))
        text.withBytes { Line().output($0) }
      },
      now: { _ in board_nanoseconds() / 1000 })
  }
}
