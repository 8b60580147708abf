import Apus
import Fuzzing
import Text
import WASI

/// One round of the torture of threads.
struct Torture {
  private var random: RandomNumbers
  private let threads: Int

  private let isRacing: Bool

  /// - Parameter isRacing: whether programs race, for a sanitizer to find it.
  init(seed: UInt64, threads: Int, isRacing: Bool = false) {
    random = RandomNumbers(seed: seed)
    self.threads = threads
    self.isRacing = isRacing
  }

  mutating func round(_ tally: inout TortureTally) throws {
    if Bool.random(using: &random) {
      try program(&tally)
    } else {
      try stores(&tally)
    }
  }

  private mutating func options() -> Store.Options {
    var options = Store.Options()
    options.arenaByteCount = 64 << 20
    options.tier = Bool.random(using: &random) ? .inPlace : .threaded
    return options
  }

  // MARK: A program

  /// What only one thread at a time may touch: the lock that keeps it is the program's.
  private final class Alone: @unchecked Sendable {
    var bytes = 0
    var state: UInt8 = 1
  }

  /// A program of several threads, which counts to its end or is ended before.
  private mutating func program(_ tally: inout TortureTally) throws {
    let store = try Store(options())
    let (written, numbers) = (Alone(), Alone())
    var configuration = WASIConfiguration()
    configuration.standardOutput = .writer { written.bytes += $0.count }
    configuration.random = { bytes in
      for index in bytes.indices {
        numbers.state &+= 1
        bytes[index] = numbers.state
      }
    }
    var limits = ThreadedProgram.Options()
    limits.maximumThreads = Int.random(in: 1...2 * threads, using: &random)
    // Whoever has not ended then never will.
    limits.patience = .seconds(60)
    let text = isRacing ? TortureGuests.racingProgram : TortureGuests.program
    let module = try store.load(bytes: parseModule(Array(text.utf8)))
    let program = try ThreadedProgram(module, WASI(configuration), options: limits)
    let arguments = [threads, Int.random(in: 1...100, using: &random), Int.random(in: 0...2, using: &random)]
      .map { Value.i32(Int32($0)) }
    let ending = Ending.allCases.randomElement(using: &random) ?? .counted
    let outcome = Result { try program.run { try ending.end($0, arguments) } }
    guard ending.isExpected(outcome) else { throw TortureFailure("\(ending): \(outcome)") }
    guard program.threadCount == 0 else { throw TortureFailure("\(ending): \(program.threadCount) threads left behind") }
    let memory = program.memory("env", "memory")
    tally.programs += 1
    tally.pages += Int(memory?.pages ?? 1) - 1
    tally.spawned += Int(try memory?.load(at: 16) ?? 0)
    if ending != .counted { tally.ended += 1 }
  }

  private enum Ending: CaseIterable {
    case counted, returned, trapped, exited, interruptedSpinning, interruptedWaiting

    func end(_ instance: Instance, _ arguments: [Value]) throws -> [Value] {
      if self == .counted { return try instance.anyFunction("main")(arguments) }
      _ = try instance.anyFunction("begin")(arguments)
      switch self {
      case .counted, .returned: return []
      case .trapped: return try instance.anyFunction("trap")()
      case .exited: return try instance.anyFunction("exit")()
      case .interruptedSpinning, .interruptedWaiting:
        let interrupt = instance.store.interrupt
        guard NativeThread.start(stackByteCount: 64 << 10, { interrupt.raise() }) else {
          throw TortureFailure("no thread")
        }
        return try instance.anyFunction(self == .interruptedSpinning ? "spin" : "wait")()
      }
    }

    func isExpected(_ outcome: Result<[Value], any Error>) -> Bool {
      switch (self, outcome) {
      case (.counted, .success(let values)): values == [.i32(0)]
      case (.returned, .success): true
      case (.trapped, .failure(let error as TrapError)): error.trap == .unreachable
      case (.exited, .failure(let error as WASIExit)): error.code == 5
      case (.interruptedSpinning, .failure(let error as TrapError)), (.interruptedWaiting, .failure(let error as TrapError)):
        error.trap == .interrupted
      default: false
      }
    }
  }

  // MARK: Stores

  /// Stores over one memory, each run by its thread, and this thread, which wakes and interrupts them.
  private mutating func stores(_ tally: inout TortureTally) throws {
    let memory = try SharedMemory(pages: 1, maximum: 32)
    let bytes = try parseModule(Array(TortureGuests.member.utf8))
    let party = TortureParty(memory)
    let turns = Int.random(in: 1...60, using: &random)
    var interrupters: [Interrupter] = []
    for _ in 0..<threads {
      let store = try Store(options())
      store.isInterruptible = true
      var imports = Imports()
      imports.define("env", "memory", memory)
      let instance = try store.instantiate(store.load(bytes: bytes), imports: imports)
      interrupters.append(store.interrupt)
      try party.join(instance, turns: turns, seed: random.next())
    }
    // By this thread, and of this thread.
    var (woken, wasWoken) = (0, 0)
    var interrupts = 0
    while party.isOn {
      switch UInt.random(in: 0..<8, using: &random) {
      case 0:
        interrupters.randomElement(using: &random)?.raise()
        interrupts += 1
      case 1: memory.grow(by: UInt64.random(in: 0...1, using: &random))
      case 2:
        let outcome = try memory.wait(at: 64, equals: try memory.load(at: 64), timeout: .microseconds(20))
        if outcome == .woken { wasWoken += 1 }
      case 3: woken += Int(try memory.notify(at: 72, count: 1))
      default:
        try memory.add(UInt32(1), at: 64)
        woken += Int(try memory.notify(at: 64, count: UInt32.random(in: 0...2, using: &random)))
      }
    }
    let result = try party.result()
    tally.waits += result.waits
    tally.woken += result.woken
    tally.interrupts += interrupts
    tally.pages += result.pages
    guard result.woken + wasWoken == woken + result.woke else {
      throw TortureFailure("\(result.woken) + \(wasWoken) were woken, by \(result.woke) + \(woken)")
    }
  }
}
