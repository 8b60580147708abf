import Testing

@testable import Apus

@Suite struct HostFunctionTests {
  struct Refusal: Error, Equatable { let code: Int }

  func logger(_ store: Store, _ body: @escaping (Caller, UInt32, UInt32) throws -> Void) throws -> Instance {
    var imports = Imports()
    imports.define("env", "log", body)
    return try store.instantiate(try store.load(bytes: Modules.logger), imports: imports)
  }

  @Test(arguments: [Tier.inPlace, .threaded]) func whatAHostFunctionThrowsComesOut(tier: Tier) throws {
    var options = Store.Options()
    options.tier = tier
    let store = try Store(options)
    let instance = try logger(store) { _, _, _ in throw Refusal(code: 3) }
    let run: Function<(), Void> = try instance.function("run")
    for _ in 0..<100 { #expect(throws: Refusal(code: 3)) { try run() } }
  }

  @Test func aTrapFromAHostFunctionIsATrap() throws {
    let store = try Store()
    let instance = try logger(store) { _, _, _ in throw Trap.unreachable }
    let error = #expect(throws: TrapError.self) { try instance.function("run", (() -> Void).self)() }
    #expect(error?.trap == .unreachable)
    #expect(error?.backtrace.map(\.index) == [nil, 1])
  }

  @Test func guestAddressesAreChecked() throws {
    let store = try Store()
    let instance = try logger(store) { caller, address, count in
      _ = try caller.memory.string(at: UInt64(address), count: UInt64(count))
    }
    #expect(throws: MemoryAccessError.self) { try instance.function("lie", (() -> Void).self)() }
  }

  @Test func aHostFunctionCallsBack() throws {
    let store = try Store()
    var depth = 0
    let instance = try logger(store) { caller, _, _ in
      depth += 1
      if depth < 5 { try caller.instance.function("run", (() -> Void).self)() }
    }
    try instance.function("run", (() -> Void).self)()
    #expect(depth == 5)
  }

  @Test func endlessReentryIsATrap() throws {
    let store = try Store()
    let instance = try logger(store) { caller, _, _ in try caller.instance.function("run", (() -> Void).self)() }
    let error = #expect(throws: TrapError.self) { try instance.function("run", (() -> Void).self)() }
    #expect(error?.trap == .hostReentryExhausted)
  }

  @Test func linkErrorsNameTheImport() throws {
    let store = try Store()
    let module = try store.load(bytes: Modules.logger)
    #expect(throws: LinkError.unknownImport(module: "env", name: "log", expected: "function (i32, i32) -> ()")) {
      try store.instantiate(module)
    }
    var imports = Imports()
    imports.define("env", "log") { (x: Int64) -> Int32 in Int32(x) }
    #expect(
      throws: LinkError.incompatibleImportType(
        module: "env", name: "log", expected: "function (i32, i32) -> ()", found: "function (i64) -> (i32)")
    ) { try store.instantiate(module, imports: imports) }
  }
}
