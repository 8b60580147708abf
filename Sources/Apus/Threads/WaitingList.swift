import Synchronization

/// How a wait ended. The raw values are those of the instruction's result (threads proposal, `memory.atomic.wait`).
public enum WaitOutcome: Int32, Sendable {
  /// Another thread woke it.
  case woken
  /// The memory did not hold the expected value.
  case notEqual
  case timedOut
}

/// The threads that wait for something at addresses of one memory, and those that wake them.
///
/// One lock for all addresses of the memory: comparing a cell and joining the list is one step, as seen by whoever
/// wakes. Of those that wait at an address, the one that came first is woken first. Nobody polls: a waiter sleeps until
/// it is woken, its time is up, or its run is interrupted.
///
/// Unsafe room. Invariant: a cell is in the memory, aligned to its width, and is there for as long as the list; a flag is
/// there for as long as its waiter waits. An `Atomic` is laid out as the integer that it holds.
final class WaitingList: @unchecked Sendable {
  private final class Waiter {
    let address: UInt
    /// Not zero where the waiter's run was asked to stop; nil for a thread of the host's.
    let flag: UnsafeMutableRawPointer?
    let condition = Condition()
    /// Whether it is in the list.
    var isWaiting = true
    var isInterrupted = false

    init(address: UInt, flag: UnsafeMutableRawPointer?) {
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
  ///   - width: of the cell in bytes, 4 or 8; of `expected` as many bytes count.
  ///   - timeout: in nanoseconds; without end where it is negative.
  ///   - flag: the flag of the run that waits.
  /// - Returns: nil where the run was asked to stop.
  func wait(
    at cell: UnsafeMutableRawPointer, equals expected: UInt64, width: UInt32, timeout: Int64,
    flag: UnsafeMutableRawPointer? = nil
  ) -> WaitOutcome? {
    let deadline = timeout < 0 ? Deadline.never : Deadline(in: UInt64(timeout))
    return lock.locked {
      guard load(cell, width) == (width == 4 ? expected & 0xFFFF_FFFF : expected) else { return .notEqual }
      if let flag, load(flag, 4) != 0 { return nil }
      if timeout == 0 { return .timedOut }
      let waiter = Waiter(address: UInt(bitPattern: cell), flag: flag)
      waiters[waiter.address, default: []].append(waiter)
      while waiter.isWaiting {
        if !waiter.condition.wait(lock, until: deadline) {
          remove(waiter)
          return .timedOut
        }
      }
      return waiter.isInterrupted ? nil : .woken
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
  func interrupt(_ flag: UnsafeMutableRawPointer) {
    lock.locked {
      for waiter in waiters.values.joined() where waiter.flag == flag {
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

  private func load(_ cell: UnsafeMutableRawPointer, _ width: UInt32) -> UInt64 {
    width == 4
      ? UInt64(cell.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.load(ordering: .sequentiallyConsistent))
      : cell.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .sequentiallyConsistent)
  }
}
