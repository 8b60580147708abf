import Profiles
import SerialLine
import Startup
import WASISubset

/// What a program gets from the board: its output goes over the serial line in frames, the monotonic clock is the
/// processor's.
///
/// Unsafe room. Invariant: the bytes of a write are readable during the call.
extension Platform {
  static func board(_ profile: Profile) -> Platform {
    var platform = Platform()
    if profile.wasi.contains(.standardStreams) {
      platform.write = { _, stream, bytes, count in
        let most = min(count, 512)
        var frame = Line().frame(.output, count: 1 + most)
        frame.add(UInt8(truncatingIfNeeded: stream))
        let bytes = UnsafeRawBufferPointer(start: bytes, count: most)
        for byte in bytes { frame.add(byte) }
        frame.finish()
        return most
      }
    }
    if profile.wasi.contains(.clocks) {
      platform.monotonicTime = { _ in board_nanoseconds() }
      platform.clockResolution = board_clock_resolution()
    }
    return platform
  }
}
