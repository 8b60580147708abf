import Engine

/// The proof that every handler of the engine runs, and what it leaves on the native stack: nothing.
///
/// Modules that make every handler run are called for so many turns on a thread with a small stack, on both tiers,
/// whose results have to agree. Then they are called again with every handler counted (`Trace`).
public enum HandlerProof {
  public struct Report: Sendable {
    /// How often each handler ran while it was counted.
    public var counts: [String: UInt64] = [:]
    /// Where the tiers do not agree, or an entry trapped that should not.
    public var disagreements: [String] = []
    public var entries = 0
    public var turns = 0

    /// Handlers that did not run as often as there were turns.
    public var missing: [String] {
      counts.filter { $0.value < UInt64(turns) && !HandlerProof.exempt.contains($0.key) }.keys.sorted()
    }
  }

  /// Bytes of the native stack.
  public static let stackByteCount = 128 << 10

  /// Handlers that stop a run, which the debug and the release build count otherwise.
  static let exempt: Set<String> = []

  /// - Returns: nil where the executable does not tell where the handlers are.
  public static func run(turns: Int) throws -> Report? {
    guard let symbols = HandlerSymbols() else { return nil }
    var report = Report()
    report.turns = turns
    for name in symbols.addresses.keys { report.counts[name] = 0 }
    var result: Result<Report, any Error> = .success(report)
    try withThread(stackByteCount: stackByteCount) {
      do {
        for scenario in Scenario.all { try prove(scenario, symbols, &report) }
        result = .success(report)
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private static func prove(_ scenario: Scenario, _ symbols: HandlerSymbols, _ report: inout Report) throws {
    let workshop = try Workshop(scenario)
    let threaded = try workshop.instance(scenario, .threaded)
    let inPlace = try workshop.instance(scenario, .inPlace)
    func compare(_ turns: Int) throws {
      for entry in scenario.entries {
        let a = try workshop.call(threaded[0], entry, turns: turns, fuel: scenario.fuel)
        let b = try workshop.call(inPlace[0], entry, turns: turns, fuel: scenario.fuel)
        if a != b { report.disagreements.append("\(scenario.name), \(entry.name): threaded \(a), in place \(b)") }
      }
    }
    // All is translated before anything is counted.
    try compare(1)
    try compare(report.turns)
    let trace = Trace(workshop.machine, threaded + inPlace, known: Set(symbols.names.keys))
    try compare(report.turns)
    for (address, count) in trace.end() {
      if let name = symbols.names[address] { report.counts[name, default: 0] += count }
    }
    report.entries += scenario.entries.count
    for entry in scenario.entries {
      for name in entry.hidden { report.counts[name, default: 0] += UInt64(report.turns) }
    }
  }
}
