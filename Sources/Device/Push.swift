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
  public var type: UInt8
  public var payload: [UInt8]

  public init(_ type: FrameType, _ payload: [UInt8] = []) {
    self.type = type.rawValue
    self.payload = payload
  }

  init(type: UInt8, payload: [UInt8]) {
    self.type = type
    self.payload = payload
  }

  public var bytes: [UInt8] {
    let writer = FrameWriter(type) { buffer in payload.withBytes { buffer.append($0) } }
    return writer.withBytes { Array($0) }
  }

  /// What an answer says first.
  public var verdict: Refusal? {
    guard type & Frame.answer != 0, payload.count >= Frame.verdictBytes, let reason = Reason(rawValue: payload[0]) else {
      return nil
    }
    return Refusal(reason, payload.withBytes { $0.u32(1) })
  }
}

/// Finds frames in what comes, in arrays.
public struct LineReader: ~Copyable {
  private var reader = FrameReader()

  public init() {}

  public mutating func frames(in bytes: [UInt8]) -> [LineFrame] {
    var found: [LineFrame] = []
    var payload = ByteBuffer<512>()
    for byte in bytes {
      reader.add(byte)
      while let type = reader.next(&payload) {
        found.append(LineFrame(type: type, payload: payload.withBytes { Array($0) }))
      }
    }
    return found
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
    case .begin: return LineFrame(.begin, signed.manifest)
    case .chunks(let offset):
      let end = min(offset + chunkBytes, signed.module.count)
      let place = (0..<4).map { UInt8(truncatingIfNeeded: offset >> ($0 * 8)) }
      return LineFrame(.chunk, place + signed.module[offset..<end])
    case .finish: return LineFrame(.finish)
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
    guard let verdict = answer.verdict, let frame, answer.type == frame.type | Frame.answer else { return }
    let offset = Int(verdict.detail)
    switch (stage, verdict.reason) {
    case (.begin, .none), (.chunks, .none), (.chunks, .outOfOrder), (.finish, .outOfOrder):
      guard offset <= signed.module.count else { return }
      stage = offset == signed.module.count ? .finish : .chunks(offset)
    default: stage = .done(verdict)
    }
  }
}
