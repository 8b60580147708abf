import Apus
import Foundation

/// Work on a thread of its own, whose end can be waited for.
final class Background<Result>: @unchecked Sendable {
  private let done = NSCondition()
  private var outcome: Swift.Result<Result, any Error>?

  init(_ work: @escaping @Sendable () throws -> Result) {
    Thread.detachNewThread { [self] in
      let outcome = Swift.Result { try work() }
      done.lock()
      self.outcome = outcome
      done.broadcast()
      done.unlock()
    }
  }

  struct TakesTooLong: Error {}

  /// What the work came to; throws what it threw, or `TakesTooLong` after some seconds.
  func result() throws -> Result {
    done.lock()
    defer { done.unlock() }
    let limit = Date().addingTimeInterval(20)
    while outcome == nil { if !done.wait(until: limit) { throw TakesTooLong() } }
    return try outcome!.get()
  }
}

/// Hands something to another thread that the compiler cannot see to be used by one at a time.
struct HandedOver<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

/// Waits for what another thread is about to bring about; false where it does not within some seconds.
func comesTrue(_ condition: () -> Bool) -> Bool {
  let limit = Date().addingTimeInterval(20)
  while !condition() {
    if Date() > limit { return false }
    Thread.sleep(forTimeInterval: 0.0005)
  }
  return true
}
