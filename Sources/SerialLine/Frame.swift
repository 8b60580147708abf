/// What travels over a board's serial line, both ways: frames, each with its type, its length and a checksum.
///
///     0xA5 | type:8 | length:16 | payload | checksum:32
///
/// Numbers are little-endian. The checksum is the CRC-32 of IEEE 802.3 over type, length and payload. The host asks, the
/// board answers; only `output` and `pushEvent` come without being asked for.
public enum Frame {
  public static var start: UInt8 { 0xA5 }
  /// Bytes before the payload, and after it.
  public static var headerBytes: Int { 4 }
  public static var trailerBytes: Int { 4 }
  /// Bytes around the payload.
  public static var overhead: Int { headerBytes + trailerBytes }
}

/// What a frame says. The upper four bits are the family: 0 the board itself, 1 a script's commands, 4 a device's push.
public struct FrameType: Equatable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public var family: UInt8 { rawValue >> 4 }

  // The board itself.
  /// Who is there? Answered by `ready`.
  public static var hello: FrameType { FrameType(rawValue: 0x01) }
  /// Most bytes of a payload:32, bytes of memory:32, bytes of the slot:32, bytes of the stack ever used:32, name.
  public static var ready: FrameType { FrameType(rawValue: 0x02) }
  /// Runs the module in the slot; the tier:8 (0 as the profile says, 1 in place), then the program's arguments, a zero
  /// byte after each. Answered by `ended`, after `output`.
  public static var run: FrameType { FrameType(rawValue: 0x03) }
  /// How it ended:8 (see `Ending`), a number:32, bytes of the arena:32, nanoseconds:64.
  public static var ended: FrameType { FrameType(rawValue: 0x04) }
  /// The stream:8, and what a program wrote to it.
  public static var output: FrameType { FrameType(rawValue: 0x05) }
  /// Ends the emulation with the status:8. There is no answer.
  public static var exit: FrameType { FrameType(rawValue: 0x06) }
  /// Starts the board again from its reset. There is no answer.
  public static var reset: FrameType { FrameType(rawValue: 0x07) }
  /// How is the device? Answered by `observed`.
  public static var observe: FrameType { FrameType(rawValue: 0x08) }
  /// Nanoseconds since the start:64; of the ticks, the interval in microseconds:32, how many there were:32, how many were
  /// skipped:32, the longest delay:32 and the longest tick:32 in microseconds, the deadlines missed after a probation:32;
  /// handles in use:32; what was written to each channel last:32.
  public static var observed: FrameType { FrameType(rawValue: 0x09) }
  /// The last frame was of no known type, too long, or damaged.
  public static var refused: FrameType { FrameType(rawValue: 0x0F) }

  // A script's commands. Each is answered by `answer`: the outcome:8 (see `ScriptOutcome`), then what it says there.
  /// Begins a script, with nothing of others left over. Pages of 64 KiB that a memory may have:32, the tier:8.
  public static var scriptBegin: FrameType { FrameType(rawValue: 0x10) }
  /// A part of a module: bytes in all:32, offset of the part:32, the part.
  public static var scriptBytes: FrameType { FrameType(rawValue: 0x11) }
  /// Loads the module that was sent. Features:32. Answer: its number:16.
  public static var scriptLoad: FrameType { FrameType(rawValue: 0x12) }
  /// Makes an instance of module:16. Answer: its number:16.
  public static var scriptInstantiate: FrameType { FrameType(rawValue: 0x13) }
  /// Lets modules import from instance:16, or from none (0xFFFF), by the name that follows.
  public static var scriptRegister: FrameType { FrameType(rawValue: 0x14) }
  /// Calls: instance:16, bytes of the name:16, name, then for each argument its type:8 and slots:64 (two of a vector).
  /// Answer: 1 where a tier ran that was not asked for:8, then results like arguments.
  public static var scriptInvoke: FrameType { FrameType(rawValue: 0x15) }
  /// Reads a global: instance:16, bytes of the name:16, name. Answer: 0:8, then its value like a result.
  public static var scriptGet: FrameType { FrameType(rawValue: 0x16) }
  public static var answer: FrameType { FrameType(rawValue: 0x1F) }

  // A device's push. Each is answered by its `reply`, with the same type and bit 7 set, whose payload begins with a
  // reason:8 and its detail:32, where nothing else is said.
  /// What does it run? The reply is a `Status` of `Supervisor`.
  public static var pushStatus: FrameType { FrameType(rawValue: 0x40) }
  /// A manifest. The reply comes when the slot is erased; its detail is the offset to send from.
  public static var pushBegin: FrameType { FrameType(rawValue: 0x41) }
  /// An offset:32, a multiple of 8, and bytes, a multiple of 8 but for the last. The detail is the offset to go on from.
  public static var pushChunk: FrameType { FrameType(rawValue: 0x42) }
  /// All is sent. The reply comes when the module has taken over, or was refused.
  public static var pushFinish: FrameType { FrameType(rawValue: 0x43) }
  /// A sequence number:32. After the detail, which is the last sequence number of the journal, the reply has records from
  /// that number on, as many as it has room for.
  public static var pushLog: FrameType { FrameType(rawValue: 0x44) }
  /// Gives a transfer up.
  public static var pushAbort: FrameType { FrameType(rawValue: 0x45) }
  /// Comes without being asked for: a record of the journal, as soon as it is there.
  public static var pushEvent: FrameType { FrameType(rawValue: 0x4F) }

  /// What answers a frame of a push.
  public var reply: FrameType { FrameType(rawValue: rawValue | 0x80) }
  public var isReply: Bool { rawValue & 0x80 != 0 }
}

/// Sizes in frames of a push.
public enum PushFrame {
  /// The most bytes of a payload; a board whose frames are shorter takes no push.
  public static var payloadBytes: Int { 512 }
  /// The beginning of a reply's payload: a reason and its detail.
  public static var verdictBytes: Int { 5 }
}

/// How a program that a board ran came to its end, with the number that follows in the frame.
public enum Ending: UInt8, Sendable {
  /// The program's exit code.
  case exited
  /// The trap's raw value.
  case trapped
  /// The module was refused: the reason's raw value.
  case refused
  /// It was not made an instance: 0 unknown import, 1 incompatible import, 2 unsupported feature, 3 limit; the import's
  /// index, the feature's or the limit's raw value in the upper bits, from bit 8 on.
  case notInstantiated
  /// The slot holds no module.
  case empty
}

/// What came of a script's command.
public enum ScriptOutcome: UInt8, Sendable {
  case done
  /// Reason:8, offset:32.
  case malformed, invalid
  /// Feature:8.
  case unsupported
  /// Limit:8.
  case limit
  /// Trap:8.
  case trap
  /// 0 unknown or 1 incompatible:8, the name of the module that the import was to come from.
  case unlinkable
  /// There is no such module, instance or export, or its type is another.
  case misuse
}
