import ArgumentParser
import Device

struct DeviceStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Says what a device runs.")

  @OptionGroup var line: LineOptions

  func run() throws {
    try line.withClient { client in print(try client.status().words) }
  }
}
