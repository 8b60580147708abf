import Foundation
import Synchronization

/// Files × executors, on several threads at once.
public struct ConformanceRun: Sendable {
  public var files: [ScriptFile]
  public var executors: [any Executor]
  /// Threads, each with a file at a time.
  public var threads = ProcessInfo.processInfo.activeProcessorCount
  /// Bytes of native stack of each thread.
  public var stackByteCount = 16 << 20

  public init(files: [ScriptFile], executors: [any Executor]) {
    self.files = files
    self.executors = executors
  }

  /// Runs everything.
  ///
  /// - Parameters:
  ///   - started: called with each file before it is run, by one thread at a time.
  ///   - finished: called for each file and executor as soon as the file is done on all of them, likewise.
  /// - Returns: the results in the order of the files, those of a file in the order of the executors.
  @discardableResult
  public func callAsFunction(
    started: @escaping @Sendable (ScriptFile) -> Void = { _ in },
    finished: @escaping @Sendable (FileResult) -> Void = { _ in }
  ) -> [FileResult] {
    let work = Work(files: files, executors: executors, started: started, finished: finished)
    let group = DispatchGroup()
    for _ in 0..<max(1, min(threads, files.count)) {
      group.enter()
      let thread = Thread {
        while work.runNext() {}
        group.leave()
      }
      thread.stackSize = stackByteCount
      thread.start()
    }
    group.wait()
    return work.results
  }

  /// The same, as a sequence of results in the order in which they come.
  public func results() -> AsyncStream<FileResult> {
    AsyncStream { continuation in
      Thread.detachNewThread {
        self(finished: { continuation.yield($0) })
        continuation.finish()
      }
    }
  }
}

/// What the threads share.
private final class Work: Sendable {
  private struct State {
    var next = 0
    var results: [[FileResult]]
  }

  private let files: [ScriptFile]
  private let executors: [any Executor]
  private let started: @Sendable (ScriptFile) -> Void
  private let finished: @Sendable (FileResult) -> Void
  private let state: Mutex<State>

  init(
    files: [ScriptFile], executors: [any Executor], started: @escaping @Sendable (ScriptFile) -> Void,
    finished: @escaping @Sendable (FileResult) -> Void
  ) {
    self.files = files
    self.executors = executors
    self.started = started
    self.finished = finished
    state = Mutex(State(results: Array(repeating: [], count: files.count)))
  }

  /// Takes a file that nobody has taken, and runs it; false where there is none.
  func runNext() -> Bool {
    let index = state.withLock { state in
      defer { state.next += 1 }
      if state.next < files.count { started(files[state.next]) }
      return state.next
    }
    guard index < files.count else { return false }
    let results = files[index].results(on: executors)
    state.withLock { state in
      state.results[index] = results
      for result in results { finished(result) }
    }
    return true
  }

  var results: [FileResult] { state.withLock { $0.results.flatMap { $0 } } }
}
