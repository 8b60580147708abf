import ArgumentParser
import Foundation
import Fuzzing

/// `apus-lab fuzz replay`: tries findings again.
struct FuzzReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Run findings again.",
    discussion: """
      A closed finding that shows again fails, and so does an open one that shows no more: it has to be closed. Each \
      runs in a process of its own.
      """)

  @Option(help: "The folder of findings.")
  var folder = FuzzCommand.folder

  @OptionGroup var planting: PlantingOptions

  @Flag(help: .hidden)
  var bare = false

  @Argument(help: "Folders of single findings. (default: all)")
  var files: [String] = []

  func run() throws {
    if bare {
      planting.apply()
      for file in files {
        let difference = FuzzReplayCommand.difference(try FindingFolder.read(folder: file))
        print(difference?.description ?? "nothing")
      }
      return
    }
    let files = try files.isEmpty ? FindingFolder(folder).names().map { "\(folder)/\($0)" } : files
    var failed = 0
    for file in files {
      let (isRight, what) = try FuzzReplayCommand.judge(file, planting)
      if !isRight { failed += 1 }
      print("\(isRight ? "as expected" : "FAILED"): \(file): \(what)")
    }
    print("fuzz replay: \(files.count - failed) passed, \(failed) failed")
    if failed > 0 { throw ExitCode.failure }
  }

  /// Whether a finding shows as long as it is open and no longer, and what it shows.
  static func judge(_ folder: String, _ planting: PlantingOptions? = nil) throws -> (isRight: Bool, what: String) {
    let finding = try FindingFolder.read(folder: folder)
    let shown = try replayInChild(folder, planting)
    return ((finding.state == .open) == (shown != nil), "\(finding.state.rawValue): \(shown ?? "shows nothing")")
  }

  /// What a finding's case shows now, on all subjects.
  static func difference(_ finding: Finding) -> Difference? {
    DifferentialCheck().check(finding.fuzzCase, seed: finding.seed).difference
      ?? FaultInjection().run(finding.fuzzCase, seed: finding.seed).difference
  }

  /// In one line; nil for nothing.
  static func replayInChild(_ file: String, _ planting: PlantingOptions?) throws -> String? {
    let words = [try FuzzRunCommand.executable(), "fuzz", "replay", "--bare", file] + (planting?.arguments ?? [])
    let outcome = ChildProcess.run(words, cpuSeconds: FuzzRun.caseSeconds, showsErrors: false)
    guard outcome.ending == .exit(0) else { return FuzzRun.text(outcome.ending) }
    let text = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").first.map(String.init)
    return text == "nothing" ? nil : text
  }

  /// For cases that end the process which runs them.
  static func judgeInChild(_ seed: UInt64, _ planting: PlantingOptions) throws -> Shrinker.Judge {
    let folder = FindingFolder(FileManager.default.temporaryDirectory.path + "/apus-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    return { fuzzCase in
      let signature = Difference.Signature(what: "nothing yet", subject: "", oracle: "")
      var difference = Difference(signature: signature, step: 0, expected: "an end", actual: "")
      let finding = Finding(
        difference: difference, fuzzCase: fuzzCase, seed: seed, commit: "", recording: Recording(values: []))
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      guard let path = try? folder.write(finding, as: "case"),
        let executable = try? FuzzRunCommand.executable()
      else { return nil }
      let words = [executable, "fuzz", "replay", "--bare", path] + planting.arguments
      let outcome = ChildProcess.run(words, cpuSeconds: FuzzRun.caseSeconds, showsErrors: false)
      if case .exit = outcome.ending { return nil }
      difference.signature.what = FuzzRun.text(outcome.ending)
      difference.actual = difference.signature.what
      return difference
    }
  }
}
