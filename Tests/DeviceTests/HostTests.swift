import Device
import DeviceProof
import Foundation
import Testing

/// The device of the host: its file, its socket, and the examples.
@Suite struct HostTests {
  /// A folder for one test.
  private final class Folder {
    let path: String
    init() throws {
      path = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString.prefix(8))").path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private let key = SigningKey(seed: (0..<32).map { UInt8($0) }) ?? SigningKey()

  private var configuration: HostedDevice.Configuration {
    var limits = Limits()
    limits.memoryPages = 1
    limits.tableElements = 64
    limits.stackSlots = 1024
    limits.codeBytes = 8192
    var profile = DeviceProfile(limits: limits)
    profile.add(key.publicKey)
    return HostedDevice.Configuration(profile: profile, arenaBytes: 64 << 10)
  }

  private func example(_ name: String, version: UInt32, _ change: (inout ManifestDraft) -> Void = { _ in }) throws -> SignedModule {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../boards/examples")
    let module = [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name).wasm")))
    var draft = try ManifestDraft(of: module)
    draft.name = String(name.prefix(16))
    draft.version = version
    draft.probation = 20
    draft.fuel = 1000
    change(&draft)
    return SignedModule(manifest: try draft.signed(module, by: key), module: module)
  }

  /// Pushes and ticks without a line between.
  private func push(_ signed: SignedModule, to device: HostedDevice) -> Refusal? {
    var push = Push(signed)
    var reader = LineReader()
    while let frame = push.frame {
      device.receive(frame.bytes)
      for _ in 0..<1000 {
        let answers = reader.frames(in: device.takeAnswers())
        for answer in answers { push.take(answer) }
        if !answers.isEmpty { break }
        device.step()
      }
    }
    return push.outcome
  }

  private func makeDevice(_ hardware: BenchPeripherals) throws -> HostedDevice {
    try HostedDevice(flash: FlashInMemory(byteCount: 64 << 10, pageBytes: 4096), peripherals: hardware, configuration)
  }

  /// What the heater has used so far is handed from the first thermostat to the next, whose state has another version.
  @Test func theThermostatIsReplaced() throws {
    let hardware = BenchPeripherals()
    let device = try makeDevice(hardware)
    hardware.written[0] = 1500
    #expect(push(try example("thermostat", version: 1) { $0.stateVersion = 1 }, to: device)?.reason == Reason.none)
    for _ in 0..<30 { device.tick(milliseconds: 100) }
    #expect(hardware.written[1] == 1 && hardware.written[4] == 3000)
    let next = try example("thermostat-night", version: 2) {
      $0.stateRule = .handOverOrRefuse
      $0.stateVersion = 2
      $0.states = 1...2
      $0.stateBytes = 64
    }
    #expect(push(next, to: device)?.reason == Reason.none)
    for _ in 0..<30 { device.tick(milliseconds: 100) }
    #expect(hardware.written[4] == 6000)
    #expect(device.status.version == 2 && device.lastRecord.event == .confirmed)
    // Its handles are those that the first one opened, and one more for the light.
    #expect(device.openHandles == 4)
  }

  @Test(arguments: [("crash", Reason.trap), ("spin", .outOfFuel), ("hog", .trap)])
  func badExamplesAreRolledBack(name: String, reason: Reason) throws {
    let hardware = BenchPeripherals()
    let device = try makeDevice(hardware)
    #expect(push(try example("filter", version: 1), to: device)?.reason == Reason.none)
    hardware.written[3] = 800
    for _ in 0..<30 { device.tick(milliseconds: 100) }
    #expect(hardware.written[4] == 800)
    #expect(push(try example(name, version: 2), to: device)?.reason == Reason.none)
    for _ in 0..<30 { device.tick(milliseconds: 100) }
    #expect(device.lastRecord.event == .rolledBack && device.lastRecord.reason == reason)
    #expect(device.status.version == 1)
    hardware.written[4] = 0
    device.tick(milliseconds: 100)
    #expect(hardware.written[4] == 800)
  }

  @Test func thePatternBlinks() throws {
    let hardware = BenchPeripherals()
    let device = try makeDevice(hardware)
    #expect(push(try example("blink", version: 1), to: device)?.reason == Reason.none)
    let lights = (0..<20).map { _ in
      device.tick(milliseconds: 100)
      return hardware.written[2] ?? -1
    }
    #expect(lights.reduce(0, +) == 4)
  }

  /// What is in the file outlives the device, and one device at a time has it.
  @Test func flashInAFile() throws {
    let folder = try Folder()
    let path = folder.path + "/flash"
    let hardware = BenchPeripherals()
    do {
      let flash = try FlashFile(path: path, byteCount: 64 << 10, pageBytes: 4096)
      let device = try HostedDevice(flash: flash, peripherals: hardware, configuration)
      #expect(push(try example("blink", version: 7), to: device)?.reason == Reason.none)
      for _ in 0..<25 { device.tick(milliseconds: 100) }
      #expect(throws: FlashFile.Failure.self) { try FlashFile(path: path, byteCount: 64 << 10, pageBytes: 4096) }
    }
    let error = #expect(throws: FlashFile.Failure.self) {
      try FlashFile(path: path, byteCount: 32 << 10, pageBytes: 4096)
    }
    #expect(error?.code == 0)
    let flash = try FlashFile(path: path, byteCount: 64 << 10, pageBytes: 4096)
    let device = try HostedDevice(flash: flash, peripherals: hardware, configuration)
    #expect(device.status.version == 7)
  }

  /// A push, a refusal, the status and the log over a socket, while the device ticks.
  @Test func overASocket() throws {
    let folder = try Folder()
    let address = try #require(LineAddress("unix:\(folder.path)/line"))
    let listener = try LineSocket.listening(at: address)
    let loop = DeviceLoop(try makeDevice(BenchPeripherals()), interval: 5, listener: listener, watch: nil, report: { _ in })
    let box = Box(loop)
    let thread = Thread { box.loop.run { !box.isStopped } }
    thread.start()
    defer {
      box.stop()
      while !thread.isFinished { Thread.sleep(forTimeInterval: 0.01) }
    }
    var client = try LineClient(connectingTo: address)
    #expect(try client.status().version == nil)
    #expect(try client.push(try example("blink", version: 3), progress: { _, _ in }).reason == Reason.none)
    while try client.status().probation > 0 { Thread.sleep(forTimeInterval: 0.01) }
    #expect(try client.push(try example("blink", version: 2), progress: { _, _ in }) == Refusal(.downgrade, 3))
    let events = try client.records().map(\.event)
    #expect(events == [.formatted, .committed, .confirmed])
    #expect(try client.status().version == 3)
  }

  private final class Box: @unchecked Sendable {
    let loop: DeviceLoop
    private let lock = NSLock()
    private var isOver = false

    init(_ loop: DeviceLoop) { self.loop = loop }

    var isStopped: Bool { lock.withLock { isOver } }
    func stop() { lock.withLock { isOver = true } }
  }

  @Test func addresses() {
    #expect(LineAddress("unix:/tmp/a") == .path("/tmp/a"))
    #expect(LineAddress("localhost:80") == .network(host: "localhost", port: "80"))
    #expect(LineAddress("[::1]:80") != nil)
    #expect(LineAddress("localhost") == nil && LineAddress("a:b") == nil && LineAddress("unix:") == nil)
  }
}
