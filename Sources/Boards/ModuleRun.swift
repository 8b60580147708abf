import Profiles
import SerialLine

/// A module run from a board's slot, from `_start`.
public struct ModuleRun: Equatable {
  public var ending: Ending
  /// The exit code, or what `Ending` says.
  public var number: UInt32
  /// The most of the arena that was in use.
  public var arenaBytes: Int
  /// By the board's clock.
  public var nanoseconds: UInt64

  /// - Parameters:
  ///   - inPlace: instead of what the profile has.
  ///   - arguments: the program's, its name first.
  public init(on emulator: Emulator, inPlace: Bool, arguments: [String]) throws {
    try emulator.greet()
    let answer = try emulator.ask(.run, [inPlace ? 1 : 0] + arguments.flatMap { Array($0.utf8) + [0] })
    guard answer.type == .ended, answer.payload.count == 17, let ending = Ending(rawValue: answer.payload[0]) else {
      throw BoardError("the board answered with a frame of type \(answer.type.rawValue)")
    }
    func number(_ range: Range<Int>) -> UInt64 {
      answer.payload[range].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    self.ending = ending
    self.number = UInt32(truncatingIfNeeded: number(1..<5))
    arenaBytes = Int(number(5..<9))
    nanoseconds = number(9..<17)
  }

  /// In words.
  public var description: String {
    switch ending {
    case .exited: "exit code \(number)"
    case .trapped: "trap \(number)"
    case .refused: "the module was refused, reason \(number)"
    case .notInstantiated:
      switch number & 0xFF {
      case 0: "import \(number >> 8) is unknown"
      case 1: "import \(number >> 8) is of another type"
      case 2: "it needs the feature \(Feature(rawValue: UInt8(truncatingIfNeeded: number >> 8)).map { "\($0)" } ?? "?")"
      default: "limit \(Limit(rawValue: UInt8(truncatingIfNeeded: number >> 8)).map { "\($0)" } ?? "?")"
      }
    case .empty: "the slot is empty"
    }
  }
}
