#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What the host keeps of a file, and no guest can put back once it has changed: `ctime` among it.
struct FileFacts: Equatable {
  var inode: UInt64
  var mode: UInt32
  var links: UInt64
  var size: Int64
  var changed: [Int]

  /// A symlink's are its own; nil where there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    inode = UInt64(status.st_ino)
    mode = UInt32(status.st_mode)
    links = UInt64(status.st_nlink)
    size = Int64(status.st_size)
    #if canImport(Darwin)
    changed = [status.st_ctimespec.tv_sec, status.st_ctimespec.tv_nsec]
    #else
    changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    #endif
  }
}

/// Does something while no file can be made longer than a number of bytes.
func limitFiles(to byteCount: UInt, _ body: () -> Void) {
  var former = rlimit()
  getrlimit(fileSize, &former)
  var limit = former
  limit.rlim_cur = rlim_t(byteCount)
  setrlimit(fileSize, &limit)
  body()
  setrlimit(fileSize, &former)
}

#if canImport(Darwin)
private let fileSize = RLIMIT_FSIZE
#else
private let fileSize = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#endif

/// A folder of the host's.
///
/// Unsafe room. Invariant: an entry's name is used before the next entry is read.
struct HostFolder {
  let path: String

  /// Makes the folder.
  init(_ path: String) {
    self.path = path
    if mkdir(path, 0o755) != 0 { fatalError("\(path) cannot be made: \(errno)") }
  }

  func write(_ name: String, _ bytes: [UInt8]) {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if file < 0 || HostFolder.write(file, bytes) != bytes.count { fatalError("\(name): \(errno)") }
    close(file)
  }

  private static func write(_ file: Int32, _ bytes: [UInt8]) -> Int {
    #if canImport(Darwin)
    Darwin.write(file, bytes, bytes.count)
    #else
    Glibc.write(file, bytes, bytes.count)
    #endif
  }

  func link(_ name: String, to target: String) {
    if symlink(target, "\(path)/\(name)") != 0 { fatalError("\(name): \(errno)") }
  }

  /// Removes all that is in it, whatever its name.
  func clear() {
    let folder = open(path, O_RDONLY | O_DIRECTORY)
    if folder < 0 { fatalError("\(path): \(errno)") }
    HostFolder.clear(folder)
  }

  /// Closes the folder.
  private static func clear(_ folder: Int32) {
    guard let stream = fdopendir(folder) else { fatalError("\(errno)") }
    defer { closedir(stream) }
    var removed = 1
    while removed > 0 {
      removed = 0
      rewinddir(stream)
      while let entry = readdir(stream) {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
        if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
        if unlinkat(folder, name, 0) != 0 {
          let child = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
          if child >= 0 { clear(child) }
          if unlinkat(folder, name, AT_REMOVEDIR) != 0 { fatalError("\(String(cString: name)) stays: \(errno)") }
        }
        removed += 1
      }
    }
  }
}
