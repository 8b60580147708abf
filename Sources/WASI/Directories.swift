import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension WASI {
  /// Writes the entries from `cookie` on, each a `dirent` and the name. The last one is cut off
  /// where the buffer ends; a buffer that is not filled means that there are no more.
  func fd_readdir(
    _ memory: MemoryView, fd: UInt32, buf: UInt32, buf_len: UInt32, cookie: UInt64, used: UInt32
  ) throws(Errno) {
    let descriptor = try directory(fd, .fdReaddir)
    let result = try memory.result(UInt32.self, at: used)
    let buffer = try memory.buffer(buf, buf_len)
    guard let listing = descriptor.listing else { throw .notdir }
    let filled = try listing.use(descriptor.host) { (listing) throws(Errno) in
      listing.seek(to: cookie)
      var filled = 0
      while filled < buffer.count, let entry = try listing.next() {
        filled += entry.put(buffer.dropFirst(filled))
      }
      return filled
    }
    result.store(UInt32(clamping: filled))
  }

  func path_create_directory(_ memory: MemoryView, fd: UInt32, path: GuestString) throws(Errno) {
    let base = try directory(fd, .pathCreateDirectory)
    defer { walker.release() }
    let place = try walker.resolve(memory, path, in: base, .keep)
    _ = try Host.call { mkdirat(place.directory, place.name, 0o777) }
  }

  func path_remove_directory(_ memory: MemoryView, fd: UInt32, path: GuestString) throws(Errno) {
    let base = try directory(fd, .pathRemoveDirectory)
    defer { walker.release() }
    let place = try walker.resolve(memory, path, in: base, .keep)
    _ = try Host.call { unlinkat(place.directory, place.name, AT_REMOVEDIR) }
  }
}
