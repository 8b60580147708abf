import Foundation
import Testing

@testable import Boards

/// An emulator that hangs, or whose user is gone, ends.
@Suite struct EmulatorProcessTests {
  /// Commands in the emulator's place.
  private func process(_ script: String) throws -> EmulatorProcess { try EmulatorProcess(["/bin/sh", "-c", script]) }

  /// The number that a process has written.
  private func number(from process: EmulatorProcess) throws -> Int32 {
    var text = ""
    while !text.hasSuffix("\n") {
      text += String(decoding: try #require(try process.receive(within: 20)), as: UTF8.self)
    }
    return try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Whether a process is gone after a few seconds.
  private func ends(_ number: Int32) -> Bool {
    for _ in 0..<1000 {
      if kill(number, 0) != 0 { return true }
      usleep(10_000)
    }
    return false
  }

  @Test func bytesGoThroughUnchanged() throws {
    let process = try process("cat")
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    try process.send(bytes, within: 20)
    var answer: [UInt8] = []
    while answer.count < bytes.count { answer += try #require(try process.receive(within: 20)) }
    #expect(answer == bytes)
  }

  @Test func theStatusIsTheEmulators() throws {
    #expect(try process("exit 7").status(within: 20) == 7)
  }

  @Test func itEndsWithItsUser() throws {
    var first: EmulatorProcess? = try process("echo $$; exec sleep 1000")
    let pid = try number(from: try #require(first))
    #expect(kill(pid, 0) == 0)
    first = nil
    #expect(ends(pid))
  }

  @Test func theEndIsNoticed() throws {
    let process = try process("echo $$; exec sleep 1000")
    let pid = try number(from: process)
    process.end()
    #expect(throws: BoardError("the board has ended")) { while try process.receive(within: 20) != nil {} }
    #expect(ends(pid))
  }

  /// One that takes nothing does not hold its user up.
  @Test func aFullLineIsNotWaitedForForever() throws {
    let process = try process("echo $$; exec sleep 1000")
    let pid = try number(from: process)
    #expect(throws: BoardError("the board has not taken what was sent for 0 seconds")) {
      try process.send([UInt8](repeating: 0, count: 1 << 20), within: 0.2)
    }
    #expect(ends(pid))
  }

  @Test func oneThatDoesNotEndIsEnded() throws {
    let process = try process("echo $$; exec sleep 1000")
    let pid = try number(from: process)
    #expect(throws: BoardError("the board has not ended in 0 seconds")) { try process.status(within: 0.2) }
    #expect(ends(pid))
  }
}
