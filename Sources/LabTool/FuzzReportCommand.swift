import ArgumentParser
import Fuzzing
import History

/// `apus-lab fuzz report`: the findings that are kept.
struct FuzzReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "report", abstract: "List the findings that are kept.")

  @Option(help: "The folder of findings.")
  var folder = FuzzCommand.folder

  @Option(help: "json, csv or table.")
  var format = HistoryFormat.table

  func run() throws {
    let findings = FindingFolder(folder)
    let rows = try findings.names().map { name -> [History.Value] in
      let finding = try findings.read(name)
      let size = finding.fuzzCase.modules.reduce(0) { $0 + $1.bytes.count }
      return [
        .text(finding.state.rawValue), .text(name), .text("\(finding.difference.signature)"), .text("\(finding.seed)"),
        .text(String(finding.commit.prefix(10))), .integer(Int64(size)),
      ]
    }
    let columns = ["state", "finding", "what", "seed", "commit", "bytes"]
    print(HistoryTable(columns: columns, rows: rows, ifEmpty: "no findings").text(format))
  }
}
