import Engine

extension Scenario {
  static var all: [Scenario] { [valueInstructions] }

  private static var valueInstructions: Scenario {
    let every = EveryInstruction()
    return Scenario(
      name: "values", module: every.module,
      entries: every.names.enumerated().map { Entry(name: $1, function: $0) })
  }
}
