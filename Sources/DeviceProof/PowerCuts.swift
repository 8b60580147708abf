import Device
import Fuzzing

/// The power goes at every step of a swap, and after each cut the device starts again: exactly the old or exactly the new
/// module runs, and the swap can be done over.
public struct PowerCuts {
  public struct Report: Sendable {
    /// Cuts, those in the start after a cut too.
    public var cuts = 0
    /// Programs and erases of the swap.
    public var writes = 0
    public var steps = 0
    /// Cuts after which the old module ran, and the new one.
    public var old = 0
    public var new = 0
    public var faults: [String] = []

    public init() {}

    public mutating func add(_ other: Report) {
      cuts += other.cuts
      writes += other.writes
      steps += other.steps
      old += other.old
      new += other.new
      faults += other.faults
    }
  }

  /// How a device was used before, and what comes.
  public struct Scenario: Sendable {
    /// Records that are in the journal's page already, so that it is full at another place of the swap.
    public var records: Int
    public var next: Logic
    public var seed: UInt64

    public init(records: Int, next: Logic, seed: UInt64) {
      self.records = records
      self.next = next
      self.seed = seed
    }
  }

  private let scenario: Scenario
  private let bench: Workbench
  private let old: SignedModule
  private let new: SignedModule
  private static let oldVersion: UInt32 = 1 << 14
  private static let newVersion: UInt32 = 1 << 14 | 1
  private var report = Report()

  private init(_ scenario: Scenario) throws {
    self.scenario = scenario
    // Pages for seven records.
    bench = Workbench(seed: scenario.seed, pageBytes: 256, pages: 20)
    old = try Logic.good.signed(version: PowerCuts.oldVersion, key: bench.key)
    new = try scenario.next.signed(version: PowerCuts.newVersion, key: bench.key)
  }

  /// - Parameter stride: the power goes at every step, or at every so many.
  public static func run(_ scenario: Scenario, stride: Int = 1, nested: Int = 1) throws -> Report {
    var cuts = try PowerCuts(scenario)
    try cuts.run(stride, nested)
    return cuts.report
  }

  /// The device with the old module in force.
  private func prepare() -> Bool {
    guard bench.start(), bench.push(old)?.reason == Reason.none else { return false }
    bench.endProbation()
    // A swap that is refused once it is there leaves one record.
    let bad = try? Logic.startTraps.signed(version: PowerCuts.newVersion, key: bench.key)
    for _ in 0..<scenario.records {
      if let bad { _ = bench.push(bad) }
    }
    return bench.device?.status.version == PowerCuts.oldVersion
  }

  private func swap() {
    _ = bench.push(new)
    bench.endProbation()
    bench.tick()
  }

  private mutating func run(_ stride: Int, _ nested: Int) throws {
    guard prepare() else { return report.faults.append("\(scenario): the device cannot be prepared") }
    bench.stop()
    let before = bench.flash.image
    guard bench.start() else { return report.faults.append("\(scenario): the device does not start") }
    let (firstStep, firstWrite) = (bench.flash.steps, bench.flash.writes)
    swap()
    report.steps = bench.flash.steps - firstStep
    report.writes = bench.flash.writes - firstWrite
    let isGood = scenario.next.fate == .confirmed
    let expected = isGood ? PowerCuts.newVersion : PowerCuts.oldVersion
    if bench.version != expected { report.faults.append("\(scenario): \(bench.version) runs without a cut") }
    // After the last step the swap is done.
    for step in Array(Swift.stride(from: 0, to: report.steps, by: stride)) + [report.steps] {
      bench.stop()
      bench.flash.restore()
      bench.flash.image = before
      _ = bench.start()
      bench.flash.cut = bench.flash.steps + step
      swap()
      bench.stop()
      report.cuts += 1
      if bench.flash.hasPower, step < report.steps { report.faults.append("\(scenario), step \(step): the power did not go") }
      try afterCut(step, nested)
      if report.faults.count > 20 { return }
    }
  }

  /// Starts after a cut; and again with the power going while it starts.
  private mutating func afterCut(_ step: Int, _ nested: Int) throws {
    let torn = bench.flash.image
    bench.flash.restore()
    let begin = bench.flash.steps
    check(step, "")
    let steps = bench.flash.steps - begin
    let started = bench.flash.image
    for second in Swift.stride(from: 0, to: steps, by: nested) {
      bench.stop()
      bench.flash.image = torn
      bench.flash.cut = bench.flash.steps + second
      _ = bench.start()
      bench.stop()
      bench.flash.restore()
      report.cuts += 1
      check(step, ", and at step \(second) of the start")
    }
    if steps > 0 {
      bench.stop()
      bench.flash.image = started
      _ = bench.start()
    }
    // The swap is done over.
    let isNew = bench.device?.status.version == PowerCuts.newVersion
    if scenario.next.fate == .confirmed, !isNew {
      swap()
      if bench.version != PowerCuts.newVersion { report.faults.append("\(scenario), step \(step): it cannot be done over") }
    }
    if bench.flash.misuses > 0 { report.faults.append("\(scenario), step \(step): the flash memory was misused") }
  }

  private mutating func check(_ step: Int, _ place: String) {
    let here = "\(scenario), step \(step)\(place)"
    guard bench.start(), let device = bench.device else { return report.faults.append("\(here): the device does not start") }
    bench.hardware.written = [:]
    bench.tick()
    let status = device.status
    if status.version == PowerCuts.oldVersion, bench.version == PowerCuts.oldVersion {
      report.old += 1
    } else if status.version == PowerCuts.newVersion, bench.version == PowerCuts.newVersion,
      scenario.next.fate == .confirmed
    {
      report.new += 1
    } else {
      report.faults.append("\(here): \(status.version.map(String.init) ?? "nothing") runs and says \(bench.version)")
    }
    if status.probation > 0 { report.faults.append("\(here): a probation goes on") }
  }
}

/// The line breaks off at every byte of a push, and the push begins again on another line.
public enum LineCuts {
  public static func run(seed: UInt64, stride: Int = 1) throws -> PowerCuts.Report {
    var report = PowerCuts.Report()
    let bench = Workbench(seed: seed, pageBytes: 256, pages: 20)
    let first: UInt32 = 1 << 14
    guard bench.start(), bench.push(try Logic.good.signed(version: first, key: bench.key))?.reason == Reason.none else {
      report.faults.append("the device cannot be prepared")
      return report
    }
    bench.endProbation()
    let new = try Logic.successor.signed(version: first + 1, key: bench.key)
    bench.stop()
    let before = bench.flash.image
    let frames = Corruption.frames(of: new)
    let stream = frames.flatMap(\.bytes)
    report.steps = stream.count
    for cut in Swift.stride(from: 0, to: stream.count, by: stride) {
      bench.flash.image = before
      guard bench.start() else { continue }
      bench.tick()
      Corruption.send(frames, upTo: cut, to: bench)
      report.cuts += 1
      if bench.version != first { report.faults.append("byte \(cut): \(bench.version) runs") } else { report.old += 1 }
      // The next sender begins in the middle of what the device waits for.
      for _ in 0..<4 { bench.device?.step() }
      _ = bench.answers()
      let verdict = bench.push(new)
      bench.endProbation()
      bench.tick()
      if verdict?.reason == Reason.none, bench.version == first + 1 { report.new += 1 } else {
        report.faults.append("byte \(cut): the second push was answered with \(verdict.map { "\($0)" } ?? "nothing")")
      }
      if report.faults.count > 20 { break }
    }
    return report
  }
}
