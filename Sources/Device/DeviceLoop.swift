/// Ticks a device at a steady pace, and in between listens to its line and looks at a file.
public final class DeviceLoop {
  private let device: HostedDevice
  private let interval: UInt32
  private let listener: LineSocket?
  private var client: LineSocket?
  /// Says what is to be pushed, where that has changed since it was asked last.
  private let watch: (() -> SignedModule?)?
  private let report: (String) -> Void
  /// A push from the file, and what came in answer to it.
  private var push: Push?
  private var reader = LineReader()
  private var isSent = false
  private var sequence: UInt32
  /// Ticks that began later than an interval after their time.
  public private(set) var lateTicks = 0

  /// - Parameters:
  ///   - interval: milliseconds from tick to tick.
  ///   - report: gets a line for what happens.
  public init(
    _ device: HostedDevice, interval: UInt32, listener: LineSocket?, watch: (() -> SignedModule?)?,
    report: @escaping (String) -> Void
  ) {
    self.device = device
    self.interval = interval
    self.listener = listener
    self.watch = watch
    self.report = report
    sequence = device.lastRecord.sequence
  }

  /// - Parameter ticks: after how many to end; nil for never.
  public func run(ticks: Int?) {
    var done = 0
    run {
      defer { done += 1 }
      return ticks.map { done < $0 } ?? true
    }
  }

  /// - Parameter goesOn: is asked before each tick.
  public func run(while goesOn: () -> Bool) {
    var next = RoomBoard.microseconds
    while goesOn() {
      while true {
        let now = RoomBoard.microseconds
        if now >= next { break }
        between(for: next - now)
      }
      let now = RoomBoard.microseconds
      if now - next > UInt64(interval) * 1000 {
        lateTicks += 1
        next = now
      }
      device.tick(milliseconds: interval)
      note()
      next += UInt64(interval) * 1000
      if push == nil, let signed = watch?() { push = Push(signed) }
    }
  }

  /// A piece of work, or a wait.
  private func between(for microseconds: UInt64) {
    device.step()
    note()
    if push != nil {
      pushOn()
    } else {
      answer()
    }
    let transfer = device.status.transfer
    let isBusy = push != nil || (transfer != .none && transfer != .receiving)
    let time = isBusy ? 0 : min(20, Int32(clamping: (microseconds + 999) / 1000))
    LineSocket.wait([listener, client].compactMap { $0 }, milliseconds: time)
    if push == nil { listen() }
  }

  /// The next frame of the file's push, or its answer.
  private func pushOn() {
    for answer in reader.frames(in: device.takeAnswers()) {
      push?.take(answer)
      isSent = false
    }
    if let frame = push?.frame {
      if !isSent { device.receive(frame.bytes) }
      isSent = true
    } else {
      if let verdict = push?.outcome, verdict.reason != .none { report("push refused: \(verdict.words)") }
      push = nil
    }
  }

  private func answer() {
    let answers = device.takeAnswers()
    if !answers.isEmpty, client?.send(answers) == false { client = nil }
  }

  /// A new client takes the place of the one before.
  private func listen() {
    if let new = listener?.accepted() { client = new }
    guard let client else { return }
    guard let bytes = client.received() else {
      self.client = nil
      return
    }
    device.receive(bytes)
    answer()
  }

  /// Reports what has come into the journal.
  private func note() {
    let record = device.lastRecord
    guard record.sequence != sequence else { return }
    sequence = record.sequence
    report(record.words)
  }
}
