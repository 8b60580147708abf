#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension WASI {
  func proc_exit(rval: UInt32) throws(WASIExit) -> Errno {
    throw WASIExit(code: rval)
  }

  /// Does to the guest what the signal does by default. The host gets no signal: the process is
  /// the embedder's. What stops a process and lets it go on has no meaning here: `notsup`.
  func proc_raise(sig: UInt32) throws(WASIExit) -> Errno {
    switch sig {
    case 0, 16, 17, 22, 27: return .success  // none; chld, cont, urg, winch: ignored
    case 18, 19, 20, 21: return .notsup  // stop, tstp, ttin, ttou
    case 1...30: throw WASIExit(code: 128 + sig)
    default: return .inval
    }
  }

  func sched_yield() throws(Errno) {
    #if canImport(Darwin)
    _ = Darwin.sched_yield()
    #elseif canImport(Musl)
    _ = Musl.sched_yield()
    #else
    _ = Glibc.sched_yield()
    #endif
  }
}
