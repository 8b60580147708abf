import Apus
import Fuzzing

/// The threads of a round over one memory, and what they count.
final class TortureParty: @unchecked Sendable {
  /// What the members did.
  struct Result {
    var waits = 0
    var woken = 0
    /// How many the members themselves woke.
    var woke = 0
    var pages = 0
  }

  private let memory: SharedMemory
  private let lock = Lock()
  private var members = 0
  private var sum = Result()
  private var failure: (any Error)?

  init(_ memory: SharedMemory) { self.memory = memory }

  var isOn: Bool { lock.locked { members > 0 } }

  func result() throws -> Result {
    try lock.locked {
      if let failure { throw failure }
      return sum
    }
  }

  /// A guest, made on one thread and used on another.
  private struct Guest: @unchecked Sendable {
    let instance: Instance
  }

  /// Runs an instance on a thread of its own.
  func join(_ instance: Instance, turns: Int, seed: UInt64) throws {
    let guest = Guest(instance: instance)
    lock.locked { members += 1 }
    let isStarted = NativeThread.start(stackByteCount: 512 << 10) { [self] in
      var result = Result()
      var failure: (any Error)?
      do {
        var random = RandomNumbers(seed: seed)
        for _ in 0..<turns { try turn(guest.instance, &random, &result) }
      } catch let error {
        failure = error
      }
      lock.locked {
        members -= 1
        sum.waits += result.waits
        sum.woken += result.woken
        sum.woke += result.woke
        sum.pages += result.pages
        self.failure = self.failure ?? failure
      }
    }
    if isStarted { return }
    lock.locked { members -= 1 }
    throw TortureFailure("no thread")
  }

  private func turn(_ instance: Instance, _ random: inout RandomNumbers, _ result: inout Result) throws {
    switch UInt.random(in: 0..<6, using: &random) {
    case 0:
      // Without end: others change the cell and wake.
      try wait(instance, "wait", [.i32(try call(instance, "cell", [])), .i64(-1)], &result)
    case 1, 2:
      let nanoseconds = Int64.random(in: 0...50_000, using: &random)
      try wait(instance, "wait", [.i32(try call(instance, "cell", [])), .i64(nanoseconds)], &result)
    case 3:
      try wait(instance, "wait64", [.i64(0), .i64(Int64.random(in: -1...100_000, using: &random))], &result)
    case 4:
      let fill = Int32.random(in: 1...255, using: &random)
      let seen = try call(instance, "grow", [.i32(fill)])
      if seen == -1 { return }
      guard seen == 2 * fill else { throw TortureFailure("a new page sums up to \(seen), not \(2 * fill)") }
      result.pages += 1
    default:
      result.woke += Int(try call(instance, "wake", [.i32(Int32.random(in: 0...3, using: &random))]))
    }
  }

  private func wait(_ instance: Instance, _ name: String, _ arguments: [Value], _ result: inout Result) throws {
    result.waits += 1
    if try call(instance, name, arguments) == 0 { result.woken += 1 }
  }

  /// Calls a function, and goes on with it as often as it is interrupted.
  private func call(_ instance: Instance, _ name: String, _ arguments: [Value]) throws -> Int32 {
    let function = try instance.anyFunction(name)
    var results: [Value]?
    var isUnderWay = false
    while results == nil {
      do {
        results = isUnderWay ? try function.resume() : try function(arguments)
      } catch let error as TrapError where error.trap == .interrupted {
        isUnderWay = true
      }
    }
    guard case .i32(let value)? = results?.first else { throw TortureFailure("\(name) has no result") }
    return value
  }
}
