#if !APUS_NO_SCRIPTS
import Engine
import SerialLine

/// Why a script's command came to nothing.
enum ScriptStop: Error {
  case module(ModuleError)
  case instance(InstantiationError, of: Module)
  case limit(Limit)
  case trap(Trap)
  case misuse

  func send() {
    switch self {
    case .module(let error): send(error)
    case .instance(let error, let module): send(error, module)
    case .limit(let limit): send(.limit, limit.rawValue)
    case .trap(let trap): send(.trap, trap.rawValue)
    case .misuse: Line().frame(.answer, count: 1).ending(.misuse)
    }
  }

  private func send(_ outcome: ScriptOutcome, _ byte: UInt8, _ number: UInt32? = nil) {
    var frame = Line().frame(.answer, count: number == nil ? 2 : 6)
    frame.add(outcome.rawValue)
    frame.add(byte)
    if let number { frame.add(number) }
    frame.finish()
  }

  private func send(_ error: ModuleError) {
    switch error.kind {
    case .malformed: send(.malformed, error.reason.rawValue, UInt32(truncatingIfNeeded: error.offset))
    case .invalid: send(.invalid, error.reason.rawValue, UInt32(truncatingIfNeeded: error.offset))
    case .unsupported: send(.unsupported, error.feature?.rawValue ?? 0xFF)
    case .limit: send(.limit, error.limit?.rawValue ?? 0xFF)
    }
  }

  /// Names the module that an import was to come from.
  private func send(unlinkable kind: UInt8, _ index: Int, _ module: Module) {
    let name = module.name(module.imports[index].module)
    var frame = Line().frame(.answer, count: 2 + min(name.count, 128))
    frame.add(ScriptOutcome.unlinkable.rawValue)
    frame.add(kind)
    for byte in name.prefix(128) { frame.add(byte) }
    frame.finish()
  }

  private func send(_ error: InstantiationError, _ module: Module) {
    switch error {
    case .unknownImport(let index): send(unlinkable: 0, index, module)
    case .incompatibleImportType(let index): send(unlinkable: 1, index, module)
    case .unsupportedFeature(let use): send(.unsupported, use.feature.rawValue)
    case .limit(let limit): send(.limit, limit.rawValue)
    case .trap(let trap): send(.trap, trap.rawValue)
    }
  }
}

extension FrameSender {
  /// Ends a frame that says nothing but this.
  fileprivate consuming func ending(_ outcome: ScriptOutcome) {
    add(outcome.rawValue)
    finish()
  }
}
#endif
