import Engine
import Fuzzing

/// Runs modules on a tier of the engine.
///
/// Invariants: what `arguments(of:)` answered is used for that call alone; the host lives as long as its machine, which is
/// closed before its arena is used again.
final class EngineSubject: StateSubject {
  private let tier: Tier
  /// Of a call, and of making an instance.
  private let fuel: UInt64
  private let memory = GuardedMemory(arenaByteCount: 48 << 20)

  init(_ tier: Tier, fuel: UInt64) {
    self.tier = tier
    self.fuel = fuel
  }

  func run(_ plan: StatePlan, _ bytes: [UInt8]) -> StateRecord {
    var record = StateRecord(module: plan.module)
    _ = memory.withModule(bytes) { view in
      for calls in plan.runs {
        do {
          let machine = try Machine(arena: memory.arena, limits: Limits(), memoryProvider: memory.provider)
          defer { machine.close() }
          let module = try machine.load(view)
          if let use = module.firstUnsupported {
            record.refused = "unsupported: \(use.feature)"
            return
          }
          let run = EngineRun(machine, fuel: fuel)
          record.runs.append(withExtendedLifetime(run) { run.events(of: module, tier, calls) })
        } catch {
          record.refused = "\(error)"
          return
        }
      }
    }
    return record
  }
}

/// A module's instance, and what is called of it.
private final class EngineRun {
  private let machine: Machine
  private let fuel: UInt64
  private let host: EngineHost

  init(_ machine: Machine, fuel: UInt64) {
    self.machine = machine
    self.fuel = fuel
    host = EngineHost(machine)
  }

  func events(of module: Module, _ tier: Tier, _ calls: [StateCall]) -> [StateEvent] {
    machine.fuel = fuel
    let instance: Instance
    do throws(InstantiationError) {
      instance = try machine.instantiate(module, tier: tier, isMetered: true) { host.value(for: $0, of: module) }
    } catch {
      switch error {
      case .trap(let trap): return [event(trap, nil)]
      case .limit(let limit): return [StateEvent(outcome: .limit, message: "\(limit)")]
      default: return [StateEvent(outcome: .unlinkable, message: "\(error)")]
      }
    }
    let texts = EngineTexts(instance)
    var events = [event([], texts)]
    for call in calls {
      machine.fuel = fuel
      do throws(Trap) {
        events.append(event(try results(of: call, texts), texts))
      } catch {
        events.append(event(error, texts))
      }
    }
    return events
  }

  /// - Returns: nil where the plan asks for what is not there.
  private func results(of call: StateCall, _ texts: EngineTexts) throws(Trap) -> [StateValue]? {
    guard let function = texts.function(call.function), call.arguments.count == function.parameterCount else { return nil }
    var arguments: [UInt64] = []
    for (index, argument) in call.arguments.enumerated() {
      guard let slots = argument.slots(as: function.parameter(index)) else { return nil }
      arguments += slots
    }
    let slots = try machine.arguments(of: function)
    for (index, argument) in arguments.enumerated() { slots[index] = argument }
    try machine.call(function, at: slots)
    var next = slots
    return (0..<function.resultCount).map { texts.text(EngineValue(function.result($0), at: &next)) }
  }

  private func event(_ values: [StateValue]?, _ texts: EngineTexts) -> StateEvent {
    var event = StateEvent(outcome: values == nil ? .misuse : .returned, values: values, state: texts.state)
    note(in: &event, texts)
    return event
  }

  private func event(_ trap: Trap, _ texts: EngineTexts?) -> StateEvent {
    let isExhaustion =
      switch trap {
      case .callStackExhausted, .callDepthExhausted, .hostReentryExhausted, .outOfFuel, .heapExhausted: true
      default: false
      }
    var event = StateEvent(
      outcome: isExhaustion ? .exhausted : .trap, message: trap.message.description, state: texts?.state)
    note(in: &event, texts ?? EngineTexts())
    return event
  }

  private func note(in event: inout StateEvent, _ texts: EngineTexts) {
    event.hostCalls = host.calls
    event.hostCall = host.latest.map { StateHostCall(name: $0.name, arguments: $0.arguments.map(texts.text)) }
  }
}

extension StateArgument {
  /// Nil where the value is not of the type.
  fileprivate func slots(as type: ValueType) -> [UInt64]? {
    switch (self, type) {
    case (.i32(let bits), .i32), (.f32(let bits), .f32): [UInt64(bits)]
    case (.i64(let bits), .i64), (.f64(let bits), .f64): [bits]
    case (.v128(let low, let high), .v128): [low, high]
    case (.null, _) where type.isReference && type.isNullable: [0]
    case (.external(let number), _) where type.code == ValueType.externref.code: [UInt64(number)]
    default: nil
    }
  }
}
