import Reference
import Text

/// The specification, executable.
public struct ReferenceExecutor: Executor {
  public let name = "reference"
  /// The most reductions of an action.
  public var steps = 1_000_000_000

  public init() {}

  public func makeSession(_ settings: ScriptSettings) throws(Stop) -> any Session {
    // They are about limits that the specification doesn't have.
    guard settings.options.given.isEmpty else { throw .unsupported(feature: "engine-options") }
    return ReferenceSession(settings, steps: steps)
  }
}

/// A store for one file.
final class ReferenceSession: Session {
  private let store = Store()
  private let features: FeatureSet
  private let steps: Int
  private var modules: [Module] = []
  private var instances: [ModuleInstance] = []
  /// What can be imported, by the module's name and the export's.
  private var registered: [Name: [Name: ExternalValue]] = [:]

  init(_ settings: ScriptSettings, steps: Int) {
    features = settings.features(of: .reference)
    self.steps = steps
    registered["spectest"] = store.spectest()
  }

  // MARK: Modules

  func load(_ bytes: [UInt8]) throws(Stop) -> ModuleNumber {
    do throws(ModuleError) {
      modules.append(try Module(bytes: bytes, in: store, features: features))
      return ModuleNumber(modules.count - 1)
    } catch {
      switch error.kind {
      case .malformed: throw .malformed(error.text)
      case .invalid: throw .invalid(error.text)
      case .unsupported: throw .unsupported(feature: error.feature.map { $0.name } ?? "unknown")
      case .limit: throw .limit(error.text)
      }
    }
  }

  func instantiate(_ module: ModuleNumber) throws(Stop) -> InstanceNumber {
    do throws(InstantiationFailure) {
      instances.append(
        try store.instantiate(modules[module.number], steps: steps) { [registered] in registered[$0]?[$1] })
      return InstanceNumber(instances.count - 1)
    } catch {
      switch error {
      case .link(let module, let name, let isMissing):
        let what = isMissing ? "unknown import" : "incompatible import type"
        throw .unlinkable("\(what) \(module).\(name)", module: module.utf8)
      case .stopped(let outcome): throw stop(outcome)
      }
    }
  }

  func register(_ instance: InstanceNumber?, as name: [UInt8]) {
    registered[Name(utf8: name)] = instance.map { number in
      Dictionary(instances[number.number].exports.map { ($0.name, $0.value) }) { first, _ in first }
    }
  }

  // MARK: Actions

  func invoke(
    _ function: [UInt8], of instance: InstanceNumber, _ arguments: [ScriptValue]
  ) throws(Stop) -> [ResultValue] {
    let name = Name(utf8: function)
    guard case .function(let address) = instances[instance.number].export(name) else {
      throw .misuse("no function \"\(name)\"")
    }
    let types = store.types.function(store.functions[address].type).parameters
    let values = arguments.map { Value($0) }
    guard values.count == types.count, zip(values, types).allSatisfy({ store.fits($0, $1) }) else {
      throw .misuse("the arguments do not fit")
    }
    let outcome = Configuration(store, calling: address, values).run(steps: steps)
    guard case .returned(let results) = outcome else { throw stop(outcome) }
    return results.map { ResultValue($0) }
  }

  func get(_ global: [UInt8], of instance: InstanceNumber) throws(Stop) -> [ResultValue] {
    let name = Name(utf8: global)
    guard case .global(let address) = instances[instance.number].export(name) else {
      throw .misuse("no global \"\(name)\"")
    }
    return [ResultValue(store.globals[address].value)]
  }

  func takeTierProblem() -> String? { nil }
  func unmetTierOptions() -> String? { nil }

  private func stop(_ outcome: Outcome) -> Stop {
    switch outcome {
    case .returned: .misuse("a run that returned has stopped")
    case .trapped(let trap): .trap(trap.rawValue)
    case .threw: .exception("unhandled exception")
    case .exhausted(.callDepth), .exhausted(.contexts): .exhaustion("call stack exhausted")
    case .exhausted(let resource): .exhaustion("\(resource.rawValue) exhausted")
    case .blocked: .exhaustion("every thread waits")
    case .failed(let error): .misuse("\(error)")
    }
  }
}
