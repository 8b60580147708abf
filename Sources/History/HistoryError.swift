/// What a history refuses.
public enum HistoryError: Error, Equatable {
  /// There is no such file.
  case notFound(String)
  /// The file or its folder may not be read, or written.
  case cannotOpen(String)
  /// The file is not a database, or one of something else.
  case notAHistory(String)
  /// The file is a history that is not whole: a page is broken, or a column holds what it must not.
  case damaged(String)
  /// An older version wrote the file; opening it for recording brings it up to date.
  case older(String)
  /// A newer version wrote the file.
  case newer(String)
  /// The history was opened for reading.
  case readOnly
  /// The run has ended, and takes no more results.
  case ended(run: Int64)
  /// The run has results of this file (or samples of this benchmark) on this executor already.
  case recordedTwice(String, executor: String)
  case noSuchRun(Int64)
  /// No case (or benchmark) has such a name.
  case noMatch(String)
  /// Several names fit: the first ones, and how many there are.
  case ambiguous(String, [String], total: Int)
  /// A command of git's failed: the command, and what it said.
  case git(String, String)
  /// A query is more than one statement.
  case severalStatements
}

extension HistoryError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFound(let path): "no history at \(path)"
    case .cannotOpen(let path): "\(path) cannot be opened"
    case .notAHistory(let path): "\(path) is no history"
    case .damaged(let path): "\(path) is a damaged history"
    case .older(let path): "\(path) was written by an older version; recording a run updates it"
    case .newer(let path): "\(path) was written by a newer version"
    case .readOnly: "the history was opened for reading"
    case .ended(let run): "run \(run) has ended and takes no more results"
    case .recordedTwice(let name, let executor): "\(name) on \(executor) is recorded already"
    case .noSuchRun(let run): "there is no run \(run)"
    case .noMatch(let pattern): "nothing is named \(pattern)"
    case .ambiguous(let pattern, let names, let total):
      "\(total) names fit \(pattern):" + names.map { "\n  \($0)" }.joined()
        + (total > names.count ? "\n  and \(total - names.count) more" : "")
    case .git(let command, let message): "\(command): \(message)"
    case .severalStatements: "a query is one statement"
    }
  }
}
