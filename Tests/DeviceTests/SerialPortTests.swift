#if os(Linux)
import Device
import DeviceProof
import Foundation
import Testing

/// A device at a serial port: the other end of a pseudoterminal.
@Suite struct SerialPortTests {
  /// Drives a device with what comes over a pseudoterminal, on a thread of its own, until it is stopped.
  private final class Port: @unchecked Sendable {
    let path: String
    private let descriptor: Int32
    private let lock = NSLock()
    private var isStopped = false

    init() throws {
      descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      // TIOCSPTLCK unlocks the other end, and TIOCGPTN says its number (ioctl_tty(2)).
      var (isLocked, number): (Int32, UInt32) = (0, 0)
      try #require(descriptor >= 0 && ioctl(descriptor, 0x4004_5431, &isLocked) == 0)
      try #require(ioctl(descriptor, 0x8004_5430, &number) == 0)
      path = "/dev/pts/\(number)"
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    deinit { close(descriptor) }

    func stop() { lock.withLock { isStopped = true } }

    func run(_ bench: Workbench) {
      var bytes = [UInt8](repeating: 0, count: 512)
      while !lock.withLock({ isStopped }) {
        let count = read(descriptor, &bytes, bytes.count)
        if count > 0 { bench.device?.receive(Array(bytes[..<count])) } else { usleep(1000) }
        bench.device?.step()
        bench.tick()
        let answers = bench.device?.takeAnswers() ?? []
        // It has said something on its own before, which is no frame.
        if !answers.isEmpty { _ = write(descriptor, [0x00, 0x0D, 0x0A] + answers, answers.count + 3) }
      }
    }
  }

  @Test func aModuleIsPushedOverASerialPort() throws {
    let port = try Port()
    let key = SigningKey(seed: (0..<32).map { UInt8($0) }) ?? SigningKey()
    let first = try Logic.good.signed(version: 7, key: key)
    let second = try Logic.traps.signed(version: 8, key: key)
    let thread = Thread {
      let bench = Workbench(seed: 1, verifier: .core)
      if bench.start() { port.run(bench) }
    }
    thread.start()
    defer { port.stop() }
    var client = try LineClient(connectingTo: .serial(port.path))
    #expect(try client.push(first) { _, _ in }.reason == Reason.none)
    while try client.status().probation > 0 {}
    #expect(try client.status().version == 7)
    #expect(try client.push(second) { _, _ in }.reason == Reason.none)
    while try client.status().probation > 0 {}
    #expect(try client.status().version == 7)
    let last = try #require(try client.records().last)
    #expect(last.event == .rolledBack && last.reason == .trap && last.version == 8)
  }

  @Test func aFileIsNoSerialPort() throws {
    #expect(throws: LineError.self) { _ = try LineClient(connectingTo: .serial(#filePath)) }
    #expect(LineAddress("serial:/dev/ttyACM0") == .serial("/dev/ttyACM0") && LineAddress("serial:") == nil)
  }
}
#endif
