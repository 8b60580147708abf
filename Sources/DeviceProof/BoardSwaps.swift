import Boards
import Device
import Fuzzing

/// Swaps without end on an emulated board, good ones and bad ones, and after each of them what has to be so. `Soak` does
/// the same on the host.
public struct BoardSwaps {
  public struct Report: Sendable {
    public var swaps = 0
    public var confirmed = 0
    public var refused = 0
    public var rolledBack = 0
    public var resets = 0
    public var ticks: UInt64 = 0
    /// Seconds of the board's clock.
    public var seconds = 0.0
    /// Microseconds that a tick began too late, and that one took, at most.
    public var longestDelay: UInt32 = 0
    public var longestTick: UInt32 = 0
    public var pauses = Pauses()
    /// Bytes of the arena that each kind of logic had in use, each time.
    public var marks: [Logic: UInt32] = [:]
    public var stackBytes: UInt32 = 0
    /// What was not as it has to be.
    public var faults: [String] = []
  }

  private let device: BoardDevice
  private let key: SigningKey
  private var numbers: RandomNumbers
  private var choices: SwapChoices
  private var report = Report()
  private var version: UInt32 = 1 << 14
  private var running: (logic: Logic, version: UInt32)?
  /// As it was when the board began last.
  private var beginning: BoardDevice.Observation?
  /// Bytes of threaded code that modules get.
  private let codeBytes: UInt32
  private static let version = 1, count = 4

  public static func run(
    _ board: Board, image: String, swaps: Int, seed: UInt64, progress: (Report) -> Void = { _ in }
  ) throws -> Report {
    var proof = try BoardSwaps(board, image: image, seed: seed)
    while proof.report.swaps < swaps, proof.report.faults.count < 20 {
      try proof.swap()
      progress(proof.report)
    }
    try proof.note()
    try proof.device.exit()
    return proof.report
  }

  private init(_ board: Board, image: String, seed: UInt64) throws {
    key = .bench
    numbers = RandomNumbers(seed: seed)
    choices = SwapChoices(seed: seed)
    codeBytes = board.profile.limits.codeBytes == 0 ? 0 : 1024
    device = try BoardDevice(
      board, image: image, keys: [key], clock: .instructions(shift: board.instructionShift))
    // The first word of a push makes a device of the board.
    _ = try device.status()
    beginning = try device.observe()
  }

  private mutating func fault(_ text: String) { report.faults.append("swap \(report.swaps): \(text)") }

  private mutating func swap() throws {
    let logic = choices.next(isFirst: running == nil)
    version += 1
    let codeBytes = codeBytes
    let signed = try logic.signed(version: version, key: key) { draft in
      draft.codeBytes = codeBytes
      // No board has a gigabyte.
      draft.arenaBytes = logic == .overBudget ? 1 << 30 : codeBytes == 0 ? 4608 : 12 << 10
      draft.deadline = 20_000
    }
    let before = try device.observe()
    let answer = try device.push(signed)
    report.swaps += 1
    if answer.reason != (logic.fate == .refused ? logic.reason : Reason.none) {
      fault("\(logic) \(version) was answered with \(answer.words)")
    }
    let status = try settled()
    switch logic.fate {
    case .confirmed:
      running = (logic, version)
      report.confirmed += 1
    case .refused: report.refused += 1
    case .rolledBack:
      report.rolledBack += 1
      let last = try device.records(from: status.sequence).last
      if last?.event != .rolledBack || last?.reason != logic.reason || last?.version != version {
        fault("\(logic) \(version) was taken off for \(last?.words ?? "nothing")")
      }
    }
    try check(logic, status, before)
    if numbers.below(100) == 0 { try reset() }
  }

  /// Waits until no probation is under way, and the module in force has ticked since.
  private func settled() throws -> Status {
    var end: UInt32?
    while true {
      let status = try device.status()
      if status.probation == 0 {
        if let end, status.tick &- end > 1 { return status }
        end = end ?? status.tick
      }
    }
  }

  private mutating func check(_ logic: Logic, _ status: Status, _ before: BoardDevice.Observation) throws {
    guard let running else { return }
    let after = try device.observe()
    if after.channels[BoardSwaps.version] != running.version || status.version != running.version
      || status.floor != running.version
    {
      fault("\(after.channels[BoardSwaps.version]) ticks after \(logic), not \(running.version)")
    }
    let mark = status.arenaBytesInUse
    if let former = report.marks[running.logic], former != mark {
      fault("\(running.logic) has \(mark) bytes in use, not \(former)")
    }
    report.marks[running.logic] = mark
    if after.openHandles > 3 { fault("\(after.openHandles) handles are open") }
    if after.skipped != 0 { fault("\(after.skipped) ticks were skipped") }
    checkClock(after)
    let own = after.channels[BoardSwaps.count] &- before.channels[BoardSwaps.count]
    let all = after.ticks - before.ticks
    // The two good ticks of a loser are not its own; in place of the third one the old module has ticked.
    let expected = logic.fate == .rolledBack ? all - 2 : all
    if logic != .good, own != expected { fault("the module ticked \(own) times of \(expected) around \(logic)") }
  }

  /// As many ticks as the time has room for.
  private mutating func checkClock(_ now: BoardDevice.Observation) {
    guard let beginning else { return }
    let due = Int64((now.nanoseconds - beginning.nanoseconds) / (UInt64(now.interval) * 1000))
    let ticks = Int64(now.ticks - beginning.ticks) + Int64(now.skipped - beginning.skipped)
    if abs(due - ticks) > 1 { fault("\(ticks) ticks in the time of \(due)") }
  }

  /// The board begins anew: the same module runs, from its beginning.
  private mutating func reset() throws {
    guard let running else { return }
    try note()
    try device.reset()
    report.resets += 1
    let status = try settled()
    beginning = try device.observe()
    guard let now = beginning else { return }
    if status.version != running.version || now.channels[BoardSwaps.version] != running.version {
      fault("\(status.version ?? 0) runs after a reset, not \(running.version)")
    }
    if now.channels[BoardSwaps.count] != now.ticks { fault("the module went on with its state after a reset") }
  }

  /// Keeps what a reset forgets.
  private mutating func note() throws {
    let now = try device.observe()
    let pauses = try device.status().pauses
    report.ticks += UInt64(now.ticks)
    report.seconds += Double(now.nanoseconds) / 1e9
    report.longestDelay = max(report.longestDelay, now.longestDelay)
    report.longestTick = max(report.longestTick, now.longestTick)
    report.stackBytes = max(report.stackBytes, try device.stackBytes())
    report.pauses.add(pauses)
  }
}
