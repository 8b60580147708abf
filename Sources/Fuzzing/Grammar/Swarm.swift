import Opcodes
import WasmModule

/// The configuration of one case. Each case leaves much out, so that what is left meets more often than if everything
/// were in every module ("swarm testing"; Groce, Zhang, Eide, Chen and Regehr, 2012).
struct Swarm {
  var features: FeatureSet
  var nans: NaNPolicy
  /// The types of values, `i32` first.
  var types: [ValueType]
  var trapChance: Int
  /// How often a type is one of references to objects, where there are some.
  var objectChance: Int
  /// Whether some page sizes are of one byte.
  var hasSmallPages: Bool
  var statementChance: Int
  var nesting: Int
  var instructions: Int
  var functions: Int
  var memories: Int
  var tables: Int
  var globals: Int
  var segments: Int
  var loopRounds: Int
  var fuel: Int
  var recursion: Recursion
  var valueFactors: [Int]
  var statementFactors: [Int]
  /// 0, or what decides which operations are left out.
  private var thinning: UInt64
  /// How many of three operations stay.
  private var keptOfThree: UInt64
  private var typeBits: UInt64 = 0

  enum Recursion: Equatable, Sendable {
    case none
    /// A global counts the calls under way.
    case counted
    case endless
  }

  init(_ choices: ChoiceStream, _ options: GrammarOptions) {
    choices.begin(.configuration)
    defer { choices.end() }
    features = Swarm.features(choices, options.features)
    nans = options.nans
    types = Swarm.types(choices, features)
    trapChance = options.trapChances[choices.below(options.trapChances.count)]
    objectChance = [25, 40, 10, 60][choices.below(4)]
    hasSmallPages = features.contains(.customPageSizes) && choices.chance(50)
    statementChance = [60, 75, 85, 40][choices.below(4)]
    nesting = 3 + choices.below(5)
    instructions = 12 + choices.smallBelow(max(1, options.mostInstructions - 11))
    functions = 1 + choices.below(max(1, options.mostFunctions))
    memories = features.contains(.multiMemory) ? 1 + choices.below(3) : 1
    tables = features.contains(.referenceTypes) ? 1 + choices.below(3) : 1
    globals = choices.below(6)
    segments = choices.below(4)
    loopRounds = [3, 8, 20, 60][choices.below(4)]
    fuel = options.mostFuel
    recursion = choices.chance(20) ? .counted : .none
    if choices.chance(options.endlessRecursion) { recursion = .endless }
    valueFactors = ValueKind.allCases.map { _ in Swarm.factor(choices) }
    statementFactors = StatementKind.allCases.map { _ in Swarm.factor(choices) }
    thinning = choices.chance(40) ? choices.word() : 0
    keptOfThree = choices.chance(50) ? 2 : 1
    for type in types { typeBits |= Swarm.bit(type) }
  }

  /// All that is allowed, in some cases; else a choice of it.
  private static func features(_ choices: ChoiceStream, _ allowed: FeatureSet) -> FeatureSet {
    var features = FeatureSet(bits: 0).adding(.mvp)
    let isFull = choices.chance(30)
    // Few of them meet more often than many.
    let odds = [65, 35, 15][choices.below(3)]
    for bit in 1..<UInt32.bitWidth where allowed.bits & (1 << UInt32(bit)) != 0 {
      if isFull || choices.chance(odds) { features.bits |= 1 << UInt32(bit) }
    }
    // Each builds on what came before; of objects the fewest cases are left otherwise.
    let building: [(Feature, on: Feature)] = [
      (.gc, on: .functionReferences), (.exceptions, on: .functionReferences), (.functionReferences, on: .referenceTypes),
    ]
    for (feature, base) in building where features.contains(feature) && !features.contains(base) {
      features = allowed.contains(base) ? features.adding(base) : features.removing(feature)
    }
    // References as values build on bulk memory: the segment that declares functions came with that.
    if features.contains(.referenceTypes), !features.contains(.bulkMemory) {
      return allowed.contains(.bulkMemory) ? features.adding(.bulkMemory) : features.removing(.referenceTypes)
    }
    return features
  }

  private static func types(_ choices: ChoiceStream, _ features: FeatureSet) -> [ValueType] {
    ValueType.generated.filter { type in
      switch type {
      case .i32: true
      case .v128: features.contains(.simd) && choices.chance(70)
      case .funcref, .externref: features.contains(.referenceTypes) && choices.chance(60)
      default: choices.chance(75)
      }
    }
  }

  private static func factor(_ choices: ChoiceStream) -> Int { [4, 4, 4, 10, 1, 0][choices.below(6)] }

  private static func bit(_ type: ValueType) -> UInt64 { 1 << UInt64(type.code & 0x3F) }

  func uses(_ type: TypeCode) -> Bool {
    type == .address || typeBits & Swarm.bit(ValueType(code: type.rawValue)) != 0
  }

  func uses(_ type: ValueType) -> Bool { typeBits & Swarm.bit(type) != 0 }

  /// Whether an operation is in use. Where they are thinned out, a third is missing, or two thirds.
  func keeps(_ opcode: Opcode) -> Bool {
    if thinning == 0 { return true }
    let hash = (thinning ^ UInt64(opcode.rawValue)) &* 0x9E37_79B9_7F4A_7C15
    return (hash >> 40) % 3 < keptOfThree
  }

  func weight(_ kind: ValueKind) -> Int { kind.weight * valueFactors[kind.rawValue] }
  func weight(_ kind: StatementKind) -> Int { kind.weight * statementFactors[kind.rawValue] }
}
