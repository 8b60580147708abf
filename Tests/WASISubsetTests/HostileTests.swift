import Testing

@testable import WASISubset

/// Addresses and lengths that lead out of the memory's one page.
@Suite struct HostileTests {
  static let outside: [UInt64] = [0x1_0000, 0xFFFF, 0xFFFF_FFFF, 0xFFFF_FFFC, 0x7FFF_FFFF, 0x8000_0000]

  @Test(arguments: outside) func results(address: UInt64) throws {
    let call = try Caller(Board(arguments: ["a"], environment: ["b=c"]))
    for name: StaticString in ["args_sizes_get", "args_get", "environ_sizes_get", "environ_get"] {
      #expect(try call(name, address, 0) == 21)
      #expect(try call(name, 0, address) == 21 || address == 0xFFFF)
    }
    #expect(try call("clock_time_get", 0, 0, address) == 21)
    #expect(try call("clock_res_get", 0, address) == 21)
    #expect(try call("fd_fdstat_get", 1, address) == 21)
    #expect(try call("fd_write", 1, 0, 0, address) == 21)
    #expect(try call("fd_read", 0, 0, 0, address) == 21)
  }

  @Test(arguments: outside) func buffers(address: UInt64) throws {
    let call = try Caller(Board())
    #expect(try call("random_get", address, 2) == 21)
    #expect(try call("random_get", 1, address) == 21 || address == 0xFFFF)
    #expect(try call("fd_write", 1, address, 1, 8) == 21)
    #expect(try call("fd_write", 1, 0, address, 8) == 21)
    call.store(UInt32(address), 2, at: 0)
    #expect(try call("fd_write", 1, 0, 1, 8) == 21)
    call.store(2, UInt32(address), at: 0)
    #expect(try call("fd_write", 1, 0, 1, 8) == 21 || address == 0xFFFF)
    call.store(UInt32(address), UInt32(address), at: 0)
    #expect(try call("fd_read", 0, 0, 1, 8) == 21)
  }

  @Test func nothingIsWrittenWhereALaterVectorIsBad() throws {
    let call = try Caller(Board())
    call.store(100, 4, 0x1_0000, 1, at: 0)
    #expect(try call("fd_write", 1, 0, 2, 64) == 21)
    call.store(100, 4, at: 0)
    #expect(try call("fd_write", 1, 0, 1, 0x1_0000) == 21)
    #expect(call.board.output.isEmpty)
  }

  /// What is read may be the vectors themselves.
  @Test func vectorsThatChange() throws {
    let call = try Caller(Board())
    call.board.input = [UInt8](repeating: 0xFF, count: 16)
    call.store(8, 8, 100, 8, at: 0)
    #expect(try call("fd_read", 0, 0, 2, 64) == 21)
  }

  @Test func vectorsThatOverlap() throws {
    let call = try Caller(Board())
    for index in 0..<8191 { call.store(0, 0x1_0000, at: index * 8) }
    call.board.room = 0
    #expect(try call("fd_write", 1, 0, 8191, 65_532) == 0)
    #expect(call.load(at: 65_532) == 0)
  }

  /// Every function with all kinds of numbers: an errno is fine, anything else is not.
  @Test func anything() throws {
    let call = try Caller(Board(arguments: ["a", "b"], environment: ["c=d"]))
    var random = SplitMix(state: 1)
    let numbers: [UInt64] = [0, 1, 2, 3, 8, 0xFFF8, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0xFFFF_FFFF, .max]
    for _ in 0..<2000 {
      let row = functionTable[Int(random.next() % 46)]
      guard row.hasResult, case .function(let function)? = call.instance.export(row.name) else { continue }
      let slots = try call.board.machine.arguments(of: function)
      for index in 0..<function.parameterSlots {
        let number = random.next()
        slots[index] = number & 1 == 0 ? numbers[Int(number >> 8) % numbers.count] : number >> 48
        if function.parameter(index) == .i32 { slots[index] &= 0xFFFF_FFFF }
      }
      try call.board.machine.call(function, at: slots, instance: call.instance)
      #expect(slots[0] < 77)
    }
  }
}

struct SplitMix {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
