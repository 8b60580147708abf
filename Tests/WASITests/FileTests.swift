import Apus
import Foundation
import Testing

@testable import WASI

/// Reading, writing, positions, sizes and times.
@Suite struct FileTests {
  @Test func writeSeekRead() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    let fd = try guest.opened("f", oflags: .creat, rights: .all)
    #expect(try guest.write(fd, "hello") == .success)
    #expect(guest.resultWord == 5)
    #expect(scratch.read("root/f") == "hello")
    #expect(try guest.call("fd_tell", UInt64(fd), 0) == .success)
    #expect(guest.load(UInt64.self, 0) == 5)
    #expect(try guest.call("fd_seek", UInt64(fd), 1, 0, 0) == .success)
    #expect(try guest.read(fd, 3) == (.success, "ell"))
    let back = UInt64(bitPattern: -1)
    #expect(try guest.call("fd_seek", UInt64(fd), back, 2, 0) == .success)
    #expect(guest.load(UInt64.self, 0) == 4)
    #expect(try guest.call("fd_seek", UInt64(fd), back, 0, 0) == .inval)
    #expect(try guest.call("fd_seek", UInt64(fd), 0, 3, 0) == .inval)
    #expect(try guest.call("fd_seek", UInt64(fd), UInt64(1) << 63, 1, 0) == .inval)
    #expect(try guest.call("fd_sync", UInt64(fd)) == .success)
    #expect(try guest.call("fd_datasync", UInt64(fd)) == .success)
    #expect(try guest.call("fd_close", UInt64(fd)) == .success)
    for name in ["fd_close", "fd_sync", "fd_datasync"] {
      #expect(try guest.call(name, UInt64(fd)) == .badf)
    }
  }

  @Test func vectorsAreGatheredAndScattered() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    let fd = UInt64(try guest.opened("f", oflags: .creat, rights: .all))
    _ = guest.place("abcdef", 4096)
    for (index, part) in [(4096, 2), (5000, 0), (4098, 4)].enumerated() {
      guest.store(UInt32(part.0), 2048 + UInt32(index) * 8)
      guest.store(UInt32(part.1), 2052 + UInt32(index) * 8)
    }
    #expect(try guest.call("fd_pwrite", fd, 2048, 3, 10, 0) == .success)
    #expect(guest.load(UInt32.self, 0) == 6)
    #expect(try guest.call("fd_pwrite", fd, 2048, 1, 0, 0) == .success)
    #expect(scratch.read("root/f") == "ab" + String(repeating: "\0", count: 8) + "abcdef")
    guest.store(UInt32(6000), 2048)
    guest.store(UInt32(6100), 2064)
    #expect(try guest.call("fd_pread", fd, 2048, 3, 10, 0) == .success)
    #expect(guest.text(6000, 2) == "ab" && guest.text(6100, 4) == "cdef")
    #expect(try guest.call("fd_tell", fd, 0) == .success)
    #expect(guest.load(UInt64.self, 0) == 0, "the position stays")
    #expect(try guest.call("fd_pread", fd, 2048, 3, UInt64.max, 0) == .inval)
    #expect(try guest.call("fd_pwrite", fd, 2048, 3, UInt64.max, 0) == .inval)
    for name in ["fd_read", "fd_write"] {
      guest.store(UInt32(7), 0)
      #expect(try guest.call(name, fd, 2048, 0, 0) == .success)
      #expect(guest.load(UInt32.self, 0) == 0)
    }
  }

  @Test func moreVectorsThanTheHostTakesAreAShortWrite() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    let fd = UInt64(try guest.opened("f", oflags: .creat, rights: .all))
    for index in 0..<2000 as Range<UInt32> {
      guest.store(UInt32(0), 4096 + index * 8)
      guest.store(UInt32(1), 4100 + index * 8)
    }
    #expect(try guest.call("fd_write", fd, 4096, 2000, 0) == .success)
    #expect(guest.load(UInt32.self, 0) == 1024)
    #expect(try guest.call("fd_write", fd, 4096, 0xffff_ffff, 0) == .success)
  }

  @Test func appendAndItsEnd() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    let fd = try guest.opened("f", oflags: .creat, rights: .all, fdflags: .append)
    for _ in 0..<2 {
      try guest.call("fd_seek", UInt64(fd), 0, 0, 0)
      #expect(try guest.write(fd, "ab") == .success)
    }
    #expect(scratch.read("root/f") == "abab")
    try guest.call("fd_fdstat_get", UInt64(fd), 0)
    #expect(guest.load(UInt16.self, 2) == 1)
    #expect(try guest.call("fd_fdstat_set_flags", UInt64(fd), 0) == .success)
    try guest.call("fd_seek", UInt64(fd), 0, 0, 0)
    #expect(try guest.write(fd, "X") == .success)
    #expect(scratch.read("root/f") == "Xbab")
    #expect(try guest.call("fd_fdstat_set_flags", UInt64(fd), 16) == .notsup)
    #expect(try guest.call("fd_fdstat_set_flags", UInt64(fd), 32) == .inval)
    #expect(try guest.call("fd_fdstat_set_flags", 99, 0) == .badf)
  }

  @Test func sizesGrowAndShrink() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    let fd = UInt64(try guest.opened("f", oflags: .creat, rights: .all))
    func size() throws -> UInt64 {
      #expect(try guest.call("fd_filestat_get", fd, 0) == .success)
      #expect(guest.load(UInt8.self, 16) == FileType.regularFile.rawValue)
      #expect(guest.load(UInt64.self, 24) == 1)
      return guest.load(UInt64.self, 32)
    }
    #expect(try guest.call("fd_filestat_set_size", fd, 100) == .success)
    #expect(try size() == 100)
    #expect(try guest.call("fd_allocate", fd, 90, 20) == .success)
    #expect(try size() == 110)
    #expect(try guest.call("fd_filestat_set_size", fd, 3) == .success)
    #expect(try size() == 3)
    #expect(try guest.call("fd_filestat_set_size", fd, UInt64.max) == .fbig)
    #expect(try guest.call("fd_allocate", fd, 0, 0) == .inval)
    #expect(try guest.call("fd_allocate", fd, UInt64.max, 1) == .inval)
    #expect(try guest.call("fd_advise", fd, 0, 10, 5) == .success)
    #expect(try guest.call("fd_advise", fd, 0, 10, 6) == .inval)
    #expect(try guest.call("fd_advise", fd, UInt64.max, 10, 0) == .inval)
    #expect(try guest.call("fd_filestat_get", fd, UInt64(Guest.memorySize) - 63) == .fault)
  }

  @Test func timesAreSetAndKept() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    let fd = UInt64(try guest.opened("f", oflags: .creat, rights: .all))
    #expect(try guest.call("fd_filestat_set_times", fd, 1_000_000_001, 2, 1) == .success)
    try guest.call("fd_filestat_get", fd, 0)
    let modified = guest.load(UInt64.self, 48)
    #expect(guest.load(UInt64.self, 40) == 1_000_000_001)
    #expect(modified > 1_600_000_000_000_000_000)
    let (path, count) = guest.place("f", 4096)
    let set = { flags in
      try guest.call("path_filestat_set_times", 3, 0, path, count, 5, 6, flags)
    }
    #expect(try set(4) == .success)
    try guest.call("fd_filestat_get", fd, 0)
    #expect(guest.load(UInt64.self, 40) == 1_000_000_001 && guest.load(UInt64.self, 48) == 6)
    #expect(try set(2) == .success)
    try guest.call("fd_filestat_get", fd, 0)
    #expect(guest.load(UInt64.self, 40) > 1_600_000_000_000_000_000)
    #expect(try set(3) == .inval)
    #expect(try set(12) == .inval)
    #expect(try set(16) == .inval)
    #expect(try guest.call("fd_filestat_set_times", fd, 0, 0, 3) == .inval)
    _ = try guest.call("fd_filestat_set_times", fd, UInt64.max, UInt64.max, 5)
    #expect(try guest.call("fd_filestat_set_times", 77, 0, 0, 0) == .badf)
  }

  @Test func aDirectoryIsNoFile() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    #expect(try guest.read(3).0 == .isdir)
    #expect(try guest.write(3, "x") == .isdir)
    #expect(try guest.call("fd_pread", 3, 0, 0, 0, 0) == .isdir)
    #expect(try guest.call("fd_pwrite", 3, 0, 0, 0, 0) == .isdir)
    #expect(try guest.call("fd_seek", 3, 0, 0, 0) == .isdir)
    #expect(try guest.call("fd_tell", 3, 0) == .isdir)
    #expect(try guest.call("fd_allocate", 3, 0, 1) == .isdir)
    #expect(try guest.call("fd_filestat_set_size", 3, 0) == .isdir)
  }

  @Test func pipesHaveNoPosition() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let guest = try Guest {
      $0.standardInput = .descriptor(ends[0])
      $0.standardOutput = .descriptor(ends[1])
    }
    #expect(try guest.write(1, "through") == .success)
    #expect(try guest.read(0) == (.success, "through"))
    #expect(try guest.call("fd_seek", 0, 0, 0, 0) == .spipe)
    #expect(try guest.call("fd_tell", 1, 0) == .spipe)
    #expect(try guest.call("fd_pread", 0, 0, 0, 0, 0) == .spipe)
    #expect(try guest.read(1).0 == .notcapable)
    #expect(try guest.write(0, "x") == .notcapable)
    // The guest's wish not to be blocked leaves the embedder's descriptor alone.
    #expect(try guest.call("fd_fdstat_set_flags", 0, 4) == .success)
    #expect(try guest.read(0).0 == .again)
    #expect(fcntl(ends[0], F_GETFL) & O_NONBLOCK == 0)
    close(ends[1])
    #expect(try guest.read(0) == (.success, ""))
  }

  @Test func aPipeThatNobodyReadsIsAnError() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let guest = try Guest { $0.standardOutput = .descriptor(ends[1]) }
    close(ends[0])
    #expect(try guest.write(1, "x") == .pipe)
    close(ends[1])
    #expect(try guest.write(1, "x") == .badf)
  }

  @Test func embeddedStreams() throws {
    var heard: [UInt8] = []
    var asked = 0
    let guest = try Guest {
      $0.standardInput = .bytes(Array("some input".utf8))
      $0.standardOutput = .writer { span in for index in span.indices { heard.append(span[index]) } }
    }
    #expect(try guest.read(0, 4) == (.success, "some"))
    #expect(try guest.read(0) == (.success, " input"))
    #expect(try guest.read(0) == (.success, ""))
    #expect(try guest.write(1, "said") == .success)
    #expect(heard == Array("said".utf8))
    #expect(try guest.call("fd_filestat_get", 1, 0) == .success)
    let asking = try Guest {
      $0.standardInput = .reader { room in
        asked += 1
        if asked == 1 { while room.freeCapacity > 0 { room.append(UInt8(ascii: "r")) } }
      }
    }
    #expect(try asking.read(0, 5) == (.success, "rrrrr"))
    #expect(try asking.read(0, 5) == (.success, ""))
  }
}
