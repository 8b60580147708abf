#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import Engine
import Fuzzing

/// What became of the mutants of a range of seeds.
struct MutationTally: Equatable {
  /// Loaded: run in both tiers.
  var valid = 0
  var invalid = 0
  /// Of the valid ones, those in which some call used up its fuel.
  var outOfFuel = 0
  /// Of the valid ones, those whose tiers chose different NaNs, and agree once NaNs are made canonical.
  var otherNaNs = 0

  static func += (a: inout MutationTally, b: MutationTally) {
    a.valid += b.valid
    a.invalid += b.invalid
    a.outOfFuel += b.outOfFuel
    a.otherNaNs += b.otherNaNs
  }

  /// As a line of the worker.
  var line: String { "tally \(valid) \(invalid) \(outOfFuel) \(otherNaNs)" }

  init() {}

  init?(line: Substring) {
    let words = line.split(separator: " ")
    let numbers = words.dropFirst().compactMap { Int($0) }
    guard words.first == "tally", numbers.count == 4 else { return nil }
    (valid, invalid, outOfFuel, otherNaNs) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }
}

/// The child process: makes and runs mutants. It says which one it is about to run, for the case that it crashes.
struct MutationWorker {
  enum Verdict: Equatable {
    case invalid
    case same(isOutOfFuel: Bool)
    /// The tiers chose different NaNs.
    case otherNaNs
    case different(String)
  }

  /// Address space of a worker, which no mutant may make it exceed.
  static let mostAddresses: UInt64 = 4 << 30
  private let source: MutationSource
  private let runner = MutationRunner(memory: GuardedMemory(arenaByteCount: 32 << 20))

  init(_ source: MutationSource) { self.source = source }

  func run(_ seeds: Range<UInt64>) {
    var limit = rlimit(rlim_cur: rlim_t(MutationWorker.mostAddresses), rlim_max: rlim_t(MutationWorker.mostAddresses))
    setrlimit(addressSpace, &limit)
    var tally = MutationTally()
    for seed in seeds {
      MutationWorker.say("at \(seed)")
      switch judge(seed) {
      case .invalid: tally.invalid += 1
      case .same(let isOutOfFuel):
        tally.valid += 1
        if isOutOfFuel { tally.outOfFuel += 1 }
      case .otherNaNs:
        tally.valid += 1
        tally.otherNaNs += 1
      case .different(let what):
        tally.valid += 1
        MutationWorker.say("different \(seed) \(what)")
      }
    }
    MutationWorker.say(tally.line)
  }

  /// Unbuffered, since the process may crash.
  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }

  func judge(_ seed: UInt64) -> Verdict {
    var numbers = RandomNumbers(seed: seed)
    let bytes = source.module(&numbers)
    let limits = MutationWorker.limits(&numbers)
    var rewritten: [UInt8]?
    guard
      case .ran(let threaded) = runner.run(bytes, .threaded, limits, seed: seed)
    else { return .invalid }
    guard
      case .ran(let inPlace) = runner.run(
        bytes, .inPlace, limits, seed: seed, rewrite: nil)
    else { return .different("in place it does not load") }
    if threaded == inPlace { return .same(isOutOfFuel: threaded.contains(.trap(.outOfFuel))) }
    // Once more, with every NaN canonical.
    _ = runner.run(bytes, .inPlace, limits, seed: seed) { rewritten = CanonicalNaNs.rewritten(bytes, $0) }
    if let rewritten, case .ran(let a) = runner.run(rewritten, .threaded, limits, seed: seed),
      case .ran(let b) = runner.run(rewritten, .inPlace, limits, seed: seed), a == b {
      return .otherNaNs
    }
    let place = zip(threaded, inPlace).enumerated().first { $1.0 != $1.1 }
    return .different(place.map { "event \($0): threaded \($1.0), in place \($1.1)" } ?? "one tier stops before the other")
  }

  private static func limits(_ numbers: inout RandomNumbers) -> Limits {
    var limits = Limits()
    limits.memoryPages = 64
    limits.memories = 4
    limits.tableElements = 10_000
    limits.stackSlots = [1 << 10, 1 << 12, 1 << 14][numbers.below(3)]
    limits.codeBytes = [0, 2 << 10, 16 << 10, 1 << 20, 1 << 20, 1 << 20][numbers.below(6)]
    if numbers.below(8) == 0 { limits.callDepth = 5 + numbers.below(30) }
    return limits
  }
}

/// What `setrlimit` calls the address space; Glibc's header makes an enumeration of it.
#if canImport(Glibc)
  private let addressSpace = __rlimit_resource_t(RLIMIT_AS.rawValue)
#else
  private let addressSpace = RLIMIT_AS
#endif
