import ArgumentParser

@main
struct ApusTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apus", abstract: "Runs and examines WebAssembly modules.", version: "0.1.0",
    subcommands: [
      RunCommand.self, TraceCommand.self, ValidateCommand.self, InspectCommand.self, ParseCommand.self, PrintCommand.self,
      CompileCommand.self, DeviceCommand.self,
    ])
}
