/// A module with its signed manifest: what is pushed.
public struct SignedModule: Equatable, Sendable {
  public var manifest: [UInt8]
  public var module: [UInt8]

  public init(manifest: [UInt8], module: [UInt8]) {
    self.manifest = manifest
    self.module = module
  }
}

/// A frame of the line in an array.
public struct LineFrame: Equatable, Sendable {
  public var type: FrameType
  public var payload: [UInt8]

  public init(_ type: FrameType, _ payload: [UInt8] = []) {
    self.type = type
    self.payload = payload
  }

  public var bytes: [UInt8] {
    var frame = FrameSender(type, count: payload.count, to: ByteArray())
    for byte in payload { frame.add(byte) }
    return frame.finish().bytes
  }

  /// What an answer says first.
  public var verdict: Refusal? {
    guard type.isReply, payload.count >= PushFrame.verdictBytes, let reason = Reason(rawValue: payload[0]) else { return nil }
    return Refusal(reason, payload.withBytes { $0.u32(1) })
  }
}

private struct ByteArray: ByteLine {
  var bytes: [UInt8] = []
  mutating func send(_ byte: UInt8) { bytes.append(byte) }
}

/// Finds frames in what comes, in arrays.
public struct LineReader {
  private var receiver = FrameReceiver()
  private var buffer: [UInt8]

  /// - Parameter payloadBytes: a frame with more is passed over.
  public init(payloadBytes: Int = PushFrame.payloadBytes) {
    buffer = [UInt8](repeating: 0, count: payloadBytes + Frame.overhead)
  }

  /// Whether bytes are there of a frame that is not whole.
  public var isWaiting: Bool { receiver.isWaiting }

  public mutating func frames(in bytes: [UInt8]) -> [LineFrame] {
    var found: [LineFrame] = []
    for byte in bytes {
      change { receiver, span in receiver.add(byte, to: &span) }
      takeFrames(&found)
    }
    return found
  }

  /// Nothing has come for some time: the frames that begin in what waits.
  public mutating func giveUp() -> [LineFrame] {
    var found: [LineFrame] = []
    while receiver.isWaiting {
      change { receiver, span in receiver.giveUp(&span) }
      takeFrames(&found)
    }
    return found
  }

  private mutating func takeFrames(_ found: inout [LineFrame]) {
    while let event = change({ receiver, span in receiver.next(in: &span) }) {
      guard case .frame(let type, let count) = event else { continue }
      found.append(LineFrame(type, Array(buffer[Frame.headerBytes..<Frame.headerBytes + count])))
    }
  }

  private mutating func change<Result>(_ body: (inout FrameReceiver, inout MutableSpan<UInt8>) -> Result) -> Result {
    var receiver = receiver
    defer { self.receiver = receiver }
    var span = buffer.mutableSpan
    return body(&receiver, &span)
  }
}

/// The sender's side of a transfer: which frame comes next.
public struct Push: Sendable {
  private enum Stage: Sendable { case begin, chunks(Int), finish, done(Refusal) }

  private let signed: SignedModule
  private let chunkBytes: Int
  private var stage = Stage.begin

  /// - Parameter chunkBytes: of the module in a frame: a multiple of 8, at most 504.
  public init(_ signed: SignedModule, chunkBytes: Int = 256) {
    precondition(chunkBytes > 0 && chunkBytes <= 504 && chunkBytes % 8 == 0)
    self.signed = signed
    self.chunkBytes = chunkBytes
  }

  /// The frame to send, and to send again where no answer comes; nil at the end.
  public var frame: LineFrame? {
    switch stage {
    case .begin: return LineFrame(.pushBegin, signed.manifest)
    case .chunks(let offset):
      let end = min(offset + chunkBytes, signed.module.count)
      let place = (0..<4).map { UInt8(truncatingIfNeeded: offset >> ($0 * 8)) }
      return LineFrame(.pushChunk, place + signed.module[offset..<end])
    case .finish: return LineFrame(.pushFinish)
    case .done: return nil
    }
  }

  /// Bytes of the module that the device has.
  public var sent: Int {
    switch stage {
    case .begin: 0
    case .chunks(let offset): offset
    case .finish, .done: signed.module.count
    }
  }

  /// What came of it: the reason `none` where the module has taken over.
  public var outcome: Refusal? {
    if case .done(let verdict) = stage { return verdict }
    return nil
  }

  /// Takes an answer; one to an earlier frame changes nothing.
  public mutating func take(_ answer: LineFrame) {
    guard let verdict = answer.verdict, let frame, answer.type == frame.type.reply else { return }
    let offset = Int(verdict.detail)
    switch (stage, verdict.reason) {
    case (.begin, .none), (.chunks, .none), (.chunks, .outOfOrder), (.finish, .outOfOrder):
      guard offset <= signed.module.count else { return }
      stage = offset == signed.module.count ? .finish : .chunks(offset)
    default: stage = .done(verdict)
    }
  }
}
