import Engine

/// Modules, the machine that they run on, and what is called.
///
/// An entry takes a number of turns and answers a digest of all that it computed. In each turn it does the same; what
/// a handler did once in a turn it does as often as there are turns.
struct Scenario {
  struct Entry {
    var name: String
    /// Number of the function among the module's own.
    var function: Int
    /// The turns are calls from the host, each for one turn.
    var isCalledEachTurn = false
    var traps = false
    /// It takes one turn of so many: nothing runs here that does not run elsewhere.
    var share = 1
    /// Handlers that run in each turn, but that no count sees where handlers jump.
    var hidden: [String] = []
  }

  var name: String
  var module: ModuleBytes
  var entries: [Entry]
  /// The module whose functions are imported, in their order; where there is none, each import is a host function.
  var other: ModuleBytes?
  var isMetered = false
  /// Below the stack's room, so that calls are counted.
  var callDepth = Int.max
  var codeBytes = 4 << 20
  /// So much fuel is given when a run asks for it.
  var fuel: UInt64 = .max
}

/// A machine with its memory, and instances of the modules in it.
///
/// Unsafe room. Invariant: the arena and the modules' bytes live as long as the machine.
final class Workshop {
  let machine: Machine
  private let arena: UnsafeMutableRawBufferPointer
  private var kept: [UnsafeMutableRawBufferPointer] = []

  init(_ scenario: Scenario) throws {
    arena = .allocate(byteCount: scenario.codeBytes + (2 << 20), alignment: 16)
    // What an arena held before does not matter.
    arena.initializeMemory(as: UInt8.self, repeating: 0xA5)
    var limits = Limits()
    limits.codeBytes = scenario.codeBytes
    limits.stackSlots = 1 << 12
    limits.callDepth = scenario.callDepth
    machine = try Machine(arena: arena, limits: limits)
    machine.fuel = scenario.fuel
  }

  deinit {
    machine.close()
    arena.deallocate()
    for bytes in kept { bytes.deallocate() }
  }

  /// An instance of the scenario's module in `tier`; what it imports from another module is in the same tier.
  func instance(_ scenario: Scenario, _ tier: Tier) throws -> [Instance] {
    var imports: [ExternalValue?] = []
    var instances: [Instance] = []
    if let other = scenario.other {
      let instance = try machine.instantiate(load(other), tier: tier, isMetered: scenario.isMetered) { _ in nil }
      imports = other.functions.indices.map { instance.export($0) }
      instances.append(instance)
    } else {
      imports = try scenario.module.imports.map { .function(try hostFunction(scenario.module.types[$0.type])) }
    }
    let instance = try machine.instantiate(load(scenario.module), tier: tier, isMetered: scenario.isMetered) {
      imports[$0]
    }
    return [instance] + instances
  }

  private func load(_ module: ModuleBytes) throws -> Module {
    let bytes = module.bytes
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    kept.append(copy)
    return try machine.load(UnsafeRawBufferPointer(copy))
  }

  /// A function of the host that adds 1 to its first argument, or traps where that is 0.
  private func hostFunction(_ type: (parameters: [ValueType], results: [ValueType])) throws -> FunctionReference {
    try type.parameters.withUnsafeBufferPointer { parameters in
      try type.results.withUnsafeBufferPointer { results in
        try machine.makeFunction(parameters: parameters, results: results, call: { _, _, slots in
          if slots[0] == 0 { return Int(Trap.host.rawValue) }
          slots[0] &+= 1
          return 0
        }, context: nil)
      }
    }
  }

  /// What a call came to: the result's bits, or the trap.
  enum Outcome: Equatable {
    case result(UInt64)
    case trap(Trap)
  }

  /// Calls an entry for so many turns. One that stops for want of fuel gets more.
  func call(_ instance: Instance, _ entry: Scenario.Entry, turns: Int, fuel: UInt64) throws -> Outcome {
    guard case .function(let function) = instance.export(entry.function) else { return .trap(.host) }
    var outcome = Outcome.result(0)
    for _ in 0..<(entry.isCalledEachTurn ? turns : 1) {
      let slots = try machine.arguments(of: function)
      slots[0] = entry.isCalledEachTurn ? 1 : UInt64(turns)
      outcome = finish(fuel: fuel) { try machine.call(function, at: slots) } ?? .result(slots[0])
    }
    return outcome
  }

  private func finish(fuel: UInt64, _ call: () throws -> Void) -> Outcome? {
    do {
      try call()
      return nil
    } catch let trap as Trap {
      if trap == .outOfFuel, machine.pausedFunction != nil {
        // In a loop of its own: a long run asks often.
        while true {
          machine.fuel = fuel
          do throws(Trap) {
            _ = try machine.resume()
            return nil
          } catch {
            if error != .outOfFuel { return .trap(error) }
          }
        }
      }
      return .trap(trap)
    } catch {
      return .trap(.host)
    }
  }
}
