import ArgumentParser
import Conformance
import Fuzzing
import WasmModule

/// `apus-lab fuzz`: generated cases on everything that can run them, and what to do with what differs.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Run generated modules everywhere, and compare.",
    subcommands: [
      FuzzRunCommand.self, FuzzReplayCommand.self, FuzzShrinkCommand.self, FuzzReportCommand.self, FuzzScoreCommand.self,
    ],
    defaultSubcommand: FuzzRunCommand.self)

  /// Where findings are kept.
  static let folder = "Fuzz/findings"
}

/// A bug that is planted before anything runs.
struct PlantingOptions: ParsableArguments {
  @Option(help: "Plant a bug first, in a build that has bugs to plant; see `fuzz score`.")
  var plant: String?

  func validate() throws {
    guard let plant else { return }
    guard PlantedBug.named(plant) != nil else {
      throw ValidationError("there is no bug \(plant); `apus-lab fuzz score --list` lists them")
    }
    guard PlantedBug.areInThisBuild else {
      throw ValidationError("this build has no bugs to plant; build with them: \(FuzzScoreCommand.build)")
    }
  }

  /// In the process that runs cases, before the first.
  func apply() { plant.flatMap { PlantedBug.named($0) }?.plant() }

  /// As words of a command.
  var arguments: [String] { plant.map { ["--plant", $0] } ?? [] }
}

/// What is generated, and on what it runs.
struct FuzzOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Features that modules may use, by their names with commas between them.", discussion: "(default: all that run)"))
  var features: String?

  @Flag(help: "Leave NaNs as they come; otherwise each is made canonical before its bits are seen.")
  var anyNans = false

  @Option(help: "The percentage of cases that the reference runs too.")
  var referenceShare = 100

  @Option(help: "The percentage of cases in which limits and memory are made to run out.")
  var faultShare = 5

  @Option(help: "The percentage of cases whose memories are compared after each step, not only at the end.")
  var memoryShare = 10

  @OptionGroup var planting: PlantingOptions

  func validate() throws {
    for share in [referenceShare, faultShare, memoryShare] where !(0...100).contains(share) {
      throw ValidationError("a percentage is from 0 to 100")
    }
    _ = try grammar()
  }

  func grammar() throws -> Grammar {
    var options = GrammarOptions()
    if let features { options.features = try FuzzOptions.features(features) }
    if anyNans { options.nans = .any }
    return Grammar(options)
  }

  /// WebAssembly 1.0 is always among them.
  private static func features(_ names: String) throws -> FeatureSet {
    try names.split(separator: ",").reduce(FeatureSet(bits: 0).adding(.mvp)) { set, name in
      guard let feature = Feature(name: String(name)) else { throw ValidationError("no feature \(name)") }
      return set.adding(feature)
    }
  }

  /// As words of a command.
  var arguments: [String] {
    var words = ["--reference-share", "\(referenceShare)", "--fault-share", "\(faultShare)"]
    words += ["--memory-share", "\(memoryShare)"]
    if let features { words += ["--features", features] }
    if anyNans { words.append("--any-nans") }
    return words + planting.arguments
  }

  /// Whether a seed is in a share: other shares have other seeds.
  static func isChosen(_ seed: UInt64, _ share: Int, _ purpose: UInt64) -> Bool {
    var numbers = RandomNumbers(seed: seed &* 0x9E37_79B9 ^ purpose)
    return numbers.below(100) < share
  }
}
