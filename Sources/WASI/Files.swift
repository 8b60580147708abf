import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reading, writing and positions.
extension WASI {
  func fd_read(
    _ memory: MemoryView, fd: UInt32, iovs: UInt32, count: UInt32, nread: UInt32
  ) throws(Errno) {
    let descriptor = try file(fd, .fdRead)
    let result = try memory.result(UInt32.self, at: nread)
    try vectors.gather(memory, iovs, count)
    if let stream = descriptor.stream {
      return result.store(UInt32(clamping: vectors.read(stream)))
    }
    try descriptor.checkBlocking(events: Int32(POLLIN), end)
    result.store(UInt32(clamping: try vectors.read(descriptor.host)))
  }

  func fd_write(
    _ memory: MemoryView, fd: UInt32, iovs: UInt32, count: UInt32, nwritten: UInt32
  ) throws(Errno) {
    let descriptor = try file(fd, .fdWrite)
    let result = try memory.result(UInt32.self, at: nwritten)
    try vectors.gather(memory, iovs, count)
    if let stream = descriptor.stream {
      return result.store(UInt32(clamping: vectors.write(stream)))
    }
    try descriptor.checkBlocking(events: Int32(POLLOUT), end)
    if end != nil, descriptor.type != .regularFile { vectors.cut(to: ProgramEnd.writeByteCount) }
    // A socket has a call of its own that raises no signal.
    let host = descriptor.host
    let written = try descriptor.isSocket ? vectors.send(host) : vectors.write(host)
    result.store(UInt32(clamping: written))
  }

  func fd_pread(
    _ memory: MemoryView, fd: UInt32, iovs: UInt32, count: UInt32, offset: UInt64, nread: UInt32
  ) throws(Errno) {
    let descriptor = try file(fd, .fdRead)
    guard descriptor.base.contains(.fdSeek) else { throw descriptor.cannotSeek }
    let result = try memory.result(UInt32.self, at: nread)
    try vectors.gather(memory, iovs, count)
    guard let position = off_t(exactly: offset) else { throw .inval }
    let read = try vectors.read(descriptor.host, at: position)
    result.store(UInt32(clamping: read))
  }

  func fd_pwrite(
    _ memory: MemoryView, fd: UInt32, iovs: UInt32, count: UInt32, offset: UInt64,
    nwritten: UInt32
  ) throws(Errno) {
    let descriptor = try file(fd, .fdWrite)
    guard descriptor.base.contains(.fdSeek) else { throw descriptor.cannotSeek }
    let result = try memory.result(UInt32.self, at: nwritten)
    try vectors.gather(memory, iovs, count)
    guard let position = off_t(exactly: offset) else { throw .inval }
    let written = try vectors.write(descriptor.host, at: position)
    result.store(UInt32(clamping: written))
  }

  func fd_seek(
    _ memory: MemoryView, fd: UInt32, offset: Int64, whence: UInt32, newoffset: UInt32
  ) throws(Errno) {
    // To ask for the position is no seek.
    let right = offset == 0 && whence == 1 ? Rights.fdTell : .fdSeek
    let descriptor = try file(fd, [])
    guard !descriptor.base.isDisjoint(with: [right, .fdSeek]) else { throw descriptor.cannotSeek }
    let result = try memory.result(UInt64.self, at: newoffset)
    let origin: Int32
    switch whence {
    case 0: origin = SEEK_SET
    case 1: origin = SEEK_CUR
    case 2: origin = SEEK_END
    default: throw .inval
    }
    let host = descriptor.host
    let position = try Host.call { lseek(host, off_t(offset), origin) }
    result.store(UInt64(clamping: position))
  }

  func fd_tell(_ memory: MemoryView, fd: UInt32, offset: UInt32) throws(Errno) {
    try fd_seek(memory, fd: fd, offset: 0, whence: 1, newoffset: offset)
  }

  func fd_advise(fd: UInt32, offset: UInt64, len: UInt64, advice: UInt32) throws(Errno) {
    let descriptor = try file(fd, .fdAdvise)
    guard let offset = off_t(exactly: offset), let length = off_t(exactly: len) else {
      throw .inval
    }
    guard advice <= 5 else { throw .inval }
    #if !canImport(Darwin)
    let hosts = [
      POSIX_FADV_NORMAL, POSIX_FADV_SEQUENTIAL, POSIX_FADV_RANDOM, POSIX_FADV_WILLNEED,
      POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE,
    ]
    let code = posix_fadvise(descriptor.host, offset, length, hosts[Int(advice)])
    if code != 0 { throw Errno(host: code) }
    #else
    _ = (descriptor, offset, length)  // Advice may be ignored.
    #endif
  }

  /// Makes sure that the bytes `offset ..< offset + len` are there, growing the file if need be.
  func fd_allocate(fd: UInt32, offset: UInt64, len: UInt64) throws(Errno) {
    let descriptor = try file(fd, .fdAllocate)
    guard let offset = off_t(exactly: offset), let length = off_t(exactly: len) else {
      throw .inval
    }
    #if !canImport(Darwin)
    var code: Int32
    repeat { code = posix_fallocate(descriptor.host, offset, length) } while code == EINTR
    if code != 0 { throw Errno(host: code) }
    #else
    _ = (descriptor, offset, length)
    throw .notsup
    #endif
  }

  func fd_sync(fd: UInt32) throws(Errno) {
    let host = try descriptor(fd, .fdSync).host
    _ = try Host.call { fsync(host) }
  }

  func fd_datasync(fd: UInt32) throws(Errno) {
    let host = try descriptor(fd, .fdDatasync).host
    #if canImport(Darwin)
    _ = try Host.call { fsync(host) }
    #else
    _ = try Host.call { fdatasync(host) }
    #endif
  }
}

extension Descriptor {
  /// Why a position is refused: a stream has none, and a file's is not granted.
  var cannotSeek: Errno {
    switch type {
    case .regularFile, .blockDevice: .notcapable
    default: .spipe
    }
  }
}
