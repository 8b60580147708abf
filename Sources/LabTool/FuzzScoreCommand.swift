import ArgumentParser
import Foundation
import Fuzzing

/// `apus-lab fuzz score`: how many of the planted bugs the fuzzer finds.
struct FuzzScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Plant bugs in the engine, and see which of them the fuzzer finds.",
    discussion: """
      Needs a build with the bugs, which no other build has: \(FuzzScoreCommand.build). Each bug is planted alone, in a \
      process of its own, and looked for with every seed until it shows or its time is over. A crash and a hang show it, \
      too. The first line is of the same search without a bug.
      """)

  static let build = "swift build -c release --scratch-path .build/planted -Xswiftc -DAPUS_PLANTED --product apus-lab"

  @Option(parsing: .upToNextOption, help: "The bugs by their names. (default: all)")
  var bug: [String] = []

  @Option(help: "How many seeds.")
  var seeds: UInt64 = 5

  @Option(help: "The first of them.")
  var firstSeed: UInt64 = 1

  @Option(help: "Seconds of processor time for a bug and a seed.")
  var seconds = 300.0

  @Option(help: "Child processes at once.")
  var jobs = 1

  @Option(help: "A file for the results as JSON.")
  var json: String?

  @Flag(help: "List the bugs, and run nothing.")
  var list = false

  @Flag(help: .hidden)
  var worker = false

  func validate() throws {
    if seeds < 1 || firstSeed < 1 || jobs < 1 || !(seconds > 0) {
      throw ValidationError("--seeds, --first-seed, --jobs and --seconds are above 0")
    }
    if firstSeed > 1 << 30 || seeds > 1 << 30 { throw ValidationError("--seeds or --first-seed is too large") }
    for name in bug where PlantedBug.named(name) == nil && !(worker && name == "none") {
      throw ValidationError("there is no bug \(name); --list lists them")
    }
  }

  func run() throws {
    if list {
      for bug in PlantedBug.all { print("\(bug.name): \(bug.category): \(bug.what)") }
      print("\(PlantedBug.all.count) bugs")
      return
    }
    guard PlantedBug.areInThisBuild else {
      throw ValidationError("this build has no planted bugs; build with them: \(FuzzScoreCommand.build)")
    }
    if worker {
      let planted = bug.first.flatMap { PlantedBug.named($0) }
      return FuzzScoreWorker.run(planted, Grammar(), seed: firstSeed, seconds: seconds)
    }
    let bugs = bug.isEmpty ? PlantedBug.all : bug.compactMap { PlantedBug.named($0) }
    let score = FuzzScore(
      executable: try FuzzRunCommand.executable(), bugs: bugs, seeds: Array(firstSeed..<firstSeed + seeds), seconds: seconds)
    let rows = score.run(jobs: jobs) { name, sample in
      let line = "\(name), seed \(sample.seed): \(sample.found ?? "nothing") after \(sample.modules) modules\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
    FuzzScoreCommand.lines(rows).forEach { print($0) }
    if let json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(rows).write(to: URL(fileURLWithPath: json))
    }
  }

  /// The table, and the sum.
  static func lines(_ rows: [FuzzScoreRow]) -> [String] {
    let head = ["bug", "category", "found", "modules", "worst", "CPU s", "worst", "how it showed"]
    let cells = [head] + rows.map { row in
      let modules = row.found.map(\.modules)
      let seconds = row.found.map(\.seconds)
      func text(_ number: Double?) -> String { number.map { String(format: "%.1f", $0) } ?? "-" }
      func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "-" }
      return [
        row.bug, row.category, "\(row.found.count) of \(row.samples.count)", text(FuzzScoreRow.median(modules)),
        text(modules.max()), text(FuzzScoreRow.median(seconds)), text(seconds.max()), row.found.first?.found ?? "-",
      ]
    }
    let widths = head.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    let table = cells.map { row in
      row.enumerated().map { column, cell in
        column == head.count - 1 ? cell : cell.padding(toLength: widths[column], withPad: " ", startingAt: 0)
      }.joined(separator: "  ")
    }
    let bugs = rows.filter { !$0.category.isEmpty }
    return table + ["\(bugs.count { !$0.found.isEmpty }) of \(bugs.count) found"]
  }
}
