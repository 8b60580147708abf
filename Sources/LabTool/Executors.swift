import ArgumentParser
import Boards
import Conformance

/// What can run scripts, by name.
enum Executors {
  static let all: [any Executor] = [EngineExecutor.inPlace, EngineExecutor.threaded, ReferenceExecutor()]

  /// Those in a list of names with commas between them.
  static func named(_ names: String) throws -> [any Executor] {
    try names.split(separator: ",").map { name in
      if let executor = all.first(where: { $0.name == name }) { return executor }
      if let executor = board(name) { return executor }
      let boards = Board.all.map { "board:\($0.name)" }
      throw ValidationError(
        "no executor \(name); there are \((all.map(\.name) + boards).joined(separator: ", "))")
    }
  }

  /// `board:NAME`, or `board:NAME:inplace`; its firmware is the one that `apus-lab board build --scripts` made here.
  private static func board(_ name: Substring) -> BoardExecutor? {
    let parts = name.split(separator: ":")
    guard parts.count == 2 || parts.count == 3 && parts[2] == "inplace", parts[0] == "board",
      let board = Board.named(String(parts[1]))
    else { return nil }
    return BoardExecutor(board, image: FirmwareBuild.forScripts(board).image, inPlace: parts.count == 3)
  }
}
