/// A firmware that differs from its profile in one condition of the compiler.
public struct FirmwareVariant: Sendable {
  public let condition: String
  /// What the condition leaves out.
  public let part: String
  /// The profile has the condition, and the variant does not: it has this part besides.
  public let isAddition: Bool

  /// Those that there are of a board: each condition that leaves something out, given or taken away.
  public static func all(of board: Board) -> [FirmwareVariant] {
    parts.map { FirmwareVariant(condition: $0.0, part: $0.1, isAddition: board.conditions.contains($0.0)) }
  }

  private static let parts = [
    ("APUS_NO_THREADED", "the threaded tier with its translator"),
    ("APUS_NO_SWAP", "the device: flash, pushes, signatures, swap"),
    ("APUS_NO_SCRIPTS", "the commands of test scripts"),
    ("APUS_NO_VECTORS", "vectors"),
    ("APUS_NO_ATOMICS", "atomic instructions and shared memories"),
    ("APUS_SUPPORTED_ONLY", "exceptions, typed references, validation of all the rest"),
  ]
}
