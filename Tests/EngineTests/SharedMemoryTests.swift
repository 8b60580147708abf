import Dispatch
import Synchronization
import Testing
import Text

@testable import Engine

/// Shared memories: what several machines have, how they see it grow, and waits that a host ends.
@Suite struct SharedMemoryTests {
  /// A record with its bytes, as a host keeps them.
  private final class Shared {
    let record: SharedMemoryPointer
    private let bytes: UnsafeMutableRawBufferPointer

    init(
      pages: UInt = 1, maximum: UInt64 = 3, is64: Bool = false, context: UnsafeMutableRawPointer? = nil,
      wait: SharedMemoryRecord.Wait? = nil, notify: SharedMemoryRecord.Notify? = nil
    ) {
      bytes = .allocate(byteCount: Int(maximum) << 16, alignment: 4096)
      bytes.initializeMemory(as: UInt8.self, repeating: 0)
      record = .allocate(capacity: 1)
      record.initialize(
        to: SharedMemoryRecord(
          base: bytes.baseAddress!, byteCount: pages << 16, capacity: UInt(bytes.count), maximumPages: maximum,
          is64: is64, context: context, wait: wait, notify: notify))
    }

    deinit {
      record.deallocate()
      bytes.deallocate()
    }
  }

  private func module(_ text: String) throws -> [UInt8] { try parseModule(Array(text.utf8)) }

  /// An instance of a module that imports a shared memory as "m" "0", in a machine of its own.
  private func instance(_ text: String, _ tier: Tier, _ shared: Shared...) throws -> (Workbench, Instance) {
    let bench = try Workbench()
    bench.owners = shared
    let memories = try shared.map { ExternalValue.memory(try bench.machine.adopt($0.record)) }
    let instance = try bench.machine.instantiate(try bench.load(try module(text)), tier: tier) { memories[$0] }
    return (bench, instance)
  }

  // MARK: Growth

  /// Each access reaches a page that another machine has made, as its first thing afterwards.
  private static let accesses: [(name: String, memory: String, body: String)] = {
    let short = "(memory 1 3 shared)"
    return [
      ("load", short, "(i32.load (local.get 0))"),
      ("load8", short, "(i32.load8_u (i32.add (local.get 0) (i32.const 0)))"),
      ("a long offset", short, "(i32.load offset=65536 (i32.sub (local.get 0) (i32.const 65536)))"),
      ("an offset of three bytes", short, "(i32.load offset=16384 (i32.sub (local.get 0) (i32.const 16384)))"),
      ("store", short, "(i32.store (local.get 0) (i32.const 1)) (i32.const 7)"),
      ("a long store", short, "(i64.store offset=300 (i32.sub (local.get 0) (i32.const 300)) (i64.const 7)) (i32.const 7)"),
      ("a constant address", short, "(i32.load (i32.const 65540))"),
      ("atomic", short, "(i32.atomic.rmw.add (local.get 0) (i32.const 0))"),
      ("fill", short, "(memory.fill (local.get 0) (i32.const 7) (i32.const 1)) (i32.load8_u (local.get 0))"),
      ("copy", short, "(memory.copy (i32.const 0) (local.get 0) (i32.const 4)) (i32.load (i32.const 0))"),
      ("size", short, "(i32.add (memory.size) (i32.const 5))"),
      ("grow", short, "(i32.add (memory.grow (i32.const 0)) (i32.const 5))"),
      ("a call between", short, "(call 0) (i32.load (local.get 0))"),
      ("vector", short, "(i32x4.extract_lane 0 (v128.load (local.get 0)))"),
      ("a vector's store", short, "(v128.store (local.get 0) (v128.const i64x2 7 7)) (i32.const 7)"),
      ("a vector's long offset", short, "(i32x4.extract_lane 0 (v128.load64_zero offset=300 (i32.sub (local.get 0) (i32.const 300))))"),
      ("a lane", short, "(i32x4.extract_lane 1 (v128.load32_lane 1 (local.get 0) (v128.const i64x2 0 0)))"),
      ("64 bits", "(memory i64 1 3 shared)", "(i32.load (i64.extend_i32_u (local.get 0)))"),
      ("a store of 64 bits", "(memory i64 1 3 shared)", "(i32.store (i64.extend_i32_u (local.get 0)) (i32.const 1)) (i32.const 7)"),
      ("a vector of 64 bits", "(memory i64 1 3 shared)", "(i32x4.extract_lane 0 (v128.load (i64.extend_i32_u (local.get 0))))"),
    ]
  }()

  @Test(arguments: accesses.indices, Workbench.tiers)
  func whatAnotherMachineGrows(_ index: Int, _ tier: Tier) throws {
    let access = Self.accesses[index]
    let is64 = access.memory.contains("i64")
    let shared = Shared(is64: is64)
    let text = """
      (module (import "m" "0" \(access.memory)) (func)
        (func (export "f") (param i32) (result i32) \(access.body)))
      """
    let (bench, instance) = try instance(text, tier, shared)
    if !access.body.contains("memory.") {
      #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "f", 65540) }
    }
    // The other machine.
    let other = try self.instance(
      "(module (import \"m\" \"0\" \(access.memory)) (func (export \"g\") (result \(is64 ? "i64" : "i32")) "
        + "(memory.grow (\(is64 ? "i64" : "i32").const 1))))", tier, shared)
    #expect(try other.0.call(other.1, "g") == [1])
    shared.record.pointee.base.storeBytes(of: 7, toByteOffset: 65540, as: UInt32.self)
    #expect(try bench.call(instance, "f", 65540) == [7], "\(access.name)")
    #expect(instance.memory?.pages == 2)
    if !access.body.contains("memory."), !access.body.contains("const 65540") {
      #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "f", 131072) }
    }
  }

  /// The code of a vector's access in more bytes than it needs: its start is found backwards.
  @Test func paddedCodes() throws {
    let shared = Shared()
    let bytes = try module(
      """
      (module (import "m" "0" (memory 1 3 shared))
        (func (export "f") (param i32) (result i64) (i64x2.extract_lane 0 (v128.load offset=253 (local.get 0)))))
      """)
    // The code in one byte more, and so the body and its section.
    let code = try #require(bytes.indices.first { bytes[$0...].starts(with: [0xFD, 0x00, 0x04, 0xFD, 0x01]) })
    var padded = bytes
    padded.replaceSubrange(code..<code + 2, with: [0xFD, 0x80, 0x00])
    var section = 8
    while padded[section] != 0x0A { section += 2 + Int(padded[section + 1]) }
    padded[section + 1] += 1
    padded[section + 3] += 1
    for tier in Workbench.tiers {
      let bench = try Workbench()
      bench.owners = [shared]
      let memory = ExternalValue.memory(try bench.machine.adopt(shared.record))
      let instance = try bench.machine.instantiate(try bench.load(padded), tier: tier) { _ in memory }
      let end = UInt64(shared.record.byteCount)
      #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "f", end - 253) }
      #expect(shared.record.grow(by: 1) == end >> 16)
      #expect(try bench.call(instance, "f", end - 253) == [0])
    }
  }

  /// Only the memory that has grown is another size, be its neighbour where it may.
  @Test(arguments: Workbench.tiers) func twoMemories(_ tier: Tier) throws {
    let (a, b) = (Shared(), Shared())
    let text = """
      (module (import "m" "0" (memory 1 3 shared)) (import "m" "1" (memory 1 3 shared))
        (func (export "a") (param i32) (result i32) (i32.load 0 (local.get 0)))
        (func (export "b") (param i32) (result i32) (i32.load 1 (local.get 0))))
      """
    let (bench, instance) = try instance(text, tier, a, b)
    #expect(b.record.grow(by: 1) == 1)
    b.record.pointee.base.storeBytes(of: 9, toByteOffset: 65536, as: UInt32.self)
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "a", 65536) }
    #expect(try bench.call(instance, "b", 65536) == [9])
    #expect(a.record.grow(by: 3) == .max && a.record.grow(by: 2) == 1 && a.record.grow(by: 1) == .max)
    #expect(try bench.call(instance, "a", 65536 * 3 - 4) == [0])
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "b", 65536 * 3 - 4) }
  }

  /// An offset beyond 32 bits, which the threaded tier adds before the access.
  @Test(arguments: Workbench.tiers) func farOffsets(_ tier: Tier) throws {
    let shared = Shared(is64: true)
    let text = """
      (module (import "m" "0" (memory i64 1 3 shared))
        (func (export "f") (param i64) (result i32) (i32.load offset=0x1_0000_0000 (local.get 0))))
      """
    let (bench, instance) = try instance(text, tier, shared)
    let index = 65536 &- (1 << 32)
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "f", UInt64(bitPattern: Int64(index))) }
    #expect(shared.record.grow(by: 1) == 1)
    // The sum does not wrap around.
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "f", UInt64(bitPattern: Int64(index))) }
  }

  // MARK: Imports

  @Test func sharedMatchesShared() throws {
    let shared = Shared()
    let bench = try Workbench()
    bench.owners = [shared]
    let (own, plain) = (try bench.machine.adopt(shared.record), try bench.memory(1, maximum: 3))
    #expect(own.isShared && !plain.isShared && own.shared == shared.record && plain.shared == nil)
    let needsShared = try bench.load(try module(#"(module (import "m" "0" (memory 1 3 shared)))"#))
    let needsPlain = try bench.load(try module(#"(module (import "m" "0" (memory 1 3)))"#))
    let needsLess = try bench.load(try module(#"(module (import "m" "0" (memory 1 2 shared)))"#))
    _ = try bench.machine.instantiate(needsShared) { _ in .memory(own) }
    _ = try bench.machine.instantiate(needsPlain) { _ in .memory(plain) }
    for (module, memory) in [(needsShared, plain), (needsPlain, own), (needsLess, own)] {
      #expect(throws: InstantiationError.incompatibleImportType(0)) {
        try bench.machine.instantiate(module) { _ in .memory(memory) }
      }
    }
    // What has grown elsewhere is large enough now.
    let needsTwo = try bench.load(try module(#"(module (import "m" "0" (memory 2 3 shared)))"#))
    #expect(throws: InstantiationError.self) { try bench.machine.instantiate(needsTwo) { _ in .memory(own) } }
    #expect(shared.record.grow(by: 1) == 1)
    _ = try bench.machine.instantiate(needsTwo) { _ in .memory(own) }
  }

  /// Active segments are written to memories that have grown elsewhere.
  @Test func segments() throws {
    let shared = Shared()
    let bench = try Workbench()
    bench.owners = [shared]
    let memory = try bench.machine.adopt(shared.record)
    #expect(shared.record.grow(by: 1) == 1)
    let module = try bench.load(try module(#"(module (import "m" "0" (memory 1 3 shared)) (data (i32.const 65536) "x"))"#))
    _ = try bench.machine.instantiate(module) { _ in .memory(memory) }
    #expect(memory.bytes[65536] == 0x78)
  }

  // MARK: Waiting

  private static let waits = """
    (module (import "m" "0" (memory 1 3 shared))
      (func (export "wait32") (param i32 i32 i64) (result i32)
        (memory.atomic.wait32 offset=8 (local.get 0) (local.get 1) (local.get 2)))
      (func (export "wait64") (param i32 i64 i64) (result i32)
        (memory.atomic.wait64 offset=8 (local.get 0) (local.get 1) (local.get 2)))
      (func (export "notify") (param i32 i32) (result i32)
        (memory.atomic.notify offset=8 (local.get 0) (local.get 1))))
    """

  /// Nobody could end a wait.
  @Test(arguments: Workbench.tiers) func withoutAHost(_ tier: Tier) throws {
    let (bench, instance) = try instance(Self.waits, tier, Shared())
    #expect(try bench.call(instance, "wait32", 0, 1, .max) == [1])
    #expect(try bench.call(instance, "wait32", 0, 0, 1 << 62) == [2])
    #expect(throws: Trap.waitWithoutEnd) { try bench.call(instance, "wait32", 0, 0, .max) }
    #expect(try bench.call(instance, "wait64", 0, 1 << 32, .max) == [1])
    #expect(throws: Trap.waitWithoutEnd) { try bench.call(instance, "wait64", 0, 0, 1 << 63) }
    #expect(throws: Trap.unalignedAtomic) { try bench.call(instance, "wait64", 4, 0, 0) }
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "wait64", 65528, 0, 0) }
    #expect(try bench.call(instance, "notify", 0, .max) == [0])
    #expect(throws: Trap.unalignedAtomic) { try bench.call(instance, "notify", 65531, 0) }
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "notify", 65528, 0) }
  }

  /// What a host's functions were called with, and what they answer.
  private final class Host {
    var base: UnsafeMutableRawPointer?
    var calls: [String] = []
    var results: [WaitResult] = []
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let wait: SharedMemoryRecord.Wait = { context, interrupt, cell, expected, byteCount, nanoseconds in
      let host = Unmanaged<Host>.fromOpaque(context!).takeUnretainedValue()
      host.calls.append("wait \(cell - host.base!) \(expected) \(byteCount) \(nanoseconds)")
      let result = host.results.removeFirst()
      if result == .interrupted { InterruptFlag(address: interrupt).raise() }
      return result.rawValue
    }
    static let notify: SharedMemoryRecord.Notify = { context, cell, count in
      let host = Unmanaged<Host>.fromOpaque(context!).takeUnretainedValue()
      host.calls.append("notify \(cell - host.base!) \(count)")
      return count
    }
  }

  @Test(arguments: Workbench.tiers) func aHostWaits(_ tier: Tier) throws {
    let host = Host()
    let shared = Shared(context: host.context, wait: Host.wait, notify: Host.notify)
    host.base = shared.record.pointee.base
    let (bench, instance) = try instance(Self.waits, tier, shared)
    bench.owners.append(host)
    host.results = [.woken, .notEqual, .timedOut]
    #expect(try bench.call(instance, "wait32", 0, 0xFFFF_FFFF, .max) == [0])
    #expect(try bench.call(instance, "wait64", 8, .max, 5) == [1])
    #expect(try bench.call(instance, "wait32", 4, 3, 1) == [2])
    #expect(try bench.call(instance, "notify", 12, 0xFFFF_FFFF) == [0xFFFF_FFFF])
    #expect(
      host.calls == ["wait 8 4294967295 4 -1", "wait 16 \(UInt64.max) 8 5", "wait 12 3 4 1", "notify 20 4294967295"])
    // What traps does not reach the host.
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "notify", 65532, 1) }
    #expect(throws: Trap.unalignedAtomic) { try bench.call(instance, "wait32", 1, 0, 0) }
    #expect(host.calls.count == 4)
  }

  /// A wait that is interrupted is done again when the run is resumed, with its operands.
  @Test(arguments: Workbench.tiers) func anInterruptedWaitIsResumed(_ tier: Tier) throws {
    let host = Host()
    let shared = Shared(context: host.context, wait: Host.wait, notify: Host.notify)
    host.base = shared.record.pointee.base
    let text = """
      (module (import "m" "0" (memory 1 3 shared))
        (func (export "f") (param i32) (result i32)
          (i32.add (i32.const 40) (memory.atomic.wait32 (local.get 0) (i32.const 6) (i64.const 77)))))
      """
    let (bench, instance) = try instance(text, tier, shared)
    bench.owners.append(host)
    host.results = [.interrupted, .interrupted, .timedOut]
    #expect(throws: Trap.interrupted) { try bench.call(instance, "f", 64) }
    #expect(!bench.machine.interrupt.isRaised && bench.machine.pausedFunction != nil)
    #expect(throws: Trap.interrupted) { try bench.machine.resume() }
    let slots = try #require(try bench.machine.resume())
    #expect(slots[0] == 42)
    #expect(host.calls == [String](repeating: "wait 64 6 4 77", count: 3))
  }

  // MARK: What a module defines

  @Test(arguments: Workbench.tiers) func ownMemories(_ tier: Tier) throws {
    let bench = try Workbench()
    let text = """
      (module (memory (export "m") 1 2 shared)
        (func (export "grow") (result i32) (memory.grow (i32.const 1)))
        (func (export "last") (result i32) (i32.atomic.load8_u (i32.const 131071))))
      """
    let instance = try bench.machine.instantiate(try bench.load(try module(text)), tier: tier) { _ in nil }
    #expect(throws: Trap.outOfBoundsMemoryAccess) { try bench.call(instance, "last") }
    #expect(try bench.call(instance, "grow") == [1])
    #expect(try bench.call(instance, "last") == [0])
    #expect(try bench.call(instance, "grow") == [UInt64(UInt32.max)])
    #expect(instance.memory?.isShared == true && instance.memory?.pages == 2)
  }

  // MARK: Several threads

  /// Two machines on two threads add to one cell: no addition is lost, and plain growth of the memory is seen.
  @Test(arguments: Workbench.tiers) func twoThreads(_ tier: Tier) throws {
    let shared = Shared()
    let text = """
      (module (import "m" "0" (memory 1 3 shared))
        (func (export "f") (param i32)
          (loop
            (drop (i32.atomic.rmw.add (i32.const 8) (i32.const 1)))
            (drop (i64.atomic.rmw16.add_u (i32.const 16) (i64.const 3)))
            (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
            (br_if 0 (local.get 0)))))
      """
    // Each is used by one thread.
    nonisolated(unsafe) let benches = try (0..<2).map { _ in try instance(text, tier, shared) }
    let turns = 5_000
    let failures = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      do { _ = try benches[number].0.call(benches[number].1, "f", UInt64(turns)) } catch {
        failures.add(1, ordering: .relaxed)
      }
    }
    #expect(failures.load(ordering: .relaxed) == 0)
    let base = shared.record.pointee.base
    #expect(base.load(fromByteOffset: 8, as: UInt32.self) == UInt32(2 * turns))
    #expect(base.load(fromByteOffset: 16, as: UInt32.self) == UInt32(6 * turns & 0xFFFF))
  }
}
