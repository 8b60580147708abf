import Apus
import Testing

@testable import WASI

/// Arguments, environment, clocks, randomness and the guest's end.
@Suite struct ProcessTests {
  @Test func argumentsAreHandedOver() throws {
    let guest = try Guest { $0.arguments = ["prog", "", "é"] }
    #expect(try guest.call("args_sizes_get", 0, 4) == .success)
    #expect(guest.load(UInt32.self, 0) == 3)
    #expect(guest.load(UInt32.self, 4) == 9)
    #expect(try guest.call("args_get", 16, 4096) == .success)
    #expect(guest.load(UInt32.self, 16) == 4096 && guest.load(UInt32.self, 20) == 4101)
    #expect(guest.text(4096, 9) == "prog\0\0é\0")
    #expect(try guest.call("args_get", 16, UInt64(Guest.memorySize) - 8) == .fault)
    #expect(try guest.call("args_get", UInt64(Guest.memorySize) - 8, 4096) == .fault)
    #expect(try guest.call("args_sizes_get", 0, 0xffff_fffd) == .fault)
  }

  @Test func environmentIsHandedOver() throws {
    let guest = try Guest { $0.environment = [("A", "1"), ("B", "x=y")] }
    #expect(try guest.call("environ_sizes_get", 0, 4) == .success)
    #expect(guest.load(UInt32.self, 0) == 2 && guest.load(UInt32.self, 4) == 10)
    #expect(try guest.call("environ_get", 16, 4096) == .success)
    #expect(guest.text(4096, 10) == "A=1\0B=x=y\0")
    #expect(try guest.call("environ_get", 16, 0xffff_ffff) == .fault)
  }

  @Test func nothingIsGrantedByDefault() throws {
    let guest = try Guest()
    try guest.call("args_sizes_get", 0, 4)
    #expect(guest.load(UInt64.self, 0) == 0)
    try guest.call("environ_sizes_get", 0, 4)
    #expect(guest.load(UInt64.self, 0) == 0)
    #expect(try guest.call("fd_prestat_get", 3, 0) == .badf)
    #expect(try guest.read(0) == (.success, ""))
    #expect(try guest.write(1, "gone") == .success)
    #expect(guest.resultWord == 4)
  }

  @Test func configurationsThatCannotBe() {
    func error(_ configure: (inout WASIConfiguration) -> Void) -> WASIConfigurationError? {
      var configuration = WASIConfiguration()
      configure(&configuration)
      do { _ = try WASI(configuration) } catch { return error }
      return nil
    }
    #expect(error { $0.arguments = ["a\0b"] } == .embeddedNUL("a\0b"))
    #expect(error { $0.environment = [("", "x")] } == .variableName(""))
    #expect(error { $0.environment = [("A=B", "x")] } == .variableName("A=B"))
    #expect(
      error { $0.preopens = [.init(host: "/no/such", guest: "/")] }
        == .preopen(host: "/no/such", .noent))
    #expect(error { $0.standardInput = .descriptor(-7) } == .descriptor(-7, .badf))
    #expect(error { $0.maximumDescriptors = 2 } == .tooManyDescriptors)
    #expect(error { $0.maximumDescriptors = .min } == .tooManyDescriptors)
  }

  @Test func hostClocksRun() throws {
    let guest = try Guest()
    for clock in 0..<4 as Range<UInt64> {
      #expect(try guest.call("clock_res_get", clock, 0) == .success)
      #expect(guest.load(UInt64.self, 0) > 0)
      #expect(try guest.call("clock_time_get", clock, 1, 8) == .success)
    }
    try guest.call("clock_time_get", 0, 0, 0)
    #expect(guest.load(UInt64.self, 0) > 1_600_000_000_000_000_000)
    try guest.call("clock_time_get", 1, 0, 0)
    try guest.call("clock_time_get", 1, 0, 8)
    #expect(guest.load(UInt64.self, 0) <= guest.load(UInt64.self, 8))
    #expect(guest.load(UInt64.self, 8) < 3_600_000_000_000, "not the host's uptime")
    #expect(try guest.call("clock_time_get", 4, 0, 0) == .inval)
    #expect(try guest.call("clock_res_get", 0xffff_ffff, 0) == .inval)
    #expect(try guest.call("clock_time_get", 0, 0, UInt64(Guest.memorySize) - 7) == .fault)
  }

  @Test func clocksAndRandomnessCanBeReplaced() throws {
    let guest = try Guest {
      $0.clocks = .init(now: { 100 + UInt64($0.rawValue) }, resolution: { _ in 7 }, sleep: { _ in })
      $0.random = { span in for index in span.indices { span[index] = 9 } }
    }
    try guest.call("clock_time_get", 1, 0, 0)
    #expect(guest.load(UInt64.self, 0) == 101)
    try guest.call("clock_res_get", 0, 0)
    #expect(guest.load(UInt64.self, 0) == 7)
    #expect(try guest.call("random_get", 16, 3) == .success)
    #expect(guest.load(UInt32.self, 16) == 0x0009_0909)
  }

  @Test func randomnessFillsTheBufferAndNoMore() throws {
    let guest = try Guest()
    #expect(try guest.call("random_get", 4096, 1000) == .success)
    #expect((0..<1000).contains { guest.load(UInt8.self, 4096 + UInt32($0)) != 0 })
    #expect(guest.load(UInt64.self, 4096 + 992) != 0)
    #expect(guest.load(UInt64.self, 4096 + 1000) == 0)
    #expect(try guest.call("random_get", 0, 0) == .success)
    #expect(try guest.call("random_get", 1, UInt64(Guest.memorySize)) == .fault)
    #expect(try guest.call("random_get", 0xffff_ffff, 0xffff_ffff) == .fault)
  }

  @Test func exitLeaves() throws {
    let guest = try Guest()
    #expect(throws: WASIExit(code: 7)) { try guest.call("proc_exit", 7) }
    #expect(throws: WASIExit(code: 0xffff_ffff)) { try guest.call("proc_exit", 0xffff_ffff) }
  }

  @Test func signalsEndTheGuestAndNotTheHost() throws {
    let guest = try Guest()
    #expect(try guest.call("proc_raise", 0) == .success)
    #expect(try guest.call("proc_raise", 16) == .success)
    #expect(try guest.call("proc_raise", 18) == .notsup)
    #expect(try guest.call("proc_raise", 31) == .inval)
    #expect(throws: WASIExit(code: 137)) { try guest.call("proc_raise", 9) }
    #expect(try guest.call("sched_yield") == .success)
  }
}
