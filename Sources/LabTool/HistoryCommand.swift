import ArgumentParser
import Foundation
import History

/// `apus-lab history`: since when, and how fast.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Ask results.db: since when, and how fast.",
    discussion: """
      CASE is a case's key, suite/file:ordinal, the end of one, a part of a key or of a name that \
      only one case has, or a pattern with * and ?. RUN is a run's number, or latest.
      """,
    subcommands: [
      HistoryRuns.self, HistoryCase.self, HistoryFirstBad.self, HistoryDiff.self,
      HistoryFlaky.self, HistorySlowest.self, HistoryBlame.self, HistoryAnnotate.self,
      HistoryAnnotations.self, HistorySQL.self, HistoryImport.self,
    ])
}

/// What every query takes.
struct HistoryOptions: ParsableArguments {
  @Option(help: "The history.")
  var db = "results.db"

  @Option(help: "How the answer is printed.")
  var format = HistoryFormat.table

  /// Prints the answer of a query.
  func show(_ query: (History) throws -> HistoryTable) throws {
    let history = try History(path: db)
    let answer = Result { try query(history) }
    try history.close()
    print(try answer.get().text(format))
  }

  /// Changes the history.
  func change(_ body: (History) throws -> Void) throws {
    guard FileManager.default.fileExists(atPath: db) else { throw HistoryError.notFound(db) }
    let history = try History(path: db, for: .recording)
    let result = Result { try body(history) }
    try history.close()
    try result.get()
  }
}

extension HistoryFormat: ExpressibleByArgument {}
extension History.Annotation.Kind: ExpressibleByArgument {}

/// A run as it is written on the command line.
enum HistoryRunName: ExpressibleByArgument {
  case latest
  case number(Int64)

  init?(argument: String) {
    if argument == "latest" {
      self = .latest
    } else if let number = Int64(argument) {
      self = .number(number)
    } else {
      return nil
    }
  }

  /// The run; `latest` is the latest complete one.
  func find(in history: History) throws -> History.Run {
    switch self {
    case .number(let number): return try history.run(number)
    case .latest:
      guard let run = try history.latestRun() else {
        throw ValidationError("no run is complete")
      }
      return run
    }
  }
}
