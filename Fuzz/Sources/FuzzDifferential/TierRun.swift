import Apus
import Fuzzing

/// A case on one tier.
final class TierRun {
  /// What came of a step.
  struct Event: Equatable {
    var outcome: Outcome
    /// The host's functions that were called, with the slots of their arguments.
    var trace: [String]
  }

  enum Outcome: Equatable {
    case slots([UInt64])
    case bytes([UInt8])
    case trap(Trap)
    case failure(String)
    /// The stack, the call depth or another limit.
    case exhausted
    case skipped
  }

  private static let fuel: UInt64 = 2_000

  private let fuzzCase: FuzzCase
  let store: Store
  private(set) var instances: [Instance?] = []
  private var imports = Imports()
  private var trace: [String] = []

  static func events(of fuzzCase: FuzzCase, on tier: Tier) -> [Event] {
    var options = Store.Options()
    options.tier = tier
    options.arenaByteCount = 16 << 20
    options.limits.stackSlots = 1 << 14
    options.limits.codeBytes = 4 << 20
    options.fuel = fuel
    guard let store = try? Store(options) else { fatalError("no store") }
    let run = TierRun(fuzzCase, store)
    return fuzzCase.steps.map { run.event($0) }
  }

  private init(_ fuzzCase: FuzzCase, _ store: Store) {
    self.fuzzCase = fuzzCase
    self.store = store
    for function in HostFunction.all { define(function) }
  }

  private func define(_ function: HostFunction) {
    let signature = Signature(function.parameters, function.results)
    imports.define(HostFunction.module, function.name, signature) { [unowned self] _, slots in
      let arguments = function.parameters.indices.map { FuzzValue(function.parameters[$0], slots[$0]) }
      trace.append("\(function.name)\(arguments)")
      guard let results = function.call(arguments) else { throw Trap.host }
      // References come back as they came.
      if function.name == "log_extern" || function.name == "log_func" { return }
      for (index, result) in results.enumerated() { slots[index] = result.slot }
    }
  }

  private func event(_ step: FuzzStep) -> Event {
    trace = []
    store.fuel = TierRun.fuel
    let outcome: Outcome
    do {
      outcome = try self.outcome(step)
    } catch let error as TrapError {
      outcome = isExhaustion(error.trap) ? .exhausted : .trap(error.trap)
    } catch let trap as Trap {
      outcome = .trap(trap)
    } catch is LimitError {
      outcome = .exhausted
    } catch {
      outcome = .failure("\(error)")
    }
    return Event(outcome: outcome, trace: trace)
  }

  private func isExhaustion(_ trap: Trap) -> Bool {
    [.callStackExhausted, .callDepthExhausted, .hostReentryExhausted].contains(trap)
  }

  private func outcome(_ step: FuzzStep) throws -> Outcome {
    switch step {
    case .instantiate(let number): return try instantiate(number)
    case .call(let number, let name, let arguments):
      guard let function = try instances[number]?.anyFunction(name) else { return .skipped }
      let slots = try function.call(slots: arguments.flatMap { self.slots($0) })
      return .slots(comparable(slots, function.signature.results))
    case .growMemory(let number, let name, let pages):
      return try instances[number].map { .slots([try $0.memory(name).grow(by: pages) ?? .max]) } ?? .skipped
    case .growTable(let number, let name, let count, let value):
      guard let table = try instances[number]?.table(name) else { return .skipped }
      return .slots([table.grow(by: count, self.value(value)) ?? .max])
    case .readMemory(let number, let name, let address, let count):
      guard let memory = try instances[number]?.memory(name) else { return .skipped }
      return .bytes(try memory.view.withBytes(at: address, count: count) { Array($0) })
    case .writeMemory(let number, let name, let address, let bytes):
      guard let memory = try instances[number]?.memory(name) else { return .skipped }
      for (index, byte) in bytes.enumerated() { try memory.view.store(byte, at: address &+ UInt64(index)) }
      return .slots([])
    case .readGlobal(let number, let name):
      guard let global = try instances[number]?.global(name) else { return .skipped }
      return .slots(comparable(global.slots, [global.type]))
    case .writeGlobal(let number, let name, let value):
      guard let global = try instances[number]?.global(name) else { return .skipped }
      return .slots([global.set(self.value(value)) ? 1 : 0])
    case .readTable(let number, let name, let index):
      guard let table = try instances[number]?.table(name) else { return .skipped }
      return .slots(comparable([try table.get(Int(truncatingIfNeeded: index)).slot], [table.type]))
    case .writeTable(let number, let name, let index, let value):
      guard let table = try instances[number]?.table(name) else { return .skipped }
      try table.set(Int(truncatingIfNeeded: index), self.value(value))
      return .slots([])
    }
  }

  private func instantiate(_ number: Int) throws -> Outcome {
    instances.append(nil)
    let module = fuzzCase.modules[number]
    let instance = try store.instantiate(store.load(bytes: module.bytes, features: fuzzCase.features), imports: imports)
    instances[instances.count - 1] = instance
    imports.define(module.name, instance)
    return .slots([])
  }
}
