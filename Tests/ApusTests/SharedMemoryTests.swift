import Testing
import Text

@testable import Apus

/// Several stores over one memory, each with a thread of its own.
@Suite struct SharedMemoryTests {
  private static let text = """
    (module
      (import "env" "memory" (memory 1 100 shared))
      (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
      (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
      (func (export "size") (result i32) (memory.size))
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
      (func (export "fill") (param i32 i32) (memory.fill (local.get 0) (i32.const 7) (local.get 1)))
      (func (export "add") (param i32 i32) (result i32) (i32.atomic.rmw.add (local.get 0) (local.get 1)))
      (func (export "wait") (param i32 i32 i64) (result i32)
        (memory.atomic.wait32 (local.get 0) (local.get 1) (local.get 2)))
      (func (export "wait64") (param i32 i64 i64) (result i32)
        (memory.atomic.wait64 (local.get 0) (local.get 1) (local.get 2)))
      (func (export "notify") (param i32 i32) (result i32) (memory.atomic.notify (local.get 0) (local.get 1))))
    """

  private static let tiers = [Tier.inPlace, .threaded]

  private func guest(_ memory: SharedMemory, _ tier: Tier, _ text: String = Self.text) throws -> Instance {
    var options = Store.Options()
    options.tier = tier
    let store = try Store(options)
    var imports = Imports()
    imports.define("env", "memory", memory)
    return try store.instantiate(store.load(bytes: parseModule(Array(text.utf8))), imports: imports)
  }

  private func call(_ instance: Instance, _ name: String, _ arguments: Int32...) throws -> Int32 {
    let results = try instance.anyFunction(name)(arguments.map { .i32($0) })
    if case .i32(let result)? = results.first { return result }
    return 0
  }

  @Test(arguments: tiers) func storesSeeTheSameBytes(tier: Tier) throws {
    let memory = try SharedMemory(pages: 1, maximum: 100)
    let (one, other) = (try guest(memory, tier), try guest(memory, tier))
    _ = try call(one, "store", 16, 42)
    #expect(try call(other, "load", 16) == 42)
    #expect(try memory.load(at: 16) == 42)
    try memory.store(UInt32(43), at: 16)
    #expect(try call(one, "add", 16, 1) == 43)
    #expect(try memory.load(UInt64.self, at: 16) == 44)
  }

  @Test(arguments: tiers) func growthIsSeenByOthers(tier: Tier) throws {
    let memory = try SharedMemory(pages: 1, maximum: 100)
    let (one, other) = (try guest(memory, tier), try guest(memory, tier))
    #expect(throws: TrapError.self) { try call(other, "load", 65_536) }
    #expect(throws: TrapError.self) { try call(other, "fill", 65_530, 8) }
    #expect(try call(one, "grow", 1) == 1)
    #expect(memory.pages == 2)
    #expect(try call(other, "load", 131_068) == 0)
    #expect(throws: TrapError.self) { try call(other, "load", 131_072) }
    #expect(try call(one, "grow", 1) == 2)
    _ = try call(other, "fill", 131_070, 8)
    #expect(try call(one, "load", 131_072) == 0x0707_0707)
    #expect(memory.grow(by: 1) == 3)
    _ = try call(one, "store", 196_608, 9)
    #expect(try call(other, "load", 196_608) == 9)
    #expect(try call(other, "size") == 4)
    #expect(try call(one, "grow", 97) == -1)
  }

  /// Everybody grows by a page until there are no more: each page has been given once.
  @Test(arguments: tiers) func everyPageIsGrownOnce(tier: Tier) throws {
    let memory = try SharedMemory(pages: 1, maximum: 100)
    let growing = try (0..<3).map { _ in
      let instance = HandedOver(try guest(memory, tier))
      return Background {
        let grow: Function<(Int32), Int32> = try instance.value.function("grow")
        var former: [Int32] = []
        while case let old: Int32 = try grow(1), old >= 0 { former.append(old) }
        return former
      }
    }
    let former = try growing.flatMap { try $0.result() }
    #expect(former.sorted() == Array(1..<100))
  }

  @Test(arguments: tiers) func waiting(tier: Tier) throws {
    let memory = try SharedMemory(pages: 1, maximum: 100)
    let instance = try guest(memory, tier)
    let wait: Function<(Int32, Int32, Int64), Int32> = try instance.function("wait")
    let wait64: Function<(Int32, Int64, Int64), Int32> = try instance.function("wait64")
    #expect(try wait(8, 1, -1) == 1)
    let begin = ContinuousClock.now
    #expect(try wait(8, 0, 20_000_000) == 2)
    #expect(ContinuousClock.now - begin >= .milliseconds(20))
    #expect(try wait(8, 0, 0) == 2)
    try memory.store(UInt64(1) << 40, at: 8)
    #expect(try wait64(8, 0, -1) == 1)
    #expect(try wait64(8, 1 << 40, 1) == 2)
    // The low half alone.
    #expect(try wait(8, 0, 1) == 2)
    #expect(try call(instance, "notify", 8, -1) == 0)
    #expect(memory.waiting.count == 0)
    #expect(throws: TrapError.self) { try wait(2, 0, 0) }
    #expect(throws: TrapError.self) { try wait(65_536, 0, 0) }
  }

  /// Guests and the host, all at one address.
  @Test(arguments: tiers) func whoCameFirstIsWokenFirst(tier: Tier) throws {
    let memory = try SharedMemory(pages: 1, maximum: 100)
    var waiters: [Background<Int32>] = []
    for index in 0..<4 {
      let guest = HandedOver(try guest(memory, tier))
      waiters.append(
        Background {
          if index == 2 { return try memory.wait(at: 64, equals: UInt64(0), timeout: .seconds(60)).rawValue }
          let wait: Function<(Int32, Int32, Int64), Int32> = try guest.value.function("wait")
          return try wait(64, 0, index == 0 ? -1 : 60_000_000_000)
        })
      try #require(comesTrue { memory.waiting.count == index + 1 })
    }
    #expect(try memory.notify(at: 68, count: 9) == 0)
    #expect(try memory.notify(at: 64, count: 0) == 0)
    let waker = try guest(memory, tier)
    #expect(try call(waker, "notify", 64, 1) == 1)
    #expect(try waiters[0].result() == 0)
    #expect(memory.waiting.count == 3)
    #expect(try memory.notify(at: 64, count: 1) == 1)
    #expect(try waiters[1].result() == 0)
    #expect(try call(waker, "notify", 64, -1) == 2)
    #expect(try waiters[2].result() == 0 && waiters[3].result() == 0)
    #expect(memory.waiting.count == 0)
  }

  @Test(arguments: tiers) func anInterruptWakesAWaiter(tier: Tier) throws {
    let memory = try SharedMemory(pages: 1, maximum: 100)
    let guests = try (0..<2).map { _ in HandedOver(try guest(memory, tier)) }
    let waiters = guests.map { guest in
      Background { () throws -> Int32 in
        let wait: Function<(Int32, Int32, Int64), Int32> = try guest.value.function("wait")
        return try wait(64, 0, -1)
      }
    }
    try #require(comesTrue { memory.waiting.count == 2 })
    guests[0].value.store.interrupt.raise()
    let error = #expect(throws: TrapError.self) { try waiters[0].result() }
    #expect(error?.trap == .interrupted)
    #expect(memory.waiting.count == 1)

    // It goes on waiting, or does not, as the memory is then.
    try memory.store(UInt32(1), at: 64)
    let wait: Function<(Int32, Int32, Int64), Int32> = try guests[0].value.function("wait")
    let result: Int32 = try wait.resume()
    #expect(result == 1)
    // One that was asked before it began does not wait at all.
    guests[0].value.store.interrupt.raise()
    #expect(throws: TrapError.self) { try wait(64, 1, -1) as Int32 }
    #expect(try memory.notify(at: 64) == 1)
    #expect(try waiters[1].result() == 0)
  }

  @Test func theHostsOwnAccess() throws {
    let memory = try SharedMemory(pages: 1, maximum: 2)
    #expect(try memory.add(UInt32(5), at: 4) == 0)
    #expect(try memory.add(UInt32.max, at: 4) == 5)
    #expect(try memory.replace(UInt32(9), with: 1, at: 4) == 4)
    #expect(try memory.replace(UInt32(4), with: 1, at: 4) == 4)
    #expect(try memory.load(UInt64.self, at: 0) == 1 << 32)
    #expect(try memory.replace(UInt64(1) << 32, with: 7, at: 0) == 1 << 32)
    #expect(try memory.add(UInt64(1), at: 0) == 7)
    try memory.store(UInt64.max, at: 65_528)
    #expect(try memory.view.load(UInt16.self, at: UInt64(65_534)) == 0xFFFF)
    #expect(throws: MemoryAccessError.unaligned(address: 2, byteCount: 4)) { try memory.load(at: 2) }
    #expect(throws: MemoryAccessError.unaligned(address: 4, byteCount: 8)) { try memory.store(UInt64(1), at: 4) }
    #expect(throws: MemoryAccessError.outOfBounds(address: 65_536, byteCount: 4, memoryByteCount: 65_536)) {
      try memory.notify(at: 65_536)
    }
    #expect(throws: MemoryAccessError.outOfBounds(address: .max, byteCount: 8, memoryByteCount: 65_536)) {
      try memory.wait(at: .max, equals: UInt64(0))
    }
    #expect(try memory.wait(at: 0, equals: UInt32(1)) == .notEqual)
    #expect(try memory.wait(at: 0, equals: UInt32(8), timeout: .milliseconds(1)) == .timedOut)
    #expect(try memory.wait(at: 0, equals: UInt64(8), timeout: .seconds(-1)) == .timedOut)
  }

  @Test func limitsOfSize() throws {
    #expect(throws: LimitError(.memoryPages)) { try SharedMemory(pages: 3, maximum: 2) }
    #expect(throws: LimitError(.memoryPages)) { try SharedMemory(pages: 65_537, maximum: 70_000) }
    let limited = try SharedMemory(pages: 1, maximum: 10, limit: 3)
    #expect(limited.maximumPages == 10)
    #expect(limited.grow(by: 3) == nil)
    #expect(limited.grow(by: 2) == 1)
    #expect(limited.grow(by: .max) == nil)
    let none = try SharedMemory(pages: 0, maximum: 0)
    #expect(none.byteCount == 0 && none.grow(by: 1) == nil && none.grow(by: 0) == 0)
    #expect(throws: MemoryAccessError.self) { try none.load(at: 0) }
    let whole = try SharedMemory(pages: 1, maximum: 65_536)
    #expect(whole.grow(by: 65_535) == 1)
    try whole.store(UInt32(1), at: 0xFFFF_FFFC)
  }

  @Test func onlyWhatFitsIsLinked() throws {
    let memory = try SharedMemory(pages: 1, maximum: 200)
    let error = #expect(throws: LinkError.self) { try guest(memory, .automatic) }
    #expect(
      error?.description
        == "incompatible import type for env.memory: expected shared memory of 1...100 pages, found shared memory of 1...200 pages")
    #expect(throws: LinkError.self) {
      try guest(memory, .automatic, #"(module (import "env" "memory" (memory 1 200)))"#)
    }
    let store = try Store()
    let module = try store.load(bytes: parseModule(Array(Self.text.utf8)))
    #expect(module.sharedMemoryImports.map(\.maximum) == [100])
    var imports = Imports()
    imports.define("env", "memory", try Memory(in: store, pages: 1, maximum: 100))
    #expect(throws: LinkError.self) { try store.instantiate(module, imports: imports) }
    // What could not be linked leaves nothing behind.
    imports.define("env", "memory", memory)
    #expect(throws: LinkError.self) { try store.instantiate(module, imports: imports) }
    let fitting = try SharedMemory(pages: 1, maximum: 50)
    imports.define("env", "memory", fitting)
    let instance = try store.instantiate(module, imports: imports)
    _ = try call(instance, "store", 0, 3)
    #expect(try fitting.load(at: 0) == 3)
  }

  @Test func itLivesAsLongAsAnybodyHasIt() throws {
    weak var weakMemory: SharedMemory?
    var instance: Instance?
    try {
      let memory = try SharedMemory(pages: 1, maximum: 100)
      weakMemory = memory
      instance = try guest(memory, .automatic)
    }()
    #expect(weakMemory != nil)
    _ = try call(try #require(instance), "store", 0, 1)
    let interrupt = instance?.store.interrupt
    instance = nil
    #expect(weakMemory == nil)
    interrupt?.raise()
  }

  /// Nobody could wake who waits at a memory that no other store has.
  @Test(arguments: tiers) func aModulesOwnMemory(tier: Tier) throws {
    let own = Self.text.replacing("(import \"env\" \"memory\" (memory 1 100 shared))", with: "(memory 1 100 shared)")
    let memory = try SharedMemory(pages: 1, maximum: 100)
    let (one, other) = (try guest(memory, tier, own), try guest(memory, tier, own))
    _ = try call(one, "store", 0, 5)
    #expect(try call(other, "load", 0) == 0)
    let wait: Function<(Int32, Int32, Int64), Int32> = try one.function("wait")
    #expect(try wait(4, 0, 1_000_000_000_000) == 2)
    let error = #expect(throws: TrapError.self) { try wait(4, 0, -1) as Int32 }
    #expect(error?.trap == .waitWithoutEnd)
  }

  /// A module's bytes serve all the stores that share them, also after the first store is gone.
  @Test func modulesAreShared() throws {
    let memory = try SharedMemory(pages: 1, maximum: 100)
    var imports = Imports()
    imports.define("env", "memory", memory)
    let other = try Store()
    let module: Module = try {
      let first = try Store()
      return try other.load(sharing: try first.load(bytes: parseModule(Array(Self.text.utf8))))
    }()
    let instance = try other.instantiate(module, imports: imports)
    #expect(try call(instance, "size") == 1)
  }
}
