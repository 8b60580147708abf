import ArgumentParser
import Boards
import Foundation

/// `apus-lab board sizes`: what each part of a firmware takes of the flash.
struct BoardSizesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sizes", abstract: "Build a board's firmware once for each part, with it and without, and compare.",
    discussion: "What two parts share is counted for neither, so the parts do not add up to the whole.")

  @OptionGroup var options: BoardOptions

  func run() throws {
    let board = try options.board()
    let whole = try size(FirmwareBuild(board, root: options.root), "as the profile has it", nil)
    for variant in FirmwareVariant.all(of: board) {
      try size(
        FirmwareBuild(board, root: options.root, variant: variant),
        "\(variant.isAddition ? "with" : "without") \(variant.part) (\(variant.condition))", whole)
    }
  }

  /// Builds it, and says what it takes; against what the whole firmware takes.
  @discardableResult
  private func size(_ build: FirmwareBuild, _ name: String, _ whole: Int?) throws -> Int {
    try build()
    let (flash, memory) = try build.size()
    let difference = whole.map { String(format: "%+d", flash - $0) } ?? ""
    print(String(format: "%8d %8@ %5d  %@", flash, difference as NSString, memory, name as NSString))
    fflush(nil)
    return flash
  }
}
