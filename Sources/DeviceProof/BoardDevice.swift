import Boards
import Device

/// A board in the emulator as a device, and a sender at the other end of its line.
public final class BoardDevice {
  private let emulator: Emulator
  /// Seconds that the board may take for anything.
  private static let patience = 60.0

  /// What `FrameType.observed` says.
  public struct Observation: Equatable, Sendable {
    public var nanoseconds: UInt64
    /// Microseconds from tick to tick.
    public var interval: UInt32
    public var ticks: UInt32
    /// Ticks that never were, since the board was busy for an interval or more.
    public var skipped: UInt32
    /// Microseconds that a tick began too late, and that one took, at most.
    public var longestDelay: UInt32
    public var longestTick: UInt32
    public var missedDeadlines: UInt32
    public var openHandles: UInt32
    /// What was written to each channel last.
    public var channels: [UInt32]
  }

  /// - Parameter image: the board's firmware.
  public init(_ board: Board, image: String, keys: [SigningKey], clock: Emulator.Clock) throws {
    emulator = try Emulator(board, image: image, flash: Emulator.Flash(keys: keys.map(\.publicBytes)), clock: clock)
    emulator.timeout = BoardDevice.patience
    try emulator.greet()
  }

  /// Asks, and waits for the answer; events of the journal that come meanwhile, and what is left of a reset, are passed over.
  private func ask(_ type: FrameType, _ payload: [UInt8] = [], answer: FrameType) throws -> [UInt8] {
    try emulator.send(type, payload)
    while true {
      let found = try emulator.receive()
      if found.type == answer { return found.payload }
      guard found.type == .pushEvent || found.type == .ready else {
        throw BoardError("the board answered frame \(type.rawValue) with one of type \(found.type.rawValue)")
      }
    }
  }

  public func status() throws -> Status {
    let answer = try ask(.pushStatus, answer: FrameType.pushStatus.reply)
    guard let status = answer.withBytes({ Status(parsing: $0) }) else { throw BoardError("the answer is no status") }
    return status
  }

  public func observe() throws -> Observation {
    let answer = try ask(.observe, answer: .observed)
    guard answer.count >= 36, answer.count % 4 == 0 else { throw BoardError("the answer is no observation") }
    return answer.withBytes { bytes in
      Observation(
        nanoseconds: UInt64(bytes.u32(0)) | UInt64(bytes.u32(4)) << 32, interval: bytes.u32(8), ticks: bytes.u32(12),
        skipped: bytes.u32(16), longestDelay: bytes.u32(20), longestTick: bytes.u32(24), missedDeadlines: bytes.u32(28),
        openHandles: bytes.u32(32), channels: stride(from: 36, to: bytes.count, by: 4).map { bytes.u32($0) })
    }
  }

  /// The most bytes of the stack that were ever in use.
  public func stackBytes() throws -> UInt32 {
    let answer = try ask(.hello, answer: .ready)
    guard answer.count >= 16 else { throw BoardError("the board does not say who it is") }
    return answer.withBytes { $0.u32(12) }
  }

  /// The journal's records from a sequence number on, as many as a frame has room for.
  public func records(from sequence: UInt32) throws -> [Record] {
    let place = (0..<4).map { UInt8(truncatingIfNeeded: sequence >> ($0 * 8)) }
    let answer = try ask(.pushLog, place, answer: FrameType.pushLog.reply)
    return answer.withBytes { bytes in
      stride(from: PushFrame.verdictBytes, through: bytes.count - Record.byteCount, by: Record.byteCount).compactMap {
        Record(parsing: bytes.part($0, Record.byteCount))
      }
    }
  }

  /// Pushes a module.
  /// - Returns: what the device answered in the end.
  public func push(_ signed: SignedModule) throws -> Refusal {
    var push = Push(signed)
    while let frame = push.frame {
      push.take(LineFrame(frame.type.reply, try ask(frame.type, frame.payload, answer: frame.type.reply)))
    }
    return push.outcome ?? Refusal(.none)
  }

  /// The board begins again from its reset. It is there again when this returns.
  public func reset() throws {
    try emulator.send(.reset)
    try emulator.greet()
  }

  public func exit() throws { _ = try emulator.exit(0) }
}
