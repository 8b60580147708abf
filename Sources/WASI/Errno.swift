#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// An error code of preview1 (`errno` in the witx), as a guest reads it from a call's result.
public enum Errno: UInt16, Error, Sendable {
  case success, toobig, acces, addrinuse, addrnotavail, afnosupport, again, already, badf, badmsg
  case busy, canceled, child, connaborted, connrefused, connreset, deadlk, destaddrreq, dom, dquot
  case exist, fault, fbig, hostunreach, idrm, ilseq, inprogress, intr, inval, io
  case isconn, isdir, loop, mfile, mlink, msgsize, multihop, nametoolong, netdown, netreset
  case netunreach, nfile, nobufs, nodev, noent, noexec, nolck, nolink, nomem, nomsg
  case noprotoopt, nospc, nosys, notconn, notdir, notempty, notrecoverable, notsock, notsup, notty
  case nxio, overflow, ownerdead, perm, pipe, proto, protonosupport, prototype, range, rofs
  case spipe, srch, stale, timedout, txtbsy, xdev, notcapable
}

extension Errno {
  /// The preview1 code for the host's `errno`. A code that preview1 does not know is `io`.
  init(host code: Int32) {
    for (host, errno) in Errno.hostCodes where host == code {
      self = errno
      return
    }
    self = .io
  }

  /// The host's present `errno`: the cause of the system call that just failed.
  static var last: Errno { Errno(host: errno) }

  /// The most frequent codes come first: the search is linear.
  private static let hostCodes: [(Int32, Errno)] = [
    (ENOENT, .noent), (EAGAIN, .again), (EEXIST, .exist), (ENOTDIR, .notdir), (EISDIR, .isdir),
    (EACCES, .acces), (EBADF, .badf), (EINVAL, .inval), (ELOOP, .loop), (ENOTEMPTY, .notempty),
    (EPERM, .perm), (EPIPE, .pipe), (EINTR, .intr), (ESPIPE, .spipe), (ENOSPC, .nospc),
    (E2BIG, .toobig), (EADDRINUSE, .addrinuse), (EADDRNOTAVAIL, .addrnotavail),
    (EAFNOSUPPORT, .afnosupport), (EALREADY, .already), (EBADMSG, .badmsg), (EBUSY, .busy),
    (ECANCELED, .canceled), (ECHILD, .child), (ECONNABORTED, .connaborted),
    (ECONNREFUSED, .connrefused), (ECONNRESET, .connreset), (EDEADLK, .deadlk),
    (EDESTADDRREQ, .destaddrreq), (EDOM, .dom), (EDQUOT, .dquot), (EFAULT, .fault),
    (EFBIG, .fbig), (EHOSTUNREACH, .hostunreach), (EIDRM, .idrm), (EILSEQ, .ilseq),
    (EINPROGRESS, .inprogress), (EIO, .io), (EISCONN, .isconn), (EMFILE, .mfile),
    (EMLINK, .mlink), (EMSGSIZE, .msgsize), (EMULTIHOP, .multihop),
    (ENAMETOOLONG, .nametoolong), (ENETDOWN, .netdown), (ENETRESET, .netreset),
    (ENETUNREACH, .netunreach), (ENFILE, .nfile), (ENOBUFS, .nobufs), (ENODEV, .nodev),
    (ENOEXEC, .noexec), (ENOLCK, .nolck), (ENOLINK, .nolink), (ENOMEM, .nomem),
    (ENOMSG, .nomsg), (ENOPROTOOPT, .noprotoopt), (ENOSYS, .nosys), (ENOTCONN, .notconn),
    (ENOTRECOVERABLE, .notrecoverable), (ENOTSOCK, .notsock), (ENOTSUP, .notsup),
    (EOPNOTSUPP, .notsup), (ENOTTY, .notty), (ENXIO, .nxio), (EOVERFLOW, .overflow),
    (EOWNERDEAD, .ownerdead), (EPROTO, .proto), (EPROTONOSUPPORT, .protonosupport),
    (EPROTOTYPE, .prototype), (ERANGE, .range), (EROFS, .rofs), (ESRCH, .srch),
    (ESTALE, .stale), (ETIMEDOUT, .timedout), (ETXTBSY, .txtbsy), (EXDEV, .xdev),
  ]
}
