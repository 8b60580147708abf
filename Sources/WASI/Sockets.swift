import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Sockets, as far as preview1 goes: it can use those that it was given and accept on them, and
/// has no way to make one.
extension WASI {
  private func socket(_ fd: UInt32, _ rights: Rights) throws(Errno) -> Descriptor {
    let descriptor = try table.descriptor(fd)
    guard descriptor.isSocket else { throw .notsock }
    guard descriptor.base.isSuperset(of: rights) else { throw .notcapable }
    return descriptor
  }

  func sock_accept(
    _ memory: MemoryView, fd: UInt32, flags: UInt32, accepted: UInt32
  ) throws(Errno) {
    let listener = try socket(fd, .sockAccept)
    let flags = try Fdflags(argument: flags)
    guard flags.isSubset(of: .nonblock) else { throw .inval }
    let result = try memory.result(UInt32.self, at: accepted)
    try table.checkRoom()
    try listener.checkBlocking(events: Int32(POLLIN), end)
    let host = try Host.call { accept(listener.host, nil, nil) }
    // Owned from here on: an error below closes it.
    let descriptor = try adopt(host)
    _ = try Host.call { fcntl(host, F_SETFD, FD_CLOEXEC) }
    if flags.contains(.nonblock) { _ = try Host.call { fcntl(host, F_SETFL, O_NONBLOCK) } }
    descriptor.base.formIntersection(listener.base)
    result.store(try table.insert(descriptor))
  }

  func sock_recv(
    _ memory: MemoryView, fd: UInt32, ri_data: UInt32, count: UInt32, ri_flags: UInt32,
    received: UInt32, ro_flags: UInt32
  ) throws(Errno) {
    let descriptor = try socket(fd, .fdRead)
    let countResult = try memory.result(UInt32.self, at: received)
    let flagsResult = try memory.result(UInt16.self, at: ro_flags)
    var flags: Int32 = 0
    switch ri_flags {
    case 0...3:
      if ri_flags & 1 != 0 { flags |= SocketFlags.peek }
      if ri_flags & 2 != 0 { flags |= SocketFlags.waitAll }
    default: throw .inval
    }
    try vectors.gather(memory, ri_data, count)
    try descriptor.checkBlocking(events: Int32(POLLIN), end)
    let received = try vectors.receive(descriptor.host, flags: flags)
    countResult.store(UInt32(clamping: received.count))
    flagsResult.store(received.isTruncated ? 1 : 0)
  }

  func sock_send(
    _ memory: MemoryView, fd: UInt32, si_data: UInt32, count: UInt32, si_flags: UInt32,
    sent: UInt32
  ) throws(Errno) {
    let descriptor = try socket(fd, .fdWrite)
    guard si_flags == 0 else { throw .inval }
    let result = try memory.result(UInt32.self, at: sent)
    try vectors.gather(memory, si_data, count)
    try descriptor.checkBlocking(events: Int32(POLLOUT), end)
    if end != nil { vectors.cut(to: ProgramEnd.writeByteCount) }
    result.store(UInt32(clamping: try vectors.send(descriptor.host)))
  }

  func sock_shutdown(fd: UInt32, how: UInt32) throws(Errno) {
    let descriptor = try socket(fd, .sockShutdown)
    let direction: Int32
    switch how {
    case 1: direction = SocketFlags.shutdownRead
    case 2: direction = SocketFlags.shutdownWrite
    case 3: direction = SocketFlags.shutdownBoth
    default: throw .inval
    }
    _ = try Host.call { shutdown(descriptor.host, direction) }
  }
}

/// The host's socket constants, which are of different types on different hosts.
enum SocketFlags {
  #if canImport(Darwin)
  static let peek = MSG_PEEK
  static let waitAll = MSG_WAITALL
  static let truncated = MSG_TRUNC
  static let noSignal: Int32 = 0
  static let shutdownRead = SHUT_RD
  static let shutdownWrite = SHUT_WR
  static let shutdownBoth = SHUT_RDWR
  #else
  static let peek = Int32(MSG_PEEK)
  static let waitAll = Int32(MSG_WAITALL)
  static let truncated = Int32(MSG_TRUNC)
  static let noSignal = Int32(MSG_NOSIGNAL)
  static let shutdownRead = Int32(SHUT_RD)
  static let shutdownWrite = Int32(SHUT_WR)
  static let shutdownBoth = Int32(SHUT_RDWR)
  #endif
}
