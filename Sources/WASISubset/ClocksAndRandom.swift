/// The clocks, random numbers and the scheduler of a board.
extension Call {
  func clock_time_get() throws(Errno) {
    _ = try memory.bytes(self[2], 8)
    let now = try clock()
    try memory.store(now(platform.context), at: self[2])
  }

  func clock_res_get() throws(Errno) {
    _ = try clock()
    try memory.store(platform.clockResolution, at: self[1])
  }

  /// The clock that argument 0 names: a board has the real-time and the monotonic one.
  private func clock() throws(Errno) -> Platform.Now {
    let clock: Platform.Now?
    switch self[0] {
    case 0: clock = platform.realTime
    case 1: clock = platform.monotonicTime
    default: throw .inval
    }
    guard let clock else { throw .nosys }
    return clock
  }

  func random_get() throws(Errno) {
    guard let random = platform.random else { throw .nosys }
    let bytes = try memory.bytes(self[0], self[1])
    guard let start = bytes.baseAddress, bytes.count > 0 else { return }
    if random(platform.context, start, bytes.count) != 0 { throw .io }
  }

  func sched_yield() throws(Errno) {
    platform.yield?(platform.context)
  }
}
