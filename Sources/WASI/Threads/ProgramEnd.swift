import Apus
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The end of a program with threads, as those of its threads see it that wait in a call of the host.
///
/// A pipe into which one byte is written, and from which none is ever read: whoever waits for a
/// descriptor waits for the pipe besides.
final class ProgramEnd: Sendable {
  /// What a pipe or a socket that is ready takes without waiting.
  static let writeByteCount = 4096

  private let reading: Int32
  private let writing: Int32
  private let lock = Lock()
  private let came = Condition()
  private let isHere = Atomic(false)

  init() throws(Errno) {
    var ends: [Int32] = [-1, -1]
    _ = try Host.call { pipe(&ends) }
    reading = ends[0]
    writing = ends[1]
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Ends every wait, now and from now on: each throws `intr`.
  func announce() {
    lock.locked {
      if isHere.exchange(true, ordering: .relaxed) { return }
      var byte: UInt8 = 1
      _ = write(writing, &byte, 1)
      came.broadcast()
    }
  }

  /// Waits until the host reports any of `events` (`POLLIN`, `POLLOUT`) or an error.
  func waitUntilReady(_ host: Int32, events: Int32) throws(Errno) {
    var entries = [pollfd(fd: host, events: Int16(truncatingIfNeeded: events), revents: 0)]
    while try poll(&entries, -1) == 0 {}
  }

  /// `poll(2)`, as `Host.poll`; the count of entries with something to report, 0 also when a signal
  /// interrupts.
  func poll(_ entries: inout [pollfd], _ milliseconds: Int32) throws(Errno) -> Int32 {
    entries.append(pollfd(fd: reading, events: Int16(truncatingIfNeeded: POLLIN), revents: 0))
    let code = Host.poll(&entries, milliseconds)
    let error = Errno.last
    let last = entries.removeLast()
    guard code >= 0 else {
      if error == .intr { return 0 }
      throw error
    }
    guard last.revents == 0 else { throw .intr }
    return code
  }

  /// Waits for so long, as exactly as the host can.
  func wait(nanoseconds: UInt64) throws(Errno) {
    let deadline = Deadline(in: nanoseconds)
    try lock.locked { () throws(Errno) in
      while !isHere.load(ordering: .relaxed), came.wait(lock, until: deadline) {}
      if isHere.load(ordering: .relaxed) { throw .intr }
    }
  }
}
