#if !APUS_NO_SWAP
import Profiles
import SerialLine
import Startup
import Supervisor

/// The board as a device: a supervisor over the store's two slots, which ticks by the board's clock, and takes what comes
/// over the line between two ticks.
///
/// Unsafe room. Invariants: all that the supervisor refers to lies at the start of the memory that the loop was given, and
/// the modules' arena behind it; nothing else uses that memory from then on.
struct DeviceLoop {
  private let room: UnsafeMutablePointer<Room>
  private let peripherals: UnsafeMutablePointer<Peripherals>
  private let supervisor: UnsafeMutablePointer<Supervisor>
  private var pace: Pace
  /// The last record that the other end of the line was told of.
  private var sequence: UInt32

  /// Whether the store holds what a device has left there.
  static var isInStore: Bool { Storage.board.map { Journal.exists(in: $0) } ?? false }

  /// A device that does nothing yet: `start` is next, and apart so that both need less of the stack. Nil where the store, or
  /// the memory, cannot be used.
  @inline(never)
  init?(_ profile: Profile, memory: UnsafeMutableRawBufferPointer) {
    var block = Block(rest: memory)
    guard let storage = Storage.board, let room = block.take(Room.self), let core = block.take(CoreCryptography.self),
      let deviceProfile = block.take(DeviceProfile.self),
      let peripherals = block.take(Peripherals.self), let buffer = block.take(ManifestBuffer.self),
      let supervisor = block.take(Supervisor.self)
    else { return nil }
    room.initialize(to: Room())
    core.initialize(to: CoreCryptography())
    deviceProfile.initialize(to: DeviceProfile(profile))
    peripherals.initialize(to: .board(room))
    buffer.initialize(to: ManifestBuffer())
    do throws(Refusal) {
      supervisor.initialize(
        to: Supervisor(
          journal: try Journal(storage), arena: block.rest, profile: deviceProfile, cryptography: .core(core),
          peripherals: peripherals, buffer: buffer, line: AnswerLine(context: nil) { board_send($1) }))
    } catch { return nil }
    sequence = supervisor.pointee.lastRecord.sequence
    self.room = room
    self.peripherals = peripherals
    self.supervisor = supervisor
    pace = Pace(now: board_nanoseconds())
  }

  /// Brings what is in the store to life. False where the store cannot be used.
  @inline(never)
  mutating func start() -> Bool {
    do throws(Refusal) { try supervisor.pointee.start() } catch { return false }
    pace = Pace(now: board_nanoseconds())
    return true
  }

  func receive(_ type: FrameType, _ payload: UnsafeRawBufferPointer) {
    supervisor.pointee.receive(type, Bytes(payload))
  }

  /// A tick, where it is time for one, or else a bounded piece of other work.
  mutating func advance() {
    let now = board_nanoseconds()
    if pace.isDue(at: now) {
      _ = supervisor.pointee.tick(milliseconds: pace.begin(at: now))
      pace.end(after: board_nanoseconds() - now)
    } else {
      supervisor.pointee.step()
    }
    let last = supervisor.pointee.lastRecord.sequence
    if last != sequence {
      sequence = last
      supervisor.pointee.announceLastRecord()
    }
  }

  /// What `FrameType.observed` says.
  func observe() {
    let values = room.pointee.values
    var frame = Line().frame(.observed, count: 8 + 4 * 7 + 4 * values.count)
    frame.add(board_nanoseconds())
    frame.add(UInt32(truncatingIfNeeded: Pace.interval / 1000))
    frame.add(pace.ticks)
    frame.add(pace.skipped)
    frame.add(UInt32(truncatingIfNeeded: pace.longestDelay / 1000))
    frame.add(UInt32(truncatingIfNeeded: pace.longestTick / 1000))
    frame.add(supervisor.pointee.missedDeadlines)
    frame.add(UInt32(truncatingIfNeeded: peripherals.pointee.openHandles))
    for index in values.indices { frame.add(UInt32(bitPattern: values[index])) }
    frame.finish()
  }
}

/// A block of memory that parts are taken off.
private struct Block {
  var rest: UnsafeMutableRawBufferPointer

  /// Room for a value, aligned to 16 bytes as the rest is; nil where there is none.
  mutating func take<Value: ~Copyable>(_ type: Value.Type) -> UnsafeMutablePointer<Value>? {
    let count = (MemoryLayout<Value>.size + 15) & ~15
    guard count < rest.count, let base = rest.baseAddress else { return nil }
    rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
    return base.bindMemory(to: type, capacity: 1)
  }
}

extension DeviceProfile {
  /// What a board gives to its modules.
  init(_ profile: Profile) {
    self.init(limits: profile.limits)
    fuel = 4_000_000
    digestStep = 1024
    platform = .board(profile)
    TrustedKeys.add(to: &self)
  }
}
#endif
