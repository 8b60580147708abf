import ArgumentParser
import Device

struct DeviceLogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Says what has become of a device's modules, and why.")

  @OptionGroup var line: LineOptions

  func run() throws {
    try line.withClient { client in
      for record in try client.records() { print(record.words) }
    }
  }
}
