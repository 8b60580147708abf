import Apus

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Descriptors as such, whatever stands behind them.
extension WASI {
  func fd_close(fd: UInt32) throws(Errno) {
    try table.remove(fd)
  }

  func fd_renumber(from: UInt32, to: UInt32) throws(Errno) {
    try table.renumber(from: from, to: to)
  }

  /// Writes an `fdstat`: type, flags and both sets of rights.
  func fd_fdstat_get(_ memory: MemoryView, fd: UInt32, stat: UInt32) throws(Errno) {
    let descriptor = try descriptor(fd)
    let bytes = try memory.structure(stat, count: 24)
    let flags = try descriptor.flags()
    bytes.clear()
    bytes.put(descriptor.type.rawValue, at: 0)
    bytes.put(flags.rawValue, at: 2)
    bytes.put(descriptor.base.rawValue, at: 8)
    bytes.put(descriptor.inheriting.rawValue, at: 16)
  }

  /// Sets `append` and `nonblock`. The synchronized modes are chosen when a file is opened, and
  /// a descriptor that is only lent to the guest keeps its host flags.
  func fd_fdstat_set_flags(fd: UInt32, flags: UInt32) throws(Errno) {
    let wanted = try Fdflags(argument: flags)
    try table.change(fd) { (descriptor) throws(Errno) in
      guard descriptor.base.contains(.fdFdstatSetFlags) else { throw .notcapable }
      try descriptor.setFlags(wanted)
    }
  }

  /// Takes rights away. Asking for one that the descriptor does not have is `notcapable`.
  func fd_fdstat_set_rights(fd: UInt32, base: UInt64, inheriting: UInt64) throws(Errno) {
    let newBase = Rights(rawValue: base)
    let newInheriting = Rights(rawValue: inheriting)
    try table.change(fd) { (descriptor) throws(Errno) in
      guard
        descriptor.base.isSuperset(of: newBase),
        descriptor.inheriting.isSuperset(of: newInheriting)
      else { throw .notcapable }
      descriptor.base = newBase
      descriptor.inheriting = newInheriting
    }
  }

  /// Writes a `prestat`: that the descriptor is a preopened directory, and its name's length in
  /// bytes. A C program asks for 3, 4, ... until `badf`.
  func fd_prestat_get(_ memory: MemoryView, fd: UInt32, buf: UInt32) throws(Errno) {
    guard let name = try descriptor(fd).preopenName else { throw .badf }
    let bytes = try memory.structure(buf, count: 8)
    bytes.clear()
    bytes.put(UInt32(clamping: name.count), at: 4)
  }

  /// Writes the preopened directory's name without a NUL; `nametoolong` where it does not fit.
  func fd_prestat_dir_name(
    _ memory: MemoryView, fd: UInt32, path: UInt32, path_len: UInt32
  ) throws(Errno) {
    guard let name = try descriptor(fd).preopenName else { throw .badf }
    guard name.count <= Int(path_len) else { throw .nametoolong }
    let bytes = try memory.buffer(path, UInt32(clamping: name.count))
    bytes.copy(name[...])
  }
}

extension Descriptor {
  /// The flags as the guest sees them.
  func flags() throws(Errno) -> Fdflags {
    guard stream == nil else { return isNonblocking ? .nonblock : [] }
    if type == .directory { return [] }
    var flags = Fdflags(host: try Host.call { fcntl(host, F_GETFL) })
    if !isOwned {
      // Whether the embedder's descriptor blocks is not the guest's choice.
      if isNonblocking { flags.insert(.nonblock) } else { flags.remove(.nonblock) }
    }
    return flags
  }

  fileprivate func setFlags(_ wanted: Fdflags) throws(Errno) {
    let changed = try wanted.symmetricDifference(flags())
    guard changed.isDisjoint(with: .synchronized) else { throw .notsup }
    if changed.isEmpty { return }
    guard isOwned else {
      guard !changed.contains(.append) else { throw .notsup }
      isNonblocking = wanted.contains(.nonblock)
      return
    }
    var hostFlags = try Host.call { fcntl(host, F_GETFL) }
    hostFlags &= ~(O_APPEND | O_NONBLOCK)
    hostFlags |= wanted.intersection([.append, .nonblock]).host
    _ = try Host.call { fcntl(host, F_SETFL, hostFlags) }
  }
}
