import Text

/// Runs the commands of one script in one session (the official interpreter's `script/runner.ml`).
///
/// What a command should have made and could not is remembered with the reason: the commands that need it come to the
/// same, where a feature is missing, and fail otherwise. None of them gets at what was there before.
struct ScriptRunner {
  private let session: any Session
  private var modules = ScriptNames<ModuleNumber>()
  private var instances = ScriptNames<InstanceNumber>()
  /// Names that an instance would be registered as if the executor had the feature.
  private var missing: [[UInt8]: Stop] = [:]

  init(_ session: any Session) { self.session = session }

  /// The verdict of a command and, for a thread, those of its commands.
  mutating func run(_ command: Command) -> Verdict {
    let verdict = judge(command)
    guard let problem = session.takeTierProblem(), case .passed = verdict else { return verdict }
    return .failed("the wrong tier: \(problem)")
  }

  private mutating func judge(_ command: Command) -> Verdict {
    let line = command.line
    switch command.form {
    case .module(let source, let name):
      let module = define(source, name, line)
      return Verdict(makeInstance(of: module, name, line))
    case .moduleDefinition(let source, let name):
      return Verdict(define(source, name, line))
    case .moduleInstance(let name, let definition):
      return Verdict(makeInstance(of: attempt { () throws(Stop) in try modules.find(definition, "module") }, name, line))
    case .register(let name, let instance):
      return Verdict(register(attempt { () throws(Stop) in try instances.find(instance, "instance") }, name))
    case .action(let action): return Verdict(perform(action))
    case .assertReturn(let action, let results): return .returned(perform(action), results)
    case .assertTrap(let action, let message): return .trapped(perform(action), message)
    case .assertExhaustion(let action, let message): return .exhausted(perform(action), message)
    case .assertException(let action): return .thrown(perform(action))
    case .assertTrapModule(let source, let message): return .uninstantiable(tryInstance(of: source), message)
    case .assertUnlinkable(let source, let message): return .unlinkable(tryInstance(of: source), message)
    case .assertMalformed(let source, let message), .assertMalformedCustom(let source, let message):
      return .malformed(load(source), message)
    case .assertInvalid(let source, let message), .assertInvalidCustom(let source, let message):
      return .invalid(load(source), message)
    case .thread, .wait:
      return .unsupported(feature: "threads")
    }
  }

  // MARK: Modules

  private func load(_ source: ModuleSource) -> Result<ModuleNumber, Stop> {
    attempt { () throws(Stop) in
      let bytes: [UInt8]
      do throws(TextError) {
        bytes = try source.bytes()
      } catch {
        throw .malformed("\(error.message) (at \(error.line):\(error.column))")
      }
      return try session.load(bytes)
    }
  }

  private mutating func define(_ source: ModuleSource, _ name: String?, _ line: Int) -> Result<ModuleNumber, Stop> {
    let module = load(source)
    modules.bind(module.mapError { $0.ofDependents(line: line) }, to: name)
    return module
  }

  private mutating func makeInstance(
    of module: Result<ModuleNumber, Stop>, _ name: String?, _ line: Int
  ) -> Result<InstanceNumber, Stop> {
    let instance = instantiate(module)
    instances.bind(instance.mapError { $0.ofDependents(line: line) }, to: name)
    return instance
  }

  /// An instance of a module that the script can't refer to.
  private func tryInstance(of source: ModuleSource) -> Result<InstanceNumber, Stop> {
    instantiate(load(source))
  }

  /// Where an import can't be had because its module can't, for want of a feature, that is the reason.
  private func instantiate(_ module: Result<ModuleNumber, Stop>) -> Result<InstanceNumber, Stop> {
    attempt { () throws(Stop) in try session.instantiate(try module.get()) }
      .mapError { stop in
        if case .unlinkable(_, let module) = stop { missing[module] ?? stop } else { stop }
      }
  }

  private mutating func register(
    _ instance: Result<InstanceNumber, Stop>, _ name: [UInt8]
  ) -> Result<InstanceNumber, Stop> {
    switch instance {
    case .success(let number):
      missing[name] = nil
      session.register(number, as: name)
    case .failure(let stop):
      missing[name] = stop
      session.register(nil, as: name)
    }
    return instance
  }

  // MARK: Actions

  private func perform(_ action: Action) -> Result<[ResultValue], Stop> {
    attempt { () throws(Stop) in
      switch action {
      case .invoke(let instance, let function, let arguments):
        try session.invoke(function, of: try instances.find(instance, "instance"), arguments)
      case .get(let instance, let global):
        try session.get(global, of: try instances.find(instance, "instance"))
      }
    }
  }
}

private func attempt<Value>(_ body: () throws(Stop) -> Value) -> Result<Value, Stop> {
  do throws(Stop) { return .success(try body()) } catch { return .failure(error) }
}
