/// The longest that each kind of work between two ticks has taken, in microseconds. Nothing else comes between ticks.
public struct Pauses: Sendable {
  /// Taking a frame: programming a chunk; for `begin` the beginning of the check of the signature.
  public var frame: UInt32 = 0
  /// Erasing a page.
  public var erase: UInt32 = 0
  /// One step of hashing; at its end the beginning of the second check of the signature.
  public var digest: UInt32 = 0
  /// One step of the check of a signature.
  public var signature: UInt32 = 0
  /// Validating the new module beside the old one, and its start function.
  public var load: UInt32 = 0
  /// The switch itself: `save`, `restore`, the commit record.
  public var switchOver: UInt32 = 0
  /// Going back: the journal's record; the old module has not gone away.
  public var rollBack: UInt32 = 0

  public init() {}

  /// The longest of all.
  public var longest: UInt32 {
    max(max(max(frame, erase), max(digest, signature)), max(load, max(switchOver, rollBack)))
  }

  /// Keeps the longer ones of both.
  public mutating func add(_ other: Pauses) {
    frame = max(frame, other.frame)
    erase = max(erase, other.erase)
    digest = max(digest, other.digest)
    signature = max(signature, other.signature)
    load = max(load, other.load)
    switchOver = max(switchOver, other.switchOver)
    rollBack = max(rollBack, other.rollBack)
  }
}

/// What a device says of itself.
public struct Status: Sendable {
  public enum Transfer: UInt8, Sendable { case none = 0, erasing, receiving, verifying, activating, authenticating, reauthenticating }

  /// What runs; nil where nothing does.
  public var version: UInt32?
  public var slot: SlotName?
  /// Ticks of probation that are left; 0 where it is over.
  public var probation: UInt32 = 0
  /// The version that passed its probation last.
  public var floor: UInt32 = 0
  /// Ticks since the device started.
  public var tick: UInt32 = 0
  public var transfer = Transfer.none
  public var received: UInt32 = 0
  public var total: UInt32 = 0
  /// Bytes of a slot, and of one half of the arena.
  public var slotBytes: UInt32 = 0
  public var halfBytes: UInt32 = 0
  /// Bytes of the active machine's arena in use.
  public var arenaBytesInUse: UInt32 = 0
  /// The last record's sequence number.
  public var sequence: UInt32 = 0
  public var pauses = Pauses()
  /// The name of the module, with zeros after it.
  public var name = InlineArray<16, UInt8>(repeating: 0)

  public static var byteCount: Int { 17 * 4 + 4 + 16 }

  public init() {}

  /// `byteCount` bytes.
  func write<Line: ByteLine>(to frame: inout FrameSender<Line>) {
    frame.add(UInt8(version == nil ? 0 : 1))
    frame.add(slot?.rawValue ?? 0xFF)
    frame.add(transfer.rawValue)
    frame.add(UInt8(0))
    let fields: InlineArray<8, UInt32> = [
      version ?? 0, probation, floor, tick, received, total, slotBytes, halfBytes,
    ]
    frame.add(fields)
    let rest: InlineArray<9, UInt32> = [
      arenaBytesInUse, sequence, pauses.frame, pauses.erase, pauses.digest, pauses.load, pauses.switchOver, pauses.rollBack,
      pauses.signature,
    ]
    frame.add(rest)
    for letter in 0..<16 { frame.add(name[letter]) }
  }

  /// Nil where the bytes are no status.
  public init?(parsing bytes: Bytes) {
    guard bytes.count == Status.byteCount, let transfer = Transfer(rawValue: bytes[2]) else { return nil }
    version = bytes[0] == 0 ? nil : bytes.u32(4)
    slot = SlotName(rawValue: bytes[1])
    self.transfer = transfer
    probation = bytes.u32(8)
    floor = bytes.u32(12)
    tick = bytes.u32(16)
    received = bytes.u32(20)
    total = bytes.u32(24)
    slotBytes = bytes.u32(28)
    halfBytes = bytes.u32(32)
    arenaBytesInUse = bytes.u32(36)
    sequence = bytes.u32(40)
    pauses.frame = bytes.u32(44)
    pauses.erase = bytes.u32(48)
    pauses.digest = bytes.u32(52)
    pauses.load = bytes.u32(56)
    pauses.switchOver = bytes.u32(60)
    pauses.rollBack = bytes.u32(64)
    pauses.signature = bytes.u32(68)
    for letter in 0..<16 { name[letter] = bytes[72 + letter] }
  }
}
