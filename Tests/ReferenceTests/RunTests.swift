import Reference
import Testing
import Text

/// What a run is bounded by, and what it leaves behind.
@Suite struct RunTests {
  static let recursion = """
    (module
      (func $down (export "down") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
          (then (i32.const 7))
          (else (call $down (i32.sub (local.get 0) (i32.const 1))))))
      (func (export "forever") (loop $l (br $l)))
      (func $deep (export "deep") (call $deep)))
    """

  @Test func deepRecursionTakesNoNativeStack() throws {
    var bounds = Bounds()
    bounds.callDepth = 30_000
    let bench = try Bench(Self.recursion, bounds: bounds)
    #expect(try bench.call("down", .i32(29_000)).values == [.i32(7)])
    #expect(try bench.call("down", .i32(30_000)).resource == .callDepth)
    #expect(try bench.call("deep").resource == .callDepth)
  }

  @Test func budgetOfSteps() throws {
    let bench = try Bench(Self.recursion)
    #expect(try bench.call("forever", steps: 10_000).resource == .steps)
    // A configuration that has used up its budget goes on where it was.
    let configuration = Configuration(bench.store, calling: try bench.function("down"), [.i32(100)])
    var parts = 0
    while configuration.run(steps: 13).resource == .steps { parts += 1 }
    #expect(configuration.outcome?.values == [.i32(7)])
    #expect(parts > 50)
  }

  /// As deep as the validator lets blocks nest: made, run and given back without native recursion.
  @Test func deepNesting() throws {
    let depth = 60_000
    let body = [UInt8](repeating: 0, count: 0) + (0..<depth).flatMap { _ in [0x02, 0x40] as [UInt8] } + [0x0C, 0x05]
      + [UInt8](repeating: 0x0B, count: depth) + [0x0B]
    let code = [0x00] + body
    let bytes: [UInt8] =
      [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 0x66, 0, 0]
      + section(10, [1] + length(code.count) + code)
    let store = Store()
    let instance = try store.instantiate(try Module(bytes: bytes, in: store)) { _, _ in nil }
    guard case .function(let address) = instance.export("f") else { return #expect(Bool(false)) }
    #expect(Configuration(store, calling: address, []).run().values == [])
  }

  private func length(_ count: Int) -> [UInt8] {
    count < 0x80 ? [UInt8(count)] : [UInt8(count & 0x7F) | 0x80] + length(count >> 7)
  }

  private func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id] + length(contents.count) + contents }

  @Test func boundsOfMemoriesTablesAndHeap() throws {
    var bounds = Bounds()
    bounds.memoryBytes = 4 * 65_536
    bounds.tableElements = 100
    bounds.heapValues = 1000
    let bench = try Bench(
      """
      (module
        (memory 1) (table $t 1 funcref)
        (type $a (array (mut i32)))
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
        (func (export "growTable") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0)))
        (func (export "new") (param i32) (drop (array.new_default $a (local.get 0)))))
      """, bounds: bounds)
    #expect(try bench.call("grow", .i32(4)).values == [.i32(.max)])
    #expect(try bench.call("grow", .i32(3)).values == [.i32(1)])
    #expect(try bench.call("grow", .i32(1)).values == [.i32(.max)])
    #expect(try bench.call("growTable", .i32(99)).values == [.i32(1)])
    #expect(try bench.call("growTable", .i32(1)).values == [.i32(.max)])
    #expect(try bench.call("new", .i32(900)).values == [])
    #expect(try bench.call("new", .i32(.max)).resource == .heap)
    #expect(try bench.call("new", .i32(900)).resource == .heap)
    #expect(throws: InstantiationFailure.self) { try Bench("(module (memory 5))", bounds: bounds) }
  }

  /// What was written before a trap stays written, and nothing of the access that traps.
  @Test func effectsBeforeATrap() throws {
    let bench = try Bench(
      """
      (module (memory (export "m") 1)
        (func (export "f") (i32.store8 (i32.const 0) (i32.const 9)) (i64.store (i32.const 65529) (i64.const -1)))
        (data (i32.const 1) "ab"))
      """)
    #expect(try bench.call("f").trap == .outOfBoundsMemoryAccess)
    let bytes = bench.store.memories[0].bytes
    #expect((0..<4).map { bytes[$0] } == [9, 0x61, 0x62, 0])
    #expect((65_529..<65_536).allSatisfy { bytes[$0] == 0 })
  }

  @Test func hostFunctions() throws {
    struct Own: Error {}
    let store = Store()
    var seen: [Value] = []
    let log = store.allocate(FunctionType([.i32], [.i64])) { _, arguments in
      seen += arguments
      if arguments == [.i32(1)] { throw Trap.unreachable }
      if arguments == [.i32(2)] { throw Own() }
      return [.i64(5)]
    }
    let bench = try Bench(
      """
      (module (import "" "log" (func $log (param i32) (result i64)))
        (func (export "f") (param i32) (result i64) (call $log (local.get 0))))
      """, imports: ["log": .function(log)], in: store)
    #expect(try bench.call("f", .i32(0)).values == [.i64(5)])
    #expect(try bench.call("f", .i32(1)).trap == .unreachable)
    guard case .failed(let error) = try bench.call("f", .i32(2)) else { return #expect(Bool(false)) }
    #expect(error is Own)
    #expect(seen == [.i32(0), .i32(1), .i32(2)])
  }

  @Test func sortsOfRefusal() throws {
    let store = Store()
    let missing = try Module(bytes: try parseModule(Array("(module (import \"a\" \"b\" (func)))".utf8)), in: store)
    let failure = #expect(throws: InstantiationFailure.self) { try store.instantiate(missing) { _, _ in nil } }
    guard case .link("a", "b", isMissing: true) = failure else { return #expect(Bool(false)) }
    let global = store.allocate(GlobalType(isMutable: false, type: .i32), .i32(1))
    #expect(throws: InstantiationFailure.self) { try store.instantiate(missing) { _, _ in .global(global) } }
    #expect(throws: ModuleError.self) { try Module(bytes: [0, 0x61, 0x73, 0x6D, 1, 0, 0], in: store) }
  }

  /// Names are equal as scalar values, not as they look.
  @Test func names() {
    #expect(Name("\u{C5}") != Name("\u{41}\u{30A}"))
    #expect(Name("\u{C5}") == Name(utf8: [0xC3, 0x85]))
  }
}
