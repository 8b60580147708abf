import Engine
import Synchronization

/// The threads that wait for something at addresses of one memory, and those that wake them.
///
/// One lock for all addresses of the memory: comparing a cell and joining the list is one step, as seen by whoever
/// wakes. Of those that wait at an address, the one that came first is woken first. Nobody polls: a waiter sleeps until
/// it is woken, its time is up, or its run is interrupted.
///
/// Unsafe room. Invariant: a cell is in the memory, aligned to its width, and is there for as long as the list; a flag is
/// there for as long as its waiter waits. An `Atomic` is laid out as the integer that it holds. The contexts that the C
/// functions get are lists.
final class WaitingList: @unchecked Sendable {
  private final class Waiter {
    let address: UInt
    /// Of the run that waits; nil for a thread of the host's.
    let flag: InterruptFlag?
    let condition = Condition()
    /// Whether it is in the list.
    var isWaiting = true
    var isInterrupted = false

    init(address: UInt, flag: InterruptFlag?) {
      self.address = address
      self.flag = flag
    }
  }

  private let lock = Lock()
  /// By address, those that came first in front.
  private var waiters: [UInt: [Waiter]] = [:]

  /// Waits for `wake` at the cell, if it holds the expected value.
  ///
  /// - Parameters:
  ///   - byteCount: of the cell, 4 or 8.
  ///   - timeout: in nanoseconds; without end where it is negative.
  ///   - flag: of the run that waits.
  func wait(
    at cell: UnsafeMutableRawPointer, equals expected: UInt64, byteCount: Int32, timeout: Int64,
    flag: InterruptFlag? = nil
  ) -> WaitResult {
    let deadline = timeout < 0 ? Deadline.never : Deadline(in: UInt64(timeout))
    return lock.locked {
      if let flag, flag.isRaised { return .interrupted }
      guard load(cell, byteCount) == expected else { return .notEqual }
      if timeout == 0 { return .timedOut }
      let waiter = Waiter(address: UInt(bitPattern: cell), flag: flag)
      waiters[waiter.address, default: []].append(waiter)
      while waiter.isWaiting {
        if !waiter.condition.wait(lock, until: deadline) {
          remove(waiter)
          return .timedOut
        }
      }
      return waiter.isInterrupted ? .interrupted : .woken
    }
  }

  /// Wakes as many as `count` of those that wait at the cell. Answers how many there were.
  func wake(at cell: UnsafeMutableRawPointer, count: UInt32) -> UInt32 {
    lock.locked {
      let address = UInt(bitPattern: cell)
      guard count > 0, var waiting = waiters[address] else { return 0 }
      let woken = waiting.prefix(Int(count))
      waiting.removeFirst(woken.count)
      waiters[address] = waiting.isEmpty ? nil : waiting
      for waiter in woken {
        waiter.isWaiting = false
        waiter.condition.signal()
      }
      return UInt32(woken.count)
    }
  }

  /// Wakes the waiter whose run has this flag, where there is one. The flag was raised before.
  func interrupt(_ flag: InterruptFlag) {
    lock.locked {
      for waiter in waiters.values.joined() where waiter.flag?.address == flag.address {
        waiter.isInterrupted = true
        waiter.isWaiting = false
        remove(waiter)
        waiter.condition.signal()
        return
      }
    }
  }

  /// How many wait at all, for tests.
  var count: Int { lock.locked { waiters.values.reduce(0) { $0 + $1.count } } }

  private func remove(_ waiter: Waiter) {
    var waiting = waiters[waiter.address] ?? []
    waiting.removeAll { $0 === waiter }
    waiters[waiter.address] = waiting.isEmpty ? nil : waiting
  }

  private func load(_ cell: UnsafeMutableRawPointer, _ byteCount: Int32) -> UInt64 {
    byteCount == 4
      ? UInt64(cell.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.load(ordering: .sequentiallyConsistent))
      : cell.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .sequentiallyConsistent)
  }
}

extension WaitingList {
  /// As the engine calls it: `SharedMemoryRecord.Wait` and `SharedMemoryRecord.Notify`, with a list as their context.
  static let engineWait: SharedMemoryRecord.Wait = { context, flag, cell, expected, byteCount, timeout in
    WaitingList.of(context) {
      $0.wait(
        at: cell, equals: expected, byteCount: byteCount, timeout: timeout, flag: InterruptFlag(address: flag)
      ).rawValue
    } ?? WaitResult.timedOut.rawValue
  }

  static let engineNotify: SharedMemoryRecord.Notify = { context, cell, count in
    WaitingList.of(context) { $0.wake(at: cell, count: count) } ?? 0
  }

  private static func of<Result>(_ context: UnsafeMutableRawPointer?, _ body: (WaitingList) -> Result) -> Result? {
    guard let context else { return nil }
    return Unmanaged<WaitingList>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }
}
