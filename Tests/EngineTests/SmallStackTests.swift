import Opcodes
import Testing

@testable import Engine

/// A thread with a native stack of 128 KB runs everything: calls of Wasm functions take none of it, and no handler
/// leaves anything on it.
@Suite struct SmallStackTests {
  static let stackByteCount = 128 << 10
  #if DEBUG
  static let iterations: UInt64 = 100
  #else
  static let iterations: UInt64 = 100_000
  #endif

  private static func countingDown() -> ModuleBytes {
    var module = ModuleBytes()
    module.types = [([.i32], [.i32])]
    // f(n) = n == 0 ? 0 : f(n - 1) + 1, directly and through a table.
    func body(_ call: [UInt8]) -> [UInt8] {
      code(
        op(.localGet, 0), op(.i32Eqz), raw(.if, i32Type), i32(0), op(.else),
        op(.localGet, 0), i32(1), op(.i32Sub), call, i32(1), op(.i32Add), op(.end))
    }
    module.functions = [
      .init(type: 0, body: body(op(.call, 0))),
      .init(type: 0, body: body(code(i32(1), op(.callIndirect, 0, 0)))),
    ]
    module.table = [0, 1]
    return module
  }

  @Test(arguments: Workbench.tiers, [0, 1]) func recursionReachesTheStacksEnd(tier: Tier, function: Int) throws {
    try withThread(stackByteCount: Self.stackByteCount) {
      let harness = try Harness(stackSlots: 1 << 18)
      let instance = try harness.instance(Self.countingDown(), tier)
      #expect(try harness.call(instance, function, 18_000) == [18_000])
      #expect(throws: Trap.callStackExhausted) { try harness.call(instance, function, 1_000_000) }
      #expect(try harness.call(instance, function, 18_000) == [18_000])
    }
  }

  /// Every function on both tiers: the stack holds, and the digests are the same.
  @Test func everyInstructionManyTimes() throws {
    let every = EveryInstruction()
    var forms = 0
    try withThread(stackByteCount: Self.stackByteCount) {
      let harness = try Harness(codeBytes: 2 << 20)
      let threaded = try harness.instance(every.module, .threaded)
      let inPlace = try harness.instance(every.module, .inPlace)
      for (index, name) in every.names.enumerated() {
        let digest = try harness.call(threaded, index, Self.iterations)
        #expect(try harness.call(inPlace, index, Self.iterations) == digest, "instruction \(name)")
      }
      forms = Self.formsUsed(harness.machine)
    }
    // Of the forms of value instructions, those that ran; the rest are chosen in rarer circumstances.
    print("\(forms) of \(threadedHandlers.count) forms ran")
    #expect(forms * 4 >= threadedHandlers.count * 3)
  }

  /// How many of the generated handlers stand in the threaded code.
  private static func formsUsed(_ machine: Machine) -> Int {
    let area = machine.state.pointee.run.code
    var words: Set<Int> = []
    for offset in stride(from: 0, to: area.used, by: wordBytes) {
      words.insert((area.base + offset).assumingMemoryBound(to: Int.self).pointee)
    }
    return threadedHandlers.indices.count { words.contains(address(threadedHandlers[$0])) }
  }
}
