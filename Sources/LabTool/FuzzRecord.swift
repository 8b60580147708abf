import Foundation
import Fuzzing
import History

/// Writes findings to a history.
enum FuzzRecord {
  /// - Parameter folders: of the findings.
  static func record(_ folders: [String], db: String) throws {
    let history = try History(path: db, for: .recording)
    let result = Result {
      let build = try RecordedRun.build()
      for folder in folders {
        let number = try record(folder, in: history, build: build)
        print("recorded \(folder) as finding \(number) of \(db)")
      }
    }
    try history.close()
    try result.get()
  }

  /// - Returns: the finding's number.
  static func record(_ folder: String, in history: History, build: History.Build) throws -> Int64 {
    let finding = try FindingFolder.read(folder: folder)
    return try history.record(
      finding: "\(finding.difference.signature)", seed: finding.seed, stream: Data(finding.recording.bytes), build: build)
  }
}
