import Engine

/// Runs a case with too little of everything: an arena of each size, each limit lowered, each range of memory refused.
///
/// What runs out has to be an error or a trap that says which limit it was; the arena is as it was before, and what
/// was there before still works. A crash ends the process.
public struct FaultInjection {
  private let memory: GuardedMemory
  private let subjects: [EngineSubject]
  /// Arenas of other sizes that are tried with a case.
  public var arenaSizes = 24

  public init() {
    memory = GuardedMemory(arenaByteCount: 1 << 20)
    subjects = [("inplace", Tier.inPlace), ("threaded", .threaded)].map { [memory] name, tier in
      EngineSubject(name: name + " with faults", tier: tier, metering: .whole, codeBytes: 1 << 14, memory: memory)
    }
    for subject in subjects { subject.limits.stackSlots = 1 << 12 }
  }

  public struct Report: Sendable {
    public var difference: Difference?
    /// Runs of the case.
    public var runs = 0
    /// Of these, those in which something ran out; by the limit's name.
    public var exhausted: [String: Int] = [:]
  }

  public func run(_ fuzzCase: FuzzCase, seed: UInt64) -> Report {
    var report = Report()
    guard let whole = FaultInjection.withProbe(fuzzCase), let prepared = PreparedCase(whole) else { return report }
    var random = RandomNumbers(seed: seed)
    let subject = subjects[random.below(subjects.count)]
    var settings = RunSettings()
    settings.looksAtMemories = .late
    let before = subject.limits
    defer { subject.limits = before }

    let peak = subject.run(prepared, settings) { run in
      for step in whole.steps { _ = run.observe(step) }
      return run.machine.arenaBytesPeak
    }
    guard let peak else { return report }
    for _ in 0..<arenaSizes {
      // A machine's own parts take most of it.
      let least = (before.stackSlots * 8 + before.codeBytes) / 16
      let size = 16 * (least + random.below(max(1, peak / 16 - least + 1)))
      attempt(prepared, subject, settings, nil, arenaByteCount: size, &report)
      if report.difference != nil { return report }
    }
    for (limit, path) in FaultInjection.limits {
      for value in FaultInjection.values(limit, fuzzCase, &random) {
        subject.limits = before
        subject.limits[keyPath: path] = value
        attempt(prepared, subject, settings, limit, arenaByteCount: nil, &report)
        if report.difference != nil { return report }
      }
    }
    subject.limits = before
    for number in 1...4 {
      memory.failures = number
      attempt(prepared, subject, settings, nil, arenaByteCount: nil, &report)
      if memory.failures > 0 { break }
      if report.difference != nil { return report }
    }
    memory.failures = 0
    return report
  }

  /// Runs all steps, and what was there first once more after everything that ran out.
  private func attempt(
    _ prepared: PreparedCase, _ subject: EngineSubject, _ settings: RunSettings, _ lowered: Limit?,
    arenaByteCount: Int?, _ report: inout Report
  ) {
    report.runs += 1
    let steps = prepared.fuzzCase.steps
    var difference: Difference?
    var exhausted: [String] = []
    _ = subject.run(prepared, settings, arenaByteCount: arenaByteCount) { run in
      func fail(_ step: Int, _ what: String, _ expected: String, _ actual: String) {
        let signature = Difference.Signature(what: what, subject: subject.name, oracle: "")
        let new = Difference(signature: signature, step: step, expected: expected, actual: actual)
        difference = difference ?? new
      }
      var probe: StepOutcome?
      for (index, step) in steps.enumerated() {
        let observation = run.observe(step)
        let limit = run.limit
        if index == 1 { probe = observation.outcome }
        if let broken = observation.broken { fail(index, "promise", "nothing left over", broken) }
        guard case .exhausted(let what) = observation.outcome else { continue }
        exhausted.append(limit.map { "\($0)" } ?? what.rawValue)
        if let limit, let lowered, limit != lowered {
          fail(index, "limit", "\(lowered) as what ran out", "\(limit)")
        }
        guard let probe else { continue }
        let again = run.observe(steps[1]).outcome
        if again != probe { fail(index, "call after exhaustion", probe.description, again.description) }
      }
    }
    for name in exhausted { report.exhausted[name, default: 0] += 1 }
    if memory.reserved != 0, difference == nil {
      let signature = Difference.Signature(what: "leak", subject: subject.name, oracle: "")
      difference = Difference(
        signature: signature, step: steps.count, expected: "all memory given back", actual: "\(memory.reserved) bytes")
    }
    report.difference = difference
  }

  // MARK: What is tried

  /// The case behind a module that only adds, whose instance is number 0.
  static func withProbe(_ fuzzCase: FuzzCase) -> FuzzCase? {
    var probe = ModuleDescription()
    probe.types = [ModuleDescription.DefinedType(ModuleDescription.Signature([.i32, .i32], [.i32]))]
    probe.functions = [
      ModuleDescription.Function(type: 0, locals: [], body: [.simple(.i32Add, .local(0, .i32), .local(1, .i32))])
    ]
    probe.exports = [ModuleDescription.Export(name: "add", kind: .function, index: 0)]
    var whole = fuzzCase
    whole.modules.insert(FuzzModule(name: "probe", bytes: probe.bytes), at: 0)
    let first: [FuzzStep] = [
      .instantiate(module: 0), .call(instance: 0, export: "add", arguments: [.i32(2), .i32(3)]),
    ]
    whole.steps = first + fuzzCase.steps.map { step in
      if case .instantiate(let module) = step { return .instantiate(module: module + 1) }
      return step.renumbered { $0 + 1 }
    }
    return whole
  }

  /// Those that are not about what exists only beyond 3.0 or cannot be had by a case.
  private static var limits: [(Limit, WritableKeyPath<Limits, Int>)] {
    [
      (.moduleBytes, \.moduleBytes), (.types, \.types), (.functions, \.functions), (.tables, \.tables),
      (.memories, \.memories), (.globals, \.globals), (.exports, \.exports), (.imports, \.imports),
      (.elementSegments, \.elementSegments), (.dataSegments, \.dataSegments), (.parameters, \.parameters),
      (.results, \.results), (.functionBytes, \.functionBytes), (.locals, \.locals), (.operands, \.operands),
      (.nesting, \.nesting), (.memoryPages, \.memoryPages), (.tableElements, \.tableElements),
      (.stackSlots, \.stackSlots), (.callDepth, \.callDepth), (.codeBytes, \.codeBytes),
      (.hostReentries, \.hostReentries), (.heapBytes, \.heapBytes),
    ]
  }

  private static func values(_ limit: Limit, _ fuzzCase: FuzzCase, _ random: inout RandomNumbers) -> [Int] {
    switch limit {
    case .moduleBytes:
      let most = fuzzCase.modules.map(\.bytes.count).max() ?? 0
      return [0, 8, most - 1, most]
    case .stackSlots: return [1, 8 + random.below(24), 16 + random.below(200)]
    case .codeBytes: return [0, 16 + random.below(64), random.below(2000)]
    case .heapBytes: return [0, 256 + random.below(256), 256 + random.below(8192)]
    case .functionBytes: return [1, 2 + random.below(40), 2 + random.below(400)]
    default: return [0, 1, 2 + random.below(8)]
    }
  }
}
