import ArgumentParser
import Device

/// `apus device`: a device's logic, and the changing of it while it runs (docs/Device.md).
struct DeviceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "device", abstract: "Runs device logic, and changes it while it runs.",
    subcommands: [
      DeviceRunCommand.self, DevicePushCommand.self, DeviceStatusCommand.self, DeviceLogCommand.self,
      DeviceSignCommand.self, DeviceKeyCommand.self,
    ])

  /// Where the manifest of a module is.
  static func manifestPath(of module: String) -> String { module + ".manifest" }

  static func signedModule(_ file: String, manifest: String?) throws(Failure) -> SignedModule {
    let path = manifest ?? manifestPath(of: file)
    let signed = SignedModule(manifest: try ByteFile.contents(of: path), module: try ByteFile.contents(of: file))
    if let error = ManifestDraft.error(signed.manifest) {
      throw Failure(ExitStatus.dataError, "\(path) is no manifest (byte \(error.offset)); make one with apus device sign")
    }
    return signed
  }
}

/// The line to a device.
struct LineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where the device listens.", valueName: "host:port|unix:path"))
  var to = "127.0.0.1:7117"

  @Option(help: ArgumentHelp("The serial port that the device is at, in the place of --to.", valueName: "path"))
  var serial: String?

  func validate() throws {
    if LineAddress(to) == nil { throw ValidationError("\(to) is neither host:port nor unix:path") }
  }

  /// Talks to the device.
  func withClient(_ body: (inout LineClient) throws -> Void) throws {
    try reporting {
      do {
        guard let address = serial.map({ LineAddress.serial($0) }) ?? LineAddress(to) else { return }
        var client = try LineClient(connectingTo: address)
        try body(&client)
      } catch let error as LineError {
        let hint = serial == nil ? "; is apus device run --listen there?" : ""
        throw Failure(ExitStatus.inputOutput, "\(serial ?? to): \(error.message)\(hint)")
      }
    }
  }
}
