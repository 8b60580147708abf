import Apus
import Foundation
import Testing
import Text

@testable import WASI

/// Programs of several threads. Every test has a way to go wrong that takes for ever; they are stopped after a minute.
@Suite(.timeLimit(.minutes(1))) struct ThreadTests {
  private static let tiers = [Tier.inPlace, .threaded]

  private func program(
    _ text: String, _ tier: Tier = .automatic, maximumThreads: Int = 64, patience: Duration = .seconds(40),
    _ configure: (inout WASIConfiguration) -> Void = { _ in }
  ) throws -> ThreadedProgram {
    var options = Store.Options()
    options.tier = tier
    let store = try Store(options)
    var configuration = WASIConfiguration()
    configure(&configuration)
    var threads = ThreadedProgram.Options()
    threads.maximumThreads = maximumThreads
    threads.patience = patience
    return try ThreadedProgram(
      store.load(bytes: parseModule(Array(text.utf8))), WASI(configuration), options: threads)
  }

  private func call(_ program: ThreadedProgram, _ name: String, _ arguments: Int32...) throws -> Int32 {
    try program.run { instance in
      let results = try instance.anyFunction(name)(arguments.map { .i32($0) })
      if case .i32(let result)? = results.first { return result }
      return 0
    }
  }

  @Test(arguments: tiers) func aMutexIsOne(tier: Tier) throws {
    let program = try program(ThreadGuests.counter, tier)
    #expect(try call(program, "count", 4, 5000) == 20_000)
    #expect(program.endedBy == 0)
    #expect(program.threadCount == 0)
  }

  @Test(arguments: tiers) func aRingHandsOnAll(tier: Tier) throws {
    #expect(try call(try program(ThreadGuests.ring, tier), "ring", 3000) == 3000 * 3001 / 2)
  }

  // MARK: Numbers and limits

  @Test func numbersOfThreads() throws {
    let program = try program(ThreadGuests.numbers)
    let count = try call(program, "ids", 20)
    let memory = try #require(program.memory("env", "memory"))
    let numbers = try (0..<20).map { try memory.load(at: UInt64(64 + 4 * $0)) }
    #expect(count == 20)
    #expect(Set(numbers).count == 20)
    #expect(numbers.allSatisfy { (1...UInt32(ThreadedProgram.greatestThread)).contains($0) })
  }

  @Test func thereAreNoMoreThanAllowed() throws {
    #expect(try call(program(ThreadGuests.numbers, maximumThreads: 3), "ids", 20) == 3)
    #expect(try call(program(ThreadGuests.numbers, maximumThreads: 0), "spawn", 64) == -Int32(Errno.again.rawValue))
    #expect(try call(program(ThreadGuests.counter, maximumThreads: 0), "count", 1, 1) == -1)
  }

  /// Those that are gone count no longer.
  @Test func threadsComeAndGo() throws {
    let program = try program(ThreadGuests.counter, maximumThreads: 1)
    let memory = try #require(program.memory("env", "memory"))
    try program.run { instance in
      let count: Function<(Int32, Int32), Int32> = try instance.function("count")
      for expected in 1...100 as ClosedRange<Int32> {
        var total: Int32 = -1
        // The former thread has said that it is done, and may still be about to end.
        while total == -1 {
          try memory.store(UInt32(0), at: 8)
          total = try count(1, 1)
        }
        #expect(total == expected)
      }
    }
  }

  @Test func whatCannotHaveThreads() throws {
    let spawn = #"(import "wasi" "thread-spawn" (func (param i32) (result i32)))"#
    let memory = #"(import "env" "memory" (memory 1 16 shared))"#
    #expect(throws: ThreadedProgramError.noSharedMemory) { try program("(module \(spawn))") }
    #expect(throws: ThreadedProgramError.noEntry) { try program("(module \(memory) \(spawn))") }
    #expect(throws: ThreadedProgramError.noEntry) {
      try program(#"(module \#(memory) \#(spawn) (func (export "wasi_thread_start") (param i32)))"#)
    }
    // Without thread-spawn there need not be an entry.
    let alone = try program(#"(module \#(memory) (func (export "f") (result i32) (memory.size)))"#)
    #expect(try call(alone, "f") == 1)
    #expect(throws: LimitError(.memoryPages)) {
      try program(#"(module (import "env" "memory" (memory i64 65537 65537 shared)))"#)
    }
  }

  // MARK: Ends

  /// All that a thread may be about when the program ends. Its standard input is a pipe that nothing comes through.
  private func ending(
    _ last: Int32, threads: Int32, _ tier: Tier, _ check: (ThreadedProgram, Swift.Result<Int32, any Error>) throws -> Void
  ) throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let program = try program(ThreadGuests.endings, tier) { $0.standardInput = .descriptor(ends[0]) }
    let result = Swift.Result { try call(program, "run", threads, last) }
    // None of them was left behind, however long it had.
    #expect(program.threadCount == 0)
    try check(program, result)
  }

  @Test(arguments: tiers) func theFirstThreadReturns(tier: Tier) throws {
    try ending(5, threads: 0b11111, tier) { program, result in
      let returned = try result.get()
      #expect(returned == 0)
      #expect(program.endedBy == 0)
    }
  }

  @Test(arguments: tiers) func aThreadReturns(tier: Tier) throws {
    // Which ends nothing.
    try ending(5, threads: 0b10_0000, tier) { program, result in
      let returned = try result.get()
      #expect(returned == 0)
      #expect(program.endedBy == 0)
    }
  }

  @Test(arguments: tiers, [0, 1, 2, 3, 4] as [Int32]) func aThreadTraps(tier: Tier, last: Int32) throws {
    try ending(last, threads: 0b100_0000_0001_1111, tier) { program, result in
      let error = #expect(throws: TrapError.self) { try result.get() }
      #expect(error?.trap == .unreachable)
      #expect(error?.backtrace.count == 2)
      #expect(program.endedBy == 6)
    }
  }

  @Test(arguments: tiers, [0, 1, 2, 3, 4] as [Int32]) func aThreadExits(tier: Tier, last: Int32) throws {
    try ending(last, threads: 0b1000_0000_0001_1111, tier) { program, result in
      #expect(throws: WASIExit(code: 7)) { try result.get() }
      #expect(program.endedBy == 6)
    }
  }

  @Test(arguments: tiers) func theFirstThreadTraps(tier: Tier) throws {
    try ending(6, threads: 0b11111, tier) { program, result in
      let error = #expect(throws: TrapError.self) { try result.get() }
      #expect(error?.trap == .unreachable)
      #expect(program.endedBy == 0)
    }
  }

  /// What the embedder's own code keeps cannot be stopped, and is not waited for.
  @Test func aThreadIsLeftBehind() throws {
    let release = DispatchSemaphore(value: 0)
    let reading = DispatchSemaphore(value: 0)
    let program = try program(ThreadGuests.endings, patience: .milliseconds(50)) {
      $0.standardInput = .reader { _ in
        reading.signal()
        release.wait()
      }
    }
    try program.run { instance in
      // It returns as soon as the thread is there, which need not read yet.
      let run: Function<(Int32, Int32), Void> = try instance.function("run")
      try run(0b1000, 5)
      reading.wait()
    }
    #expect(program.threadCount == 1)
    release.signal()
    let limit = ContinuousClock.now + .seconds(30)
    while program.threadCount > 0, ContinuousClock.now < limit { usleep(1000) }
    #expect(program.threadCount == 0)
  }

  // MARK: What threads have in common

  @Test func descriptorsAreShared() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-threads-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try program(ThreadGuests.files) {
      $0.preopens = [.init(host: folder.path, guest: "/")]
      $0.maximumDescriptors = 8
    }
    #expect(try call(program, "files", 4, 200) == 0)
    #expect(try Data(contentsOf: folder.appendingPathComponent("file")).count % 4 == 0)
  }

  /// A guest's other thread has the same descriptors, and buffers of its own.
  @Test func sharedState() throws {
    let guest = try Guest { $0.random = { $0.update(repeating: 5) } }
    let other = WASI(sharing: guest.wasi)
    var slots: [UInt64] = [1, 0]
    try WASIFunction.named("fd_close")?.call(other, guest.memory, &slots)
    #expect(slots[0] == 0)
    #expect(try guest.write(1, "x") == .badf)
    #expect(other.vectors !== guest.wasi.vectors && other.walker !== guest.wasi.walker)
  }
}
