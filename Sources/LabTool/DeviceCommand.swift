import ArgumentParser
import Device
import DeviceProof

/// `apus-lab device`: that changing a device's logic cannot go wrong, at length.
struct DeviceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "device",
    abstract: "Prove the swap of device logic: soak, power cuts, corrupted pushes.",
    subcommands: [DeviceSoakCommand.self, DeviceCutsCommand.self, DeviceCorruptCommand.self])

  /// Prints what was wrong and the last line, which `.ci/run` reads.
  static func end(_ passed: Int, _ faults: [String]) throws {
    for fault in faults { print(fault) }
    print("device: \(passed) passed, \(faults.count) failed")
    if !faults.isEmpty { throw ExitCode.failure }
  }
}

struct DeviceSoakCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak", abstract: "Swap modules, good and bad ones, and look after each swap.",
    discussion: """
      After each swap the right module ticks, with the state that it should have; the arena of each kind \
      of module has the same bytes in use each time; no tick is lost.
      """)

  @Option(help: "How many pushes.")
  var swaps = 100_000

  @Option(help: "What the pushes are drawn from.")
  var seed: UInt64 = 1

  @Flag(help: "Run modules in place.")
  var inPlace = false

  func run() throws {
    let report = try Soak.run(swaps: swaps, seed: seed, tier: inPlace ? .inPlace : .threaded) { report in
      if report.swaps % 10_000 == 0 { print("\(report.swaps) swaps, \(report.faults.count) faults") }
    }
    let pauses = report.pauses
    print(
      """
      \(report.swaps) swaps: \(report.confirmed) confirmed, \(report.rolledBack) rolled back, \(report.refused) refused
      \(report.restarts) restarts of the device, \(report.ticks) ticks, all on their turn
      longest between two ticks: \(report.longestPause) microseconds
      frame \(pauses.frame), erase \(pauses.erase), digest \(pauses.digest), signature \(pauses.signature), load \(pauses.load), \
      switch \(pauses.switchOver), roll-back \(pauses.rollBack)
      """)
    try DeviceCommand.end(report.swaps - report.faults.count, report.faults)
  }
}

struct DeviceCutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cuts", abstract: "Cut the power, and the line, at every byte of a swap.")

  @Option(help: "What a torn byte becomes is drawn from this.")
  var seed: UInt64 = 1

  func run() throws {
    var sum = PowerCuts.Report()
    for next in [Logic.successor, .traps, .startTraps] {
      // A page of the journal holds seven records.
      for records in 0..<7 {
        let report = try PowerCuts.run(PowerCuts.Scenario(records: records, next: next, seed: seed))
        print(
          "\(next), \(records) records before: \(report.writes) writes of \(report.steps) steps, \(report.cuts) cuts: "
            + "old \(report.old), new \(report.new)")
        sum.add(report)
      }
    }
    let line = try LineCuts.run(seed: seed)
    print("the line: \(line.cuts) cuts in \(line.steps) bytes")
    sum.add(line)
    try DeviceCommand.end(sum.cuts, sum.faults)
  }
}

struct DeviceCorruptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrupt", abstract: "Push what is wrong in some way; the old module goes on.")

  @Option(help: "How many pushes.")
  var count = 1_000_000

  @Option(help: "What the pushes are drawn from.")
  var seed: UInt64 = 1

  func run() throws {
    let report = try Corruption.run(count: count, seed: seed) { report in
      if report.pushes % 100_000 == 0 { print("\(report.pushes) pushes, \(report.faults.count) faults") }
    }
    for (kind, count) in report.kinds.sorted(by: { $0.key < $1.key }) { print("\(kind): \(count)") }
    for (reason, count) in report.answers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      print("answered \(reason): \(count)")
    }
    print("\(report.pushes) pushes, \(report.ticks) ticks of the module in force")
    try DeviceCommand.end(report.pushes - report.faults.count, report.faults)
  }
}
