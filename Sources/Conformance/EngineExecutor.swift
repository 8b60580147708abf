import Apus
import Text

/// A tier of the engine, through the embedding API.
public struct EngineExecutor: Executor {
  public let name: String
  /// The tier that is promised, and the one that the store is asked for: a test of the promise makes them differ.
  private let promised: Tier
  private let tier: Tier
  /// Unused objects are looked for whenever an object is made.
  public var collectsAlways = false

  public static let inPlace = EngineExecutor(name: "inplace", tier: .inPlace)
  public static let threaded = EngineExecutor(name: "threaded", tier: .threaded)

  public init(name: String, tier: Tier) {
    self.init(name: name, promised: tier, tier: tier)
  }

  init(name: String, promised: Tier, tier: Tier) {
    self.name = name
    self.promised = promised
    self.tier = tier
  }

  public func makeSession(_ settings: ScriptSettings) throws(Stop) -> any Session {
    do throws(LimitError) {
      return try EngineSession(settings, promised: promised, tier: tier, collectsAlways: collectsAlways)
    } catch {
      throw .limit("\(error.limit)")
    }
  }
}

/// A store for one file.
final class EngineSession: Session {
  let store: Store
  private let options: ScriptOptions
  /// What modules may use.
  private let features: FeatureSet
  private let promised: Tier
  private var imports: Imports
  private var modules: [Module] = []
  private var instances: [Instance] = []
  private var tierProblem: String?
  /// As of the last action.
  private var functionsLeftInPlace = 0

  init(
    _ settings: ScriptSettings, promised: Tier, tier: Tier, collectsAlways: Bool
  ) throws(LimitError) {
    let options = settings.options
    var storeOptions = Store.Options()
    storeOptions.limits = options.limits
    storeOptions.tier = tier
    storeOptions.fuel = options.fuel
    storeOptions.collectsAlways = collectsAlways
    if let bytes = options.arenaBytes { storeOptions.arenaByteCount = bytes }
    store = try Store(storeOptions)
    imports = try Imports.spectest(in: store)
    self.options = options
    features = settings.features(of: .all)
    self.promised = promised
  }

  // MARK: Modules

  func load(_ bytes: [UInt8]) throws(Stop) -> ModuleNumber {
    do throws(LoadError) {
      modules.append(try store.load(bytes: bytes, features: features))
      return ModuleNumber(modules.count - 1)
    } catch {
      throw Stop(error)
    }
  }

  func instantiate(_ module: ModuleNumber) throws(Stop) -> InstanceNumber {
    defer { noteTier(of: nil) }
    if let fuel = options.fuel { store.fuel = fuel }
    do {
      instances.append(try store.instantiate(modules[module.number], imports: imports))
      return InstanceNumber(instances.count - 1)
    } catch {
      throw stop(error)
    }
  }

  func register(_ instance: InstanceNumber?, as name: [UInt8]) {
    let name = String(decoding: name, as: UTF8.self)
    if let instance { imports.define(name, instances[instance.number]) } else { imports.remove(name) }
  }

  // MARK: Actions

  func invoke(
    _ function: [UInt8], of instance: InstanceNumber, _ arguments: [ScriptValue]
  ) throws(Stop) -> [ResultValue] {
    let name = String(decoding: function, as: UTF8.self)
    do {
      let function = try instances[instance.number].anyFunction(name)
      let signature = function.signature
      let results = try call(function, try slots(of: arguments, for: signature))
      noteTier(of: function)
      return values(in: results, signature.results)
    } catch {
      let stop = stop(error)
      // There may have been no room to enter the function at all.
      if case .trap = stop, let function = try? instances[instance.number].anyFunction(name) {
        noteTier(of: function)
      } else {
        noteTier(of: nil)
      }
      throw stop
    }
  }

  /// Calls a function, and lets it go on as often as the options say when it is out of fuel.
  private func call(_ function: AnyFunction, _ slots: [UInt64]) throws -> [UInt64] {
    guard let fuel = options.fuel else { return try function.call(slots: slots) }
    store.fuel = fuel
    var left = options.resumes
    do {
      return try function.call(slots: slots)
    } catch var error as TrapError {
      while error.trap == .outOfFuel, left > 0 {
        left -= 1
        store.fuel = fuel
        do {
          return try function.resumeSlots()
        } catch let next as TrapError {
          error = next
        }
      }
      throw error
    }
  }

  func get(_ global: [UInt8], of instance: InstanceNumber) throws(Stop) -> [ResultValue] {
    do throws(ExportError) {
      let global = try instances[instance.number].global(String(decoding: global, as: UTF8.self))
      return values(in: global.slots, [global.type])
    } catch {
      throw stop(error)
    }
  }

  // MARK: Tiers

  func takeTierProblem() -> String? {
    defer { tierProblem = nil }
    return tierProblem
  }

  func unmetTierOptions() -> String? {
    guard promised != .inPlace else { return nil }
    if let expected = options.translated, store.translatedFunctions != expected {
      return "\(store.translatedFunctions) functions have threaded code, not \(expected)"
    }
    if store.functionsLeftInPlace != options.leftInPlace {
      return "\(store.functionsLeftInPlace) functions were left in place, not \(options.leftInPlace)"
    }
    return nil
  }

  /// Looks which tiers have run.
  /// - Parameter function: that has been called.
  private func noteTier(of function: AnyFunction?) {
    if promised == .inPlace {
      // Without threaded code nothing else can have run.
      if store.translatedFunctions > 0 {
        tierProblem = "\(store.translatedFunctions) functions have threaded code"
      }
      return
    }
    let left = store.functionsLeftInPlace
    defer { functionsLeftInPlace = left }
    if left > max(functionsLeftInPlace, options.leftInPlace) {
      tierProblem = "\(left) functions were left in place"
    } else if let function, options.leftInPlace == 0, !function.reference.isHost, !function.reference.isTranslated {
      tierProblem = "the function has no threaded code"
    }
  }

  // MARK: Errors

  private func stop(_ error: any Error) -> Stop {
    switch error {
    case let error as Stop: error
    case let error as TrapError: stop(error)
    case let error as LinkError:
      switch error {
      case .unknownImport(let module, _, _), .incompatibleImportType(let module, _, _, _):
        .unlinkable(error.description, module: Array(module.utf8))
      }
    case let error as LoadError: Stop(error)
    case let error as LimitError: .limit("\(error.limit)")
    default: .misuse("\(error)")
    }
  }

  private func stop(_ error: TrapError) -> Stop {
    var message = error.message
    if options.backtrace {
      message += " in " + error.backtrace.map(\.shortName).joined(separator: ", ")
    }
    switch error.trap {
    case .callStackExhausted, .callDepthExhausted, .hostReentryExhausted, .outOfFuel, .heapExhausted:
      return .exhaustion(message)
    case .uncaughtException: return .exception(message)
    default: return .trap(message)
    }
  }
}

extension Stop {
  init(_ error: LoadError) {
    let message = "\(error.message) (at byte \(error.offset))"
    switch error.kind {
    case .malformed: self = .malformed(message)
    case .invalid: self = .invalid(message)
    case .unsupported: self = .unsupported(feature: error.feature.map(\.name) ?? "unknown")
    case .limit: self = .limit(message)
    }
  }
}

extension BacktraceFrame {
  fileprivate var shortName: String { name ?? index.map { "function \($0)" } ?? "host" }
}

extension Feature {
  /// The feature of this name, as `name` has it.
  public init?(name: String) {
    let feature = (UInt8.min...UInt8.max).lazy.compactMap(Feature.init(rawValue:)).first { $0.name == name }
    guard let feature else { return nil }
    self = feature
  }

  /// As in the table of instructions: `relaxed-simd`.
  public var name: String {
    "\(self)".reduce(into: "") { name, letter in
      if letter.isUppercase { name += "-" }
      name += letter.lowercased()
    }
  }
}
