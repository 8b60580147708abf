import ArgumentParser
import Foundation
import Fuzzing
import History

/// `apus-lab fuzz shrink`: makes a case small.
struct FuzzShrinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shrink",
    abstract: "Make the case of a finding or a seed as small as it can be.",
    discussion: """
      The choices that the case was made of go first, then its modules' parts, instructions and the steps. What still \
      shows the same difference is kept. The finding is written to a folder of its own.
      """)

  @OptionGroup var options: FuzzOptions

  @Option(help: "The seed of a case.")
  var seed: UInt64?

  @Option(help: "The folder for the finding.")
  var output = FuzzCommand.folder

  @Flag(help: "Each attempt runs in a process of its own: the case crashes or hangs.")
  var fatal = false

  @Option(help: "Cases that are tried at most in each of the two stages.")
  var most = 4_000

  @Argument(help: "A finding's folder, or an input of the libFuzzer target `differential`.")
  var file: String?

  func validate() throws {
    if (seed == nil) == (file == nil) { throw ValidationError("either --seed or a finding") }
  }

  func run() throws {
    var grammar = try options.grammar()
    if !fatal { options.planting.apply() }
    let recording: [UInt64]
    let seed: UInt64
    if let file, let input = input(file) {
      grammar = Grammar(.brief)
      (recording, seed) = (input.values, 0)
    } else if let file {
      let finding = try FindingFolder.read(folder: file)
      (recording, seed) = (finding.recording.values, finding.seed)
    } else {
      let stream = ChoiceStream(seed: self.seed ?? 0)
      _ = grammar.makeCase(stream)
      (recording, seed) = (stream.values, self.seed ?? 0)
    }
    var shrinker = Shrinker(grammar, judge: try judge(grammar, recording, seed))
    shrinker.mostCases = fatal ? min(most, 600) : most
    let start = Date()
    guard let result = shrinker.shrink(recording) else {
      print("the case of seed \(seed) shows nothing")
      throw ExitCode.failure
    }
    let build = try? RecordedRun.build()
    let finding = Finding(
      difference: result.difference, fuzzCase: result.made.fuzzCase, seed: seed, commit: build?.sha ?? "unknown",
      recording: Recording(values: result.recording))
    let name = Finding.name(bucket: Finding.bucket(result.difference.signature, result.made.mnemonics))
    let folder = try FindingFolder(output).write(finding, as: name)
    print(result.difference)
    let seconds = Int(Date().timeIntervalSince(start))
    print("\(result.made.instructionCount) instructions after \(result.tried) cases in \(seconds) s")
    print("again: apus-lab fuzz replay \(folder)")
    print("kept in \(folder)")
  }

  /// The choices of a file that is no finding's.
  private func input(_ path: String) -> Recording? {
    if path.hasSuffix("/finding.txt") { return nil }
    // A folder is not read.
    return (try? Data(contentsOf: URL(fileURLWithPath: path))).map { Recording(bytes: Array($0)) }
  }

  /// What the first look finds decides how the others are made.
  private func judge(_ grammar: Grammar, _ recording: [UInt64], _ seed: UInt64) throws -> Shrinker.Judge {
    if fatal { return try FuzzReplayCommand.judgeInChild(seed, options.planting) }
    let fuzzCase = grammar.makeCase(ChoiceStream(replaying: recording)).fuzzCase
    let check = DifferentialCheck()
    if let difference = check.check(fuzzCase, seed: seed).difference {
      let narrowed = check.narrowed(to: difference.signature)
      return { narrowed.check($0, seed: seed).difference }
    }
    let faults = FaultInjection()
    return { faults.run($0, seed: seed).difference }
  }
}
