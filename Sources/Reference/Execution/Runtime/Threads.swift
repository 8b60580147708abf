/// Several threads of one store (the threads proposal): configurations that are reduced in turns, a step at a time. So memory is
/// sequentially consistent, and whoever chooses the turns can try every order.
public final class Threads {
  public let store: Store
  public private(set) var configurations: [Configuration] = []

  public init(_ store: Store) { self.store = store }

  /// Begins a thread that calls a function.
  /// - Returns: its number.
  public func begin(_ function: Address, _ arguments: [Value]) -> Int {
    configurations.append(Configuration(store, calling: function, arguments))
    return configurations.count - 1
  }

  /// The threads that can be reduced: they have neither ended nor wait to be notified.
  public var ready: [Int] {
    configurations.indices.filter { configurations[$0].outcome == nil && !configurations[$0].isWaiting }
  }

  /// Reduces one thread once.
  /// - Parameter thread: one of `ready`.
  @discardableResult
  public func step(_ thread: Int) -> Outcome? {
    precondition(!configurations[thread].isWaiting, "a thread that waits does not go on by itself")
    return configurations[thread].step()
  }

  /// Reduces until every thread has ended or waits for good. Where all that are left wait, time passes: the first that
  /// has a timeout goes on.
  ///
  /// - Parameters:
  ///   - budget: the most steps of all together.
  ///   - choose: which of the threads that are ready is next.
  /// - Returns: how each ended.
  public func run(steps budget: Int = .max, choosing choose: ([Int]) -> Int) -> [Outcome] {
    var left = budget
    while left > 0 {
      let ready = ready
      if ready.isEmpty {
        if store.expire() { continue }
        break
      }
      step(choose(ready))
      left -= 1
    }
    return configurations.map { $0.outcome ?? ($0.isWaiting ? .blocked : .exhausted(.steps)) }
  }
}
