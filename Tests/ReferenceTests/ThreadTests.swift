import Reference
import Testing
import Text

/// Threads that share a memory, in orders that the test chooses.
@Suite struct ThreadTests {
  static let counter = """
    (module (memory (export "m") 1 1 shared)
      (func (export "plain") (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1))))
      (func (export "atomic") (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1))))
      (func (export "wait") (param i64) (result i32)
        (memory.atomic.wait32 (i32.const 8) (i32.const 0) (local.get 0)))
      (func (export "notify") (param i32) (result i32) (memory.atomic.notify (i32.const 8) (local.get 0)))
      (func (export "store") (i32.atomic.store (i32.const 8) (i32.const 1))))
    """

  /// What two threads leave in memory, over the orders of their steps.
  private func results(_ function: Name) throws -> Set<UInt8> {
    let store = Store()
    let module = try Module(bytes: try parseModule(Array(Self.counter.utf8)), in: store)
    var results: Set<UInt8> = []
    // A bit tells whose turn it is; later, it is the first thread's as long as there is something for it to do.
    for order in 0..<1 << 12 {
      let instance = try store.instantiate(module) { _, _ in nil }
      let threads = Threads(store)
      guard case .function(let address) = instance.export(function) else { break }
      for _ in 0..<2 { _ = threads.begin(address, []) }
      var turn = 0
      let outcomes = threads.run { ready in
        defer { turn += 1 }
        let chosen = order >> turn & 1
        return ready.contains(chosen) ? chosen : ready[0]
      }
      #expect(outcomes.allSatisfy { $0.values == [] })
      results.insert(store.memories[instance.memories[0]].bytes[0])
    }
    return results
  }

  @Test func plainAccessesInterleaveAndAtomicOnesDoNot() throws {
    #expect(try results("plain") == [1, 2])
    #expect(try results("atomic") == [2])
  }

  @Test func notifiedInTheOrderOfWaiting() throws {
    let bench = try Bench(Self.counter)
    let threads = Threads(bench.store)
    for _ in 0..<3 { _ = threads.begin(try bench.function("wait"), [.i64(UInt64.max)]) }
    let first = threads.run { $0[0] }
    #expect(first.allSatisfy { if case .blocked = $0 { true } else { false } })
    #expect(threads.ready == [])
    #expect(try bench.call("notify", .i32(2)).values == [.i32(2)])
    #expect(threads.ready == [0, 1])
    let second = threads.run { $0[0] }
    #expect(second.map(\.values) == [[.i32(0)], [.i32(0)], nil])
    #expect(try bench.call("notify", .i32(.max)).values == [.i32(1)])
    #expect(threads.run { $0[0] }[2].values == [.i32(0)])
    #expect(try bench.call("notify", .i32(.max)).values == [.i32(0)])
  }

  @Test func whoWaitsAloneIsTimedOutOrBlocked() throws {
    let bench = try Bench(Self.counter)
    #expect(try bench.call("wait", .i64(0)).values == [.i32(2)])
    #expect(try bench.call("wait", .i64(1000)).values == [.i32(2)])
    guard case .blocked = try bench.call("wait", .i64(UInt64.max)) else { return #expect(Bool(false)) }
    #expect(try bench.call("store").values == [])
    #expect(try bench.call("wait", .i64(UInt64.max)).values == [.i32(1)])
  }

  @Test func onlySharedMemoriesAreWaitedAt() throws {
    let bench = try Bench(
      """
      (module (memory 1)
        (func (export "wait") (drop (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const 0))))
        (func (export "odd") (drop (i32.atomic.load (i32.const 2)))))
      """)
    #expect(try bench.call("wait").trap == .expectedSharedMemory)
    #expect(try bench.call("odd").trap == .unalignedAtomic)
  }
}
