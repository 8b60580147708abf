import OpcodeTable

/// One row of `Sources/Engine/operations.tsv`: an instruction whose handlers are all made from one shape and one
/// operation, and the accumulator classes it reads and writes.
public struct Operation: Sendable {
  /// The text-format name.
  public let name: String
  public let shape: Shape
  /// The Swift expression of the operation, in `Sources/Engine/Semantics`.
  public let function: String
  /// `i` integer and reference, `d` f64, `f` f32.
  public let operandClass: Character
  public let resultClass: Character

  public enum Shape: String, Sendable, CaseIterable {
    /// One operand; `truncate` may trap.
    case unary, truncate
    /// Two operands; `commutative` in either order; `divide` may trap; `compare` gives a truth value.
    case binary, commutative, divide, compare
    case load, store
    /// One operand, in place only: the translator makes a comparison of it, or nothing.
    case inPlace
    /// Two operations in one, known to no opcode: three slots; a shift by an immediate; a shift and a mask.
    case ternary, shifted, masked
  }

  /// The name as it stands in a Swift identifier: `i32.add` is `i32_add`.
  public var identifier: String { name.replacing(".", with: "_") }

  static let path = "Sources/Engine/operations.tsv"

  /// Reads the text of the table.
  public static func parse(_ text: String) throws -> [Operation] {
    try text.split(separator: "\n").dropFirst().map { line in
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 4, let shape = Shape(rawValue: columns[1]), columns[3].count == 3,
        let first = columns[3].first, let last = columns[3].last
      else { throw HandlerTableError(line: String(line)) }
      return Operation(
        name: columns[0], shape: shape, function: columns[2], operandClass: first, resultClass: last)
    }
  }
}

/// A row that does not fit the table.
public struct HandlerTableError: Error {
  public let line: String
}

extension String {
  /// One handler: a name and the shape's call. `narrow` makes it one with fewer parameters.
  static func handler(_ name: String, _ call: String) -> String {
    "@c func \(name)\(wideParameters) { \(wideRegisters).\(call) }\n"
  }

  /// The parameter lists of handlers, and the registers made of them: see the engine's `Registers.swift`.
  private static let wideParameters =
    "(_ p: Address, _ s: Slots, _ m: Address, _ n: UInt, _ x: Address, _ a: UInt64, _ d: Double, _ f: Float, "
    + "_ l: Double, _ h: Double) -> Int"
  private static let wideRegisters = "Registers(p, s, m, n, x, a, d, f, l, h)"
  private static let narrowParameters = "(_ p: Address, _ s: Slots, _ x: Address) -> Int"
  private static let narrowRegisters = "Registers(p, s, x)"
  private static let inPlaceParameters = "(_ p: Address, _ s: Slots, _ x: Address, _ m: Address) -> Int"
  private static let inPlaceRegisters = "Registers(p, s, x, m)"

  /// These threaded handlers with the parameters of machines with few registers. Builds for those are compiled for size,
  /// handlers are not; and no other module compiles handlers once more.
  var narrow: String { withParameters(String.narrowParameters, String.narrowRegisters) }

  /// The same with one parameter more, which handlers in place have.
  var narrowInPlace: String { withParameters(String.inPlaceParameters, String.inPlaceRegisters) }

  private func withParameters(_ parameters: String, _ registers: String) -> String {
    split(separator: "\n").map { line in
      if !line.contains(String.wideParameters) { return line + "\n" }
      let attributes = String(line).isFrequent ? "@_optimize(speed) @export(interface)" : "@export(interface)"
      return line.replacing(String.wideParameters, with: parameters).replacing(String.wideRegisters, with: registers)
        .replacing("@c func", with: "\(attributes) @c func") + "\n"
    }.joined()
  }

  /// Whether a handler is made for speed where flash is short: arithmetic on 32 bits, the common accesses to memory and
  /// what leads from one to the next.
  private var isFrequent: Bool {
    guard let name = firstRange(of: "apus_").map({ self[$0.lowerBound...].prefix { $0 != "(" } }) else { return false }
    if name.hasPrefix("apus_t_i32_") || name.hasPrefix("apus_i_i32_") {
      return !["_wide", "_any"].contains { name.hasSuffix($0) } && !["_trunc", "_div", "_rem"].contains { name.contains($0) }
    }
    return String.frequent.contains(String(name))
  }

  private static let frequent: Set = [
    "apus_t_copy", "apus_t_copy2", "apus_t_const32", "apus_t_br", "apus_t_copy_br", "apus_t_step_br", "apus_t_step2",
    "apus_t_br_if_s", "apus_t_br_unless_s", "apus_t_br_table_s", "apus_t_select_s_s", "apus_t_call", "apus_t_return",
    "apus_t_return_s", "apus_t_return_i", "apus_t_global_get_s", "apus_t_global_step", "apus_t_zero", "apus_t_zero1",
    "apus_i_block", "apus_i_if", "apus_i_end", "apus_i_br", "apus_i_br_if", "apus_i_local_get", "apus_i_local_set",
    "apus_i_local_tee", "apus_i_drop", "apus_i_select", "apus_i_call", "apus_i_return",
  ]

  /// These handlers in place for the one kind of machine, and for the other.
  var forBothMachines: String {
    "#if _pointerBitWidth(_32) || APUS_NARROW\n" + narrowInPlace + "#else\n" + self + "#endif\n"
  }
}
