import Apus
import Foundation
import Testing

@testable import WASI

@Suite struct SocketTests {
  /// A socket that listens on a path in the scratch directory.
  private func listener(_ path: String) throws -> Int32 {
    let (host, address) = (try unixSocket(), try unixAddress(path))
    let bound = withAddress(address) { bind(host, $0, $1) }
    try #require(bound == 0 && listen(host, 1) == 0)
    return host
  }

  private func connected(_ path: String) throws -> Int32 {
    let (host, address) = (try unixSocket(), try unixAddress(path))
    try #require(withAddress(address) { connect(host, $0, $1) } == 0)
    return host
  }

  private func unixSocket() throws -> Int32 {
    #if canImport(Darwin)
    let host = socket(AF_UNIX, SOCK_STREAM, 0)
    #else
    let host = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    try #require(host >= 0)
    return host
  }

  private func unixAddress(_ path: String) throws -> sockaddr_un {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    try #require(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return address
  }

  private func withAddress(
    _ address: sockaddr_un, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  @Test func acceptReceiveSendShutDown() throws {
    let scratch = try Scratch()
    let host = try listener(scratch.path + "/s")
    defer { close(host) }
    let guest = try Guest { $0.sockets = [host] }
    try guest.call("fd_fdstat_get", 3, 0)
    #expect(guest.load(UInt8.self, 0) == FileType.socketStream.rawValue)
    #expect(try guest.call("fd_fdstat_set_flags", 3, 4) == .success)
    #expect(try guest.call("sock_accept", 3, 0, 0) == .again)
    #expect(try guest.call("sock_accept", 3, 1, 0) == .inval)
    let peer = try connected(scratch.path + "/s")
    #expect(try guest.call("sock_accept", 3, 4, 0) == .success)
    let fd = guest.load(UInt32.self, 0)
    #expect(fd == 4)
    guest.store(UInt32(4096), 256)
    guest.store(UInt32(64), 260)
    let receive = { (flags: UInt64) in try guest.call("sock_recv", 4, 256, 1, flags, 16, 20) }
    #expect(try receive(0) == .again)
    #expect(Foundation.write(peer, "hello", 5) == 5)
    #expect(try receive(1) == .success, "peek")
    #expect(guest.load(UInt32.self, 16) == 5 && guest.load(UInt16.self, 20) == 0)
    #expect(try receive(4) == .inval)
    #expect(try guest.read(fd) == (.success, "hello"))
    _ = guest.place("answer", 4096)
    guest.store(UInt32(6), 260)
    #expect(try guest.call("sock_send", 4, 256, 1, 0, 16) == .success)
    #expect(guest.load(UInt32.self, 16) == 6)
    #expect(try guest.call("sock_send", 4, 256, 1, 1, 16) == .inval)
    #expect(try guest.write(fd, "!") == .success)
    var got = [UInt8](repeating: 0, count: 16)
    #expect(Foundation.read(peer, &got, 16) == 7)
    #expect(try guest.call("sock_shutdown", 4, 0) == .inval)
    #expect(try guest.call("sock_shutdown", 4, 4) == .inval)
    #expect(try guest.call("sock_shutdown", 4, 2) == .success)
    #expect(Foundation.read(peer, &got, 16) == 0)
    close(peer)
    #expect(try guest.call("sock_send", 4, 256, 1, 0, 16) == .pipe)
    #expect(try guest.call("fd_close", 4) == .success)
  }

  @Test func whatIsNoSocket() throws {
    let scratch = try Scratch()
    let guest = try scratch.guest()
    for fd in [1, 3] as [UInt64] {
      #expect(try guest.call("sock_shutdown", fd, 1) == .notsock)
      #expect(try guest.call("sock_accept", fd, 0, 0) == .notsock)
      #expect(try guest.call("sock_recv", fd, 0, 0, 0, 0, 0) == .notsock)
      #expect(try guest.call("sock_send", fd, 0, 0, 0, 0) == .notsock)
    }
    #expect(try guest.call("sock_shutdown", 50, 1) == .badf)
  }

  @Test func rightsOfSockets() throws {
    let scratch = try Scratch()
    let host = try listener(scratch.path + "/s")
    defer { close(host) }
    let guest = try Guest { $0.sockets = [host] }
    #expect(try guest.call("fd_fdstat_set_rights", 3, Rights.fdRead.rawValue, 0) == .success)
    #expect(try guest.call("sock_accept", 3, 0, 0) == .notcapable)
    #expect(try guest.call("sock_shutdown", 3, 1) == .notcapable)
    #expect(try guest.call("sock_send", 3, 0, 0, 0, 0) == .notcapable)
  }

  @Test func aDatagramThatIsCutOffIsReported() throws {
    var ends: [Int32] = [0, 0]
    #if canImport(Darwin)
    try #require(socketpair(AF_UNIX, SOCK_DGRAM, 0, &ends) == 0)
    #else
    try #require(socketpair(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0, &ends) == 0)
    #endif
    defer { for end in ends { close(end) } }
    let guest = try Guest { $0.sockets = [ends[0]] }
    try guest.call("fd_fdstat_get", 3, 0)
    #expect(guest.load(UInt8.self, 0) == FileType.socketDatagram.rawValue)
    #expect(Foundation.write(ends[1], "datagram", 8) == 8)
    guest.store(UInt32(4096), 256)
    guest.store(UInt32(4), 260)
    #expect(try guest.call("sock_recv", 3, 256, 1, 0, 16, 20) == .success)
    #expect(guest.load(UInt32.self, 16) == 4 && guest.load(UInt16.self, 20) == 1)
    #expect(guest.text(4096, 4) == "data")
  }
}
