import Testing

@testable import Engine

@Suite struct InstantiationTests {
  @Test func constantExpressions() throws {
    let bench = try Workbench()
    let base = try bench.machine.makeGlobal(.i32, isMutable: false, bits: 5)
    let instance = try bench.instance(Modules.constants, .global(base))
    func bits(_ name: StaticString) -> UInt64? {
      guard case .global(let global) = instance.export(name) else { return nil }
      return global.bits
    }
    #expect(bits("sum") == UInt64(UInt32(bitPattern: -10)))
    #expect(bits("wide") == UInt64(Int64.max))
    #expect(bits("single") == UInt64(Float(-1.5).bitPattern))
    #expect(bits("double") == 0.25.bitPattern)
    #expect(bits("null") == 0)
    guard case .function(let function) = instance.export("f") else { return #expect(Bool(false)) }
    #expect(bits("function") == function.bits)
  }

  @Test func theStartFunctionRuns() throws {
    let bench = try Workbench()
    let instance = try bench.instance(Modules.started)
    guard case .global(let global) = instance.export("g") else { return #expect(Bool(false)) }
    #expect(global.bits == 7)
  }

  @Test func aTrapOfTheStartFunctionIsAnError() throws {
    let bench = try Workbench()
    #expect(throws: InstantiationError.trap(.unreachable)) { try bench.instance(Modules.start) }
    #expect(try bench.call(try bench.instance(Modules.fib), "fib", 10) == [55])
  }

  @Test func anActiveDataSegmentOutOfBoundsLeavesWhatCameBefore() throws {
    let bench = try Workbench()
    let memory = try bench.memory(1)
    let table = try bench.table(4)
    #expect(throws: InstantiationError.trap(.outOfBoundsMemoryAccess)) {
      try bench.instance(Modules.segments, .memory(memory), .table(table))
    }
    #expect(Array(memory.bytes.prefix(6)) == Array("before".utf8))
    #expect(memory.bytes[65530...].allSatisfy { $0 == 0 })
    #expect(try table.get(1) != 0)
  }

  @Test func anActiveElementSegmentOutOfBoundsStopsBeforeTheData() throws {
    let bench = try Workbench()
    let memory = try bench.memory(1)
    let table = try bench.table(4)
    #expect(throws: InstantiationError.trap(.outOfBoundsTableAccess)) {
      try bench.instance(Modules.elements, .memory(memory), .table(table))
    }
    #expect(memory.bytes[0] == 0)
    #expect(try table.get(1) != 0)
    #expect(try table.get(3) == 0)
  }

  @Test(arguments: Workbench.tiers) func passiveElements(tier: Tier) throws {
    let bench = try Workbench()
    let instance = try bench.instance(Modules.passive, tier: tier)
    guard case .table(let table) = instance.export("table") else { return #expect(Bool(false)) }
    _ = try bench.call(instance, "init", 1, 0, 3)
    _ = try bench.call(instance, "plain", 4, 1, 2)
    let elements = try (0..<6).map { FunctionReference(bits: try table.get($0))?.index }
    #expect(elements == [nil, 0, nil, 1, 0, 1])
    #expect(throws: Trap.outOfBoundsTableAccess) { try bench.call(instance, "init", 0, 2, 2) }
    _ = try bench.call(instance, "drop")
    #expect(throws: Trap.outOfBoundsTableAccess) { try bench.call(instance, "init", 0, 0, 1) }
    _ = try bench.call(instance, "init", 0, 0, 0)
  }

  @Test func anImportThatIsNotThereIsNamed() throws {
    let bench = try Workbench()
    let used = bench.machine.arenaBytesInUse
    let module = try bench.load(Modules.segments)
    let loaded = bench.machine.arenaBytesInUse
    #expect(loaded > used)
    let memory = try bench.memory(1)
    let before = bench.machine.arenaBytesInUse
    #expect(throws: InstantiationError.unknownImport(1)) {
      try bench.machine.instantiate(module) { $0 == 0 ? .memory(memory) : nil }
    }
    #expect(bench.machine.arenaBytesInUse == before, "what was begun is given back")
  }

  @Test func importsMatchByTheSpecification() throws {
    let bench = try Workbench()
    let fits: [ExternalValue] = [
      .memory(try bench.memory(1, maximum: 2)), .table(try bench.table(1, maximum: 2)),
      .global(try bench.machine.makeGlobal(.i32, isMutable: true, bits: 0)),
      .function(try bench.function([.i32], [.i64]) { _, _, _ in 0 }),
    ]
    let module = try bench.load(Modules.matching)
    _ = try bench.machine.instantiate(module) { fits[$0] }
    let wrong: [[ExternalValue]] = [
      [.memory(try bench.memory(0, maximum: 2)), .memory(try bench.memory(1)), .memory(try bench.memory(1, maximum: 3)),
       fits[1]],
      [.table(try bench.table(0, maximum: 2)), .table(try bench.table(1)),
       .table(try bench.machine.makeTable(TableType(SizeRange(1, maximum: 2), element: .externref)))],
      [.global(try bench.machine.makeGlobal(.i32, isMutable: false, bits: 0)),
       .global(try bench.machine.makeGlobal(.i64, isMutable: true, bits: 0))],
      [.function(try bench.function([.i32], []) { _, _, _ in 0 }),
       .function(try bench.function([.i64], [.i64]) { _, _, _ in 0 }),
       .function(try bench.function([.i32, .i32], [.i64]) { _, _, _ in 0 })],
    ]
    for (place, values) in wrong.enumerated() {
      for value in values {
        #expect(throws: InstantiationError.incompatibleImportType(place)) {
          try bench.machine.instantiate(module) { $0 == place ? value : fits[$0] }
        }
      }
    }
  }

  @Test func eachLimitIsItsOwnError() throws {
    #expect(throws: InstantiationError.limit(.memoryPages)) {
      try Workbench { $0.memoryPages = 0 }.instance(Modules.memory)
    }
    #expect(throws: InstantiationError.limit(.tableElements)) {
      try Workbench { $0.tableElements = 1 }.instance(Modules.table)
    }
    #expect(throws: LimitError(.arenaBytes)) { try Workbench(arenaByteCount: 1024) }
    #expect(throws: LimitError(.stackSlots)) { try Workbench { $0.stackSlots = -1 } }
    let bench = try Workbench(arenaByteCount: 120 << 10)
    let before = bench.machine.arenaBytesInUse
    let module = try bench.load(Modules.memory)
    #expect(throws: InstantiationError.limit(.arenaBytes)) { try bench.machine.instantiate(module) { _ in nil } }
    #expect(bench.machine.arenaBytesInUse < before + 4096)
  }

  @Test func whatTheEngineDoesNotRunIsRefused() throws {
    let bench = try Workbench()
    // (module (rec (type (descriptor 1) (struct)) (type (describes 0) (struct))))
    let described: [UInt8] = [
      0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00, 0x01, 0x0B, 0x01, 0x4E, 0x02, 0x4D, 0x01, 0x5F, 0x00, 0x4C, 0x00, 0x5F, 0x00,
    ]
    let before = bench.machine.arenaBytesInUse
    let module = try bench.load(described, features: .all)
    let loaded = bench.machine.arenaBytesInUse
    #expect(loaded > before)
    #expect(throws: InstantiationError.unsupportedFeature(FeatureUse(feature: .customDescriptors, offset: 13))) {
      try bench.machine.instantiate(module) { _ in nil }
    }
    #expect(bench.machine.arenaBytesInUse == loaded)
  }

  @Test func deepConstantExpressionsAreRefused() throws {
    // (module (global i32 (i32.const 1) ... (i32.add) ...)) with so many values on the stack at once.
    func module(_ depth: Int) -> [UInt8] {
      let values = [[UInt8]](repeating: [0x41, 0x01], count: depth).flatMap { $0 }
      let body = [0x7F, 0x00] + values + [UInt8](repeating: 0x6A, count: depth - 1) + [0x0B]
      let size = body.count + 1
      return [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00, 0x06, UInt8(size & 0x7F | 0x80), UInt8(size >> 7), 1] + body
    }
    let bench = try Workbench()
    _ = try bench.instance(module(64))
    #expect(throws: InstantiationError.limit(.operands)) { try bench.instance(module(65)) }
  }

  @Test func theRecordsLieWhereTheHandlersLook() {
    #expect(MemoryLayout<Function>.offset(of: \.stub) == Function.stubOffset)
    #expect(MemoryLayout<Function>.offset(of: \.entry) == 0)
    #expect(MemoryLayout<InstanceState>.offset(of: \.dispatch) == 0)
    #expect(MemoryLayout<MachineState>.offset(of: \.run) == 0)
    #expect(MemoryLayout<RunState>.offset(of: \.exit) == 0)
  }
}
