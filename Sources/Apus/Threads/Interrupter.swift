import Engine

/// Stops the run of a store, from any thread and at any time.
public final class Interrupter: @unchecked Sendable {
  private let lock = Lock()
  /// Nil when the store is gone.
  private var flag: InterruptFlag?
  /// The memories at which the run may wait.
  private var memories: [SharedMemory] = []

  init(_ flag: InterruptFlag) { self.flag = flag }

  /// Asks the run under way to stop, or else the next one. A run that waits at a shared memory is woken.
  public func raise() {
    lock.locked {
      guard let flag else { return }
      flag.raise()
      for memory in memories { memory.waiting.interrupt(flag) }
    }
  }

  func add(_ memory: SharedMemory) { lock.locked { memories.append(memory) } }

  /// From now on there is nothing to stop.
  func retire() {
    lock.locked {
      flag = nil
      memories = []
    }
  }
}
