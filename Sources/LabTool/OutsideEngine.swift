import ArgumentParser
import Conformance
import Foundation

/// Another engine's command that runs a whole script. It tells little more than whether all of it held, so a file is
/// one case.
struct OutsideEngine {
  let name: String
  /// What is executed one after the other, each where the one before ended well. `{}` is the script's path, `{json}`
  /// that of a file that one step may write for the next.
  let steps: [[String]]

  init(name: String, steps: [[String]]) {
    self.name = name
    self.steps = steps
  }

  /// Those whose command is known. The first word of each step is looked for beside the others.
  private static let known: [(name: String, steps: [[String]])] = [
    ("wasmtime", [["wasmtime", "wast", "-W", "all-proposals=y", "{}"]]),
    // It decodes and validates, and runs nothing.
    ("wasm-tools", [["wasm-tools", "wast", "{}"]]),
    (
      "spectest-interp",
      [["wast2json", "--enable-all", "{}", "-o", "{json}"], ["spectest-interp", "--enable-all", "{json}"]]
    ),
  ]

  static func isKnown(_ name: String) -> Bool { known.contains { $0.name == name } }

  /// What is asked for its version.
  var executable: String { steps.last?.first ?? name }

  /// `NAME` or `NAME=PATH` for a known one, `NAME=COMMAND` for any: words with spaces between them, to which the
  /// script's path is appended, or takes the place of `{}`.
  init(parsing text: String, searchPath: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard let name = parts.first, !text.hasPrefix("=") else {
      throw ValidationError("an engine is NAME=COMMAND, not \(text)")
    }
    let words = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : [name]
    guard let path = Self.path(of: words[0], searchPath: searchPath) else {
      throw ValidationError("no executable \(words[0]) for the engine \(name)")
    }
    self.name = name
    if words.count == 1, let known = Self.known.first(where: { $0.name == name }) {
      let folder = (path as NSString).deletingLastPathComponent
      steps = known.steps.map { step in
        [step[0] == name ? path : "\(folder)/\(step[0])"] + step.dropFirst()
      }
    } else {
      steps = [[path] + words.dropFirst() + (words.contains("{}") ? [] : ["{}"])]
    }
  }

  private static func path(of executable: String, searchPath: String) -> String? {
    let candidates =
      executable.contains("/") ? [executable] : searchPath.split(separator: ":").map { "\($0)/\(executable)" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a script to its end, or the end of the time.
  func result(of file: ScriptFile, timeout: Double) -> FileResult {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-lab-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let json = folder.appendingPathComponent("script.json").path
    var nanoseconds: Int64 = 0
    var failure: String?
    for step in steps where failure == nil {
      let command = step.map { $0 == "{}" ? file.path : $0 == "{json}" ? json : $0 }
      let outcome = ChildProcess.run(command, timeout: timeout, showsErrors: false)
      nanoseconds += Int64(outcome.sample.wall * 1e9)
      failure = Self.failure(of: outcome)
    }
    let result = CaseResult(
      file: file.name, ordinal: 0, group: file.group, executor: name, kind: .script,
      status: failure == nil ? .passed : .failed, message: failure, line: 1, lastLine: 1, nanoseconds: nanoseconds)
    return FileResult(file: file.name, group: file.group, executor: name, cases: [result])
  }

  /// Nil where it ended well; with the last line that it wrote, which often has figures.
  private static func failure(of outcome: ChildProcess.Outcome) -> String? {
    let last = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").last.map { ": \($0)" } ?? ""
    switch outcome.ending {
    case .exit(0): return nil
    case .exit(let status): return "exit \(status)\(last)"
    case .signal(let number): return "signal \(number)\(last)"
    case .stopped: return "timeout\(last)"
    case .notStarted(let error): return "error \(error)"
    }
  }
}
