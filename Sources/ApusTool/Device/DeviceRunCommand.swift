import ArgumentParser
import Device

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

struct DeviceRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Is a device: ticks a module, and lets others take over.",
    discussion: """
      The device is a room with a heater, a light, a pressure gauge and a display. A module that is given is \
      pushed like any other: it needs a manifest, of apus device sign, by a key that --trust names.
      """)

  @Argument(help: "The module to begin with.")
  var file: String?

  @Option(help: ArgumentHelp("Take modules that this public key has signed; up to four of them.", valueName: "file"))
  var trust: [String] = []

  @Flag(help: "Push the module again whenever its manifest changes.")
  var watch = false

  @Option(help: ArgumentHelp("Take pushes here.", valueName: "host:port|unix:path"))
  var listen: String?

  @Option(help: ArgumentHelp("Keep the flash memory in a file; otherwise it ends with the program.", valueName: "file"))
  var flash: String?

  @Option(help: ArgumentHelp("Bytes of flash memory, for both modules and 8 KiB more.", valueName: "bytes"))
  var flashBytes = 1 << 20

  @Option(help: ArgumentHelp("Memory for both modules.", valueName: "bytes"))
  var arena = 1 << 20

  @Option(help: ArgumentHelp("From tick to tick.", valueName: "milliseconds"))
  var interval: UInt32 = 100

  @Option(help: "End after so many ticks.")
  var ticks: Int?

  private static let pageBytes = 4096

  func validate() throws {
    if trust.isEmpty || trust.count > 4 { throw ValidationError("--trust is given once to four times") }
    if let listen, LineAddress(listen) == nil { throw ValidationError("\(listen) is neither host:port nor unix:path") }
    if flashBytes < 4 * DeviceRunCommand.pageBytes || flashBytes % DeviceRunCommand.pageBytes != 0 {
      throw ValidationError("--flash-bytes is a multiple of 4096, and at least four times that")
    }
    if arena < 8192 { throw ValidationError("--arena is at least 8192") }
    if interval < 1 || interval > 60_000 { throw ValidationError("--interval is from 1 to 60000") }
    if watch, file == nil { throw ValidationError("--watch needs a module") }
  }

  func run() throws {
    try reporting {
      let device = try makeDevice()
      let listener = try makeListener()
      let loop = DeviceLoop(device, interval: interval, listener: listener, watch: source(), report: say)
      if let listen { say("listening at \(listen)") }
      loop.run(ticks: ticks)
      say("\(loop.lateTicks) ticks were late")
    }
  }

  /// Each line is seen at once, wherever it goes.
  private func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  private func makeDevice() throws(Failure) -> HostedDevice {
    var limits = Limits()
    limits.memoryPages = arena >> 16 + 1
    limits.tableElements = arena / 16
    limits.stackSlots = arena / 16
    limits.codeBytes = arena / 2
    var profile = DeviceProfile(limits: limits)
    profile.platform = platform
    for path in trust { profile.add(try KeyFile.publicKey(path)) }
    do throws(Refusal) {
      return try HostedDevice(
        flash: try makeFlash(), peripherals: RoomBoard(report: say),
        HostedDevice.Configuration(profile: profile, arenaBytes: arena))
    } catch {
      throw Failure(ExitStatus.inputOutput, "\(flash ?? "the flash memory") cannot be used: \(error.words)")
    }
  }

  /// What modules write to the standard streams goes to those of the host; they have nothing else of it.
  private var platform: Platform {
    var platform = Platform()
    platform.write = { _, stream, bytes, count in write(stream == 2 ? 2 : 1, bytes, count) }
    return platform
  }

  private func makeFlash() throws(Refusal) -> any FlashMemory {
    guard let flash else { return FlashInMemory(byteCount: flashBytes, pageBytes: DeviceRunCommand.pageBytes) }
    do throws(FlashFile.Failure) {
      return try FlashFile(path: flash, byteCount: flashBytes, pageBytes: DeviceRunCommand.pageBytes)
    } catch {
      let why = error.code == 0 ? "it has another size" : String(cString: strerror(error.code))
      printError("apus: \(flash): \(why)")
      throw Refusal(.storageFailed)
    }
  }

  private func makeListener() throws(Failure) -> LineSocket? {
    guard let address = listen.flatMap(LineAddress.init) else { return nil }
    do throws(LineError) { return try LineSocket.listening(at: address) } catch {
      throw Failure(ExitStatus.inputOutput, "\(listen ?? ""): \(error.message)")
    }
  }

  /// Answers the module at first, and then whenever its manifest is another one.
  private func source() -> (() -> SignedModule?)? {
    guard let file else { return nil }
    var former: [UInt8]?
    var isFirst = true
    return {
      guard isFirst || watch else { return nil }
      do throws(Failure) {
        if !isFirst {
          let manifest = try ByteFile.contents(of: DeviceCommand.manifestPath(of: file))
          if manifest == former { return nil }
        }
        isFirst = false
        let signed = try DeviceCommand.signedModule(file, manifest: nil)
        former = signed.manifest
        return signed
      } catch {
        if isFirst { printError("apus: \(error.message)") }
        isFirst = false
        return nil
      }
    }
  }
}
