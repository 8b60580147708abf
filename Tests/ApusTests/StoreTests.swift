import Testing

@testable import Apus

@Suite struct StoreTests {
  func values() throws -> Instance {
    let store = try Store()
    return try store.instantiate(try store.load(bytes: Modules.values))
  }

  @Test func swiftTypes() throws {
    let instance = try values()
    let half: Float = try instance.function("half", ((Float) -> Float).self)(3)
    #expect(half == 1.5)
    let wide: UInt64 = try instance.function("wide", ((UInt64) -> UInt64).self)(.max)
    #expect(wide == 0)
    let sum: UInt32 = try instance.function("add", ((UInt32, Int32) -> UInt32).self)(4_294_967_295, -1)
    #expect(sum == 4_294_967_294)
    try instance.function("nothing", (() -> Void).self)()
    let same = try instance.function("same", ((ExternReference?) -> ExternReference?).self)
    let null: ExternReference? = try same(nil)
    #expect(null == nil)
    let reference: ExternReference? = try same(ExternReference(bits: 99))
    #expect(reference == ExternReference(bits: 99))
  }

  @Test func exportsAreChecked() throws {
    let instance = try values()
    #expect(throws: ExportError.unknownExport("sub")) { try instance.anyFunction("sub") }
    #expect(
      throws: ExportError.incompatibleExportType("add", expected: "(i32) -> (i32)", found: "(i32, i32) -> (i32)")
    ) { try instance.function("add", ((Int32) -> Int32).self) }
    #expect(throws: ExportError.incompatibleExportType("add", expected: "a memory", found: "a function")) {
      try instance.memory("add")
    }
    #expect(throws: ExportError.incompatibleArguments(expected: "(i32, i32) -> (i32)")) {
      try instance.anyFunction("add")([.i32(1), .i64(2)])
    }
  }

  @Test func loadErrorsSayWhere() throws {
    let store = try Store()
    let used = store.arenaBytesInUse
    let whole = Modules.values
    // Cut off after the header, or between the types and the functions, there is a module left.
    for count in 0..<whole.count where count != 8 && count != 42 {
      let error = #expect(throws: LoadError.self) { try store.load(bytes: Array(whole.prefix(count))) }
      #expect(error.map { $0.offset <= count } == true)
      if count < 8 { #expect(error?.isCutOff == true) }
    }
    #expect(store.arenaBytesInUse == used)
    _ = try store.load(bytes: whole)
  }

  @Test func featuresAreKnownBeforeTheyAreRefused() throws {
    let store = try Store()
    // (module (rec (type (descriptor 1) (struct)) (type (describes 0) (struct))))
    let described: [UInt8] = [
      0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00, 0x01, 0x0B, 0x01, 0x4E, 0x02, 0x4D, 0x01, 0x5F, 0x00, 0x4C, 0x00, 0x5F, 0x00,
    ]
    let module = try store.load(bytes: described, features: .all)
    #expect(module.unsupportedFeatures == FeatureSet(bits: 0).adding(.customDescriptors))
    let error = #expect(throws: LoadError.self) { try store.instantiate(module) }
    #expect(error?.kind == .unsupported)
    #expect(error?.description == "needs the feature customDescriptors, which this build does not run (at byte 13)")
    let forbidden = #expect(throws: LoadError.self) {
      try store.load(bytes: described)
    }
    #expect(forbidden?.kind == .unsupported && forbidden?.offset == 13)
  }

  @Test func aTrapOfTheStartFunction() throws {
    let store = try Store()
    let module = try store.load(bytes: Modules.start)
    let error = #expect(throws: TrapError.self) { try store.instantiate(module) }
    #expect(error?.trap == .unreachable)
  }

  @Test(arguments: [Tier.inPlace, .threaded]) func backtracesHaveNames(tier: Tier) throws {
    var options = Store.Options()
    options.tier = tier
    let store = try Store(options)
    let instance = try store.instantiate(try store.load(bytes: Modules.trap))
    let error = #expect(throws: TrapError.self) { try instance.function("outer", ((Int32) -> Int32).self)(0) }
    #expect(error?.backtrace.map(\.name) == ["inner", "outer"])
    let deep = #expect(throws: TrapError.self) { try instance.function("forever", (() -> Void).self)() }
    #expect(deep?.trap == .callStackExhausted)
    #expect(deep?.backtrace.count == TrapError.greatestDepth)
  }

  @Test func tablesAndMemories() throws {
    let store = try Store()
    let instance = try store.instantiate(try store.load(bytes: Modules.table))
    let table = try instance.table("table")
    #expect(table.count == 2)
    let function = try instance.anyFunction("f")
    try table.set(1, .funcref(function.reference))
    #expect(try instance.function("call", ((Int32) -> Int32).self)(1) == 42)
    #expect(throws: Trap.outOfBoundsTableAccess) { try table.get(2) }
    #expect(throws: Trap.outOfBoundsTableAccess) { try table.get(-1) }
    #expect(table.grow(by: 4, .funcref(nil)) == nil)
    #expect(table.grow(by: 3, .funcref(nil)) == 2)
    guard case .funcref(let reference?) = try table.get(1) else { return #expect(Bool(false)) }
    #expect(try store.function(reference)() == [.i32(42)])
  }

  @Test func inspection() throws {
    let store = try Store()
    let module = try store.load(bytes: Modules.trap)
    #expect(module.sections.map(\.name) == ["type", "function", "export", "code", "custom \"name\""])
    #expect(module.functions.map(\.name) == ["inner", "outer", "forever"])
    var text: [String] = []
    module.disassemble(module.functions[0]) { text.append($0.text) }
    #expect(text.count == 4)
    #expect(text.last == "end")
    #expect(module.exports.map(\.name) == ["outer", "forever"])
  }

  /// Thousands of stores come and go: none keeps its memory.
  @Test func storesGoAway() throws {
    for _ in 0..<2000 {
      let store = try Store()
      let instance = try store.instantiate(try store.load(bytes: Modules.memory))
      #expect(try instance.memory().pages == 1)
    }
  }
}
