import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Names: making, reading, moving and removing them.
extension WASI {
  /// Makes a hard link. A symlink is linked itself; to follow it is `inval`.
  func path_link(
    _ memory: MemoryView, old_fd: UInt32, old_flags: UInt32, old_path: GuestString,
    new_fd: UInt32, new_path: GuestString
  ) throws(Errno) {
    let oldBase = try directory(old_fd, .pathLinkSource)
    let newBase = try directory(new_fd, .pathLinkTarget)
    guard try !Lookupflags(argument: old_flags).followsSymlink else { throw .inval }
    defer {
      walker.release()
      secondWalker.release()
    }
    let old = try walker.resolve(memory, old_path, in: oldBase, .keep)
    let new = try secondWalker.resolve(memory, new_path, in: newBase, .keep)
    try old.checkType()
    try checkNewName(new)
    _ = try Host.call { linkat(old.directory, old.name, new.directory, new.name, 0) }
  }

  /// Makes a symlink. Its text is kept as it is and means nothing until a path leads through it;
  /// an absolute one could never be followed and is `notcapable`.
  func path_symlink(
    _ memory: MemoryView, old_path: GuestString, fd: UInt32, new_path: GuestString
  ) throws(Errno) {
    let base = try directory(fd, .pathSymlink)
    defer { walker.release() }
    let text = try secondWalker.takeText(memory, old_path)
    let place = try walker.resolve(memory, new_path, in: base, .keep)
    try checkNewName(place)
    _ = try Host.call { symlinkat(text, place.directory, place.name) }
  }

  /// A link's new name must not end in a slash: `noent` where there is nothing, else what is in
  /// the way.
  private func checkNewName(_ place: ResolvedPath) throws(Errno) {
    guard place.mustBeDirectory else { return }
    let status = try Host.status(of: place.name, in: place.directory)
    throw status.st_mode & S_IFMT == S_IFDIR ? .exist : .notdir
  }

  /// Reads a symlink's text, cut off where the buffer ends.
  func path_readlink(
    _ memory: MemoryView, fd: UInt32, path: GuestString, buf: UInt32, buf_len: UInt32,
    used: UInt32
  ) throws(Errno) {
    let base = try directory(fd, .pathReadlink)
    let result = try memory.result(UInt32.self, at: used)
    let buffer = try memory.buffer(buf, buf_len)
    defer { walker.release() }
    let place = try walker.resolve(memory, path, in: base, .followBeforeSlash)
    result.store(UInt32(clamping: try Host.readLink(place, buffer)))
  }

  func path_rename(
    _ memory: MemoryView, fd: UInt32, old_path: GuestString, new_fd: UInt32,
    new_path: GuestString
  ) throws(Errno) {
    let oldBase = try directory(fd, .pathRenameSource)
    let newBase = try directory(new_fd, .pathRenameTarget)
    defer {
      walker.release()
      secondWalker.release()
    }
    let old = try walker.resolve(memory, old_path, in: oldBase, .keep)
    let new = try secondWalker.resolve(memory, new_path, in: newBase, .keep)
    try old.checkType()
    if new.mustBeDirectory {
      // What comes to stand under such a name must be a directory.
      let status = try Host.status(of: old.name, in: old.directory)
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .notdir }
    }
    _ = try Host.call { renameat(old.directory, old.name, new.directory, new.name) }
  }

  func path_unlink_file(_ memory: MemoryView, fd: UInt32, path: GuestString) throws(Errno) {
    let base = try directory(fd, .pathUnlinkFile)
    defer { walker.release() }
    let place = try walker.resolve(memory, path, in: base, .keep)
    try place.checkType()
    _ = try Host.call { unlinkat(place.directory, place.name, 0) }
  }
}
