import Conformance
import Foundation
import History
import Report

/// Verdicts as the history keeps them.
///
/// The keys are the same: the first folder of a file's name is its suite, and a case's place among the recorded ones
/// is its ordinal. So case 0 is the file as a whole, whether it could be read at all.
struct ConformanceRecord {
  /// What is known to fail, by executor.
  let known: [String: KnownFailures]
  /// Where the files are, by name.
  let paths: [String: String]
  /// Of the executors that are not built from this commit.
  let versions: [String: String]

  init(known: [String: KnownFailures], files: [ScriptFile], versions: [String: String] = [:]) {
    self.known = known
    self.versions = versions
    paths = Dictionary(files.map { ($0.name, $0.path) }) { first, _ in first }
  }

  func files(_ results: [FileResult]) -> [History.FileResults] {
    var texts: [String: ScriptText] = [:]
    return results.map { result in
      let text = texts[result.file] ?? ScriptText(path: paths[result.file])
      texts[result.file] = text
      return file(result, text)
    }
  }

  private func file(_ result: FileResult, _ text: ScriptText) -> History.FileResults {
    let (suite, path) = Self.place(of: result.file)
    let known = known[result.executor] ?? KnownFailures()
    let whole = result.cases.first { $0.ordinal == 0 }
    let commands = result.cases.filter { $0.ordinal > 0 }
    let first = History.CaseResult(
      name: "the file as a whole", line: whole?.line ?? 1,
      status: whole.map { status(of: $0, known) } ?? .pass, nanoseconds: whole.map { Int($0.nanoseconds) },
      message: whole?.message)
    return History.FileResults(
      suite: suite, file: path, executor: History.Executor(result.executor, version: versions[result.executor] ?? ""),
      cases: [first] + commands.map { command in
        History.CaseResult(
          name: text.name(of: command), line: command.line, status: status(of: command, known),
          nanoseconds: Int(command.nanoseconds), message: message(of: command))
      },
      nanoseconds: result.cases.reduce(0) { $0 + Int($1.nanoseconds) })
  }

  /// `core` and `simd/simd_const.wast`.
  static func place(of name: String) -> (suite: String, path: String) {
    guard let slash = name.firstIndex(of: "/") else { return ("other", name) }
    return (String(name[..<slash]), String(name[name.index(after: slash)...]))
  }

  private func status(of result: CaseResult, _ known: KnownFailures) -> History.Status {
    let isKnown = known.cases[result.key] != nil
    switch result.status {
    case .passed: return isKnown ? .unexpectedPass : .pass
    case .failed where result.message?.hasPrefix(NightlyScripts.ended) == true: return .error
    case .failed: return isKnown ? .expectedFailure : .fail
    case .unsupported: return .skip
    }
  }

  /// A remark on a case that passed is not kept.
  private func message(of result: CaseResult) -> String? {
    switch result.status {
    case .passed: nil
    case .failed: result.message
    case .unsupported: Feature.lacking + (result.feature ?? "unknown")
    }
  }

  /// Of a line of a list that nothing matched.
  static func staleNote(_ key: String, _ executor: String) -> String {
    RunReport.unexpectedNote + "\(key) on \(executor) is listed as a known failure and was not come by"
  }

  /// What is unexpected and no verdict on a case: lines of the run's note.
  static func notes(_ surprises: [(executor: String, surprise: KnownFailures.Surprise)]) -> [String] {
    var seen: Set<String> = []
    return surprises.compactMap { executor, surprise -> String? in
      switch surprise.kind {
      case .failure: return nil
      case .unsupported:
        return RunReport.unexpectedNote + "\(surprise.result?.feature ?? "a feature") is lacking on \(executor) and not listed"
      case .stale: return staleNote(surprise.key, executor)
      case .pass:
        return surprise.result?.status == .unsupported
          ? RunReport.unexpectedNote + "\(surprise.key) on \(executor) is listed as a known failure and is unsupported" : nil
      }
    }.filter { seen.insert($0).inserted }
  }
}

/// The text of a script, from which cases have their names.
private struct ScriptText {
  private let lines: [Substring.UTF8View]

  init(path: String?) {
    let data = path.flatMap { FileManager.default.contents(atPath: $0) } ?? Data()
    let text = String(decoding: data, as: UTF8.self)
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0).utf8 }
  }

  /// The command itself, its spaces and line ends drawn together, as far as a name may be long; its kind where the
  /// text is not to be had.
  func name(of result: CaseResult) -> String {
    var name: [UInt8] = []
    for line in result.line...max(result.line, result.lastLine) where line >= 1 && line <= lines.count {
      if name.count > History.CaseResult.longestName { break }
      if name.last.map({ $0 != UInt8(ascii: " ") }) ?? false { name.append(UInt8(ascii: " ")) }
      for byte in lines[line - 1] {
        let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
        if isSpace, name.last.map({ $0 == UInt8(ascii: " ") }) ?? true { continue }
        name.append(isSpace ? UInt8(ascii: " ") : byte)
        if name.count > History.CaseResult.longestName { break }
      }
    }
    while name.last == UInt8(ascii: " ") { name.removeLast() }
    return name.isEmpty ? result.kind.rawValue : String(decoding: name, as: UTF8.self)
  }
}
