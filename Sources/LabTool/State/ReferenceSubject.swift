import Reference

/// Runs modules on the specification, executable.
struct ReferenceSubject: StateSubject {
  /// The most reductions of a call, and of making an instance.
  let steps: Int

  private static let bounds: Bounds = {
    var bounds = Bounds()
    bounds.heapValues = 1_000_000
    return bounds
  }()

  func run(_ plan: StatePlan, _ bytes: [UInt8]) -> StateRecord {
    var record = StateRecord(module: plan.module)
    for calls in plan.runs {
      let store = Store(ReferenceSubject.bounds)
      do {
        let module = try Module(bytes: bytes, in: store)
        var run = ReferenceRun(store, steps: steps)
        record.runs.append(run.events(of: module, calls))
      } catch {
        record.refused = "\(error)"
        return record
      }
    }
    return record
  }
}

/// A module's instance, and what is called of it.
private struct ReferenceRun {
  private let store: Store
  private let steps: Int
  private let host = ReferenceHost()
  private var texts: ReferenceTexts

  init(_ store: Store, steps: Int) {
    self.store = store
    self.steps = steps
    texts = ReferenceTexts(store)
  }

  mutating func events(of module: Module, _ calls: [StateCall]) -> [StateEvent] {
    let imports = host.imports(of: module, in: store)
    let instance: ModuleInstance
    do throws(InstantiationFailure) {
      instance = try store.instantiate(module, steps: steps) { imports[$0]?[$1] }
    } catch {
      switch error {
      case .link(let module, let name, _): return [StateEvent(outcome: .unlinkable, message: "\(module).\(name)")]
      case .stopped(let outcome): return [event(outcome, nil)]
      }
    }
    texts.name(instance)
    return [event(.returned([]), instance)] + calls.map { event(call($0, instance), instance) }
  }

  private func call(_ call: StateCall, _ instance: ModuleInstance) -> Outcome {
    guard case .function(let address) = instance.export(Name(call.function)) else { return .failed(Misuse()) }
    let parameters = store.types.function(store.functions[address].type).parameters
    let values = call.arguments.map { Value($0) }
    guard values.count == parameters.count, zip(values, parameters).allSatisfy({ store.has($0, $1) }) else {
      return .failed(Misuse())
    }
    return Configuration(store, calling: address, values).run(steps: steps)
  }

  private func event(_ outcome: Outcome, _ instance: ModuleInstance?) -> StateEvent {
    var event = StateEvent(outcome: .returned)
    switch outcome {
    case .returned(let values): event.values = values.map(texts.text)
    case .trapped(let trap): (event.outcome, event.message) = (.trap, trap.rawValue)
    case .threw(let exception):
      event.outcome = .exception
      event.values = store.exceptions[exception].values.map(texts.text)
    case .exhausted(let resource): (event.outcome, event.message) = (.exhausted, resource.rawValue)
    case .blocked: event.outcome = .blocked
    case .failed(let error): (event.outcome, event.message) = (.misuse, "\(error)")
    }
    event.hostCalls = host.calls
    event.hostCall = host.latest.map { StateHostCall(name: $0.name, arguments: $0.arguments.map(texts.text)) }
    event.choices = store.choices
    event.state = instance.map(state)
    return event
  }

  private func state(of instance: ModuleInstance) -> ModuleState {
    var state = ModuleState()
    for (name, value) in instance.exports {
      switch value {
      case .global(let address): state.globals[name.description] = texts.text(store.globals[address].value)
      case .memory(let address):
        var sum = CheckSum()
        let bytes = store.memories[address].bytes
        for block in bytes.writtenBlocks where block.bytes.contains(where: { $0 != 0 }) {
          sum.add(block: block.number, block.bytes)
        }
        state.memories[name.description] = StateExtent(count: bytes.count, sum: sum.value)
      case .table(let address):
        let elements = store.tables[address].elements
        let sum = CheckSum.of(elements.prefix(StateTexts.elements).map { texts.text($0, depth: 0) })
        state.tables[name.description] = StateExtent(count: UInt64(elements.count), sum: sum)
      case .function, .tag: break
      }
    }
    return state
  }
}

/// The plan asks for what is not there.
struct Misuse: Error {}

/// How much of references is told.
enum StateTexts {
  /// Levels of structures and arrays in each other.
  static let depth = 2
  /// Of an array, and of a table.
  static let elements = 64
}
