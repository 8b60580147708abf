/// One of the two places for a module.
public enum SlotName: UInt8, Sendable {
  case first = 0, second = 1

  public var other: SlotName { self == .first ? .second : .first }
}

/// What happened. Raw values are in the journals of devices.
public enum Event: UInt8, Sendable {
  case formatted = 1
  /// A transfer into the idle slot begins: what was there is no longer anything to go back to.
  case receiving
  /// A module takes over, on probation: the commit.
  case committed
  /// It has passed its probation.
  case confirmed
  /// It has not: the old one is back, or none where there was none.
  case rolledBack
  /// A module that was received whole was not let in.
  case refused
  /// A module that has passed its probation misbehaved and was started anew.
  case restarted
  /// It went on misbehaving: the one before it is back.
  case fellBack
  /// There is nothing to go back to: no module runs.
  case stopped
}

/// An entry of the journal: something that happened, and which slot is in force since then. Each record has the whole
/// of that state, so the last one that is whole is all that a start needs, and adding one is the commit.
///
/// 32 bytes: sequence number u32, event u8, state u8, reason u8, 0 u8, version u32, detail u32, tick u32, floor u32,
/// 0 u32, CRC-32 of the 28 bytes before it.
public struct Record: Sendable {
  public static var byteCount: Int { 32 }

  public var sequence: UInt32 = 0
  public var event = Event.formatted
  /// The slot whose module runs.
  public var active: SlotName?
  /// The active module is on probation.
  public var isTrial = false
  /// The other slot holds a module that has passed its probation.
  public var hasFallback = false
  public var reason = Reason.none
  /// Of the module that the event is about.
  public var version: UInt32 = 0
  public var detail: UInt32 = 0
  /// Ticks since the device started.
  public var tick: UInt32 = 0
  /// The version of the module that has passed its probation last.
  public var floor: UInt32 = 0

  init() {}

  /// Nil where the bytes are no record that was written to its end.
  public init?(parsing bytes: Bytes) {
    guard bytes.count == Record.byteCount, bytes.u32(28) == CRC32.of(bytes.part(0, 28)),
      let event = Event(rawValue: bytes[4]), let reason = Reason(rawValue: bytes[6])
    else { return nil }
    sequence = bytes.u32(0)
    self.event = event
    let state = bytes[5]
    active = state & 1 == 0 ? nil : SlotName(rawValue: state >> 1 & 1)
    isTrial = state & 4 != 0
    hasFallback = state & 8 != 0
    self.reason = reason
    version = bytes.u32(8)
    detail = bytes.u32(12)
    tick = bytes.u32(16)
    floor = bytes.u32(20)
  }

  public func write(to buffer: inout ByteBuffer<32>) {
    buffer.removeAll()
    buffer.append(sequence)
    buffer.append(event.rawValue)
    var state: UInt8 = 0
    if let active { state = 1 | active.rawValue << 1 }
    buffer.append(state | (isTrial ? 4 : 0) | (hasFallback ? 8 : 0))
    buffer.append(reason.rawValue)
    buffer.append(UInt8(0))
    let fields: InlineArray<5, UInt32> = [version, detail, tick, floor, 0]
    buffer.append(fields)
    buffer.append(buffer.withBytes { CRC32.of($0) })
  }

  func write<Line: ByteLine>(to frame: inout FrameSender<Line>) {
    var buffer = ByteBuffer<32>()
    write(to: &buffer)
    for index in 0..<buffer.count { frame.add(buffer[index]) }
  }
}
