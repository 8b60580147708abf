import Opcodes
import Testing

@testable import Engine

/// Each way of running out, its error, and that what was there before goes on working.
@Suite struct LimitTests {
  /// Something that goes on working.
  private func neighbour(_ bench: Workbench, _ tier: Tier) throws -> Instance {
    try bench.instance(Modules.fib, tier: tier)
  }

  private func works(_ bench: Workbench, _ instance: Instance) throws {
    #expect(try bench.call(instance, "fib", 12) == [144])
  }

  @Test(arguments: Workbench.tiers) func stackSlots(tier: Tier) throws {
    let bench = try Workbench { $0.stackSlots = 600 }
    let instance = try bench.instance(Modules.trap, tier: tier)
    let neighbour = try neighbour(bench, tier)
    for _ in 0..<3 {
      #expect(throws: Trap.callStackExhausted) { try bench.call(instance, "forever") }
      try works(bench, neighbour)
      #expect(try bench.call(instance, "outer", 1) == [2])
    }
  }

  @Test(arguments: Workbench.tiers) func callDepth(tier: Tier) throws {
    let bench = try Workbench { $0.callDepth = 13 }
    let instance = try bench.instance(Modules.trap, tier: tier)
    let neighbour = try neighbour(bench, tier)
    for _ in 0..<3 {
      #expect(throws: Trap.callDepthExhausted) { try bench.call(instance, "forever") }
      try works(bench, neighbour)
      #expect(throws: Trap.callDepthExhausted) { try bench.call(neighbour, "fib", 14) }
    }
  }

  @Test(arguments: Workbench.tiers) func memoryPages(tier: Tier) throws {
    let bench = try Workbench { $0.memoryPages = 2 }
    let instance = try bench.instance(Modules.memory, tier: tier)
    #expect(try bench.call(instance, "grow", 2) == [UInt64(UInt32.max)])
    #expect(try bench.call(instance, "grow", 1) == [1])
    #expect(try bench.call(instance, "size") == [2])
    #expect(throws: LimitError(.memoryPages)) { try bench.memory(3) }
    #expect(try bench.call(instance, "load", 131_068) == [0])
  }

  @Test(arguments: Workbench.tiers) func tableElements(tier: Tier) throws {
    let bench = try Workbench { $0.tableElements = 3 }
    let instance = try bench.instance(Modules.table, tier: tier)
    #expect(try bench.call(instance, "grow", 2) == [UInt64(UInt32.max)])
    #expect(try bench.call(instance, "grow", 1) == [2])
    #expect(throws: LimitError(.tableElements)) { try bench.table(4) }
    #expect(try bench.call(instance, "call", 2) == [42])
  }

  @Test(arguments: Workbench.tiers) func arenaBytes(tier: Tier) throws {
    let bench = try Workbench(arenaByteCount: 200 << 10)
    let instance = try neighbour(bench, tier)
    #expect(throws: LimitError(.arenaBytes)) { while true { _ = try bench.table(500) } }
    #expect(throws: (any Error).self) { while true { _ = try bench.instance(Modules.fib, tier: tier) } }
    try works(bench, instance)
  }

  @Test(arguments: Workbench.tiers) func loading(tier: Tier) throws {
    let bench = try Workbench { $0.functions = 2 }
    let instance = try neighbour(bench, tier)
    let used = bench.machine.arenaBytesInUse
    let error = #expect(throws: ModuleError.self) { try bench.load(Modules.trap) }
    #expect(error?.limit == .functions)
    #expect(bench.machine.arenaBytesInUse == used)
    try works(bench, instance)
  }

  /// A heap that has its range, while what belongs to it has no room in the arena, is given back as a whole.
  @Test func arenaBytesOfTheHeap() throws {
    var module = ModuleBytes()
    module.types = [([], [])]
    module.tags = [0]
    var (loaded, refused) = (0, 0)
    for size in stride(from: 97 << 10, to: 104 << 10, by: 8) {
      guard let bench = try? Workbench(arenaByteCount: size, { $0.heapBytes = 1 << 16 }) else { continue }
      let used = bench.machine.arenaBytesInUse
      do {
        _ = try bench.load(module.bytes)
        loaded += 1
      } catch {
        refused += 1
        #expect(bench.machine.arenaBytesInUse == used)
        #expect(bench.machine.heapStatistics == nil)
      }
    }
    #expect(loaded > 0 && refused > 0)
  }

  // MARK: The code area

  /// Calls between functions, directly and through a table.
  private static func even() -> ModuleBytes {
    var module = ModuleBytes()
    module.types = [([.i32], [.i32])]
    func body(_ end: Int32, _ call: [UInt8]) -> [UInt8] {
      code(
        op(.localGet, 0), op(.i32Eqz), raw(.if, i32Type), i32(end), op(.else),
        op(.localGet, 0), i32(1), op(.i32Sub), call, op(.end))
    }
    module.functions = [
      .init(type: 0, body: body(1, op(.call, 1))), .init(type: 0, body: body(0, code(i32(0), op(.callIndirect, 0, 0)))),
      .init(type: 0, body: code(op(.localGet, 0), op(.call, 0), op(.localGet, 0), op(.call, 1), i32(4), op(.i32Mul), op(.i32Add))),
    ]
    module.table = [0, 1]
    return module
  }

  /// The area holds one function, or a part of one: the others run in place, and all call each other.
  @Test func codeBytes() throws {
    let ample = try Harness()
    _ = try ample.call(try ample.instance(Self.even(), .threaded), 2, 7)
    let all = ample.machine.codeBytesInUse
    var used: Set<Int> = []
    for codeBytes in stride(from: 0, through: all + 64, by: 8) {
      let harness = try Harness(codeBytes: codeBytes)
      let instance = try harness.instance(Self.even(), .threaded)
      for _ in 0..<2 {
        #expect(try harness.call(instance, 2, 100) == [1])
        #expect(try harness.call(instance, 2, 101) == [4])
      }
      #expect(harness.machine.codeBytesInUse <= codeBytes)
      used.insert(harness.machine.codeBytesInUse)
    }
    // None, the one called first, ..., all three.
    #expect(used.count >= 4)
    #expect(used.contains(0) && used.contains(all))
  }
}
