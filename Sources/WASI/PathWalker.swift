import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Where a guest's path leads: a host directory and one name in it.
///
/// Valid until the walker that made it is released.
struct ResolvedPath {
  let directory: Int32
  /// One component, never `..`, NUL-terminated. The call that uses it must not follow a symlink.
  let name: UnsafePointer<CChar>
  /// Whether the path ends in a slash, so that only a directory will do.
  let mustBeDirectory: Bool

  /// Throws `notdir` where the path ends in a slash and the name is no directory.
  func checkType() throws(Errno) {
    guard mustBeDirectory else { return }
    let status = try Host.status(of: name, in: directory)
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notdir }
  }
}

/// Resolves a guest's path beneath a directory, component by component.
///
/// The one place where a path is interpreted. The host is only ever asked about one name in one
/// open directory, and told not to follow it (`O_NOFOLLOW`); symlinks are read and expanded here,
/// and `..` goes back to a directory that this walk came through and still holds open, never to
/// the host's idea of a parent. So whatever others rename or replace meanwhile, each directory of
/// the walk was reached from the base by names that are not `..`, and a path that would leave the
/// base is `notcapable`.
final class PathWalker {
  // This file is a room for unsafe code. The four buffers have the capacities below from `init` to `deinit`. `start` is an
  // index into `text`, and `depth` into `directories`, checked where they move.

  /// In bytes, symlinks expanded; the host's PATH_MAX.
  static let maximumLength = 4096
  static let maximumName = 255
  static let maximumSymlinks = 40
  /// How many directories below the base a walk may be, each of which costs a host descriptor.
  static let maximumDepth = 256

  /// What to do with a symlink in last place.
  enum LastSymlink {
    case keep, follow
    /// Follow it only if a slash comes after it.
    case followBeforeSlash
  }

  /// The path still to go: `text[start..<maximumLength]`, so that an expanded symlink is put
  /// before it.
  private let text: UnsafeMutablePointer<CChar>
  private var start = PathWalker.maximumLength
  private let name: UnsafeMutablePointer<CChar>
  private let link: UnsafeMutablePointer<CChar>
  /// The directories that the walk holds open below the base.
  private let directories: UnsafeMutablePointer<Int32>
  private var depth = 0
  private var base: Int32 = -1

  init() {
    text = .allocate(capacity: PathWalker.maximumLength)
    name = .allocate(capacity: PathWalker.maximumName + 1)
    link = .allocate(capacity: PathWalker.maximumLength)
    directories = .allocate(capacity: PathWalker.maximumDepth)
  }

  deinit {
    release()
    text.deallocate()
    name.deallocate()
    link.deallocate()
    directories.deallocate()
  }

  /// Closes the directories of the last walk.
  func release() {
    while depth > 0 { pop() }
  }

  /// Resolves the guest's path in `directory`. The caller calls ``release()`` when done, also
  /// after an error.
  func resolve(
    _ memory: MemoryView, _ path: GuestString, in directory: Descriptor, _ last: LastSymlink
  ) throws(Errno) -> ResolvedPath {
    release()
    base = directory.host
    start = PathWalker.maximumLength
    let bytes = try memory.buffer(path.address, path.count)
    guard !bytes.isEmpty else { throw .noent }
    try prepend(UnsafeRawBufferPointer(bytes.buffer))
    return try walk(last)
  }

  /// Takes over the text of a new symlink, NUL-terminated, until the next walk. One that is
  /// absolute is `notcapable`.
  func takeText(
    _ memory: MemoryView, _ text: GuestString
  ) throws(Errno) -> UnsafePointer<CChar> {
    let bytes = try memory.buffer(text.address, text.count)
    guard bytes.count < PathWalker.maximumLength else { throw .nametoolong }
    for index in 0..<bytes.count {
      let byte = bytes[index]
      guard byte != 0 else { throw .inval }
      link[index] = CChar(bitPattern: byte)
    }
    link[bytes.count] = 0
    guard link[0] != slash else { throw .notcapable }
    return UnsafePointer(link)
  }

  private var current: Int32 { depth == 0 ? base : directories[depth - 1] }

  private func walk(_ last: LastSymlink) throws(Errno) -> ResolvedPath {
    var symlinks = 0
    while true {
      let length = try takeName()
      let slash = start < PathWalker.maximumLength
      let isLast = !hasMore()
      if length <= 2, name[0] == dot, length == 1 || name[1] == dot {
        if length == 2 {
          guard depth > 0 else { throw .notcapable }
          pop()
        }
        guard isLast else { continue }
        name[0] = dot
        name[1] = 0
        return ResolvedPath(directory: current, name: name, mustBeDirectory: true)
      }
      if isLast {
        let follows = last == .follow || (last == .followBeforeSlash && slash)
        guard follows, let target = try readLink() else {
          return ResolvedPath(directory: current, name: name, mustBeDirectory: slash)
        }
        try expand(target, &symlinks)
      } else if let target = try enterOrReadLink() {
        try expand(target, &symlinks)
      }
    }
  }

  // MARK: Text

  private let dot = CChar(bitPattern: UInt8(ascii: "."))
  private let slash = CChar(bitPattern: UInt8(ascii: "/"))

  /// Puts a path from the guest or from a symlink before what is still to go.
  private func prepend(_ bytes: UnsafeRawBufferPointer) throws(Errno) {
    // One byte stays free, as the host's limit counts the NUL.
    guard bytes.count < start else { throw .nametoolong }
    guard bytes.first != UInt8(ascii: "/") else { throw .notcapable }
    let begin = start - bytes.count
    for index in 0..<bytes.count {
      // Once from guest memory: what is checked is what is used.
      let byte = bytes[index]
      guard byte != 0 else { throw .inval }
      text[begin + index] = CChar(bitPattern: byte)
    }
    start = begin
  }

  /// Moves the next component from `text` to `name`. Its length in bytes, at least 1.
  private func takeName() throws(Errno) -> Int {
    while start < PathWalker.maximumLength, text[start] == slash { start += 1 }
    var length = 0
    while start < PathWalker.maximumLength, text[start] != slash {
      guard length < PathWalker.maximumName else { throw .nametoolong }
      name[length] = text[start]
      length += 1
      start += 1
    }
    name[length] = 0
    return length
  }

  /// Whether there is more to go than slashes.
  private func hasMore() -> Bool {
    var index = start
    while index < PathWalker.maximumLength, text[index] == slash { index += 1 }
    return index < PathWalker.maximumLength
  }

  // MARK: Directories

  /// Enters the directory `name`, or answers the length of the target if it is a symlink.
  private func enterOrReadLink() throws(Errno) -> Int? {
    guard depth < PathWalker.maximumDepth else { throw .nametoolong }
    #if canImport(Darwin)
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    #else
    let path: Int32 = 0o10_000_000  // O_PATH, which the headers show to GNU programs only
    let flags = path | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    #endif
    do {
      directories[depth] = try Host.call { openat(current, name, flags) }
      depth += 1
      return nil
    } catch {
      // The host says one or the other of a symlink.
      guard error == .notdir || error == .loop else { throw error }
      guard let target = try readLink() else { throw .notdir }
      return target
    }
  }

  /// Reads the symlink `name` into `link`. The target's length in bytes, `nil` for what is no
  /// symlink or does not exist.
  private func readLink() throws(Errno) -> Int? {
    do throws(Errno) {
      let length = try Host.call { readlinkat(current, name, link, PathWalker.maximumLength) }
      guard length < PathWalker.maximumLength else { throw Errno.nametoolong }
      return length
    } catch {
      if error == .inval || error == .noent { return nil }
      throw error
    }
  }

  private func expand(_ length: Int, _ symlinks: inout Int) throws(Errno) {
    symlinks += 1
    guard symlinks <= PathWalker.maximumSymlinks else { throw .loop }
    guard length > 0 else { throw .noent }
    try prepend(UnsafeRawBufferPointer(start: link, count: length))
  }

  private func pop() {
    depth -= 1
    close(directories[depth])
  }
}
