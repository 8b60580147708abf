import Foundation
import SerialLine

/// A board that runs its firmware in the emulator, and the host's end of its serial line. One thread at a time. The
/// emulation ends with the object, and with the process, however that ends.
public final class Emulator {
  private let process: EmulatorProcess
  private var receiver = FrameReceiver()
  private var frame = [UInt8](repeating: 0, count: 0xFFFF + Frame.overhead)
  /// Bytes that came and have not been looked at.
  private var pending = ArraySlice<UInt8>()
  private var files: [URL] = []
  /// Seconds that an answer may take. Then the emulation is ended, and what was asked for fails.
  public var timeout = 30.0
  /// Takes what programs write: the stream, and the bytes.
  public var output: (UInt8, [UInt8]) -> Void = { _, _ in }

  public struct Answer: Equatable {
    public var type: FrameType
    public var payload: [UInt8]

    /// Of a board that says who it is: the most bytes of the stack that were ever in use.
    public var stackBytes: Int {
      type == .ready && payload.count >= 16 ? payload[12..<16].reversed().reduce(0) { $0 << 8 | Int($1) } : 0
    }
  }

  /// What the board's clock goes by.
  public enum Clock: Sendable {
    /// The host's time.
    case real
    /// The instructions that were executed, 2^shift nanoseconds each, whatever time they take.
    case instructions(shift: Int)
  }

  /// What a programmer has put into the flash, besides the firmware.
  public struct Flash: Sendable {
    /// In the slot.
    public var module: [UInt8]?
    /// Beside it: what `apus compile` has made of it.
    public var companion: [UInt8]
    /// The public keys that a device trusts, 32 bytes each.
    public var keys: [[UInt8]]

    public init(module: [UInt8]? = nil, companion: [UInt8] = [], keys: [[UInt8]] = []) {
      self.module = module
      self.companion = companion
      self.keys = keys
    }
  }

  /// - Parameter image: the firmware.
  public init(_ board: Board, image: String, flash: Flash = Flash(), clock: Clock = .real) throws {
    guard let path = Command.path(of: board.emulator) else {
      throw BoardError("\(board.name) needs more tools: apt-get install \(board.missingTools.joined(separator: " "))")
    }
    var arguments = ["-M", board.machine, "-display", "none", "-monitor", "none", "-serial", "stdio", "-kernel", image]
    switch board.architecture {
    case .arm: arguments += ["-semihosting-config", "enable=on,target=native"]
    case .riscv: arguments += ["-bios", "none"]
    }
    for (bytes, region) in try Emulator.contents(of: flash, board) {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("apus-flash-\(UUID().uuidString)")
      try Data(bytes).write(to: file)
      files.append(file)
      arguments += ["-device", "loader,file=\(file.path),addr=\(region.lowerBound),force-raw=on"]
    }
    if case .instructions(let shift) = clock { arguments += ["-icount", "shift=\(shift),sleep=off"] }
    process = try EmulatorProcess([path] + arguments)
  }

  /// Another command in the emulator's place.
  init(command: [String]) throws { process = try EmulatorProcess(command) }

  private static func contents(of flash: Flash, _ board: Board) throws -> [([UInt8], Range<Int>)] {
    var contents: [([UInt8], Range<Int>)] = []
    if let module = flash.module {
      let slot = SlotImage.bytes(of: module, companion: flash.companion)
      guard slot.count <= board.slot.count else { throw BoardError("\(module.count) bytes do not fit the slot") }
      contents.append((slot, board.slot))
    }
    if !flash.keys.isEmpty { contents.append((SlotImage.bytes(ofKeys: flash.keys), board.keys)) }
    return contents
  }

  deinit {
    process.end()
    for file in files { try? FileManager.default.removeItem(at: file) }
  }

  /// Sends a frame.
  public func send(_ type: FrameType, _ payload: [UInt8] = []) throws {
    try process.send(Emulator.frame(type, payload), within: timeout)
  }

  static func frame(_ type: FrameType, _ payload: [UInt8]) -> [UInt8] {
    var frame = FrameSender(type, count: payload.count, to: Bytes())
    for byte in payload { frame.add(byte) }
    return frame.finish().bytes
  }

  /// Waits for the next frame that is no output.
  public func receive() throws -> Answer {
    if let answer = try receive(within: timeout) { return answer }
    process.end()
    throw BoardError("the board has not answered for \(Int(timeout)) seconds")
  }

  /// The next frame that is no output; nil where nothing has come for so many seconds.
  public func receive(within seconds: Double) throws -> Answer? {
    while true {
      while let event = nextEvent() {
        guard case .frame(let type, let count) = event else { throw BoardError("a damaged frame came from the board") }
        let payload = Array(frame[Frame.headerBytes..<Frame.headerBytes + count])
        guard type == .output, let stream = payload.first else { return Answer(type: type, payload: payload) }
        output(stream, Array(payload.dropFirst()))
      }
      guard let bytes = try process.receive(within: seconds) else { return nil }
      pending = bytes[...]
    }
  }

  /// What the bytes that came amount to; nil where more are needed.
  private func nextEvent() -> FrameReceiver.Event? {
    var span = frame.mutableSpan
    while true {
      if let event = receiver.next(in: &span) { return event }
      guard let byte = pending.popFirst() else { return nil }
      receiver.add(byte, to: &span)
    }
  }

  /// Waits for a board that has just been started or reset: what is sent before its line is switched on is lost. More
  /// than one `ready` may come of it; `ask` passes over those that come later.
  /// - Returns: the first of them.
  @discardableResult
  public func greet() throws -> Answer {
    var (waited, patience) = (0.0, 0.05)
    while waited < timeout {
      try send(.hello)
      while let answer = try receive(within: patience) {
        if answer.type == .ready { return answer }
      }
      waited += patience
      patience = min(1, 2 * patience)
    }
    process.end()
    throw BoardError("the board does not come up")
  }

  /// Sends a frame, and waits for its answer.
  public func ask(_ type: FrameType, _ payload: [UInt8] = []) throws -> Answer {
    try send(type, payload)
    while true {
      let answer = try receive()
      if answer.type != .ready || type == .hello { return answer }
    }
  }

  /// Ends the emulation with a status, which the emulator's process then has.
  public func exit(_ status: UInt8) throws -> Int32 {
    try send(.exit, [status])
    return try process.status(within: timeout)
  }
}

private struct Bytes: ByteLine {
  var bytes: [UInt8] = []
  mutating func send(_ byte: UInt8) { bytes.append(byte) }
}
