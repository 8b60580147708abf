import Device
import Fuzzing

/// What comes next in a soak: the first one is good; then as many good as bad ones.
struct SwapChoices {
  private var numbers: RandomNumbers

  init(seed: UInt64) { numbers = RandomNumbers(seed: seed) }

  mutating func next(isFirst: Bool) -> Logic {
    if isFirst { return .good }
    if numbers.below(2) == 0 { return numbers.below(3) == 0 ? .good : .successor }
    return Logic.allCases[numbers.below(Logic.allCases.count)]
  }
}

/// Swaps without end, good ones and bad ones, and after each of them what has to be so.
public struct Soak {
  public struct Report: Sendable {
    public var swaps = 0
    public var ticks = 0
    public var confirmed = 0
    public var refused = 0
    public var rolledBack = 0
    public var restarts = 0
    public var longestPause: UInt64 = 0
    public var pauses = Pauses()
    /// What was not as it has to be.
    public var faults: [String] = []
  }

  private let bench: Workbench
  private var numbers: RandomNumbers
  private var choices: SwapChoices
  private var report = Report()
  private var version: UInt32 = 1
  /// What runs, and the ticks that it counts.
  private var running: (logic: Logic, version: UInt32)?
  /// Bytes of the arena that each kind of logic has in use.
  private var marks: [Logic: UInt32] = [:]
  /// Version numbers take three bytes in the module, so that its marks are the same.
  private static let firstVersion: UInt32 = 1 << 14

  public init(seed: UInt64, tier: Tier = .automatic) {
    bench = Workbench(seed: seed, tier: tier, verifier: .core)
    numbers = RandomNumbers(seed: seed)
    choices = SwapChoices(seed: seed)
  }

  public static func run(
    swaps: Int, seed: UInt64, tier: Tier = .automatic, progress: (Report) -> Void = { _ in }
  ) throws -> Report {
    var soak = Soak(seed: seed, tier: tier)
    guard soak.bench.start() else {
      soak.fault("the device does not start")
      return soak.report
    }
    while soak.report.swaps < swaps, soak.report.faults.count < 20 {
      try soak.swap()
      if soak.report.swaps % 1000 == 0 { progress(soak.report) }
    }
    soak.finish()
    return soak.report
  }

  private mutating func fault(_ text: String) { report.faults.append("swap \(report.swaps): \(text)") }

  private mutating func swap() throws {
    let logic = choices.next(isFirst: running == nil)
    version += 1
    let number = Soak.firstVersion + version
    let signed = try logic.signed(version: number, key: bench.key)
    let before = bench.count
    let ticks = bench.ticks
    let answer = bench.push(signed)
    report.swaps += 1
    let isLetIn = logic.fate != .refused
    if answer?.reason != (isLetIn ? Reason.none : logic.reason) {
      fault("\(logic) \(number) was answered with \(answer.map { "\($0)" } ?? "nothing")")
    }
    bench.endProbation()
    bench.tick()
    switch logic.fate {
    case .confirmed:
      running = (logic, number)
      report.confirmed += 1
    case .refused: report.refused += 1
    case .rolledBack:
      report.rolledBack += 1
      if bench.device?.lastRecord.event != .rolledBack || bench.device?.lastRecord.reason != logic.reason {
        fault("\(logic) was taken off for \(bench.device.map { "\($0.lastRecord)" } ?? "nothing")")
      }
    }
    check(logic, countBefore: before, ticksBefore: ticks)
    if numbers.below(1000) == 0 { restart() }
  }

  private mutating func check(_ logic: Logic, countBefore: Int32, ticksBefore: Int) {
    guard let device = bench.device, let running else { return }
    let status = device.status
    if bench.version != running.version || status.version != running.version || status.floor != running.version {
      fault("\(bench.version) runs after \(logic), not \(running.version)")
    }
    let mark = status.arenaBytesInUse
    if let former = marks[running.logic], former != mark { fault("\(running.logic) has \(mark) bytes in use, not \(former)") }
    marks[running.logic] = mark
    if device.openHandles > 3 { fault("\(device.openHandles) handles are open") }
    if bench.flash.misuses > 0 { fault("the flash memory was misused") }
    if logic == .refusesState || logic.fate == .rolledBack || logic.fate == .refused {
      // Nothing but ticks of its own has come to the old one; those of the loser are not among them.
      let own = Int(bench.count - countBefore)
      let all = bench.ticks - ticksBefore
      let lost = logic.fate == .rolledBack ? 2 : 0
      if own != all - lost { fault("the old module ticked \(own) times of \(all) around \(logic)") }
    }
    if logic == .successor, Int(bench.count - countBefore) != bench.ticks - ticksBefore {
      fault("the state is not what was handed over")
    }
  }

  /// Off and on again: the same module runs, from its beginning.
  private mutating func restart() {
    guard let running else { return }
    report.restarts += 1
    note()
    guard bench.start() else { return fault("the device does not start") }
    bench.tick()
    if bench.version != running.version || bench.count != 1 { fault("\(bench.version) runs after a restart") }
  }

  /// Keeps the longest pauses.
  private mutating func note() {
    guard let device = bench.device else { return }
    report.pauses.add(device.status.pauses)
  }

  private mutating func finish() {
    note()
    report.ticks = bench.ticks
    report.longestPause = bench.longestPause
  }
}
