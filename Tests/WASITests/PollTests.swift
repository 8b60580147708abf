import Apus
import Foundation
import Testing

@testable import WASI

@Suite struct PollTests {
  private enum Wanted {
    case clock(ClockID, UInt64, flags: UInt16 = 0)
    case read(UInt32)
    case write(UInt32)
  }

  private struct Event: Equatable {
    var userdata: UInt64
    var errno: UInt16 = 0
    var type: UInt8
    var bytes: UInt64 = 0
    var flags: UInt16 = 0
  }

  /// Subscribes, with 100, 101, ... as the user data.
  private func poll(_ guest: Guest, _ wanted: Wanted...) throws -> (Errno, [Event]) {
    for (index, want) in wanted.enumerated() {
      let at = 4096 + UInt32(index) * 48
      guest.store(UInt64(100 + index), at)
      switch want {
      case .clock(let id, let time, let flags):
        guest.store(UInt64(0), at + 8)
        guest.store(id.rawValue, at + 16)
        guest.store(time, at + 24)
        guest.store(flags, at + 40)
      case .read(let fd):
        guest.store(UInt64(1), at + 8)
        guest.store(fd, at + 16)
      case .write(let fd):
        guest.store(UInt64(2), at + 8)
        guest.store(fd, at + 16)
      }
    }
    let errno = try guest.call("poll_oneoff", 4096, 8192, UInt64(wanted.count), 0)
    guard errno == .success else { return (errno, []) }
    let events = (0..<guest.load(UInt32.self, 0)).map { index in
      let at = 8192 + index * 32
      return Event(
        userdata: guest.load(UInt64.self, at), errno: guest.load(UInt16.self, at + 8),
        type: guest.load(UInt8.self, at + 10), bytes: guest.load(UInt64.self, at + 16),
        flags: guest.load(UInt16.self, at + 24))
    }
    return (errno, events)
  }

  private func time(_ guest: Guest, _ clock: ClockID) throws -> UInt64 {
    try guest.call("clock_time_get", UInt64(clock.rawValue), 0, 0)
    return guest.load(UInt64.self, 0)
  }

  @Test func clocksFireWhenTheyAreDue() throws {
    let guest = try Guest()
    let before = try time(guest, .monotonic)
    let (_, events) = try poll(
      guest, .clock(.monotonic, 3_600_000_000_000), .clock(.monotonic, 20_000_000))
    #expect(events == [Event(userdata: 101, type: 0)])
    #expect(try time(guest, .monotonic) >= before + 20_000_000)
    let soon = try time(guest, .realtime) + 10_000_000
    #expect(try poll(guest, .clock(.realtime, soon, flags: 1)).1.count == 1)
    #expect(try time(guest, .realtime) >= soon)
    #expect(try poll(guest, .clock(.monotonic, 0, flags: 1), .clock(.realtime, 0)).1.count == 2)
    #expect(try poll(guest, .clock(.monotonic, .max), .clock(.monotonic, 0)).1.count == 1)
  }

  @Test func whatCannotBeWaitedForIsAnEvent() throws {
    let guest = try Guest()
    let (_, events) = try poll(
      guest, .read(77), .write(0), .clock(.processCPUTime, 0), .clock(.monotonic, 0, flags: 2),
      .clock(.monotonic, .max))
    #expect(
      events == [
        Event(userdata: 100, errno: Errno.badf.rawValue, type: 1),
        Event(userdata: 101, errno: Errno.notcapable.rawValue, type: 2),
        Event(userdata: 102, errno: Errno.notsup.rawValue, type: 0),
        Event(userdata: 103, errno: Errno.inval.rawValue, type: 0),
      ])
    #expect(try poll(guest).0 == .inval)
    guest.store(UInt8(3), 4096 + 8)
    #expect(try guest.call("poll_oneoff", 4096, 8192, 1, 0) == .inval)
    #expect(try guest.call("poll_oneoff", 4096, 8192, 0xffff_ffff, 0) == .inval)
    #expect(try guest.call("poll_oneoff", 4096, 8192, 4096, 0) == .fault)
    #expect(try guest.call("poll_oneoff", 0xffff_ffff, 8192, 1, 0) == .fault)
    #expect(try guest.call("poll_oneoff", 4096, 8192, 1, 0xffff_ffff) == .fault)
    let small = try Guest { $0.maximumSubscriptions = 1 }
    #expect(try small.call("poll_oneoff", 4096, 8192, 2, 0) == .inval)
  }

  @Test func pipes() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let guest = try Guest {
      $0.standardInput = .descriptor(ends[0])
      $0.standardOutput = .descriptor(ends[1])
    }
    #expect(
      try poll(guest, .read(0), .clock(.monotonic, 5_000_000)).1
        == [Event(userdata: 101, type: 0)])
    #expect(try poll(guest, .read(0), .write(1)).1 == [Event(userdata: 101, type: 2)])
    #expect(try guest.write(1, "seven..") == .success)
    #expect(
      try poll(guest, .read(0), .clock(.monotonic, .max)).1
        == [Event(userdata: 100, type: 1, bytes: 7)])
    _ = try guest.read(0)
    close(ends[1])
    #expect(
      try poll(guest, .read(0)).1 == [Event(userdata: 100, type: 1, flags: 1)], "hung up")
  }

  @Test func filesAndEmbeddedStreamsAreReady() throws {
    let scratch = try Scratch()
    try scratch.write("12345", to: "root/f")
    let guest = try scratch.guest()
    let fd = try guest.opened("f")
    _ = try guest.read(fd, 2)
    let (_, events) = try poll(guest, .read(fd), .read(0), .write(1), .clock(.monotonic, .max))
    #expect(
      events == [
        Event(userdata: 100, type: 1, bytes: 3), Event(userdata: 101, type: 1),
        Event(userdata: 102, type: 2),
      ])
  }

  @Test func theEmbeddersClocksPassTime() throws {
    var now: UInt64 = 1000
    var slept: [UInt64] = []
    let guest = try Guest {
      $0.clocks = .init(
        now: { _ in now },
        sleep: {
          slept.append($0)
          now += $0
        })
    }
    #expect(try poll(guest, .clock(.monotonic, 500), .clock(.realtime, 700)).1.count == 1)
    #expect(try poll(guest, .clock(.monotonic, 3_000_000_000, flags: 1)).1.count == 1)
    #expect(now == 3_000_000_000 && slept.first == 500)
    // A clock that stands still does not hang the guest.
    let frozen = try Guest { $0.clocks = .init(now: { _ in 5 }, sleep: { _ in }) }
    #expect(try poll(frozen, .clock(.monotonic, 10), .clock(.monotonic, 20)).1.count == 1)
  }
}
