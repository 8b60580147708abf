import Conformance
import Foundation

/// Failing commands as a developer reads them: where, what, and the script's own lines.
struct ConformanceText {
  /// Where the files are, by name.
  let paths: [String: String]
  /// Lines of a command that are shown; of a longer one, the first and the last.
  static let longestCommand = 14

  func describe(_ surprise: KnownFailures.Surprise, executor: String) -> String {
    guard let result = surprise.result else {
      return "\(surprise.key) on \(executor): listed as a known failure, and there is no such case"
    }
    switch surprise.kind {
    case .failure: return describe(result)
    case .pass:
      let outcome = result.status == .passed ? "passed" : "lacks the feature \(result.feature ?? "?")"
      return "\(result.key) on \(executor): listed as a known failure, and \(outcome)\n" + place(of: result)
    case .unsupported:
      return "\(result.key) on \(executor): lacks the feature \(result.feature ?? "?"), which is not listed\n"
        + place(of: result)
    case .stale: return ""
    }
  }

  func describe(_ result: CaseResult) -> String {
    """
    \(result.key) on \(result.executor): \(result.kind.rawValue) failed
      \(result.message ?? "")
    \(place(of: result))
    """
  }

  /// The place, and the lines there.
  private func place(of result: CaseResult) -> String {
    let path = paths[result.file] ?? result.file
    let lines = sourceLines(path, result.line...max(result.line, result.lastLine))
    return (["  \(path):\(result.line)"] + lines).joined(separator: "\n")
  }

  private func sourceLines(_ path: String, _ range: ClosedRange<Int>) -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let all = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let wanted = range.filter { $0 >= 1 && $0 <= all.count }
    let shown = wanted.map { number in
      String(repeating: " ", count: max(0, 6 - String(number).count)) + "\(number) | "
        + String(decoding: all[number - 1].prefix(160), as: UTF8.self)
    }
    if shown.count <= Self.longestCommand { return shown }
    return shown.prefix(Self.longestCommand - 2) + ["       ..."] + shown.suffix(1)
  }
}
