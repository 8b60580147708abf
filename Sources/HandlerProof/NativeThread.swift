#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Runs `work` on a thread whose native stack has so many bytes, and waits for it.
public func withThread(stackByteCount: Int, _ work: @escaping () throws -> Void) throws {
  final class Job {
    let work: () throws -> Void
    var failure: (any Error)?
    init(_ work: @escaping () throws -> Void) { self.work = work }
    func run() {
      do { try work() } catch { failure = error }
    }
  }
  let job = Job(work)
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  precondition(pthread_attr_setstacksize(&attributes, stackByteCount) == 0)
  #if canImport(Darwin)
  var thread: pthread_t?
  #else
  var thread = pthread_t()
  #endif
  let context = Unmanaged.passRetained(job).toOpaque()
  let status = pthread_create(&thread, &attributes, { context in
    #if canImport(Darwin)
    Unmanaged<Job>.fromOpaque(context).takeRetainedValue().run()
    #else
    if let context { Unmanaged<Job>.fromOpaque(context).takeRetainedValue().run() }
    #endif
    return nil
  }, context)
  precondition(status == 0)
  #if canImport(Darwin)
  if let thread { pthread_join(thread, nil) }
  #else
  pthread_join(thread, nil)
  #endif
  if let failure = job.failure { throw failure }
}
