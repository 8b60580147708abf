import OpcodeTable

/// One row of `Sources/Engine/vectors.tsv`: as one of `operations.tsv`, of an instruction on vectors (`v`).
public struct VectorOperation: Sendable {
  /// The text-format name, or another one for what the translator makes of a shuffle.
  public let name: String
  public let shape: Shape
  /// The Swift expression of the operation, in `Sources/Engine/Semantics`.
  public let function: String
  /// `v` vector, `i` integer, `d` f64, `f` f32.
  public let operandClass: Character
  public let resultClass: Character

  /// The order is known to the translator's `VectorShape`.
  public enum Shape: String, Sendable, CaseIterable {
    /// One operand; two, `commutative` in either order; three.
    case unary, binary, commutative, ternary
    /// A vector and an i32, the count.
    case shift
    /// A number to a vector; a vector to an i32; one lane to a number; a number into a lane.
    case splat, test, extract, replace
    case load, store, loadLane, storeLane
    /// Has handlers by hand.
    case swizzle
  }

  public var identifier: String { name.replacing(".", with: "_") }

  /// Reads the text of the table.
  public static func parse(_ text: String) throws -> [VectorOperation] {
    try text.split(separator: "\n").dropFirst().map { line in
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 4, let shape = Shape(rawValue: columns[1]), columns[3].count == 3,
        let first = columns[3].first, let last = columns[3].last
      else { throw HandlerTableError(line: String(line)) }
      return VectorOperation(
        name: columns[0], shape: shape, function: columns[2], operandClass: first, resultClass: last)
    }
  }

  private var kind: String {
    switch operandClass {
    case "f": ".float"
    case "d": ".double"
    default: ".integer"
    }
  }

  /// The forms in the threaded tier: the translator counts on their order.
  var forms: [Form] {
    switch shape {
    case .unary: [Form(suffix: "s", call: "vectorUnary(%)")]
    case .binary, .commutative:
      [Form(suffix: "ss", call: "vectorBinary(.slot, %)"), Form(suffix: "si", call: "vectorBinary(.immediate, %)")]
    case .ternary: [Form(suffix: "sss", call: "vectorTernary(%)")]
    case .shift:
      [("ss", "slot"), ("sa", "accumulator"), ("si", "immediate")].map {
        Form(suffix: $0, call: "vectorShift(.\($1), %)")
      }
    case .splat:
      [Form(suffix: "s", call: "vectorSplat(.slot, .integer, %)"),
        Form(suffix: "a", call: "vectorSplat(.accumulator, \(kind), %)")]
    case .replace:
      [Form(suffix: "s", call: "vectorReplace(.slot, .integer, %)"),
        Form(suffix: "a", call: "vectorReplace(.accumulator, \(kind), %)")]
    case .test: storing("vectorTest")
    case .extract: storing("vectorExtract")
    case .load, .store:
      {
        let method = shape == .load ? "vectorLoad" : "vectorStore"
        return [
          Form(suffix: "s", call: "\(method)(.slot, %)"), Form(suffix: "a", call: "\(method)(.accumulator, %)"),
          Form(suffix: "sum", call: "\(method)Sum(.slot, %)"), Form(suffix: "offset", call: "\(method)Sum(.immediate, %)"),
        ]
      }()
    case .loadLane, .storeLane:
      {
        let method = shape == .loadLane ? "vectorLoadLane" : "vectorStoreLane"
        return [
          Form(suffix: "s", call: "\(method)(.slot, %)"), Form(suffix: "a", call: "\(method)(.accumulator, %)"),
        ]
      }()
    case .swizzle: [Form(suffix: "", call: "threadedVectorSwizzle()")]
    }
  }

  private func storing(_ method: String) -> [Form] {
    [Form(suffix: "s_a", call: "\(method)(toSlot: false, %)"), Form(suffix: "s_s", call: "\(method)(toSlot: true, %)")]
  }

  /// The call in place, where a number is the bits of a slot, whatever its class.
  var inPlaceCall: String {
    let function = switch self.function {
    case "Load.f32": "Load.i32"
    case "Load.f64": "Load.i64"
    default: self.function
    }
    if shape == .swizzle { return "inPlaceVectorSwizzle()" }
    let shape = shape == .commutative ? Shape.binary : self.shape
    return "inPlaceVector\(shape.rawValue.prefix(1).uppercased())\(shape.rawValue.dropFirst())(\(function))"
  }
}
