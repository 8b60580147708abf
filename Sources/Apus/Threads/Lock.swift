#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Lets one thread at a time in: a mutex of the system's, which tools that look for races know.
///
/// Unsafe room. Invariant: `mutex` is one initialised mutex, from `init` to `deinit`.
package final class Lock: @unchecked Sendable {
  fileprivate let mutex: UnsafeMutablePointer<pthread_mutex_t>

  package init() {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    precondition(pthread_mutex_init(mutex, nil) == 0)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Not to be nested: a thread that has the lock must not ask for it again.
  @inline(__always)
  package func locked<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }
}

/// What threads wait for with a lock in hand, which they get back when they go on.
///
/// Unsafe room. Invariant: `condition` is one initialised condition variable, from `init` to `deinit`, on the clock that
/// `Deadline` is of.
package final class Condition: @unchecked Sendable {
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  package init() {
    condition = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    #if canImport(Darwin)
    precondition(pthread_cond_init(condition, nil) == 0)
    #else
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    defer { pthread_condattr_destroy(&attributes) }
    precondition(pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0)
    precondition(pthread_cond_init(condition, &attributes) == 0)
    #endif
  }

  deinit {
    pthread_cond_destroy(condition)
    condition.deallocate()
  }

  package func signal() { pthread_cond_signal(condition) }
  package func broadcast() { pthread_cond_broadcast(condition) }

  /// Waits for a signal, or until the deadline; may return without either. The caller has the lock.
  ///
  /// - Returns: false where the deadline has passed.
  @discardableResult
  package func wait(_ lock: Lock, until deadline: Deadline = .never) -> Bool {
    guard let left = deadline.nanosecondsLeft else {
      pthread_cond_wait(condition, lock.mutex)
      return true
    }
    if left == 0 { return false }
    #if canImport(Darwin)
    var time = timespec(nanoseconds: left)
    pthread_cond_timedwait_relative_np(condition, lock.mutex, &time)
    #else
    var time = timespec(nanoseconds: deadline.nanoseconds)
    pthread_cond_timedwait(condition, lock.mutex, &time)
    #endif
    return true
  }
}

/// A time of the monotonic clock until which something is waited for.
package struct Deadline: Sendable {
  /// Of the clock; `UInt64.max` is never.
  fileprivate let nanoseconds: UInt64

  package static let never = Deadline(nanoseconds: .max)

  private init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

  /// So many nanoseconds from now.
  package init(in timeout: UInt64) {
    let (sum, overflow) = Deadline.now.addingReportingOverflow(timeout)
    nanoseconds = overflow ? .max : sum
  }

  /// 0 where it has passed; nil where it never comes.
  fileprivate var nanosecondsLeft: UInt64? {
    if nanoseconds == .max { return nil }
    let now = Deadline.now
    return nanoseconds > now ? nanoseconds - now : 0
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(clamping: time.tv_sec) * 1_000_000_000 + UInt64(clamping: time.tv_nsec)
  }
}

extension Duration {
  /// In nanoseconds; 0 where it is negative, and as much as fits.
  package var nanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let (product, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = product.addingReportingOverflow(UInt64(attoseconds) / 1_000_000_000)
    return overflow || carry ? .max : sum
  }
}

extension timespec {
  fileprivate init(nanoseconds: UInt64) {
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    self.init(tv_sec: time_t(clamping: seconds), tv_nsec: Int(truncatingIfNeeded: rest))
  }
}
