import ArgumentParser
import Conformance
import Foundation

/// Scripts in a child process, so that neither a crash nor a loop without end takes the run with it.
struct NightlyScripts {
  let executors: [String]
  /// Seconds that a file may take when it is alone.
  let timeout: Double
  /// Runs files in a child: their results, or how it ended.
  var child: ([ScriptFile], [String], Double) -> Result<[FileResult], Ending>

  /// Why there are no results.
  struct Ending: Error, Equatable, CustomStringConvertible {
    let description: String
  }

  init(executors: [String], timeout: Double) {
    self.executors = executors
    self.timeout = timeout
    child = Self.runChild
  }

  /// Runs files: on the host's executors together, and on each board, which takes longer, by itself.
  func results(of files: [ScriptFile]) -> [FileResult] {
    let boards = executors.filter { $0.hasPrefix("board:") }
    let hosted = executors.filter { !$0.hasPrefix("board:") }
    return ([hosted] + boards.map { [$0] }).flatMap { $0.isEmpty ? [] : results(of: files, on: $0) }
  }

  /// Where they can't be run together, each is run alone on each executor; what can't be run even so fails, and says how
  /// the child ended.
  private func results(of files: [ScriptFile], on executors: [String]) -> [FileResult] {
    // Every byte that goes to a board goes through an emulator.
    let timeout = executors.allSatisfy { $0.hasPrefix("board:") } ? 5 * timeout : timeout
    if case .success(let results) = child(files, executors, timeout * 2) { return results }
    return files.flatMap { file in
      executors.flatMap { executor -> [FileResult] in
        switch child([file], [executor], timeout) {
        case .success(let results): results
        case .failure(let ending): [Self.failure(of: file, on: executor, Self.ended + ending.description)]
        }
      }
    }
  }

  /// What the message of a file begins with whose child ended otherwise than it should.
  static let ended = "the executor ended: "

  static func failure(of file: ScriptFile, on executor: String, _ message: String) -> FileResult {
    let whole = CaseResult(
      file: file.name, ordinal: 0, group: file.group, executor: executor, kind: .script, status: .failed,
      message: message, line: 1, lastLine: 1, nanoseconds: 0)
    return FileResult(file: file.name, group: file.group, executor: executor, cases: [whole])
  }

  private static func runChild(
    _ files: [ScriptFile], _ executors: [String], _ timeout: Double
  ) -> Result<[FileResult], Ending> {
    guard let executable = Bundle.main.executableURL?.path else { return .failure(Ending(description: "no executable")) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-lab-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (request, answer) = (folder.appendingPathComponent("request.json"), folder.appendingPathComponent("answer.json"))
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let job = ScriptJob(executors: executors, files: files.map(ScriptJob.File.init))
      try JSONEncoder().encode(job).write(to: request)
      let outcome = ChildProcess.run(
        [executable, "script-worker", request.path, answer.path], timeout: timeout, showsErrors: false)
      switch outcome.ending {
      case .exit(0): return .success(try JSONDecoder().decode([FileResult].self, from: Data(contentsOf: answer)))
      case .exit(let status): return .failure(Ending(description: "exit \(status)"))
      case .signal(let number): return .failure(Ending(description: "signal \(number)"))
      case .stopped: return .failure(Ending(description: "timeout"))
      case .notStarted(let error): return .failure(Ending(description: "error \(error)"))
      }
    } catch {
      return .failure(Ending(description: "\(error)"))
    }
  }
}

/// What a child is to run.
struct ScriptJob: Codable {
  struct File: Codable {
    let path, name, group: String
    let proposals: [String]

    init(_ file: ScriptFile) { (path, name, group, proposals) = (file.path, file.name, file.group, file.proposals) }
    var script: ScriptFile { ScriptFile(path: path, name: name, group: group, proposals: proposals) }
  }

  let executors: [String]
  let files: [File]
}

/// The child of `NightlyScripts`.
struct ScriptWorker: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "script-worker", shouldDisplay: false)

  @Argument var request: String
  @Argument var answer: String

  func run() throws {
    let job = try JSONDecoder().decode(ScriptJob.self, from: Data(contentsOf: URL(fileURLWithPath: request)))
    let run = ConformanceRun(
      files: job.files.map(\.script), executors: try Executors.named(job.executors.joined(separator: ",")))
    try JSONEncoder().encode(run()).write(to: URL(fileURLWithPath: answer))
  }
}
