/// The other end of a device's line: pushes modules, asks for the status and the log.
public struct LineClient: ~Copyable {
  private let socket: LineSocket
  private var reader = LineReader()
  /// How long an answer may take before the frame is sent again, in milliseconds, and how often it is sent.
  private static let patience: Int32 = 2000
  private static let attempts = 5

  public init(connectingTo address: LineAddress) throws(LineError) {
    socket = try LineSocket.connected(to: address)
  }

  /// Sends a frame until it is answered.
  private mutating func ask(_ frame: LineFrame) throws(LineError) -> LineFrame {
    for _ in 0..<LineClient.attempts {
      guard socket.send(frame.bytes) else { throw LineError("the device does not take what is sent") }
      let end = RoomBoard.microseconds + UInt64(LineClient.patience) * 1000
      while true {
        let now = RoomBoard.microseconds
        guard now < end, LineSocket.wait([socket], milliseconds: Int32((end - now) / 1000) + 1) else { break }
        guard let bytes = socket.received() else { throw LineError("the device has hung up") }
        for answer in reader.frames(in: bytes) where answer.type == frame.type.reply { return answer }
      }
    }
    throw LineError("the device does not answer")
  }

  /// - Parameter progress: gets the bytes that the device has, and all.
  /// - Returns: the reason `none` where the module has taken over.
  public mutating func push(_ signed: SignedModule, progress: (Int, Int) -> Void) throws(LineError) -> Refusal {
    var push = Push(signed)
    while let frame = push.frame {
      push.take(try ask(frame))
      progress(push.sent, signed.module.count)
    }
    return push.outcome ?? Refusal(.none)
  }

  public mutating func status() throws(LineError) -> Status {
    let answer = try ask(LineFrame(.pushStatus))
    guard let status = answer.payload.withBytes({ Status(parsing: $0) }) else { throw LineError("the answer is no status") }
    return status
  }

  /// The records that the device still has, from the oldest one.
  public mutating func records() throws(LineError) -> [Record] {
    var records: [Record] = []
    while true {
      let next = records.last.map { $0.sequence &+ 1 } ?? 0
      let answer = try ask(LineFrame(.pushLog, (0..<4).map { UInt8(truncatingIfNeeded: next >> ($0 * 8)) }))
      guard answer.verdict?.reason == Reason.none else { throw LineError("the device refuses") }
      let found = answer.payload.withBytes { bytes in
        stride(from: PushFrame.verdictBytes, through: bytes.count - Record.byteCount, by: Record.byteCount).compactMap {
          Record(parsing: bytes.part($0, Record.byteCount))
        }
      }
      if found.isEmpty { return records }
      records += found
    }
  }
}
