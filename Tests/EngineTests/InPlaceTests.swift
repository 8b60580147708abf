import Engine
import Opcodes
import Testing

/// What the bodies below have in common: type 0 is i32 -> i32, type 1 nothing -> nothing.
private func module(_ bodies: [UInt8]..., locals: [ValueType] = []) -> ModuleBytes {
  var module = ModuleBytes()
  module.types = [([.i32], [.i32]), ([], []), ([.i32, .i32], [.i32, .i32]), ([.i64], [.i32])]
  module.functions = bodies.map { ModuleBytes.Function(type: 0, locals: locals, body: $0) }
  return module
}

/// Recursive, calling function 0.
private let fib = code(
  op(.localGet, 0), i32(2), op(.i32LtS), raw(.if, i32Type), op(.localGet, 0), op(.else),
  op(.localGet, 0), i32(1), op(.i32Sub), op(.call, 0),
  op(.localGet, 0), i32(2), op(.i32Sub), op(.call, 0), op(.i32Add), op(.end))

/// Each on both tiers, so that what is expected of one is of the other.
@Suite struct InPlaceTests {
  static let tiers: [Tier] = [.inPlace, .threaded]

  @Test(arguments: tiers) func callsRecursively(_ tier: Tier) throws {
    let harness = try Harness()
    let instance = try harness.instance(module(fib), tier)
    #expect(try harness.call(instance, 0, 15) == [610])
  }

  /// Handlers look at the instruction that comes next. Behind the last `end` there is no byte to look at.
  @Test func looksAtNothingBehindTheModule() throws {
    let bodies: [([UInt8], UInt64)] = [
      (code(op(.localGet, 0)), 7), (code(i32(3)), 3),
      (code(op(.localGet, 0), i32(3), op(.i32Add)), 10), (code(op(.localGet, 0), op(.localGet, 0), op(.i32Mul)), 49),
      (code(op(.localGet, 0), i32(7), op(.i32Eq)), 1), (code(op(.localGet, 0), op(.i32Eqz)), 0),
      (code(op(.localGet, 0), op(.localTee, 0)), 7), (code(op(.localGet, 0), i32(2), op(.i32Shl)), 28),
      (code(op(.localGet, 0), i32(1000), op(.i32Add)), 1007),
      (code(op(.localGet, 0), op(.localGet, 0), op(.localSet, 0)), 7),
      (code(op(.localGet, 0), op(.br, 0)), 7), (code(op(.localGet, 0), op(.localGet, 0), op(.brIf, 0)), 7),
      (code(op(.localGet, 0), op(.localGet, 0), i32(7), op(.i32Ne), op(.brIf, 0)), 7),
      (code(op(.localGet, 0), raw(.block, noType), op(.end)), 7),
    ]
    for (body, result) in bodies {
      let harness = try Harness()
      let instance = try harness.instance(module(body), .inPlace)
      #expect(try harness.call(instance, 0, 7) == [result])
    }
  }

  /// The code area is full: what was to be translated runs in place, and calls directly.
  @Test func staysInPlaceWithoutRoomForCode() throws {
    let harness = try Harness(codeBytes: 0)
    let instance = try harness.instance(module(fib), .threaded)
    #expect(try harness.call(instance, 0, 15) == [610])
    #expect(harness.machine.codeBytesInUse == 0)
  }

  @Test(arguments: tiers) func deepRecursionExhaustsTheStack(_ tier: Tier) throws {
    let harness = try Harness()
    let instance = try harness.instance(module(code(op(.localGet, 0), op(.call, 0))), tier)
    #expect(throws: Trap.callStackExhausted) { try harness.call(instance, 0, 1) }
    #expect(throws: Trap.callStackExhausted) { try harness.call(instance, 0, 1) }
  }

  @Test(arguments: tiers) func loopsOverLocals(_ tier: Tier) throws {
    // The sum of 1...n, in locals that must begin at zero.
    let body = code(
      raw(.block, noType), raw(.loop, noType),
      op(.localGet, 0), op(.i32Eqz), op(.brIf, 1),
      op(.localGet, 5), op(.localGet, 0), op(.i32Add), op(.localSet, 5),
      op(.localGet, 0), i32(1), op(.i32Sub), op(.localSet, 0),
      op(.br, 0), op(.end), op(.end), op(.localGet, 5))
    // A frame full of other values is where the next one begins.
    let dirty = code(
      op(.localGet, 0), i32(-1), op(.localTee, 5), op(.localSet, 1))
    let both = code(
      op(.localGet, 0), op(.call, 0), op(.drop), op(.localGet, 0), op(.call, 1))
    let harness = try Harness()
    let instance = try harness.instance(
      module(dirty, body, both, locals: [.i32, .i32, .i32, .i32, .i32]), tier)
    #expect(try harness.call(instance, 2, 100) == [5050])
  }

  @Test(arguments: tiers) func branchesByTable(_ tier: Tier) throws {
    // Blocks within blocks; each exit adds its number.
    let body = code(
      raw(.block, noType), raw(.block, noType), raw(.block, noType),
      op(.localGet, 0), raw(.brTable, leb(2) + [0, 1, 2]),
      op(.end), i32(10), op(.return),
      op(.end), i32(11), op(.return),
      op(.end), i32(12))
    let harness = try Harness()
    let instance = try harness.instance(module(body), tier)
    for (index, result) in [(0, 10), (1, 11), (2, 12), (3, 12), (0xFFFF_FFFF, 12)] as [(UInt64, UInt64)] {
      #expect(try harness.call(instance, 0, index) == [result])
    }
  }

  @Test(arguments: tiers) func branchesDropWhatIsBelow(_ tier: Tier) throws {
    // A branch that carries one value over three others, and one that carries none.
    let carrying = code(
      i32(1000), raw(.block, i32Type), i32(1), i32(2), i32(3), op(.localGet, 0), op(.br, 0), op(.end),
      op(.i32Add))
    let plain = code(
      i32(7), raw(.block, noType), i32(1), i32(2), op(.localGet, 0), op(.brIf, 0), op(.drop), op(.drop),
      op(.end), op(.localGet, 0), op(.i32Add))
    let harness = try Harness()
    let instance = try harness.instance(module(carrying, plain), tier)
    #expect(try harness.call(instance, 0, 5) == [1005])
    #expect(try harness.call(instance, 1, 5) == [12])
    #expect(try harness.call(instance, 1, 0) == [7])
  }

  /// More than 254 slots to drop do not fit into an entry of the side table.
  @Test(arguments: tiers) func branchesFar(_ tier: Tier) throws {
    let many = (0..<300).flatMap { _ in i32(1) }
    let body = code(
      op(.localGet, 0), raw(.block, i32Type), many, i32(9), op(.localGet, 0), op(.brIf, 0), op(.br, 0),
      op(.end), op(.i32Add))
    let harness = try Harness()
    let instance = try harness.instance(module(body), tier)
    #expect(try harness.call(instance, 0, 1) == [10])
    #expect(try harness.call(instance, 0, 0) == [9])
  }

  @Test(arguments: tiers) func returnsSeveralResults(_ tier: Tier) throws {
    var several = module()
    several.functions = [
      .init(type: 2, body: code(op(.localGet, 1), op(.localGet, 0))),
      .init(type: 2, body: code(op(.localGet, 0), op(.localGet, 1), op(.call, 0), op(.i32Sub), i32(3))),
    ]
    let harness = try Harness()
    let instance = try harness.instance(several, tier)
    #expect(try harness.call(instance, 0, 8, 2) == [2, 8])
    #expect(try harness.call(instance, 1, 8, 2) == [UInt64(UInt32(bitPattern: -6)), 3])
  }

  @Test(arguments: tiers) func readsLongImmediates(_ tier: Tier) throws {
    // As linkers leave them: five bytes for indices, offsets and addresses.
    let body = code(
      raw(.i32Const, leb(1, length: 5)), raw(.localGet, leb(0, length: 5)),
      raw(.i32Store, [2], leb(4097, length: 5)),
      raw(.i32Const, signed(-1)), raw(.globalSet, leb(0, length: 5)),
      raw(.i32Const, leb(1, length: 3)), raw(.i32Load, [2], leb(4097, length: 4)),
      raw(.globalGet, leb(0, length: 5)), op(.i32Add),
      i32(-70_000), op(.i32Add), raw(.i64Const, signed(.min)), raw(.i64Const, signed(.min)), op(.i64Eq),
      op(.i32Add))
    var long = module(body)
    long.memories = [1]
    long.globals = [0]
    let harness = try Harness()
    let instance = try harness.instance(long, tier)
    #expect(try harness.call(instance, 0, 100_000) == [30_000])
  }

  @Test(arguments: tiers) func accessesEitherMemory(_ tier: Tier) throws {
    // Stores to memory 1, whose index follows the flags; then reads both.
    let body = code(
      i32(16), op(.localGet, 0), raw(.i32Store, [0x42, 1], leb(4)),
      i32(20), raw(.i32Load, [0x42, 1], leb(0, length: 7)), i32(20), raw(.i32Load, [2, 0]), op(.i32Sub))
    var two = module(body, code(op(.localGet, 0), raw(.i32Load, [2], leb(65_533))))
    two.memories = [1, 1]
    let harness = try Harness()
    let instance = try harness.instance(two, tier)
    #expect(try harness.call(instance, 0, 77) == [77])
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try harness.call(instance, 1, 0) }
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try harness.call(instance, 1, 0xFFFF_FFFF) }
  }

  @Test(arguments: tiers) func movesBulkMemory(_ tier: Tier) throws {
    let body = code(
      i32(8), i32(0x55), i32(4), op(.memoryFill, 0),
      i32(10), i32(1), i32(3), op(.memoryInit, 0, 0),
      i32(20), i32(9), op(.localGet, 0), op(.memoryCopy, 0, 0),
      op(.dataDrop, 0), i32(20), raw(.i32Load, [2, 0]))
    var bulk = module(body)
    bulk.memories = [1]
    bulk.data = [1, 2, 3, 4]
    let harness = try Harness()
    let instance = try harness.instance(bulk, tier)
    #expect(try harness.call(instance, 0, 4) == [0x0403_0255])
    // The segment has been dropped.
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try harness.call(instance, 0, 4) }
  }

  @Test(arguments: tiers) func callsThroughATable(_ tier: Tier) throws {
    var table = module(
      code(op(.localGet, 0), i32(1), op(.i32Add)),
      code(op(.localGet, 0), op(.localGet, 0), op(.callIndirect, 0, 0)),
      code(op(.localGet, 0), op(.localGet, 0), raw(.callIndirect, leb(0), leb(0, length: 5))))
    table.functions.append(.init(type: 3, body: i32(5)))
    table.table = [0, 1, 3]
    let harness = try Harness()
    let instance = try harness.instance(table, tier)
    for caller in [1, 2] {
      #expect(try harness.call(instance, caller, 0) == [1])
      #expect(throws: Trap.indirectCallTypeMismatch) { try harness.call(instance, caller, 2) }
      #expect(throws: Trap.undefinedElement) { try harness.call(instance, caller, 3) }
    }
  }

  /// 100,000 calls in a stack of 4,096 slots.
  @Test(arguments: tiers) func tailCallsTakeNoStack(_ tier: Tier) throws {
    let even = code(
      op(.localGet, 0), op(.i32Eqz), raw(.if, i32Type), i32(1), op(.else),
      op(.localGet, 0), i32(1), op(.i32Sub), op(.returnCall, 1), op(.end))
    // More locals, so that the link moves.
    let odd = code(
      op(.localGet, 0), op(.i32Eqz), raw(.if, i32Type), i32(0), op(.else),
      op(.localGet, 0), i32(1), op(.i32Sub), i32(0), op(.returnCallIndirect, 0, 0), op(.end))
    let caller = code(i32(40), op(.localGet, 0), op(.call, 0), op(.i32Add))
    var tail = module(even, odd, caller)
    tail.functions[1].locals = [.i32, .i32, .i32, .i64, .i64, .i64, .i64, .i64, .i64]
    tail.table = [0]
    let harness = try Harness()
    let instance = try harness.instance(tail, tier)
    #expect(try harness.call(instance, 2, 100_000) == [41])
    #expect(try harness.call(instance, 2, 100_001) == [40])
  }

  /// Every pair of tiers: a call into another instance and back, plain, in tail position, and by a tail call.
  @Test(arguments: tiers, tiers) func callsAcrossInstances(_ outer: Tier, _ inner: Tier) throws {
    let harness = try Harness()
    var callee = module(
      // Reads its own memory, by a tail call into a function with a longer frame.
      code(op(.localGet, 0), op(.returnCall, 1)),
      code(op(.localGet, 0), raw(.i32Load8U, [0], leb(0)), op(.localGet, 1), op(.i32Add)))
    callee.functions[1].locals = [.i32, .i32, .i32, .i32, .i32]
    callee.memories = [1]
    let other = try harness.instance(callee, inner)
    other.memory?.write(7, at: 3)

    var caller = module(
      code(i32(100), op(.localGet, 0), op(.call, 0), op(.i32Add), i32(3), raw(.i32Load8U, [0], leb(0)), op(.i32Add)),
      code(op(.localGet, 0), op(.returnCall, 0)),
      code(i32(1000), op(.localGet, 0), op(.call, 2), op(.i32Add), i32(3), raw(.i32Load8U, [0], leb(0)), op(.i32Add)))
    caller.imports = [("load", 0)]
    caller.memories = [1]
    let instance = try harness.instance(caller, outer, imports: [other.function(0)])
    instance.memory?.write(20, at: 3)
    #expect(try harness.call(instance, 1, 3) == [127])
    #expect(try harness.call(instance, 2, 3) == [7])
    #expect(try harness.call(instance, 3, 3) == [1027])
  }
}
