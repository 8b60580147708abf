import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What `path_open` was asked for, as it came from the guest.
struct OpenRequest {
  let flags: UInt32
  let oflags: UInt32
  let base: UInt64
  let inheriting: UInt64
  let fdflags: UInt32
}

extension WASI {
  /// Opens a file or a directory beneath `fd`.
  ///
  /// The new descriptor's rights are those asked for, less what does not apply to its type and
  /// less what `fd` does not hand on. Only to read or to write without `fd` handing that on is an
  /// error (`notcapable`): programs ask for all other rights as a matter of course.
  func path_open(
    _ memory: MemoryView, fd: UInt32, path: GuestString, _ request: OpenRequest, opened: UInt32
  ) throws(Errno) {
    let base = try directory(fd, .pathOpen)
    let result = try memory.result(UInt32.self, at: opened)
    let oflags = try Oflags(argument: request.oflags)
    let asked = Rights(rawValue: request.base)
    try check(asked, oflags, in: base)
    let follow = try Lookupflags(argument: request.flags).followsSymlink
    var flags = try hostFlags(
      asked.intersection(base.inheriting), oflags, Fdflags(argument: request.fdflags))
    try table.checkRoom()

    defer { walker.release() }
    let place = try walker.resolve(
      memory, path, in: base,
      oflags.contains(.excl) ? .keep : follow ? .follow : .followBeforeSlash)
    if place.mustBeDirectory {
      guard !oflags.contains(.creat) else { throw .isdir }
      flags |= O_DIRECTORY
    }
    let host = try Host.call { openat(place.directory, place.name, flags, 0o666) }
    let descriptor = try adopt(host)
    descriptor.base.formIntersection(asked.intersection(base.inheriting))
    descriptor.inheriting = Rights(rawValue: request.inheriting).intersection(base.inheriting)
    if descriptor.type != .directory { descriptor.inheriting.formIntersection(.regularFile) }
    result.store(try table.insert(descriptor))
  }

  /// Whether `base` lets a guest open like this.
  private func check(_ asked: Rights, _ oflags: Oflags, in base: Descriptor) throws(Errno) {
    var needed: Rights = []
    if oflags.contains(.creat) { needed.insert(.pathCreateFile) }
    if oflags.contains(.trunc) { needed.insert(.pathFilestatSetSize) }
    guard base.base.isSuperset(of: needed) else { throw .notcapable }
    let data = asked.intersection([.fdRead, .fdWrite])
    guard base.inheriting.isSuperset(of: data) else { throw .notcapable }
  }

  /// The flags for the host's `open`, which decide what the host itself lets the descriptor do.
  private func hostFlags(
    _ rights: Rights, _ oflags: Oflags, _ fdflags: Fdflags
  ) throws(Errno) -> Int32 {
    let reads = !rights.isDisjoint(with: [.fdRead, .fdReaddir])
    let writes = !rights.isDisjoint(with: [.fdWrite, .fdAllocate, .fdFilestatSetSize])
    var flags = writes ? (reads ? O_RDWR : O_WRONLY) : O_RDONLY
    flags |= fdflags.host | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY
    if oflags.contains(.directory) {
      guard oflags.isDisjoint(with: [.creat, .excl, .trunc]) else { throw .inval }
      flags |= O_DIRECTORY
    }
    if oflags.contains(.creat) { flags |= O_CREAT }
    if oflags.contains(.excl) { flags |= O_EXCL }
    if oflags.contains(.trunc) { flags |= O_TRUNC }
    return flags
  }

  /// Makes a host descriptor the guest's, with all rights that make sense on it.
  func adopt(_ host: Int32) throws(Errno) -> Descriptor {
    do {
      let type = try Descriptor.type(of: host)
      let rights = Descriptor.rights(of: type, host: host)
      return Descriptor(host: host, isOwned: true, type: type, base: rights)
    } catch {
      close(host)
      throw error
    }
  }
}
