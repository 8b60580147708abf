import Testing

@testable import WASISubset
import struct WASI.WASIFunction

@Suite struct CallTests {
  @Test func theTableIsTheHosts() {
    let ours = (0..<functionTable.count).map { index in
      "\(functionTable[index].name) \(functionTable[index].parameters) \(functionTable[index].hasResult)"
    }
    #expect(ours == WASIFunction.table.map { "\($0.name) \($0.parameters) \($0.hasResult)" })
  }

  @Test func argumentsAndEnvironment() throws {
    let call = try Caller(Board(arguments: ["logic.wasm", "", "--fast"], environment: ["MODE=1"]))
    #expect(try call("args_sizes_get", 0, 4) == 0)
    #expect(call.load(at: 0) == 3)
    #expect(call.load(at: 4) == 19)
    #expect(try call("args_get", 16, 100) == 0)
    #expect([16, 20, 24].map { call.load(at: $0) } == [100, 111, 112])
    #expect(call.text(at: 100, count: 19) == "logic.wasm\0\0--fast\0")
    #expect(try call("environ_sizes_get", 0, 4) == 0)
    #expect(call.load(at: 0) == 1)
    #expect(try call("environ_get", 16, 200) == 0)
    #expect(call.text(at: Int(call.load(at: 16)), count: 7) == "MODE=1\0")
  }

  @Test func clocksAndRandom() throws {
    let call = try Caller(Board())
    #expect(try call("clock_time_get", 0, 1, 8) == 0)
    #expect(call.load(UInt64.self, at: 8) == 1_700_000_000_000_000_000)
    #expect(try call("clock_time_get", 1, 1, 9) == 0)
    #expect(call.load(UInt64.self, at: 9) == 42)
    #expect(try call("clock_time_get", 2, 1, 8) == 28)
    #expect(try call("clock_res_get", 1, 8) == 0)
    #expect(call.load(UInt64.self, at: 8) == 1000)
    #expect(try call("random_get", 103, 5) == 0)
    #expect(call.memory[102..<109].elementsEqual([0, 7, 7, 7, 7, 7, 0]))
    #expect(try call("sched_yield") == 0)
    #expect(call.board.yields == 1)
  }

  @Test func writing() throws {
    let call = try Caller(Board())
    call.put("hello, board\n", at: 100)
    call.store(100, 7, 0, 0, 107, 6, at: 0)
    #expect(try call("fd_write", 1, 0, 3, 64) == 0)
    #expect(call.load(at: 64) == 13)
    #expect(try call("fd_write", 2, 0, 1, 64) == 0)
    #expect(call.board.output == Array("hello, board\n".utf8))
    #expect(call.board.errors == Array("hello, ".utf8))
    call.board.room = 3
    #expect(try call("fd_write", 1, 0, 3, 64) == 0)
    #expect(call.load(at: 64) == 3)
    call.board.room = -1
    #expect(try call("fd_write", 1, 0, 3, 64) == 29)
  }

  @Test func reading() throws {
    let call = try Caller(Board())
    call.board.input = Array("abcdef".utf8)
    call.store(100, 4, 200, 4, at: 0)
    #expect(try call("fd_read", 0, 0, 2, 64) == 0)
    #expect(call.load(at: 64) == 6)
    #expect(call.text(at: 100, count: 4) == "abcd")
    #expect(call.text(at: 200, count: 2) == "ef")
    #expect(try call("fd_read", 0, 0, 2, 64) == 0)
    #expect(call.load(at: 64) == 0)
    call.board.isInputOpen = true
    #expect(try call("fd_read", 0, 0, 2, 64) == 6)
  }

  @Test func streams() throws {
    let call = try Caller(Board())
    #expect(try call("fd_fdstat_get", 1, 8) == 0)
    #expect(call.load(UInt8.self, at: 8) == 2)
    #expect(call.load(UInt64.self, at: 16) == 1 << 6)
    #expect(try call("fd_seek", 1, 0, 0, 8) == 70)
    #expect(try call("fd_prestat_get", 3, 8) == 8)
    for fd: UInt64 in [3, 8, 11, 0xFFFF_FFFF] {
      #expect(try call("fd_close", fd) == 8)
      #expect(try call("fd_fdstat_get", fd, 8) == 8)
      #expect(try call("fd_write", fd, 0, 0, 8) == 8)
    }
    #expect(try call("fd_write", 0, 0, 0, 8) == 8)
    #expect(try call("fd_read", 1, 0, 0, 8) == 8)
    #expect(try call("fd_close", 1) == 0)
    #expect(try call("fd_close", 1) == 8)
    #expect(try call("fd_write", 1, 0, 0, 8) == 8)
    #expect(try call("fd_write", 2, 0, 0, 8) == 0)
  }

  @Test func exit() throws {
    let call = try Caller(Board())
    #expect(call.board.guest.pointee.exitCode == nil)
    #expect(throws: Trap.host) { try call("proc_exit", 42) }
    #expect(call.board.guest.pointee.exitCode == 42)
  }

  @Test func whatABoardHasNot() throws {
    let call = try Caller(Board())
    #expect(try call("path_open", 3, 0, 0, 0, 0, 0, 0, 0, 0) == 52)
    #expect(try call("poll_oneoff", 0, 0, 1, 0) == 52)
    #expect(try call("proc_raise", 6) == 52)
    call.board.guest.pointee.platform = Platform()
    #expect(try call("clock_time_get", 0, 1, 8) == 52)
    #expect(try call("random_get", 0, 8) == 52)
    #expect(try call("fd_write", 1, 0, 0, 8) == 52)
    #expect(try call("fd_read", 0, 0, 0, 8) == 52)
    #expect(try call("sched_yield") == 0)
    #expect(try call("args_sizes_get", 0, 4) == 0)
    #expect(call.load(UInt64.self, at: 0) == 0)
  }
}
