import Engine

/// A tier of the engine, in one of the ways in which it can run.
///
/// Unsafe room. Invariant: one machine at a time lies in the shared arena.
public final class EngineSubject: Subject {
  public enum Metering: Sendable {
    case none
    /// All fuel at once.
    case whole
    /// In small random portions, with interrupts now and then: a run is resumed again and again.
    case portions
  }

  public let name: String
  let tier: Tier
  let metering: Metering
  /// Whether a collection goes before each object that is made.
  let collectsAlways: Bool
  var limits: Limits
  private let memory: GuardedMemory
  private let host = EngineHost()
  /// Bytes of linear memories and tables that a machine had not given back when it was closed.
  public private(set) var leaked = 0

  /// - Parameters:
  ///   - codeBytes: room for threaded code; where it is small, some functions stay in place.
  ///   - collectsAlways: what is given up too early is gone at once.
  ///   - memory: may be shared by subjects, which run one after the other.
  public init(
    name: String, tier: Tier, metering: Metering, codeBytes: Int = 1 << 20, collectsAlways: Bool = false,
    memory: GuardedMemory
  ) {
    self.collectsAlways = collectsAlways
    self.name = name
    self.tier = tier
    self.metering = metering
    self.memory = memory
    limits = EngineSubject.limits
    limits.codeBytes = codeBytes
  }

  /// Small enough to be had at once, and far from what generated cases use.
  static var limits: Limits {
    var limits = Limits()
    limits.stackSlots = 1 << 14
    limits.memoryPages = 1 << 10
    limits.tableElements = 1 << 16
    limits.heapBytes = 1 << 19
    return limits
  }

  /// Memory for subjects that share it.
  public static func sharedMemory() -> GuardedMemory { GuardedMemory(arenaByteCount: 8 << 20) }

  /// Each tier in each way.
  public static func all(_ memory: GuardedMemory = sharedMemory()) -> [EngineSubject] {
    let tiers: [(String, Tier, Int)] = [
      ("inplace", .inPlace, 0), ("threaded", .threaded, 1 << 20), ("mixed", .threaded, 700),
    ]
    let meterings: [(String, Metering)] = [("+fuel", .whole), ("", .none), ("+resumes", .portions)]
    return meterings.flatMap { suffix, metering in
      tiers.map { tier in
        EngineSubject(name: tier.0 + suffix, tier: tier.1, metering: metering, codeBytes: tier.2,
          collectsAlways: metering == .portions, memory: memory)
      }
    }
  }

  public var kind: SubjectKind { metering == .none ? .unmetered : .metered }

  public func run(_ fuzzCase: PreparedCase, _ settings: RunSettings) -> [Observation] {
    let steps = settings.steps(of: fuzzCase.fuzzCase)
    return run(fuzzCase, settings) { run in steps.map { run.observe($0) } }
      ?? steps.map { _ in Observation(.exhausted(.limit)) }
  }

  /// Runs a case on a machine of its own.
  /// - Parameter arenaByteCount: of the shared memory's arena; all of it where nil.
  /// - Returns: nil where there is no machine in so little memory.
  func run<R>(
    _ fuzzCase: PreparedCase, _ settings: RunSettings, arenaByteCount: Int? = nil, _ body: (EngineRun) -> R
  ) -> R? {
    host.reset()
    // Its end is where nobody may touch anything.
    let arena = UnsafeMutableRawBufferPointer(rebasing: memory.arena.suffix(arenaByteCount ?? memory.arena.count))
    guard let machine = try? Machine(arena: arena, limits: limits, memoryProvider: memory.provider) else { return nil }
    machine.collectsAlways = collectsAlways
    defer {
      machine.close()
      leaked += memory.reserved
    }
    return body(EngineRun(machine, host, fuzzCase, self, settings))
  }
}
