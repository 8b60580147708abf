import Apus
import Foundation
import Testing

@testable import WASI

/// Descriptors as such: numbers, rights, preopens.
@Suite struct DescriptorTests {
  @Test func preopensAreNamedAndInOrder() throws {
    let scratch = try Scratch()
    let guest = try Guest {
      $0.preopens = [
        .init(host: scratch.root, guest: "/data"), .readOnly(host: scratch.outside, guest: "."),
      ]
    }
    #expect(try guest.call("fd_prestat_get", 3, 0) == .success)
    #expect(guest.load(UInt64.self, 0) == 5 << 32)
    #expect(try guest.call("fd_prestat_dir_name", 3, 16, 5) == .success)
    #expect(guest.text(16, 5) == "/data")
    #expect(try guest.call("fd_prestat_dir_name", 3, 16, 9) == .success)
    #expect(try guest.call("fd_prestat_dir_name", 3, 16, 4) == .nametoolong)
    #expect(try guest.call("fd_prestat_dir_name", 3, 0xffff_fffe, 5) == .fault)
    #expect(try guest.call("fd_prestat_dir_name", 4, 16, 1) == .success)
    #expect(try guest.call("fd_prestat_get", 5, 0) == .badf)
    #expect(try guest.call("fd_prestat_get", 1, 0) == .badf)
    #expect(try guest.call("fd_prestat_dir_name", 1, 0, 0) == .badf)
    #expect(try guest.call("fd_prestat_get", 3, 0xffff_ffff) == .fault)
    #expect(try guest.call("fd_fdstat_get", 3, 0) == .success)
    #expect(guest.load(UInt8.self, 0) == FileType.directory.rawValue)
  }

  @Test func theLowestFreeNumberIsTaken() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    #expect(try guest.opened("a", oflags: .creat) == 4)
    #expect(try guest.opened("b", oflags: .creat) == 5)
    #expect(try guest.call("fd_close", 4) == .success)
    #expect(try guest.opened("b") == 4)
    #expect(try guest.call("fd_close", 0) == .success)
    #expect(try guest.opened("b") == 0)
  }

  @Test func thereAreOnlySoManyDescriptors() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest { $0.maximumDescriptors = 5 }
    #expect(try guest.opened("a", oflags: .creat) == 4)
    #expect(try guest.open("b", oflags: .creat).0 == .mfile)
    #expect(scratch.read("root/b") == nil, "nothing was made")
    #expect(try guest.call("fd_close", 4) == .success)
    #expect(try guest.opened("b", oflags: .creat) == 4)
  }

  @Test func renumberMovesAndCloses() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    let a = UInt64(try guest.opened("a", oflags: .creat, rights: .all))
    let b = UInt64(try guest.opened("b", oflags: .creat, rights: .all))
    #expect(try guest.call("fd_renumber", a, b) == .success)
    #expect(try guest.call("fd_close", a) == .badf)
    #expect(try guest.write(UInt32(b), "a") == .success)
    #expect(scratch.read("root/a") == "a" && scratch.read("root/b") == "")
    #expect(try guest.call("fd_renumber", b, b) == .success)
    #expect(try guest.call("fd_renumber", b, 1000) == .badf)
    #expect(try guest.call("fd_renumber", 0xffff_ffff, b) == .badf)
    #expect(try guest.call("fd_renumber", b, 3) == .success, "also over a preopen")
    #expect(try guest.call("fd_prestat_get", 3, 0) == .badf)
  }

  @Test func rightsOnlyShrink() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    let fd = try guest.opened("f", oflags: .creat, rights: [.fdRead, .fdWrite, .fdSeek])
    #expect(try guest.rights(fd) == ([.fdRead, .fdWrite, .fdSeek], .regularFile))
    let read = Rights.fdRead.rawValue
    #expect(try guest.call("fd_fdstat_set_rights", UInt64(fd), read, 0) == .success)
    #expect(try guest.write(fd, "x") == .notcapable)
    #expect(try guest.call("fd_seek", UInt64(fd), 0, 0, 0) == .notcapable)
    #expect(try guest.read(fd).0 == .success)
    #expect(try guest.call("fd_fdstat_set_rights", UInt64(fd), read | 1, 0) == .notcapable)
    #expect(try guest.call("fd_fdstat_set_rights", UInt64(fd), read, UInt64.max) == .notcapable)
    #expect(try guest.call("fd_fdstat_set_rights", UInt64(fd), 0, 0) == .success)
    for (name, arguments) in [
      ("fd_sync", [UInt64(fd)]), ("fd_datasync", [UInt64(fd)]),
      ("fd_fdstat_set_flags", [UInt64(fd), 0]), ("fd_filestat_get", [UInt64(fd), 0]),
      ("fd_filestat_set_size", [UInt64(fd), 0]), ("fd_advise", [UInt64(fd), 0, 0, 0]),
      ("fd_allocate", [UInt64(fd), 0, 1]), ("fd_filestat_set_times", [UInt64(fd), 0, 0, 0]),
    ] {
      #expect(try guest.call(name, arguments: arguments) == .notcapable, "\(name)")
    }
  }

  @Test func rightsAreHandedDown() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    #expect(try guest.onPath("path_create_directory", "d") == .success)
    let (errno, d) = try guest.open(
      "d", oflags: .directory, rights: [.pathOpen, .pathCreateFile, .fdSeek],
      inheriting: [.fdRead, .fdSeek])
    try #require(errno == .success)
    #expect(try guest.rights(d) == ([.pathOpen, .pathCreateFile], [.fdRead, .fdSeek]))
    #expect(try guest.open("f", in: d, oflags: .creat, rights: .fdWrite).0 == .notcapable)
    #expect(try guest.open("f", in: d, oflags: [.creat, .trunc], rights: []).0 == .notcapable)
    let asked: Rights = [.fdRead, .fdSeek, .fdTell]
    let (made, f) = try guest.open("f", in: d, oflags: .creat, rights: asked)
    try #require(made == .success)
    #expect(try guest.rights(f).base == [.fdRead, .fdSeek])
    #expect(try guest.onPath("path_unlink_file", "f", in: d) == .notcapable)
    #expect(try guest.onPath("path_create_directory", "x", in: d) == .notcapable)
    #expect(try guest.onPath("path_remove_directory", "x", in: d) == .notcapable)
    #expect(try guest.symlink("f", "x", in: d) == .notcapable)
    #expect(try guest.status("f", in: d) == .notcapable)
    #expect(try guest.rename("f", "x", from: d) == .notcapable)
    #expect(try guest.rename("f", "x", to: d) == .notcapable)
    #expect(try guest.link("f", "x", to: d) == .notcapable)
    #expect(try guest.call("fd_readdir", UInt64(d), 0, 0, 0, 0) == .notcapable)
  }

  @Test func aReadOnlyDirectoryCannotBeChanged() throws {
    let scratch = try Scratch()
    try scratch.write("kept", to: "root/f")
    let guest = try Guest {
      $0.preopens = [
        .readOnly(host: scratch.root, guest: "/"), .init(host: scratch.outside, guest: "/w"),
      ]
    }
    #expect(try guest.read(guest.opened("f")) == (.success, "kept"))
    #expect(try guest.open("f", rights: .fdWrite).0 == .notcapable)
    #expect(try guest.open("f", oflags: .trunc, rights: .fdRead).0 == .notcapable)
    #expect(try guest.open("g", oflags: .creat, rights: .fdRead).0 == .notcapable)
    #expect(try guest.onPath("path_unlink_file", "f") == .notcapable)
    #expect(try guest.onPath("path_create_directory", "d") == .notcapable)
    #expect(try guest.rename("f", "g") == .notcapable)
    #expect(try guest.rename("f", "g", to: 4) == .notcapable)
    #expect(try guest.link("f", "f", to: 4) == .notcapable, "a link would be a way to write it")
    #expect(try guest.symlink("f", "g") == .notcapable)
    let (path, count) = guest.place("f", 4096)
    #expect(
      try guest.call("path_filestat_set_times", 3, 0, path, count, 1, 1, 5) == .notcapable)
    // The rights of everything opened through it lack what would change something.
    let again = try guest.opened(".", rights: .all.subtracting(.fdWrite))
    #expect(try guest.rights(again).base.isDisjoint(with: .mutating))
    #expect(try guest.rights(again).inheriting.isDisjoint(with: .mutating))
    let f = UInt64(try guest.opened("f", in: again))
    #expect(try guest.call("fd_filestat_set_size", f, 0) == .notcapable)
    #expect(try guest.call("fd_allocate", f, 0, 100) == .notcapable)
    #expect(scratch.read("root/f") == "kept")
  }

  @Test func theHostsDescriptorsAreClosed() throws {
    let scratch = try Scratch()
    var guest: Guest? = try scratch.guest()
    let fd = try #require(try guest?.opened("f", oflags: .creat))
    let host = try #require(try guest?.wasi.descriptor(fd).host)
    let preopen = try #require(try guest?.wasi.descriptor(3).host)
    #expect(fcntl(host, F_GETFD) & FD_CLOEXEC != 0 && fcntl(preopen, F_GETFD) & FD_CLOEXEC != 0)
    let device = try Host.status(of: preopen).st_ino
    guest = nil
    // The number may be in use again, by another test, but not for this directory.
    let now = try? Host.status(of: preopen).st_ino
    #expect(now != device)
  }
}
