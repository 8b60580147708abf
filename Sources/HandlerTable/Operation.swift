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
  private static let narrowParameters = "(_ p: Address, _ s: Slots, _ m: Address, _ x: Address) -> Int"
  private static let narrowRegisters = "Registers(p, s, m, x)"

  /// These handlers with the parameters of machines with few registers.
  var narrow: String {
    replacing(String.wideParameters, with: String.narrowParameters)
      .replacing(String.wideRegisters, with: String.narrowRegisters)
  }

  /// These handlers for the one kind of machine, and for the other.
  var forBothMachines: String {
    "#if _pointerBitWidth(_32) || APUS_NARROW\n" + narrow + "#else\n" + self + "#endif\n"
  }
}
