import Boards
import Foundation

/// The boards of a night: those whose emulator and tools are here and whose firmware builds. Why any other is left out is
/// a note of the run.
struct NightlyBoards {
  private(set) var names: [String] = []
  private(set) var notes: [String] = []

  /// - Parameters:
  ///   - missing: the packages that a board lacks.
  ///   - build: builds a board's firmware anew where anything has changed, so that what runs is of this commit.
  init(
    of boards: [Board] = Board.all, missing: (Board) -> [String] = \.missingTools,
    build: (Board) throws -> Void = { try FirmwareBuild.forScripts($0)() }
  ) {
    for board in boards {
      let packages = missing(board)
      if !packages.isEmpty {
        notes.append("left out: the board \(board.name), for want of tools: apt-get install \(packages.joined(separator: " "))")
        continue
      }
      do {
        try build(board)
        names.append(board.name)
      } catch {
        notes.append("left out: the board \(board.name): \("\(error)".prefix { $0 != "\n" })")
      }
    }
  }
}
