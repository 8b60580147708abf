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
        let finding = try FindingFolder.read(folder: folder)
        let number = try history.record(
          finding: "\(finding.difference.signature)", seed: finding.seed, stream: Data(finding.recording.bytes),
          build: build)
        print("recorded \(folder) as finding \(number) of \(db)")
      }
    }
    try history.close()
    try result.get()
  }
}
