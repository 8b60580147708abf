import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// One entry of a directory.
struct DirectoryEntry {
  // This file is a room for unsafe code. `name` lives until the listing moves.

  /// The cookie of the entry after this one.
  let next: UInt64
  let inode: UInt64
  let type: FileType
  let name: UnsafeRawBufferPointer
}

/// A descriptor's listing, which one thread at a time reads on.
final class DescriptorListing {
  private let lock = Lock()
  private var listing: DirectoryListing?

  /// Calls `body` with the listing, which its first use opens.
  func use<Result>(
    _ directory: Int32, _ body: (DirectoryListing) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    try lock.locked { () throws(Errno) in
      if let listing { return try body(listing) }
      let opened = try DirectoryListing(of: directory)
      listing = opened
      return try body(opened)
    }
  }
}

/// The entries of one directory, in the host's order, `.` and `..` included.
///
/// A cookie is the host's position in the directory (`telldir`), so it stays good while entries
/// come and go, as far as the host's file system keeps it.
final class DirectoryListing {
  #if canImport(Darwin)
  private typealias Stream = UnsafeMutablePointer<DIR>
  #else
  private typealias Stream = OpaquePointer
  #endif

  // `stream` is open from `init` to `deinit`.
  private let stream: Stream
  private let inode: UInt64
  /// The cookie of the entry that ``next()`` answers.
  private var position: UInt64 = 0

  /// Opens the directory anew, with a position of its own.
  init(of directory: Int32) throws(Errno) {
    inode = UInt64(truncatingIfNeeded: try Host.status(of: directory).st_ino)
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let host = try Host.call { openat(directory, ".", flags) }
    guard let stream = fdopendir(host) else {
      let error = Errno.last
      close(host)
      throw error
    }
    self.stream = stream
  }

  deinit { closedir(stream) }

  /// Goes to a cookie. One that no entry had leads to some place in the same directory.
  func seek(to cookie: UInt64) {
    if cookie == 0 {
      rewinddir(stream)
    } else if cookie != position {
      seekdir(stream, Int(truncatingIfNeeded: cookie))
    }
    position = cookie
  }

  /// The entry at the position, which moves on; `nil` at the end.
  func next() throws(Errno) -> DirectoryEntry? {
    errno = 0
    guard let entry = readdir(stream) else {
      if errno != 0 { throw .last }
      return nil
    }
    position = UInt64(bitPattern: Int64(telldir(stream)))
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry) + offset
    let count = strlen(start.assumingMemoryBound(to: CChar.self))
    let name = UnsafeRawBufferPointer(start: start, count: count)
    // What is above a directory is not the guest's to see: `..` looks like `.`.
    let isParent = count == 2 && name[0] == UInt8(ascii: ".") && name[1] == UInt8(ascii: ".")
    let type = type(of: entry.pointee.d_type, start.assumingMemoryBound(to: CChar.self))
    return DirectoryEntry(
      next: position, inode: isParent ? inode : UInt64(entry.pointee.d_ino), type: type,
      name: name)
  }

  private func type(of code: UInt8, _ name: UnsafePointer<CChar>) -> FileType {
    switch Int(code) {
    case Int(DT_BLK): return .blockDevice
    case Int(DT_CHR): return .characterDevice
    case Int(DT_DIR): return .directory
    case Int(DT_REG): return .regularFile
    case Int(DT_SOCK): return .socketStream
    case Int(DT_LNK): return .symbolicLink
    case Int(DT_UNKNOWN):
      // Some file systems do not say.
      let directory = dirfd(stream)
      guard let status = try? Host.status(of: name, in: directory) else { return .unknown }
      return FileType(mode: status.st_mode)
    default: return .unknown
    }
  }
}

extension DirectoryEntry {
  /// The size of a `dirent` without the name, in bytes.
  private static let headerSize = 24

  /// Writes the `dirent` and the name, as much as there is room for. The count of bytes.
  func put(_ room: GuestBytes) -> Int {
    withUnsafeTemporaryAllocation(byteCount: DirectoryEntry.headerSize, alignment: 8) { bytes in
      let header = GuestBytes(buffer: bytes)
      header.clear()
      header.put(next, at: 0)
      header.put(inode, at: 8)
      header.put(UInt32(clamping: name.count), at: 16)
      header.put(type.rawValue, at: 20)
      let count = room.copyPrefix(UnsafeRawBufferPointer(bytes))
      return count + room.dropFirst(count).copyPrefix(name)
    }
  }
}
