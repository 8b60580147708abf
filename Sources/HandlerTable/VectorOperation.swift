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
    /// Known to no opcode: a rotation by an immediate, and what a shuffle may be.
    case rotate, pair
    /// A rotation by an immediate of what two vectors differ in.
    case xorRotate
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

  /// It reads or writes memory.
  var isAccess: Bool {
    switch shape {
    case .load, .store, .loadLane, .storeLane: true
    default: false
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
    case .unary: Self.forms("vectorUnary", ["s", "a"])
    case .binary: Self.forms("vectorBinary", ["ss", "as", "sa", "si", "ai"])
    case .commutative: Self.forms("vectorBinary", ["ss", "as", "si", "ai"])
    case .ternary: Self.forms("vectorTernary", ["sss", "ass", "sas", "ssa"])
    case .shift: Self.forms("vectorShift", ["ss", "sa", "si", "as", "aa", "ai"])
    case .splat:
      [Form(suffix: "s", call: "vectorSplat(.slot, .integer, %)"),
        Form(suffix: "a", call: "vectorSplat(.accumulator, \(kind), %)")]
    case .replace:
      [Form(suffix: "s", call: "vectorReplace(.slot, .integer, %)"),
        Form(suffix: "a", call: "vectorReplace(.accumulator, \(kind), %)")]
    case .test:
      ["s", "a"].flatMap { storing("vectorTest", "\(Self.sources[$0]!), ", $0 + "_") }
    case .extract: storing("vectorExtract", "", "s_")
    case .load:
      Self.forms("vectorLoad", ["s", "a"]) + [
        Form(suffix: "sum", call: "vectorLoadSum(.slot, %)"), Form(suffix: "offset", call: "vectorLoadSum(.immediate, %)"),
      ]
    case .store:
      Self.forms("vectorStore", ["ss", "as", "sa", "aa"]) + ["s", "a"].flatMap { value in
        [
          Form(suffix: "sum_\(value)", call: "vectorStoreSum(.slot, \(Self.sources[value]!), %)"),
          Form(suffix: "offset_\(value)", call: "vectorStoreSum(.immediate, \(Self.sources[value]!), %)"),
        ]
      }
    case .loadLane, .storeLane:
      {
        let method = shape == .loadLane ? "vectorLoadLane" : "vectorStoreLane"
        return [
          Form(suffix: "s", call: "\(method)(.slot, %)"), Form(suffix: "a", call: "\(method)(.accumulator, %)"),
        ]
      }()
    case .rotate:
      [Form(suffix: "si", call: "vectorShift(.slot, .immediate, %)"),
        Form(suffix: "ai", call: "vectorShift(.accumulator, .immediate, %)")]
    case .xorRotate: Self.forms("vectorXorRotate", ["ss", "as"])
    case .pair: Self.forms("vectorBinary", ["ss"])
    case .swizzle: [Form(suffix: "", call: "threadedVectorSwizzle()")]
    }
  }

  private func storing(_ method: String, _ source: String, _ prefix: String) -> [Form] {
    [("a", "false"), ("s", "true")].map {
      Form(suffix: prefix + $0, call: "\(method)(\(source)toSlot: \($1), %)")
    }
  }

  private static let sources = ["s": ".slot", "a": ".accumulator", "i": ".immediate"]

  /// A form for each list of places.
  private static func forms(_ method: String, _ places: [String]) -> [Form] {
    places.map { place in
      let arguments = place.map { sources[String($0)]! }.joined(separator: ", ")
      return Form(suffix: place, call: "\(method)(\(arguments), %)")
    }
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
