import WasmModule

/// Makes cases of valid modules.
public struct Grammar: Sendable {
  public var options: GrammarOptions

  public init(_ options: GrammarOptions = GrammarOptions()) { self.options = options }

  /// The case that a stream of choices leads to. The stream then holds the choices and their spans.
  public func makeCase(_ choices: ChoiceStream) -> GeneratedCase {
    let swarm = Swarm(choices, options)
    let objects = ObjectTypes(choices, swarm.features, numbers: swarm.types.filter(\.isNumeric))
    var modules: [ModuleDescription] = []
    var offers: [Offer] = []
    var mayExhaustStack = false
    let count = 1 + choices.smallBelow(options.mostModules)
    for number in 0..<count {
      var generator = ModuleGenerator(choices, swarm, objects, number: number)
      generator.generate(importing: offers)
      modules.append(generator.module)
      offers += generator.offers
      mayExhaustStack = mayExhaustStack || generator.mayExhaustStack
    }
    var script = ScriptGenerator(choices, modules: count, offers: offers)
    script.generate()
    let fuzzModules = modules.enumerated().map { FuzzModule(name: "m\($0.offset)", bytes: $0.element.bytes) }
    let fuzzCase = FuzzCase(
      modules: fuzzModules, steps: script.steps, features: swarm.features, nans: swarm.nans,
      mayExhaustStack: mayExhaustStack)
    return GeneratedCase(fuzzCase: fuzzCase, modules: modules)
  }

  /// The case of a seed.
  public func makeCase(seed: UInt64) -> GeneratedCase { makeCase(ChoiceStream(seed: seed)) }
}

/// A case, with its modules as trees.
public struct GeneratedCase: Equatable, Sendable {
  public let fuzzCase: FuzzCase
  /// What the modules of the case are the bytes of.
  public let modules: [ModuleDescription]
}
