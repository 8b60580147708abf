import Engine

extension Scenario {
  static var all: [Scenario] {
    let scalars = [
      values, control, metered, counted, hostCalls, foreignCalls, references, exceptions, meteredExceptions,
      references.changed("references metered", hidden: [:]).metered,
      references.changed("references counted", hidden: [:]).counted,
    ]
    return scalars + (FeatureSet.supported.contains(.memory64) ? with64BitAddresses : [])
      + (FeatureSet.supported.contains(.threads) ? [atomics("atomics"), atomics("atomics of 64 bits", is64: true)] : [])
      + (FeatureSet.supported.contains(.gc) ? [objects, objects.metered] : [])
      + (FeatureSet.supported.contains(.simd) ? withVectors : [])
  }

  private static var with64BitAddresses: [Scenario] {
    let accesses = values("accesses of 64 bits", EveryInstruction(is64: true))
    let calls = control64("calls of 64 bits") { $0.addCalls() }.changed("calls of 64 bits, metered", hidden: [:])
    let scenarios = [accesses, control64, calls.metered, calls.changed("calls of 64 bits, counted", hidden: [:]).counted]
    if !FeatureSet.supported.contains(.simd) { return scenarios }
    return scenarios + [vectors("vectors of 64 bits", VectorInstructions(is64: true)), accesses.amongVectors]
  }

  private static var withVectors: [Scenario] {
    [vectors("vectors", VectorInstructions()), values.amongVectors, control.amongVectors, metered.amongVectors, counted.amongVectors]
  }

  private static func vectors(_ name: String, _ vectors: VectorInstructions) -> Scenario {
    Scenario(name: name, module: vectors.module, entries: vectors.entries)
  }

  /// The same module with a type that has a vector in it, so that other handlers in place run it.
  private var amongVectors: Scenario {
    var scenario = changed("\(name), among vectors", hidden: [:])
    scenario.module.types.append(([.v128], []))
    return scenario
  }

  private static var values: Scenario { values("values", EveryInstruction()) }

  private static func values(_ name: String, _ every: EveryInstruction) -> Scenario {
    Scenario(
      name: name, module: every.module,
      entries: every.functions.enumerated().map { Entry(name: $1.name, function: $0, share: $1.share, hidden: $1.hidden) })
  }

  private static func control(
    _ name: String, hasExceptions: Bool = false, is64: Bool = false, _ build: (inout ControlInstructions) -> Void
  ) -> Scenario {
    var control = ControlInstructions(imports: 0, hasExceptions: hasExceptions, is64: is64)
    build(&control)
    return Scenario(name: name, module: control.module, entries: control.entries)
  }

  private static var control: Scenario {
    control("control") {
      $0.addVariables()
      $0.addSelection()
      $0.addBranches()
      $0.addTables()
      $0.addMemories()
      $0.addMemoryAccesses()
      $0.addCalls()
      $0.addEnds()
    }
  }

  private static func control64(_ name: String, _ build: (inout ControlInstructions) -> Void) -> Scenario {
    control(name, is64: true, build)
  }

  private static var control64: Scenario {
    control64("control of 64 bits") {
      $0.addTables()
      $0.addMemories()
      $0.addMemoryAccesses()
      $0.addCalls()
    }.changed("control of 64 bits", hidden: [:])
  }

  /// The same module with other handlers: those that nobody but it has are hidden in these entries.
  private func changed(_ name: String, hidden: [String: [String]]) -> Scenario {
    var changed = self
    changed.name = name
    changed.entries = entries.map {
      var entry = $0
      entry.hidden = (hidden[entry.name] ?? []).map { "apus_" + $0 }
      return entry
    }
    return changed
  }

  private static var metered: Scenario {
    control("metered") {
      $0.addBranches()
      $0.addCalls()
      $0.addEnds()
    }.changed(
      "metered",
      hidden: [
        "a long call": ["i_call_metered_wide"], "a loop that drops": ["i_branch_metered"],
        "call tail": ["i_enter_charged"], "a loop that begins again": ["t_resume"],
      ]
    ).metered
  }

  /// Every second charge stops the run.
  private var metered: Scenario {
    var scenario = self
    scenario.isMetered = true
    scenario.fuel = 1
    return scenario
  }

  private static var counted: Scenario {
    control("counted") {
      $0.addBranches()
      $0.addCalls()
      $0.addEnds()
    }.changed("counted", hidden: [:]).counted
  }

  private var counted: Scenario {
    var scenario = self
    scenario.callDepth = 100
    return scenario
  }

  private static var exceptions: Scenario {
    control("exceptions", hasExceptions: true) { $0.addExceptions() }
  }

  private static var meteredExceptions: Scenario {
    var scenario = control("exceptions metered", hasExceptions: true) { $0.addExceptions(isMetered: true) }.metered
    for index in scenario.entries.indices { scenario.entries[index].hidden.removeAll { $0 != "apus_i_resume_caught" } }
    return scenario
  }

  private static func atomics(_ name: String, is64: Bool = false) -> Scenario {
    var control = ControlInstructions(imports: 0, is64: is64 && FeatureSet.supported.contains(.memory64), isShared: true)
    control.addAtomics()
    return Scenario(name: name, module: control.module, entries: control.entries)
  }

  private static var references: Scenario { control("references") { $0.addReferences() } }

  private static var objects: Scenario {
    let objects = ObjectInstructions(hasVectors: FeatureSet.supported.contains(.simd))
    return Scenario(name: "objects", module: objects.module, entries: objects.entries)
  }

  private static func imported(_ name: String, isForeign: Bool) -> Scenario {
    var control = ControlInstructions(imports: 1)
    control.addImportedCalls(isForeign: isForeign)
    return Scenario(name: name, module: control.module, entries: control.entries)
  }

  private static var hostCalls: Scenario { imported("calls of the host", isForeign: false) }

  private static var foreignCalls: Scenario {
    var scenario = imported("calls of another instance", isForeign: true)
    var other = ModuleBytes()
    other.types = [([.i32], [.i32])]
    other.functions = [.init(type: 0, body: code(op(.localGet, 0), i32(1), op(.i32Add)))]
    scenario.other = other
    return scenario
  }

  /// Functions of which a turn calls one for the first time: the entry calls them all, if its turns are not 0.
  static func firstCalls(_ count: Int) -> Scenario {
    var module = ModuleBytes()
    module.types = [([.i32], [.i64]), ([], [])]
    let calls = (0..<count).flatMap { op(.call, $0 + 1) }
    module.functions = [
      .init(type: 0, body: code(op(.localGet, 0), raw(.if, noType), calls, op(.end), i64(1)))
    ]
    module.functions += (0..<count).map { _ in .init(type: 1, body: op(.nop)) }
    return Scenario(
      name: "first calls", module: module, entries: [Entry(name: "all", function: 0)], codeBytes: 256 << 10)
  }
}
