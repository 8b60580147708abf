@_spi(Proof) import Engine
import Opcodes

/// The proof that every handler of the engine runs, and what it leaves on the native stack: nothing.
///
/// Modules that make every handler run are called for so many turns on a thread with a small stack, on both tiers,
/// whose results have to agree. Then they are called again with every handler counted (`Trace`).
public enum HandlerProof {
  public struct Report: Sendable {
    public init() {}

    /// How often each handler ran while it was counted.
    public var counts: [String: UInt64] = [:]
    /// Where the tiers do not agree, or an entry trapped that should not.
    public var disagreements: [String] = []
    public var entries = 0
    public var turns = 0

    /// Handlers that did not run as often as there were turns.
    public var missing: [String] {
      counts.filter { $0.value < UInt64(turns) }.keys.sorted()
    }
  }

  /// Bytes of the native stack.
  public static let stackByteCount = 128 << 10

  /// - Returns: nil where the executable does not tell where the handlers are.
  public static func run(turns: Int) throws -> Report? {
    guard let symbols = HandlerSymbols(), !symbols.addresses.isEmpty else { return nil }
    var report = Report()
    report.turns = turns
    for name in symbols.addresses.keys { report.counts[name] = 0 }
    var result: Result<Report, any Error> = .success(report)
    try withThread(stackByteCount: stackByteCount) {
      do {
        for scenario in Scenario.all { try prove(scenario, symbols, &report) }
        try proveFirstCalls(symbols, &report)
        result = .success(report)
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  /// Handlers that others go on with by name, which a loop does not see either: what the entries say of themselves is
  /// believed, and their results are what shows it.
  private static let calledByName: Set<String> = ["apus_t_call_indirect_checked"]

  private static func prove(_ scenario: Scenario, _ symbols: HandlerSymbols, _ report: inout Report) throws {
    let workshop = try Workshop(scenario)
    let threaded = try workshop.instance(scenario, .threaded)
    let inPlace = try workshop.instance(scenario, .inPlace)
    func compare(_ entry: Scenario.Entry, _ turns: Int) throws {
      let turns = (turns + entry.share - 1) / entry.share
      let a = try workshop.call(threaded[0], entry, turns: turns, fuel: scenario.fuel)
      let b = try workshop.call(inPlace[0], entry, turns: turns, fuel: scenario.fuel)
      var isRight = a == b
      if case .trap = a { isRight = isRight && entry.traps }
      if !isRight { report.disagreements.append("\(scenario.name), \(entry.name): threaded \(a), in place \(b)") }
    }
    // All is translated before anything is counted.
    for entry in scenario.entries { try compare(entry, 1) }
    for entry in scenario.entries { try compare(entry, report.turns) }
    let trace = Trace(workshop, threaded + inPlace, known: Set(symbols.addresses.values))
    for entry in scenario.entries {
      let before = entry.hidden.map { symbols.addresses[$0].map(trace.followedCount) ?? 0 }
      try compare(entry, report.turns)
      for (name, before) in zip(entry.hidden, before) {
        guard let address = symbols.addresses[name] else { continue }
        if LoopDispatch.isUsed && !calledByName.contains(name) {
          // What an entry says of itself is so.
          if trace.followedCount(address) - before < UInt64(report.turns) {
            report.disagreements.append("\(scenario.name), \(entry.name): \(name) does not run in each turn")
          }
        } else {
          report.counts[name, default: 0] += UInt64(report.turns)
        }
      }
    }
    report.add(trace.end(), symbols)
    for (code, count) in trace.prefixed {
      guard !LoopDispatch.isUsed,
        let opcode = Opcode(prefix: Opcode.memoryCopy.prefix, code: UInt32(code)) else { continue }
      let name = "apus_i_" + opcode.identifier
      if symbols.addresses[name] != nil { report.counts[name, default: 0] += count }
    }
    report.entries += scenario.entries.count
  }

  /// A function is translated once, so that a turn takes a function that has never been called.
  private static func proveFirstCalls(_ symbols: HandlerSymbols, _ report: inout Report) throws {
    let count = 1_000
    let scenario = Scenario.firstCalls(count)
    let entry = scenario.entries[0]
    for _ in 0..<(report.turns + count - 1) / count {
      let workshop = try Workshop(scenario)
      let instances = try workshop.instance(scenario, .threaded)
      _ = try workshop.call(instances[0], entry, turns: 0, fuel: .max)
      let trace = Trace(workshop, instances, known: Set(symbols.addresses.values))
      let before = workshop.machine.translatedBytes
      let outcome = try workshop.call(instances[0], entry, turns: 1, fuel: .max)
      report.add(trace.end(), symbols)
      if outcome != .result(1) || workshop.machine.translatedBytes - before < count {
        report.disagreements.append("first calls: \(outcome)")
      }
      if !LoopDispatch.isUsed { report.counts["apus_t_translate", default: 0] += UInt64(count) }
    }
    report.entries += 1
  }
}

extension HandlerProof.Report {
  fileprivate mutating func add(_ seen: [Int: UInt64], _ symbols: HandlerSymbols) {
    for (name, address) in symbols.addresses { counts[name, default: 0] += seen[address] ?? 0 }
  }
}
