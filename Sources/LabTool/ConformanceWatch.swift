import Conformance
import Foundation
import Synchronization

/// Ends the process when a file takes too long, and says which: a run that hangs can't be ended alone.
final class ConformanceWatch: Sendable {
  private let running = Mutex<[String: ContinuousClock.Instant]?>([:])
  private let limit: Duration

  init(seconds: Double) {
    limit = .seconds(seconds)
    let thread = Thread { [self] in
      while look() { Thread.sleep(forTimeInterval: 0.5) }
    }
    thread.start()
  }

  func started(_ file: ScriptFile) { running.withLock { $0?[file.name] = .now } }
  func finished(_ result: FileResult) { running.withLock { $0?[result.file] = nil } }
  /// Nothing is watched any more.
  func end() { running.withLock { $0 = nil } }

  /// Whether to look again.
  private func look() -> Bool {
    running.withLock { running in
      guard let running else { return false }
      for (name, start) in running where ContinuousClock.now - start > limit {
        FileHandle.standardError.write(Data("apus-lab: \(name) takes more than \(limit)\n".utf8))
        exit(1)
      }
      return true
    }
  }
}
