import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Nanoseconds, from and to the host's seconds and nanoseconds.
extension timespec {
  /// The time in nanoseconds; what lies before 0 or beyond 64 bits is the nearest bound.
  var nanoseconds: UInt64 {
    guard tv_sec >= 0 else { return 0 }
    let (seconds, overflow) = UInt64(tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = seconds.addingReportingOverflow(UInt64(clamping: tv_nsec))
    return overflow || carry ? .max : sum
  }

  init(nanoseconds: UInt64) {
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    self.init(tv_sec: time_t(clamping: seconds), tv_nsec: Int(truncatingIfNeeded: rest))
  }
}

/// The host's clocks, in nanoseconds.
enum HostClock {
  static func now(_ clock: ClockID) -> UInt64 {
    var time = timespec()
    return clock_gettime(id(clock), &time) == 0 ? time.nanoseconds : 0
  }

  static func resolution(_ clock: ClockID) -> UInt64 {
    var time = timespec()
    return clock_getres(id(clock), &time) == 0 ? max(1, time.nanoseconds) : 1
  }

  private static func id(_ clock: ClockID) -> clockid_t {
    switch clock {
    case .realtime: CLOCK_REALTIME
    case .monotonic: CLOCK_MONOTONIC
    case .processCPUTime: CLOCK_PROCESS_CPUTIME_ID
    case .threadCPUTime: CLOCK_THREAD_CPUTIME_ID
    }
  }
}

extension WASI {
  /// The clock's present value in nanoseconds. The monotonic clock is 0 when the guest was made:
  /// how long the host has been up is not the guest's to know.
  func now(_ clock: ClockID) -> UInt64 {
    if let clocks { return clocks.now(clock) }
    let time = HostClock.now(clock)
    return clock == .monotonic ? time &- monotonicOrigin : time
  }

  func clock_res_get(_ memory: MemoryView, id: UInt32, resolution: UInt32) throws(Errno) {
    guard let clock = ClockID(rawValue: id) else { throw .inval }
    let result = try memory.result(UInt64.self, at: resolution)
    result.store(clocks?.resolution(clock) ?? HostClock.resolution(clock))
  }

  /// The precision that the guest asks for is a hint, and every clock here is as precise as it
  /// can be.
  func clock_time_get(
    _ memory: MemoryView, id: UInt32, precision: UInt64, time: UInt32
  ) throws(Errno) {
    guard let clock = ClockID(rawValue: id) else { throw .inval }
    let result = try memory.result(UInt64.self, at: time)
    result.store(now(clock))
  }

  func random_get(_ memory: MemoryView, buf: UInt32, buf_len: UInt32) throws(Errno) {
    let buffer = try memory.buffer(buf, buf_len)
    if let random {
      randomLock.locked { buffer.withMutableSpan(random) }
    } else {
      try Host.fillWithRandom(buffer)
    }
  }
}
