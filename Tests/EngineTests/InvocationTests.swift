import Testing

@testable import Engine

@Suite struct InvocationTests {
  @Test(arguments: Workbench.tiers) func callsReturn(tier: Tier) throws {
    let bench = try Workbench()
    let instance = try bench.instance(Modules.fib, tier: tier)
    #expect(try bench.call(instance, "fib", 15) == [610])
  }

  @Test(arguments: Workbench.tiers) func hostFunctionsAreCalled(tier: Tier) throws {
    let bench = try Workbench()
    let twice = try bench.function([.i32], [.i32]) { _, _, slots in
      slots[0] = UInt64(UInt32(truncatingIfNeeded: slots[0]) &* 2)
      return 0
    }
    let instance = try bench.instance(Modules.host, tier: tier, .function(twice))
    #expect(try bench.call(instance, "run", 21) == [43])
    #expect(try bench.call(instance, "deep", 4) == [8])
    #expect(try bench.call(instance, "twice", 5) == [10], "an import that is exported again")
  }

  @Test(arguments: Workbench.tiers) func aHostFunctionStopsTheRun(tier: Tier) throws {
    let bench = try Workbench()
    let stop = try bench.function([.i32], [.i32]) { _, _, slots in Int(truncatingIfNeeded: slots[0]) }
    let instance = try bench.instance(Modules.host, tier: tier, .function(stop))
    #expect(throws: Trap.integerOverflow) { try bench.call(instance, "run", UInt64(Trap.integerOverflow.rawValue)) }
    // 1 would let the loop of a debug build go on; 4711 is no trap.
    #expect(throws: Trap.host) { try bench.call(instance, "run", 1) }
    #expect(throws: Trap.host) { try bench.call(instance, "deep", 4711) }
    #expect(try bench.call(instance, "run", 0) == [1])
  }

  @Test(arguments: Workbench.tiers) func trapsLeaveNothingBehind(tier: Tier) throws {
    let bench = try Workbench()
    let instance = try bench.instance(Modules.trap, tier: tier)
    #expect(try bench.call(instance, "outer", 1) == [2])
    let used = bench.machine.arenaBytesInUse
    for _ in 0..<5000 {
      #expect(throws: Trap.integerDivideByZero) { try bench.call(instance, "outer", 0) }
    }
    #expect(throws: Trap.callStackExhausted) { try bench.call(instance, "forever") }
    #expect(bench.machine.arenaBytesInUse == used)
    #expect(try bench.call(instance, "outer", 1) == [2])
  }

  @Test(arguments: Workbench.tiers) func backtraces(tier: Tier) throws {
    let bench = try Workbench()
    let instance = try bench.instance(Modules.trap, tier: tier)
    #expect(throws: Trap.integerDivideByZero) { try bench.call(instance, "outer", 0) }
    var frames: [Int] = []
    bench.machine.backtrace { frame in
      frames.append(frame.function.index)
      return true
    }
    #expect(frames == [0, 1])
    let names = frames.map { instance.module.functionName($0).map { String(decoding: $0, as: UTF8.self) } }
    #expect(names == ["inner", "outer"])
    #expect(throws: Trap.callStackExhausted) { try bench.call(instance, "forever") }
    var count = 0
    bench.machine.backtrace { frame in
      count += 1
      return frame.function.index == 2 && count < 20
    }
    #expect(count == 20)
  }

  /// What a re-entering host function needs.
  final class Reentry {
    var bench: Workbench
    var instance: Instance?
    init(_ bench: Workbench) { self.bench = bench }
  }

  @Test(arguments: Workbench.tiers) func reentriesAreCounted(tier: Tier) throws {
    let reentry = Reentry(try Workbench { $0.hostReentries = 10 })
    let context = Unmanaged.passUnretained(reentry).toOpaque()
    let again = try reentry.bench.function([.i32], [.i32], context: context) { context, _, slots in
      let reentry = Unmanaged<Reentry>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
      if slots[0] == 0 { return 0 }
      do {
        slots[0] = try reentry.bench.call(reentry.instance.unsafelyUnwrapped, "down", slots[0] - 1)[0]
        return 0
      } catch {
        return Int((error as? Trap ?? .host).rawValue)
      }
    }
    reentry.instance = try reentry.bench.instance(Modules.reenter, tier: tier, .function(again))
    let instance = try #require(reentry.instance)
    #expect(try reentry.bench.call(instance, "down", 10) == [11])
    #expect(throws: Trap.hostReentryExhausted) { try reentry.bench.call(instance, "down", 11) }
    #expect(try reentry.bench.call(instance, "down", 10) == [11])
  }

  @Test(arguments: Workbench.tiers) func memoriesGrow(tier: Tier) throws {
    let bench = try Workbench()
    let instance = try bench.instance(Modules.memory, tier: tier)
    let none = UInt64(UInt32.max)
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "load", 65536) }
    #expect(try bench.call(instance, "grow", 1) == [1])
    #expect(try bench.call(instance, "load", 65536) == [0], "new pages are zero")
    _ = try bench.call(instance, "store", 131068, 7)
    #expect(try bench.call(instance, "grow", 2) == [none])
    #expect(try bench.call(instance, "grow", none) == [none])
    #expect(try bench.call(instance, "grow", 1) == [2])
    #expect(try bench.call(instance, "size") == [3])
    #expect(try bench.call(instance, "load", 131068) == [7])
    #expect(instance.memory?.grow(by: .max) == nil)
    #expect(instance.memory?.grow(by: 0) == 3)
  }

  @Test(arguments: Workbench.tiers) func tablesGrow(tier: Tier) throws {
    let bench = try Workbench()
    let instance = try bench.instance(Modules.table, tier: tier)
    #expect(throws: Trap.uninitializedElement) { try bench.call(instance, "call", 1) }
    #expect(throws: Trap.undefinedElement) { try bench.call(instance, "call", 2) }
    #expect(try bench.call(instance, "grow", 3) == [2])
    #expect(try bench.call(instance, "call", 4) == [42])
    #expect(try bench.call(instance, "grow", 1) == [UInt64(UInt32.max)])
  }
}
