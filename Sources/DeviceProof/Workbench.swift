import Device
import Fuzzing

/// Sensors and actuators for tests: what is written to a channel is remembered, and reading channel 5 takes ten seconds.
public final class BenchPeripherals: HostPeripherals {
  public var written: [Int32: Int32] = [:]
  public var lines: [[UInt8]] = []
  private var lost: UInt64 = 0
  private let clock = ContinuousClock()
  private let beginning: ContinuousClock.Instant

  public init() { beginning = clock.now }

  public func has(channel: Int32, mode: Int32) -> Bool { (0..<8).contains(channel) && (0..<2).contains(mode) }

  public func read(channel: Int32, mode: Int32) -> Int32 {
    if channel == 5 { lost += 10_000_000 }
    return written[channel] ?? 0
  }

  public func write(channel: Int32, mode: Int32, value: Int32) { written[channel] = value }
  public func log(_ bytes: [UInt8]) { lines.append(bytes) }

  public var now: UInt64 {
    let time = (clock.now - beginning).components
    return UInt64(time.seconds) * 1_000_000 + UInt64(time.attoseconds / 1_000_000_000_000) + lost
  }
}

/// A device with simulated flash memory, and a sender at the other end of its line.
public final class Workbench {
  public let flash: SimulatedFlash
  public let hardware = BenchPeripherals()
  public private(set) var device: HostedDevice?
  public let key: SigningKey
  private let configuration: HostedDevice.Configuration
  private let verifier: Verifier
  private let library = LibraryCryptography()
  private var reader = LineReader()
  private(set) public var ticks = 0
  /// What ticked last wrote this version.
  public private(set) var outcome = Supervisor.Outcome.idle
  /// The longest between the end of a tick and the beginning of the next one, in microseconds.
  public private(set) var longestPause: UInt64 = 0
  private var tickEnd: UInt64?

  /// A board's memory: 32 KB of RAM for both modules.
  ///
  /// Who looks at signatures and digests.
  public enum Verifier: Sendable {
    /// The core, as on a board.
    case core
    /// The host's library, which is faster.
    case library
    /// Nobody: every signature and every digest is taken for right.
    case none
  }

  public init(
    seed: UInt64, pageBytes: Int = 512, pages: Int = 16, tier: Tier = .automatic, verifier: Verifier = .library
  ) {
    self.verifier = verifier
    var limits = Limits()
    limits.memoryPages = 1
    limits.tableElements = 16
    limits.stackSlots = 256
    limits.codeBytes = 4096
    limits.functions = 64
    var profile = DeviceProfile(limits: limits, tier: tier)
    profile.platform = Platform()
    profile.digestStep = 256
    key = .bench
    profile.add(key.publicKey)
    configuration = HostedDevice.Configuration(profile: profile, arenaBytes: 32 << 10)
    flash = SimulatedFlash(byteCount: pageBytes * pages, pageBytes: pageBytes, seed: seed)
  }

  /// Switches the device off, and on again. False where its storage failed on the way.
  @discardableResult
  public func start() -> Bool {
    device = nil
    reader = LineReader()
    tickEnd = nil
    device = try? HostedDevice(
      flash: flash, peripherals: hardware, configuration, cryptography: cryptography)
    return device != nil
  }

  private var cryptography: Cryptography? {
    switch verifier {
    case .core: nil
    case .library: library.functions
    case .none: .trusting
    }
  }

  public func stop() { device = nil }

  /// The version of what ticked last.
  public var version: UInt32 { UInt32(bitPattern: hardware.written[1] ?? 0) }
  /// The count of ticks that it has.
  public var count: Int32 { hardware.written[4] ?? 0 }

  public func tick() {
    guard let device else { return }
    let begin = hardware.now
    if let tickEnd { longestPause = max(longestPause, begin - tickEnd) }
    ticks += 1
    outcome = device.tick(milliseconds: 10)
    tickEnd = hardware.now
  }

  public func send(_ frames: [UInt8]) { device?.receive(frames) }

  public func answers() -> [LineFrame] { reader.frames(in: device?.takeAnswers() ?? []) }

  /// Pushes a module, with a tick between any two frames or steps.
  ///
  /// - Returns: what the device answered in the end; nil where it went off.
  public func push(_ signed: SignedModule) -> Refusal? {
    var push = Push(signed)
    while let frame = push.frame {
      send(frame.bytes)
      var patience = 0
      var isAnswered = false
      while !isAnswered {
        for answer in answers() {
          push.take(answer)
          isAnswered = true
        }
        tick()
        if isAnswered { break }
        device?.step()
        patience += 1
        guard flash.hasPower, patience < 10_000 else { return nil }
      }
    }
    return push.outcome
  }

  /// Ticks until a probation is over, whatever comes of it.
  public func endProbation() {
    while flash.hasPower, let device, device.status.probation > 0 { tick() }
  }
}

extension SigningKey {
  /// The key that devices of tests know.
  static let bench = SigningKey(seed: (0..<32).map { UInt8($0) }) ?? SigningKey()
}
