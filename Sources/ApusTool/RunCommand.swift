import Apus
import ArgumentParser
import WASI

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

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

  @Option(help: "Which tier runs the code.")
  var tier: TierName = .auto

  @Option(help: "Stop the program after so many calls and turns of loops.")
  var fuel: UInt64?

  @Option(help: "The most pages of one linear memory, 64 KiB each.")
  var memoryPages: Int?

  @Option(help: ArgumentHelp("Memory for everything but linear memories.", valueName: "bytes"))
  var arena: Int?

  @Flag(help: "Print times and sizes to standard error at the end.")
  var stats = false

  @Argument(help: "The module.")
  var file: String

  @Argument(parsing: .captureForPassthrough, help: "The program's arguments.")
  var arguments: [String] = []

  enum TierName: String, ExpressibleByArgument, CaseIterable {
    case auto, inplace, threaded

    var tier: Tier {
      switch self {
      case .auto: .automatic
      case .inplace: .inPlace
      case .threaded: .threaded
      }
    }
  }

  func validate() throws {
    for variable in env where !variable.contains("=") || variable.hasPrefix("=") {
      throw ValidationError("--env takes NAME=VALUE, not \"\(variable)\"")
    }
    if let memoryPages, memoryPages < 0 { throw ValidationError("--memory-pages takes a number from 0 on") }
    if let arena, arena <= 0 { throw ValidationError("--arena takes a number of bytes") }
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
    let clock = ContinuousClock()
    let begin = clock.now
    let store = try makeStore()
    let module = try ModuleFile.load(file, into: store)
    let loaded = clock.now
    let wasi = try makeWASI()
    let status = try outcome(of: store) {
      let instance = try store.instantiate(module, imports: Imports(wasi, for: module))
      if let invoke {
        try call(invoke, of: instance)
      } else {
        try start(instance, module)
      }
    }
    if stats { printStatistics(store, module, load: loaded - begin, run: clock.now - loaded) }
    return status
  }

  private func makeStore() throws -> Store {
    var options = Store.Options()
    options.tier = tier.tier
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

  private func makeWASI() throws -> WASI {
    var configuration = WASIConfiguration()
    // The module's own name is all that a program learns of the host's folders.
    configuration.arguments = [file.split(separator: "/").last.map(String.init) ?? file] + arguments
    configuration.standardInput = .descriptor(0)
    configuration.standardOutput = .descriptor(1)
    configuration.standardError = .descriptor(2)
    for variable in env {
      let parts = variable.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      configuration.environment.append((name: String(parts[0]), value: String(parts[1])))
    }
    configuration.preopens = dir.map { grant in
      let names = split(grant)
      return WASIConfiguration.Preopen(host: names.host, guest: names.guest)
    }
    do {
      return try WASI(configuration)
    } catch WASIConfigurationError.preopen(let host, let error) {
      throw Failure(ExitStatus.noInput, "--dir: \(host) cannot be opened: \(error)")
    } catch {
      throw Failure(ExitStatus.dataError, "the program's arguments and environment: \(error)")
    }
  }

  /// At the last `::`; without one, the guest's name is the host's.
  private func split(_ grant: String) -> (host: String, guest: String) {
    let bytes = Array(grant.utf8)
    guard bytes.count >= 2, let colon = (1..<bytes.count).last(where: { bytes[$0] == 0x3A && bytes[$0 - 1] == 0x3A })
    else { return (grant, grant) }
    return (String(decoding: bytes[..<(colon - 1)], as: UTF8.self), String(decoding: bytes[(colon + 1)...], as: UTF8.self))
  }

  // MARK: Running

  /// Runs a guest; its end, however it comes, is a status or a `Failure`.
  private func outcome(of store: Store, _ body: () throws -> Void) throws -> Int32 {
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
      throw Failure(ExitStatus.dataError, "\(file): \(error); apus provides wasi_snapshot_preview1 only")
    } catch let error as ExportError {
      throw Failure(ExitStatus.dataError, "\(file): \(error)")
    } catch let error as LimitError {
      throw Failure(ExitStatus.dataError, "\(file) exceeds the limit \(error.limit); raise it, or --arena")
    }
  }

  private func start(_ instance: Instance, _ module: Module) throws {
    guard instance.hasExport("_start") else {
      let names = module.exports.filter { $0.type.hasPrefix("function") }.map(\.name).joined(separator: ", ")
      throw Failure(
        ExitStatus.dataError,
        "\(file) has no _start; call one of its functions with --invoke: \(names.isEmpty ? "it has none" : names)")
    }
    let start: Function<(), Void> = try instance.function("_start")
    try start()
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
