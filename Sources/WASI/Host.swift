#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The one way to the host's system calls: what they answer becomes a value or an ``Errno``.
enum Host {
  // This file is a room for unsafe code: the host's calls take pointers. Each is to a local, to an
  // array for the length of the call, or comes with the type that vouches for it.

  /// Makes a system call that answers -1 on failure; makes it again when a signal interrupts it.
  @inline(__always)
  static func call<Result: FixedWidthInteger & SignedInteger>(
    _ body: () -> Result
  ) throws(Errno) -> Result {
    while true {
      let result = body()
      if result >= 0 { return result }
      let error = Errno.last
      if error != .intr { throw error }
    }
  }

  /// The status of an open host descriptor.
  static func status(of descriptor: Int32) throws(Errno) -> stat {
    var status = stat()
    _ = try call { fstat(descriptor, &status) }
    return status
  }

  /// The status of `name` in `directory`; a symlink's is its own.
  static func status(
    of name: UnsafePointer<CChar>, in directory: Int32
  ) throws(Errno) -> stat {
    var status = stat()
    _ = try call { fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) }
    return status
  }

  /// Whether the host reports any of `events` (`POLLIN`, `POLLOUT`) or an error at once.
  static func isReady(_ descriptor: Int32, events: Int32) throws(Errno) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
    return try call { poll(&entry, 1, 0) } > 0
  }

  /// `poll(2)`, with a timeout in milliseconds; -1 waits for as long as it takes.
  static func poll(_ entries: inout [pollfd], _ milliseconds: Int32) -> Int32 {
    poll(&entries, nfds_t(entries.count), milliseconds)
  }

  private static func poll(
    _ entries: UnsafeMutablePointer<pollfd>, _ count: nfds_t, _ milliseconds: Int32
  ) -> Int32 {
    #if canImport(Darwin)
    return Darwin.poll(entries, count, milliseconds)
    #elseif canImport(Musl)
    return Musl.poll(entries, count, milliseconds)
    #else
    return Glibc.poll(entries, count, milliseconds)
    #endif
  }

  /// Fills the bytes from the host's generator of random numbers.
  static func fillWithRandom(_ bytes: GuestBytes) throws(Errno) {
    guard let base = bytes.buffer.baseAddress else { return }
    #if canImport(Darwin)
    arc4random_buf(base, bytes.count)
    #else
    var filled = 0
    while filled < bytes.count {
      // The host hands out at most 256 bytes at a time.
      let count = min(256, bytes.count - filled)
      _ = try call { getentropy(base + filled, count) }
      filled += count
    }
    #endif
  }

  /// Reads a symlink's text into the bytes, cut off where they end. The count of bytes.
  static func readLink(_ place: ResolvedPath, _ bytes: GuestBytes) throws(Errno) -> Int {
    guard let base = bytes.buffer.baseAddress, !bytes.isEmpty else { throw .inval }
    let room = base.assumingMemoryBound(to: CChar.self)
    return try call { readlinkat(place.directory, place.name, room, bytes.count) }
  }

  /// Ignores SIGPIPE and SIGXFSZ if nobody has decided otherwise, so that a failing write is an
  /// errno and not the end of the process.
  static func ignoreWriteSignals() {
    for number in [SIGPIPE, SIGXFSZ] {
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0 else { continue }
      #if canImport(Darwin)
      let isDefault = action.__sigaction_u.__sa_handler == nil
      #else
      let isDefault = action.__sigaction_handler.sa_handler == nil
      #endif
      if isDefault { signal(number, SIG_IGN) }
    }
  }
}

/// The type of a file (`filetype`). A pipe has no number in preview1: it is `unknown`.
enum FileType: UInt8 {
  case unknown, blockDevice, characterDevice, directory, regularFile
  case socketDatagram, socketStream, symbolicLink

  /// The type in a host status' mode. A socket is taken for a stream.
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFBLK: self = .blockDevice
    case S_IFCHR: self = .characterDevice
    case S_IFDIR: self = .directory
    case S_IFREG: self = .regularFile
    case S_IFSOCK: self = .socketStream
    case S_IFLNK: self = .symbolicLink
    default: self = .unknown
    }
  }
}
