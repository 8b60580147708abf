import ArgumentParser

@main
struct LabTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apus-lab",
    abstract: "Proves and measures Apus.",
    subcommands: [
      BenchCommand.self, BoardCommand.self, ConformanceCommand.self, DeviceCommand.self, FuzzCommand.self, HandlersCommand.self, HeapCommand.self,
      HistoryCommand.self,
      MutateCommand.self, NightlyCommand.self, ReportCommand.self, ScriptWorker.self, StateCommand.self, ThreadsCommand.self,
    ])
}
