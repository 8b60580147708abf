import Apus
import Foundation
import Testing

@testable import WASI

/// Opening, names, links and directories, within what is granted.
@Suite struct PathTests {
  @Test func openFlags() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    #expect(try guest.open("f").0 == .noent)
    #expect(try guest.open("").0 == .noent)
    _ = try guest.opened("f", oflags: [.creat, .excl])
    #expect(try guest.open("f", oflags: [.creat, .excl]).0 == .exist)
    try scratch.write("text", to: "root/f")
    _ = try guest.opened("f", oflags: .trunc)
    #expect(scratch.read("root/f") == "")
    #expect(try guest.open("f", oflags: .directory, rights: []).0 == .notdir)
    #expect(try guest.open("f/", rights: []).0 == .notdir)
    #expect(try guest.open("g/", oflags: .creat, rights: []).0 == .isdir)
    #expect(try guest.open("f/x", rights: []).0 == .notdir)
    #expect(try guest.open(".", oflags: .directory, rights: [.fdRead, .fdWrite]).0 == .isdir)
    #expect(try guest.open(".", oflags: [.directory, .creat], rights: []).0 == .inval)
    #expect(try guest.open("f", oflags: Oflags(rawValue: 16)).0 == .inval)
    #expect(try guest.open("f", fdflags: Fdflags(rawValue: 32)).0 == .inval)
    #expect(try guest.open("f", in: 1).0 == .notdir)
    #expect(try guest.open("f", in: 9).0 == .badf)
    let (path, count) = guest.place("f", 4096)
    #expect(try guest.call("path_open", 3, 2, path, count, 0, 0, 0, 0, 0) == .inval)
    #expect(try guest.call("path_open", 3, 0, path, count, 0, 0, 0, 0, 0xffff_ffff) == .fault)
    #expect(try guest.call("path_open", 3, 0, 0xffff_fff0, 64, 0, 0, 0, 0, 0) == .fault)
  }

  @Test func oddPathsThatAreFine() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    #expect(try guest.onPath("path_create_directory", "d") == .success)
    #expect(try guest.onPath("path_create_directory", "d/n///") == .success)
    _ = try guest.opened("d/n/f", oflags: .creat)
    for path in [
      "d/n/f", "./d/n/f", "d/.//n/../../d/n/../n///./f", "d/../d/n/./f",
    ] {
      _ = try guest.opened(path)
    }
    for path in [".", "./", "d/..", "d/../", "d/n/../..", "d//", "d/."] {
      _ = try guest.opened(path, oflags: .directory)
    }
    let long = String(repeating: "d/../", count: 800) + "d/n/f"
    _ = try guest.opened(long)
    #expect(try guest.open(String(repeating: "d/../", count: 820)).0 == .nametoolong)
    #expect(try guest.open(String(repeating: "x", count: 256)).0 == .nametoolong)
    #expect(try guest.open("d/n/f\0").0 == .inval)
  }

  @Test func deepPathsEndAtTheLimit() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    var path = "d"
    for _ in 0..<255 {
      #expect(try guest.onPath("path_create_directory", path) == .success)
      path += "/d"
    }
    #expect(try guest.onPath("path_create_directory", path) == .success)
    path += "/d"
    #expect(try guest.onPath("path_create_directory", path) == .success)
    #expect(try guest.onPath("path_create_directory", path + "/d") == .nametoolong)
    // Deeper still from a directory on the way.
    let deep = try guest.opened(path, oflags: .directory)
    #expect(try guest.onPath("path_create_directory", "d/", in: deep) == .success)
  }

  @Test func symlinks() throws {
    let scratch = try Scratch()
    try scratch.write("text", to: "root/f")
    let guest = try scratch.guest()
    #expect(try guest.symlink("f", "l") == .success)
    #expect(try guest.readlink("l") == (.success, "f"))
    #expect(try guest.readlink("l", room: 0).0 == .inval)
    #expect(try guest.symlink("target", "t") == .success)
    #expect(try guest.readlink("t", room: 3) == (.success, "tar"))
    #expect(try guest.readlink("f").0 == .inval)
    #expect(try guest.readlink("none").0 == .noent)
    #expect(try guest.read(guest.opened("l")) == (.success, "text"))
    #expect(try guest.open("l", follow: false, rights: []).0 == .loop)
    #expect(try guest.open("t").0 == .noent)
    _ = try guest.opened("t", oflags: .creat)
    #expect(scratch.read("root/target") == "")
    #expect(try guest.open("t", oflags: [.creat, .excl]).0 == .exist)
    #expect(try guest.status("l") == .success)
    #expect(guest.load(UInt8.self, 1040) == FileType.symbolicLink.rawValue)
    #expect(try guest.status("l", follow: true) == .success)
    #expect(guest.load(UInt8.self, 1040) == FileType.regularFile.rawValue)
    #expect(try guest.status("l/") == .notdir)
    #expect(try guest.symlink("x", "l") == .exist)
    #expect(try guest.symlink("x", "new/") == .noent)
    #expect(try guest.symlink("", "empty") == .noent)
    #expect(try guest.symlink("a\0b", "zero") == .inval)
    #expect(try guest.onPath("path_create_directory", "d") == .success)
    #expect(try guest.symlink("d", "ld") == .success)
    #expect(try guest.symlink("../l", "d/up") == .success)
    #expect(try guest.read(guest.opened("ld/up")) == (.success, "text"))
    #expect(try guest.read(guest.opened("ld/../ld/./up")) == (.success, "text"))
    _ = try guest.opened("ld/", oflags: .directory)
    #expect(try guest.onPath("path_remove_directory", "ld") == .notdir)
    #expect(try guest.onPath("path_unlink_file", "ld/") == .notdir)
    #expect(try guest.onPath("path_unlink_file", "ld") == .success)
  }

  @Test func symlinkLoopsEnd() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    #expect(try guest.symlink("l", "l") == .success)
    #expect(try guest.symlink("b/x", "a") == .success)
    #expect(try guest.symlink("a/x", "b") == .success)
    #expect(try guest.symlink("p/p/p/p/p/p/p/p", "p") == .success)
    for path in ["l", "a", "a/x", "p", "p/"] { #expect(try guest.open(path).0 == .loop) }
    // A chain of 40 is the longest.
    _ = try guest.opened("c0", oflags: .creat)
    for index in 1...41 { #expect(try guest.symlink("c\(index - 1)", "c\(index)") == .success) }
    _ = try guest.opened("c40")
    #expect(try guest.open("c41").0 == .loop)
    let wide = String(repeating: "w/", count: 2000) + "w"
    #expect(try guest.symlink(wide, "w") == .success)
    #expect(try guest.open("w/x").0 == .nametoolong)
  }

  @Test func hardLinks() throws {
    let scratch = try Scratch()
    try scratch.write("text", to: "root/f")
    let guest = try scratch.guest()
    #expect(try guest.link("f", "g") == .success)
    #expect(try guest.read(guest.opened("g")) == (.success, "text"))
    #expect(try guest.link("f", "g") == .exist)
    #expect(try guest.link("f", "h/") == .noent)
    #expect(try guest.link("f/", "h") == .notdir)
    #expect(try guest.link("none", "h") == .noent)
    #expect(try guest.link("f", "h", flags: 1) == .inval)
    #expect(try guest.onPath("path_create_directory", "d") == .success)
    #expect([.perm, .acces].contains(try guest.link("d", "h")))
    #expect(try guest.symlink("none", "dangling") == .success)
    #expect(try guest.link("dangling", "h") == .success)
    #expect(try guest.readlink("h") == (.success, "none"))
  }

  @Test func renames() throws {
    let scratch = try Scratch()
    try scratch.write("text", to: "root/f")
    let guest = try scratch.guest()
    #expect(try guest.rename("f", "g") == .success)
    #expect(scratch.read("root/g") == "text" && scratch.read("root/f") == nil)
    #expect(try guest.rename("f", "h") == .noent)
    #expect(try guest.onPath("path_create_directory", "d") == .success)
    #expect(try guest.rename("g", "d") == .isdir)
    #expect(try guest.rename("d", "g") == .notdir)
    #expect(try guest.rename("g/", "h") == .notdir)
    #expect(try guest.rename("g", "h/") == .notdir)
    #expect(try guest.rename("d/", "e/") == .success)
    #expect(try guest.rename("g", "e/g") == .success)
    #expect(try guest.rename("e", "e/x") == .inval)
    let e = try guest.opened("e", oflags: .directory)
    #expect(try guest.rename("g", "back", from: e) == .success)
    #expect(scratch.read("root/back") == "text")
  }

  @Test func removals() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    #expect(try guest.onPath("path_create_directory", "d") == .success)
    #expect(try guest.onPath("path_create_directory", "d") == .exist)
    #expect(try guest.onPath("path_create_directory", "x/y") == .noent)
    _ = try guest.opened("d/f", oflags: .creat)
    #expect(try guest.onPath("path_remove_directory", "d") == .notempty)
    #expect(try guest.onPath("path_remove_directory", "d/f") == .notdir)
    #expect(try guest.onPath("path_unlink_file", "d") == .isdir)
    #expect(try guest.onPath("path_unlink_file", "d/") == .isdir)
    #expect(try guest.onPath("path_unlink_file", "d/f/") == .notdir)
    #expect(try guest.onPath("path_unlink_file", "d/f") == .success)
    #expect(try guest.onPath("path_unlink_file", "d/f") == .noent)
    #expect(try guest.onPath("path_remove_directory", "d/.") != .success)
    #expect(try guest.onPath("path_remove_directory", "d/") == .success)
    #expect(try guest.onPath("path_remove_directory", "d") == .noent)
  }

  // MARK: fd_readdir

  struct Entry: Equatable {
    var name: String
    var next: UInt64
    var inode: UInt64
    var type: UInt8
  }

  /// One call; the entries that are whole, and whether the buffer was filled.
  private func list(
    _ guest: Guest, _ fd: UInt32, cookie: UInt64, room: UInt32
  ) throws -> (entries: [Entry], isFull: Bool) {
    try #require(
      try guest.call("fd_readdir", UInt64(fd), 4096, UInt64(room), cookie, 0) == .success)
    let used = guest.load(UInt32.self, 0)
    var entries: [Entry] = []
    var at: UInt32 = 0
    while at + 24 <= used {
      let length = guest.load(UInt32.self, 4096 + at + 16)
      guard at + 24 + length <= used else { break }
      entries.append(
        Entry(
          name: guest.text(4096 + at + 24, length), next: guest.load(UInt64.self, 4096 + at),
          inode: guest.load(UInt64.self, 4096 + at + 8),
          type: guest.load(UInt8.self, 4096 + at + 20)))
      at += 24 + length
    }
    return (entries, used == room)
  }

  @Test(arguments: [64, 100, 279, 300, 4096] as [UInt32])
  func directoriesAreListedWhole(room: UInt32) throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    for index in 0..<150 { try scratch.write("", to: "root/file.\(index)") }
    #expect(try guest.onPath("path_create_directory", "d") == .success)
    #expect(try guest.symlink("d", "l") == .success)
    var all: [Entry] = []
    var cookie: UInt64 = 0
    while true {
      let (entries, isFull) = try list(guest, 3, cookie: cookie, room: room)
      all += entries
      guard isFull, let last = entries.last else { break }
      cookie = last.next
    }
    let names = (0..<150).map { "file.\($0)" } + [".", "..", "d", "l"]
    #expect(all.map(\.name).sorted() == names.sorted())
    for entry in all {
      let expected: FileType =
        switch entry.name {
        case ".", "..", "d": .directory
        case "l": .symbolicLink
        default: .regularFile
        }
      #expect(entry.type == expected.rawValue)
      guard entry.name != ".." else { continue }
      #expect(try guest.status(entry.name) == .success)
      #expect(guest.load(UInt64.self, 1032) == entry.inode)
    }
    // What is above the granted directory is not to be seen.
    let inodes = all.filter { $0.name == "." || $0.name == ".." }.map(\.inode)
    #expect(inodes.count == 2 && inodes[0] == inodes[1])
    // A cookie leads back to the entry after it, whatever was read since.
    let (from, _) = try list(guest, 3, cookie: all[20].next, room: 4096)
    #expect(from.first?.name == all[21].name)
  }

  @Test func listingEndsAndErrors() throws {
    let scratch = try Scratch()
    try scratch.write("", to: "root/f")
    let guest = try scratch.guest()
    #expect(try list(guest, 3, cookie: 0, room: 0).isFull)
    #expect(try list(guest, 3, cookie: 0, room: 1).isFull)
    let (entries, isFull) = try list(guest, 3, cookie: 0, room: 4096)
    #expect(entries.count == 3 && !isFull)
    #expect(try list(guest, 3, cookie: entries[2].next, room: 4096).entries.isEmpty)
    for cookie in [UInt64.max, 1 << 63, 12345] {
      _ = try guest.call("fd_readdir", 3, 4096, 4096, cookie, 0)
    }
    #expect(try list(guest, 3, cookie: 0, room: 4096).entries.count == 3)
    #expect(try guest.call("fd_readdir", 1, 0, 0, 0, 0) == .notdir)
    #expect(try guest.call("fd_readdir", 3, 0, 0xffff_ffff, 0, 0) == .fault)
    #expect(try guest.call("fd_readdir", 3, 0, 8, 0, 0xffff_ffff) == .fault)
  }
}
