import Engine
import Opcodes
import Testing

/// Code in which the translator has to keep values where branches find them; the in-place tier gives the same results.
@Suite struct TranslatorTests {
  static let tiers: [Tier] = [.inPlace, .threaded]

  private func instance(_ harness: Harness, _ body: [UInt8], _ tier: Tier) throws -> Instance {
    var module = ModuleBytes()
    module.types = [([.i32], [.i32]), ([.i32, .i32], [.i32, .i32])]
    module.globals = [100]
    module.functions = [
      ModuleBytes.Function(type: 0, body: body),
      ModuleBytes.Function(type: 1, body: code(op(.localGet, 0), op(.localGet, 1))),
    ]
    return try harness.instance(module, tier)
  }

  /// What a conditional branch drops is still there where it is not taken.
  @Test(arguments: tiers) func keepsWhatABranchWouldDrop(_ tier: Tier) throws {
    let harness = try Harness()
    let body = code(
      raw(.block, i32Type), op(.localGet, 0), i32(5), op(.i32Add), i32(7), op(.localGet, 0), op(.brIf, 0),
      op(.i32Add), op(.end))
    let instance = try instance(harness, body, tier)
    #expect(try harness.call(instance, 0, 0) == [12])
    #expect(try harness.call(instance, 0, 3) == [7])
  }

  /// A constant below a block is a result on both ways out of it.
  @Test(arguments: tiers) func keepsConstantsBelowTheLastBlock(_ tier: Tier) throws {
    let harness = try Harness()
    var module = ModuleBytes()
    module.types = [([.i32, .i32], [.i32, .i32])]
    module.functions = [
      ModuleBytes.Function(
        type: 0,
        body: code(
          i32(3), raw(.block, i32Type), op(.localGet, 0), op(.localGet, 1), op(.brIf, 0), op(.drop), i32(9),
          op(.end)))
    ]
    let instance = try harness.instance(module, tier)
    #expect(try harness.call(instance, 0, 5, 1) == [3, 5])
    #expect(try harness.call(instance, 0, 5, 0) == [3, 9])
  }

  /// Constants taken off a global one after the other, and the global set to what is left.
  @Test(arguments: tiers) func addsSeveralConstantsToAGlobal(_ tier: Tier) throws {
    let harness = try Harness()
    let body = code(
      op(.globalGet, 0), i32(63), op(.i32Sub), i32(4), op(.i32Sub), op(.localTee, 0), op(.globalSet, 0),
      op(.globalGet, 0), i32(1), op(.i32Sub), op(.localTee, 0), op(.globalSet, 0), op(.globalGet, 0))
    let instance = try instance(harness, body, tier)
    #expect(try harness.call(instance, 0, 0) == [32])
  }

  /// A local that is set while operands stand for it.
  @Test(arguments: tiers) func keepsTheOldValueOfALocal(_ tier: Tier) throws {
    let harness = try Harness()
    let body = code(
      op(.localGet, 0), op(.localGet, 0), i32(1), op(.i32Add), op(.localSet, 0),
      op(.localGet, 0), i32(10), op(.i32Mul), op(.i32Add))
    let instance = try instance(harness, body, tier)
    #expect(try harness.call(instance, 0, 4) == [54])
  }

  /// Steps of counters, joined with each other and with the branch behind them.
  @Test(arguments: tiers) func stepsAndBranches(_ tier: Tier) throws {
    let harness = try Harness()
    var module = ModuleBytes()
    module.types = [([.i32], [.i32])]
    let step = { (local: Int, amount: Int32) in code(op(.localGet, local), i32(amount), op(.i32Add)) }
    module.functions = [
      ModuleBytes.Function(
        type: 0, locals: [.i32, .i32],
        body: code(
          raw(.loop, noType), step(1, 3), op(.localSet, 1), step(2, 2), op(.localSet, 2),
          step(0, -1), op(.localTee, 0), op(.brIf, 0), op(.end),
          raw(.loop, noType), step(2, 1), op(.localTee, 2), i32(70_000), op(.i32LtU), op(.brIf, 0), op(.end),
          op(.localGet, 1), op(.localGet, 2), op(.i32Add)))
    ]
    let instance = try harness.instance(module, tier)
    #expect(try harness.call(instance, 0, 10) == [30 + 70_000])
  }

  /// Operands below blocks within blocks: one that stands for a local set inside, and one with a dirty upper half.
  @Test(arguments: tiers) func settlesOperandsBelowBlocks(_ tier: Tier) throws {
    let harness = try Harness()
    let body = code(
      op(.localGet, 0), raw(.block, noType), op(.localGet, 0), raw(.block, noType), i32(9), op(.localSet, 0),
      op(.end), op(.drop), op(.end), op(.localGet, 0), op(.i32Add),
      op(.i64ExtendI32U), i64(1 << 32), op(.i64Or), op(.i32WrapI64), raw(.block, noType), op(.end),
      op(.i64ExtendI32U), i64(1), op(.i64ShrU), op(.i32WrapI64))
    let instance = try instance(harness, body, tier)
    #expect(try harness.call(instance, 0, 4) == [6])
  }

  /// A trap in threaded code names the bytecode that it was made from, also where two instructions became one.
  @Test(arguments: tiers) func tracesToTheBytecode(_ tier: Tier) throws {
    let harness = try Harness()
    var module = ModuleBytes()
    module.types = [([.i32], [.i32])]
    module.memories = [1]
    let load = raw(.i32Load, [2, 0])
    module.functions = [
      ModuleBytes.Function(
        type: 0, body: code(op(.localGet, 0), op(.call, 1), i32(1), op(.i32Add))),
      ModuleBytes.Function(
        type: 0, body: code(op(.localGet, 0), i32(4), op(.i32Add), load, i32(3), op(.i32Mul))),
    ]
    let bytes = module.bytes
    let instance = try harness.instance(module, tier)
    #expect(try harness.call(instance, 0, 0) == [1])
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try harness.call(instance, 0, 0x1_0000) }
    var offsets: [Int] = []
    harness.machine.backtrace { frame in
      offsets.append(frame.offset ?? -1)
      return true
    }
    try #require(offsets.count == 2)
    let trapped = bytes.indices.first { bytes[$0...].starts(with: load) }
    let called = bytes.indices.first { bytes[$0...].starts(with: op(.call, 1)) }
    #expect(offsets[0] == trapped)
    // In place, a caller goes on behind the call's immediates.
    #expect(offsets[1] == called.map { tier == .threaded ? $0 : $0 + 1 })
  }
}
