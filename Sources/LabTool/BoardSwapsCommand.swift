import ArgumentParser
import Boards
import DeviceProof
import Foundation

/// `apus-lab board swaps`: the swap of device logic on an emulated board, at length.
struct BoardSwapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swaps", abstract: "Swap modules on a board, good and bad ones, and look after each swap.",
    discussion: """
      After each swap the right module ticks, with the state that it should have; the arena of each kind of \
      module has the same bytes in use each time; no tick is skipped. The board's clock counts its instructions.
      """)

  @OptionGroup var options: BoardOptions

  @Option(help: "How many pushes.")
  var count = 1000

  @Option(help: "What the pushes are drawn from.")
  var seed: UInt64 = 1

  func run() throws {
    let board = try options.board()
    let build = FirmwareBuild(board, root: options.root)
    try build()
    let report = try BoardSwaps.run(board, image: build.image, swaps: count, seed: seed) { report in
      if report.swaps % 100 == 0 { print("\(report.swaps) swaps, \(report.faults.count) faults") }
      fflush(nil)
    }
    let pauses = report.pauses
    let marks = report.marks.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key) \($0.value)" }
    print(
      """
      \(report.swaps) swaps: \(report.confirmed) confirmed, \(report.rolledBack) rolled back, \(report.refused) refused
      \(report.resets) resets of the board, \(report.ticks) ticks in \(Int(report.seconds)) seconds of its clock
      bytes of the arena in use: \(marks.joined(separator: ", ")); of the stack: \(report.stackBytes)
      at \(1 << board.instructionShift) ns an instruction, in microseconds: a tick late by \(report.longestDelay), \
      a tick of \(report.longestTick)
      frame \(pauses.frame), erase \(pauses.erase), digest \(pauses.digest), signature \(pauses.signature), load \(pauses.load), \
      switch \(pauses.switchOver), roll-back \(pauses.rollBack)
      """)
    try DeviceCommand.end(report.swaps - report.faults.count, report.faults)
  }
}
