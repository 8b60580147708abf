/// How well the ticks of a device keep their time. Each is due an interval after the one before was due; where the board
/// was busy then, it comes as soon as it can. One that is late by an interval or more takes the place of those that were
/// due meanwhile, and is told of all the time.
struct Pace {
  /// Nanoseconds from tick to tick.
  static let interval: UInt64 = 100_000_000

  /// When the next tick is due, in nanoseconds of the board's clock.
  private(set) var due: UInt64
  private(set) var ticks: UInt32 = 0
  /// Ticks that another one has taken the place of.
  private(set) var skipped: UInt32 = 0
  /// Nanoseconds that a tick began after it was due, and that one took, at most.
  private(set) var longestDelay: UInt64 = 0
  private(set) var longestTick: UInt64 = 0

  init(now: UInt64) { due = now }

  func isDue(at now: UInt64) -> Bool { now >= due }

  /// A tick begins.
  /// - Returns: milliseconds since the last one was due.
  mutating func begin(at now: UInt64) -> UInt32 {
    let delay = now - due
    if delay > longestDelay { longestDelay = delay }
    let missed = delay / Pace.interval
    skipped &+= UInt32(truncatingIfNeeded: missed)
    due += (missed + 1) * Pace.interval
    ticks &+= 1
    return UInt32(truncatingIfNeeded: (missed + 1) * Pace.interval / 1_000_000)
  }

  /// It has ended, so long after it began.
  mutating func end(after nanoseconds: UInt64) {
    if nanoseconds > longestTick { longestTick = nanoseconds }
  }
}
