/// A firmware that differs from its profile in one condition of the compiler.
public struct FirmwareVariant: Sendable {
  public let condition: String
  /// What the condition leaves out, in a word.
  public let name: String
  /// The same for people.
  public let part: String
  /// The profile has the condition, and the variant does not: it has this part besides.
  public let isAddition: Bool

  /// Those that there are of a board: each condition that leaves something out, given or taken away.
  public static func all(of board: Board) -> [FirmwareVariant] {
    parts.map {
      FirmwareVariant(condition: $0.0, name: $0.1, part: $0.2, isAddition: board.conditions.contains($0.0))
    }
  }

  /// The name of the one that understands the commands of test scripts.
  static let scripts = "scripts"

  private static let parts = [
    ("APUS_NO_THREADED", "threaded", "the threaded tier with its translator"),
    ("APUS_NO_SWAP", "swap", "the device: flash, pushes, signatures, swap"),
    ("APUS_NO_SCRIPTS", scripts, "the commands of test scripts"),
    ("APUS_NO_ATOMICS", "atomics", "atomic instructions and shared memories"),
    ("APUS_SUPPORTED_ONLY", "others", "exceptions, typed references, validation of all the rest"),
  ]
}
