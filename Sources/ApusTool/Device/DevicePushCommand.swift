import ArgumentParser
import Device

struct DevicePushCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "push", abstract: "Sends a module to a device, where it takes over.",
    discussion: """
      The device answers when the module runs, on probation, or says why it does not. A push that was cut off goes on \
      where it was when it is begun again. The status is 1 where the device refuses.
      """)

  @Argument(help: "The module.")
  var file: String

  @Option(help: "Its manifest; by default MODULE.manifest.")
  var manifest: String?

  @OptionGroup var line: LineOptions

  @Flag(help: "Wait for the end of its probation, and say how it went.")
  var wait = false

  func run() throws {
    var isGood = false
    try line.withClient { client in
      let signed = try DeviceCommand.signedModule(file, manifest: manifest)
      let verdict = try client.push(signed) { _, _ in }
      if verdict.reason != .none { throw Failure(1, "the device refuses \(file): \(verdict.words)") }
      print("\(file) runs, on probation")
      if wait { isGood = try ended(&client) } else { isGood = true }
    }
    if !isGood { throw ExitCode.failure }
  }

  /// Whether the probation was passed.
  private func ended(_ client: inout LineClient) throws -> Bool {
    while try client.status().probation > 0 { LineSocket.wait([], milliseconds: 50) }
    guard let record = try client.records().last else { return false }
    print(record.words)
    return record.event == .confirmed
  }
}
