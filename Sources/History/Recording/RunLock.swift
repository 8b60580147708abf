import Foundation

/// Says that a run's recorder is alive: a file beside the history, locked by the process. The system drops the lock
/// when the process ends, however it ends, so nobody has to guess from numbers of processes or from clocks.
final class RunLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock of a run, or nil where somebody else has it.
  init?(run: Int64, of history: String) {
    path = Self.path(run: run, of: history)
    // Children that are started during the run must not keep the lock when the run's process is gone.
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    if descriptor < 0 { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Foundation.close(descriptor)
      return nil
    }
  }

  /// Removes the file: the run has ended.
  func remove() { unlink(path) }

  deinit { Foundation.close(descriptor) }

  /// Whether some process holds the lock of a run.
  static func isHeld(run: Int64, of history: String) -> Bool {
    let descriptor = open(path(run: run, of: history), O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return false }
    defer { Foundation.close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0
  }

  private static func path(run: Int64, of history: String) -> String { "\(history)-run-\(run)" }
}
