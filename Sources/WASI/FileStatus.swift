import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Sizes, types and times (`filestat`).
extension WASI {
  /// The size of a `filestat` in bytes.
  private static let filestatSize: UInt64 = 64

  func fd_filestat_get(_ memory: MemoryView, fd: UInt32, buf: UInt32) throws(Errno) {
    let descriptor = try descriptor(fd, .fdFilestatGet)
    let bytes = try memory.structure(buf, count: WASI.filestatSize)
    guard descriptor.stream == nil else { return bytes.clear() }
    let status = try Host.status(of: descriptor.host)
    put(status, type: descriptor.type, bytes)
  }

  func path_filestat_get(
    _ memory: MemoryView, fd: UInt32, flags: UInt32, path: GuestString, buf: UInt32
  ) throws(Errno) {
    let base = try directory(fd, .pathFilestatGet)
    let follow = try Lookupflags(argument: flags).followsSymlink
    let bytes = try memory.structure(buf, count: WASI.filestatSize)
    defer { walker.release() }
    let place = try walker.resolve(memory, path, in: base, follow ? .follow : .followBeforeSlash)
    let status = try Host.status(of: place.name, in: place.directory)
    if place.mustBeDirectory, status.st_mode & S_IFMT != S_IFDIR { throw .notdir }
    put(status, type: FileType(mode: status.st_mode), bytes)
  }

  private func put(_ status: stat, type: FileType, _ bytes: GuestBytes) {
    #if canImport(Darwin)
    let (access, change, metadata) =
      (status.st_atimespec, status.st_mtimespec, status.st_ctimespec)
    #else
    let (access, change, metadata) = (status.st_atim, status.st_mtim, status.st_ctim)
    #endif
    bytes.clear()
    bytes.put(UInt64(truncatingIfNeeded: status.st_dev), at: 0)
    bytes.put(UInt64(truncatingIfNeeded: status.st_ino), at: 8)
    bytes.put(type.rawValue, at: 16)
    bytes.put(UInt64(truncatingIfNeeded: status.st_nlink), at: 24)
    bytes.put(UInt64(clamping: status.st_size), at: 32)
    bytes.put(access.nanoseconds, at: 40)
    bytes.put(change.nanoseconds, at: 48)
    bytes.put(metadata.nanoseconds, at: 56)
  }

  func fd_filestat_set_size(fd: UInt32, size: UInt64) throws(Errno) {
    let host = try file(fd, .fdFilestatSetSize).host
    guard let size = off_t(exactly: size) else { throw .fbig }
    _ = try Host.call { ftruncate(host, size) }
  }

  func fd_filestat_set_times(
    fd: UInt32, atim: UInt64, mtim: UInt64, flags: UInt32
  ) throws(Errno) {
    let host = try descriptor(fd, .fdFilestatSetTimes).host
    let times = try FileTimes(atim: atim, mtim: mtim, flags: flags).host
    _ = try Host.call { futimens(host, times) }
  }

  func path_filestat_set_times(
    _ memory: MemoryView, fd: UInt32, flags: UInt32, path: GuestString,
    atim: UInt64, mtim: UInt64, fst_flags: UInt32
  ) throws(Errno) {
    let base = try directory(fd, .pathFilestatSetTimes)
    let follow = try Lookupflags(argument: flags).followsSymlink
    let times = try FileTimes(atim: atim, mtim: mtim, flags: fst_flags).host
    defer { walker.release() }
    let place = try walker.resolve(memory, path, in: base, follow ? .follow : .followBeforeSlash)
    try place.checkType()
    _ = try Host.call {
      utimensat(place.directory, place.name, times, AT_SYMLINK_NOFOLLOW)
    }
  }
}

/// An access and a modification time as the guest asked for them.
private struct FileTimes {
  // The host's marks in `tv_nsec`, which are casts in C's headers.
  #if canImport(Darwin)
  private static let now = -1
  private static let omit = -2
  #else
  private static let now = 0x3fff_ffff
  private static let omit = 0x3fff_fffe
  #endif

  /// Access and modification, as the host takes them.
  let host: [timespec]

  init(atim: UInt64, mtim: UInt64, flags: UInt32) throws(Errno) {
    let flags = try Fstflags(argument: flags)
    func time(_ nanoseconds: UInt64, _ given: Fstflags, _ now: Fstflags) -> timespec {
      if flags.contains(now) { return timespec(tv_sec: 0, tv_nsec: FileTimes.now) }
      if flags.contains(given) { return timespec(nanoseconds: nanoseconds) }
      return timespec(tv_sec: 0, tv_nsec: FileTimes.omit)
    }
    host = [time(atim, .atim, .atimNow), time(mtim, .mtim, .mtimNow)]
  }
}
