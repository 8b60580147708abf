@testable import Conformance

/// Runs scripts that are written in a test.
struct Bench {
  static let both: [EngineExecutor] = [.inPlace, .threaded]

  static func results(_ script: String, on executor: any Executor = EngineExecutor.threaded) -> [CaseResult] {
    let file = ScriptFile(path: "", name: "test/a.wast", group: "test")
    return file.results(of: Array(script.utf8), on: [executor])[0].cases
  }

  /// A line each: `passed`, `failed: message`, `unsupported: feature`.
  static func verdicts(_ script: String, on executor: any Executor = EngineExecutor.threaded) -> [String] {
    results(script, on: executor).map { result in
      switch result.status {
      case .passed: "passed"
      case .failed: "failed: \(result.message ?? "")"
      case .unsupported: "unsupported: \(result.feature ?? "")"
      }
    }
  }

  /// The verdict of the last command.
  static func last(_ script: String, on executor: any Executor = EngineExecutor.threaded) -> String {
    verdicts(script, on: executor).last ?? "nothing"
  }
}
