#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Flags of an open descriptor (`fdflags`).
struct Fdflags: OptionSet {
  let rawValue: UInt16
  static let append = Fdflags(rawValue: 1)
  static let dsync = Fdflags(rawValue: 2)
  static let nonblock = Fdflags(rawValue: 4)
  static let rsync = Fdflags(rawValue: 8)
  static let sync = Fdflags(rawValue: 16)
  static let all = Fdflags(rawValue: 31)
  /// What can only be chosen when the file is opened.
  static let synchronized: Fdflags = [.dsync, .rsync, .sync]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The guest's argument; a bit that preview1 does not define is `inval`.
  init(argument: UInt32) throws(Errno) {
    guard argument <= UInt32(Fdflags.all.rawValue) else { throw .inval }
    rawValue = UInt16(argument)
  }

  /// The flags that the host has for a descriptor (`F_GETFL`).
  init(host flags: Int32) {
    var set: Fdflags = []
    if flags & O_APPEND != 0 { set.insert(.append) }
    if flags & O_NONBLOCK != 0 { set.insert(.nonblock) }
    if flags & O_SYNC == O_SYNC {
      // Linux has one flag for O_SYNC and O_RSYNC, and O_DSYNC is a part of it.
      set.formUnion([.sync, .rsync, .dsync])
    } else if flags & O_DSYNC != 0 {
      set.insert(.dsync)
    }
    self = set
  }

  /// The flags for the host's `open`.
  var host: Int32 {
    var flags: Int32 = 0
    if contains(.append) { flags |= O_APPEND }
    if contains(.nonblock) { flags |= O_NONBLOCK }
    if contains(.dsync) { flags |= O_DSYNC }
    if contains(.sync) || contains(.rsync) { flags |= O_SYNC }
    return flags
  }
}

/// How `path_open` opens (`oflags`).
struct Oflags: OptionSet {
  let rawValue: UInt16
  static let creat = Oflags(rawValue: 1)
  static let directory = Oflags(rawValue: 2)
  static let excl = Oflags(rawValue: 4)
  static let trunc = Oflags(rawValue: 8)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The guest's argument; a bit that preview1 does not define is `inval`.
  init(argument: UInt32) throws(Errno) {
    guard argument <= 15 else { throw .inval }
    rawValue = UInt16(argument)
  }
}

/// How a path is looked up (`lookupflags`): whether a symlink in last place is followed.
struct Lookupflags {
  let followsSymlink: Bool

  init(argument: UInt32) throws(Errno) {
    guard argument <= 1 else { throw .inval }
    followsSymlink = argument == 1
  }
}

/// Which times are set, and to what (`fstflags`).
struct Fstflags: OptionSet {
  let rawValue: UInt16
  static let atim = Fstflags(rawValue: 1)
  static let atimNow = Fstflags(rawValue: 2)
  static let mtim = Fstflags(rawValue: 4)
  static let mtimNow = Fstflags(rawValue: 8)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The guest's argument; a time that is to be both given and now is `inval`.
  init(argument: UInt32) throws(Errno) {
    guard argument <= 15 else { throw .inval }
    rawValue = UInt16(argument)
    if contains([.atim, .atimNow]) || contains([.mtim, .mtimNow]) { throw .inval }
  }
}
