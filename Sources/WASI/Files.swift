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
  /// Takes over a vector of guest buffers (`iovec`, `ciovec`: address and length, 8 bytes) into
  /// `vectors`. Buffers beyond ``maximumVectors`` are left out.
  func gather(
    _ memory: MemoryView, _ iovs: UInt32, _ count: UInt32
  ) throws(Errno) -> UnsafeBufferPointer<iovec> {
    let used = Int(min(count, UInt32(WASI.maximumVectors)))
    for index in 0..<used {
      let offset = UInt64(truncatingIfNeeded: index) &* 8
      let address = try memory.get(UInt32.self, at: iovs, offset)
      let length = try memory.get(UInt32.self, at: iovs, offset &+ 4)
      let bytes = try memory.buffer(address, length)
      vectors[index] = iovec(iov_base: bytes.baseAddress, iov_len: numericCast(bytes.count))
    }
    return UnsafeBufferPointer(start: vectors, count: used)
  }

  func fd_read(
    _ memory: MemoryView, fd: UInt32, iovs: UInt32, count: UInt32, nread: UInt32
  ) throws(Errno) {
    let descriptor = try file(fd, .fdRead)
    let result = try memory.result(UInt32.self, at: nread)
    let buffers = try gather(memory, iovs, count)
    if let stream = descriptor.stream {
      result.store(UInt32(clamping: stream.read(buffers)))
      return
    }
    if buffers.isEmpty { return result.store(0) }
    try descriptor.checkBlocking(events: Int32(POLLIN))
    let host = descriptor.host
    let read = try Host.call { readv(host, buffers.baseAddress, Int32(buffers.count)) }
    result.store(UInt32(clamping: read))
  }

  func fd_write(
    _ memory: MemoryView, fd: UInt32, iovs: UInt32, count: UInt32, nwritten: UInt32
  ) throws(Errno) {
    let descriptor = try file(fd, .fdWrite)
    let result = try memory.result(UInt32.self, at: nwritten)
    let buffers = try gather(memory, iovs, count)
    if let stream = descriptor.stream {
      result.store(UInt32(clamping: stream.write(buffers)))
      return
    }
    if buffers.isEmpty { return result.store(0) }
    try descriptor.checkBlocking(events: Int32(POLLOUT))
    let host = descriptor.host
    let written: Int
    if descriptor.isSocket {
      written = try send(buffers, to: host)
    } else {
      written = try Host.call { writev(host, buffers.baseAddress, Int32(buffers.count)) }
    }
    result.store(UInt32(clamping: written))
  }

  func fd_pread(
    _ memory: MemoryView, fd: UInt32, iovs: UInt32, count: UInt32, offset: UInt64, nread: UInt32
  ) throws(Errno) {
    let descriptor = try file(fd, .fdRead)
    guard descriptor.base.contains(.fdSeek) else { throw descriptor.cannotSeek }
    let result = try memory.result(UInt32.self, at: nread)
    let buffers = try gather(memory, iovs, count)
    guard let position = off_t(exactly: offset) else { throw .inval }
    if buffers.isEmpty { return result.store(0) }
    let host = descriptor.host
    let read = try Host.call {
      preadv(host, buffers.baseAddress, Int32(buffers.count), position)
    }
    result.store(UInt32(clamping: read))
  }

  func fd_pwrite(
    _ memory: MemoryView, fd: UInt32, iovs: UInt32, count: UInt32, offset: UInt64,
    nwritten: UInt32
  ) throws(Errno) {
    let descriptor = try file(fd, .fdWrite)
    guard descriptor.base.contains(.fdSeek) else { throw descriptor.cannotSeek }
    let result = try memory.result(UInt32.self, at: nwritten)
    let buffers = try gather(memory, iovs, count)
    guard let position = off_t(exactly: offset) else { throw .inval }
    if buffers.isEmpty { return result.store(0) }
    let host = descriptor.host
    let written = try Host.call {
      pwritev(host, buffers.baseAddress, Int32(buffers.count), position)
    }
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
