#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A thread of the system's. Nobody waits for its end: what it does says when it is done.
///
/// Invariant: the job is retained for the thread that it is handed to, which lets go of it.
package enum NativeThread {
  private final class Job {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Starts a thread whose native stack has so many bytes, or as many as the system wants at least.
  ///
  /// - Returns: false where the system has no thread to give.
  package static func start(stackByteCount: Int, _ work: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // Some systems want whole pages, and all of them a few.
    let bytes = (min(max(64 << 10, stackByteCount), 1 << 30) + 0xFFFF) & ~0xFFFF
    guard pthread_attr_setstacksize(&attributes, bytes) == 0 else { return false }
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    let job = Unmanaged.passRetained(Job(work))
    let status = pthread_create(&thread, &attributes, { context in
      #if canImport(Darwin)
      Unmanaged<Job>.fromOpaque(context).takeRetainedValue().work()
      #else
      if let context { Unmanaged<Job>.fromOpaque(context).takeRetainedValue().work() }
      #endif
      return nil
    }, job.toOpaque())
    if status != 0 { job.release() }
    return status == 0
  }
}
