import Engine
import Foundation
import Opcodes
import Testing

/// A program, how it is called, what it answers, and the units that it takes.
struct MeteredProgram: CustomTestStringConvertible, Sendable {
  let name: String
  let function: Int
  let argument: UInt64
  let result: UInt64
  let units: UInt64
  let module: @Sendable () -> ModuleBytes

  var testDescription: String { name }

  static let all = [recursive, loop, carrying, table, indirect, tail, far]

  private static func module(_ bodies: [UInt8]..., locals: [ValueType] = []) -> ModuleBytes {
    var module = ModuleBytes()
    module.types = [([.i32], [.i32]), ([.i32], [])]
    module.functions = bodies.map { ModuleBytes.Function(type: 0, locals: locals, body: $0) }
    return module
  }

  /// A unit for each call.
  static let recursive = MeteredProgram(name: "recursive", function: 0, argument: 10, result: 55, units: 177) {
    module(code(
      op(.localGet, 0), i32(2), op(.i32LtS), raw(.if, i32Type), op(.localGet, 0), op(.else),
      op(.localGet, 0), i32(1), op(.i32Sub), op(.call, 0),
      op(.localGet, 0), i32(2), op(.i32Sub), raw(.call, leb(0, length: 5)), op(.i32Add), op(.end)))
  }

  /// A unit for the call, one for the loop, and one for each branch back, of which there are 2 in 3.
  static let loop = MeteredProgram(name: "loop", function: 0, argument: 20, result: 210, units: 22) {
    module(
      code(
        raw(.block, noType), raw(.loop, noType),
        op(.localGet, 0), op(.i32Eqz), op(.brIf, 1),
        op(.localGet, 1), op(.localGet, 0), op(.i32Add), op(.localSet, 1),
        op(.localGet, 0), i32(1), op(.i32Sub), op(.localTee, 0),
        i32(3), op(.i32RemU), op(.brIf, 0), op(.br, 0), op(.end), op(.end), op(.localGet, 1)),
      locals: [.i32])
  }

  /// Branches back that drop operands and carry one.
  static let carrying = MeteredProgram(name: "carrying", function: 0, argument: 9, result: 512, units: 11) {
    module(code(
      i32(1), raw(.loop, [1]), op(.drop),
      op(.localGet, 1), i32(1), op(.i32Shl), op(.i32Eqz), raw(.if, noType), i32(1), op(.localSet, 1), op(.else),
      op(.localGet, 1), i32(1), op(.i32Shl), op(.localSet, 1), op(.end),
      i32(7), op(.localGet, 0), op(.localGet, 0), i32(1), op(.i32Sub), op(.localTee, 0),
      i32(0), op(.i32GeS), op(.brIf, 0), op(.drop), op(.drop), op(.end), op(.localGet, 1)),
      locals: [.i32])
  }

  /// By a table, back and out.
  static let table = MeteredProgram(name: "table", function: 0, argument: 30, result: 30, units: 31) {
    module(
      code(
        raw(.block, noType), raw(.loop, noType),
        op(.localGet, 1), i32(1), op(.i32Add), op(.localTee, 1), op(.localGet, 0), op(.i32GeU),
        raw(.brTable, leb(1) + [0, 1]), op(.end), op(.end), op(.localGet, 1)),
      locals: [.i32])
  }

  /// Down by way of a table, and a loop at each level.
  static let indirect = MeteredProgram(name: "indirect", function: 0, argument: 12, result: 12, units: 37) {
    var made = module(
      code(
        op(.localGet, 0), op(.i32Eqz), raw(.if, noType), i32(0), op(.return), op(.end),
        raw(.loop, noType), op(.localGet, 1), i32(1), op(.i32Add), op(.localTee, 1), i32(2), op(.i32LtS),
        op(.brIf, 0), op(.end),
        op(.localGet, 0), i32(1), op(.i32Sub), i32(0), op(.callIndirect, 0, 0), i32(1), op(.i32Add)),
      locals: [.i32])
    made.table = [0]
    return made
  }

  /// Tail calls, direct and by a table.
  static let tail = MeteredProgram(name: "tail", function: 2, argument: 31, result: 40, units: 33) {
    var made = module(
      code(
        op(.localGet, 0), op(.i32Eqz), raw(.if, i32Type), i32(1), op(.else),
        op(.localGet, 0), i32(1), op(.i32Sub), op(.returnCall, 1), op(.end)),
      code(
        op(.localGet, 0), op(.i32Eqz), raw(.if, i32Type), i32(0), op(.else),
        op(.localGet, 0), i32(1), op(.i32Sub), i32(0), op(.returnCallIndirect, 0, 0), op(.end)),
      code(i32(40), op(.localGet, 0), op(.call, 0), op(.i32Add)))
    made.functions[1].locals = [.i32, .i32, .i64, .i64, .i64, .i64]
    made.table = [0]
    return made
  }

  /// Branches back over so many operands that they do not fit into an entry of the side table.
  static let far = MeteredProgram(name: "far", function: 0, argument: 5, result: 0, units: 6) {
    let many = (0..<300).flatMap { _ in i32(1) }
    let drops = (0..<300).flatMap { _ in op(.drop) }
    return module(code(
      raw(.loop, noType), many, op(.localGet, 0), i32(1), op(.i32Sub), op(.localTee, 0), op(.brIf, 0), drops,
      op(.end), op(.localGet, 0)))
  }
}

/// A tier, and bytes for threaded code: with few of them some functions are threaded and others are in place.
struct MeteredTier: CustomTestStringConvertible, Sendable {
  let tier: Tier
  let codeBytes: Int
  var testDescription: String { "\(tier), \(codeBytes) bytes of code" }

  static let all = [
    MeteredTier(tier: .inPlace, codeBytes: 0), MeteredTier(tier: .threaded, codeBytes: 1 << 16),
    MeteredTier(tier: .threaded, codeBytes: 0), MeteredTier(tier: .threaded, codeBytes: 150),
    MeteredTier(tier: .threaded, codeBytes: 300),
  ]
}

@Suite struct FuelTests {
  @Test(arguments: MeteredProgram.all, MeteredTier.all)
  func takesTheSameFuel(_ program: MeteredProgram, _ tier: MeteredTier) throws {
    let harness = try Harness(codeBytes: tier.codeBytes)
    let instance = try harness.instance(program.module(), tier.tier, isMetered: true)
    for _ in 0..<2 {
      harness.machine.fuel = 1000
      #expect(try harness.call(instance, program.function, program.argument) == [program.result])
      #expect(harness.machine.fuel == 1000 - program.units)
    }
  }

  @Test(arguments: MeteredProgram.all, MeteredTier.all)
  func pausesAtEveryUnit(_ program: MeteredProgram, _ tier: MeteredTier) throws {
    let harness = try Harness(codeBytes: tier.codeBytes)
    let instance = try harness.instance(program.module(), tier.tier, isMetered: true)
    let machine = harness.machine
    machine.fuel = 0
    let slots = try machine.arguments(of: instance.function(program.function))
    slots[0] = program.argument
    #expect(throws: Trap.outOfFuel) { try machine.call(instance.function(program.function), at: slots) }
    for _ in 1..<program.units {
      machine.fuel = 1
      #expect(throws: Trap.outOfFuel) { try machine.resume() }
      #expect(machine.fuel == 0)
      #expect(machine.pausedFunction == instance.function(program.function))
    }
    machine.fuel = 1
    #expect(try machine.resume() == slots)
    #expect(slots[0] == program.result)
    #expect(machine.fuel == 0)
    #expect(try machine.resume() == nil)
  }

  /// Charges are taken off a credit; what is left of it is fuel.
  @Test(arguments: MeteredTier.all) func pausesAfterManyUnits(_ tier: MeteredTier) throws {
    let harness = try Harness(codeBytes: tier.codeBytes)
    let instance = try harness.instance(MeteredProgram.recursive.module(), tier.tier, isMetered: true)
    harness.machine.fuel = 100_000
    // 242,785 calls.
    #expect(throws: Trap.outOfFuel) { try harness.call(instance, 0, 25) }
    #expect(harness.machine.fuel == 0)
    harness.machine.fuel = 1_000_000
    #expect(try harness.machine.resume() != nil)
    #expect(harness.machine.fuel == 1_000_000 - (242_785 - 100_000))
  }

  @Test(arguments: MeteredTier.all) func anotherCallGivesThePausedOneUp(_ tier: MeteredTier) throws {
    let harness = try Harness(codeBytes: tier.codeBytes, callDepth: 12)
    let instance = try harness.instance(MeteredProgram.recursive.module(), tier.tier, isMetered: true)
    for _ in 0..<4 {
      harness.machine.fuel = 8
      #expect(throws: Trap.outOfFuel) { try harness.call(instance, 0, 10) }
    }
    harness.machine.fuel = 1000
    #expect(try harness.call(instance, 0, 10) == [55])
    #expect(harness.machine.pausedFunction == nil)
  }

  @Test(arguments: MeteredTier.all) func unmeteredRunsTakeNoFuel(_ tier: MeteredTier) throws {
    let harness = try Harness(codeBytes: tier.codeBytes, callDepth: 50)
    let instance = try harness.instance(MeteredProgram.recursive.module(), tier.tier)
    harness.machine.fuel = 5
    #expect(try harness.call(instance, 0, 10) == [55])
    #expect(harness.machine.fuel == 5)
  }

  /// The loop ends when the host writes to memory, in a pause.
  @Test(arguments: MeteredTier.all) func anInterruptStopsAnEndlessLoop(_ tier: MeteredTier) throws {
    var endless = ModuleBytes()
    endless.types = [([.i32], [.i32])]
    endless.functions = [
      .init(type: 0, body: code(
        raw(.loop, noType), i32(0), raw(.i32Load8U, [0], leb(3)), op(.i32Eqz), op(.brIf, 0), op(.end),
        op(.localGet, 0)))
    ]
    endless.memories = [1]
    let harness = try Harness(codeBytes: tier.codeBytes)
    let instance = try harness.instance(endless, tier.tier, isMetered: true)
    let machine = harness.machine
    let interrupt = machine.interrupt
    let slots = try machine.arguments(of: instance.function(0))
    slots[0] = 42
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.02)
      interrupt.raise()
    }
    #expect(throws: Trap.interrupted) { try machine.call(instance.function(0), at: slots) }
    // Raised between two runs, it stops the next one at once.
    interrupt.raise()
    let fuel = machine.fuel
    #expect(throws: Trap.interrupted) { try machine.resume() }
    #expect(machine.fuel == fuel)
    instance.memory?.write(1, at: 3)
    #expect(try machine.resume() == slots)
    #expect(slots[0] == 42)
  }

  // MARK: Call depth

  /// Ten calls are under way when the argument is 9.
  @Test(arguments: MeteredTier.all, [true, false]) func callsAreCounted(_ tier: MeteredTier, _ isMetered: Bool) throws {
    var deep = ModuleBytes()
    deep.types = [([.i32], [.i32])]
    deep.functions = [0, 1].map { callee in
      .init(type: 0, body: code(
        op(.localGet, 0), op(.i32Eqz), raw(.if, noType), i32(0), op(.return), op(.end),
        op(.localGet, 0), i32(1), op(.i32Sub), op(.call, 1 - callee), i32(1), op(.i32Add)))
    }
    deep.functions.append(.init(type: 0, body: op(.unreachable)))
    let harness = try Harness(codeBytes: tier.codeBytes, callDepth: 10)
    let instance = try harness.instance(deep, tier.tier, isMetered: isMetered)
    for _ in 0..<3 {
      #expect(try harness.call(instance, 0, 9) == [9])
      #expect(throws: Trap.callDepthExhausted) { try harness.call(instance, 0, 10) }
      #expect(throws: Trap.unreachable) { try harness.call(instance, 2, 10) }
    }
  }

  @Test(arguments: MeteredTier.all) func tailCallsAreNotCounted(_ tier: MeteredTier) throws {
    let program = MeteredProgram.tail
    let harness = try Harness(codeBytes: tier.codeBytes, callDepth: 2)
    let instance = try harness.instance(program.module(), tier.tier, isMetered: true)
    for _ in 0..<2 {
      #expect(try harness.call(instance, program.function, program.argument) == [program.result])
    }
  }

  /// The same depth whichever tier each of two instances runs in.
  @Test(arguments: MeteredTier.all, [Tier.inPlace, .threaded])
  func callsAreCountedAcrossInstances(_ outer: MeteredTier, _ inner: Tier) throws {
    let harness = try Harness(codeBytes: outer.codeBytes, callDepth: 6)
    var callee = MeteredProgram.recursive.module()
    callee.functions.append(.init(type: 0, body: code(op(.localGet, 0), op(.returnCall, 0))))
    let other = try harness.instance(callee, inner, isMetered: true)
    var caller = ModuleBytes()
    caller.types = [([.i32], [.i32])]
    caller.imports = [("recursive", 0)]
    caller.functions = [
      .init(type: 0, body: code(op(.localGet, 0), op(.call, 0), op(.localGet, 0), op(.call, 0), op(.i32Add))),
      .init(type: 0, body: code(op(.localGet, 0), op(.returnCall, 0))),
    ]
    let instance = try harness.instance(caller, outer.tier, imports: [other.function(1)], isMetered: true)
    harness.machine.fuel = 1000
    for _ in 0..<3 {
      #expect(try harness.call(instance, 1, 5) == [10])
      #expect(try harness.call(instance, 2, 5) == [5])
      #expect(throws: Trap.callDepthExhausted) { try harness.call(instance, 1, 6) }
    }
    harness.machine.fuel = 1000
    _ = try harness.call(instance, 1, 5)
    // Twice the tail call and 15 calls, and the caller.
    #expect(harness.machine.fuel == 1000 - 33)
  }
}
