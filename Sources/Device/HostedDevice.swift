/// Sensors, actuators, a log and a clock, as a host has them.
public protocol HostPeripherals: AnyObject {
  func has(channel: Int32, mode: Int32) -> Bool
  func read(channel: Int32, mode: Int32) -> Int32
  func write(channel: Int32, mode: Int32, value: Int32)
  func log(_ bytes: [UInt8])
  /// Microseconds since any moment that stays the same.
  var now: UInt64 { get }
}

/// A supervisor on a host, with all that it needs.
///
/// Unsafe room. Invariants: what the supervisor refers to is the object's, and lasts until it is gone; the object is the
/// context of the C functions. One thread at a time uses it.
public final class HostedDevice {
  /// What a device has, apart from its flash memory.
  public struct Configuration {
    public var profile: DeviceProfile
    /// Bytes for both modules together.
    public var arenaBytes: Int

    public init(profile: DeviceProfile, arenaBytes: Int) {
      self.profile = profile
      self.arenaBytes = arenaBytes
    }
  }

  private let flash: any FlashMemory
  private let hardware: any HostPeripherals
  /// Where the device verifies with the core's own functions, what they have under way.
  private let core: UnsafeMutablePointer<CoreCryptography>
  private let arena: UnsafeMutableRawBufferPointer
  private let profile: UnsafeMutablePointer<DeviceProfile>
  private let peripherals: UnsafeMutablePointer<Peripherals>
  private let buffer: UnsafeMutablePointer<ManifestBuffer>
  private let supervisor: UnsafeMutablePointer<Supervisor>
  /// What has come over the line, and how many steps ago.
  private var reader = LineReader()
  private var quietSteps = 0
  /// Answers that nobody has taken yet.
  private var answers: [UInt8] = []

  /// Starts a device with what is in its flash memory. Throws where that cannot be used.
  ///
  /// - Parameter cryptography: in the place of the core's own.
  public init(
    flash: any FlashMemory, peripherals hardware: any HostPeripherals, _ configuration: Configuration,
    cryptography: Cryptography? = nil
  ) throws(Refusal) {
    self.flash = flash
    self.hardware = hardware
    arena = .allocate(byteCount: configuration.arenaBytes, alignment: 16)
    profile = .allocate(capacity: 1)
    profile.initialize(to: configuration.profile)
    peripherals = .allocate(capacity: 1)
    buffer = .allocate(capacity: 1)
    buffer.initialize(to: ManifestBuffer())
    supervisor = .allocate(capacity: 1)
    core = .allocate(capacity: 1)
    core.initialize(to: CoreCryptography())
    var isReady = false
    do throws(Refusal) {
      let context = Unmanaged.passUnretained(self).toOpaque()
      guard let storage = storage(context) else { throw Refusal(.storageFailed) }
      let journal = try Journal(storage)
      peripherals.initialize(to: HostedDevice.peripherals(context))
      supervisor.initialize(
        to: Supervisor(
          journal: journal, arena: arena, profile: profile, cryptography: cryptography ?? .core(core),
          peripherals: peripherals, buffer: buffer, line: AnswerLine(context: context) { HostedDevice.at($0)?.answers.append($1) }))
      isReady = true
      try supervisor.pointee.start()
    } catch {
      if isReady { supervisor.deinitialize(count: 1) }
      hasFailed = true
      throw error
    }
  }

  private var hasFailed = false

  deinit {
    if !hasFailed { supervisor.deinitialize(count: 1) }
    supervisor.deallocate()
    buffer.deallocate()
    core.deallocate()
    peripherals.deallocate()
    profile.deallocate()
    arena.deallocate()
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> HostedDevice? {
    context.map { Unmanaged<HostedDevice>.fromOpaque($0).takeUnretainedValue() }
  }

  private func storage(_ context: UnsafeMutableRawPointer) -> Storage? {
    Storage(
      contents: flash.contents, pageBytes: flash.pageBytes, context: context,
      program: { context, offset, bytes, count in
        guard let flash = HostedDevice.at(context)?.flash else { return 1 }
        return flash.program(UnsafeRawBufferPointer(start: bytes, count: count), at: offset) ? 0 : 1
      },
      erase: { context, offset in HostedDevice.at(context)?.flash.erase(at: offset) == true ? 0 : 1 })
  }

  private static func peripherals(_ context: UnsafeMutableRawPointer) -> Peripherals {
    Peripherals(
      context: context,
      has: { HostedDevice.at($0)?.hardware.has(channel: $1, mode: $2) ?? false },
      read: { HostedDevice.at($0)?.hardware.read(channel: $1, mode: $2) ?? 0 },
      write: { HostedDevice.at($0)?.hardware.write(channel: $1, mode: $2, value: $3) },
      log: { HostedDevice.at($0)?.hardware.log(Array(UnsafeRawBufferPointer(start: $1, count: $2))) },
      now: { HostedDevice.at($0)?.hardware.now ?? 0 })
  }

  // MARK: Driving it

  /// Hands over what came over the line.
  public func receive(_ bytes: [UInt8]) {
    quietSteps = 0
    take(reader.frames(in: bytes))
  }

  private func take(_ frames: [LineFrame]) {
    for frame in frames { frame.payload.withBytes { supervisor.pointee.receive(frame.type, $0) } }
  }

  /// A piece of work. A frame that does not go on is given up after a few, so that what follows is seen.
  public func step() {
    quietSteps += 1
    if quietSteps > 2, reader.isWaiting { take(reader.giveUp()) }
    supervisor.pointee.step()
  }

  @discardableResult
  public func tick(milliseconds: UInt32) -> Supervisor.Outcome { supervisor.pointee.tick(milliseconds: milliseconds) }

  /// The answers since the last time.
  public func takeAnswers() -> [UInt8] {
    defer { answers = [] }
    return answers
  }

  public var status: Status { supervisor.pointee.status }
  public var lastRecord: Record { supervisor.pointee.lastRecord }
  public var missedDeadlines: UInt32 { supervisor.pointee.missedDeadlines }
  public var openHandles: Int { peripherals.pointee.openHandles }
}
