import Apus
import Foundation
import Synchronization
import Testing

@testable import WASI

/// No path leaves what was granted, whatever it says and whoever renames meanwhile.
@Suite struct SandboxTests {
  /// Every way out of `root` that the paths below try is tried by every function with a path.
  private func expectNoWayOut(
    _ guest: Guest, _ path: String, in fd: UInt32 = 3, errno expected: Errno = .notcapable
  ) throws {
    #expect(try guest.open(path, in: fd, rights: .fdRead).0 == expected, "\(path)")
    #expect(try guest.open(path, in: fd, oflags: .creat, rights: []).0 == expected, "\(path)")
    #expect(try guest.status(path, follow: true, in: fd) == expected, "\(path)")
    let (address, count) = guest.place(path, 4096)
    let set = try guest.call(
      "path_filestat_set_times", UInt64(fd), 1, address, count, 0, 0, 15 & 5)
    #expect(set == expected, "\(path)")
  }

  private func expectNoNameBeyond(_ guest: Guest, _ path: String, in fd: UInt32 = 3) throws {
    try expectNoWayOut(guest, path, in: fd)
    for name in ["path_create_directory", "path_remove_directory", "path_unlink_file"] {
      #expect(try guest.onPath(name, path, in: fd) == .notcapable, "\(name) \(path)")
    }
    #expect(try guest.readlink(path).0 == .notcapable)
    #expect(try guest.rename(path, "in", from: fd) == .notcapable)
    #expect(try guest.rename("f", path, to: fd) == .notcapable)
    #expect(try guest.link(path, "in") == .notcapable)
    #expect(try guest.link("f", path, to: fd) == .notcapable)
    #expect(try guest.symlink("f", path, in: fd) == .notcapable)
  }

  private func expectOutsideUntouched(_ scratch: Scratch) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.outside)
    #expect(names == ["secret"])
    #expect(scratch.read("outside/secret") == "outside")
  }

  @Test func dotsAndAbsolutePaths() throws {
    let scratch = try Scratch()
    try scratch.write("inside", to: "root/f")
    let guest = try scratch.guest()
    #expect(try guest.onPath("path_create_directory", "d") == .success)
    for path in [
      "../outside/secret", "..//outside/secret", "./../outside/secret",
      "d/../../outside/secret", "d/../../root/f", "d/./.././../outside/secret",
      "/etc/passwd", "//etc/passwd", "/", "/f", scratch.outside + "/secret", scratch.root + "/f",
    ] {
      try expectNoNameBeyond(guest, path)
    }
    for path in ["..", "../", "../.", "d/../..", "../root"] {
      try expectNoWayOut(guest, path)
    }
    // A directory opened by the guest is a root of its own.
    let d = try guest.opened("d", oflags: .directory)
    for path in ["../f", "..", "/f"] { try expectNoWayOut(guest, path, in: d) }
    try expectOutsideUntouched(scratch)
  }

  @Test func symlinksThatLeadOut() throws {
    let scratch = try Scratch()
    try scratch.write("inside", to: "root/f")
    let guest = try scratch.guest()
    #expect(try guest.onPath("path_create_directory", "d") == .success)
    let outside = [
      ("file", "../outside/secret"), ("dir", "../outside"), ("abs", scratch.outside),
      ("absfile", scratch.outside + "/secret"), ("d/up", "../.."), ("root", "/"),
      ("hidden", "d/../d/../../outside/secret"), ("self", "../root/f"),
    ]
    for (name, target) in outside {
      try #require(Foundation.symlink(target, scratch.root + "/" + name) == 0)
    }
    for path in ["file", "dir", "abs", "absfile", "d/up", "root", "hidden", "self"] {
      try expectNoWayOut(guest, path)
      #expect(try guest.open(path, follow: false, rights: .fdRead).0 == .loop)
      #expect(try guest.open(path + "/", follow: false, rights: []).0 == .notcapable)
    }
    for path in [
      "dir/secret", "abs/secret", "d/up/outside/secret", "root/etc/passwd", "dir/../root/f",
    ] {
      try expectNoNameBeyond(guest, path)
    }
    // By the guest's own symlinks too, however it chains them.
    #expect(try guest.symlink("../d", "d/own") == .success)
    #expect(try guest.symlink("d/own/own/../../outside/secret", "chain") == .success)
    try expectNoWayOut(guest, "chain")
    #expect(try guest.symlink("/etc/passwd", "guests") == .notcapable)
    // Names that do not lead through them are the guest's.
    #expect(try guest.readlink("file") == (.success, "../outside/secret"))
    #expect(try guest.rename("dir", "renamed") == .success)
    #expect(try guest.onPath("path_unlink_file", "renamed") == .success)
    try expectOutsideUntouched(scratch)
  }

  /// Runs `change` over and over in a thread of its own while `body` runs for half a second.
  private func race(_ change: @escaping @Sendable () -> Void, _ body: () throws -> Void) throws {
    let stop = Stop()
    let thread = Thread {
      while !stop.isSet.load(ordering: .relaxed) { change() }
      stop.isDone.signal()
    }
    thread.start()
    defer {
      stop.isSet.store(true, ordering: .relaxed)
      stop.isDone.wait()
    }
    let end = Date().addingTimeInterval(0.5)
    while Date() < end { try body() }
  }

  private final class Stop: Sendable {
    let isSet = Atomic(false)
    let isDone = DispatchSemaphore(value: 0)
  }

  @Test func aDirectoryBecomesASymlink() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    #expect(try guest.onPath("path_create_directory", "swap") == .success)
    try scratch.write("inside", to: "root/swap/secret")
    try #require(Foundation.symlink("../outside", scratch.root + "/evil") == 0)
    let root = scratch.root
    // What each open is allowed to say while `swap` is the directory, the symlink or neither.
    let allowed: Set<Errno> = [.success, .noent, .notcapable, .notdir, .loop]
    var seen: [Errno: Int] = [:]
    try race {
      rename(root + "/swap", root + "/kept")
      rename(root + "/evil", root + "/swap")
      rename(root + "/swap", root + "/evil")
      rename(root + "/kept", root + "/swap")
    } _: {
      let (errno, fd) = try guest.open("swap/secret", rights: .fdRead)
      #expect(allowed.contains(errno))
      seen[errno, default: 0] += 1
      if errno == .success {
        #expect(try guest.read(fd) == (.success, "inside"))
        try guest.call("fd_close", UInt64(fd))
      }
      let (made, new) = try guest.open("swap/new", oflags: .creat, rights: [])
      if made == .success { try guest.call("fd_close", UInt64(new)) }
      _ = try guest.onPath("path_create_directory", "swap/../swap/dir")
      _ = try guest.rename("swap/new", "swap/newer")
      _ = try guest.onPath("path_unlink_file", "swap/newer")
      _ = try guest.onPath("path_remove_directory", "swap/dir")
      _ = try guest.symlink("x", "swap/link")
    }
    #expect(seen[.success, default: 0] > 0 && seen.count > 1, "\(seen)")
    try expectOutsideUntouched(scratch)
  }

  @Test func theLastNameBecomesASymlink() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    try scratch.write("inside", to: "root/swap")
    try #require(Foundation.symlink("../outside/secret", scratch.root + "/evil") == 0)
    let root = scratch.root
    try race {
      rename(root + "/swap", root + "/kept")
      rename(root + "/evil", root + "/swap")
      rename(root + "/swap", root + "/evil")
      rename(root + "/kept", root + "/swap")
    } _: {
      for follow in [true, false] {
        let (errno, fd) = try guest.open("swap", follow: follow, rights: [.fdRead, .fdWrite])
        guard errno == .success else { continue }
        // Empty where the open below made it in a moment without one.
        #expect(["inside", ""].contains(try guest.read(fd).1))
        try guest.call("fd_close", UInt64(fd))
      }
      let (errno, fd) = try guest.open("swap", oflags: [.creat], rights: [])
      if errno == .success { try guest.call("fd_close", UInt64(fd)) }
      // The outside file's length is 7 bytes, the inside one's 6.
      if try guest.status("swap", follow: true) == .success {
        #expect(guest.load(UInt64.self, 1056) != 7)
      }
      let (path, count) = guest.place("swap", 4096)
      _ = try guest.call("path_filestat_set_times", 3, 1, path, count, 0, 0, 5)
    }
    try expectOutsideUntouched(scratch)
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.outside + "/secret")
    let modified = try #require(attributes[.modificationDate] as? Date)
    #expect(modified.timeIntervalSince1970 > 0)
  }

  @Test func aDirectoryIsMovedOutDuringTheWalk() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    #expect(try guest.onPath("path_create_directory", "a") == .success)
    #expect(try guest.onPath("path_create_directory", "a/b") == .success)
    #expect(try guest.onPath("path_create_directory", "a/b/c") == .success)
    try scratch.write("inside", to: "root/a/secret")
    let (root, outside) = (scratch.root, scratch.outside)
    try race {
      // The host's parent of `b` is `outside` for a moment.
      rename(root + "/a/b", outside + "/b")
      rename(outside + "/b", root + "/a/b")
    } _: {
      for path in ["a/b/../secret", "a/b/c/../../secret", "a/b/c/../../../a/b/c/../../secret"] {
        let (errno, fd) = try guest.open(path, rights: .fdRead)
        guard errno == .success else {
          #expect(errno == .noent)
          continue
        }
        #expect(try guest.read(fd) == (.success, "inside"))
        try guest.call("fd_close", UInt64(fd))
      }
    }
    try expectOutsideUntouched(scratch)
  }

  @Test func guestMemoryThatChangesIsReadOnce() throws {
    // The path is checked and used in a copy: what the guest writes there later has no effect.
    let scratch = try Scratch()
    try scratch.write("inside", to: "root/aa")
    let guest = try scratch.guest()
    let walker = guest.wasi.walker
    let (address, count) = guest.place("aa", 4096)
    let place = try walker.resolve(
      guest.memory, GuestString(address: UInt32(address), count: UInt32(count)),
      in: guest.wasi.directory(3, .pathOpen), .keep)
    _ = guest.place("..", 4096)
    #expect(String(cString: place.name) == "aa")
    walker.release()
  }
}
