import Apus
import Text

/// A script of a suite.
public struct ScriptFile: Equatable, Sendable {
  /// Where it is.
  public var path: String
  /// What it is called: `core/simd/simd_const.wast`.
  public var name: String
  public var group: String
  /// Proposals that it needs, besides WebAssembly 3.0, in kebab case.
  public var proposals: [String]

  public init(path: String, name: String, group: String, proposals: [String] = []) {
    self.path = path
    self.name = name
    self.group = group
    self.proposals = proposals
  }

  /// Runs it on several executors; it is parsed once.
  public func results(on executors: [any Executor]) -> [FileResult] {
    do throws(MappedFile.Failure) {
      let file = try MappedFile(path: path)
      return results(of: file.head(.max), on: executors)
    } catch {
      return executors.map { result($0, failure: "can't be read: \(error)") }
    }
  }

  /// - Parameter source: the script's text.
  public func results(of source: [UInt8], on executors: [any Executor]) -> [FileResult] {
    let script: Script
    var settings = ScriptSettings()
    settings.proposals = proposals
    settings.later = Suite.later(than: name)
    do {
      settings.options = try ScriptOptions(parsing: source)
      script = try parseScript(source)
    } catch let error as TextError {
      let message = "\(error.message), at \(error.line):\(error.column): \(error.sourceLine)"
      return executors.map { result($0, failure: message, line: error.line) }
    } catch {
      return executors.map { result($0, failure: "\(error)") }
    }
    let lines = SourceLines(source)
    return executors.map { result($0, of: script, lines, settings) }
  }

  /// Runs a script that has been parsed.
  func result(
    _ executor: any Executor, of script: Script, _ lines: SourceLines, _ settings: ScriptSettings
  ) -> FileResult {
    var result = FileResult(file: name, group: group, executor: executor.name, cases: [])
    do throws(Stop) {
      let session = try executor.makeSession(settings)
      var runner = ScriptRunner(session)
      run(script.commands, &runner, lines, into: &result)
      if settings.options.given.contains("translated") || settings.options.given.contains("left-in-place") {
        let verdict = session.unmetTierOptions().map(Verdict.failed) ?? .passed
        result.cases.append(makeCase(executor.name, 0, .tiers, verdict, lines: 1...1, nanoseconds: 0))
      }
    } catch {
      // Nothing of the file can be run.
      var ordinal = 0
      refuse(script.commands, Verdict(error, expected: nil), &ordinal, lines, into: &result)
    }
    return result
  }

  /// Runs commands in order. What a thread's commands come to follows what the thread came to.
  private func run(
    _ commands: [Command], _ runner: inout ScriptRunner, _ lines: SourceLines, into result: inout FileResult
  ) {
    var ordinal = 0
    for command in commands {
      ordinal += 1
      let start = ContinuousClock.now
      let verdict = runner.run(command)
      let time = (ContinuousClock.now - start).components
      result.cases.append(
        makeCase(
          result.executor, ordinal, command.form.kind, verdict, lines: lines.range(of: command),
          nanoseconds: time.seconds * 1_000_000_000 + time.attoseconds / 1_000_000_000))
      if case .thread(_, _, let commands) = command.form {
        refuse(commands, verdict, &ordinal, lines, into: &result)
      }
    }
  }

  /// The same verdict for all commands.
  private func refuse(
    _ commands: [Command], _ verdict: Verdict, _ ordinal: inout Int, _ lines: SourceLines,
    into result: inout FileResult
  ) {
    for command in commands {
      ordinal += 1
      result.cases.append(
        makeCase(
          result.executor, ordinal, command.form.kind, verdict, lines: lines.range(of: command), nanoseconds: 0))
      if case .thread(_, _, let commands) = command.form { refuse(commands, verdict, &ordinal, lines, into: &result) }
    }
  }

  /// The one case of a file that can't be run.
  func result(_ executor: any Executor, failure: String, line: Int = 1) -> FileResult {
    let script = makeCase(executor.name, 0, .script, .failed(failure), lines: line...line, nanoseconds: 0)
    return FileResult(file: name, group: group, executor: executor.name, cases: [script])
  }

  private func makeCase(
    _ executor: String, _ ordinal: Int, _ kind: CommandKind, _ verdict: Verdict, lines: ClosedRange<Int>,
    nanoseconds: Int64
  ) -> CaseResult {
    var result = CaseResult(
      file: name, ordinal: ordinal, group: group, executor: executor, kind: kind, status: .passed,
      line: lines.lowerBound, lastLine: lines.upperBound, nanoseconds: nanoseconds)
    switch verdict {
    case .passed(let remark): result.message = remark
    case .failed(let message):
      result.status = .failed
      result.message = message
    case .unsupported(let feature):
      result.status = .unsupported
      result.feature = feature
    }
    return result
  }
}

/// Where the lines of a text begin.
struct SourceLines {
  private let starts: [Int]

  init(_ source: [UInt8]) {
    starts = [0] + source.indices.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The lines that a command takes, from 1.
  func range(of command: Command) -> ClosedRange<Int> {
    let last = max(command.range.lowerBound, command.range.upperBound - 1)
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= last { low = middle } else { high = middle }
    }
    return command.line...max(command.line, low + 1)
  }
}

extension Command.Form {
  var kind: CommandKind {
    switch self {
    case .module: .module
    case .moduleDefinition: .moduleDefinition
    case .moduleInstance: .moduleInstance
    case .register: .register
    case .action: .action
    case .assertReturn: .assertReturn
    case .assertTrap, .assertTrapModule: .assertTrap
    case .assertExhaustion: .assertExhaustion
    case .assertException: .assertException
    case .assertMalformed: .assertMalformed
    case .assertMalformedCustom: .assertMalformedCustom
    case .assertInvalid: .assertInvalid
    case .assertInvalidCustom: .assertInvalidCustom
    case .assertUnlinkable: .assertUnlinkable
    case .thread: .thread
    case .wait: .wait
    }
  }
}
