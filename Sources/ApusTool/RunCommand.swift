import Apus
import ArgumentParser
import WASI

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Runs a module.",
    discussion: """
      Calls `_start`, or the export that --invoke names. The program sees the arguments after the file, the
      variables of --env and the directories of --dir, and nothing else of the host. The exit status is the
      program's own; 134 after a trap.
      """)

  @Option(help: ArgumentHelp("Let the program use a directory.", valueName: "host[::guest]"))
  var dir: [String] = []

  @Option(help: ArgumentHelp("Set a variable of the program's environment.", valueName: "name=value"))
  var env: [String] = []

  @Option(help: ArgumentHelp("Call this export, with the arguments as numbers, and print its results.", valueName: "name"))
  var invoke: String?

  @Option(help: "Which tier runs the code; reference is the specification, executable.")
  var tier: TierName = .auto

  @Option(help: "Stop the program after so many calls and turns of loops; on the reference, after so many reductions.")
  var fuel: UInt64?

  @Option(help: "The most pages of one linear memory, 64 KiB each; on the reference, of all together.")
  var memoryPages: Int?

  @Option(help: ArgumentHelp("Memory for everything but linear memories.", valueName: "bytes"))
  var arena: Int?

  @Option(help: ArgumentHelp("Run it as on this board: in an arena of its size, under its limits.", valueName: "name"))
  var board: String?

  @Option(help: "The most threads that the program may have at once besides its first; 0 is none.")
  var maxThreads = ThreadedProgram.Options().maximumThreads

  @Flag(help: "Print times and sizes to standard error at the end.")
  var stats = false

  @Argument(help: "The module.")
  var file: String

  @Argument(parsing: .captureForPassthrough, help: "The program's arguments.")
  var arguments: [String] = []

  enum TierName: String, ExpressibleByArgument, CaseIterable {
    case auto, inplace, threaded, reference

    /// Nil for the reference, which is not the engine's.
    var tier: Tier? {
      switch self {
      case .auto: .automatic
      case .inplace: .inPlace
      case .threaded: .threaded
      case .reference: nil
      }
    }
  }

  var grants: Grants {
    get throws { try Grants(directories: dir, variables: env) }
  }

  func validate() throws {
    _ = try grants
    if board != nil, invoke != nil || fuel != nil || memoryPages != nil || arena != nil || !dir.isEmpty || !env.isEmpty || stats {
      throw ValidationError("--board has arena, limits and calls of its own: of the options, it takes --tier alone")
    }
    if let memoryPages, memoryPages < 0 { throw ValidationError("--memory-pages takes a number from 0 on") }
    if maxThreads < 0 { throw ValidationError("--max-threads takes a number from 0 on") }
    if let arena, arena <= 0 { throw ValidationError("--arena takes a number of bytes") }
    if arena != nil, tier == .reference {
      throw ValidationError("--arena is the engine's memory, and the reference has none of it; --memory-pages bounds memories")
    }
  }

  func run() throws {
    let status = try reportingStatus()
    if status != 0 { throw ExitCode(status) }
  }

  private func reportingStatus() throws -> Int32 {
    var status: Int32 = 0
    try reporting { status = try execute() }
    return status
  }

  private func execute() throws -> Int32 {
    guard let tier = tier.tier else { return try executeOnReference() }
    if let board { return try BoardRun(board: board, file: file)(tier) }
    let clock = ContinuousClock()
    let begin = clock.now
    let store = try makeStore(tier)
    let module = try ModuleFile.load(file, into: store)
    let loaded = clock.now
    let wasi = try grants.makeWASI(for: file, arguments)
    let status = try RunCommand.outcome(of: file) {
      if ThreadedProgram.isNeeded(for: module) {
        var options = ThreadedProgram.Options()
        options.maximumThreads = maxThreads
        try ThreadedProgram(module, wasi, options: options).run { try run($0, module) }
      } else {
        try run(try store.instantiate(module, imports: Imports(wasi, for: module)), module)
      }
    }
    if stats { printStatistics(store, module, load: loaded - begin, run: clock.now - loaded) }
    return status
  }

  private func makeStore(_ tier: Tier) throws -> Store {
    var options = Store.Options()
    options.tier = tier
    options.fuel = fuel
    if let memoryPages { options.limits.memoryPages = memoryPages }
    if let arena {
      options.arenaByteCount = arena
      options.limits.codeBytes = min(options.limits.codeBytes, arena / 4)
      options.limits.stackSlots = min(options.limits.stackSlots, arena / 32)
    }
    do throws(LimitError) {
      return try Store(options)
    } catch {
      throw Failure(ExitStatus.dataError, "the arena has no room for stack and code; raise --arena")
    }
  }

  // MARK: Running

  /// Runs a guest; its end, however it comes, is a status or a `Failure`.
  static func outcome(of file: String, _ body: () throws -> Void) throws -> Int32 {
    do {
      try body()
      return 0
    } catch let exit as WASIExit {
      return Int32(exit.code & 0xFF)
    } catch let trap as TrapError {
      throw Failure(ExitStatus.trap, trap.description)
    } catch let error as LoadError {
      throw Failure(ExitStatus.dataError, "\(file) \(error); build it without")
    } catch let error as LinkError {
      throw Failure(ExitStatus.dataError, "\(file): \(error); apus provides wasi_snapshot_preview1, wasi.thread-spawn and shared memories only")
    } catch let error as ExportError {
      throw Failure(ExitStatus.dataError, "\(file): \(error)")
    } catch let error as ThreadedProgramError {
      throw Failure(ExitStatus.dataError, "\(file) \(error)")
    } catch let error as LimitError {
      throw Failure(ExitStatus.dataError, "\(file) exceeds the limit \(error.limit); raise it, or --arena")
    }
  }

  private func run(_ instance: Instance, _ module: Module) throws {
    if let invoke {
      try call(invoke, of: instance)
    } else {
      try start(instance, module)
    }
  }

  private func start(_ instance: Instance, _ module: Module) throws {
    guard instance.hasExport("_start") else {
      throw RunCommand.noStart(file, module)
    }
    let start: Function<(), Void> = try instance.function("_start")
    try start()
  }

  static func noStart(_ file: String, _ module: Module) -> Failure {
    let names = module.exports.filter { $0.type.hasPrefix("function") }.map(\.name).joined(separator: ", ")
    return Failure(
      ExitStatus.dataError,
      "\(file) has no _start; call one of its functions with --invoke: \(names.isEmpty ? "it has none" : names)")
  }

  private func call(_ name: String, of instance: Instance) throws {
    if instance.hasExport("_initialize") {
      let initialize: Function<(), Void> = try instance.function("_initialize")
      try initialize()
    }
    let function = try instance.anyFunction(name)
    let types = function.signature.parameters
    guard types.count == arguments.count else {
      throw Failure(64, "\(name) takes \(function.signature), and \(arguments.count) arguments are given")
    }
    let values = try zip(types, arguments).map { type, text in
      guard let value = Value(text, as: type) else { throw Failure(64, "\"\(text)\" is no \(type)") }
      return value
    }
    for result in try function(values) { print(result.text) }
  }

  private func printStatistics(_ store: Store, _ module: Module, load: Duration, run: Duration) {
    printError(
      """
      load   \(load)
      run    \(run)
      arena  \(store.arenaBytesInUse) bytes in use, \(store.arenaBytesPeak) at most
      module \(module.byteCount) bytes, instructions \(module.codeByteCount)
      side   \(module.sideTableByteCount) bytes, \(ratio(module.sideTableByteCount, module.codeByteCount)) an instruction byte
      code   \(store.codeBytesInUse) bytes, \(ratio(store.codeBytesInUse, store.translatedBytes)) a byte of the \(store.translatedBytes) translated
      """)
    if fuel != nil { printError("fuel   \(store.fuel) left") }
  }

  /// With three decimal places.
  private func ratio(_ part: Int, _ whole: Int) -> String {
    if whole == 0 { return "0" }
    let thousandths = (part * 1000 + whole / 2) / whole
    let decimals = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - decimals.count))\(decimals)"
  }
}
