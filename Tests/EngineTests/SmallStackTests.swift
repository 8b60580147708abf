import Opcodes
import Testing

@testable import Engine

/// A thread with a native stack of 128 KB runs everything: calls of Wasm functions take none of it, and no handler
/// leaves anything on it.
@Suite struct SmallStackTests {
  static let stackByteCount = 128 << 10

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
}
