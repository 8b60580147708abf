import ArgumentParser
import Conformance
import Foundation
import History
import Report

/// `apus-lab report`: what a run came to, from the history alone.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the report of a run: report.html, junit.xml, summary.md.",
    discussion: "RUN is a run's number, or latest: the latest complete one.")

  @Option(help: "The history.")
  var db = "results.db"

  @Option(name: .customLong("run"), help: "The run.")
  var name = HistoryRunName.latest

  @Option(name: [.customShort("o"), .customLong("output")], help: "The folder to write to.")
  var output = ".build/nightly"

  func run() throws {
    let history = try History(path: db)
    let result = Result { try RunReport(history, of: try name.find(in: history).id, grouping: Suite.group) }
    try history.close()
    try result.get().write(to: output)
    print("\(output)/report.html")
  }
}
